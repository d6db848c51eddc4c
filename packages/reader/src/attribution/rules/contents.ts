import type { Span } from "@according/record";
import { datelineEnd } from "../../credits/dateline.ts";
import {
  ADJUNCT_OPENERS,
  BESIDE_CUE,
  GOING_ON,
  HEARER_PRONOUNS,
  OF_MEDIUM,
  PARTS_OF_DAY,
  SAID_IN,
  SENTENCE_OPENERS,
} from "../../en/attribution-contents.ts";
import { Class } from "../../grammar/classes.ts";
import { hasClause } from "../../grammar/clauses.ts";
import {
  contentEnd,
  type Grammar,
  inQuotation,
  is,
  isBreak,
  isVerb,
  lower,
  quotationAt,
  spanOf,
  token,
} from "../../grammar/grammar.ts";
import { wholePhraseEnd } from "../../grammar/phrases-behind.ts";
import type { Range } from "../../layers.ts";
import type { VerbCue } from "./cues.ts";

/* What was said, as ranges of tokens of the cue's sentence. */

/** Where the content of a cue begins: after hearers ("told **reporters** …") and adjuncts ("said **on Friday in a statement** …"). */
export function contentStart(
  grammar: Grammar,
  from: number,
  hearer: boolean,
): { readonly start: number; readonly hearer: Range | null } {
  let i = from;
  let heard: Range | null = null;
  if (hearer && !inQuotation(grammar, i) && !isBreak(grammar, i) && lower(grammar, i) !== "that") {
    const end = hearerEnd(grammar, i);
    heard = [i, end];
    i = end;
  }
  return { start: afterAdjuncts(grammar, i), hearer: heard };
}

function hearerEnd(grammar: Grammar, from: number): number {
  if (HEARER_PRONOUNS.has(lower(grammar, from))) return from + 1;
  const end = wholePhraseEnd(grammar, from);
  for (let i = from + 1; i < end; i++)
    if (isTime(grammar, i) || (is(grammar, i, Class.preposition) && lower(grammar, i) !== "of")) return i;
  return end;
}

/** "Monday", and not "TODAY" of a name in capitals. */
const isTime = (grammar: Grammar, i: number): boolean =>
  is(grammar, i, Class.time) && !/^\p{Lu}{2,}$/u.test(token(grammar, i)?.text ?? "");

function afterAdjuncts(grammar: Grammar, from: number): number {
  let i = from;
  for (let steps = 0; steps < 6 && token(grammar, i); steps++) {
    const next = adjunctEnd(grammar, i);
    if (next === i) break;
    i = next;
  }
  while ((lower(grammar, i) === "," || lower(grammar, i) === ":") && token(grammar, i + 1)) i++;
  return i;
}

/**
 * "on Friday", "in a statement", "late Tuesday", "after the meeting" before a "that", a quotation or a colon; not the
 * "Friday" of "condemned Friday's attack".
 */
function adjunctEnd(grammar: Grammar, i: number): number {
  if (inQuotation(grammar, i)) return i;
  if (isTime(grammar, i) && lower(grammar, i + 1) === "'s") return i;
  if (isTime(grammar, i) || BESIDE_CUE.has(lower(grammar, i))) return i + 1;
  if (lower(grammar, i) === "," && is(grammar, i + 1, Class.preposition))
    return adjunctEnd(grammar, i + 1) === i + 1 ? i : adjunctEnd(grammar, i + 1);
  if (!ADJUNCT_OPENERS.has(lower(grammar, i))) return i;
  const end = wholePhraseEnd(grammar, i + 1);
  const after = lower(grammar, end);
  if (
    after === "that" ||
    after === ":" ||
    inQuotation(grammar, end) ||
    (after === "," && inQuotation(grammar, end + 1))
  )
    return end;
  const medium = nounOfMedium(grammar, i + 1, end);
  return medium ?? (is(grammar, i + 1, Class.time) ? afterTime(grammar, i + 2) : i);
}

/** "on Sunday **night**" */
function afterTime(grammar: Grammar, from: number): number {
  let i = from;
  while (is(grammar, i, Class.time) || PARTS_OF_DAY.has(lower(grammar, i))) i++;
  return i;
}

function nounOfMedium(grammar: Grammar, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 6); i++)
    if (SAID_IN.has(lower(grammar, i))) return afterPossessorOfMedium(grammar, i + 1, end);
  return null;
}

/** "in an interview **with the Gazette**", "in a post **on the network**" belong to the medium. */
function afterPossessorOfMedium(grammar: Grammar, i: number, end: number): number {
  if (!OF_MEDIUM.has(lower(grammar, i))) return i;
  let k = i + 1;
  if (is(grammar, k, Class.determiner)) k++;
  while (k < end && (is(grammar, k, Class.capital) || is(grammar, k, Class.time))) k++;
  return k > i + 1 ? k : i;
}

