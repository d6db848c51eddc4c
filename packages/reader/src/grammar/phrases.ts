import { AGED } from "../en/ages.ts";
import { TITLES } from "../en/people.ts";
import {
  BEFORE_PLACES,
  JOINING_NOUNS,
  NEVER_SUBJECT,
  NOT_IN_SUBJECT,
  SUBJECT_FORMS,
  ZERO_RELATIVES,
} from "../en/phrase-edges.ts";
import { TIME_SPANS } from "../en/phrase-words.ts";
import type { Range } from "../layers.ts";
import { Class } from "./classes.ts";
import { type Clause, inQuotation, is, isBreak, isFiniteVerb, isMainVerb, isVerb, lower, token } from "./clause.ts";
import { isTimed } from "./event-grammar.ts";
import { behindQualifiers } from "./noun-phrases.ts";
import { Part } from "./parts/part.ts";

/*
 * The noun phrase that ends before a verb, found without a parser by walking back to a mark, a clause-opening word or a verb.
 */

const CLAUSE_OPENERS = Class.adverb | Class.coordinator;

/** The subject that ends just before token `end` (exclusive), somebody: its range, or null. "**No official** said" has none. */
export function subjectBefore(clause: Clause, end: number): Range | null {
  const words = subjectWords(clause, end);
  return words && !is(clause, words[0], Class.negation) ? behindQuotation(clause, words) : null;
}

/** "“Before he left, he wept,” **the cousin** said": nobody's words are of who says them. */
function behindQuotation(clause: Clause, [first, end]: Range): Range {
  if (!inQuotation(clause, first) || inQuotation(clause, end - 1)) return [first, end];
  let from = end;
  while (!inQuotation(clause, from - 1)) from--;
  return [from, end];
}

/** The words of the subject that ends just before token `end` (exclusive), or null. Walks back to the clause's beginning. */
export function subjectWords(clause: Clause, end: number): Range | null {
  const last = end - 1;
  if (!token(clause, last) || inQuotation(clause, last)) return null;
  if (lower(clause, last) === ",") return appositionBefore(clause, last);
  if (isBreak(clause, last) || is(clause, last, Class.coordinator | Class.preposition) || isVerb(clause, last))
    return null;
  if (is(clause, last, Class.pronoun | Class.relative) && !is(clause, last - 1, Class.determiner))
    return pronoun(clause, last);
  const subject = trimmed(clause, [walkBack(clause, last), beforeDay(clause, end)]);
  return subject && isPlaceTail(clause, subject[0] - 1) ? [beginning(clause, subject), end] : subject;
}

/** "the Northern Front **on Wednesday** rejected": without the day. */
function beforeDay(clause: Clause, end: number): number {
  if (
    !is(clause, end - 1, Class.time) ||
    !is(clause, end - 2, Class.preposition | Class.capital) ||
    end - 3 < clause.sentence.tokens[0]
  )
    return end;
  return is(clause, end - 2, Class.preposition) ? end - 2 : end - 1;
}

/** "he", "he and I" */
function pronoun(clause: Clause, i: number): Range | null {
  if (NEVER_SUBJECT.has(lower(clause, i))) return null;
  const joined = JOINING_NOUNS.has(lower(clause, i - 1)) && SUBJECT_FORMS.has(lower(clause, i - 2));
  return [joined && SUBJECT_FORMS.has(lower(clause, i)) ? i - 2 : i, i + 1];
}

/** First token of the noun phrase that ends at `last`. */
function walkBack(clause: Clause, last: number): number {
  let i = last;
  while (token(clause, i - 1) && !isBreak(clause, i - 1)) {
    const before = i - 1;
    if (NOT_IN_SUBJECT.has(lower(clause, before))) break;
    if (is(clause, before, Class.relative)) {
      if (isBreak(clause, before - 1)) break;
      i = before;
      continue;
    }
    if (isVerb(clause, before)) {
      const opener = modifierBefore(clause, before);
      if (opener === null) break;
      i = opener;
      continue;
    }
    if (is(clause, before, Class.coordinator) && !joinsNouns(clause, before)) break;
    i = before;
  }
  return i;
}

