import { changeInWords, dateInWords, findingInWords } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { Checked, CheckedDraft, RecordPlace } from "according/api";
import { useEffect, useRef } from "react";
import { When } from "../desk/when.tsx";
import { Term } from "../ui/term.tsx";
import { stateOf } from "./state.ts";

interface FindingCardProps {
  readonly one: Checked;
  readonly index: number;
  readonly found: CheckedDraft;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** More places would say no more. */
const MOST = 3;

const SIGN = { told: "✓", open: "?", otherwise: "✗" } as const;

/** One entry of the draft: what was found of it, and where the record has it. */
export function FindingCard({ one, index, found, chosen, choose }: FindingCardProps) {
  const { kind, words, source, told, instead = [], differs = [] } = one;
  const state = stateOf(one);
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) place.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a card is chosen by the link in it, too
    <li
      ref={place}
      id={`finding-${index}`}
      className="finding"
      data-state={state}
      data-chosen={chosen || undefined}
      onClick={choose}
      tabIndex={-1}
    >
      <p className="finding-head">
        <span className="finding-sign" aria-hidden="true">
          {SIGN[state]}
        </span>
        <strong>{findingInWords(one)}</strong>
        <span className="card-aside">{kind}</span>
        {source && <span className="card-aside">{source}</span>}
      </p>
      <p className="card-words">“{words}”</p>
      {differs.length > 0 && <p className="finding-changed">changed: {differs.map(changeInWords).join(", ")}</p>}
      {told.slice(0, state === "told" ? 1 : MOST).map((at) => (
        <Place key={`${at.report} ${at.span.join()}`} how="in the record" at={at} found={found} />
      ))}
      {instead.slice(0, MOST).map((at) => (
        <Place key={`${at.report} ${at.span.join()}`} how="told later" at={at} found={found} />
      ))}
    </li>
  );
}

interface PlaceProps {
  readonly how: "in the record" | "told later";
  readonly at: RecordPlace;
  readonly found: CheckedDraft;
}

/** A place of the record in its sentence, whose word it is there, and the way to it. */
function Place({ how, at, found }: PlaceProps) {
  const { report: id, span, words, source, asOf, statement, figure } = at;
  const report = found.reports.find((one) => one.id === id);
  const passage = found.passages.find((one) => one.report === id && one.span.join() === span.join());
  const { passage: sentence, mark } = passage ?? { passage: words, mark: [0, words.length] as const };
  return (
    <div className="finding-place">
      <p className="asked-passage">
        {passage?.cutBefore && "… "}
        {sentence.slice(0, mark[0])}
        <mark>{sentence.slice(...mark)}</mark>
        {sentence.slice(mark[1])}
        {passage?.cutAfter && " …"}
      </p>
      <p className="row-facts">
        <span>
          <Term of={how} />
        </span>
        <span>{source ?? "the report itself, or open"}</span>
        {asOf && <span>as of {dateInWords(asOf)}</span>}
        <Link to="/reports/$id" params={{ id }} hash={statement ?? figure ?? `c${span.join("-")}`}>
          {report?.outlet ?? report?.title ?? id}
          {report?.publishedAt && (
            <>
              , <When iso={report.publishedAt} />
            </>
          )}
        </Link>
      </p>
    </div>
  );
}
