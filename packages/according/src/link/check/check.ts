import { CHECK_FORMAT, type Check, type Checked, type Reading, type Story } from "@according/reader";
import { byPublication, moment } from "../told.ts";
import { checkDates } from "./days.ts";
import { type Drafted, draftedOf } from "./drafted.ts";
import { checkFigures } from "./figures.ts";
import { type Held, shelfOf } from "./held.ts";
import { type Mouths, mouthsIn } from "./mouth.ts";
import { checkQuotations } from "./quotations.ts";
import { type Leaf, leafOf } from "./recorded.ts";
import { checkStatements } from "./statements.ts";

/** A version of a report that another has taken the place of. */
export interface Former {
  readonly reading: Reading;
  readonly version: number;
}

/**
 * Every quotation, statement, figure and date of a draft, held against the record of its story: pure, and nothing is said of
 * what is true. What was published after the draft is left out; a draft without a date is held against all. `former`, earliest
 * first: what is told in them alone is superseded.
 */
export const checkDraft = (
  draft: Reading,
  story: Story,
  readings: readonly Reading[],
  former: readonly Former[] = [],
): Check => checking(story, readings, former)(draft);

/** The same for any number of drafts: what they are held against is made once. */
export function checking(
  story: Story,
  readings: readonly Reading[],
  former: readonly Former[] = [],
): (draft: Reading) => Check {
  const current = readings.map((reading) => leafOf(reading));
  const earlier = former.map(({ reading, version }) => leafOf(reading, version));
  const held = shelfOf(asPublished([...current, ...earlier]), story);
  const mouths = mouthsIn(story);
  return (draft) => {
    const { now, past } = knownBy(draft, current, earlier);
    const drafted = draftedOf(draft);
    const theirs = mouths(
      drafted.of,
      [...past, ...now].map(({ of }) => of),
    );
    const all = checkAll(drafted, held(now), theirs);
    const checked = past.length === 0 ? all : withStale(all, checkAll(drafted, held(past), theirs));
    return { format: CHECK_FORMAT, story: story.name, checked: checked.toSorted(byPlace) };
  };
}

function checkAll(drafted: Drafted, held: Held, mouths: Mouths): readonly Checked[] {
  return [
    ...checkQuotations(drafted, held, mouths),
    ...checkStatements(drafted, held, mouths),
    ...checkFigures(drafted, held, mouths),
    ...checkDates(drafted, held),
  ];
}

/** Of each report the version that was its last when the draft came out; and those that it had taken the place of. */
function knownBy(draft: Reading, current: readonly Leaf[], former: readonly Leaf[]) {
  const published = moment(draft.report.publishedAt);
  const isKnown = ({ of }: Leaf) => of.reading.report.publishedAt === undefined || of.published <= published;
  const [now, earlier] = [current.filter(isKnown), former.filter(isKnown)];
  const ids = new Set(now.map(({ of }) => of.id));
  const last = new Map(earlier.flatMap((one) => (ids.has(one.of.id) ? [] : [[one.of.id, one]])));
  return {
    now: asPublished([...now, ...last.values()]),
    past: asPublished(earlier.filter((one) => last.get(one.of.id) !== one)),
  };
}

const asPublished = (leaves: readonly Leaf[]): readonly Leaf[] =>
  leaves.toSorted((a, b) => byPublication(a.of.reading, b.of.reading));

/** What the record has no more, and had in a version that another has taken the place of. */
function withStale(all: readonly Checked[], past: readonly Checked[]): readonly Checked[] {
  const before = new Map(past.map((one) => [keyOfFound(one), one]));
  return all.map(({ differs: _, ...one }, i) => {
    const was = before.get(keyOfFound(one));
    const isStale = NO_MORE.has(one.finding) && (was?.finding === "as-told" || was?.finding === "superseded");
    if (!was || !isStale) return all[i] as Checked;
    const reports = new Set(was.told.map(({ report }) => report));
    const replaced = one.told.filter(({ report }) => reports.has(report));
    // As of what is told later, the last is the one that counts.
    const instead = (replaced.length > 0 || one.finding === "another-source" ? replaced : one.told).toReversed();
    return { ...one, finding: "superseded", told: was.told, ...(instead.length > 0 && { instead }) };
  });
}

const NO_MORE: ReadonlySet<Checked["finding"]> = new Set([
  ...(["words-changed", "not-quoted", "another-source", "told-otherwise", "not-told"] as const),
]);

const keyOfFound = ({ kind, spans }: Checked): string => `${kind} ${spans.join(" ")}`;

const byPlace = (a: Checked, b: Checked): number => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0);

/** Is something of a draft otherwise in the record? What may be told there in other words, or by another, is open. */
export const isFault = ({ finding }: Pick<Checked, "finding">): boolean => finding !== "as-told" && finding !== "open";
