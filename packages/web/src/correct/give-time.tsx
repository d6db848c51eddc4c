import { type FormEvent, useState } from "react";
import type { Say } from "./panel.tsx";

interface GiveTimeProps {
  readonly question: string;
  /** As it is now. */
  readonly edtf: string | null | undefined;
  readonly say: Say;
}

/** A moment, a day, a month or a year. */
export function GiveTime({ question, edtf, say }: GiveTimeProps) {
  const [time, setTime] = useState(edtf ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    say({ by: "date", edtf: time.trim() });
  };
  return (
    <form className="panel-question panel-typed" onSubmit={submit}>
      <label className="field">
        <span className="field-label">{question}</span>
        <input
          type="text"
          required
          placeholder="2026-03-05"
          value={time}
          onChange={({ target }) => setTime(target.value)}
        />
      </label>
      <button type="submit" className="answer" aria-label="Set the time">
        Set
      </button>
    </form>
  );
}
