import type { EntryAt, Event, Happening, Reading, Statement, Time } from "@according/reader";
import { overlaps } from "@according/reader";
import { placeInTime } from "@according/wording";
import { SINCE_BEFORE } from "../link/en/happened.ts";
import { entriesOfHappening } from "../link/overview.ts";
import { daySpan } from "../link/when-counted.ts";
import type { Linked } from "../linked.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";
import { type InStory, worded, wordedStory } from "./worded.ts";

/** Something that happened or is said to happen at a time, once for all reports that tell it. */
export interface TimelineRow {
  readonly id: string;
  /** The event, or the statement that names the time; where it is told first. */
  readonly entry: EntryAt;
  /** PLOVER's type of a happening, or `INCIDENT`; none: a statement names the time. */
  readonly type?: string;
  readonly mode?: string;
  /** Names of the story's sources. */
  readonly actor?: string;
  readonly recipient?: string;
  readonly place?: string;
  /** EDTF as it is told; none: no time is told. */
  readonly time?: string;
  /** First and last day, ISO 8601: of what is told, else the day on which it was published first. */
  readonly from: string;
  readonly to: string;
  /** How it is told: `planned` also of what is yet to come when it is told. */
  readonly status: "actual" | "possible" | "planned" | "threatened" | "denied";
  /** Whose word it is. */
  readonly told: Happening["told"];
  /** Ids of the story's sources who say so. */
  readonly sources: readonly string[];
  readonly reports: number;
  readonly origins: number;
}

export interface Timeline extends InStory {
  /** The day of the first report, and of the last: ISO 8601. */
  readonly first: string;
  readonly last: string;
  /** By their first day. */
  readonly rows: readonly TimelineRow[];
  /** Names of the sources that the rows name, by id. */
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

export const timelineOf = perStory((linked): Timeline => {
  const all = new Map<string | null, string>(linked.story.sources.map(({ id, name }) => [id, name]));
  const happened = linked.story.happenings.flatMap((one) => happeningRow(linked, one, all) ?? []);
  const rows = [...withoutCopies(linked, happened), ...claimRows(linked)];
  const published = linked.story.reports.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []);
  const named = new Set(rows.flatMap(({ sources }) => sources));
  return {
    ...{ first: published[0] ?? "", last: published.at(-1) ?? "" },
    rows: rows.toSorted((a, b) => compareText(a.from, b.from) || compareText(hourOf(a), hourOf(b))),
    names: linked.story.sources.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })),
    ...wordedStory(
      linked,
      rows.map(({ entry }) => entry),
    ),
  };
});

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A time of day before a day, a day before what has no time. */
const hourOf = ({ time }: TimelineRow): string => (time === undefined ? "~" : (/T(.*)/.exec(time)?.[1] ?? "T"));

/** One row for what is told in the same words of one utterance, in whatever reports. */
function withoutCopies(linked: Linked, rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const placed = rows.map((row) => ({ row, ...utteranceOfEvent(linked, row) }));
  const groups = Map.groupBy(placed, ({ row: { id, type, status, time }, said, words }) =>
    said ? `${said.id} ${type} ${status} ${time} ${words}` : id,
  );
  return [...groups.values()].map((same) => {
    const [{ row, said }] = same as [(typeof same)[number]];
    if (same.length === 1) return row;
    const reports = same.reduce((sum, one) => sum + one.row.reports, 0);
    return { ...row, reports, origins: Math.min(reports, said?.origins ?? reports) };
  });
}

function utteranceOfEvent(linked: Linked, { entry }: TimelineRow) {
  const { reading, utterance } = lookupIn(linked);
  const event = entry.by === "event" ? reading(entry.report)?.events.find(({ id }) => id === entry.event) : undefined;
  return {
    said: event?.statement ? utterance(entry.report, event.statement) : null,
    words: worded(linked, entry)?.words.toLowerCase(),
  };
}

