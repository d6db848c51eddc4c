import { otherwiseInWords } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { Dispute, EntryAt, Now } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { Amount } from "../desk/amount.tsx";
import { entryName, wholeName } from "../desk/entry-name.ts";
import type { Told } from "../desk/in-story.ts";
import { countedName } from "../desk/measure-name.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { quoted } from "../desk/quoted.ts";
import { State } from "../desk/state.tsx";
import { When } from "../desk/when.tsx";
import { Arrow } from "../ui/arrow.tsx";
import { count, grouped } from "../ui/words.ts";
import { NowPart } from "./now-part.tsx";

interface UnsettledProps {
  readonly now: Now;
  readonly told: Told;
  readonly year: string | undefined;
}

/** Pairs that are told otherwise, each side in its words; which of them is right is not said. */
export function Disputes({ now: { disputes, totals }, told, year }: UnsettledProps) {
  if (disputes.length === 0) return null;
  return (
    <NowPart title="Disputed" aside={disputedInWords(totals)}>
      <DisputeList disputes={disputes} told={told} year={year} />
    </NowPart>
  );
}

interface DisputeListProps extends Pick<UnsettledProps, "told" | "year"> {
  readonly disputes: readonly Dispute[];
}

/** Each pair in a row; what is counted stands once above those of it. */
export const DisputeList = ({ disputes, told, year }: DisputeListProps) => (
  <ul className="disputes">
    {together(disputes).map((one, i, all) => (
      <DisputeRow key={one.id} dispute={one} told={told} year={year} isAgain={countsSame(one, all[i - 1])} />
    ))}
  </ul>
);

const countedIn = ({ kind, counted, past }: Dispute): string => [kind, counted, past].join(" ");

/** Those of one thing that is counted stand below each other, where the first of them does. */
const together = (disputes: readonly Dispute[]): readonly Dispute[] =>
  [...Map.groupBy(disputes, (one) => (one.counted ? countedIn(one) : one.id)).values()].flat();

/** The one above counts the same: what it is need not be seen again. */
const countsSame = (a: Dispute, b: Dispute | undefined): boolean =>
  a.counted !== undefined && b !== undefined && countedIn(a) === countedIn(b);

/** "3", "3 · 1 since changed" */
const disputedInWords = ({ disputes, pastDisputes }: Now["totals"]): string =>
  [grouped(disputes), pastDisputes > 0 && `${grouped(pastDisputes)} since changed`].filter(Boolean).join(" · ");

interface DisputeRowProps extends Pick<UnsettledProps, "told" | "year"> {
  readonly dispute: Dispute;
  readonly isAgain?: boolean;
}

function DisputeRow({ dispute, told, year, isAgain = false }: DisputeRowProps) {
  const { kind, counted, a, b, past, more } = dispute;
  return (
    <li className="dispute" data-past={past} data-kind={kind}>
      <span className={isAgain ? "dispute-of visually-hidden" : "dispute-of"}>
        {counted ? (
          countedName(counted)
        ) : (
          <State name={kind === "denial" ? "denied" : "doubt"}>{otherwiseInWords[kind]}</State>
        )}
        {past && <span className="now-aside">· since changed</span>}
        {more !== undefined && <span className="now-aside">and {more} more</span>}
      </span>
      <Side at={a} counted={counted} told={told} year={year} />
      <span className="dispute-against">
        <Arrow to="both" />
      </span>
      <span className="visually-hidden">against</span>
      <Side at={b} counted={counted} told={told} year={year} />
    </li>
  );
}

interface SideProps extends Pick<UnsettledProps, "told" | "year"> {
  readonly at: EntryAt;
  /** What is counted; undefined: no figures stand against each other. */
  readonly counted: string | undefined;
}

function Side({ at, counted, told, year }: SideProps) {
  const row = told.row(at);
  if (!row) return null;
  return (
    <span className="side">
      <PassageLink
        at={at}
        words={row.words}
        className={at.by === "figure" ? undefined : "quoted"}
        label={wholeName(told, row, counted && countedName(counted))}
      >
        {at.by === "figure" ? (
          <strong>
            <Amount row={row} />
          </strong>
        ) : (
          quoted(row)
        )}
      </PassageLink>{" "}
      <span className="side-who" aria-hidden="true">
        {told.who(row)}
      </span>{" "}
      <When iso={row.when ?? told.report(at.report)?.publishedAt} year={year} />{" "}
      <CorrectHere at={at} label={entryName(told, row, counted && countedName(counted))} />
    </span>
  );
}

/** Who declined, did not respond or could not be reached, in the words of the report. */
export function NotTold({ now: { silences, totals }, told, year }: UnsettledProps) {
  const shown = silences.flatMap(({ entry }) => told.row(entry) ?? []);
  if (shown.length === 0) return null;
  return (
    <NowPart title="Not told" aside={grouped(totals.silences)}>
      <ul className="unsettled">
        {shown.map((row) => (
          <Unsettled key={`${row.entry.report} ${row.words} ${row.who}`} row={row} told={told} year={year} />
        ))}
      </ul>
    </NowPart>
  );
}

/** Of what cannot be told who says it, and what a person can settle. */
export function Open({ name, now, told, year }: UnsettledProps & { readonly name: string }) {
  const { speakers, questions, totals } = now;
  const shown = speakers.flatMap((at) => told.row(at) ?? []);
  const total = totals.speakers + totals.questions + totals.unsure;
  if (total === 0) return null;
  return (
    <NowPart
      title="Open"
      aside={
        <Link to="/stories/$name/open" params={{ name }}>
          {grouped(total)}: work through them
        </Link>
      }
    >
      <ul className="unsettled">
        {shown.map((row) => (
          <Unsettled key={`${row.entry.report} ${row.words}`} row={row} told={told} year={year} isOpen />
        ))}
        {questions.map(({ id, because, about }) => (
          <li key={id} className="unsettled-row unsettled-question" data-means={because}>
            <Link to="/stories/$name/open" params={{ name }} hash={id} className="unsettled-who">
              {about.flatMap((at) => told.row(at)?.words ?? []).join(" / ")}
            </Link>
            <span className="now-aside">{because}</span>
          </li>
        ))}
        {totals.unsure > 0 && (
          <li className="unsettled-row unsettled-question">
            <Link to="/stories/$name/open" params={{ name }} className="unsettled-who">
              {count(totals.unsure, "statement")}
            </Link>
            <span className="now-aside">not sure enough</span>
          </li>
        )}
      </ul>
    </NowPart>
  );
}

interface UnsettledRowProps extends Pick<UnsettledProps, "told" | "year"> {
  readonly row: NonNullable<ReturnType<Told["row"]>>;
  readonly isOpen?: boolean;
}

function Unsettled({ row, told, year, isOpen = false }: UnsettledRowProps) {
  return (
    <li className="unsettled-row">
      <span className={isOpen ? "unsettled-who who-open" : "unsettled-who"} data-whole={told.who(row)}>
        {told.who(row)}
      </span>
      <PassageLink at={row.entry} words={row.words} className="quoted" label={wholeName(told, row)}>
        {quoted(row)}
      </PassageLink>
      <When iso={told.report(row.entry.report)?.publishedAt} year={year} />
      <CorrectHere at={row.entry} label={entryName(told, row)} />
    </li>
  );
}
