import type { Reading, Statement } from "@according/reader";
import { isDenial } from "./antecedents.ts";
import { HONORIFICS } from "./en/called.ts";
import { EMPTY_WORDS } from "./en/content.ts";
import { BESIDE_MONTH, CALENDAR } from "./en/happened.ts";
import { NOTHING_BUT, TOLD_WRONGLY } from "./en/reversed.ts";
import {
  ALTERNATIVES,
  AUXILIARIES,
  DETERMINERS,
  FALSE,
  IN_FAVOUR,
  NEGATORS,
  NOBODY,
  POSSIBLE,
  RELATIVE,
  SHORT_OF,
  SPANS,
  STANDING_IN,
  TEMPORARY,
  TEMPORARY_FOR,
  UNDONE,
  WEAKENING,
} from "./en/turned.ts";
import { isCapital, isSameWord, stemOf, type Word } from "./words.ts";

/*
 * By what two who have nearly all words in common say something else: one denies it, one names another, one has it the
 * other way round.
 */

/** Is it said not to be so, however often: "does not hold them and never did"? "208, not 212" and "cold and not the fall" say what is so. */
export function isDenied(reading: Reading, statement: Statement, words: readonly Word[]): boolean {
  const { text } = reading.report;
  const negated = words.some((one, i) => {
    if (SHORT_OF.has(one.word)) return SHORT_OF.get(one.word) === words[i + 1]?.word;
    if (UNDONE.has(one.word)) return true;
    if (NEGATORS.has(one.word))
      return !/,\s$/.test(text.slice(one.start - 2, one.start)) && !isRatherThan(words, i) && !isNotOnly(words, i);
    return FALSE.has(one.word) && words[i - 1]?.word !== "as" && !/\bas\s$/.test(text.slice(one.start - 4, one.start));
  });
  const isWrong = takenBackIn(text, statement) === "all";
  return ((negated || isWrong) !== isDenial(reading, statement)) !== (statement.assertion.polarity === "negated");
}

/** "Its report that nine had drowned was a mistake": what was told before is taken back; a part of what is said where more follows. */
export function takenBackIn(text: string, { content }: Pick<Statement, "content">): "all" | "part" | null {
  for (const span of content) {
    const words = text.slice(...span);
    const told = TOLD_WRONGLY.exec(words);
    if (told) return words.length - told.index - told[0].length <= TAIL ? "all" : "part";
  }
  return null;
}
/** In UTF-16 code units: "on Friday". */
const TAIL = 16;

/** "**Not only** the fares but the taxes": both. */
const isNotOnly = (words: readonly Word[], i: number): boolean =>
  words[i]?.word === "not" && NOTHING_BUT.has(words[i + 1]?.word ?? "");

/** "Cold **and not the** fall": it is told what was so instead. */
const isRatherThan = (words: readonly Word[], i: number): boolean =>
  words[i]?.word === "not" && words[i - 1]?.word === "and" && DETERMINERS.has(words[i + 1]?.word ?? "");

/** What stands beside words that deny: some words of content after them, one before "nobody"; null: there is no such word. */
export function notSoIn(words: readonly Word[]): ReadonlySet<string> | null {
  const at = words.flatMap(({ word }, i) => (DENY.some((all) => all.has(word)) ? [i] : []));
  if (at.length === 0) return null;
  return new Set(
    at.flatMap((i) => [...notSoAfter(words, i), ...(NOBODY.has(words[i]?.word ?? "") ? notSoBefore(words, i) : [])]),
  );
}
const DENY: readonly { has(word: string): boolean }[] = [NEGATORS, UNDONE, FALSE, SHORT_OF];

/** So many words after it, and of them so many of content. */
const REACHED = 8;
const CARRIED = 3;
/** "No charges had helped her": what has a verb of its own ends there. */
function notSoAfter(words: readonly Word[], i: number): readonly string[] {
  const near = words.slice(NOBODY.has(words[i]?.word ?? "") ? i + 1 : i, i + REACHED);
  const end = near.findIndex(({ word }, k) => AUXILIARIES.has(word) && carried(near.slice(0, k)).length > 0);
  return carried(end < 0 ? near : near.slice(0, end)).slice(0, CARRIED);
}
const notSoBefore = (words: readonly Word[], i: number): readonly string[] => carried(words.slice(0, i)).slice(-1);
const carried = (words: readonly Word[]): readonly string[] =>
  words.map(({ word }) => stemOf(word)).filter((stem) => stem !== "");

/** Of which alternatives (`ALTERNATIVES`) words name which: by line. */
export type Alternatives = ReadonlyMap<number, ReadonlySet<number>>;

export function alternativesIn(words: readonly Word[]): Alternatives {
  const found = new Map<number, Set<number>>();
  words.forEach(({ word }, i) => {
    const told = isOfSoLong(words, i) ? TEMPORARY : word;
    for (const [line, side] of SIDES_OF.get(stemOf(told) || told) ?? [])
      found.set(line, (found.get(line) ?? new Set<number>()).add(side));
  });
  return found;
}

