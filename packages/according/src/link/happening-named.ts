import { FIGHTING, FROM_THE_AIR, HAPPENINGS, NATURE, SHOOTING, STRIKES } from "./en/happened.ts";
import { ALONE, remembering } from "./remembered.ts";
import type { Word } from "./words.ts";

/** The happening named nearest to a place in the text. */
export function happeningIn(words: readonly Word[], near: number) {
  let nearest: Happening | undefined;
  for (const one of happeningsNamed(words, ALONE, () => namedHappenings(words)))
    if (!nearest || Math.abs(one.start - near) < Math.abs(nearest.start - near)) nearest = one;
  return nearest;
}
interface Happening {
  readonly lines: ReadonlySet<number>;
  readonly start: number;
}
const happeningsNamed = remembering<readonly Word[], readonly Happening[]>();

const namedHappenings = (words: readonly Word[]): readonly Happening[] =>
  words.flatMap(({ start }, i) => {
    const lines = linesOf(words, i);
    return lines.length > 0 ? [{ lines: new Set(lines), start }] : [];
  });

const LINE_OF: ReadonlyMap<string, number> = new Map(
  HAPPENINGS.flatMap((all, line) => [...all].map((word) => [word, line] as const)),
);
/** Of those of two words. */
const SECONDS: ReadonlySet<string> = new Set(
  [...LINE_OF.keys()].flatMap((word) => word.split("-").map((_, i, parts) => parts.slice(i).join("-"))),
);

function linesOf(words: readonly Word[], i: number): readonly number[] {
  const word = words[i]?.word ?? "";
  const before = words[i - 1]?.word ?? "";
  if (FIGHTING.has(words[i + 1]?.word ?? "")) return [];
  if (word === "fire" && SHOOTING.has(before)) return [0];
  if (STRIKES.has(word) && words.slice(Math.max(0, i - WHO_STRUCK), i).some(isOfNature)) return [];
  if (STRIKES.has(word)) return words.some((one) => FROM_THE_AIR.has(one.word)) ? [1] : [0];
  const line = LINE_OF.get(word) ?? (SECONDS.has(word) ? LINE_OF.get(`${before}-${word}`) : undefined);
  return line === undefined ? [] : [line];
}

/** "A **quake** of magnitude six struck": so many words before it tell what did. */
const WHO_STRUCK = 5;
const isOfNature = ({ word }: Word): boolean => NATURE.has(word);