/** Where the words begin that a verb belongs to, if they only say more of the noun before: a relative clause, "**treating** Diallo". */
function modifierBefore(clause: Clause, verb: number): number | null {
  const relative = relativeBefore(clause, verb);
  if (relative !== null) return relative;
  const part = clause.parts[verb];
  const before = clause.parts[verb - 1] ?? Part.mark;
  if (part === Part.participle || part === Part.gerund)
    return before === Part.noun || before === Part.name ? verb : null;
  const noun = clause.parts[verb - 2];
  return part === Part.finite &&
    before === Part.pronoun &&
    (noun === Part.noun || noun === Part.name) &&
    token(clause, verb - 2)
    ? verb - 1
    : null;
}

/** "… people **who** fled the town said": the verb belongs to a relative clause of the subject. */
function relativeBefore(clause: Clause, verb: number): number | null {
  for (let i = verb - 1; i > verb - 12 && token(clause, i) && !isBreak(clause, i); i--) {
    if (
      is(clause, i, Class.relative) &&
      i > clause.sentence.tokens[0] &&
      (lower(clause, i) !== "that" || clause.parts[i - 1] === Part.noun)
    )
      return i;
    if (isMainVerb(clause, i)) return null;
  }
  return null;
}

/** "the army **and** the ministry said" joins two subjects; "he left **and** officials said" does not. */
function joinsNouns(clause: Clause, i: number): boolean {
  if (!JOINING_NOUNS.has(lower(clause, i))) return false;
  if (SUBJECT_FORMS.has(lower(clause, i - 1))) return true;
  for (let k = i - 1; token(clause, k) && !isBreak(clause, k); k--) {
    if (isVerb(clause, k) || is(clause, k, Class.pronoun)) return false;
    if (is(clause, k, Class.relative) || NOT_IN_SUBJECT.has(lower(clause, k))) break;
  }
  return true;
}

/** Drops what stands before the noun phrase: "But", "Meanwhile", "On Friday", "In Orlay". */
function trimmed(clause: Clause, [from, to]: Range): Range | null {
  let first = from;
  while (
    first < to &&
    (is(clause, first, CLAUSE_OPENERS) || lower(clause, first) === "as") &&
    !is(clause, first, Class.determiner)
  )
    first++;
  while (
    first < to &&
    (is(clause, first, Class.time) || clause.segmented.tokens[first]?.kind === "number") &&
    first + 1 < to &&
    is(clause, first + 1, Class.capital | Class.determiner | Class.pronoun)
  )
    first++;
  for (let i = to - 2; i > first; i--)
    if (ZERO_RELATIVES.has(lower(clause, i)) && is(clause, i + 1, Class.capital | Class.determiner)) first = i + 1;
  if (is(clause, first, Class.preposition) && lower(clause, first) !== "under" && !isQualified(clause, first))
    first = afterPreposition(clause, first, to);
  return first >= to || lower(clause, first) === "to" || !hasNoun(clause, [first, to]) ? null : [first, to];
}

/** "In a speech the minister" → "the minister": the phrase that starts at the last determiner or pronoun after a preposition. */
function afterPreposition(clause: Clause, from: number, to: number): number {
  for (let i = to - 1; i > from + 1; i--)
    if (
      (is(clause, i, Class.determiner | Class.pronoun) && !is(clause, i - 1, Class.preposition)) ||
      isNameApart(clause, i) ||
      isBehindTime(clause, i)
    )
      return firstDeterminer(clause, i);
  return to;
}

/** "**all the** clerks" */
const firstDeterminer = (clause: Clause, i: number): number =>
  is(clause, i - 1, Class.determiner) && is(clause, i, Class.determiner) ? i - 1 : i;

/** "In June **Voss** …", "since 1974 **a** …"; not "a Thursday rally". */
function isBehindTime(clause: Clause, i: number): boolean {
  if (isTimeWord(clause, i) || !isTimeWord(clause, i - 1)) return false;
  for (let k = i - 1; k >= (clause.phrases.first[i] as number) && k >= 0; k--)
    if (!isTimeWord(clause, k) && token(clause, k)?.kind !== "number") return false;
  return true;
}

