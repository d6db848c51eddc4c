import type { Span, Statement } from "@according/record";
import {
  BACKGROUND,
  BLAMES,
  CALLS_FOR,
  CLOSING_MARK,
  DEPLORING,
  HIS_SUPPORT,
  HOW_LONG_AFTER,
  INCLUDING_AS_TOLD,
  JOINS_CLAUSE,
  KNOWN_BACKGROUND,
  KNOWN_FURTHER,
  OPENS_ACCORDING,
  SUPPORTING,
  TITLED_SUBJECT,
  TO_DEPLORE,
  WHAT_IS_IN_IT,
} from "../en/continuing-figures.ts";
import { ANSWERS_A_DEED } from "../en/inner-doubts.ts";
import { THINKS } from "../en/known-background.ts";
import { DEED_OF } from "../en/named-deeds.ts";
import { isKnownAlready } from "./known-background.ts";
import { isByTheWay } from "./named-deeds.ts";
import { isOfThingTaken } from "./things-taken.ts";

/* So many characters before a number tell of what deed it is. */
const BEFORE = 80;

/* So many stand between the beginning of a sentence and a number at most. */
const SENTENCE = 200;

/**
 * Is a number in somebody's statement the reporter's own: of a deed that is only named there ("condemned a raid that killed
 * **12**"), or in front of what is told "according to" somebody ("**5m** could vote and, according to a poll, 36% …")?
 */
export function isBackgroundNumber(text: string, span: Span, voice: Statement | undefined): boolean {
  const [cue] = voice?.cue ?? [];
  if (!voice || !cue) return false;
  if (isByTheWay(text, span, voice) || isOfThingTaken(text, span, voice) || isKnownAlready(text, span, voice))
    return true;
  if (voice.form === "direct") return isBehindLostMark(text, span[0], voice);
  return (
    isTurnedTo(text, span[0], cue) || isBeforeTold(text, span, voice, cue) || isBackground(text, span[0], voice, cue)
  );
}

/** "“It is awful. **Mr Lewin took part** in a march of 400": the report goes on in a quotation whose end is lost. */
function isBehindLostMark(text: string, start: number, { content }: Statement): boolean {
  const piece = content.find(([from, to]) => from <= start && start < to);
  if (!piece || CLOSING_MARK.test(text.slice(piece[1] - 1, piece[1] + 1))) return false;
  const before = text.slice(Math.max(piece[0], start - SENTENCE), start);
  return TITLED_SUBJECT.test(before) && !before.includes("”");
}

const isTurnedTo = (text: string, start: number, cue: Span): boolean =>
  start < cue[0] &&
  OPENS_ACCORDING.test(text.slice(...cue)) &&
  JOINS_CLAUSE.test(text.slice(Math.max(start, cue[0] - BEFORE), cue[0]));

/** Does it stand before what is told: in the sentence before, "including, he claimed,", "nine months into a war that has killed 40, according to"? */
function isBeforeTold(text: string, [start, end]: Span, { source }: Statement, cue: Span): boolean {
  const teller = Math.min(source[0]?.[0] ?? cue[0], cue[0]);
  if (start > teller) return false;
  const between = text.slice(end, teller);
  if (INCLUDING_AS_TOLD.test(between)) return true;
  return OPENS_ACCORDING.test(text.slice(...cue)) && HOW_LONG_AFTER.test(between);
}

function isBackground(text: string, start: number, { content, cue: all }: Statement, cue: Span): boolean {
  const [from] = content.find(([, end]) => end > start) ?? [start];
  const before = text.slice(Math.max(from, start - BEFORE), start);
  const said = text.slice(cue[0], all.at(-1)?.[1] ?? cue[1]);
  if (cue[1] > start || MARK.test(before)) return false;
  if (SUPPORTING.test(said) && WHAT_IS_IN_IT.test(before)) return true;
  if (DEPLORING.test(said) && DEED_OF.test(before)) return true;
  const relative = BACKGROUND.exec(before);
  if (!relative) return false;
  if (ANSWERS_A_DEED.test(text.slice(cue[0], start - before.length + relative.index))) return true;
  const deed = text.slice(Math.max(from, start - SENTENCE), start - before.length + relative.index);
  if (CALLS_FOR.test(said) && KNOWN_FURTHER.test(deed)) return true;
  return (
    DEPLORING.test(said) ||
    HIS_SUPPORT.test(text.slice(from, start)) ||
    TO_DEPLORE.test(text.slice(from, start)) ||
    ((BLAMES.test(said) || THINKS.test(said)) && KNOWN_BACKGROUND.test(before.slice(0, relative.index)))
  );
}

const MARK = /["“”]/;
