import { use } from "react";
import { JudgingContext } from "./judging.ts";
import { verdictInWords } from "./verdict-words.ts";

/** What people have said of an entry, and that it can be taken back. */
export function JudgedNote({ entry }: { readonly entry: string }) {
  const judging = use(JudgingContext);
  const of = judging?.judgements.filter(({ entries }) => entries.includes(entry)) ?? [];
  return of.map(({ judgement: { id, verdict, judge } }) => (
    <p key={id} className="judged">
      {judge}: {verdictInWords(verdict)}{" "}
      <button
        type="button"
        className="link-button"
        aria-label={`Take back: ${verdictInWords(verdict)}`}
        onClick={() => void judging?.takeBack(id)}
      >
        take back
      </button>
    </p>
  ));
}