export const isTimeWord = (clause: Clause, i: number): boolean =>
  is(clause, i, Class.time) ||
  isTimed(clause, i) ||
  TIME_SPANS.has(lower(clause, i)) ||
  /^\d{4}$/.test(lower(clause, i));

/** "**at least** 14 people": no place or time. */
const isQualified = (clause: Clause, i: number): boolean => behindQualifiers(clause, i) > i;

/** "left by the blast **Taliban** spokesman …", "in a speech **Mayor** Voss": a name right behind a noun that is no title of its. */
const isNameApart = (clause: Clause, i: number): boolean =>
  is(clause, i, Class.capital) &&
  clause.parts[i - 1] === Part.noun &&
  !is(clause, i - 1, Class.capital | Class.time) &&
  !TITLES.has(lower(clause, i - 1));

/** Has the phrase a noun, a name or a pronoun? */
export function hasNoun(clause: Clause, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) {
    if (is(clause, i, Class.pronoun) || AGED.test(lower(clause, i))) return true;
    if (NOUNS.has(clause.parts[i] as number) && token(clause, i)?.kind === "word" && !is(clause, i, Class.time))
      return true;
  }
  return false;
}

const NOUNS: ReadonlySet<number> = new Set([Part.noun, Part.name, Part.pronoun, Part.adjective, Part.number]);

/** "Dara Voss, the mayor of Orlay**,** said": from the noun phrase before the apposition to its closing comma. */
function appositionBefore(clause: Clause, comma: number): Range | null {
  for (let i = comma - 1; token(clause, i); i--) {
    if (inQuotation(clause, i) || lower(clause, i) === ";" || lower(clause, i) === ":") return null;
    if (lower(clause, i) !== ",") continue;
    if (!opensApposition(clause, i + 1, comma)) return null;
    if (isBreak(clause, i - 1)) return null;
    const head = trimmed(clause, [walkBack(clause, i - 1), i]);
    if (!head) continue;
    return [beginning(clause, head), comma];
  }
  return null;
}

/** Where the phrase begins of which this head is a later piece: "**Voss**, mayor of Orlay, a port, said". */
function beginning(clause: Clause, head: Range): number {
  let [first] = head;
  for (let pieces = 0; pieces < 3 && lower(clause, first - 1) === ","; pieces++) {
    const piece = is(clause, first, Class.capital) ? isPlaceTail(clause, first - 1) : describes(clause, first);
    if (!piece || isBreak(clause, first - 2) || inQuotation(clause, first - 2)) break;
    const outer = trimmed(clause, [walkBack(clause, first - 2), first - 1]);
    if (!outer || !(is(clause, outer[0], Class.capital) || describes(clause, outer[0]))) break;
    first = outer[0];
  }
  return first;
}

/** A piece that says who somebody is: in lower case, an age, or after "a" or "the"; no pronoun. */
const describes = (clause: Clause, first: number): boolean =>
  !is(clause, first, Class.capital | Class.pronoun | Class.preposition | Class.adverb | Class.possessive) &&
  lower(clause, first) !== "the";

/** "from Orlay**,** Tesmar": the comma between a place and the land it lies in. */
function isPlaceTail(clause: Clause, comma: number): boolean {
  for (let i = comma - 1; i > comma - 4; i--) {
    if (i < comma - 1 && BEFORE_PLACES.has(lower(clause, i))) return true;
    if (!is(clause, i, Class.capital)) return false;
  }
  return false;
}

function opensApposition(clause: Clause, i: number, comma: number): boolean {
  if (comma - i > 25) return false;
  if (is(clause, i, Class.pronoun) && !is(clause, i, Class.relative)) return false;
  if (is(clause, i, Class.relative)) return true;
  if (clause.parts[i] === Part.gerund) return true;
  for (let k = i; k < comma; k++)
    if (isFiniteVerb(clause, k) && relativeBefore(clause, k) === null)
      return lower(clause, i - 2) !== "" && is(clause, i, Class.relative);
  return !is(clause, i, Class.adverb | Class.subordinator | Class.coordinator) && !isFiniteVerb(clause, i);
}
