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
import { isTimed } from "./event-grammar.ts";
import { type Grammar, inQuotation, is, isBreak, isFiniteVerb, isMainVerb, isVerb, lower, token } from "./grammar.ts";
import { behindQualifiers } from "./noun-phrases.ts";
import { Part } from "./parts/part.ts";

/*
 * The noun phrase that ends before a verb, found without a parser by walking back to a mark, a clause-opening word or a verb.
 */

const CLAUSE_OPENERS = Class.adverb | Class.coordinator;

/** The subject that ends just before token `end` (exclusive), somebody: its range, or null. "**No official** said" has none. */
export function subjectBefore(grammar: Grammar, end: number): Range | null {
  const words = subjectWords(grammar, end);
  return words && !is(grammar, words[0], Class.negation) ? behindQuotation(grammar, words) : null;
}

/** "“Before he left, he wept,” **the cousin** said": nobody's words are of who says them. */
function behindQuotation(grammar: Grammar, [first, end]: Range): Range {
  if (!inQuotation(grammar, first) || inQuotation(grammar, end - 1)) return [first, end];
  let from = end;
  while (!inQuotation(grammar, from - 1)) from--;
  return [from, end];
}

/** The words of the subject that ends just before token `end` (exclusive), or null. Walks back to the clause's beginning. */
export function subjectWords(grammar: Grammar, end: number): Range | null {
  const last = end - 1;
  if (!token(grammar, last) || inQuotation(grammar, last)) return null;
  if (lower(grammar, last) === ",") return appositionBefore(grammar, last);
  if (isBreak(grammar, last) || is(grammar, last, Class.coordinator | Class.preposition) || isVerb(grammar, last))
    return null;
  if (is(grammar, last, Class.pronoun | Class.relative) && !is(grammar, last - 1, Class.determiner))
    return pronoun(grammar, last);
  const subject = trimmed(grammar, [walkBack(grammar, last), beforeDay(grammar, end)]);
  return subject && isPlaceTail(grammar, subject[0] - 1) ? [beginning(grammar, subject), end] : subject;
}

/** "the Northern Front **on Wednesday** rejected": without the day. */
function beforeDay(grammar: Grammar, end: number): number {
  if (
    !is(grammar, end - 1, Class.time) ||
    !is(grammar, end - 2, Class.preposition | Class.capital) ||
    end - 3 < grammar.sentence.tokens[0]
  )
    return end;
  return is(grammar, end - 2, Class.preposition) ? end - 2 : end - 1;
}

/** "he", "he and I" */
function pronoun(grammar: Grammar, i: number): Range | null {
  if (NEVER_SUBJECT.has(lower(grammar, i))) return null;
  const joined = JOINING_NOUNS.has(lower(grammar, i - 1)) && SUBJECT_FORMS.has(lower(grammar, i - 2));
  return [joined && SUBJECT_FORMS.has(lower(grammar, i)) ? i - 2 : i, i + 1];
}

/** First token of the noun phrase that ends at `last`. */
function walkBack(grammar: Grammar, last: number): number {
  let i = last;
  while (token(grammar, i - 1) && !isBreak(grammar, i - 1)) {
    const before = i - 1;
    if (NOT_IN_SUBJECT.has(lower(grammar, before))) break;
    if (is(grammar, before, Class.relative)) {
      if (isBreak(grammar, before - 1)) break;
      i = before;
      continue;
    }
    if (isVerb(grammar, before)) {
      const opener = modifierBefore(grammar, before);
      if (opener === null) break;
      i = opener;
      continue;
    }
    if (is(grammar, before, Class.coordinator) && !joinsNouns(grammar, before)) break;
    i = before;
  }
  return i;
}

/** Where the words begin that a verb belongs to, if they only say more of the noun before: a relative clause, "**treating** Diallo". */
function modifierBefore(grammar: Grammar, verb: number): number | null {
  const relative = relativeBefore(grammar, verb);
  if (relative !== null) return relative;
  const part = grammar.parts[verb];
  const before = grammar.parts[verb - 1] ?? Part.mark;
  if (part === Part.participle || part === Part.gerund)
    return before === Part.noun || before === Part.name ? verb : null;
  const noun = grammar.parts[verb - 2];
  return part === Part.finite &&
    before === Part.pronoun &&
    (noun === Part.noun || noun === Part.name) &&
    token(grammar, verb - 2)
    ? verb - 1
    : null;
}