/** "A truce **of three days**" is none that lasts. */
const isOfSoLong = (words: readonly Word[], i: number): boolean =>
  SPANS.has(words[i]?.word ?? "") && words[i - 2]?.word === "of" && TEMPORARY_FOR.has(words[i - 3]?.word ?? "");

const SIDES_OF: ReadonlyMap<string, readonly (readonly [line: number, side: number])[]> = (() => {
  const all = ALTERNATIVES.flatMap((sides, line) =>
    sides.flatMap((side, i) =>
      [...new Set([...side].map((word) => stemOf(word) || word))].map((stem) => ({ stem, at: [line, i] as const })),
    ),
  );
  const byStem = Map.groupBy(all, ({ stem }) => stem);
  return new Map([...byStem].map(([stem, found]) => [stem, found.map(({ at }) => at)]));
})();

/** Does each have another one of the same alternatives? */
export const areAlternatives = (a: Alternatives, b: Alternatives): boolean =>
  [...a].some(([line, sides]) => {
    const others = b.get(line);
    return others !== undefined && ![...sides].some((side) => others.has(side));
  });

/** "Voted against" and "voted for": after one word, the other way round. */
export const takeSides = (a: readonly Word[], b: readonly Word[]): boolean => isAgainst(a, b) || isAgainst(b, a);

const isAgainst = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.some(({ word }, i) => {
    if (word !== "against") return false;
    const verb = stemOf(some[i - 1]?.word ?? "");
    return (
      verb !== "" && others.some((other, k) => IN_FAVOUR.has(other.word) && stemOf(others[k - 1]?.word ?? "") === verb)
    );
  });

/** Words in capital letters that begin no sentence: those of people, bodies and places, in their order. */
export function namesIn(text: string, words: readonly Word[]): readonly string[] {
  return words
    .filter((one) => {
      const { word, start } = one;
      if (!isCapital(text, one) || BEGINS.test(text.slice(Math.max(0, start - 3), start))) return false;
      return start > 0 && !EMPTY_WORDS.has(word) && !CALENDAR.has(word) && !HONORIFICS.has(word);
    })
    .map(({ word }) => word);
}
/** "In **Karst**", not "in May". */
export const placesStoodIn = (text: string, words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ word }, i) => {
      const named = words[i + 1];
      return STANDING_IN.has(word) && named && isCapital(text, named) && !CALENDAR.has(named.word) ? [named.word] : [];
    }),
  );

const BEGINS = /(?:[.!?:\n]["”'’)]?\s*|["“”„«»]\s?)$/;

interface Named {
  readonly names: readonly string[];
  readonly words: readonly Word[];
}

/** Does each name somebody or something that the other does not, or both the same ones the other way round? */
export function nameOthers(a: Named, b: Named): boolean {
  const lacks = (one: Named, other: Named) =>
    one.names.some((name) => !other.words.some(({ word }) => isSameWord(word, name)));
  return (lacks(a, b) && lacks(b, a)) || areReversed(a, b);
}

/** "Norland shelled Tamria" and "Tamria shelled Norland"; "was shelled by" turns it round again. */
function areReversed(a: Named, b: Named): boolean {
  const [first, second, ...more] = a.names;
  const [other, last, ...others] = b.names;
  if (!first || !second || !other || !last || more.length + others.length > 0 || isSameWord(first, second))
    return false;
  const isPassive = ({ words }: Named) => words.some(({ word }) => word === "by");
  return isSameWord(first, last) && isSameWord(second, other) && isPassive(a) === isPassive(b);
}

/** In which ways (`WEAKENING`) something is less than told: by line. */
export const weakenedBy = (words: readonly Word[]): ReadonlySet<number> =>
  new Set(
    WEAKENING.flatMap((line, i) =>
      words.some(({ word }, at) => line.has(word) && !(word === "whether" && at > EARLY)) ? [i] : [],
    ),
  );
/** So many words on, "whether" opens a part of what is told: "an inquiry into whether". */
const EARLY = 8;

/** Is it only said that it may be? "As soon as possible" and what may be of something beside, "a leak that could grow", do not count. */
export const isPossible = (words: readonly Word[]): boolean =>
  words.some(({ word }, i) => {
    const before = words[i - 1]?.word ?? "";
    if (!POSSIBLE.has(word) || before === "as" || (i >= ASIDE && RELATIVE.has(before))) return false;
    return !(CALENDAR.has(word) && [before, words[i + 1]?.word ?? ""].some(isBesideMonth));
  });
/** "On **3** May", "**early** in May". */
const isBesideMonth = (word: string): boolean => /^\d+$/.test(word) || BESIDE_MONTH.has(word);
/** So many words on, "that" no longer opens what is said. */
const ASIDE = 3;
