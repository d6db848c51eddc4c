import { IN_YEAR, OTHER_CLAUSES, STARTING } from "../en/dates.ts";
import type { Segmented, TimeExpression, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type Day, daysBetween } from "./calendar.ts";
import type { TimeParts } from "./written-parts.ts";

/** A year that was told, with its month where that was told, too. */
export interface YearTold {
  readonly month?: number;
  readonly year: number;
  readonly sentence: number;
  readonly expression: TimeExpression;
}

/** The last year that was told, and the last one with its month. */
export interface YearsTold {
  readonly last?: YearTold;
  readonly dated?: YearTold;
}

/* So many sentences on, a month told with its year governs its days, unless the one of late is as near in time. */
const GOVERNS = 4;
/* And so many sentences on its days are of that year. */
const GOVERNS_DAYS = 12;
const LATE = 60;
/* How far from a year in its sentence a month is still of it, in tokens. */
const NEAR = 12;

/**
 * Whether a month without a year is of one told before: "the riots of July 2021 … long before **July 8**", "In July 2021 …
 * In **August** the army came", "the riots of 2021 began in **July**".
 */
export function governed(
  segmented: Segmented,
  expression: TimeExpression,
  parts: TimeParts,
  { last, dated }: YearsTold,
  sentence: number,
  published: Day | undefined,
): TimeParts {
  const { month, year, points, shift } = parts;
  if (month === undefined || year !== undefined || points || shift) return parts;
  if (
    dated?.month === month &&
    sentence - dated.sentence <= (parts.day === undefined ? GOVERNS : GOVERNS_DAYS) &&
    !isLate(parts, month, published)
  )
    return { ...parts, year: dated.year };
  return last && isOfItsYear(segmented, expression, month, last, sentence) ? { ...parts, year: last.year } : parts;
}

function isLate({ day }: TimeParts, month: number, published: Day | undefined): boolean {
  return (
    published !== undefined && Math.abs(daysBetween({ year: published.year, month, day: day ?? 1 }, published)) <= LATE
  );
}

/** A month later than the one before, each at the head of its sentence; or one of a year whose events begin then. */
function isOfItsYear(
  { tokens, sentences }: Segmented,
  { tokens: [first] }: TimeExpression,
  month: number,
  told: YearTold,
  sentence: number,
): boolean {
  const [before, end] = told.expression.tokens;
  const heads = (at: number, of: number) =>
    at - (sentences[of]?.tokens[0] ?? 0) === 1 && IN_YEAR.has(lower(tokens, at - 1));
  if (told.month !== undefined)
    return (
      sentence - told.sentence === 1 && month > told.month && heads(before, told.sentence) && heads(first, sentence)
    );
  if (sentence !== told.sentence || first - end > NEAR) return false;
  const between = tokens.slice(end, first);
  const plain = between.every(isInClause);
  return plain && (heads(before, sentence) || between.some(({ lower: word }) => STARTING.has(word)));
}

/** No other clause between the two. */
const isInClause = ({ kind, lower: word }: Token): boolean => kind === "word" && !OTHER_CLAUSES.has(word);