/** "… people **who** fled the town said": the verb belongs to a relative clause of the subject. */
function relativeBefore(grammar: Grammar, verb: number): number | null {
  for (let i = verb - 1; i > verb - 12 && token(grammar, i) && !isBreak(grammar, i); i--) {
    if (
      is(grammar, i, Class.relative) &&
      i > grammar.sentence.tokens[0] &&
      (lower(grammar, i) !== "that" || grammar.parts[i - 1] === Part.noun)
    )
      return i;
    if (isMainVerb(grammar, i)) return null;
  }
  return null;
}

/** "the army **and** the ministry said" joins two subjects; "he left **and** officials said" does not. */
function joinsNouns(grammar: Grammar, i: number): boolean {
  if (!JOINING_NOUNS.has(lower(grammar, i))) return false;
  if (SUBJECT_FORMS.has(lower(grammar, i - 1))) return true;
  for (let k = i - 1; token(grammar, k) && !isBreak(grammar, k); k--) {
    if (isVerb(grammar, k) || is(grammar, k, Class.pronoun)) return false;
    if (is(grammar, k, Class.relative) || NOT_IN_SUBJECT.has(lower(grammar, k))) break;
  }
  return true;
}

/** Drops what stands before the noun phrase: "But", "Meanwhile", "On Friday", "In Orlay". */
function trimmed(grammar: Grammar, [from, to]: Range): Range | null {
  let first = from;
  while (
    first < to &&
    (is(grammar, first, CLAUSE_OPENERS) || lower(grammar, first) === "as") &&
    !is(grammar, first, Class.determiner)
  )
    first++;
  while (
    first < to &&
    (is(grammar, first, Class.time) || grammar.segmented.tokens[first]?.kind === "number") &&
    first + 1 < to &&
    is(grammar, first + 1, Class.capital | Class.determiner | Class.pronoun)
  )
    first++;
  for (let i = to - 2; i > first; i--)
    if (ZERO_RELATIVES.has(lower(grammar, i)) && is(grammar, i + 1, Class.capital | Class.determiner)) first = i + 1;
  if (is(grammar, first, Class.preposition) && lower(grammar, first) !== "under" && !isQualified(grammar, first))
    first = afterPreposition(grammar, first, to);
  return first >= to || lower(grammar, first) === "to" || !hasNoun(grammar, [first, to]) ? null : [first, to];
}

/** "In a speech the minister" → "the minister": the phrase that starts at the last determiner or pronoun after a preposition. */
function afterPreposition(grammar: Grammar, from: number, to: number): number {
  for (let i = to - 1; i > from + 1; i--)
    if (
      (is(grammar, i, Class.determiner | Class.pronoun) && !is(grammar, i - 1, Class.preposition)) ||
      isNameApart(grammar, i) ||
      isBehindTime(grammar, i)
    )
      return firstDeterminer(grammar, i);
  return to;
}

/** "**all the** clerks" */
const firstDeterminer = (grammar: Grammar, i: number): number =>
  is(grammar, i - 1, Class.determiner) && is(grammar, i, Class.determiner) ? i - 1 : i;

/** "In June **Voss** …", "since 1974 **a** …"; not "a Thursday rally". */
function isBehindTime(grammar: Grammar, i: number): boolean {
  if (isTimeWord(grammar, i) || !isTimeWord(grammar, i - 1)) return false;
  for (let k = i - 1; k >= (grammar.phrases.first[i] as number) && k >= 0; k--)
    if (!isTimeWord(grammar, k) && token(grammar, k)?.kind !== "number") return false;
  return true;
}

export const isTimeWord = (grammar: Grammar, i: number): boolean =>
  is(grammar, i, Class.time) ||
  isTimed(grammar, i) ||
  TIME_SPANS.has(lower(grammar, i)) ||
  /^\d{4}$/.test(lower(grammar, i));

