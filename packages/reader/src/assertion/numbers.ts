import {
  AVERTED,
  BEEN,
  CHANGED_BY,
  CLAIMED_BY_NOUN,
  DECISIONS,
  DEFINITE,
  ENDS_ACTIVE,
  ENDS_CLAUSE,
  ENDS_DESCRIPTION,
  ENDS_OWN_CLAUSE,
  FUTURE_MODALS,
  HAPPENED,
  IN_FRONT,
  INTENDS,
  LEAVING_OPEN,
  NOBODY_THERE,
  NOT_COUNTING,
  NOT_EXACTLY,
  PERFECT,
  POSSIBLE_MODALS,
  PUTTING_AT,
  TRYING,
} from "../en/assertion.ts";
import { BARE_VERBS, COUNTED, RELEASE_AHEAD } from "../en/counted.ts";
import { NEGATIONS, RELATIVES, SUBORDINATORS } from "../en/function-words.ts";
import { BEINGS } from "../en/hedges.ts";
import { WITH_SO_MANY } from "../en/part-whole.ts";
import { LIVES } from "../en/totals.ts";
import { hasFiniteVerb } from "../grammar/clauses.ts";
import { at, type Grammar, isPronoun, isSaidByThing, word } from "../grammar/event-grammar.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import { type VerbGroup, verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { joinLower } from "../text/words.ts";
import type { Own } from "./asserted.ts";
import { modeBehind } from "./behind-number.ts";
import { haveDone, isOfWhatWasDone } from "./clauses-done.ts";
import { isThoughtTo, modeAt } from "./modes-ahead.ts";
import type { Place } from "./place.ts";
import { isGiven, isTakenAsKnown } from "./presupposed.ts";

/* How far from a number the words of its clause are looked at, in tokens. */
const BACK = 12;
const ON = 8;

/* How far back "never" takes a number back. */
const NEVER = 3;

/** Where a number stands: in the clause behind the last "reports that", else where it stands itself. */
export function placeOfNumber(grammar: Grammar, anchor: Range): Place {
  const from = claimedFrom(grammar, anchor[0]);
  return {
    ...{ grammar, anchor, from: from ?? ownWordsStart(grammar, anchor[0]), embedded: from !== undefined },
    ...{ staged: false, presupposed: isTakenAsKnown(grammar, anchor) || isOfWhatWasDone(grammar, anchor[0]) },
  };
}

function ownWordsStart(grammar: Grammar, first: number): number {
  let from = first;
  while (at(grammar, from - 1) && first - from < BACK && !endsOwnWords(grammar, from - 1)) from--;
  return from;
}

const endsOwnWords = (grammar: Grammar, i: number): boolean =>
  at(grammar, i)?.kind === "quote" || ENDS_CLAUSE.test(word(grammar, i));

/** Behind the "that" of a claim, or what "a video that claimed", whose clause has not ended before the number. */
function claimedFrom(grammar: Grammar, first: number): number | undefined {
  for (let i = first - 1; at(grammar, i) && i > first - BACK - 2; i--) {
    if (isSaidByThing(grammar, i)) return word(grammar, i + 1) === "that" ? i + 2 : i + 1;
    if (at(grammar, i)?.kind === "quote" || ENDS_OWN_CLAUSE.test(word(grammar, i))) return undefined;
    if (word(grammar, i) === "that" && CLAIMED_BY_NOUN.has(word(grammar, i - 1)))
      return hasClosed(grammar, i, first) ? undefined : i + 1;
  }
  return undefined;
}

/**
 * "**Contrary to** reports that 300 **attended,** only 40 came": the claim stands before the clause of the sentence, has its verb
 * before the comma, and another clause begins; not "reports that a ward had burnt, killing nine". So does "8% **claim** that it was
 * late**, with** half of them blaming the rain".
 */
