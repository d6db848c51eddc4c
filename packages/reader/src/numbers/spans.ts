import { AND } from "../en/links.ts";
import { BETWEEN_AND_FROM, LESSER_SPANS, NOT_ONE_SPAN } from "../en/measures-of.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { cardinalAt } from "./cardinals.ts";
import type { Measured } from "./numerals.ts";
import { withUnit } from "./quantity-units.ts";

/** "1 minute **and 45 seconds**", "two hours 30 minutes", "four years and two months": one stretch of time, in the lesser unit; else `span` as it is. */
export function withLesserSpan(tokens: readonly Token[], span: Measured): Measured {
  const [unit, size] = LESSER_SPANS.get(span.unit ?? "") ?? [];
  if (
    unit === undefined ||
    size === undefined ||
    !Number.isInteger(span.value) ||
    BETWEEN_AND_FROM.has(lower(tokens, span.first - 1))
  )
    return span;
  const comma = lower(tokens, span.last) === ",";
  const cardinal = cardinalAt(tokens, comma || AND.has(lower(tokens, span.last)) ? span.last + 1 : span.last);
  const lesser = cardinal && withUnit(tokens, cardinal);
  if (lesser?.unit !== unit || !Number.isInteger(lesser.value) || lesser.value >= size) return span;
  return endsSpan(tokens[lesser.last]) && !(comma && AND.has(lower(tokens, lesser.last)))
    ? { ...span, last: lesser.last, value: span.value * size + lesser.value, unit, plain: false }
    : span;
}

/** Not "sang for two hours and 30 minutes **later** left", "two hours and 30 minutes **respectively**". */
const endsSpan = (next: Token | undefined): boolean =>
  next?.kind !== "word" || (isClosed(next.lower) && !NOT_ONE_SPAN.has(next.lower));
