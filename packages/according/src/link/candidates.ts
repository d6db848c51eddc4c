import type { Pair } from "./neighbours.ts";
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
}

interface Made {
  readonly candidate: Candidate;
  /** Whose they were. */
  readonly voices: readonly [Voice, Voice];
}

/** The candidates of a story: those whose speakers stand as they stood before are made once. */
export class Candidates {
  readonly #voiceAs = remembering<Telling, Voice>();
  readonly #made = new WeakMap<Pair<Weighed, Compared>, Made>();

  of(pairs: readonly Pair<Weighed, Compared>[], who: Pick<Who, "idOf">): readonly Candidate[] {
    const voiceBy = voicesBy(who, (telling, voice) =>
      this.#voiceAs(telling, `${voice.source} ${voice.behalf}`, () => voice),
    );
    return pairs.map((pair) => {
      const [a, b] = [pair.a.telling, pair.b.telling];
      const [voices, before] = [[voiceBy(a), voiceBy(b)] as const, this.#made.get(pair)];
      if (before && voices.every((voice, i) => voice === before.voices[i])) return before.candidate;
      const candidate = { a, b, ...pair.link, standing: standingOf(...voices) };
      this.#made.set(pair, { candidate, voices });
      return candidate;
    });
  }
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
    return isTied(a) || isTied(b) ? { ...one, standing: standingOf(a, b) } : one;
  });
}