function hasClosed(grammar: Grammar, that: number, first: number): boolean {
  const comma = [1, 2, 3].map((back) => first - back).find((i) => word(grammar, i) === ",");
  if (comma === undefined || !startsAnew(grammar, [comma + 1, first])) return false;
  const beside = isFinitePart(grammar.parts[that - 1]) && WITH_SO_MANY.has(word(grammar, comma + 1));
  if (!beside && !isInFront(grammar, that)) return false;
  const inside = Array.from({ length: comma - that - 1 }, (_, i) => that + 1 + i);
  return hasFiniteVerb(grammar, [that + 1, comma]) && !inside.some((i) => hangsOn(grammar, i));
}

/** Does the sentence open with a preposition, and have no verb before the claim? */
function isInFront(grammar: Grammar, that: number): boolean {
  const [start] = grammar.sentence.tokens;
  if (grammar.parts[start] !== Part.preposition && !IN_FRONT.has(word(grammar, start))) return false;
  return !hasFiniteVerb(grammar, [start, that]);
}

/** Nothing but what opens a subject, or its noun and then a verb; not ", **killing** nine", ", **had** killed nine". */
const startsAnew = (grammar: Grammar, [from, first]: Range): boolean =>
  isOpening(grammar, [from, first]) ||
  (first - from > 1 && !isFinitePart(grammar.parts[from]) && isFinitePart(grammar.parts[first - 1]));

/** Another clause hangs on this word, or stands between commas: "that guards**, who** were drunk, killed 12". */
const hangsOn = (grammar: Grammar, i: number): boolean =>
  word(grammar, i) === "," || RELATIVES.has(word(grammar, i)) || SUBORDINATORS.has(word(grammar, i));

/** Whether the words of its own clause negate a number, threaten with it or leave it to come. */
export function ownOfNumber(grammar: Grammar, [first, last]: Range): Own {
  if (
    isOfNobody(grammar, [first, last]) ||
    isNotDone(grammar, first) ||
    isAverted(grammar, last) ||
    hasNotHappened(grammar, last)
  )
    return { negated: true, mode: "actual" };
  if (isTried(grammar, first) || isReleaseAhead(grammar, first)) return { negated: false, mode: "possible" };
  if (haveDone(grammar, [first, last]) || isOfWhatWasDone(grammar, first)) return { negated: false, mode: "actual" };
  const opening = goesOnFrom(grammar, [first, last]);
  for (let i = opening - 1; at(grammar, i) && i >= opening - BACK; i--) {
    if (endsOwnWords(grammar, i) || isPastOf(grammar, i) || isGiven(grammar, i) || isMeanwhile(grammar, i)) break;
    if (hasHappened(grammar, i)) break;
    if (isTakenBack(grammar, i, first)) return { negated: true, mode: "actual" };
    const mode = modeAt(grammar, i);
    if (mode) return { negated: false, mode };
    if (isThoughtTo(grammar, i) && !NOT_EXACTLY.has(word(grammar, first))) return { negated: false, mode: "possible" };
  }
  const isDone = COUNTED.get(word(grammar, first - 1))?.as === "done" && /ed$/.test(word(grammar, first - 1));
  return { negated: false, mode: isDone || isDecided(grammar, first) ? "actual" : modeBehind(grammar, last) };
}

/* So many words behind a number tell what has become of those it counts. */
const FATE = 7;

/** "40 people **did not die**": what would have become of them has not; not "40 people did not vote". */
function hasNotHappened(grammar: Grammar, last: number): boolean {
  for (let i = last; i < last + FATE && at(grammar, i)?.kind === "word"; i++)
    if (COUNTED.has(word(grammar, i)) && COUNTED.get(word(grammar, i))?.as !== "noun")
      return isNotAtAll(verbGroupAt(grammar, i));
  return false;
}

/** "did not die", and not "could not have died" */
const isNotAtAll = ({ negated, mode }: VerbGroup): boolean => negated && mode === "actual";

/**
 * From where the clause goes on in front of a number that an aside or another number parts from it: "could cost the city**, home to
 * 3 million,** $40m", "would take 12 years **and** $4bn".
 */
