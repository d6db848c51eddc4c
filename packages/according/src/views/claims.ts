import type { EntryAt, Figure, SeriesValue } from "@according/reader";
import { type Owner, ownerOf } from "@according/wording";
import { toldWhen } from "../link/told-when.ts";
import type { Linked } from "../linked.ts";
import { type CreditedBy, creditedAt } from "./credited-by.ts";
import { isInHeadline } from "./headline.ts";
import { lookupIn } from "./lookup.ts";
import { perSeries, perStory } from "./per-story.ts";

/** A number that somebody tells, once: headline and lede of one report, copies and repeats are one claim. */
export interface Claim extends Pick<Figure, "minimum" | "maximum" | "approximate"> {
  /** Where it was told first. */
  readonly entry: EntryAt;
  /** Id of the story's source whose claim it is; `null`: the report's own, or open. */
  readonly source: string | null;
  /** The source's fullest name, the outlet of a report that tells it itself; of an open one as written. */
  readonly who: string;
  readonly by: Owner;
  /** What it is as of, else when it was published: ISO 8601; empty: neither is told. */
  readonly day: string;
  readonly relation: SeriesValue["relation"];
  /** Other numbers that the same source told before, the last first: five at most, and all are claims of their own. */
  readonly was: readonly EntryAt[];
  /** By how much it differs from the last of these; `null`: there is none, or one is only about so many. */
  readonly change: number | null;
  /** Reports that tell it of this source, the one published first at the beginning. */
  readonly reports: readonly string[];
  /** The outlets that they credit with it. */
  readonly credited: readonly CreditedBy[];
  /** Who denies it; its own source: it takes it back. */
  readonly deniedBy: readonly string[];
}

interface Telling {
  readonly value: SeriesValue;
  readonly figure: Figure;
  readonly by: Owner;
  readonly source: string | null;
  /** Whose claims are one row; of what has no date another, for it is not known to be the last. */
  readonly voice: string;
  readonly who: string;
  readonly day: string;
  readonly isHeadline: boolean;
}

/** What each source claims of a series now, its latest claims first; the reports' own and what is open come last. */
export const latestClaims = perSeries((linked, series): readonly Claim[] =>
  claimsOf(linked, series)
    .map((chain) => chain.at(-1) as Claim)
    .toSorted((a, b) => OWNERS.indexOf(a.by) - OWNERS.indexOf(b.by) || descending(a.day, b.day)),
);

/** What each source has claimed of a series, whoever claimed something last first. */
export const chainsOfSources = perSeries((linked, series): readonly (readonly Claim[])[] =>
  claimsOf(linked, series)
    .filter(([first]) => first?.by === "source" && first.day !== "")
    .toSorted((a, b) => descending(a.at(-1)?.day ?? "", b.at(-1)?.day ?? "")),
);

/** What each source claims now, by its id. */
export const latestBySource = perSeries(
  (linked, series): ReadonlyMap<string, Claim> =>
    new Map(
      latestClaims(linked, series)
        .toReversed()
        .flatMap((claim) => (claim.source === null ? [] : [[claim.source, claim]])),
    ),
);

const OWNERS: readonly Owner[] = ["source", "report", "open"];
const descending = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** The claims of each source of a series, each source's in the order of time. */
export const claimsOf = perSeries((linked, series): readonly (readonly Claim[])[] =>
  chainsIn(linked, series).map((runs) => {
    const besideFrom = besideOwn(runs);
    return runs.map((run, i) => claim(linked, run, toldBefore(runs, besideFrom, i)));
  }),
);

/** The figures of each claim of a series: what is one number of one source, in whatever reports. */
export const figuresOfClaims = perSeries((linked, series): readonly (readonly EntryAt[])[] =>
  chainsIn(linked, series).flatMap((runs) => runs.map((run) => run.map(figureAt))),
);

type Run = readonly [Telling, ...Telling[]];

const chainsIn = perSeries((linked, series): readonly (readonly Run[])[] => {
  const tellings = unfolded(series.values.flatMap((value) => tellingOf(linked, value) ?? []));
  return [...Map.groupBy(tellings, ({ voice }) => voice).values()].map(runsOf);
});

function tellingOf(linked: Linked, value: SeriesValue): Telling | null {
  const { reading: readingOf, source: sourceIn } = lookupIn(linked);
  const reading = readingOf(value.report);
  const figure = reading?.figures.find(({ id }) => id === value.figure);
  if (!reading || !figure) return null;
  const by = ownerOf(figure);
  const { outlet, title = "" } = reading.report;
  const source = figure.whose.by === "source" ? sourceIn(value.report, figure.whose.source) : null;
  const own = by === "report" ? `own ${outlet ?? value.report}` : `open ${value.report} ${value.figure}`;
  const day = dayOf(value.asOf) ?? toldWhen(linked.story).published({ by: "figure", ...value }) ?? "";
  return {
    ...{
      value,
      figure,
      by,
      source: source?.id ?? null,
      voice: `${source?.id ?? own}${day === "" ? " undated" : ""}`,
      day,
    },
    who: source?.name ?? (by === "report" ? (outlet ?? title) : ""),
    isHeadline: isInHeadline(reading, figure.span),
  };
}

/** Of a day that is told, or an hour of it; not of a span. */
const dayOf = (asOf: string | undefined): string | undefined =>
  asOf !== undefined && /^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(asOf) ? asOf : undefined;

