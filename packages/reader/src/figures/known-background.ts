import type { Span, Statement } from "@according/record";
import {
  AFTER_ANOTHER,
  AGREES,
  BESIDE_PLEA,
  BETWEEN_DASHES,
  BRACKETED_TOWN,
  CLOSES_DASHES,
  DECIDES_ON,
  FIRST_IN,
  HEARERS_TASK,
  KNOWN_DOERS,
  LEAVES_OPEN,
  LOOKS_AHEAD,
  PEOPLE_IN_IT,
  PLEADS,
  TELLS_HEARER,
  THEN_THAT,
  TO_WHOM_TOLD,
  WHAT_IS_ASKED,
  WHO_DECIDES,
} from "../en/known-background.ts";

/* What is known already of whom or what somebody's words are about, and is the reporter's. */

/* So many characters before and behind a number tell of it. */
const FAR = 240;

/**
 * Is the number in somebody's indirect words of what is known already: "told the court **hearing the case of two men** that …", "was
 * confident that they would catch **the men who fired on 100**", "the mill **– run by a firm of 40 –** had closed"?
 */
export function isKnownAlready(text: string, [start, end]: Span, { form, cue, attitude, act }: Statement): boolean {
  const said = cue.at(-1);
  if (form === "direct" || !said || said[1] > start) return false;
  const [words, between] = [text.slice(cue[0]?.[0] ?? said[0], said[1]), text.slice(said[1], start)];
  const behind = text.slice(end, end + FAR);
  if (between.length > FAR || /["“”]/.test(between)) return false;
  if (TELLS_HEARER.test(words) && HEARERS_TASK.test(between) && THEN_THAT.test(behind)) return true;
  if (TO_WHOM_TOLD.test(between) || (BRACKETED_TOWN.test(between) && PEOPLE_IN_IT.test(behind))) return true;
  if (AGREES.test(words) && AFTER_ANOTHER.test(between)) return true;
  if (PLEADS.test(words) && BESIDE_PLEA.test(between)) return true;
  if (BETWEEN_DASHES.test(between) && CLOSES_DASHES.test(behind)) return true;
  if (LEAVES_OPEN.test(behind.split(/[.;“”"]/, 1)[0] ?? "")) return false;
  const ahead = LOOKS_AHEAD.test(words) && (attitude === true || act === "request");
  return ahead && (KNOWN_DOERS.test(between) || FIRST_IN.test(between));
}

/** "A judge **denied an effort** to restore 98,000 names": what is done with what somebody asks; nothing is said of the number, and nothing denied. */
export const isDoneWithWhatIsAsked = (text: string, { form, cue, source, content: [said] }: Statement): boolean =>
  form === "indirect" &&
  said !== undefined &&
  cue.length === 1 &&
  DECIDES_ON.test(text.slice(...(cue[0] as Span))) &&
  WHO_DECIDES.test(text.slice(source[0]?.[0] ?? 0, source.at(-1)?.[1] ?? 0)) &&
  WHAT_IS_ASKED.test(text.slice(...said));
