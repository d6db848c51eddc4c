import { AS_SAYING, QUOTING } from "../../en/attribution-phrasal.ts";
import { DETERMINERS } from "../../en/function-words.ts";
import { BEINGS } from "../../en/hedges.ts";
import { Class } from "../../grammar/classes.ts";
import { contentEnd, type Grammar, grammarsOf, inQuotation, is, isVerb, lower } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Range, Segmented } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter, ownWordsFrom } from "./contents.ts";

/* "as saying" stands at most so many words after "quoted". */
const REACH = 16;
const CONFIDENCE = 0.8;

export const quotedAs: Rule = {
  name: "quoted as saying",
  standing: "certain",
  shows: [
    [
      "State television quoted the general as saying the road was open.",
      "the general | quoted … as saying | the road was open",
    ],
    [
      "The general was quoted by state television as saying that the road was open.",
      "The general | was quoted … as saying | that the road was open",
    ],
    [
      "The road was open, the general was quoted as saying late Monday by the Harrow news agency.",
      "the general | was quoted … as saying | The road was open",
    ],
    [
      "State television has quoted the general as saying the road was open.",
      "the general | has quoted … as saying | the road was open",
    ],
    ["The general quoted a poem at length."],
  ],
  find: ({ segmented }) => findQuotedAs(segmented),
};

/**
 * "state television quoted **the general** as saying …", "**the general** was quoted by state television as saying …", also
 * behind what he said: whoever is quoted is the source; who quotes is a link of the chain.
 */
const findQuotedAs = (segmented: Segmented): readonly Found[] =>
  grammarsOf(segmented).flatMap((grammar) => quotedIn(grammar) ?? []);

/** The first of a sentence. */
function quotedIn(grammar: Grammar): Found | null {
  const [first, last] = grammar.sentence.tokens;
  for (let i = first + 1; i < last; i++) {
    const as = QUOTING.has(lower(grammar, i)) ? asSaying(grammar, i) : null;
    const one = as === null ? null : quotation(grammar, i, as);
    if (one) return one;
  }
  return null;
}

function asSaying(grammar: Grammar, quote: number): number | null {
  for (let i = quote + 1; i < quote + REACH; i++)
    if (lower(grammar, i) === "as" && AS_SAYING.has(lower(grammar, i + 1))) return i;
  return null;
}

function quotation(grammar: Grammar, quote: number, as: number): Found | null {
  const helper = auxiliaryBefore(grammar, quote);
  const subject = subjectBefore(grammar, helper ?? quote);
  const isPassive = helper !== null && BEINGS.has(lower(grammar, helper));
  const speaker: Range | null = isPassive ? subject : as > quote + 1 ? [quote + 1, as] : null;
  if (!subject || !speaker) return null;
  const content = contentOf(grammar, as + 2, subject[0]);
  const cue: Range[] = [
    [helper ?? quote, quote + 1],
    [as, as + 2],
  ];
  return content.length ? make(grammar, speaker, cue, wholeQuotations(grammar, content), "state", CONFIDENCE) : null;
}

/** "**was** not wrongly quoted", "**has** quoted": the auxiliary before it, behind which only "not" and adverbs stand. */
function auxiliaryBefore(grammar: Grammar, quote: number): number | null {
  let i = quote - 1;
  while (is(grammar, i, Class.negation | Class.adverb) && !is(grammar, i, Class.auxiliary)) i--;
  return is(grammar, i, Class.auxiliary) ? i : null;
}

/** What follows; or, where nothing but a day or a place does, the clause before. */
function contentOf(grammar: Grammar, after: number, subject: number): readonly Range[] {
  const end = contentEnd(grammar);
  const late = !DETERMINERS.has(lower(grammar, after)) && is(grammar, after + 1, Class.time);
  const circumstance = late || is(grammar, after, Class.preposition | Class.time);
  const that = lower(grammar, after) === "," ? end : circumstance ? thatAfter(grammar, after, end) : after;
  if (that < end) return contentAfter(grammar, that, null);
  const from = ownWordsFrom(grammar, grammar.sentence.tokens[0]);
  const comma = lower(grammar, subject - 1) === "," ? subject - 1 : subject;
  return comma > from + 1 && mayBeSaid(grammar, from, comma) ? [[from, comma]] : [];
}

/** "as saying on Friday **that** …", or the end. */
function thatAfter(grammar: Grammar, from: number, end: number): number {
  for (let i = from; i < end; i++) if (lower(grammar, i) === "that") return i;
  return end;
}

/** A quotation, or a clause of its own: not "In a speech". */
function mayBeSaid(grammar: Grammar, from: number, to: number): boolean {
  if (inQuotation(grammar, from)) return true;
  for (let i = from; i < to; i++) if (isVerb(grammar, i)) return true;
  return false;
}
