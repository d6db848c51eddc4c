import { EMPTY_WORDS } from "./en/content.ts";
import { AUXILIARIES, BEING, DETERMINERS, RELATIVE } from "./en/turned.ts";
import { stemOf, type Word } from "./words.ts";

interface Told {
  readonly words: readonly Word[];
  readonly stems: ReadonlySet<string>;
}

/**
 * "All have been taken off **a ferry that ran aground**" and "a ferry ran aground": what the one tells by itself the other has
 * only to say which ferry it means, and tells something else.
 */
export const tellsInPassing = (a: Told, b: Told): boolean => isInPassing(a, b) || isInPassing(b, a);

function isInPassing({ words }: Told, other: Told): boolean {
  const at = words.findIndex((_, i) => beginsWhich(words, i));
  const verb = stemOf(words[at + 1]?.word ?? "");
  if (at < 0 || verb === "" || !other.stems.has(verb) || other.words.some((_, i) => beginsWhich(other.words, i)))
    return false;
  const main = words.slice(0, at);
  return main.every(({ word }) => stemOf(word) !== verb) && verbsOf(main).some((one) => !tells(other, one));
}

/** Behind auxiliaries: "have been **taken** off". */
const verbsOf = (words: readonly Word[]): readonly string[] =>
  words.flatMap(({ word }, i) => {
    const next = words[i + 1]?.word ?? "";
    return isAuxiliary(word) && !isAuxiliary(next) && next !== "" ? [next] : [];
  });

const isAuxiliary = (word: string): boolean => AUXILIARIES.has(word) || BEING.has(word);

const tells = ({ words, stems }: Told, verb: string): boolean =>
  stems.has(stemOf(verb)) || words.some(({ word }) => word === verb);

/** "A ferry **that** ran": behind a noun, and before its verb. */
function beginsWhich(words: readonly Word[], i: number): boolean {
  const [noun, word, next] = [i - 1, i, i + 1].map((at) => words[at]?.word ?? "") as [string, string, string];
  if (!RELATIVE.has(word) || EMPTY_WORDS.has(noun) || DETERMINERS.has(next) || AUXILIARIES.has(next)) return false;
  return words.slice(Math.max(0, i - NEAR), Math.max(0, i - 1)).some((one) => DETERMINERS.has(one.word));
}
/** So many words back stands the article of the noun. */
const NEAR = 4;
