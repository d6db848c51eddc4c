import { type FormEvent, useState } from "react";

/** A form that is sent by the page itself: what is under way, and the sentence with which it failed. */
export function useForm(work: () => Promise<unknown>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    work()
      .catch((error: Error) => setProblem(error.message))
      .finally(() => setBusy(false));
  };
  return { busy, problem, submit };
}
