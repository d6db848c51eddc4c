import type { Span } from "@according/record";
import { datelineEnd } from "../../credits/dateline.ts";
import { BARE_NOUN_OPENING, HALF_CLAUSE, NO_NOUN_OPENING } from "../../en/attribution-tails.ts";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
} from "../../en/function-words.ts";
import { CUE_FORMS } from "../../en/predicates/cues.ts";
import { SAYING_ACTS } from "../../en/predicates/saying.ts";
import { DAYPARTS, REPORTERS_OWN, TOLD_OR_TELLS } from "../../en/trailing-verbs.ts";
import { hasFiniteVerb } from "../../grammar/clauses.ts";
import { type Grammar, grammarsOf, isFiniteVerb } from "../../grammar/grammar.ts";
import type { Token } from "../../layers.ts";
import { spanAt } from "../../text/words.ts";
import type { Found } from "../found.ts";
import type { Rule, View } from "../proposal.ts";
import { inHeading } from "./cues.ts";

/* A source has no more words than these, a clause no fewer. */
const SOURCE = 24;
const CLAUSE = 4;
/* Of each sentence as many verbs are tried, from its end. */
const TRIED = 4;

/* In political news the trained engine leaves three of these in 580 articles; two of them are right. */
const CONFIDENCE = 0.7;

export const trailingClause: Rule = {
  name: "clause, then who says it",
  standing: "beside",
  shows: [
    [
      "Nine walkers have been carried off the ridge, the Federation of Mountain Rescuers said on Friday.",
      "the Federation of Mountain Rescuers | said | Nine walkers have been carried off the ridge",
    ],
    ["Nine walkers were carried off the ridge, and their smiles said a lot."],
  ],
  find: findTrailing,
};

/**
 * "Nine walkers have been carried off the ridge, **the Federation of Mountain Rescuers (FMR) said on Friday**": a clause, a
 * comma, a noun phrase and a verb of saying with nothing but circumstances behind it.
 */
function findTrailing({ segmented }: View): readonly Found[] {
  return grammarsOf(segmented).flatMap((grammar) => {
    if (inHeading(grammar)) return [];
    const one = trailingIn(grammar);
    return one ? [one] : [];
  });
}

function trailingIn(grammar: Grammar): Found | null {
  const { tokens, sentence } = grammar;
  const [first, end] = [datelineEnd(tokens, sentence.tokens), stop(tokens, sentence.tokens)];
  for (let verb = end - 1, tried = 0; verb > first + CLAUSE && tried < TRIED; verb--) {
    const act = SAYING_ACTS.get((tokens[verb] as Token).lower);
    if (!act) continue;
    tried++;
    const source =
      opensCircumstance(tokens, verb, end) && isCircumstance(grammar, verb + 1, end)
        ? sourceStart(tokens, first, verb)
        : null;
    if (source === null || !isWholeSaying(grammar, first, source - 1)) continue;
    const span = (from: number, to: number): Span => spanAt(tokens, [from, to]);
    const last = tokens[verb - 1]?.text === "," ? verb - 1 : verb;
    return {
      source: [span(source, last)],
      cue: [span(verb, verb + 1)],
      content: [span(first, source - 1)],
      act,
      confidence: CONFIDENCE,
      paragraph: sentence.paragraph,
    };
  }
  return null;
}

function stop(tokens: readonly Token[], [first, last]: readonly [number, number]): number {
  let end = last;
  while (end > first && /^[.?!…;]+$/.test((tokens[end - 1] as Token).text)) end--;
  return end;
}

/** Where the noun phrase before a verb begins, behind its comma: "its finance director, Imogen Tarrant, **told**". */
function sourceStart(tokens: readonly Token[], first: number, verb: number): number | null {
  const closed = tokens[verb - 1]?.text === ",";
  let i = closed ? verb - 2 : verb - 1;
  if (closed) {
    while (i > first && verb - i < SOURCE && (tokens[i] as Token).text !== ",") i--;
    i--;
  }
  for (; i > first && verb - i < SOURCE && mayBeNamed(tokens[i] as Token); i--);
  const start = i + 1;
  if (i <= first || (tokens[i] as Token).text !== "," || start >= verb - (closed ? 1 : 0)) return null;
  return opensNoun(tokens[start] as Token) ? start : null;
}

const mayBeNamed = ({ kind, lower, text }: Token): boolean =>
  kind === "number" ||
  text === "(" ||
  text === ")" ||
  (kind === "word" &&
    !AUXILIARIES.has(lower) &&
    !SUBORDINATORS.has(lower) &&
    !(CUE_FORMS.has(lower) && /ed$/.test(lower)));

const opensNoun = ({ lower, text, kind }: Token): boolean =>
  kind === "word" &&
  !PREPOSITIONS.has(lower) &&
  !COORDINATORS.has(lower) &&
  !SUBORDINATORS.has(lower) &&
  !NO_NOUN_OPENING.test(text) &&
  (DETERMINERS.has(lower) || POSSESSIVES.has(lower) || SUBJECT_PRONOUNS.has(lower) || BARE_NOUN_OPENING.test(text));

/** "said **on** Friday", "told MPs", "said Friday", "added.": no object follows, as in "said enough". */
function opensCircumstance(tokens: readonly Token[], verb: number, end: number): boolean {
  if (verb + 1 >= end) return true;
  const { lower, text } = tokens[verb + 1] as Token;
  if (text === "," || TOLD_OR_TELLS.has((tokens[verb] as Token).lower)) return true;
  return PREPOSITIONS.has(lower) || TIME_NOUNS.has(lower) || DAYPARTS.has(lower) || lower.endsWith("ly");
}

/* Behind the verb no more words than these are looked at. */
const BEHIND = 14;

/** Nothing that could be what is said: no verb, no "that", no quotation, up to the next comma. */
function isCircumstance(grammar: Grammar, from: number, end: number): boolean {
  const { tokens } = grammar;
  for (let i = from; i < end; i++) {
    const { text, lower, kind } = tokens[i] as Token;
    if (text === ",") return REPORTERS_OWN.has(tokens[i + 1]?.lower ?? "") || /ing$/.test(tokens[i + 1]?.lower ?? "");
    if (i - from >= BEHIND || kind === "quote" || text === ":" || isFiniteVerb(grammar, i)) return false;
    if (lower === "that" || lower === "whether" || lower === "if" || (lower === "to" && isFiniteVerb(grammar, i + 1)))
      return false;
  }
  return true;
}

/** Long enough, with a verb, and whole quotations only. */
function isWholeSaying(grammar: Grammar, first: number, end: number): boolean {
  const words = grammar.tokens.slice(first, end);
  const opening = words[0] as Token | undefined;
  if (words.length < CLAUSE || !opening || !hasFiniteVerb(grammar, [first, end])) return false;
  const quotes = words.filter(({ kind }) => kind === "quote").length;
  return quotes % 2 === 0 && !HALF_CLAUSE.has(opening.lower);
}
