import { EARLIER, LASTS_THROUGH, WITHIN } from "../en/dates.ts";
import { AT_LARGE } from "../en/event-days.ts";
import { DETERMINERS, POSSESSIVES } from "../en/function-words.ts";
import { FROM } from "../en/links.ts";
import { THE } from "../en/phrase-words.ts";
import { QUAKES, SCHEDULED } from "../en/tenses.ts";
import { type Governed, governingVerb, toldAsPast } from "../grammar/governing-verbs.ts";
import { type Grammar, grammarsOf, inQuotation } from "../grammar/grammar.ts";
import type { Range, Segmented, TimeExpression, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type Day, weekdayOf } from "./calendar.ts";
import { type Tense, tenseBeside } from "./tenses.ts";
import type { TimeParts } from "./written-parts.ts";

/** The tense of the clause of a time, where it matters which one is meant; else open. */
export function tenseOfTime(
  segmented: Segmented,
  sentence: number,
  { tokens: range }: TimeExpression,
  parts: TimeParts,
  published: Day | undefined,
): Tense {
  const { tokens, sentences } = segmented;
  const grammar = grammarsOf(segmented)[sentence] as Grammar;
  const verb = (): Governed | undefined => governingVerb(grammar, sentences[sentence]?.tokens ?? range, range);
  if (isStretchAhead(tokens, range, parts))
    return !inQuotation(grammar, range[0]) && verb() === "past" ? "untold" : "ahead";
  const weekend = isThisWeekend(parts);
  if (!weekend && !needsTense(parts)) return "open";
  const tense = tenseBeside(segmented, sentence, range, parts.weekday !== undefined);
  if (tense !== "open" || !published) return tense;
  if (weekend) return EARLIER.has(lower(tokens, range[0])) ? "past" : ofWeekend(verb(), published);
  if (!isFarBack(parts, published) || isOfEveryYear(tokens, range)) return tense;
  if (isSetSoon(parts, published) && SCHEDULED.has(lower(tokens, range[1]))) return "resolved";
  return isDeedBefore(tokens, range) ? "past" : ofMonth(verb(), isSetBefore(tokens, range));
}

const needsTense = (parts: TimeParts): boolean =>
  (parts.weekday !== undefined ||
    parts.month !== undefined ||
    parts.day !== undefined ||
    parts.season !== undefined ||
    parts.easter !== undefined) &&
  parts.year === undefined &&
  parts.points === undefined;

/** "over **the next decade**": of what was, it is counted from another time. */
const isStretchAhead = (tokens: readonly Token[], [first]: Range, { stretch }: TimeParts): boolean =>
  stretch !== undefined && stretch.by > 0 && THE.has(lower(tokens, first - 1)) && WITHIN.has(lower(tokens, first - 2));

const isThisWeekend = ({ shift }: TimeParts): boolean => shift?.unit === "weekend" && shift.by === 0;

/** From Monday to Wednesday "this weekend" is the one just past, or the coming one; on Tuesday and Wednesday only its verb tells. */
function ofWeekend(verb: Governed | undefined, published: Day): Tense {
  if (verb === undefined) return weekdayOf(published) === 1 ? "past" : "untold";
  return toldAsPast(verb) || verb === "perfect" || verb === "either" ? "past" : "ahead";
}

/* A bare month that began so many months ago is nearer in the year to come. */
const FAR_BACK = 7;

const isFarBack = ({ month, day, shift }: TimeParts, published: Day): boolean =>
  month !== undefined && day === undefined && shift === undefined && (published.month - month + 12) % 12 >= FAR_BACK;

/* What is set for one of the two months to come: "dissolved the house for a mid-February **election**", in January. */
const isSetSoon = ({ month = 0 }: TimeParts, published: Day): boolean => (month - published.month + 12) % 12 <= 2;

/** "clinched it in **May**", "clinches it in **May**", written in March: without a verb that tells, neither year is the likelier. */
function ofMonth(verb: Governed | undefined, set: boolean): Tense {
  if (verb === undefined) return "untold";
  if (verb === "either" || verb === "perfect") return set ? "resolved" : verb === "either" ? "untold" : "past";
  return toldAsPast(verb) ? "past" : "resolved";
}

/** "runs **from** August through October", "runs from August through **October**". */
const isOfEveryYear = (tokens: readonly Token[], [first]: Range): boolean =>
  [1, 3].some((back) => FROM.has(lower(tokens, first - back)) && LASTS_THROUGH.has(lower(tokens, first - back - 1)));

/** "the **massacre** in June": nobody sets a day for it. */
const isDeedBefore = (tokens: readonly Token[], [first]: Range): boolean => QUAKES.has(lower(tokens, first - 2));

/** "the **convention** in July", "their **meeting** in Orlay in July": what has a day set for it; not "a debate in July". */
function isSetBefore(tokens: readonly Token[], [first]: Range): boolean {
  const noun = [2, 3, 4].find((back) => SCHEDULED.has(lower(tokens, first - back)));
  if (noun === undefined) return false;
  return [1, 2, 3].some((back) => {
    const word = lower(tokens, first - noun - back);
    return word === "'s" || ((DETERMINERS.has(word) || POSSESSIVES.has(word)) && !AT_LARGE.has(word));
  });
}
