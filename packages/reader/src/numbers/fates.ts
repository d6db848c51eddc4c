import { CALENDAR } from "../en/calendar.ts";
import { CAPTIVITY, COUNT_NOUNS, COUNTED, DISPLACED, DYING, FATE_PHRASES, HELD, MADE_PUBLIC } from "../en/counted.ts";
import { BE, COLLECTIVES, HAVE, IS_ONE } from "../en/counting.ts";
import {
  AMONG_THE,
  ANOTHER,
  ASKING_FOR,
  AWAY_AND_DOWN,
  BEFORE_BOUNDS,
  BOUNDED,
  BRINGING_ABOUT,
  CARRYING,
  CLAUSE_STARTS,
  GROUPS_OF,
  HAVE_SINCE,
  HEADS_OF_STATES,
  IN_HANDS_OF,
  INSIDE_PREDICATES,
  NO_PLURAL_ENDS,
  NOT_OF_MANY,
  OBJECTS,
  ORDERED_TO,
  TO_BE,
} from "../en/fates.ts";
import { FLASH_DASHES } from "../en/flashes.ts";
import * as words from "../en/function-words.ts";
import { TELLING_WHOM } from "../en/keepers.ts";
import { A, LIST_LINKS, SINCE, TO } from "../en/links.ts";
import { CAPITAL_PLURALS, PEOPLE, SINGLE, SMALL } from "../en/numbers.ts";
import { DEFINITE_WHOLES, OUT_OF_WHOLES } from "../en/part-whole.ts";
import { KIN } from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import { SAID } from "../en/predicates/saying.ts";
import { WHICH } from "../en/subjects.ts";
import { DURATIONS } from "../en/units.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { joinLower } from "../text/words.ts";
import { shootDead } from "./doers.ts";
import { ofFighters } from "./fighters.ts";
import { areThenKilled, INJURED, suffers } from "./harms.ts";
import { isEventHeld, isHeldOtherwise, isOfThoseOf, takenFromHome } from "./otherwise.ts";
import { isPartlyTold } from "./partly-told.ts";

/* What became of those whom a number counts, by the predicate behind it. */

