import type { Span, Statement } from "@according/record";
import { ACCORDING_TO, BACKGROUND, BLAMING, DEPLORING, KNOWN_BACKGROUND, TURNS_TO } from "../en/continuing-figures.ts";

/* So many characters before a number tell of what deed it is. */
const BEFORE = 80;

/**
 * Is a number in somebody's statement the reporter's own: of a deed that is only named there ("condemned a raid that killed
 * **12**"), or in front of what is told "according to" somebody ("**5m** could vote and, according to a poll, 36% …")?
 */
export function isBackgroundNumber(text: string, [start]: Span, voice: Statement | undefined): boolean {
  const [cue] = voice?.cue ?? [];
  if (!voice || !cue || voice.form === "direct") return false;
  return isTurnedTo(text, start, cue) || isBackground(text, start, voice, cue);
}

const isTurnedTo = (text: string, start: number, cue: Span): boolean =>
  start < cue[0] &&
  ACCORDING_TO.test(text.slice(...cue)) &&
  TURNS_TO.test(text.slice(Math.max(start, cue[0] - BEFORE), cue[0]));

function isBackground(text: string, start: number, { content, cue: all }: Statement, cue: Span): boolean {
  const [from] = content.find(([, end]) => end > start) ?? [start];
  const before = text.slice(Math.max(from, start - BEFORE), start);
  const relative = BACKGROUND.exec(before);
  const said = text.slice(cue[0], all.at(-1)?.[1] ?? cue[1]);
  if (!relative || cue[1] > start || MARK.test(before)) return false;
  return DEPLORING.test(said) || (BLAMING.test(said) && KNOWN_BACKGROUND.test(before.slice(0, relative.index)));
}

const MARK = /["“”]/;
