import {
  AWAITING,
  FUTURE_BEFORE_TO,
  FUTURE_WORDS,
  LASTING,
  RESOLVING_BEFORE_TO,
  TIMETABLE_VERBS,
} from "../en/calendar.ts";
import { COORDINATORS, DETERMINERS, POSSESSIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from "../en/function-words.ts";
import { BY, TO } from "../en/links.ts";
import { SAID_THEN } from "../en/predicates/saying.ts";
import * as en from "../en/tenses.ts";
import { type Grammar, grammarsOf, isMainVerb } from "../grammar/grammar.ts";
import { endsAsPast } from "../grammar/past-forms.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { isDoneThen, isOrdered, isToldTo, mayFollow, opensWhatIsSaid } from "./beside-verbs.ts";

/**
 * Whether a clause is of what was or of what is to come; resolved: somebody agreed or promised to, and it is the nearest
 * such time, or what takes place on a day set for it; due: somebody was to, and it is the nearest where that is clear;
 * open: nothing in it says so; untold: nothing says so, and either may be meant.
 */
export type Tense = "past" | "ahead" | "resolved" | "due" | "open" | "untold";

/* How far from a time its clause is looked through, in tokens. */
const CLAUSE = 16;
const AFTER = 5;
/* How far before "for" whoever arranges it is looked for. */
const ARRANGED = 8;
/* So many tokens behind a verb of saying a time is of the saying. */
const BESIDE = 3;

/**
 * The tense of what the time at `range` is of: of the clause in front of it, or behind it where it opens the sentence.
 * `weekly`: a weekday stands there. What stands beside a past verb of saying is past, whatever the words said are about.
 */
export function tenseBeside(segmented: Segmented, sentence: number, range: Range, weekly: boolean): Tense {
  const { tokens, sentences } = segmented;
  const grammar = grammarsOf(segmented)[sentence];
  const [first, last] = sentences[sentence]?.tokens ?? range;
  const [at] = range;
  const before = lower(tokens, at - 1);
  if (en.SINCE_OR_AGO.has(before) || isDayOfDeed(tokens, range)) return "past";
  if (timetabled(tokens, at) || en.COME.has(before)) return "ahead";
  if (isDue(tokens, at)) return hasPassed(tokens, at) ? "open" : "ahead";
  if (en.UNTIL.has(before) && lastsUntil(tokens, first, at)) return "ahead";
  if (BY.has(before) && isAwaited(tokens, first, at)) return "ahead";
  if (en.FOR.has(before) && isArranged(tokens, range, weekly)) return "ahead";
  if (opensWhatIsSaid(tokens, at)) return tenseOfNext(tokens, grammar, range, last) ?? "past";
  if (lower(tokens, range[1]) !== "'s" && isDoneThen(tokens, at)) return "past";
  const told = inFront(tokens, [first, at], weekly);
  if (told) return told !== "ahead" && awaitedSubject(tokens, range, last) ? "ahead" : told;
  const behind = isFronted(tokens, first, at)
    ? tenseOfNext(tokens, grammar, range, last)
    : tenseFurtherOn(tokens, range, last, weekly);
  if (behind) return behind;
  if (isDeed(tokens, range)) return "past";
  return !weekly && scheduledNext(tokens, range[1]) ? "resolved" : "open";
}

/** What the words in front of a time tell, the nearest first. */
function inFront(tokens: readonly Token[], [first, at]: Range, weekly: boolean): Tense | undefined {
  let apart = false;
  const owned = POSSESSIVES.has(lower(tokens, at - 1));
  for (let i = at - 1; i >= Math.max(first, at - CLAUSE); i--) {
    if (weekly && wasDue(tokens, i)) return "due";
    if (looksAhead(tokens, i)) return "ahead";
    if (!apart && plansTo(tokens, i)) return "ahead";
    if (!apart && !owned && mayFollow(tokens, i)) return !weekly && wasSaid(tokens, i) ? "resolved" : "ahead";
    if (!apart && resolvesTo(tokens, i)) return "resolved";
    const word = lower(tokens, i);
    if (en.TENSE_STOPS.has(word)) return "open";
    if (SAID_THEN.has(word) && !DETERMINERS.has(lower(tokens, i - 1)) && !en.BE_BARE.has(lower(tokens, i - 1)))
      return at - i <= BESIDE ? "past" : "open";
    if (isBesides(tokens, i)) return undefined;
    apart ||= en.CONTENT_LINKS.has(word) || (COORDINATORS.has(word) && endsAsPast(lower(tokens, i + 1)));
  }
  return undefined;
}

/** "**said** they could be ready in September": of the nearest one, which may have passed. */
const wasSaid = (tokens: readonly Token[], modal: number): boolean =>
  [1, 2, 3].some((back) => SAID_THEN.has(lower(tokens, modal - back)));

/** "On Friday", "But in May": nothing but small words in front. */
const isFronted = (tokens: readonly Token[], first: number, at: number): boolean =>
  at - first < 2 || (at - first < 3 && COORDINATORS.has(lower(tokens, first)));

/**
 * "On Friday the talks **will** resume", "On Friday she **said** they would": the verb that comes first. One that may be a
 * participle ("From June parcels sent abroad **will** be opened") counts where its clause ends before any word of the future.
 */
function tenseOfNext(
  tokens: readonly Token[],
  grammar: Grammar | undefined,
  [, end]: Range,
  last: number,
): Tense | undefined {
  let past = false;
  for (let i = end; i < Math.min(last, end + CLAUSE); i++) {
    if (isFutureWord(tokens, i)) return "ahead";
    const word = lower(tokens, i);
    if (SAID_THEN.has(word) || en.BEEN_OR_WAS.has(word)) return "past";
    if (past && (word === "," || en.CLAUSE_LINKS.has(word) || SUBJECT_PRONOUNS.has(word))) return "past";
    past ||= grammar !== undefined && isDone(grammar, i);
  }
  return past ? "past" : undefined;
}

/** "the talks on Friday **will** be held", but not "opened on Friday and **will** run". */
function tenseFurtherOn(tokens: readonly Token[], [, end]: Range, last: number, weekly: boolean): Tense | undefined {
  for (let i = end; i < Math.min(last, end + AFTER); i++) {
    if (isFutureWord(tokens, i) || (i === end && mayCome(tokens, i))) return "ahead";
    if (weekly && isDuty(tokens, i)) return "ahead";
    if (en.CLAUSE_LINKS.has(lower(tokens, i)) || isBesides(tokens, i)) return undefined;
  }
  return undefined;
}

/** ", **saying** he would": what somebody does besides. */
const isBesides = (tokens: readonly Token[], i: number): boolean =>
  lower(tokens, i) === "," && /ing$/.test(lower(tokens, i + 1));

/** "said the vote in June **would** decide", "said Friday's vote **would**": of what is said, which goes on to a word of the future. */
function awaitedSubject(tokens: readonly Token[], [at, end]: Range, last: number): boolean {
  const owned = lower(tokens, end) === "'s";
  if (
    owned
      ? !scheduledNext(tokens, end + 1)
      : SAID_THEN.has(lower(tokens, at - (isPrepositionAt(tokens, at - 1) ? 2 : 1)))
  )
    return false;
  for (let i = end; i < Math.min(last, end + 4); i++) {
    if (isFutureWord(tokens, i) || (mayCome(tokens, i) && !isDoneBefore(tokens, at))) return true;
    const word = lower(tokens, i);
    if (tokens[i]?.kind !== "word" || SUBJECT_PRONOUNS.has(word) || DETERMINERS.has(word)) return false;
  }
  return false;
}

/** "a deal **reached** in July could": of what was done then. */
const isDoneBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - AFTER), at).some(({ lower: word }) => endsAsPast(word) && !SAID_THEN.has(word));

