import { CALENDAR } from "../en/calendar.ts";
import { COUNTED, HOMELESS, TOLLS } from "../en/counted.ts";
import {
  ACCUSED,
  ALL_BUT,
  BE,
  BEFORE_TIMES,
  BEHIND_DOING,
  BOUND_TO,
  COLLECTIVES,
  DOES,
  HAVE,
  ING_NOUNS,
  NOT_HELD,
  STATE_OR_DEED,
  THANKS_TO,
} from "../en/counting.ts";
import { ILL } from "../en/fates.ts";
import { PUT_BY } from "../en/keepers.ts";
import { TO } from "../en/links.ts";
import { DIED, SURVIVED } from "../en/nobody.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF, OTHERS } from "../en/phrase-words.ts";
import { WERE } from "../en/totals.ts";
import { DURATIONS } from "../en/units.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { phraseEnd } from "../grammar/noun-phrases.ts";
import { Part } from "../grammar/parts/part.ts";
import { type TextGrammar, textGrammar } from "../grammar/text-grammar.ts";
import type { CountWord } from "../language-words.ts";
import type { Range, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { joinLower } from "../text/words.ts";
import { doTo, shootDead } from "./doers.ts";
import { fateOf, isWholeOfPart, shootsSomebody, takesObject, takesPlural } from "./fates.ts";
import { fightersDown } from "./fighters.ts";
import { endOfDescribed, furtherNoun } from "./further-nouns.ts";
import { governorBefore } from "./governors.ts";
import { areVictimsOf, isInHospital } from "./harms.ts";
import { idiomAround } from "./idioms.ts";
import { freedFrom } from "./in-hand.ts";
import { areSeatsHeld, fleesPlace, isEventHeld, isOfOthersTold, isOfSeats, isOtherwise } from "./otherwise.ts";
import { isPartlyTold } from "./partly-told.ts";
import { beforeWhoDoes, endInOneThing, endOfMany, goesOnInIng, isOfSeveral, isVerbAtEnd } from "./phrase-ends.ts";
import { isOfMany } from "./plurals.ts";
import { headBefore, type Told, totalBefore } from "./totals.ts";

/** The words that tell what a number counts, and their kind; `kind` is "other" where none of them tells it. */
export interface Counts {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/**
 * What the number at `quantity` counts: the noun phrase after it, the predicate of that ("were killed"), or the verb
 * that governs it ("killing"). Looks no further than `bounds`, which end at the neighbouring numbers.
 */
export function countsAt(tokens: readonly Token[], quantity: Range, bounds: Range): Counts {
  const countedUntil = endInOneThing(tokens, quantity, countedEnd(tokens, quantity[1], bounds[1]));
  if (ALL_BUT.has(joinLower(tokens, quantity[0] - 2, quantity[0])))
    return { first: quantity[1], last: countedAlone(tokens, [quantity[1], countedUntil]), kind: "other" };
  const predicate = predicateOf(tokens, quantity[1], countedUntil);
  if (predicate) return { ...predicate, kind: "other" };
  const named = kindWithin(tokens, quantity[1], countedUntil, bounds[1]);
  if (named?.kind === "held" && areKilled(tokens, quantity, countedUntil, bounds[0]))
    return { first: quantity[1], last: countedUntil, kind: "killed" };
  const fate = fateOf(tokens, quantity, countedUntil, bounds);
  const freed = named && freedFrom(tokens, [quantity[0], countedUntil], named, fate);
  if (freed) return { first: quantity[1], last: freed.last, kind: freed.kind };
  if (named?.kind === "displaced" && fleesPlace(tokens, countedUntil))
    return { first: quantity[1], last: Math.max(quantity[1], countedUntil - 1), kind: "other" };
  const ofPart = isWholeOfPart(tokens, quantity[0]) || isPartlyTold(tokens, quantity[0]);
  if (
    named &&
    ofPart &&
    (DIED.has(tokens[countedUntil - 1]?.lower ?? "") || SURVIVED.has(tokens[countedUntil - 1]?.lower ?? ""))
  )
    return { first: quantity[1], last: countedUntil - 1, kind: "other" };
  if (isInHospital(tokens, quantity, bounds[0])) return { first: quantity[1], last: quantity[1] + 2, kind: "injured" };
  if (named && named.as !== "noun") return ofNamed(tokens, [quantity[1], countedUntil], named.kind, bounds);
  const head = tokens[countedUntil - 1]?.lower ?? "";
  if (fate && !isOtherwise(fate.kind, head) && !areSeatsHeld(tokens, fate, bounds[0]))
    return { first: quantity[1], last: fate.last, kind: fate.kind };
  const around =
    tollTo(tokens, quantity, bounds) ?? headBefore(tokens, quantity) ?? idiomAround(tokens, quantity, countedUntil);
  const governor = around
    ? { first: around.at, last: around.last ?? around.at + 1, kind: around.kind }
    : (toldByGovernor(tokens, quantity[0], bounds[0], head) ??
      fightersDown(tokens, [quantity[0], countedUntil], bounds[0]));
  if (governor && countedUntil === quantity[1]) return governor;
  const whole = countedUntil === quantity[1] ? collectiveBefore(tokens, quantity[0]) : undefined;
  if (whole !== undefined) return { first: whole, last: whole + 1, kind: "other" };
  const governed =
    governor && governor.kind !== "other" && !isOtherwise(governor.kind, head) ? governor.kind : undefined;
  const isSubject = textGrammar({ tokens }).parts[quantity[0] - 1] !== Part.preposition;
  const noun = named?.kind === "held" && isSubject && doSomething(tokens, countedUntil) ? undefined : named?.kind;
  const victims = areVictimsOf(tokens, [quantity[1], countedUntil]);
  return { first: quantity[1], last: countedUntil, kind: governed ?? victims ?? noun ?? "other" };
}

/** What the verb before a number tells, with its place. */
function toldByGovernor(tokens: readonly Token[], first: number, start: number, noun: string): Counts | undefined {
  const told = governorBefore(tokens, first, start, noun);
  return told && { first: told.at, last: told.last ?? told.at + 1, kind: told.kind };
}

/** "3,000 prisoners **have joined** the army", "300 **voted**": of whom it is not told that they are held. */
const doSomething = (tokens: readonly Token[], at: number): boolean =>
  NOT_HELD.has(tokens[HAVE.has(tokens[at]?.lower ?? "") ? at + 1 : at]?.lower ?? "");

/** "the death **toll** from the attacks **to** 12": nearer words tell what it is of. */
function tollTo(tokens: readonly Token[], [first]: Range, [start]: Range): Told | undefined {
  const told = TO.has(tokens[first - 1]?.lower ?? "") ? totalBefore(tokens, first, start) : undefined;
  if (!told || !TOLLS.has(tokens[told.at]?.lower ?? "")) return undefined;
  const isOf = OF.has(tokens[told.at + 1]?.lower ?? "") && COUNTED.has(tokens[told.at + 2]?.lower ?? "");
  return isOf ? undefined : told;
}

/** "two were children, five **were women**", "40 **were stolen lorries**": what is told of those who are so many, where no noun says it before. */
function predicateOf(tokens: readonly Token[], at: number, countedUntil: number): Omit<Counts, "kind"> | undefined {
  const isNoun = countedUntil === at && WERE.has(tokens[at]?.lower ?? "");
  const next = tokens[at + 1];
  if (!isNoun || !next || isState(tokens, at + 1, tokens.length)) return undefined;
  if (ILL.has(next.lower)) return { first: at, last: at + 2 };
  if (PEOPLE.has(next.lower) && isOfSeveral(next.lower)) return { first: at + 1, last: at + 2 };
  if (isClosed(next.lower) || COUNTED.has(next.lower) || next.kind !== "word") return undefined;
  const end = nounPhraseEnd(tokens, at + 1, tokens.length);
  return end > at + 1 && end <= at + PREDICATE && looksOfMany(tokens[end - 1]) && !CALENDAR.has(next.lower)
    ? { first: at + 1, last: end }
    : undefined;
}

/* So many words has what those are of whom so many are told. */
const PREDICATE = 5;

const looksOfMany = (token: Token | undefined): boolean => isOfMany(token) || PEOPLE.has(token?.lower ?? "");

/** "the **killings of** six hostages held in Orlay", "**killed** one hostage held there": where they were is told beside it. */
function areKilled(tokens: readonly Token[], quantity: Range, countedUntil: number, start: number): boolean {
  const told = idiomAround(tokens, quantity, countedUntil) ?? governorBefore(tokens, quantity[0], start, "");
  return told?.kind === "killed";
}

/** "all but three **guards** survived": those of whom the contrary is told, without what is told of the rest. */
function countedAlone(tokens: readonly Token[], [first, last]: Range): number {
  let end = last;
  while (end > first && COUNTED.has(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}

/** Where what is counted ends, also in quotation marks: "538 so-called **“electors”**". */
function countedEnd(tokens: readonly Token[], i: number, end: number): number {
  if (isAccused(tokens, i)) return i + 1;
  const plain = quotedNounEnd(tokens, i, end) ?? nounPhraseEnd(tokens, i, end);
  const adjective = plain === i + 1 && !/[^s]s$/.test(tokens[i]?.lower ?? "") && !PEOPLE.has(tokens[i]?.lower ?? "");
  return adjective ? (quotedNounEnd(tokens, plain, end) ?? plain) : plain;
}

/** "the 25 **accused** are to answer"; not "25 accused **of** theft", "25 accused **the** mayor". */
const isAccused = (tokens: readonly Token[], i: number): boolean =>
  ACCUSED.has(tokens[i]?.lower ?? "") &&
  (tokens[i + 1]?.kind !== "word" || BE.has(tokens[i + 1]?.lower ?? "") || HAVE.has(tokens[i + 1]?.lower ?? ""));

/** "12 people **held**"; not "three polls **released**", nor of seats "one **held** by the Liberals": there nothing is told of people. */
function ofNamed(tokens: readonly Token[], [first, last]: Range, kind: string, [start]: Range): Counts {
  let end = last;
  while (end > first && COUNTED.get(tokens[end - 1]?.lower ?? "")?.kind === kind) end--;
  const head = tokens[end - 1]?.lower ?? "";
  const seats =
    end === first && kind === "held" && PUT_BY.has(tokens[last]?.lower ?? "") && isOfSeats(tokens, [start, first]);
  return seats || (end > first && kind !== "displaced" && isOtherwise(kind, head))
    ? { first, last: end, kind: "other" }
    : { first, last, kind };
}

/** "a crowd **of** 3,000": the noun of those who are so many. */
const collectiveBefore = (tokens: readonly Token[], first: number): number | undefined =>
  OF.has(tokens[first - 1]?.lower ?? "") && COLLECTIVES.has(tokens[first - 2]?.lower ?? "") ? first - 2 : undefined;

/* So many tokens on, a quotation mark that opens before a noun is closed. */
const QUOTED = 5;

/** "117 **“aircraft-type” drones**", "three **“pauses”**": where a noun phrase ends that begins in quotation marks. */
export function quotedNounEnd(tokens: readonly Token[], i: number, end: number): number | undefined {
  const [before, mark, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (
    mark?.kind !== "quote" ||
    !before ||
    isClosed(next?.lower ?? "") ||
    before.end === mark.start ||
    next?.start !== mark.end
  )
    return undefined;
  for (let close = i + 2; close < Math.min(end, i + QUOTED); close++)
    if (tokens[close]?.kind === "quote") return Math.max(close + 1, nounPhraseEnd(tokens, close + 1, end));
    else if (tokens[close]?.kind !== "word") return undefined;
  return undefined;
}

/** Where the noun phrase that begins at `i` ends, with what has become of those it counts: "people **killed**", "**missing**". */
export function nounPhraseEnd(tokens: readonly Token[], i: number, end: number): number {
  const last = Math.min(end, tokens.length);
  const grammar = textGrammar({ tokens });
  const of = OF.has(tokens[i]?.lower ?? "") ? i + 1 : i;
  const first = of > i && (isAdverb(grammar, of) || isWellDone(tokens, of)) ? of + 1 : of;
  const plain = OTHERS.has(tokens[first]?.lower ?? "") ? first + 1 : phraseEnd(grammar, first);
  const ends = first === i && standsBeside(grammar, i) ? i : plain;
  const described = ends > first ? ends : endOfDescribed(grammar, first);
  let at = Math.max(i, Math.min(described > first ? described : i, last));
  if (at > i && goesOnInIng(tokens, at)) at = Math.min(at + 2, last);
  const further = OTHERS.has(tokens[first]?.lower ?? "") ? at : furtherNoun(grammar, [first, at]);
  if (further <= last) at = further;
  while (at < last && isState(tokens, at, last) && !(at > first && takesPlural(tokens, at))) at++;
  while (at > first + 1 && shootDead(tokens, at - 1)) at--;
  if (at > first + 1 && (isVerbAtEnd(tokens, at) || isEventHeld(tokens, at - 1))) return at - 1;
  return endOfMany(tokens, [first, beforeWhoDoes(grammar, [first, at])]);
}

const isAdverb = ({ tokens, parts }: TextGrammar, i: number): boolean =>
  parts[i] === Part.adverb && /ly$/.test(tokens[i]?.lower ?? "");

/** "dozens of **well-armed** fighters" */
const isWellDone = (tokens: readonly Token[], i: number): boolean => /^\p{Ll}+-\p{Ll}+ed$/u.test(tokens[i]?.text ?? "");

/** "the remaining seven **falling in** a field", "two **carried** knives", "sold 9 million **last year**": nothing that is counted begins here. */
const isNothingCounted = (tokens: readonly Token[], i: number): boolean => {
  const [word, next] = [tokens[i]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
  if (DOES.has(word) || THANKS_TO.has(`${word} ${next}`)) return true;
  if (TO.has(next) && BOUND_TO.has(word)) return true;
  if (doTo(tokens, i)) return true;
  if (BEFORE_TIMES.has(word) && (DURATIONS.has(next) || CALENDAR.has(next))) return true;
  return (
    !ING_NOUNS.has(word) &&
    !tokens[i - 1]?.text.includes("-") &&
    /^\p{Ll}{3,}ing$/u.test(tokens[i]?.text ?? "") &&
    !COUNTED.has(word) &&
    BEHIND_DOING.has(next)
  );
};

/** "$16 **an hour**", "cost him $16 **they** …", "from 40 **to** 60", but "two **others**" */
const standsBeside = ({ tokens, parts }: TextGrammar, i: number): boolean =>
  isNothingCounted(tokens, i) ||
  parts[i] === Part.determiner ||
  parts[i] === Part.preposition ||
  (parts[i] === Part.pronoun && !OTHERS.has(tokens[i]?.lower ?? ""));

function isState(tokens: readonly Token[], at: number, end: number): boolean {
  const as = COUNTED.get((tokens[at] as Token).lower)?.as;
  if (shootDead(tokens, at)) return false;
  return (
    (as === "state" || as === "done") &&
    ((at + 1 >= end && !killsSoMany(tokens, at)) || !(takesObject(tokens, at) || shootsSomebody(tokens, at)))
  );
}

/** "two tanks **killed 30** villagers"; not "two killed, 30 hurt", "two killed 30 hurt". */
const killsSoMany = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === "number" && !COUNTED.has(tokens[at + 2]?.lower ?? "");

function kindWithin(tokens: readonly Token[], first: number, last: number, end: number): CountWord | undefined {
  let kind: CountWord | undefined;
  for (let i = first; i < last; i++) {
    const entry = COUNTED.get(tokens[i]?.lower ?? "");
    const ballots = i === first && entry?.kind === "votes"; // "a 40,000 **vote** margin" is so many votes
    if (entry?.as === "noun" && !ballots && isSaidOfNoun(tokens, i, last)) continue;
    if (entry && isOfOthersTold(tokens, [first, last], i)) continue;
    if (HOMELESS.has(tokens[i]?.lower ?? "") && i + 1 < last) continue;
    if (!entry || entry.as === "verb" || (entry.as === "done" && i + 1 < end && takesObject(tokens, i))) continue;
    if (!kind || entry.as !== "noun") kind = entry;
    if (entry.as !== "noun" && !STATE_OR_DEED.has(tokens[i]?.lower ?? "")) return entry;
  }
  return kind;
}

/** "more than one **death** hoax", "three key **vote** states": of what kind those are that are counted. */
function isSaidOfNoun(tokens: readonly Token[], i: number, last: number): boolean {
  const [word, next] = [tokens[i]?.lower ?? "", tokens[i + 1]];
  if (i + 1 >= last || word.endsWith("s") || next?.kind !== "word" || isCapitalised(next)) return false;
  const told = COUNTED.get(next.lower)?.as ?? "noun";
  return told === "noun" && !isClosed(next.lower) && !CALENDAR.has(next.lower);
}
