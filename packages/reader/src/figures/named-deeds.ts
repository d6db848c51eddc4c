import { LIKELY_CONFIDENCE, type Span, type Statement } from "@according/record";
import { COUNTED } from "../en/counted.ts";
import {
  ARE_SO,
  CLAIMING_LIVES,
  DEED_BEHIND,
  DEED_OF,
  DEPLORING_DONE,
  ENDS_IN_RELATIVE,
  FOUND_GUILTY,
  GOES_ON_BEHIND,
  HELD_TO_BE,
  IN_PLAN,
  IN_RELATIVE,
  IN_WHICH,
  KNOWN_AS,
  KNOWN_FOR,
  LIVES_ALONE,
  NO_REPORT,
  ONLY_CLAIMED,
  PASSIVE_CUE,
  PEOPLED,
  PLAN_BEFORE,
  POSTS_OR_BOOKS,
  QUOTES_OR_CITES,
  QUOTING_WHOM,
  RELATIVE_OF_WHOM,
  RESULT,
  SEEKS,
  SHOWN,
  VERB_BEHIND,
  WHAT_HAPPENED,
  WHERE_THERE_ARE,
} from "../en/named-deeds.ts";
import { isSomebody } from "../grammar/people.ts";

/* A number in somebody's statement, or in nobody's, that the reporter tells by the way. */

/**
 * Is it of a deed or a place that is only named: "the raid, which killed **12**, was condemned by the mayor", "her victory is
 * expected to open a chapter for a country of **40 million**"; or of whom somebody quotes, or of lives a storm has claimed?
 */
export function isByTheWay(text: string, span: Span, voice: Statement): boolean {
  const [cue] = voice.cue;
  if (!cue || voice.form === "direct") return false;
  const said = text.slice(cue[0], voice.cue.at(-1)?.[1] ?? cue[1]);
  if (isOfWhomQuoted(text, span, cue) || isOfLives(text, span, cue)) return true;
  if (voice.confidence < LIKELY_CONFIDENCE && isShownHow(text, span, voice, cue)) return true;
  if (isWhereItIsWished(text, span, cue, said)) return true;
  if (isOfResult(text, span, cue) || isInPlan(text, voice, said)) return true;
  if (KNOWN_FOR.test(said) && cue[1] <= span[0]) return true;
  if (!PASSIVE_CUE.test(said)) return false;
  if (FOUND_GUILTY.test(said)) return true;
  const [from] = voice.content.find(([start, end]) => start <= span[0] && span[0] < end) ?? [span[0]];
  const before = text.slice(Math.max(from, span[0] - FAR), span[0]);
  const inFront = span[1] <= cue[0];
  if (voice.source.length > 0) return inFront && NO_REPORT.test(said) && isOfDeed(before, said);
  if (KNOWN_AS.test(said) || PEOPLED.test(before)) return true;
  if (NO_REPORT.test(said) && DEED_OF.test(before)) return true;
  return endsInRelative(before) && (inFront || HELD_TO_BE.test(said));
}

/** "The gun that police said **was a toy killed** nine", "The man who police said **shot a guard killed** nine": behind what they say of it there seems to stand the verb of the sentence. */
export function isBehindRelative(text: string, [start]: Span, voice: Statement | undefined): boolean {
  const [cue] = voice?.cue ?? [];
  const said = voice?.content.find(([from, to]) => from <= start && start < to);
  const before = cue && voice?.content.find(([, to]) => to <= cue[0] && ENDS_IN_RELATIVE.test(text.slice(0, to)));
  if (!said || !cue || cue[0] > said[0]) return false;
  const words = text.slice(said[0], start);
  if (before && said[0] > before[1] && VERB_BEHIND.test(words)) return true;
  return RELATIVE_OF_WHOM.test(text.slice(Math.max(0, cue[0] - FAR), cue[0])) && DEED_BEHIND.test(words);
}

/** Is it of a deed that somebody claims or that is thought to have been done, and that another condemns: whose it is, is open. */
export function isClaimedByTheWay(text: string, span: Span, voice: Statement | undefined): boolean {
  const [cue] = voice?.cue ?? [];
  if (!voice || !cue || voice.form === "direct" || cue[0] < span[1]) return false;
  if (!PASSIVE_CUE.test(text.slice(cue[0], voice.cue.at(-1)?.[1] ?? cue[1]))) return false;
  const [from] = voice.content.find(([start, end]) => start <= span[0] && span[0] < end) ?? [span[0]];
  return ONLY_CLAIMED.test(text.slice(Math.max(from, span[0] - FAR), span[0]));
}

const endsInRelative = (before: string): boolean => IN_RELATIVE.test(before) || IN_WHICH.test(before);

/* So many characters before a number tell what it is of. */
const FAR = 160;

/** "the raid**, which killed** 12", and of what is deplored also "the killing **of** 12" */
const isOfDeed = (before: string, said: string): boolean =>
  endsInRelative(before) || (DEPLORING_DONE.test(said) && DEED_OF.test(before));

/* So many words behind a number tell whom it counts. */
const WORDS = /^(?: [\p{L}’'-]+){1,3}/u;

/** "It **quotes** three clerks": the reporter counts who is quoted. */
const isOfWhomQuoted = (text: string, [start, end]: Span, cue: Span): boolean =>
  cue[1] <= start &&
  isPeopleAlone(WORDS.exec(text.slice(end, end + FAR))?.[0].match(/[\p{L}-]+/gu) ?? []) &&
  QUOTES_OR_CITES.test(text.slice(...cue)) &&
  QUOTING_WHOM.test(text.slice(cue[1], start));

/** "three **clerks**", and not "40 soldiers **killed**", which is what is cited. */
const isPeopleAlone = (words: readonly string[]): boolean =>
  words.some(isSomebody) && !words.some((word) => COUNTED.has(word.toLowerCase()));

/** "The firm **posted a loss of** $3m": what came of it, and nothing that it says. */
const isOfResult = (text: string, [start]: Span, cue: Span): boolean =>
  cue[1] <= start && POSTS_OR_BOOKS.test(text.slice(...cue)) && RESULT.test(text.slice(cue[1], start));

/** "a video **showing what happened** after he gave a man $100" */
function isShownHow(text: string, [start]: Span, { content }: Statement, cue: Span): boolean {
  const piece = content.find(([from, to]) => from <= start && start < to);
  return piece !== undefined && SHOWN.test(text.slice(...cue)) && WHAT_HAPPENED.test(text.slice(piece[0], start));
}

/** "**The plan would see** 400 schools closed": what is in it. */
const isInPlan = (text: string, { source }: Statement, said: string): boolean =>
  IN_PLAN.test(said) && source.some((words) => PLAN_BEFORE.test(text.slice(...words)));

/** "Hezran **seeks** to stop raids on Orlay, **where** 40,000 people are displaced": so it is there, whatever is wished; not "…**, she said**". */
const isWhereItIsWished = (text: string, [start, end]: Span, cue: Span, said: string): boolean =>
  cue[1] <= start &&
  SEEKS.test(said) &&
  WHERE_THERE_ARE.test(text.slice(cue[1], start).trimEnd()) &&
  ARE_SO.test(text.slice(end, end + FAR)) &&
  !GOES_ON_BEHIND.test(text.slice(end, end + FAR));

/** "The blaze **claimed 12 lives**" */
const isOfLives = (text: string, [start, end]: Span, cue: Span): boolean =>
  cue[1] <= start &&
  text.slice(cue[1], start).trim() === "" &&
  CLAIMING_LIVES.test(text.slice(...cue)) &&
  LIVES_ALONE.test(text.slice(end, end + FAR));