function happeningRow(
  linked: Linked,
  happening: Happening,
  names: ReadonlyMap<string | null, string>,
): TimelineRow | null {
  const { id, type, mode, members, time, place, told, origins } = happening;
  const { source, day, reading } = lookupIn(linked);
  const events = members.flatMap(({ report, event }) => {
    const found = reading(report)?.events.find((one) => one.id === event);
    return found ? [{ report, event: found }] : [];
  });
  const [first] = events;
  const [entry] = entriesOfHappening(happening);
  if (!first || !entry) return null;
  const nameIn = (id: string | null) => reading(first.report)?.sources.find((one) => one.id === id)?.name;
  const actor = names.get(happening.actor) ?? nameIn(first.event.actor);
  const recipient = names.get(happening.recipient) ?? nameIn(first.event.recipient);
  const sources = events.flatMap(({ report, event: { whose } }) =>
    whose.by === "source" ? (source(report, whose.source)?.id ?? []) : [],
  );
  return {
    ...{ id, entry, type, told, origins, sources: [...new Set(sources)] },
    ...(mode && { mode }),
    ...(actor && { actor }),
    ...(recipient && { recipient }),
    ...(place && { place }),
    ...(time && { time }),
    ...daysOfTime(time, day(entry.report)),
    status: statusOf(first.event),
    reports: new Set(members.map(({ report }) => report)).size,
  };
}

function statusOf({ assertion: { polarity, mode } }: Pick<Event, "assertion">): TimelineRow["status"] {
  return polarity === "negated" ? "denied" : mode;
}

const MS_A_DAY = 86_400_000;
const isoDay = (day: number): string => new Date(day * MS_A_DAY).toISOString().slice(0, 10);

/** First and last day of an EDTF value; of one that has none, and where none is told, the day of publication. */
function daysOfTime(edtf: string | undefined, published: string): Pick<TimelineRow, "from" | "to"> {
  const days = edtf === undefined ? null : daySpan(edtf);
  if (days) return { from: isoDay(days[0]), to: isoDay(days[1]) };
  const place = edtf === undefined ? null : placeInTime(edtf);
  const day = place === null ? published.slice(0, 10) : `${place}-01-01`.slice(0, 10);
  return { from: day, to: day };
}

/**
 * Statements that name a day, or a time to come, at which nothing is read to have happened: each utterance once for each time.
 * Of what is said of a month, a year or a week gone by it is not told when in it.
 */
function claimRows(linked: Linked): readonly TimelineRow[] {
  const rows = new Map<string, TimelineRow>();
  for (const { id } of linked.story.reports) {
    const reading = linked.readings.get(id);
    const published = lookupIn(linked).day(id).slice(0, 10);
    for (const claim of reading ? timesClaimed(reading) : []) {
      const row = claimRow(linked, id, claim);
      if (row.from !== row.to && row.from <= published) continue;
      if (!rows.has(row.id)) rows.set(row.id, row);
    }
  }
  return [...rows.values()];
}

interface TimeClaimed {
  readonly time: Time & { readonly edtf: string };
  readonly statement: Statement;
}

function timesClaimed({ times, events, statements, report: { text } }: Reading): readonly TimeClaimed[] {
  const used = new Set([...events.map(({ time }) => time), ...statements.map(({ time }) => time)]);
  return times.flatMap((time) => {
    const { edtf } = time;
    if (edtf === null || used.has(time.id) || daySpan(edtf) === null || isOnwards(text, time)) return [];
    const around = statements.filter(({ content }) => content.some((span) => overlaps(span, time.span)));
    const [statement] = around.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    return statement ? [{ time: { ...time, edtf }, statement }] : [];
  });
}

/** "**since** December": from when on, and not when. */
const isOnwards = (text: string, { span: [start] }: Time): boolean =>
  SINCE_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));

/* "since early " */
const NEAR = 24;

const lengthOf = ({ content }: Statement): number => content.reduce((sum, [start, end]) => sum + end - start, 0);

function claimRow(linked: Linked, report: string, { time, statement }: TimeClaimed): TimelineRow {
  const { utterance, day, source } = lookupIn(linked);
  const said = utterance(report, statement.id);
  const days = daysOfTime(time.edtf, day(report));
  const speaker = source(report, statement.speaker);
  const isAhead = days.from > day(report).slice(0, 10);
  return {
    id: `${said?.id ?? statement.id} ${time.edtf}`,
    entry: { by: "statement", report, statement: statement.id },
    ...{ time: time.edtf, ...days },
    status: statement.act === "deny" ? "denied" : isAhead ? "planned" : statusOf(statement),
    told: speaker ? "source" : "open",
    sources: speaker ? [speaker.id] : [],
    reports: said ? new Set(said.members.map((one) => one.report)).size : 1,
    origins: said?.origins ?? 1,
  };
}
