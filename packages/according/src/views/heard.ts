import type { Act, EntryAt, StorySource } from "@according/reader";
import type { Linked } from "../linked.ts";
import { type Course, claimsMade, type FiguresOverTime, figuresOf } from "./figures-over-time.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";
import { speechTies, type Tie } from "./speech.ts";
import { disputesOf } from "./unsettled.ts";
import { worded } from "./worded.ts";

/** Somebody, or a body, who says or counts something in a story. */
export interface Voice {
  /** Id of the story's source. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Every name it goes by. */
  readonly names: readonly string[];
  /** Offices, those told in most reports first: "spokesman of Northern Front". */
  readonly roles: readonly string[];
  /** What is done by saying it, the commonest first, each with how many utterances. */
  readonly acts: readonly Tally[];
  readonly said: number;
  readonly counted: number;
  /** What it counts over time, what it tells most numbers of first: two at most. */
  readonly figures: readonly FiguresOverTime[];
  /** The first and last day on which it is heard: ISO 8601. */
  readonly first: string;
  readonly last: string;
  readonly reports: number;
  /** Who carries it, with how many statements and figures. */
  readonly outlets: readonly Tally[];
  /** Whom it contradicts, by id of the story's source. */
  readonly against: readonly Tally[];
  /** Where a report first names it so: what is judged of it is judged of that. */
  readonly entry: EntryAt;
}

/** A name, or an id, and how many. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** Who is heard in a story. */
export interface Voices {
  /** Who says most comes first. */
  readonly items: readonly Voice[];
  readonly ties: readonly Tie[];
  /** Names of those whom a tie names and who are not heard themselves, by id. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

export function voicesOf(linked: Linked): Voices {
  const [items, ties] = [voicesHeard(linked), speechTies(linked)];
  const heard = new Set(items.map(({ id }) => id));
  const others = new Set(ties.flatMap(({ to }) => (heard.has(to) ? [] : [to])));
  return {
    ...{ items, ties },
    others: linked.story.sources.filter(({ id }) => others.has(id)).map(({ id, name }) => ({ id, name })),
  };
}

/** A statement or figure of a source, as far as it tells of the source. */
interface Heard {
  readonly report: string;
  readonly act?: Act;
  readonly utterance?: string;
}

/** Who says most comes first. */
export const voicesHeard = perStory((linked): readonly Voice[] => {
  const [heard, against] = [heardIn(linked), againstIn(linked)];
  const counted = claimsMade(linked);
  const voices = linked.story.sources.flatMap((source) => {
    const all = heard.get(source.id) ?? [];
    return all.length === 0
      ? []
      : [voiceRow(linked, source, all, counted.get(source.id) ?? [], against.get(source.id) ?? [])];
  });
  return voices.toSorted((a, b) => b.said - a.said || b.counted - a.counted || (a.name < b.name ? -1 : 1));
});

/** The statements and figures of each source. */
function heardIn(linked: Linked): ReadonlyMap<string, readonly Heard[]> {
  const { source, utterance } = lookupIn(linked);
  const found = new Map<string, Heard[]>();
  const add = (report: string, id: string | null, heard: Omit<Heard, "report">) => {
    const who = source(report, id);
    const all = who && (found.get(who.id) ?? []);
    if (!who || !all) return;
    all.push({ report, ...heard });
    found.set(who.id, all);
  };
  for (const { report, statements, figures } of linked.readings.values()) {
    for (const { id, speaker, act } of statements)
      add(report.id, speaker, { act, utterance: utterance(report.id, id)?.id ?? `${report.id} ${id}` });
    for (const { whose } of figures) if (whose.by === "source") add(report.id, whose.source, {});
  }
  return found;
}

function againstIn(linked: Linked): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { a, b } of disputesOf(linked)) {
    const [x, y] = [worded(linked, a)?.source, worded(linked, b)?.source];
    if (x === undefined || y === undefined || x === y) continue;
    found.set(x, [...(found.get(x) ?? []), y]);
    found.set(y, [...(found.get(y) ?? []), x]);
  }
  return found;
}

function voiceRow(
  linked: Linked,
  source: StorySource,
  heard: readonly Heard[],
  courses: readonly Course[],
  against: readonly string[],
): Voice {
  const { order, day } = lookupIn(linked);
  const reports = [...new Set(heard.map(({ report }) => report))].toSorted((a, b) => order(a) - order(b));
  const utterances = new Map(heard.flatMap(({ utterance, act }) => (utterance && act ? [[utterance, act]] : [])));
  const outlets = heard.flatMap(({ report }) => linked.reports.get(report)?.outlet ?? []);
  return {
    ...{ id: source.id, name: source.name, kind: source.kind, names: source.names, roles: rolesOf(linked, source) },
    ...{ acts: tallied([...utterances.values()]), said: utterances.size },
    counted: courses.reduce((sum, { claims }) => sum + claims.length, 0),
    figures: figuresOf(linked, courses),
    ...{ first: day(reports[0] ?? ""), last: day(reports.at(-1) ?? ""), reports: reports.length },
    ...{ outlets: tallied(outlets), against: tallied(against), entry: fullestAt(linked, source) },
  };
}

/** A place under its fullest name, else its first. */
function fullestAt({ readings }: Linked, { name, members }: StorySource): EntryAt {
  const so = members.find((at) => readings.get(at.report)?.sources.find(({ id }) => id === at.source)?.name === name);
  const { report, source } = (so ?? members[0]) as StorySource["members"][number];
  return { by: "source", report, source };
}

/** Each once with how often, the commonest first. */
export const tallied = (names: readonly string[]): readonly Tally[] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]) => ({ name, count: all.length }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

const MOST_ROLES = 4;

function rolesOf({ readings }: Linked, { members }: StorySource): readonly string[] {
  const told = members.flatMap(({ report, source }) => {
    const roles = readings.get(report)?.sources.find(({ id }) => id === source)?.roles ?? [];
    return [...new Set(roles.map(({ title, of }) => (of ? `${title} of ${of}` : title)))];
  });
  return tallied(told)
    .slice(0, MOST_ROLES)
    .map(({ name }) => name);
}
