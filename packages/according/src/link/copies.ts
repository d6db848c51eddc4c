import type { Copy, Span } from "@according/reader";
import { CALENDAR } from "./en/happened.ts";
import type { Prepared } from "./prepare.ts";
import { ALONE, remembering } from "./remembered.ts";
import { shinglesOf } from "./shingles.ts";
import { isCapital, isSameWord } from "./words.ts";

/** Runs of fewer words are chance. */
const RUN = 4;
/** A passage of fewer words, not counting what somebody else said, is no copying. */
export const COPIED = 12;

/** By report the passages that an earlier one shares with this, the first being the earlier; null where neither copied the other or a third. */
export function copiesIn(b: Prepared): (a: Prepared) => Copy | null {
  let places: Places | undefined;
  return (a) => {
    places ??= Map.groupBy(runsIn(b).keys(), (j) => runsIn(b)[j] as number);
    const passages = passagesOf(a, b, places);
    if (!passages.some(({ own, isFormula }) => own >= COPIED && !isFormula)) return null;
    const copied = passages.reduce((sum, { words }) => sum + words, 0);
    return {
      reports: [a.id, b.id],
      share: Math.round((1000 * copied) / Math.min(a.words.length, b.words.length)) / 1000,
      passages: passages.map(({ from, to }) => ({ from, to })),
    };
  };
}

interface Passage {
  readonly from: Span;
  readonly to: Span;
  /** Words that are the same. */
  readonly words: number;
  /** Those of them that at least one of the two tells as its own: two who quote one speech have copied nobody. */
  readonly own: number;
  /** Is it short and of two places or people, where one has another name: "a train hit a lorry at a level crossing in **Ruden**"? */
  readonly isFormula: boolean;
}

/** Words that are the same: of each, where it stands in both. */
type Run = readonly (readonly [i: number, j: number])[];

/** By the number of a run of words, where such a run begins. */
type Places = ReadonlyMap<number, readonly number[]>;

function passagesOf(a: Prepared, b: Prepared, places: Places): readonly Passage[] {
  const shingles = runsIn(a);
  const found: Passage[] = [];
  for (let i = 0; i < shingles.length; ) {
    const run = longestAt(a, b, i, places.get(shingles[i] as number) ?? []);
    if (run.length >= COPIED) found.push(passage(a, b, run));
    i = run.length >= RUN ? (run.at(-1)?.[0] ?? i) + 1 : i + 1;
  }
  return found;
}

/** A number for each run of words: a report is compared with many, and the words of one judged otherwise are the same. */
const runsIn = ({ words }: Prepared): Int32Array => runsKnown(words, ALONE, () => shinglesOf(words, RUN));
const runsKnown = remembering<Prepared["words"], Int32Array>();

function passage(a: Prepared, b: Prepared, run: Run): Passage {
  const [first, last] = [run[0] ?? [0, 0], run.at(-1) ?? [0, 0]];
  const span = ({ words }: Prepared, from: number, to: number): Span => [words[from]?.start ?? 0, words[to]?.end ?? 0];
  return {
    from: span(a, first[0], last[0]),
    to: span(b, first[1], last[1]),
    words: run.length,
    own: run.filter(([i, j]) => !a.quoted[i] || !b.quoted[j]).length,
    isFormula: run.length < NO_FORMULA && run.some((_, k) => isOtherName(a, b, run, k)),
  };
}
/** Nobody else happens on so many words in a row. */
const NO_FORMULA = 24;

/** Does another name stand behind the same word in each, in one sentence? */
function isOtherName(a: Prepared, b: Prepared, run: Run, k: number): boolean {
  const [i, j] = run[k] ?? [0, 0];
  if (run[k + 1]?.[0] === i + 1 || run[k + 1]?.[1] === j + 1) return false;
  const [x, y] = [nameBehind(a, i), nameBehind(b, j)];
  return x !== null && y !== null && !isSameWord(x, y);
}

function nameBehind({ reading: { report }, words }: Prepared, i: number): string | null {
  const [last, next] = [words[i], words[i + 1]];
  if (!last || !next || !isCapital(report.text, next) || CALENDAR.has(next.word)) return null;
  return /^\s+$/.test(report.text.slice(last.end, next.start)) ? next.word : null;
}

function longestAt(a: Prepared, b: Prepared, i: number, starts: readonly number[]): Run {
  let best: Run = [];
  for (const j of starts) {
    const run = runFrom(a, b, i, j);
    if (run.length > best.length) best = run;
  }
  return best;
}

/** Words the same from two places on, over a word changed, put in or left out where two the same follow it. */
function runFrom(a: Prepared, b: Prepared, from: number, to: number): Run {
  const run: (readonly [number, number])[] = [];
  for (let [i, j] = [from, to]; ; ) {
    while (i < a.words.length && sameAt(a, b, i, j)) run.push([i++, j++]);
    const gap = GAPS.find(([x, y]) => sameAt(a, b, i + x, j + y) && sameAt(a, b, i + x + 1, j + y + 1));
    if (!gap) return run;
    [i, j] = [i + gap[0], j + gap[1]];
  }
}

const GAPS = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const;

const sameAt = (a: Prepared, b: Prepared, i: number, j: number): boolean =>
  a.words[i] !== undefined && a.words[i]?.word === b.words[j]?.word;
