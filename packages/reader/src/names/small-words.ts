import { OCCUPATIONS } from "../en/keepers.ts";
import { PEOPLE_NOUNS, TITLES } from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import type { Segmented, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";

const PEOPLE = [PERSON_NOUNS, PEOPLE_NOUNS, TITLES, OCCUPATIONS];

/** The words that a text has in small letters. */
const smallWords = onceFor(
  (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(tokens.flatMap(({ text, lower }) => (text === lower ? [text] : []))),
);

/** "**Casinos** said": a plural whose capital only opens its sentence, for it is a noun for people or small elsewhere in the text. */
export function isPlainPlural(segmented: Segmented, at: number): boolean {
  const { text, lower } = segmented.tokens[at] as Token;
  if (!/^\p{Lu}\p{Ll}+s$/u.test(text) || !beginsItsSentence(segmented, at)) return false;
  return smallWords(segmented.tokens).has(lower) || PEOPLE.some((words) => words.has(lower.slice(0, -1)));
}

function beginsItsSentence({ tokens, text }: Segmented, at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^[.!?:“"]$/.test(before.text) || text.slice(before.end, tokens[at]?.start).includes("\n");
}