const isPrepositionAt = (tokens: readonly Token[], i: number): boolean => PREPOSITIONS.has(lower(tokens, i));

/* Nobody sets a day for "the March 13 news **release**". */
const scheduledNext = (tokens: readonly Token[], i: number): boolean =>
  [0, 1, 2].some((on) => en.SCHEDULED.has(lower(tokens, i + on)) && !en.BEFORE_RELEASE.has(lower(tokens, i + on - 1)));

/** "Tuesday's **earthquake**", "vowed to answer the **attack** on Tuesday": nobody sets a day for it. */
const isDayOfDeed = (tokens: readonly Token[], [first, end]: Range): boolean =>
  (lower(tokens, end) === "'s" && en.QUAKES.has(lower(tokens, end + 1))) ||
  en.QUAKES.has(lower(tokens, en.ON_DAY.has(lower(tokens, first - 1)) ? first - 2 : first - 1));

/** "the May 22 **raid**": a day in front of the noun for what happened on it. */
function isDeed(tokens: readonly Token[], [first, end]: Range): boolean {
  const before = lower(tokens, first - 1);
  if (!DETERMINERS.has(before) && !POSSESSIVES.has(before)) return false;
  return [0, 1].some((on) => en.UNPLANNED.has(lower(tokens, end + on)));
}

/** "resigned", "has resigned". */
function isDone(grammar: Grammar, i: number): boolean {
  if (!isMainVerb(grammar, i)) return false;
  const { tense, auxiliary } = verbGroupAt(grammar, i);
  return tense === "past" || (tense === "present" && auxiliary === "have");
}

/** "due on the 14th"; "wages due on the 14th have not come" tells of one that has passed. */
const isDue = (tokens: readonly Token[], at: number): boolean =>
  en.DUE_ON.has(lower(tokens, at - 2)) && !en.BEEN_OR_WAS.has(lower(tokens, at - 3));
const hasPassed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((on) => en.OF_THE_PERFECT.has(lower(tokens, at + on)));

