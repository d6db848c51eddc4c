import type { Copy, Span } from "@according/reader";
import type { Prepared } from "./prepare.ts";
import { shinglesOf } from "./shingles.ts";

/** Runs of fewer words are chance. */
const RUN = 4;
/** Between two runs of one passage: a word changed, put in or left out. */
const GAP = 1;
/** A passage of fewer words, not counting what somebody else said, is no copying. */
export const COPIED = 12;

/** The passages that two reports share, the first being the earlier; null where neither copied the other or a third. */
export function copyOf(a: Prepared, b: Prepared): Copy | null {
  const passages = passagesOf(a, b);
  if (!passages.some(({ own }) => own >= COPIED)) return null;
  const copied = passages.reduce((sum, { words }) => sum + words, 0);
  return {
    reports: [a.id, b.id],
    share: Math.round((1000 * copied) / Math.min(a.words.length, b.words.length)) / 1000,
    passages: passages.map(({ from, to }) => ({ from, to })),
  };
}

interface Passage {
  readonly from: Span;
  readonly to: Span;
  /** Words that are the same. */
  readonly words: number;
  /** Those of them that at least one of the two tells as its own: two who quote one speech have copied nobody. */
  readonly own: number;
}

interface Run {
  readonly i: number;
  readonly j: number;
  readonly length: number;
}

function passagesOf(a: Prepared, b: Prepared): readonly Passage[] {
  const chains: Run[][] = [];
  for (const run of runsOf(a, b)) {
    const last = chains.at(-1)?.at(-1);
    const near = last && isGap(run.i - last.i - last.length) && isGap(run.j - last.j - last.length);
    if (near) chains.at(-1)?.push(run);
    else chains.push([run]);
  }
  return chains.map((runs) => passage(a, b, runs)).filter(({ words }) => words >= COPIED);
}

const isGap = (gap: number): boolean => gap >= 0 && gap <= GAP;

function passage(a: Prepared, b: Prepared, runs: readonly Run[]): Passage {
  const [first, last] = [runs[0] as Run, runs.at(-1) as Run];
  const span = ({ words }: Prepared, from: number, to: number): Span => [words[from]?.start ?? 0, words[to]?.end ?? 0];
  let own = 0;
  for (const { i, j, length } of runs) for (let k = 0; k < length; k++) if (!a.quoted[i + k] || !b.quoted[j + k]) own++;
  return {
    from: span(a, first.i, last.i + last.length - 1),
    to: span(b, first.j, last.j + last.length - 1),
    words: runs.reduce((sum, { length }) => sum + length, 0),
    own,
  };
}

/** The longest runs of the same words, in the order of the first text. */
function runsOf(a: Prepared, b: Prepared): readonly Run[] {
  const places = new Map<number, number[]>();
  shinglesOf(b.words, RUN).forEach((hash, j) => {
    const known = places.get(hash);
    if (known) known.push(j);
    else places.set(hash, [j]);
  });
  const runs: Run[] = [];
  const shingles = shinglesOf(a.words, RUN);
  for (let i = 0; i < shingles.length; ) {
    const longest = longestAt(a, b, i, places.get(shingles[i] as number) ?? []);
    if (longest.length >= RUN) runs.push(longest);
    i += longest.length >= RUN ? longest.length : 1;
  }
  return runs;
}

function longestAt(a: Prepared, b: Prepared, i: number, starts: readonly number[]): Run {
  let best: Run = { i, j: -1, length: 0 };
  for (const j of starts) {
    let length = 0;
    while (i + length < a.words.length && a.words[i + length]?.word === b.words[j + length]?.word) length++;
    if (length > best.length) best = { i, j, length };
  }
  return best;
}
