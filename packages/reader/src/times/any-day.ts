import { CALENDAR } from "../en/calendar.ts";
import { AT_HOUR, BE_NOW, EVERY_DAY, HABITUALLY, KEEPS_HOURS } from "../en/hours.ts";
import { IT } from "../en/it-they.ts";
import { BEEN_OR_WAS } from "../en/tenses.ts";
import type { Segmented, TimeExpression, Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/**
 * Is an hour with no day of its own one of any day: "the shift **starts** at 6 a.m.", "**every Friday**, from 8 a.m.", or of
 * a scene: "**It's** around 8pm"? `near`: a day was told in its sentence or the one before, of which it may be.
 */
export function isHourOfAnyDay(
  { tokens, sentences }: Segmented,
  sentence: number,
  { tokens: [first] }: TimeExpression,
  near: boolean,
): boolean {
  const words = tokens.slice(...(sentences[sentence]?.tokens ?? [first, first]));
  if (words.some((_, i) => isEveryDay(words, i))) return true;
  if (near) return false;
  const verb = AT_HOUR.has(lower(tokens, first - 1)) ? first - 2 : first - 1;
  return (
    words.some(({ lower: word }) => HABITUALLY.has(word)) ||
    (KEEPS_HOURS.has(lower(tokens, verb)) && !BEEN_OR_WAS.has(lower(tokens, verb - 1))) ||
    (IT.has(lower(tokens, verb - 1)) && BE_NOW.has(lower(tokens, verb)))
  );
}

/** "every Friday", "each morning"; not "every house". */
function isEveryDay(words: readonly Token[], i: number): boolean {
  const unit = CALENDAR.get(lower(words, i + 1));
  return EVERY_DAY.has(lower(words, i)) && (unit?.is === "weekday" || unit?.is === "part" || unit?.is === "unit");
}
