import type { Time } from "@according/record";
import { SAID_BESIDE } from "../en/predicates/saying.ts";
import type { Quotation, Segmented, TimeExpression, Token } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { type Day, dayOf, daysBetween } from "./calendar.ts";
import { timePartsOf } from "./expressions.ts";
import { timeValue } from "./values.ts";
import { namesDay, type TimeParts } from "./written-parts.ts";

/* How many expressions away the day of speaking may stand, and how long before the publication it may be. */
const NEAR = 3;
const DAYS = 31;

/**
 * Counts "yesterday", "today" and "tomorrow" in quoted words from the day on which they were spoken, where the sentence
 * tells it: “They took him yesterday,” she said on Friday.
 */
export function spokenDays(
  places: Places,
  expressions: readonly TimeExpression[],
  times: readonly Time[],
  published: Day | undefined,
): readonly Time[] {
  if (!published || places.segmented.quotations.length === 0) return times;
  return times.map((time, i) => {
    const quotation = places.quotation(time.span[0]);
    const parts = quotation && timePartsOf(places.segmented.tokens, (expressions[i] as TimeExpression).tokens);
    if (!quotation || parts?.shift?.unit !== "day" || isShow(time, quotation)) return time;
    const spoken = dayOfSpeaking(places, expressions, times, i, quotation);
    const back = spoken ? daysBetween(spoken, published) : 0;
    return back > 0 && back <= DAYS ? { ...time, edtf: timeValue(parts, { published: spoken }, "open").edtf } : time;
  });
}

/** The show “Today”. */
const isShow = ({ span }: Time, { inner }: Quotation): boolean => inner[1] - inner[0] <= span[1] - span[0] + 1;

function dayOfSpeaking(
  { segmented, sentence, quoted }: Places,
  expressions: readonly TimeExpression[],
  times: readonly Time[],
  i: number,
  quotation: Quotation,
): Day | undefined {
  const at = (times[i] as Time).span[0];
  for (let far = 1; far <= NEAR; far++)
    for (const j of [i + far, i - far]) {
      const [time, expression] = [times[j], expressions[j]];
      if (!time || !expression || sentence(time.span[0]) !== sentence(at) || quoted(time.span[0])) continue;
      const parts = timePartsOf(segmented.tokens, expression.tokens);
      if (isDayOfWeek(parts) && isSpoken(segmented, expression, quotation)) return dayOf(time.edtf?.slice(0, 10));
    }
  return undefined;
}

const isDayOfWeek = (parts: TimeParts): boolean => namesDay(parts) && parts.easter === undefined;

/** Does a verb of saying stand between the quotation and the day, and next to the quotation? */
function isSpoken({ tokens }: Segmented, { tokens: [first, last] }: TimeExpression, { span }: Quotation): boolean {
  const before = (tokens[first]?.start ?? 0) < span[0];
  const from = before ? last : first - REACH;
  const between = tokens.slice(Math.max(0, from), before ? last + REACH : first);
  return between.some(
    (token: Token) => SAID_BESIDE.has(token.lower) && (before ? token.start < span[0] : token.start >= span[1]),
  );
}

/* How far from the day the verb may stand, in tokens. */
const REACH = 14;