/** The content that follows a cue, from token `start`: pieces, quotations whole. */
export function contentAfter(grammar: Grammar, start: number, cue: VerbCue | null): Range[] {
  const end = contentEnd(grammar);
  if (start >= end) return [];
  if (inQuotation(grammar, start)) return quotedAfter(grammar, start, end);
  const stop = withinBracket(grammar, start, saidUntil(grammar, start, end, cue));
  return stop > start ? [[start, stop]] : [];
}

/** What begins in a bracket ends with it: "(the mayor denies that the wall moved**), and** …". */
function withinBracket(grammar: Grammar, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (lower(grammar, i) === "(") depth++;
    if (lower(grammar, i) === ")" && --depth < 0) return i;
  }
  return end;
}

/** A quotation right after the cue, and what goes on after it in the same grammar: `“tired” of waiting`. */
function quotedAfter(grammar: Grammar, start: number, end: number): Range[] {
  const close = quotationEnd(grammar, start);
  if (close >= end) return [[start, close]];
  const last = lower(grammar, close - 1);
  const sentenceQuoted = /[.?!,]/.test(lower(grammar, close - 2)) || last === "." || last === ",";
  if (sentenceQuoted || isBreak(grammar, close)) return [[start, close]];
  return [[start, saidUntil(grammar, close, end, null)]];
}

/** The end (exclusive) of the quotation at token `i`, within the sentence. */
export function quotationEnd(grammar: Grammar, i: number): number {
  const index = grammar.quoted[i];
  let end = i;
  while (token(grammar, end) && grammar.quoted[end] === index) end++;
  return end;
}

/** "rejected the offer **and denied** that …": after a noun phrase, a second verb of the same subject. */
function sharesSubject(grammar: Grammar, start: number, and: number): boolean {
  if (!is(grammar, and + 1, Class.cue) || !isVerb(grammar, and + 1) || !/ed$/.test(lower(grammar, and + 1)))
    return false;
  return !hasClause(grammar, [start, and]);
}

/** Where the clause that begins at `start` ends: before ", adding …", ", according to …", ", while …", "; …". */
function saidUntil(grammar: Grammar, start: number, end: number, cue: VerbCue | null): number {
  for (let i = start + 1; i < end; i++) {
    if (inQuotation(grammar, i)) continue;
    const word = lower(grammar, i);
    if (word === ";" || word === "—" || word === "--") return i;
    if (cue !== null && (word === "and" || word === "but") && sharesSubject(grammar, start, i)) return i;
    if (word !== ",") continue;
    const next = lower(grammar, i + 1);
    if (
      GOING_ON.has(next) ||
      next === "according" ||
      (next === "and" && is(grammar, i + 2, Class.cue) && isVerb(grammar, i + 2))
    )
      return i;
    if (cue !== null && (next === "while" || next === "but" || next === "although" || next === "though")) return i;
  }
  return end;
}

/** The content that precedes a cue whose source begins at `before`: the clause, or the quotation, up to the comma. */
export function contentBefore(grammar: Grammar, before: number): Range | null {
  const [first] = grammar.sentence.tokens;
  let end = before;
  while (end > first && !inQuotation(grammar, end - 1) && [",", "—", "--", "-", "–"].includes(lower(grammar, end - 1)))
    end--;
  if (end <= first) return null;
  if (!inQuotation(grammar, end - 1)) {
    const opening = ownWordsFrom(grammar, first);
    return opening < end ? [opening, end] : null;
  }
  let start = end - 1;
  while (start > first && grammar.quoted[start - 1] === grammar.quoted[end - 1]) start--;
  return [grammarBefore(grammar, start, first), end];
}

/** Words before a quotation that are of one grammar with it: `The work was a “good effort”, she added`. */
function grammarBefore(grammar: Grammar, start: number, first: number): number {
  if (start === first) return start;
  const before = lower(grammar, start - 1);
  return before === ":" ? start : ownWordsFrom(grammar, first);
}

/** Where a sentence's own words begin: after a dateline, after "But" and "And". */
export function ownWordsFrom(grammar: Grammar, first: number): number {
  const { segmented, sentence } = grammar;
  const start = datelineEnd(segmented.tokens, [first, sentence.tokens[1]]);
  if (!SENTENCE_OPENERS.has(lower(grammar, start)) || inQuotation(grammar, start)) return start;
  return lower(grammar, start + 1) === "," ? start + 2 : start + 1;
}

/** The characters of a content; a quotation at its edge is whole, also where it began or goes on in other sentences. */
export function wholeQuotation(grammar: Grammar, range: Range): Span {
  const [start, end] = spanOf(grammar, range);
  const opening = quotationAt(grammar, range[0])?.span[0] ?? start;
  const closing = quotationAt(grammar, range[1] - 1)?.span[1] ?? end;
  return [Math.min(start, opening), Math.max(end, closing)];
}
