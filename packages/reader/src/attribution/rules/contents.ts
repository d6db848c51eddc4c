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
import {
  type Clause,
  contentEnd,
  inQuotation,
  is,
  isBreak,
  isVerb,
  lower,
  quotationAt,
  spanOf,
  token,
} from "../../grammar/clause.ts";
import { hasClause } from "../../grammar/clauses.ts";
import { wholePhraseEnd } from "../../grammar/phrases-behind.ts";
import type { Range } from "../../layers.ts";
import type { VerbCue } from "./cues.ts";

/* What was said, as ranges of tokens of the cue's sentence. */

/** Where the content of a cue begins: after hearers ("told **reporters** …") and adjuncts ("said **on Friday in a statement** …"). */
export function contentStart(
  clause: Clause,
  from: number,
  hearer: boolean,
): { readonly start: number; readonly hearer: Range | null } {
  let i = from;
  let heard: Range | null = null;
  if (hearer && !inQuotation(clause, i) && !isBreak(clause, i) && lower(clause, i) !== "that") {
    const end = hearerEnd(clause, i);
    heard = [i, end];
    i = end;
  }
  return { start: afterAdjuncts(clause, i), hearer: heard };
}

function hearerEnd(clause: Clause, from: number): number {
  if (HEARER_PRONOUNS.has(lower(clause, from))) return from + 1;
  const end = wholePhraseEnd(clause, from);
  for (let i = from + 1; i < end; i++)
    if (isTime(clause, i) || (is(clause, i, Class.preposition) && lower(clause, i) !== "of")) return i;
  return end;
}

/** "Monday", and not "TODAY" of a name in capitals. */
const isTime = (clause: Clause, i: number): boolean =>
  is(clause, i, Class.time) && !/^\p{Lu}{2,}$/u.test(token(clause, i)?.text ?? "");

function afterAdjuncts(clause: Clause, from: number): number {
  let i = from;
  for (let steps = 0; steps < 6 && token(clause, i); steps++) {
    const next = adjunctEnd(clause, i);
    if (next === i) break;
    i = next;
  }
  while ((lower(clause, i) === "," || lower(clause, i) === ":") && token(clause, i + 1)) i++;
  return i;
}

/**
 * "on Friday", "in a statement", "late Tuesday", "after the meeting" before a "that", a quotation or a colon; not the
 * "Friday" of "condemned Friday's attack".
 */
function adjunctEnd(clause: Clause, i: number): number {
  if (inQuotation(clause, i)) return i;
  if (isTime(clause, i) && lower(clause, i + 1) === "'s") return i;
  if (isTime(clause, i) || BESIDE_CUE.has(lower(clause, i))) return i + 1;
  if (lower(clause, i) === "," && is(clause, i + 1, Class.preposition))
    return adjunctEnd(clause, i + 1) === i + 1 ? i : adjunctEnd(clause, i + 1);
  if (!ADJUNCT_OPENERS.has(lower(clause, i))) return i;
  const end = wholePhraseEnd(clause, i + 1);
  const after = lower(clause, end);
  if (after === "that" || after === ":" || inQuotation(clause, end) || (after === "," && inQuotation(clause, end + 1)))
    return end;
  const medium = nounOfMedium(clause, i + 1, end);
  return medium ?? (is(clause, i + 1, Class.time) ? afterTime(clause, i + 2) : i);
}

/** "on Sunday **night**" */
function afterTime(clause: Clause, from: number): number {
  let i = from;
  while (is(clause, i, Class.time) || PARTS_OF_DAY.has(lower(clause, i))) i++;
  return i;
}

function nounOfMedium(clause: Clause, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + 6); i++)
    if (SAID_IN.has(lower(clause, i))) return afterPossessorOfMedium(clause, i + 1, end);
  return null;
}

/** "in an interview **with the Gazette**", "in a post **on the network**" belong to the medium. */
function afterPossessorOfMedium(clause: Clause, i: number, end: number): number {
  if (!OF_MEDIUM.has(lower(clause, i))) return i;
  let k = i + 1;
  if (is(clause, k, Class.determiner)) k++;
  while (k < end && (is(clause, k, Class.capital) || is(clause, k, Class.time))) k++;
  return k > i + 1 ? k : i;
}

/** The content that follows a cue, from token `start`: pieces, quotations whole. */
export function contentAfter(clause: Clause, start: number, cue: VerbCue | null): Range[] {
  const end = contentEnd(clause);
  if (start >= end) return [];
  if (inQuotation(clause, start)) return quotedAfter(clause, start, end);
  const stop = withinBracket(clause, start, clauseEnd(clause, start, end, cue));
  return stop > start ? [[start, stop]] : [];
}

