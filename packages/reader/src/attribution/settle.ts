import { contains, type Span } from "@according/record";
import { lastFrom } from "../text/halving.ts";
import { touching } from "./overlap.ts";
import type { Proposal, Settled, Standing } from "./proposal.ts";

/*
 * Which of several readings of the same words stays, and which stands inside which: what is proposed (`settle`), what is proposed
 * inside (`settleInside`), what goes on into paragraphs of others (`withoutTaken`), and whose content holds whose cue (`nesting`).
 * Elsewhere only this is chosen: of the ways in which a quotation without a cue may go on the first that fits, in the order of their
 * table, and no turn that is only guessed where another is read (`continuity/`); and of what an outlet passes on one of two statements, once it is read through whom it was said
 * (`statements/told-once.ts`).
 */

/**
 * What is kept of all that is proposed. Of two readings of one cue the surer stays. What has its cue in another's content is
 * left to those who read what is said inside it.
 */
export function settle(proposals: readonly Proposal[]): readonly Proposal[] {
  return unheld(uncontested(proposals));
}

/**
 * What nothing that goes before it contests. What is certain takes the words from its cue to its content, and so does
 * what is named, unless what is read agrees: no other reading has its cue there. What is read with a source and likely
 * comes next, as sure as what vouches for it; what stands beside it is kept where it uses no word of that; a doubtful reading where it uses no word of
 * what stands beside; and what is left over where nobody used any.
 */
export function uncontested(proposals: readonly Proposal[]): readonly Proposal[] {
  const ranks = Map.groupBy(proposals, rankOf);
  const all = (rank: Rank): readonly Proposal[] => ranks.get(rank) ?? [];
  const certain = [...all("certain"), ...withoutAgreed(all("named"), all("read"))];
  const claimed = touching(certain.map(claimedSpan));
  const open = (rank: Rank) => oneForEachCue(all(rank)).filter(({ cue }) => !cue.some(claimed));
  const read = vouchedFor(proposals, open("read"));
  const beside = apart(open("beside"), read);
  const doubtful = apart(open("doubtful"), beside);
  const left = apart(open("left"), [...read, ...beside, ...doubtful]);
  return [...certain, ...read, ...beside, ...doubtful, ...left];
}

/** In the order of their cues. */
export const byCue = (a: Proposal, b: Proposal): number => (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0);

/** What is kept of what is said inside: one reading for each cue that nobody outside has. */
export function settleInside(outer: readonly Proposal[], inner: readonly Proposal[]): readonly Proposal[] {
  const taken = touching(outer.flatMap(({ cue }) => cue));
  const free = oneForEachCue(inner).filter(({ cue }) => !cue.some(taken));
  const read = free.filter(({ standing }) => standing !== "left");
  const left = free.filter(({ standing }) => standing === "left");
  return [...read, ...apart(left, read)];
}

type Rank = Standing | "doubtful";

const rankOf = (one: Proposal): Rank => (one.standing === "read" && !isSure(one) ? "doubtful" : one.standing);

/** Surer than not, and somebody's. */
const isSure = ({ confidence, source }: Proposal): boolean => confidence >= 0.5 && source.length > 0;

function oneForEachCue(proposals: readonly Proposal[]): readonly Proposal[] {
  const best = new Map<number, Proposal>();
  for (const one of proposals) {
    const at = one.cue[0]?.[0] ?? -1;
    const known = best.get(at);
    if (!known || one.confidence > known.confidence) best.set(at, one);
  }
  return [...best.values()];
}

