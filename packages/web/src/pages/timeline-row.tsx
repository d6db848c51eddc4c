import { dateInWords, isIncident } from "@according/wording";
import type { TimelineRow } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { entryName } from "../desk/entry-name.ts";
import type { Told } from "../desk/in-story.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { quoted } from "../desk/quoted.ts";
import { State } from "../desk/state.tsx";
import { When } from "../desk/when.tsx";
import { Arrow } from "../ui/arrow.tsx";
import { dayOf } from "../ui/dates.ts";
import { Origins } from "../ui/term.tsx";
import { count } from "../ui/words.ts";
import type { Span } from "./timeline-days.ts";

interface TimelineEntryProps {
  readonly row: TimelineRow;
  readonly told: Told;
  readonly year: string;
}

/** When, what, who to whom, in whose words and how often. Not yet, or not told as a fact: a hollow mark; a span: a long one. */
export function TimelineEntry({ row, told, year }: TimelineEntryProps) {
  const { entry, type, actor, recipient, place, time, from, to, status, reports, origins } = row;
  const words = told.row(entry);
  if (!words) return null;
  return (
    <div className="timeline-row">
      <span
        className="timeline-mark"
        data-hollow={status !== "actual" || undefined}
        data-span={from !== to || undefined}
        aria-hidden="true"
      />
      <span className="timeline-time" data-means={time && dateInWords(time)}>
        {timeWords(row)}
      </span>
      <span className="timeline-what">
        {type !== undefined && <strong>{words.what}</strong>}
        {(actor ?? recipient) !== undefined && <RowParties row={row} />}
        {place && <span className="move-verb">{place}</span>}
        {status === "denied" ? (
          <State name="denied">denied</State>
        ) : (
          status !== "actual" && <State name="doubt">{status}</State>
        )}
        <PassageLink at={entry} words={words.words} className="quoted">
          {quoted(words)}
        </PassageLink>
      </span>
      <span className="timeline-told" data-whole={told.who(words)}>
        {type === undefined ? (
          <>
            <span className={words.open ? "who-open" : "timeline-who"}>{told.who(words)}</span> {words.what}
          </>
        ) : (
          told.who(words)
        )}
      </span>
      <span className="said-told">
        {reports > 1 ? (
          <>
            in {count(reports, "report")}, <Origins number={origins} inside />
          </>
        ) : (
          <When iso={told.report(entry.report)?.publishedAt} year={year} />
        )}
      </span>
      <CorrectHere at={entry} label={entryName(told, words)} />
    </div>
  );
}

/** Who to whom; of what nobody does, what it befell. */
function RowParties({ row: { type, actor, recipient } }: { readonly row: TimelineRow }) {
  if (isIncident(type)) return <span>{recipient}</span>;
  return (
    <span>
      {actor ?? "not told"}
      {recipient !== undefined && (
        <>
          {" "}
          <Arrow to="right" /> <span className="visually-hidden"> to </span>
          {recipient}
        </>
      )}
    </span>
  );
}

/** A time of day, or that none is told: the day or the span stands above. */
function timeWords({ time }: TimelineRow): string {
  if (time === undefined) return "no time told";
  return /T(\d\d:\d\d)/.exec(time)?.[1] ?? "";
}

/** "3 Mar 2026", "February 2026": what rows stand under. */
export const spanInWords = ({ from, to, time }: Span): string =>
  from === to ? dayOf(from) : time === undefined ? `${dayOf(from)} to ${dayOf(to)}` : dateInWords(time);
