import { use } from "react";
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
          <Corrected key={one.judgement.id} one={one} takeBack={judging.takeBack} />
        ))}
      </ol>
    </section>
  );
}

interface CorrectedProps {
  readonly one: Judging["judgements"][number];
  readonly takeBack: Judging["takeBack"];
}

function Corrected({ one: { judgement, entries }, takeBack }: CorrectedProps) {
  const mayEdit = useMayEdit();
  const { id, verdict, about, judge, at, why, withdrawn } = judgement;
  return (
    <li className="card-placeless" data-withdrawn={withdrawn !== undefined || undefined}>
      <p>
        <strong>{verdictInWords(verdict)}</strong>
        {withdrawn === undefined && entries.length === 0 && (
          <span className="card-aside" data-doubt>
            its words are not found any more
          </span>
        )}
      </p>
      {about.map(({ words, report, spans }) => (
        <p key={`${report} ${spans.join()}`} className="card-written">
          “{words}”
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
              onClick={() => void takeBack(id)}
            >
              take back
            </button>
          </>
        )}
      </p>
    </li>
  );
}
