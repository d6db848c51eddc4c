import { contains, type Span } from "@according/record";
import { touching } from "../../overlap.ts";
import type { Proposal } from "../../proposal.ts";
import { byCue } from "../../settle.ts";
import { lowerBound } from "./features.ts";
import type { Read } from "./written.ts";

/** So many readings before a cue and behind it are looked at. */
const NEAR = 8;
/** Contents that share so much of their characters are one, whatever their cues. */
const ENOUGH = 0.5;
const LEAST = 1e-4;

/** What another engine reads there: of the same cue, else of the same content; of several what has most of the content. */
export type SecondOpinion = (one: Read) => Proposal | null;

export function secondOpinion(readings: readonly Proposal[]): SecondOpinion {
  const ordered = readings.filter(({ standing }) => standing === "read").toSorted(byCue);
  const begins = Int32Array.from(ordered, ({ cue }) => cue[0]?.[0] ?? 0);
  return (one) => {
    const at = lowerBound(begins, one.cue[0]?.[1] ?? 0);
    const ofCue = touching(one.cue);
    const ranked = ordered
      .slice(Math.max(0, at - NEAR), at + NEAR)
      .map((other) => ({ other, same: other.cue.some(ofCue), shared: sharedOf(one.content, other.content) }))
      .filter(({ same, shared }) => same || shared >= ENOUGH)
      .sort((a, b) => Number(b.same) - Number(a.same) || b.shared - a.shared);
    return ranked[0]?.other ?? null;
  };
}

/**
 * What a second opinion adds to the measures of a reading: whether there is one, its log-odds, how much of the contents is
 * in both, and whether the sources are one.
 */
export function measuresOfBoth(one: Read, other: Proposal | null): readonly number[] {
  if (other === null) return [0, 0, 0, 0];
  const sure = Math.min(Math.max(other.confidence, LEAST), 1 - LEAST);
  return [1, Math.log(sure / (1 - sure)), sharedOf(one.content, other.content), sameSource(one, other) ? 1 : 0];
}

/** From this confidence on its source is taken where there is none. */
const SURE = 0.5;

/**
 * A reading without a source with that of a second opinion, where nothing else is read of those words; of a source in pieces
 * those that the second opinion has too, what it has around them all, else the first, for people mark one.
 */
export function sourceOfBoth<T extends Read>(one: T, other: Proposal | null): T {
  if (one.source.length > 1) {
    const agreed = one.source.filter(touching(other?.source ?? []));
    const whole =
      other?.source.length === 1 ? other.source.filter((span) => agreed.every((piece) => contains(span, piece))) : [];
    if (agreed.length > 1 && whole.length > 0) return { ...one, source: whole };
    return { ...one, source: agreed.length > 0 ? agreed : one.source.slice(0, 1) };
  }
  if (one.source.length === 1 || other === null || other.confidence < SURE) return one;
  return other.source.some(touching([...one.cue, ...one.content])) ? one : { ...one, source: other.source };
}

const sameSource = (one: Read, other: Read): boolean =>
  one.source.length === 0 || other.source.length === 0
    ? one.source.length === other.source.length
    : one.source.some(touching(other.source));

/** The Jaccard index of two contents, in characters. */
function sharedOf(a: readonly Span[], b: readonly Span[]): number {
  let both = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) both += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return both / (lengthOf(a) + lengthOf(b) - both);
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);
