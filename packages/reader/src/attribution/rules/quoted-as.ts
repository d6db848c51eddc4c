import { AS_SAYING, QUOTING } from "../../en/attribution-phrasal.ts";
import { DETERMINERS } from "../../en/function-words.ts";
import { BEINGS } from "../../en/hedges.ts";
import { Class, type Classes } from "../../grammar/classes.ts";
import { type Clause, clausesOf, contentEnd, inQuotation, is, isVerb, lower } from "../../grammar/clause.ts";
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
  find: ({ segmented, classes }) => findQuotedAs(segmented, classes),
};

/**
 * "state television quoted **the general** as saying …", "**the general** was quoted by state television as saying …", also
 * behind what he said: whoever is quoted is the source; who quotes is a link of the chain.
 */
const findQuotedAs = (segmented: Segmented, classes: Classes): readonly Found[] =>
  clausesOf(segmented, classes).flatMap((clause) => quotedIn(clause) ?? []);

/** The first of a sentence. */
function quotedIn(clause: Clause): Found | null {
  const [first, last] = clause.sentence.tokens;
  for (let i = first + 1; i < last; i++) {
    const as = QUOTING.has(lower(clause, i)) ? asSaying(clause, i) : null;
    const one = as === null ? null : quotation(clause, i, as);
    if (one) return one;
  }
  return null;
}

function asSaying(clause: Clause, quote: number): number | null {
  for (let i = quote + 1; i < quote + REACH; i++)
    if (lower(clause, i) === "as" && AS_SAYING.has(lower(clause, i + 1))) return i;
  return null;
}

function quotation(clause: Clause, quote: number, as: number): Found | null {
  const helper = auxiliaryBefore(clause, quote);
  const subject = subjectBefore(clause, helper ?? quote);
  const isPassive = helper !== null && BEINGS.has(lower(clause, helper));
  const speaker: Range | null = isPassive ? subject : as > quote + 1 ? [quote + 1, as] : null;
  if (!subject || !speaker) return null;
  const content = contentOf(clause, as + 2, subject[0]);
  const cue: Range[] = [
    [helper ?? quote, quote + 1],
    [as, as + 2],
  ];
  return content.length ? make(clause, speaker, cue, wholeQuotations(clause, content), "state", CONFIDENCE) : null;
}

/** "**was** not wrongly quoted", "**has** quoted": the auxiliary before it, behind which only "not" and adverbs stand. */
function auxiliaryBefore(clause: Clause, quote: number): number | null {
  let i = quote - 1;
  while (is(clause, i, Class.negation | Class.adverb) && !is(clause, i, Class.auxiliary)) i--;
  return is(clause, i, Class.auxiliary) ? i : null;
}

/** What follows; or, where nothing but a day or a place does, the clause before. */
function contentOf(clause: Clause, after: number, subject: number): readonly Range[] {
  const end = contentEnd(clause);
  const late = !DETERMINERS.has(lower(clause, after)) && is(clause, after + 1, Class.time);
  const circumstance = late || is(clause, after, Class.preposition | Class.time);
  const that = lower(clause, after) === "," ? end : circumstance ? thatAfter(clause, after, end) : after;
  if (that < end) return contentAfter(clause, that, null);
  const from = ownWordsFrom(clause, clause.sentence.tokens[0]);
  const comma = lower(clause, subject - 1) === "," ? subject - 1 : subject;
  return comma > from + 1 && mayBeSaid(clause, from, comma) ? [[from, comma]] : [];
}

/** "as saying on Friday **that** …", or the end. */
function thatAfter(clause: Clause, from: number, end: number): number {
  for (let i = from; i < end; i++) if (lower(clause, i) === "that") return i;
  return end;
}

/** A quotation, or a clause of its own: not "In a speech". */
function mayBeSaid(clause: Clause, from: number, to: number): boolean {
  if (inQuotation(clause, from)) return true;
  for (let i = from; i < to; i++) if (isVerb(clause, i)) return true;
  return false;
}
