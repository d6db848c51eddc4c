import { COUNTED } from "../en/counted.ts";
import { CLAUSE_ENDS } from "../en/counting.ts";
import { BODY_NOUNS, CONFIRMING, COUNTING, DIRECTORIES, LISTING, SPEAKING_OF, UNSURE_COUNTING } from "../en/keepers.ts";
import { OF, POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import { ILLNESSES } from "../en/totals.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import type { Pattern } from "./citation.ts";
import { counterBefore, isAgent, somebodyBefore } from "./counters.ts";
import { isBody, keepsRecords } from "./whose-noun.ts";

/* Who counts with a verb right before the number. */

/** "Residents counted half a dozen shells", "the Coalition spoke of 34 dead". */
export const counting: Pattern = (grammar, [first, last]) => {
  const of = OF.has(lower(grammar, first - 1)) && SPEAKING_OF.has(lower(grammar, first - 2));
  const verb = of ? first - 2 : first - 1;
  if (!of && !COUNTING.has(lower(grammar, verb))) return undefined;
  const source = counterBefore(grammar, verb) ?? beforeBrackets(grammar, verb);
  if (!source) return undefined;
  const closes = last >= grammar.sentence.tokens[1] || CLAUSE_ENDS.has(lower(grammar, last));
  const bare = closes && isBody(grammar, source);
  const [said, keeps] = [lower(grammar, verb), keepsRecords(grammar, source)];
  const harm = (keeps || isBody(grammar, source) || isInLetters(grammar, source)) && countsHarm(grammar, last);
  const certain = of || bare || harm || !UNSURE_COUNTING.has(said);
  return certain || (keeps && !LISTING.has(said) && !CONFIRMING.has(said)) ? { source, cue: [verb, first] } : undefined;
};

/* So many tokens stand in brackets behind a body's name. */
const SHORT = 4;

/** "The Health Insurance System **(HarSys)** has registered": a body, with its short name in brackets behind it. */
function beforeBrackets(grammar: Grammar, verb: number): Range | undefined {
  const { start, negated, mode } = verbGroupAt(grammar, verb);
  if (negated || mode !== "actual" || lower(grammar, start - 1) !== ")") return undefined;
  const open = [...Array(SHORT).keys()].map((i) => start - 2 - i).find((i) => lower(grammar, i) === "(");
  const source = open === undefined ? null : somebodyBefore(grammar, open);
  return source && open && isAgent(grammar, source) && isShortOf(grammar, source, [open + 1, start - 1])
    ? source
    : undefined;
}

/** "(HarSys)": one word that is no common one. */
const isShortOf = (grammar: Grammar, [, end]: Range, [first, close]: Range): boolean =>
  first + 1 === close && first === end + 1 && /\p{Lu}.*\p{Lu}/u.test(token(grammar, first)?.text ?? "");

/** "the RDSU", "the Insurance **System** (HarSys)": a body, by its letters or by what its name ends in. */
const isInLetters = (grammar: Grammar, [, end]: Range): boolean =>
  /^\p{Lu}{3,}s?$/u.test(token(grammar, end - 1)?.text ?? "") || BODY_NOUNS.has(lower(grammar, end - 1));

/** "Sea Global's “World Fleets” **directory lists** 14", whoever keeps it. */
export const inDirectory: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  const verb = first - 1;
  if (!LISTING.has(lower(grammar, verb)) || !DIRECTORIES.has(lower(grammar, verb - 1))) return undefined;
  let from = verb - 1;
  if (token(grammar, from - 1)?.kind === "quote")
    for (from -= 2; from > start && token(grammar, from)?.kind !== "quote"; ) from--;
  const owner = POSSESSIVE_MARKS.has(lower(grammar, from - 1)) ? somebodyBefore(grammar, from - 1) : null;
  const source = owner ?? somebodyBefore(grammar, verb);
  return source ? { source, cue: [verb, first] } : undefined;
};

/** "logged 30 **attacks**", "listed 44 **dead**": a body that does so counts them. */
function countsHarm({ segmented: { tokens }, sentence }: Grammar, last: number): boolean {
  const noun = nounPhraseEnd(tokens, last, sentence.tokens[1]);
  return tokens.slice(last, Math.max(noun, last + 1)).some(({ lower: word }) => {
    const counted = COUNTED.get(word);
    return ILLNESSES.has(word) || (counted !== undefined && counted.as !== "verb" && counted.kind !== "votes");
  });
}
