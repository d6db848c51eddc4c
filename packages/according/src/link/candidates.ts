import type { Pair } from "./neighbours.ts";
import { isOne } from "./one-statement.ts";
import type { Telling } from "./prepare.ts";
import { remembering } from "./remembered.ts";
import type { Compared } from "./tellings.ts";
import { type Standing, standingOf, type Voice, voiceOf } from "./voices.ts";
import type { Weighed } from "./weights.ts";
import type { Tie, Who } from "./who/who.ts";

/** Two tellings with words in common, the earlier first, and how those stand to each other who say them. */
export interface Candidate extends Compared {
  readonly a: Telling;
  readonly b: Telling;
  readonly standing: Standing;
  /** Are they one statement? Where others say one of them the candidate is another. */
  readonly isOne: boolean;
}

type Found = readonly Pair<Weighed, Compared>[];

/** What was made of a telling and those before it, and whose they were. */
interface Made {
  readonly candidates: readonly Candidate[];
  readonly own: Voice;
  readonly others: readonly Voice[];
}

/** The candidates of a story: those whose speakers stand as they stood before are made once. */
export class Candidates {
  readonly #voiceAs = remembering<Telling, Voice>();
  readonly #made = new WeakMap<Found, Made>();

  of(found: readonly Found[], who: Pick<Who, "idOf">): readonly Candidate[] {
    const voiceBy = voicesBy(who, (telling, voice) =>
      this.#voiceAs(telling, `${voice.source} ${voice.behalf}`, () => voice),
    );
    return found.flatMap((pairs) => this.#madeOf(pairs, voiceBy));
  }

  #madeOf(pairs: Found, voiceBy: (telling: Telling) => Voice): readonly Candidate[] {
    const [{ b }] = pairs as [Found[number]];
    const [own, others, before] = [voiceBy(b.telling), pairs.map(({ a }) => voiceBy(a.telling)), this.#made.get(pairs)];
    const isSame = (i: number) => before?.own === own && before.others[i] === others[i];
    if (before && others.every((_, i) => isSame(i))) return before.candidates;
    const candidates = pairs.map(({ a, link }, i) => {
      const known = isSame(i) ? before?.candidates[i] : undefined;
      return known ?? candidateOf(a.telling, b.telling, link, standingOf(others[i] as Voice, own));
    });
    this.#made.set(pairs, { candidates, own, others });
    return candidates;
  }
}

function candidateOf(a: Telling, b: Telling, compared: Compared, standing: Standing): Candidate {
  const { likeness, share, held, otherwise } = compared;
  return { a, b, likeness, share, held, otherwise, standing, isOne: isOne(a, b, { ...compared, standing }) };
}

/** Who says each telling, looked up once. */
function voicesBy(
  who: Pick<Who, "idOf">,
  known: (telling: Telling, voice: Voice) => Voice = (_, voice) => voice,
): (telling: Telling) => Voice {
  const voices = new Map<Telling, Voice>();
  return (telling) => {
    const voice = voices.get(telling) ?? known(telling, voiceOf(telling, who));
    voices.set(telling, voice);
    return voice;
  };
}

/** How the speakers of the candidates stand when some are tied: only what the tied ones say is looked at again. */
export function restood(
  candidates: readonly Candidate[],
  who: Pick<Who, "idOf">,
  ties: readonly Tie[],
): readonly Candidate[] {
  const tied = new Set(ties.map(([one]) => who.idOf(one)));
  if (tied.size === 0) return candidates;
  const voiceBy = voicesBy(who);
  const isTied = ({ source, behalf }: Voice) =>
    (source !== null && tied.has(source)) || (behalf !== null && tied.has(behalf));
  return candidates.map((one) => {
    const [a, b] = [voiceBy(one.a), voiceBy(one.b)];
    return isTied(a) || isTied(b) ? candidateOf(one.a, one.b, one, standingOf(a, b)) : one;
  });
}