/** "**at least** 14 people": no place or time. */
const isQualified = (grammar: Grammar, i: number): boolean => behindQualifiers(grammar, i) > i;

/** "left by the blast **Taliban** spokesman …", "in a speech **Mayor** Voss": a name right behind a noun that is no title of its. */
const isNameApart = (grammar: Grammar, i: number): boolean =>
  is(grammar, i, Class.capital) &&
  grammar.parts[i - 1] === Part.noun &&
  !is(grammar, i - 1, Class.capital | Class.time) &&
  !TITLES.has(lower(grammar, i - 1));

/** Has the phrase a noun, a name or a pronoun? */
export function hasNoun(grammar: Grammar, [from, to]: Range): boolean {
  for (let i = from; i < to; i++) {
    if (is(grammar, i, Class.pronoun) || AGED.test(lower(grammar, i))) return true;
    if (NOUNS.has(grammar.parts[i] as number) && token(grammar, i)?.kind === "word" && !is(grammar, i, Class.time))
      return true;
  }
  return false;
}

const NOUNS: ReadonlySet<number> = new Set([Part.noun, Part.name, Part.pronoun, Part.adjective, Part.number]);

/** "Dara Voss, the mayor of Orlay**,** said": from the noun phrase before the apposition to its closing comma. */
function appositionBefore(grammar: Grammar, comma: number): Range | null {
  for (let i = comma - 1; token(grammar, i); i--) {
    if (inQuotation(grammar, i) || lower(grammar, i) === ";" || lower(grammar, i) === ":") return null;
    if (lower(grammar, i) !== ",") continue;
    if (!opensApposition(grammar, i + 1, comma)) return null;
    if (isBreak(grammar, i - 1)) return null;
    const head = trimmed(grammar, [walkBack(grammar, i - 1), i]);
    if (!head) continue;
    return [beginning(grammar, head), comma];
  }
  return null;
}

/** Where the phrase begins of which this head is a later piece: "**Voss**, mayor of Orlay, a port, said". */
function beginning(grammar: Grammar, head: Range): number {
  let [first] = head;
  for (let pieces = 0; pieces < 3 && lower(grammar, first - 1) === ","; pieces++) {
    const piece = is(grammar, first, Class.capital) ? isPlaceTail(grammar, first - 1) : describes(grammar, first);
    if (!piece || isBreak(grammar, first - 2) || inQuotation(grammar, first - 2)) break;
    const outer = trimmed(grammar, [walkBack(grammar, first - 2), first - 1]);
    if (!outer || !(is(grammar, outer[0], Class.capital) || describes(grammar, outer[0]))) break;
    first = outer[0];
  }
  return first;
}

/** A piece that says who somebody is: in lower case, an age, or after "a" or "the"; no pronoun. */
const describes = (grammar: Grammar, first: number): boolean =>
  !is(grammar, first, Class.capital | Class.pronoun | Class.preposition | Class.adverb | Class.possessive) &&
  lower(grammar, first) !== "the";

/** "from Orlay**,** Tesmar": the comma between a place and the land it lies in. */
function isPlaceTail(grammar: Grammar, comma: number): boolean {
  for (let i = comma - 1; i > comma - 4; i--) {
    if (i < comma - 1 && BEFORE_PLACES.has(lower(grammar, i))) return true;
    if (!is(grammar, i, Class.capital)) return false;
  }
  return false;
}

function opensApposition(grammar: Grammar, i: number, comma: number): boolean {
  if (comma - i > 25) return false;
  if (is(grammar, i, Class.pronoun) && !is(grammar, i, Class.relative)) return false;
  if (is(grammar, i, Class.relative)) return true;
  if (grammar.parts[i] === Part.gerund) return true;
  for (let k = i; k < comma; k++)
    if (isFiniteVerb(grammar, k) && relativeBefore(grammar, k) === null)
      return lower(grammar, i - 2) !== "" && is(grammar, i, Class.relative);
  return !is(grammar, i, Class.adverb | Class.subordinator | Class.coordinator) && !isFiniteVerb(grammar, i);
}
