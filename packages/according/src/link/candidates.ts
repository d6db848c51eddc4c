import type { Somebody } from "./names.ts";
import type { Pair } from "./neighbours.ts";
import { isOne } from "./one-statement.ts";
import type { Telling } from "./one-telling.ts";
import { remembering } from "./remembered.ts";
import type { Compared } from "./tellings.ts";
import { type Standing, standingOf, type Voice, voiceOf } from "./voices.ts";
import type { Weighed } from "./weights.ts";
import type { Who } from "./who/who.ts";

/** Two tellings with words in common, the earlier first, and how those stand to each other who say them. */
export interface Candidate extends Compared {
  readonly a: Telling;
  readonly b: Telling;
  /** Where they stand among all tellings of now. */
  readonly at: Pick<Found[number], "earlier" | "later">;
  readonly standing: Standing;
  /** Are they one statement? Where others say one of them the candidate is another. */
  readonly isOne: boolean;
}

type Found = readonly Pair<Weighed, Compared>[];

/** A telling and those before it that matter to it. */
export interface Met {
  readonly candidates: readonly Candidate[];
  /** Those of them that are one statement. */
  readonly links: readonly Candidate[];
  /** Those that tell something otherwise. */
  readonly otherwise: readonly Candidate[];
}

const met = (candidates: readonly Candidate[]): Met => ({
  candidates,
  links: candidates.filter(({ isOne }) => isOne),
  otherwise: candidates.filter(({ otherwise }) => otherwise !== null),
});

/** The candidates of a story: those whose speakers stand as they stood before are made once. */
export class Candidates {
  readonly #voices = new WeakMap<Telling, Voice>();
  readonly #made = new WeakMap<Found, Met>();

  of(found: readonly Found[], tellings: readonly Telling[], who: Pick<Who, "idOf">): readonly Met[] {
    const others = new Set(tellings.filter((telling) => this.#isOfAnother(telling, who)));
    return found.map((pairs) => this.#madeOf(pairs, others));
  }

  /** Does somebody else say it than when it was looked at last? */
  #isOfAnother(telling: Telling, who: Pick<Who, "idOf">): boolean {
    const before = this.#voices.get(telling);
    if (before && before.source === who.idOf(telling.speaker) && before.behalf === who.idOf(telling.behalf))
      return false;
    this.#voices.set(telling, voiceOf(telling, who));
    return before !== undefined;
  }

  #madeOf(pairs: Found, others: ReadonlySet<Telling>): Met {
    const before = this.#made.get(pairs);
    const isAsBefore = ({ a, b }: Found[number]) => !others.has(a.telling) && !others.has(b.telling);
    if (before && (others.size === 0 || pairs.every(isAsBefore))) return before;
    const voiceOf = (telling: Telling) => this.#voices.get(telling) as Voice;
    const candidates = pairs.map((pair, i) => {
      const known = isAsBefore(pair) ? before?.candidates[i] : undefined;
      if (known) return known;
      const [a, b] = [pair.a.telling, pair.b.telling];
      return candidateOf({ a, b, at: pair }, pair.link, standingOf(voiceOf(a), voiceOf(b)));
    });
    const made = met(candidates);
    this.#made.set(pairs, made);
    return made;
  }
}

function candidateOf({ a, b, at }: Two, compared: Compared, standing: Standing): Candidate {
  const { likeness, share, held, otherwise } = compared;
  return { a, b, at, likeness, share, held, otherwise, standing, isOne: isOne(a, b, { ...compared, standing }) };
}
type Two = Pick<Candidate, "a" | "b" | "at">;

/** How the speakers of the candidates stand when some are tied: only what the tied ones say is looked at again. */
export function restood(all: readonly Met[], who: Pick<Who, "idOf">, tied: ReadonlySet<Somebody>): readonly Met[] {
  if (tied.size === 0) return all;
  const isTied = ({ speaker, behalf }: Telling) =>
    (speaker !== undefined && tied.has(speaker)) || (behalf !== undefined && tied.has(behalf));
  const isTheirs = ({ a, b }: Candidate) => isTied(a) || isTied(b);
  return all.map((one) => {
    if (!one.candidates.some(isTheirs)) return one;
    const now = one.candidates.map((each) => (isTheirs(each) ? stoodAnew(each, who) : each));
    return metAnew(one, now, () => met(now));
  });
}

function stoodAnew(one: Candidate, who: Pick<Who, "idOf">): Candidate {
  const [a, b] = [voiceOf(one.a, who), voiceOf(one.b, who)];
  return anew(one, [a.source, a.behalf, b.source, b.behalf], () => candidateOf(one, one, standingOf(a, b)));
}
const anew = remembering<Candidate, Candidate>();
const metAnew = remembering<Met, Met>();