/** What begins in a bracket ends with it: "(the mayor denies that the wall moved**), and** …". */
function withinBracket(clause: Clause, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    if (lower(clause, i) === "(") depth++;
    if (lower(clause, i) === ")" && --depth < 0) return i;
  }
  return end;
}

/** A quotation right after the cue, and what goes on after it in the same grammar: `“tired” of waiting`. */
function quotedAfter(clause: Clause, start: number, end: number): Range[] {
  const close = quotationEnd(clause, start);
  if (close >= end) return [[start, close]];
  const last = lower(clause, close - 1);
  const sentenceQuoted = /[.?!,]/.test(lower(clause, close - 2)) || last === "." || last === ",";
  if (sentenceQuoted || isBreak(clause, close)) return [[start, close]];
  return [[start, clauseEnd(clause, close, end, null)]];
}

/** The end (exclusive) of the quotation at token `i`, within the sentence. */
export function quotationEnd(clause: Clause, i: number): number {
  const index = clause.quoted[i];
  let end = i;
  while (token(clause, end) && clause.quoted[end] === index) end++;
  return end;
}

/** "rejected the offer **and denied** that …": after a noun phrase, a second verb of the same subject. */
function sharesSubject(clause: Clause, start: number, and: number): boolean {
  if (!is(clause, and + 1, Class.cue) || !isVerb(clause, and + 1) || !/ed$/.test(lower(clause, and + 1))) return false;
  return !hasClause(clause, [start, and]);
}

/** Where the clause that begins at `start` ends: before ", adding …", ", according to …", ", while …", "; …". */
function clauseEnd(clause: Clause, start: number, end: number, cue: VerbCue | null): number {
  for (let i = start + 1; i < end; i++) {
    if (inQuotation(clause, i)) continue;
    const word = lower(clause, i);
    if (word === ";" || word === "—" || word === "--") return i;
    if (cue !== null && (word === "and" || word === "but") && sharesSubject(clause, start, i)) return i;
    if (word !== ",") continue;
    const next = lower(clause, i + 1);
    if (
      GOING_ON.has(next) ||
      next === "according" ||
      (next === "and" && is(clause, i + 2, Class.cue) && isVerb(clause, i + 2))
    )
      return i;
    if (cue !== null && (next === "while" || next === "but" || next === "although" || next === "though")) return i;
  }
  return end;
}

/** The content that precedes a cue whose source begins at `before`: the clause, or the quotation, up to the comma. */
export function contentBefore(clause: Clause, before: number): Range | null {
  const [first] = clause.sentence.tokens;
  let end = before;
  while (end > first && !inQuotation(clause, end - 1) && [",", "—", "--", "-", "–"].includes(lower(clause, end - 1)))
    end--;
  if (end <= first) return null;
  if (!inQuotation(clause, end - 1)) {
    const opening = ownWordsFrom(clause, first);
    return opening < end ? [opening, end] : null;
  }
  let start = end - 1;
  while (start > first && clause.quoted[start - 1] === clause.quoted[end - 1]) start--;
  return [grammarBefore(clause, start, first), end];
}

/** Words before a quotation that are of one grammar with it: `The work was a “good effort”, she added`. */
function grammarBefore(clause: Clause, start: number, first: number): number {
  if (start === first) return start;
  const before = lower(clause, start - 1);
  return before === ":" ? start : ownWordsFrom(clause, first);
}

/** Where a sentence's own words begin: after a dateline, after "But" and "And". */
export function ownWordsFrom(clause: Clause, first: number): number {
  const { segmented, sentence } = clause;
  const start = datelineEnd(segmented.tokens, [first, sentence.tokens[1]]);
  if (!SENTENCE_OPENERS.has(lower(clause, start)) || inQuotation(clause, start)) return start;
  return lower(clause, start + 1) === "," ? start + 2 : start + 1;
}

/** The characters of a content; a quotation at its edge is whole, also where it began or goes on in other sentences. */
export function wholeQuotation(clause: Clause, range: Range): Span {
  const [start, end] = spanOf(clause, range);
  const opening = quotationAt(clause, range[0])?.span[0] ?? start;
  const closing = quotationAt(clause, range[1] - 1)?.span[1] ?? end;
  return [Math.min(start, opening), Math.max(end, closing)];
}