function goesOnFrom(grammar: Grammar, [first, last]: Range): number {
  if (word(grammar, first - 1) === "and" && isMeasured(grammar, first - 2) && !hasVerbBehind(grammar, last))
    return first - 1;
  const comma = [1, 2, 3, 4].map((back) => first - back).find((i) => word(grammar, i) === ",");
  if (comma === undefined || !isOpening(grammar, [comma + 1, first])) return first;
  for (let i = comma - 1; at(grammar, i) && i > comma - ASIDE; i--) {
    if (at(grammar, i)?.kind === "quote" || /^[.;:]$/.test(word(grammar, i))) return first;
    if (word(grammar, i) === ",") return isToldAside(grammar, [i + 1, comma]) ? i : first;
  }
  return first;
}

/* An aside between commas has no more words. */
const ASIDE = 12;

/** "12 **years** and $4bn": what stands before is measured too. */
const isMeasured = (grammar: Grammar, i: number): boolean =>
  at(grammar, i)?.kind === "number" || at(grammar, i - 1)?.kind === "number";

/* A name between commas, of which more is told behind it, has no more words. */
const NAMED = 2;

/** "home to 3 million people", "who has served already": told by the way. */
const isToldAside = (grammar: Grammar, [from, to]: Range): boolean =>
  RELATIVES.has(word(grammar, from)) || (to - from > NAMED && !hasFiniteVerb(grammar, [from, to]));

/** Nothing but a preposition and an article stands between the comma and the number. */
const isOpening = (grammar: Grammar, [from, to]: Range): boolean =>
  Array.from({ length: to - from }, (_, i) => grammar.parts[from + i]).every(
    (part) => part === Part.preposition || part === Part.determiner || part === Part.adjective || part === Part.adverb,
  );

/** "and 40 boats **sank**": a clause of its own. */
function hasVerbBehind(grammar: Grammar, last: number): boolean {
  for (let i = last; at(grammar, i) && i < last + ON && !ENDS_DESCRIPTION.test(word(grammar, i)); i++)
    if ((grammar.parts[i] === Part.preposition && word(grammar, i) !== "of") || word(grammar, i) === "to") return false;
    else if (isFinitePart(grammar.parts[i])) return true;
  return false;
}

/** "would end a war **that has** killed 10,000", "a war **in which** 40,000 **have** died": a clause of what has happened, whatever is to come. */
const isPastOf = (grammar: Grammar, i: number): boolean =>
  RELATIVES.has(word(grammar, i)) &&
  (HAPPENED.test(word(grammar, i + 1)) ||
    (grammar.parts[i - 1] === Part.preposition &&
      at(grammar, i + 1)?.kind === "number" &&
      [2, 3].some((on) => HAPPENED.test(word(grammar, i + on)))));

/** "would be hard **as he faces** two trials": what goes on meanwhile is so. */
const isMeanwhile = (grammar: Grammar, i: number): boolean =>
  word(grammar, i) === "as" &&
  isPronoun(grammar, i + 1) &&
  ENDS_ACTIVE.test(word(grammar, i + 2)) &&
  !INTENDS.test(word(grammar, i + 2)) &&
  !POSSIBLE_MODALS.has(word(grammar, i + 2)) &&
  !FUTURE_MODALS.has(word(grammar, i + 2));

/* "have **in recent months** fired": so many words at most, and of these kinds, part a perfect. */
const PARTED = 5;
const PARTS_PERFECT: ReadonlySet<number | undefined> = new Set<number | undefined>([
  Part.adverb,
  Part.preposition,
  Part.determiner,
  Part.adjective,
  Part.noun,
]);

/** "whether they will be able to return **has been** one of two questions": a perfect of its own, whatever stands before. */
function hasHappened(grammar: Grammar, i: number): boolean {
  const ahead = Array.from({ length: PARTED }, (_, k) => i + 1 + k).find((at) => !PARTS_PERFECT.has(grammar.parts[at]));
  const isPerfect = ahead !== undefined && (grammar.parts[ahead] === Part.participle || BEEN.has(word(grammar, ahead)));
  if (!PERFECT.test(word(grammar, i)) || !isPerfect) return false;
  let helper = i - 1;
  while (grammar.parts[helper] === Part.adverb) helper--;
  const before = word(grammar, helper);
  return !POSSIBLE_MODALS.has(before) && !FUTURE_MODALS.has(before) && !LEAVING_OPEN.test(before);
}

