import type { Time } from "@according/record";
import { SAID_BESIDE } from "../en/predicates/saying.ts";
import { I_OR_WE } from "../en/references.ts";
import { governingVerb, toldAsPast } from "../grammar/governing-verbs.ts";
import { type Grammar, grammarsOf } from "../grammar/grammar.ts";
import type { Quotation, Segmented, TimeExpression, Token } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { type Day, dayOf, daysBetween, weekdayOf } from "./calendar.ts";
import { timePartsOf } from "./expressions.ts";
import { timeValue } from "./values.ts";
import { namesDay, type TimeParts } from "./written-parts.ts";

/* How many expressions away the day of speaking may stand, and how long before the publication it may be. */
const NEAR = 3;
const DAYS = 31;

/**
 * Counts "yesterday", "today" and "tomorrow" in quoted words from the day on which they were spoken, where the sentence
 * tells it: “They took him yesterday,” she said on Friday. Where it does not, “I saw him on Friday” in a report of
 * Friday is open: it may be of the week before.
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
    const expression = expressions[i] as TimeExpression;
    const parts = quotation && timePartsOf(places.segmented.tokens, expression.tokens);
    if (!parts || isShow(time, quotation)) return time;
    const weekly = isWeekdayOf(parts, published);
    if (parts.shift?.unit !== "day" && !weekly) return time;
    const spoken = dayOfSpeaking(places, expressions, times, i, quotation);
    const back = spoken ? daysBetween(spoken, published) : 0;
    if (back > 0 && back <= DAYS) return { ...time, edtf: timeValue(parts, { published: spoken }, "open").edtf };
    const doubtful = weekly && !spoken && isOwnPast(places, expression);
    return doubtful ? { ...time, edtf: null, basis: "none" } : time;
  });
}

/** Just a weekday, and that on which the report came out. */
const isWeekdayOf = ({ weekday, day, points, shift }: TimeParts, published: Day): boolean =>
  weekday === weekdayOf(published) && day === undefined && points === undefined && shift === undefined;

/** “**I** travelled on Friday”: of what somebody tells of what was. */
function isOwnPast({ segmented, sentence }: Places, { span, tokens: [at, end] }: TimeExpression): boolean {
  const grammar = grammarsOf(segmented)[sentence(span[0])] as Grammar;
  const [first, last] = grammar.sentence.tokens;
  const verb = governingVerb(grammar, [first, last], [at, end]);
  const own = segmented.tokens.slice(first, at).some(({ lower: word }) => I_OR_WE.has(word));
  return own && toldAsPast(verb);
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
