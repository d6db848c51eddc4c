import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
  TIME_NOUNS,
} from "../en/function-words.ts";
import { OUTLET_NOUNS } from "../en/outlets.ts";
import { TITLES } from "../en/people.ts";
import type { Token } from "../layers.ts";

/* Noun phrases as they stand in a channel: short, and mostly names. */

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);

const LATER = new Set("late early earlier later last next this again via".split(" "));

/** Where the noun phrase that begins at `from` ends: before a mark, a preposition but "of", a verb, a time, a clause. */
export function phraseEnd(words: readonly Token[], from: number): number {
  const first = words[from];
  if (!first || first.kind === "punctuation" || first.kind === "quote" || opens(first)) return from;
  if (PERSONAL_PRONOUNS.has(first.lower) && first.text !== "US" && first.lower !== "her") return from + 1;
  let i = from + 1;
  while (i < words.length && goesOn(words, from, i)) i++;
  while (i > from + 1 && /^(?:'s|of|and|&)$/.test((words[i - 1] as Token).lower)) i--;
  return i;
}

const opens = ({ lower, text }: Token): boolean =>
  (PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower) || AUXILIARIES.has(lower)) &&
  (text === lower || lower === "that");

function goesOn(words: readonly Token[], from: number, i: number): boolean {
  const [before, token] = [words[i - 1] as Token, words[i] as Token];
  if (before.lower === "of" || before.lower === "'s") return token.kind === "word" || token.kind === "number";
  if (token.lower === "of" || token.lower === "'s") return true;
  if (token.text === "&") return isCapital(before) && isCapital(words[i + 1]);
  if (token.lower === "and") return isCapital(before) && isCapital(words[i + 1]) && before.lower !== "reuters";
  if (isPluralPossessive(before, token, words[i + 1])) return true;
  if (token.kind !== "word" && token.kind !== "number") return false;
  if (isCapital(token) && !isCapital(before)) return takesName(words, from, i);
  return !isBoundary(token);
}

/** The apostrophe of "the nurses' association". */
const isPluralPossessive = (before: Token, token: Token, next: Token | undefined): boolean =>
  /^[’']$/.test(token.text) &&
  before.end === token.start &&
  before.lower.endsWith("s") &&
  next?.kind === "word" &&
  next.start > token.end;

const isBoundary = ({ lower, text }: Token): boolean =>
  opens({ lower, text } as Token) ||
  TIME_NOUNS.has(lower) ||
  COORDINATORS.has(lower) ||
  ((DETERMINERS.has(lower) || PERSONAL_PRONOUNS.has(lower) || ADVERBS.has(lower) || LATER.has(lower)) &&
    text === lower);

/** "the daily **Bourse and Port**", "host **Ada Lind**", but not "told reporters **Voss** had gone". */
function takesName(words: readonly Token[], from: number, i: number): boolean {
  const [before, token] = [words[i - 1] as Token, words[i] as Token];
  if (TIME_NOUNS.has(token.lower)) return false;
  if (i === from + 1 && DETERMINERS.has(before.lower)) return true;
  return NAMED_KINDS.has(before.lower) || OUTLET_NOUNS.has(before.lower) || TITLES.has(before.lower) || i <= from + 1;
}

const NAMED_KINDS = new Set(
  "host anchor brother sister son daughter wife husband friend group local rival state".split(" "),
);
