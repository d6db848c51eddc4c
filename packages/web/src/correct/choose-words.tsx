import type { Span } from "according/api";
import { type FormEvent, useState } from "react";
import { nearest } from "./nearest.ts";

interface ChooseWordsProps {
  readonly question: string;
  readonly text: string;
  /** Where they stand now, or are looked for first. */
  readonly at: Span | undefined;
  readonly choose: (span: Span) => void;
}

/** Words of the text, as they stand there. */
export function ChooseWords({ question, text, at, choose }: ChooseWordsProps) {
  const [typed, setTyped] = useState(at ? text.slice(...at) : "");
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const span = nearest(text, typed, at?.[0] ?? 0);
    if (span) choose(span);
    else setProblem("The report does not have these words: type them as they stand there.");
  };
  return (
    <form className="panel-question" onSubmit={submit}>
      <label className="field">
        <span className="field-label">{question}</span>
        <textarea className="panel-words" rows={2} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" className="answer" aria-label="Set the words">
        Set
      </button>
    </form>
  );
}
