import { changeInWords, dateInWords, findingInWords } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { Checked, CheckedDraft, RecordPlace } from "according/api";
import { type CSSProperties, useEffect, useRef } from "react";
import { When } from "../desk/when.tsx";
import { Term } from "../ui/term.tsx";
import { count } from "../ui/words.ts";
import { stateOf } from "./state.ts";

interface FindingCardProps {
  readonly one: Checked;
  readonly index: number;
  readonly found: CheckedDraft;
  readonly chosen: boolean;
  readonly choose: () => void;
  /** In which row it stands. */
  readonly place: CSSProperties;
}

/** More places would say no more. */
const MOST = 3;

/** A tick, a question mark, a cross. */
const SIGN = {
  told: "M2.500 8.500l3.500 3.500 7.500-8",
  open: "M5 5.500a3 3 0 1 1 4.200 2.700c-1 .5-1.200 1-1.200 2.100M8 13v.1",
  otherwise: "M3.500 3.500l9 9M12.500 3.500l-9 9",
} as const;

/** One entry of the draft: what was found of it, and where the record has it. */
export function FindingCard({ one, index, found, chosen, choose, place }: FindingCardProps) {
  const { kind, words, source, told, instead = [], differs = [] } = one;
  const state = stateOf(one);
  const all = { told: told.slice(0, state === "told" ? 1 : MOST), later: instead.slice(0, MOST) };
  // The draft is read beside it: what is not looked at is short.
  const shown = chosen ? all : { told: all.told.slice(0, 1), later: all.later.slice(-1) };
  const hidden = all.told.length + all.later.length - shown.told.length - shown.later.length;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) card.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a card is chosen by the link in it, too
    <li
      ref={card}
      style={place}
      id={`finding-${index}`}
      className="finding"
      data-state={state}
      data-chosen={chosen || undefined}
      onClick={choose}
      tabIndex={-1}
    >
      <p className="finding-head">
        <strong>
          <svg className="finding-sign" viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
            <path d={SIGN[state]} />
          </svg>
          {findingInWords(one)}
        </strong>
        <span className="card-aside">{kind}</span>
        {source && <span className="card-aside">{source}</span>}
      </p>
      <p className="card-words">“{words}”</p>
      {differs.length > 0 && <p className="finding-changed">changed: {differs.map(changeInWords).join(", ")}</p>}
      {shown.told.map((at) => (
        <Place key={keyOfPlace(at)} how="in the record" at={at} found={found} />
      ))}
      {shown.later.map((at) => (
        <Place key={keyOfPlace(at)} how="told later" at={at} found={found} />
      ))}
      {hidden > 0 && (
        <button type="button" className="link-button" onClick={choose}>
          {count(hidden, "more place")}
        </button>
      )}
    </li>
  );
}

const keyOfPlace = ({ report, version, span }: Pick<RecordPlace, "report" | "version" | "span">): string =>
  `${report} ${version ?? "current"} ${span.join()}`;

interface PlaceProps {
  readonly how: "in the record" | "told later";
  readonly at: RecordPlace;
  readonly found: CheckedDraft;
}

/** A place of the record in its sentence, whose word it is there, and the way to it. */
function Place({ how, at, found }: PlaceProps) {
  const { report: id, span, words, source, asOf, statement, figure, version } = at;
  const report = found.reports.find((one) => one.id === id);
  const published = version === undefined ? report?.publishedAt : at.publishedAt;
  const passage = found.passages.find((one) => keyOfPlace(one) === keyOfPlace(at));
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
        <Link
          to="/reports/$id"
          params={{ id }}
          search={version === undefined ? {} : { version }}
          hash={statement ?? figure ?? `c${span.join("-")}`}
        >
          {report?.outlet ?? report?.title ?? id}
          {version !== undefined && `, version ${version}`}
          {published && (
            <>
              , <When iso={published} />
            </>
          )}
        </Link>
      </p>
    </div>
  );
}
