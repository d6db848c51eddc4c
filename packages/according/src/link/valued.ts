import type { Count } from "./counts.ts";
import { isSameNumber } from "./ranges.ts";

/** A figure of a series, and whose it is in the story. */
export interface Valued {
  readonly count: Count;
  readonly source: string | null;
  /** Of a headline: the figure of its report that tells it again. */
  readonly below?: Count | undefined;
  /** Reports of one origin tell one text. */
  readonly origin?: unknown;
}

export const outletIn = ({ at }: Count): string | undefined => at.reading.report.outlet;

/** Whose it is: a source's, else the outlet's. */
export const voiceKey = ({ count, source }: Valued): string =>
  source ?? `${OWN}${outletIn(count) ?? `${count.at.id} ${count.figure.id}`}`;
export const OWN = "own ";

/** Of a report without a date, which may be older than all others. */
export const hasNoDay = ({ count }: Valued): boolean => count.asOf === Number.POSITIVE_INFINITY;

/** Is it told as what another figure of its report was before: "raised to 126 from **98**"? */
export const isEarlier = ({ moves }: Count): boolean => moves.isEarlier;

export const least = ({ figure }: Count): number => figure.minimum ?? figure.maximum ?? 0;
/** By what they are as of; what a source told before stands where it told it, as far as a report of then has it. */
export function byAsOf(all: readonly Valued[]): readonly Valued[] {
  const earlier = all.filter(({ count }) => isEarlier(count));
  if (earlier.length === 0) return all.toSorted((a, b) => a.count.asOf - b.count.asOf || inTurn(a, b));
  const told = all.filter(({ count }) => !isEarlier(count));
  const toldAt = new Map<Valued, number>();
  for (const one of earlier) {
    const then = told.find((other) => isBefore(other, one) && isSameNumber(other.count, one.count));
    if (then) toldAt.set(one, then.count.asOf);
  }
  const at = (one: Valued) => toldAt.get(one) ?? one.count.asOf;
  /** What a number was comes before it, and where it is told again behind what it tells again. */
  const rank = (one: Valued) => (toldAt.has(one) ? 2 : isEarlier(one.count) ? 0 : 1);
  return all.toSorted((a, b) => at(a) - at(b) || rank(a) - rank(b) || inTurn(a, b));
}

/** Of one day, by when they were told: what stood in an older version of its report, then. */
const inTurn = ({ count: a }: Valued, { count: b }: Valued): number => a.published - b.published;

const isBefore = (a: Valued, b: Valued): boolean => a.count.asOf < b.count.asOf && voiceKey(a) === voiceKey(b);
