import { EMPTY_WORDS } from "./en/content.ts";
import { ALL_OF, IN_TIME, NONE_OF, PARTING_CLAUSES, PERSONS_ALONE } from "./en/reversed.ts";
import { AUXILIARIES, DETERMINERS, NEGATORS } from "./en/turned.ts";
import { meet } from "./sets.ts";
import { stemOf, type Word } from "./words.ts";

/*
 * Two tellings may have all their words in common and say the reverse: "taxes will fall and wages rise" and "taxes will rise and
 * wages fall", "a defeat for the mayor, not for the governor" and the other way round, "the bridge before the school".
 */

interface Told {
  readonly words: readonly Word[];
}

/** Is one the other with its words put otherwise, so that each says something else? */
export const arePutOtherwise = (a: Told, b: Told): boolean => areShuffled(a.words, b.words) || denyEachOther(a, b);

/** Of the same words, has each together in a clause what the other parts, or its clauses the other way round beside "before"? */
function areShuffled(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [clausesOf(a), clausesOf(b)];
  if (x.length < 2 || x.length !== y.length || sorted(x.flat()) !== sorted(y.flat())) return false;
  return areExchanged(x, y) || isOtherWayInTime(a, b, [x, y]);
}

type Clauses = readonly (readonly string[])[];

const sorted = (some: readonly string[]): string => [...some].sort().join(" ");

/** Are there two clauses of each that have words of both of the other's? A word that merely moves, "on Monday", is only in one. */
function areExchanged(a: Clauses, b: Clauses): boolean {
  const [x, y] = [wordsOfOne(a), wordsOfOne(b)];
  return x.some((first, i) =>
    x
      .slice(i + 1)
      .some((second) =>
        y.some(
          (here, k) =>
            meet(first, here) &&
            meet(second, here) &&
            y.slice(k + 1).some((there) => meet(first, there) && meet(second, there)),
        ),
      ),
  );
}

/** The words of each clause that stand in no other. */
const wordsOfOne = (clauses: Clauses): readonly ReadonlySet<string>[] =>
  clauses.map((one) => new Set(one.filter((word) => clauses.flat().filter((other) => other === word).length === 1)));

/** "The bridge before the school" and "the school before the bridge", or "the bridge after the school". */
function isOtherWayInTime(a: readonly Word[], b: readonly Word[], [x, y]: readonly [Clauses, Clauses]): boolean {
  const [here, there] = [timeOrder(a), timeOrder(b)];
  if (here === null || there === null || x.length > 2) return false;
  const [first, second] = x.map(sorted);
  const [one, other] = y.map(sorted);
  if (first === second) return false;
  return (first === other && second === one) === (here === there) && (first === one || first === other);
}

/** The one word that tells the order of two clauses; null: none does, or several do. */
function timeOrder(words: readonly Word[]): string | null {
  const [only, ...others] = words.filter(({ word }) => IN_TIME.has(word));
  return only && others.length === 0 ? only.word : null;
}

/** The words of each part between "and", "before" and the like; of them those that carry something, and pronouns. */
function clausesOf(words: readonly Word[]): Clauses {
  const parts: string[][] = [[]];
  for (const { word } of words) {
    if (PARTING_CLAUSES.has(word) || IN_TIME.has(word)) parts.push([]);
    else if (!carriesNothing(word)) parts.at(-1)?.push(stemOf(word) || word);
  }
  return parts.filter((part) => part.length > 0);
}

const carriesNothing = (word: string): boolean =>
  !PERSONS_ALONE.has(word) && (EMPTY_WORDS.has(word) || AUXILIARIES.has(word) || DETERMINERS.has(word));

/** "Days away, not weeks": does each say of what the other has so that it is not? */
function denyEachOther(a: Told, b: Told): boolean {
  const [x, y] = [behindNot(a.words), behindNot(b.words)];
  if (x === null || y === null) return false;
  return x.not.some((stem) => y.so.includes(stem)) && y.not.some((stem) => x.so.includes(stem));
}

/** What stands behind the only "not" as far as the clause goes, and what stands elsewhere, none of it in both. */
function behindNot(words: readonly Word[]): { readonly not: readonly string[]; readonly so: readonly string[] } | null {
  const at = words.findIndex(({ word }) => word === "not");
  if (at < 0 || words.some(({ word }, i) => i !== at && NEGATORS.has(word))) return null;
  const end = words.findIndex(({ word }, i) => i > at && word === "but");
  const [not, so] = [
    words.slice(at + 1, end < 0 ? words.length : end),
    [...words.slice(0, at), ...(end < 0 ? [] : words.slice(end + 1))],
  ].map((some) => some.map(({ word }) => stemOf(word)).filter((stem) => stem !== "")) as [string[], string[]];
  return { not: not.filter((stem) => !so.includes(stem)), so: so.filter((stem) => !not.includes(stem)) };
}

/** "None of the gates", and that "all the gates" is false: not all need not be none. */
export const denyMoreThan = (a: Told, b: Told): boolean =>
  (hasAnyOf(a.words, ALL_OF) && hasAnyOf(b.words, NONE_OF)) ||
  (hasAnyOf(b.words, ALL_OF) && hasAnyOf(a.words, NONE_OF));

const hasAnyOf = (words: readonly Word[], some: ReadonlySet<string>): boolean =>
  words.some(({ word }) => some.has(word));