/** From the first word of the cue or content to the last. */
function claimedSpan({ cue, content }: Proposal): Span {
  const spans = [...cue, ...content];
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

/** Without the readings that others agree with: a cue that ends alike, and words in common as source and as content. */
function withoutAgreed(named: readonly Proposal[], others: readonly Proposal[]): readonly Proposal[] {
  const byEnd = Map.groupBy(named.length ? others : [], endOfCue);
  return named.filter((one) => !byEnd.get(endOfCue(one))?.some((other) => agree(one, other)));
}

/** What is surer than not is as sure as a plain construction in which the rules, for themselves, read the same. */
function vouchedFor(proposals: readonly Proposal[], read: readonly Proposal[]): readonly Proposal[] {
  const byEnd = Map.groupBy(
    proposals.filter(({ vouches }) => vouches),
    endOfCue,
  );
  return read.map((one) => {
    const vouching = (byEnd.get(endOfCue(one)) ?? []).filter((other) => agree(one, other));
    const confidence = Math.max(one.confidence, ...vouching.map((other) => other.confidence));
    return confidence > one.confidence ? { ...one, confidence } : one;
  });
}

/** Where the words for saying it end. */
export const endOfCue = ({ cue }: Proposal): number => cue.at(-1)?.[1] ?? -1;

const agree = (a: Proposal, b: Proposal): boolean =>
  a.source.some(touching(b.source)) && a.content.some(touching(b.content));

/** What shares no word with the cue or content of others. */
function apart(proposals: readonly Proposal[], others: readonly Proposal[]): readonly Proposal[] {
  const taken = touching(others.flatMap(usedBy));
  return proposals.filter((one) => !usedBy(one).some(taken));
}

const usedBy = ({ cue, content }: Proposal): readonly Span[] => [...content, ...cue];

interface Piece {
  readonly one: Proposal;
  readonly span: Span;
}

/** Without what has its cue in another's content; what is certain or named may stand there. */
function unheld(proposals: readonly Proposal[]): readonly Proposal[] {
  const pieces = proposals
    .flatMap((one) => one.content.map((span): Piece => ({ one, span })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return proposals.filter((one) => mayNest(one) || !one.cue[0] || !isHeld(pieces, one, one.cue[0]));
}

const mayNest = ({ standing }: Proposal): boolean => standing === "certain" || standing === "named";

/* So many contents may begin between a content and a cue in it. */
const NEAR = 12;

/** Has somebody else the cue in a content? Of two that have each other's, he who is named at the end says it all. */
function isHeld(pieces: readonly Piece[], self: Proposal, cue: Span): boolean {
  const low = lastFrom(pieces, ({ span }) => span[0] <= cue[0]) + 1;
  const holds = ({ one, span }: Piece): boolean => {
    if (one === self || !contains(span, cue)) return false;
    const [other] = one.cue;
    return !other || other[0] > cue[0] || !self.content.some((own) => contains(own, other));
  };
  return pieces.slice(Math.max(0, low - NEAR), low).some(holds);
}

/** Without what goes on over a paragraph where another has the words already. */
export function withoutTaken(cut: readonly Settled[]): readonly Settled[] {
  const own = touching(cut.filter(({ continues }) => !continues).flatMap(({ content }) => content));
  const begun = new Set<number>();
  return cut.filter(({ continues, content }) => {
    if (!continues) return true;
    const start = content[0]?.[0] ?? 0;
    const free = !content.some(own) && !begun.has(start);
    begun.add(start);
    return free;
  });
}

/** How many characters are said. */
export const lengthSaid = ({ content }: Settled): number => content.reduce((sum, [from, to]) => sum + to - from, 0);

/** For each attribution the smallest other one whose content holds its cue. */
export function nesting(all: readonly Settled[]): (number | null)[] {
  return all.map((inner, i) => {
    const cue = inner.cue[0] ?? inner.content[0];
    let best: number | null = null;
    for (let k = Math.max(0, i - 12); k < Math.min(all.length, i + 12); k++) {
      if (k === i || !cue) continue;
      const outer = all[k] as Settled;
      if (!outer.content.some((span) => contains(span, cue))) continue;
      if (inner.content.some((span) => outer.cue.some((other) => contains(span, other)))) continue;
      if (best === null || lengthSaid(outer) < lengthSaid(all[best] as Settled)) best = k;
    }
    return best;
  });
}