const isTakenBack = (grammar: Grammar, i: number, first: number): boolean =>
  (word(grammar, i) === "never" && first - i <= NEVER) ||
  (PUTTING_AT.has(word(grammar, i)) &&
    (NOT_COUNTING.has(word(grammar, i - 1)) || /n't$/.test(word(grammar, i - 1)) || isByNobody(grammar, i)));

/* A subject that is nobody has no more words. */
const SUBJECT = 5;

/** "**No officials** put", "**none** of the ministries put": nobody does what the verb says. */
function isByNobody(grammar: Grammar, verb: number): boolean {
  for (let i = verb - 1; at(grammar, i) && i >= verb - SUBJECT && !endsOwnWords(grammar, i); i--)
    if (NOBODY_THERE.has(word(grammar, i))) return true;
  return false;
}

/** "**none of the** 12 people **was hurt**": behind "none" of those whom a deed is done to, and no others. */
function isOfNobody(grammar: Grammar, [first, last]: Range): boolean {
  const opened = DEFINITE.has(word(grammar, first - 1)) && word(grammar, first - 2) === "of";
  if (!opened || !NOBODY_THERE.has(word(grammar, first - 3))) return false;
  for (let i = last; at(grammar, i) && i < last + ON && !ENDS_DESCRIPTION.test(word(grammar, i)); i++)
    if (BEINGS.has(word(grammar, i))) return COUNTED.get(word(grammar, i + 1)) !== undefined;
  return false;
}

/** "did **not kill** 40 people", "was **not accused of killing** 12": a deed by which people are counted, and not done. */
function isNotDone(grammar: Grammar, first: number): boolean {
  if (COUNTED.get(word(grammar, first - 1)) === undefined) return false;
  const deed = word(grammar, first - 2) === "of" ? first - 3 : first - 1;
  return NEGATIONS.has(word(grammar, deed - 1)) && word(grammar, deed - 1) !== "no";
}

/** "40 **lives was averted**", "12 **deaths were prevented**": nobody has died. */
function isAverted(grammar: Grammar, last: number): boolean {
  if (!LIVES.has(word(grammar, last)) && COUNTED.get(word(grammar, last))?.as !== "noun") return false;
  return BEINGS.has(word(grammar, last + 1)) && AVERTED.has(word(grammar, last + 2));
}

/** "attempting **to kill** three others", "tried to free 12", "resists calls to release 12": what was tried may not have come about. */
const isTried = (grammar: Grammar, first: number): boolean =>
  (COUNTED.has(word(grammar, first - 1)) || BARE_VERBS.has(word(grammar, first - 1))) &&
  word(grammar, first - 2) === "to" &&
  TRYING.has(word(grammar, first - 3));

/** "The plan **includes the release of** 33 hostages": none of them is told to be free. */
const isReleaseAhead = ({ tokens }: Grammar, first: number): boolean =>
  RELEASE_AHEAD.test(joinLower(tokens, Math.max(0, first - RELEASING), first));

/* So many words before a number tell of a release. */
const RELEASING = 7;

/** "the **decision to raise** rates to 4.5% may look bad": what is decided is so, whatever may come of it. */
function isDecided(grammar: Grammar, first: number): boolean {
  for (let to = first - 2; at(grammar, to) && to > first - DECIDED; to--) {
    if (endsOwnWords(grammar, to)) return false;
    if (word(grammar, to) === "to" && DECISIONS.has(word(grammar, to - 1)))
      return to + 2 === first || CHANGED_BY.has(word(grammar, first - 1));
  }
  return false;
}

/* So many words before a number a decision is told of. */
const DECIDED = 7;
