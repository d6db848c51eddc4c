import { differing } from "./differences.ts";
import { LIGHT_VERBS } from "./en/content.ts";
import { DETERMINERS, HOLDING_OFF } from "./en/turned.ts";
import { stemOf, type Word } from "./words.ts";

interface Told {
  readonly stems: ReadonlySet<string>;
  readonly words: readonly Word[];
}

/** Beyond so many words more in one of them they are no two of one pattern. */
const LONGER = 4;
/** So many words of content at most stand in the place of others. */
const REPLACED = 2;

/** Where two differ: the words of each, and what of them carries something. */
interface Gap {
  readonly words: readonly [readonly string[], readonly string[]];
  readonly carried: readonly [readonly string[], readonly string[]];
}

/**
 * "The trial of the port" and "the trial of the bank", "if it paid them for June" and "if it sacked the manager", "a fire
 * in the kitchen" and "a blaze in the cellar": are they the same but for words of content behind the same word?
 */
export function putAnotherWord(a: Told, b: Told): boolean {
  if (Math.abs(a.words.length - b.words.length) > LONGER) return false;
  const gaps = gapsBetween(a.words, b.words);
  const isReplaced = ({ words, carried: [here, there] }: Gap) =>
    isIn(here, b.stems) && isIn(there, a.stems) && words.every(isBehindOneWord);
  const isIn = (some: readonly string[], others: ReadonlySet<string>) =>
    some.length > 0 && some.length <= REPLACED && !some.some((stem) => others.has(stem));
  const others = gaps.filter((gap) => !isOfOneMeaning(gap));
  return others.length > 0 && others.every(isReplaced);
}

/** "Blaze" and "fire", "nightfall" and "night falls". */
function isOfOneMeaning({ words, carried: [here, there] }: Gap): boolean {
  const [x, y] = words.map((all) => all.join("")).sort((a, b) => a.length - b.length) as [string, string];
  return here.some((stem) => there.includes(stem)) || (here.length !== there.length && x !== "" && y.startsWith(x));
}

function gapsBetween(a: readonly Word[], b: readonly Word[]): readonly Gap[] {
  const [x, y] = [a.map(({ word }) => word), b.map(({ word }) => word)];
  return differing(x, y)
    .map(({ a: here, b: there }): Gap => {
      const words = [x.slice(...here), y.slice(...there)] as const;
      return { words, carried: [tellingStems(words[0]), tellingStems(words[1])] };
    })
    .filter(({ carried }) => carried.some((stems) => stems.length > 0));
}

/** What words carry that tell more than a number, a deed to come or a deed of no meaning of its own. */
const tellingStems = (words: readonly string[]): readonly string[] =>
  words
    .filter((word) => !LIGHT_VERBS.has(word) && !HOLDING_OFF.some((line) => line.has(word)) && !/\d/.test(word))
    .map(stemOf)
    .filter((stem) => stem !== "");

/** Do they begin with what they carry, an article or the like aside? */
const isBehindOneWord = (words: readonly string[]): boolean =>
  stemOf(words.find((word) => !DETERMINERS.has(word)) ?? "") !== "";
