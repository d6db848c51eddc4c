import { AWAITING, FUTURE_BEFORE_TO, FUTURE_WORDS, LASTING, TIMETABLE_VERBS } from "../en/calendar.ts";
import * as words from "../en/function-words.ts";
import { BEEN, BEFORE_EXPECTED_DAY, DUE, EXPECTED, HAVE, IS, ON, TENSE_STOPS, UNTIL } from "../en/tenses.ts";
import type { Segmented, Token } from "../layers.ts";

const CLAUSE = 16;
/**
 * Is the clause in front of token `at`, or after it where it opens the sentence, about what is to come? `weekly`: a
 * weekday stands there, which can be awaited without a word of the future ("wants it by Friday").
 */
export function inFuture({ tokens, sentences }: Segmented, sentence: number, at: number, weekly: boolean): boolean {
  const [first, last] = sentences[sentence]?.tokens ?? [at, at];
  if (lower(tokens, at - 1) === "since") return false;
  if (timetabled(tokens, at)) return true;
  if (isDue(tokens, at)) return !hasPassed(tokens, at);
  if (UNTIL.has(lower(tokens, at - 1)) && lastsUntil(tokens, first, at)) return true;
  if (weekly && lower(tokens, at - 1) === "by" && isAwaited(tokens, first, at)) return true;
  for (let i = at - 1; i >= Math.max(first, at - CLAUSE); i--) {
    if (TENSE_STOPS.has(tokens[i]?.lower ?? "")) return false;
    if (looksAhead(tokens, i)) return true;
  }
  const reach = at - first < 2 ? CLAUSE : 6;
  for (let i = at + 1; i < Math.min(last, at + reach); i++) if (isFutureVerb(tokens, i)) return true;
  return false;
}

/** "due on the 14th"; "wages due on the 14th have not come" tells of one that has passed. */
const isDue = (tokens: readonly Token[], at: number): boolean =>
  lower(tokens, at - 2) === "due" && !BEEN.has(lower(tokens, at - 3));
const hasPassed = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((on) => HAVE.has(lower(tokens, at + on)));
/** "must leave by Friday", "wants the money by noon"; not "had left by Friday". */
function isAwaited(tokens: readonly Token[], first: number, at: number): boolean {
  let awaited = false;
  for (let i = at - 2; i >= Math.max(first, at - CLAUSE); i--) {
    const word = lower(tokens, i);
    if (TENSE_STOPS.has(word)) break;
    if (HAVE.has(word) && lower(tokens, i + 1) !== "to") return false;
    if (AWAITING.has(word)) awaited = true;
  }
  return awaited;
}

/** "postponed until June", "runs until June"; not "had run until June". */
function lastsUntil(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 2; i >= Math.max(first, at - CLAUSE); i--) {
    if (/^(?:had|[;:])$/.test(lower(tokens, i))) return false;
    if (LASTING.has(lower(tokens, i))) return true;
  }
  return false;
}

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

/** "will", but not "the will". */
const isFutureVerb = (tokens: readonly Token[], i: number): boolean =>
  FUTURE_WORDS.has(lower(tokens, i)) && !words.DETERMINERS.has(lower(tokens, i - 1));

function looksAhead(tokens: readonly Token[], i: number): boolean {
  const word = lower(tokens, i);
  const next = lower(tokens, i + 1);
  if (isFutureVerb(tokens, i)) return true;
  const been = BEEN.has(lower(tokens, i - 1));
  if (FUTURE_BEFORE_TO.has(word) && next === "to") return !been;
  if (DUE.has(word)) return !been;
  if (EXPECTED.has(word) && IS.has(lower(tokens, i - 1))) return BEFORE_EXPECTED_DAY.has(next);
  return (
    (word === "ahead" && next === "of") ||
    (word === "later" && next === "than") ||
    (word === "deadline" && next !== "was") ||
    (word === "have" && next === "until")
  );
}

/** "opens on Saturday". */
const timetabled = (tokens: readonly Token[], at: number): boolean =>
  TIMETABLE_VERBS.has(lower(tokens, ON.has(lower(tokens, at - 1)) ? at - 2 : at - 1));
