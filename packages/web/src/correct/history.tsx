import { Link } from "@tanstack/react-router";
import type { Judgement } from "according/api";
import { use, useRef } from "react";
import { useMayEdit } from "../account/session.ts";
import { longDateTime } from "../ui/dates.ts";
import { type Judging, JudgingContext } from "./judging.ts";
import { verdictInWords } from "./verdict-words.ts";

/** Everything that people have judged of a report, the latest first: who, when and why, and what was taken back. */
export function History() {
  const judging = use(JudgingContext);
  if (!judging || judging.judgements.length === 0) return null;
  return (
    <section className="record-section" aria-label="Corrections">
      <h3 className="record-heading">
        Corrections <span className="record-count">{judging.judgements.length}</span>
      </h3>
      <ol className="cards">
        {judging.judgements.toReversed().map((one) => (
          <Corrected
            key={one.judgement.id}
            judgement={one.judgement}
            lost={one.judgement.withdrawn === undefined && one.entries.length === 0}
            takeBack={judging.takeBack}
          />
        ))}
      </ol>
    </section>
  );
}

interface CorrectedProps {
  readonly judgement: Judgement;
  /** It stands, and its words are not to be found any more. */
  readonly lost: boolean;
  /** Where they are listed: in a story the words lead to their report. */
  readonly of?: "report" | "story";
  readonly takeBack: Judging["takeBack"];
}

/** One judgement: what, of which words, who, when and why, and what takes it back. */
export function Corrected({ judgement, lost, of = "report", takeBack }: CorrectedProps) {
  const mayEdit = useMayEdit();
  const place = useRef<HTMLLIElement>(null);
  const { id, verdict, about, judge, at, why, withdrawn } = judgement;
  return (
    // What takes it back is gone then: the tab key goes on from what it says.
    <li ref={place} tabIndex={-1} className="card-placeless" data-withdrawn={withdrawn !== undefined || undefined}>
      <p>
        <strong>{verdictInWords(verdict)}</strong>
        {lost && (
          <span className="card-aside" data-doubt>
            its words are not found any more
          </span>
        )}
      </p>
      {about.map(({ words, report, spans }) => (
        <p key={`${report} ${spans.join()}`} className="card-written">
          {of === "story" ? (
            <Link to="/reports/$id" params={{ id: report }}>
              “{words}”
            </Link>
          ) : (
            <>“{words}”</>
          )}
        </p>
      ))}
      {why && <p className="card-according">{why}</p>}
      <p className="card-according">
        {judge}, {longDateTime(at)}
        {withdrawn !== undefined && <> · taken back {longDateTime(withdrawn)}</>}
        {withdrawn === undefined && mayEdit && (
          <>
            {" · "}
            <button
              type="button"
              className="link-button"
              aria-label={`Take back: ${verdictInWords(verdict)}, “${about[0]?.words}”`}
              onClick={() => void takeBack(id).then(() => place.current?.focus())}
            >
              take back
            </button>
          </>
        )}
      </p>
    </li>
  );
}