/** The words from the noun to the last of its predicate, and the kind they tell. */
export interface Fate {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** How far behind a number its predicate may stand, in tokens. */
const REACH = 24;

/**
 * "were killed", "have been taken to hospital", "who died", "believed to be alive", also behind "in the city" or ",
 * including ...,"; `from` is the end of the noun, `quantity` its number.
 */
export function fateBehind(tokens: readonly Token[], quantity: Range, from: number, bounds: Range): Fate | undefined {
  const end = Math.min(bounds[1], from + REACH);
  let [passive, perfect, apart] = [false, false, false];
  let [done, relative, thing] = [isInRelative(tokens, quantity[0], bounds[0]), false, false];
  for (let i = from; i < end; i++) {
    const { lower, kind } = tokens[i] as Token;
    if (LIST_LINKS.has(lower) && ANOTHER.has(tokens[i + 1]?.lower ?? "") && IS_ONE.has(tokens[i + 2]?.lower ?? ""))
      return undefined;
    if (stopsAt(tokens, i, bounds[1]) || (LIST_LINKS.has(lower) && goesOnWithAnother(tokens, quantity, i)))
      return undefined;
    if (done && !relative && isOuterVerb(tokens, i)) return undefined;
    if (relative && words.RELATIVES.has(lower) && i > 0 && tokens[i - 1]?.text !== ",") return undefined;
    if (words.RELATIVES.has(lower) && isOfAnother(tokens, i, from)) return undefined;
    relative ||= words.RELATIVES.has(lower);
    thing ||= WHICH.has(lower);
    const ofOther = !apart || (LIST_LINKS.has(tokens[i - 1]?.lower ?? "") && !done);
    if (ofOther && !relative && IS_ONE.has(lower) && isPluralObject(tokens, quantity, from)) return undefined;
    if (LIST_LINKS.has(lower)) [apart, passive, perfect] = [true, false, false];
    else if (BE.has(lower)) passive = true;
    else if (HAVE.has(lower)) perfect = true;
    const active = !passive && from > quantity[1] && takesPlural(tokens, i);
    const found = active
      ? undefined
      : (fateAt(tokens, i, { passive, perfect, apart }) ?? ofFighters(tokens, i, bounds));
    if (found === HELD && (thing || isEventHeld(tokens, i) || isHeldOtherwise(tokens, quantity, i, from)))
      return undefined;
    if (found && (isToldThem(tokens, i, from) || isOfAnimals(tokens, quantity, i))) return undefined;
    if (found)
      return {
        first: from,
        last: i + 1,
        kind: whatFollowed(tokens, [from, i], found),
      };
    if (kind === "word" && (passive || perfect) && !passes(lower)) {
      [passive, perfect, apart] = [false, false, true];
      done = true;
    }
  }
  return undefined;
}

/** What became of them in the end: "were arrested **and executed**", "were driven **from their homes**". */
function whatFollowed(tokens: readonly Token[], [from, fate]: Range, found: string): string {
  if (areThenKilled(tokens, fate)) return "killed";
  return found === DISPLACED ? (takenFromHome(tokens, from, fate) ?? found) : found;
}

/** What became of those counted; of whom only a part is told of, what a clause about all of them tells: "some of the 40 **who fled** are back". */
export function fateOf(tokens: readonly Token[], quantity: Range, phraseEnd: number, bounds: Range): Fate | undefined {
  if (isWholeOfPart(tokens, quantity[0]) || isOfThoseOf(tokens, quantity[0], phraseEnd)) return undefined;
  const fate = fateBehind(tokens, quantity, phraseEnd, bounds);
  if (!fate || !isPartlyTold(tokens, quantity[0])) return fate;
  return words.RELATIVES.has(tokens[phraseEnd]?.lower ?? "") && fate.last <= phraseEnd + RELATIVE ? fate : undefined;
}

/* In so many words a relative clause tells what became of somebody: "who have fled". */
const RELATIVE = 3;

/** "12 **of its** 40 crew were killed", "nine **out of the** 10": what is told is told of the part. */
export function isWholeOfPart(tokens: readonly Token[], first: number): boolean {
  const of = DEFINITE_WHOLES.has(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  const part = tokens[OUT_OF_WHOLES.has(joinLower(tokens, of - 1, of + 1)) ? of - 2 : of - 1];
  return OF.has(tokens[of]?.lower ?? "") && (part?.kind === "number" || SMALL.has(part?.lower ?? ""));
}

/** Another clause begins, or an aside that does not end. */
function stopsAt(tokens: readonly Token[], i: number, end: number): boolean {
  const { lower, kind } = tokens[i] as Token;
  if (/^[.;:?!)(]$/.test(lower) || kind === "quote") return true;
  if (BRINGING_ABOUT.has(lower) && tokens[i - 1]?.text === ",") return !OBJECTS.has(tokens[i + 1]?.lower ?? "");
  if (HAVE_SINCE.test(joinLower(tokens, i - 1, i + 1))) return false;
  if (CLAUSE_STARTS.has(lower)) return !FATE_PHRASES.has(tokens[i + 1]?.lower ?? "");
  return isDash(tokens, i) && !hasSecondDash(tokens, i, end);
}

/** "two boats **–** both new **–** were sunk": the aside ends before the sentence does. */
function hasSecondDash(tokens: readonly Token[], i: number, end: number): boolean {
  for (let at = i - REACH; at < Math.min(end, i + REACH); at++) if (at !== i && isDash(tokens, at)) return true;
  return false;
}

const isDash = (tokens: readonly Token[], i: number): boolean =>
  FLASH_DASHES.has(tokens[i]?.lower ?? "") &&
  (tokens[i - 1]?.end ?? 0) < (tokens[i]?.start ?? 0) &&
  (tokens[i]?.end ?? 0) < (tokens[i + 1]?.start ?? 0);

/** "They survived one flood **and were** killed in the next": the verb that governs the number goes on. */
function goesOnWithAnother(tokens: readonly Token[], [first]: Range, link: number): boolean {
  if (tokens[link]?.lower === "," || !BE.has(tokens[link + 1]?.lower ?? "")) return false;
  return textGrammar({ tokens }).parts[first - 1] === Part.finite && !BE.has(tokens[first - 1]?.lower ?? "");
}

/** "the gunmen**, who** killed 12 people, were arrested": in a clause that is inserted between commas. */
function isInRelative(tokens: readonly Token[], quantity: number, start: number): boolean {
  for (let at = quantity - 1; at > start; at--) {
    if (tokens[at]?.kind !== "word") return false;
    if (words.RELATIVES.has(tokens[at]?.lower ?? "")) return tokens[at - 1]?.text === ",";
  }
  return false;
}

/** "The mill, where two looms were kept dry**, was** destroyed": of what the clause of the number stands in. */
const isOuterVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "," && (BE.has(tokens[i + 1]?.lower ?? "") || HAVE.has(tokens[i + 1]?.lower ?? ""));

/** "A man who killed **12 people was** jailed": their own verb is in the plural; not "a group of 12 people was", "one of the 12 men was". */
const isPluralObject = (tokens: readonly Token[], [first, end]: Range, from: number): boolean =>
  from > end &&
  !SINGLE.has(tokens[end - 1]?.lower ?? "") &&
  (PEOPLE.has(tokens[from - 1]?.lower ?? "") ||
    looksPlural(tokens[from - 1] as Token) ||
    CAPITAL_PLURALS.test(tokens[from - 1]?.text ?? "")) &&
  !isWholeOfPart(tokens, first) &&
  !(CARRYING.has(tokens[first - 1]?.lower ?? "") && !isNotOfMany(tokens[first - 2]?.lower ?? "")) &&
  !(
    OF.has(tokens[first - 1]?.lower ?? "") &&
    (isSeveralAsOne(tokens[first - 2]?.lower ?? "") || isOneThingOf(tokens, first - 2))
  );

/** "**a rebel column** of 40 fighters was": one thing that so many make up; not "a father of", "the driver of". */
function isOneThingOf(tokens: readonly Token[], noun: number): boolean {
  const name = tokens[noun]?.lower ?? "";
  if (isNotOfMany(name) || MADE_PUBLIC.has(`${name}s`)) return false;
  for (let at = noun - 1; at >= noun - GROUP_NOUN; at--) {
    const word = tokens[at]?.lower ?? "";
    if (A.has(word)) return true;
    if (tokens[at]?.kind !== "word" || isClosed(word)) return false;
  }
  return false;
}

const isNotOfMany = (word: string): boolean => PEOPLE.has(word) || KIN.has(word) || NOT_OF_MANY.test(word);

/* So many words stand before "of" with their article: "a rebel column". */
const GROUP_NOUN = 3;

const isSeveralAsOne = (word: string): boolean => COLLECTIVES.has(word) || COUNT_NOUNS.has(word) || GROUPS_OF.has(word);

/** "Forty villagers honoured **a guard who** died": of the one whom the verb of those counted governs. */
function isOfAnother(tokens: readonly Token[], relative: number, from: number): boolean {
  const { parts } = textGrammar({ tokens });
  for (let at = relative - 2; at > from && at >= relative - GROUP_NOUN; at--)
    if (A.has(tokens[at]?.lower ?? "")) return parts[at - 1] === Part.finite && !BE.has(tokens[at - 1]?.lower ?? "");
  return false;
}

/** "Nine workers **said** a colleague had been killed", "told the paper **a sailor** died", "Ten people were **told** their relatives": of others. */
function isToldThem(tokens: readonly Token[], fate: number, from: number): boolean {
  for (let at = fate - 1; at >= from; at--) {
    const [word, before, next] = [at, at - 1, at + 1].map((i) => tokens[i]?.lower ?? "") as [string, string, string];
    if (word === "," || words.RELATIVES.has(word)) return false;
    if (!SAID.has(word) && !TELLING_WHOM.has(word)) continue;
    const isOfThem =
      (at === from || before === "," || BE.has(before)) && (words.DETERMINERS.has(next) || !isClosed(next));
    const another = tokens.slice(at + 2, fate);
    return isOfThem && another.some(({ lower }) => BE.has(lower) || HAVE.has(lower) || words.DETERMINERS.has(lower));
  }
  return false;
}

/** "About 40 **pandas** remain in captivity": only people are in somebody's hands. */
const isOfAnimals = (tokens: readonly Token[], [, end]: Range, fate: number): boolean =>
  CAPTIVITY.has(tokens[fate]?.lower ?? "") &&
  fate > end + REMAIN_IN &&
  !tokens.slice(end, fate).some(({ lower }) => PEOPLE.has(lower)) &&
  !/^\p{Lu}.*s$/u.test(tokens[BE.has(tokens[fate - 3]?.lower ?? "") ? fate - 4 : fate - 3]?.text ?? "");

/* So many words stand before "captivity": "remain in". */
const REMAIN_IN = 2;

const passes = (lower: string): boolean =>
  CALENDAR.has(lower) ||
  SINCE.has(lower) ||
  BE.has(lower) ||
  HAVE.has(lower) ||
  INSIDE_PREDICATES.has(lower) ||
  lower.endsWith("ly");

interface Before {
  readonly passive: boolean;
  readonly perfect: boolean;
  /** Behind another verb, or a word that begins a second part. */
  readonly apart: boolean;
}

function fateAt(tokens: readonly Token[], i: number, { passive, perfect, apart }: Before): string | undefined {
  const lower = (tokens[i] as Token).lower;
  if (shootDead(tokens, i) || (IN_HANDS_OF.has(lower) && TO.has(tokens[i + 1]?.lower ?? ""))) return undefined;
  const phrase = FATE_PHRASES.get(lower)?.find(([before]) => before.some((one) => endsWith(tokens, i, one)));
  if (phrase || suffers(tokens, i)) return phrase?.[1] ?? INJURED;
  const entry = COUNTED.get(lower);
  if (!entry || entry.as === "verb" || isNoFate(tokens, i) || shootsSomebody(tokens, i)) return undefined;
  if (entry.as === "noun") return passive && AMONG_THE.has(tokens[i - 2]?.lower ?? "") ? entry.kind : undefined;
  if (entry.as === "done") return passive || (!apart && !perfect && !takesObject(tokens, i)) ? entry.kind : undefined;
  return passive || perfect || !apart ? entry.kind : undefined;
}

/** "buried **those** killed", "asked **to be** rescued", "ordered **to be** deported", "have died **down**". */
function isNoFate(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
  if (HEADS_OF_STATES.has(before)) return !AMONG_THE.has(tokens[i - 2]?.lower ?? "");
  if (TO_BE.has(joinLower(tokens, i - 2, i))) {
    const wish = tokens[i - 3]?.lower ?? "";
    return ASKING_FOR.has(wish) || (ORDERED_TO.has(wish) && COUNTED.get(tokens[i]?.lower ?? "")?.kind === DISPLACED);
  }
  return DYING.has(tokens[i]?.lower ?? "") && AWAY_AND_DOWN.has(next);
}

/** An active verb: its object follows ("12 gunmen killed the guard", "attacked villages"). */
export function takesObject(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (COUNTED.get(word?.lower ?? "")?.as !== "done" || !next) return false;
  const bounded = !BEFORE_BOUNDS.has(next.lower) || BOUNDED.has(tokens[at + 2]?.lower ?? "");
  return next.kind === "number" || (OBJECTS.has(next.lower) && bounded);
}

/** "two guards **fatally shot the** driver": done by those counted; not "were fatally shot the same day". */
export const shootsSomebody = (tokens: readonly Token[], at: number): boolean =>
  /ly$/.test(tokens[at]?.lower ?? "") &&
  COUNTED.has(tokens[at]?.lower ?? "") &&
  OBJECTS.has(tokens[at + 2]?.lower ?? "") &&
  !BE.has(tokens[at - 1]?.lower ?? "");

/** Behind whoever does it: "gunmen **attacked villages**"; not "killed overseas", "held days later". */
export const takesPlural = (tokens: readonly Token[], at: number): boolean =>
  COUNTED.get(tokens[at]?.lower ?? "")?.as === "done" &&
  tokens[at + 1] !== undefined &&
  looksPlural(tokens[at + 1] as Token);

const looksPlural = ({ text, lower }: Token): boolean =>
  /^\p{Ll}{3,}[^s]s$/u.test(text) && !isClosed(lower) && !DURATIONS.has(lower) && !NO_PLURAL_ENDS.test(lower);

/** Do these words stand right before token `i`? */
const endsWith = (tokens: readonly Token[], i: number, before: string): boolean =>
  before
    .split(" ")
    .reverse()
    .every((word, back) => tokens[i - 1 - back]?.lower === word);
