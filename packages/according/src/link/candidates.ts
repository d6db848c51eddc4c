import type { Pair } from "./neighbours.ts";
import type { Telling } from "./prepare.ts";
import type { Compared } from "./tellings.ts";
import { type Standing, standingOf, type Voice, voiceOf } from "./voices.ts";
import type { Tie, Who } from "./who/who.ts";

/** Two tellings with words in common, and how those stand to each other who say them. */
export interface Candidate extends Compared {
  readonly a: number;
  readonly b: number;
  readonly standing: Standing;
}

/** The candidates of a story: those whose speakers stand as they stood before are made once. */
export class Candidates {
  #voices: readonly Voice[] = [];
  #pairs: readonly Pair<Compared>[] = [];
  #made: readonly Candidate[] = [];

  of(tellings: readonly Telling[], pairs: readonly Pair<Compared>[], who: Pick<Who, "idOf">): readonly Candidate[] {
    const [voices, made, now] = [this.#voices, this.#madeOf(pairs), [] as Voice[]];
    const voiceAt = (i: number): Voice => {
      now[i] ??= sameVoice(voices[i], voiceOf(tellings[i] as Telling, who));
      return now[i];
    };
    this.#made = pairs.map(({ a, b, link }, i) => {
      const [x, y, before] = [voiceAt(a), voiceAt(b), made(i)];
      if (before && x === voices[a] && y === voices[b]) return before;
      return { a, b, ...link, standing: standingOf(x, y) };
    });
    [this.#voices, this.#pairs] = [now, pairs];
    return this.#made;
  }

  /** What was made of the pair that stands at a place now: a list that others came after, or another list. */
  #madeOf(pairs: readonly Pair<Compared>[]): (place: number) => Candidate | undefined {
    const made = this.#made;
    if (pairs === this.#pairs) return (place) => made[place];
    const before = new Map(made.map((one, i) => [this.#pairs[i], one]));
    return (place) => before.get(pairs[place]);
  }
}

const sameVoice = (before: Voice | undefined, now: Voice): Voice =>
  before && before.speaker === now.speaker && before.source === now.source && before.behalf === now.behalf
    ? before
    : now;

/** Who says each telling, looked up once. */
function voicesAt(tellings: readonly Telling[], who: Pick<Who, "idOf">): (i: number) => Voice {
  const voices: Voice[] = [];
  return (i) => {
    voices[i] ??= voiceOf(tellings[i] as Telling, who);
    return voices[i];
  };
}

/** How the speakers of the candidates stand when some are tied: only what the tied ones say is looked at again. */
export function restood(
  tellings: readonly Telling[],
  candidates: readonly Candidate[],
  who: Pick<Who, "idOf">,
  ties: readonly Tie[],
): readonly Candidate[] {
  const tied = new Set(ties.map(([one]) => who.idOf(one)));
  if (tied.size === 0) return candidates;
  const voiceAt = voicesAt(tellings, who);
  const isTied = ({ source, behalf }: Voice) =>
    (source !== null && tied.has(source)) || (behalf !== null && tied.has(behalf));
  return candidates.map((one) => {
    const [a, b] = [voiceAt(one.a), voiceAt(one.b)];
    return isTied(a) || isTied(b) ? { ...one, standing: standingOf(a, b) } : one;
  });
}
