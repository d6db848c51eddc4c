import { FUTURE_BEFORE_TO, FUTURE_WORDS, TIMETABLE_VERBS } from "../lang/en/calendar.ts";
import * as words from "../lang/en/function-words.ts";
import type { Segmented, Token } from "../model/layers.ts";

const CLAUSE = 16;
const STOPS = /^(?:;|said|told|after|announced|wrote|”)$/;

/** Is the clause in front of token `at`, or after it where it opens the sentence, about what is to come? */
export function inFuture({ tokens, sentences }: Segmented, sentence: number, at: number): boolean {
  const [first, last] = sentences[sentence]?.tokens ?? [at, at];
  if (lower(tokens, at - 1) === "since") return false;
  if (timetabled(tokens, at)) return true;
  for (let i = at - 1; i >= Math.max(first, at - CLAUSE); i--) {
    if (STOPS.test(tokens[i]?.lower ?? "")) return false;
    if (looksAhead(tokens, i)) return true;
  }
  const reach = at - first < 2 ? CLAUSE : 6;
  for (let i = at + 1; i < Math.min(last, at + reach); i++) if (isFutureVerb(tokens, i)) return true;
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
  const been = /^(?:been|was|were)$/.test(lower(tokens, i - 1));
  if (FUTURE_BEFORE_TO.has(word) && next === "to") return !been;
  if (/^(?:due|scheduled)$/.test(word)) return !been;
  return (
    (word === "ahead" && next === "of") ||
    (word === "later" && next === "than") ||
    (word === "have" && next === "until")
  );
}

/** "opens on Saturday". */
const timetabled = (tokens: readonly Token[], at: number): boolean =>
  TIMETABLE_VERBS.has(lower(tokens, lower(tokens, at - 1) === "on" ? at - 2 : at - 1));