/** "must leave by Friday", "could run out by June"; not "had left by Friday". */
function isAwaited(tokens: readonly Token[], first: number, at: number): boolean {
  if (isOrdered(tokens, first, at)) return true;
  let awaited = false;
  for (let i = at - 2; i >= Math.max(first, at - CLAUSE); i--) {
    const word = lower(tokens, i);
    if (isToldTo(tokens, i, at)) return true;
    if (en.TENSE_STOPS.has(word) || SAID_THEN.has(word)) break;
    if (en.OF_THE_PERFECT.has(word) && !TO.has(lower(tokens, i + 1))) return false;
    if (AWAITING.has(word)) awaited = true;
  }
  return awaited;
}

/** "invited both sides for Sunday", "was set for June"; not "blamed them for Friday's fire", "had been set for Monday". */
function isArranged(tokens: readonly Token[], [at, end]: Range, weekly: boolean): boolean {
  if (lower(tokens, end) === "'s") return false;
  const off = [0, 1].some((on) => en.PUT_OFF.has(lower(tokens, end + on)));
  if (en.SET_FOR.has(lower(tokens, at - 2)) && !en.HAD_BEEN.has(lower(tokens, at - 3))) return !off;
  if (!weekly) return false;
  for (let i = at - 2; i > at - 2 - ARRANGED; i--) if (en.FOR_WHAT_WAS.has(lower(tokens, i))) return false;
  return ![2, 3, 4].some((back) => en.BEEN_OR_WAS.has(lower(tokens, at - back)));
}

/** "postponed until June", "runs until June"; not "had run until June". */
function lastsUntil(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 2; i >= Math.max(first, at - CLAUSE); i--) {
    if (en.HAD_LASTED.has(lower(tokens, i))) return false;
    if (LASTING.has(lower(tokens, i)) || en.GRANTING.has(lower(tokens, i))) return true;
  }
  return false;
}

/** "will", but not "the will". */
const isFutureWord = (tokens: readonly Token[], i: number): boolean =>
  FUTURE_WORDS.has(lower(tokens, i)) && !DETERMINERS.has(lower(tokens, i - 1));

/** "Anyone who enters after Sunday **must** pay"; not "must have left". */
const isDuty = (tokens: readonly Token[], i: number): boolean =>
  en.MUST.has(lower(tokens, i)) && !en.BARE_HAVE.has(lower(tokens, i + 1));

/** "may resume", "could follow"; not "may have left". */
const mayCome = (tokens: readonly Token[], i: number): boolean =>
  en.POSSIBLY.has(lower(tokens, i)) &&
  !en.BARE_HAVE.has(lower(tokens, en.NOT.has(lower(tokens, i + 1)) ? i + 2 : i + 1));

function looksAhead(tokens: readonly Token[], i: number): boolean {
  const word = lower(tokens, i);
  const next = lower(tokens, i + 1);
  if (isFutureWord(tokens, i)) return true;
  if (en.DUE.has(word)) return !en.BEEN_OR_WAS.has(lower(tokens, i - 1));
  if (en.EXPECTED.has(word) && en.IS.has(lower(tokens, i - 1))) return en.BEFORE_EXPECTED_DAY.has(next);
  return en.AHEAD_PAIRS.get(word) === next || (en.DEADLINES.has(word) && !en.BEEN_OR_WAS.has(next));
}

/** "is expected to", "plans to"; not "was expected to". */
const plansTo = (tokens: readonly Token[], i: number): boolean =>
  FUTURE_BEFORE_TO.has(lower(tokens, i)) &&
  TO.has(lower(tokens, i + 1)) &&
  !en.BEEN_OR_WAS.has(lower(tokens, i - 1)) &&
  !en.HAD_PLANNED.has(lower(tokens, i - 1));

/** "**was due to** meet on Saturday", "were also scheduled for"; not "had been due to". */
const wasDue = (tokens: readonly Token[], i: number): boolean =>
  en.PLANNED_THEN.has(lower(tokens, i)) &&
  (TO.has(lower(tokens, i + 1)) || en.FOR.has(lower(tokens, i + 1))) &&
  [1, 2].some((back) => en.WAS.has(lower(tokens, i - back)));

/** "agreed to hold"; not "agreed to a call". */
const resolvesTo = (tokens: readonly Token[], i: number): boolean =>
  RESOLVING_BEFORE_TO.has(lower(tokens, i)) && TO.has(lower(tokens, i + 1)) && !DETERMINERS.has(lower(tokens, i + 2));

/** "opens on Saturday". */
const timetabled = (tokens: readonly Token[], at: number): boolean =>
  (en.ON_DAY.has(lower(tokens, at - 1)) && en.IS.has(lower(tokens, at - 2)) && lower(tokens, at - 3) !== "") ||
  TIMETABLE_VERBS.has(lower(tokens, en.ON_OR_AT.has(lower(tokens, at - 1)) ? at - 2 : at - 1));