/**
 * Without those that tell again, in the same report, what somebody is said there to tell: in its headline, in its own words,
 * or in words whose speaker is open; and without a report's own where a source told the same.
 */
function unfolded(tellings: readonly Telling[]): readonly Telling[] {
  const sources = tellings.filter(({ by }) => by === "source");
  const told = Map.groupBy(sources, ({ value }) => value.report);
  return tellings.filter((one) => {
    const beside = (told.get(one.value.report) ?? []).filter((other) => other !== one && tellsSame(other, one));
    if (one.by === "source") return !(one.isHeadline && beside.some((other) => !other.isHeadline));
    return beside.length === 0 && !(one.by === "report" && sources.some((other) => tellsSame(other, one)));
  });
}

/** "Nine" and "at least nine" are one number told twice. */
const tellsSame = ({ figure: a }: Telling, { figure: b }: Telling): boolean =>
  a.minimum === b.minimum &&
  (a.maximum === b.maximum || a.maximum === null || b.maximum === null) &&
  (a.minimum !== null || a.maximum === b.maximum) &&
  a.assertion.polarity === b.assertion.polarity;

/** One source's tellings: those of one number, one after the other, are one. */
function runsOf(tellings: readonly Telling[]): readonly Run[] {
  const runs: Telling[][] = [];
  for (const one of tellings) {
    const run = runs.at(-1);
    if (isFormer(one, runs, tellings)) continue;
    if (run?.[0] && tellsSame(run[0], one)) run.push(one);
    else runs.push([one]);
  }
  return runs as unknown as readonly Run[];
}

/** A number that a report tells again beside the one that takes its place: "12, lowering its toll from 14". */
function isFormer(one: Telling, runs: readonly (readonly Telling[])[], tellings: readonly Telling[]): boolean {
  const earlier = runs.findLast(([first]) => first !== undefined && first.value.report !== one.value.report)?.[0];
  if (!earlier || !tellsSame(earlier, one)) return false;
  return tellings.some((other) => other.value.report === one.value.report && !tellsSame(other, one));
}

/**
 * Another number in a copy, or one that leaves room for what its source had told: that was not what it told before. Of each run,
 * from how many runs on all that it stands beside has been told.
 */
function besideOwn(runs: readonly Run[]): readonly number[] {
  const keyOf = ({ report, figure }: Pick<SeriesValue, "report" | "figure">) => `${report} ${figure}`;
  const places = new Map(runs.flatMap((run, i) => run.map(({ value }) => [keyOf(value), i + 1] as const)).toReversed());
  const toldFrom = ({ value: { relation, to } }: Telling): number =>
    (relation === "beside" && to && places.get(keyOf(to))) || Number.POSITIVE_INFINITY;
  return runs.map((run) => Math.max(...run.map(toldFrom)));
}

/** So many numbers that were told before stand beside one. */
const MOST_BEFORE = 5;

/** What was told before one of the runs, the last of it. */
function toldBefore(runs: readonly Run[], besideFrom: readonly number[], at: number): readonly Run[] {
  const before: Run[] = [];
  for (let i = at - 1; i >= 0 && before.length < MOST_BEFORE; i--)
    if ((besideFrom[i] as number) > at) before.unshift(runs[i] as Run);
  return before;
}

function claim(linked: Linked, run: Run, before: readonly Run[]): Claim {
  const [first] = run;
  const { order } = lookupIn(linked);
  const reports = new Set(run.map(({ value }) => value.report));
  const last = before.at(-1)?.[0];
  const corrects = run.find(({ value }) => value.relation === "corrects");
  return {
    ...{ entry: figureAt(first), source: first.source, who: first.who, by: first.by },
    ...{ minimum: first.figure.minimum, maximum: first.figure.maximum, approximate: first.figure.approximate },
    ...{ day: first.day, relation: corrects?.value.relation ?? first.value.relation },
    was: before.map(([one]) => figureAt(one)).toReversed(),
    change: last ? differenceOf(last.figure, first.figure) : null,
    reports: [...reports].toSorted((a, b) => order(a) - order(b)),
    credited: run.flatMap(({ value, figure }) => creditedAt(linked, value.report, figure.statement)),
    deniedBy: deniersOf(linked, run),
  };
}

function deniersOf(linked: Linked, run: readonly Telling[]): readonly string[] {
  const denials = run.flatMap(({ value: { denied = [] } }) => denied);
  return [...new Set(denials.map(({ source }) => namesOfSources(linked).get(source ?? "") ?? "open"))];
}

/** The fullest name of each source of the story, by its id. */
const namesOfSources = perStory(({ story }) => new Map(story.sources.map(({ id, name }) => [id, name])));

const figureAt = ({ value: { report, figure } }: Telling): EntryAt => ({ by: "figure", report, figure });

/** Of two exact numbers, two least ones or two most; what is only about so many, and one of each kind, have none. */
function differenceOf(from: Figure, to: Figure): number | null {
  if (from.approximate || to.approximate || opennessOf(from) !== opennessOf(to)) return null;
  const [was, now] = [from.minimum ?? from.maximum, to.minimum ?? to.maximum];
  return was === null || now === null ? null : now - was;
}

const opennessOf = ({ minimum, maximum }: Figure): string =>
  minimum === null ? "most" : maximum === null ? "least" : minimum === maximum ? "exact" : "range";
