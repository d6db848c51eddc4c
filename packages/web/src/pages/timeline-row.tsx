import { dateInWords } from "@according/wording";
import type { TimelineRow } from "according/api";
import type { Told } from "../desk/in-story.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { quoted } from "../desk/quoted.ts";
import { State } from "../desk/state.tsx";
import { When } from "../desk/when.tsx";
import { Origins } from "../ui/term.tsx";
import { count } from "../ui/words.ts";

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
        {timeWords(row, year)}
      </span>
      <span className="timeline-what">
        {type !== undefined && <strong>{words.what}</strong>}
        {type === undefined && <span className={words.open ? "who-open" : undefined}>{words.who}</span>}
        {type === undefined && <span className="move-verb">{words.what}</span>}
        {(actor ?? recipient) !== undefined && (
          <span>
            {actor ?? "not told"}
            {recipient !== undefined && (
              <>
                <span aria-hidden="true"> → </span>
                <span className="visually-hidden"> to </span>
                {recipient}
              </>
            )}
          </span>
        )}
        {place && <span className="move-verb">{place}</span>}
        {status === "denied" ? (
          <State name="denied">denied</State>
        ) : (
          status !== "actual" && <State name="doubt">{status}</State>
        )}
        <PassageLink at={entry} words={words.words} className="quoted">
          {quoted(words.words)}
        </PassageLink>
      </span>
      <span className="timeline-told" data-whole={words.who}>
        {type !== undefined && words.who}
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
    </div>
  );
}

/** A time of day, a span, or that none is told: the day itself stands above. */
function timeWords({ time, from, to }: TimelineRow, year: string): string {
  if (time === undefined) return "no time told";
  const clock = /T(\d\d:\d\d)/.exec(time)?.[1];
  if (clock) return clock;
  return from === to ? "" : dateInWords(time).replaceAll(` ${year}`, "");
}
