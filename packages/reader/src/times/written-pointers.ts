import { CALENDAR } from "../en/calendar.ts";
import {
  ABOUT_SO_LONG,
  AFTER_OR_BEFORE,
  AGO,
  AWAY,
  BEFORE_BASE,
  BESIDE_TODAY,
  EARLY,
  END,
  ENDS,
  ENDS_DATE,
  FOLLOWING,
  FOR_SO_LONG,
  LAST_PARTS,
  LATER,
  MANY,
  MORNING,
  OTHER,
  OVER_WEEKEND,
  POINTING_BEHIND_THIS,
  ROUGHLY,
  SOME,
  STRETCHED,
  THAN,
  THAT,
  TIME,
  VAGUE_COUNTS,
  WITHIN,
} from "../en/dates.ts";
import { A_ONLY, AND, IN } from "../en/links.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { FEW, ROUGH_PAIRS } from "../en/spelt-numbers.ts";
import type { Pointer, Unit } from "../language-words.ts";
import type { Token } from "../layers.ts";
import { countWord } from "../numbers/numerals.ts";
import { lower } from "../text/words.ts";
import { dayAfterMonth } from "./written-dates.ts";
import { type TimeMatch, timeMatch } from "./written-parts.ts";

/** "last month", "this summer", "next Friday", "the past two years", "recent weeks". */
export function pointed(tokens: readonly Token[], i: number, points: Pointer): TimeMatch | undefined {
  const next = tokens[i + 1];
  if (points === "this" && POINTING_BEHIND_THIS.has(next?.lower ?? "")) return pointedThis(tokens, i);
  const count = A_ONLY.has(next?.lower ?? "") ? undefined : countWord(next);
  if (count !== undefined && points === "last" && BEFORE_BASE.has(tokens[i - 1]?.lower ?? "")) return undefined;
  const vague = points !== "this" && VAGUE_COUNTS.has(next?.lower ?? "");
  const at = count === undefined && !vague ? i + 1 : i + 2;
  const word = CALENDAR.get(tokens[at]?.lower ?? "");
  if (!word) return undefined;
  if (vague) return word.is === "unit" && word.plural ? timeMatch(i, at + 1, { untold: true }) : undefined;
  if (word.is === "unit") return pointedUnit(tokens, i, at, points, word, count);
  if (count !== undefined || points === "recent") return undefined;
  return pointedName(tokens, i, points);
}

/** "this past Friday", "this coming week". */
function pointedThis(tokens: readonly Token[], i: number): TimeMatch | undefined {
  const inner = pointed(tokens, i + 1, POINTING_BEHIND_THIS.get(lower(tokens, i + 1)) ?? "last");
  return inner && { ...inner, first: i };
}

/** A month, weekday, season or part of the day after *last*, *this*, *next*. */
function pointedName(tokens: readonly Token[], i: number, points: Pointer): TimeMatch | undefined {
  const named = tokens[i + 1] as Token;
  const word = CALENDAR.get(named.lower);
  if (points === "past" || points === "recent") return undefined;
  if (word?.is === "season") return timeMatch(i, i + 2, { season: word.number, points });
  if (word?.is === "part") return pointedPart(tokens, i, points, named.lower);
  if (named.text === named.lower) return undefined;
  if (word?.is === "weekday") return timeMatch(i, i + 2, { weekday: word.number, points });
  if (word?.is !== "month") return undefined;
  const dated = points === "this" ? dayAfterMonth(tokens, i + 1) : undefined;
  const counted = dated && (PEOPLE.has(lower(tokens, dated.last)) || /[^s]s$/.test(lower(tokens, dated.last)));
  return dated && !counted
    ? timeMatch(i, dated.last, { month: word.number, points, ...dated.parts })
    : timeMatch(i, i + 2, { month: word.number, points });
}

function pointedPart(tokens: readonly Token[], i: number, points: Pointer, part: string): TimeMatch | undefined {
  if (points === "this")
    return isShowName(tokens, i) ? undefined : timeMatch(i, i + 2, { shift: { unit: "day", by: 0 }, part });
  if (points === "last")
    return LAST_PARTS.has(part) ? timeMatch(i, i + 2, { shift: { unit: "day", by: -1 }, part }) : undefined;
  return THE.has(lower(tokens, i - 1)) ? timeMatch(i, i + 2, { fromLast: { unit: "day", by: 1 }, part }) : undefined;
}

/** "CBX **This Morning**": the name of a show, in capitals behind a name or before the end of quoted words. */
function isShowName(tokens: readonly Token[], i: number): boolean {
  const [before, first, second, after] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (before?.kind !== "word" || ![first, second].every((token) => token?.text !== token?.lower)) return false;
  return /^\p{Lu}{2,}$/u.test(before.text) || (after?.kind === "quote" && /^\p{Lu}/u.test(before.text));
}

interface UnitWord {
  readonly unit: Unit;
  readonly plural: boolean;
}

const SHORT: ReadonlySet<Unit> = new Set(["minute", "hour", "day"]);

function pointedUnit(
  tokens: readonly Token[],
  i: number,
  at: number,
  points: Pointer,
  { unit, plural }: UnitWord,
  count: number | undefined,
): TimeMatch | undefined {
  const definite = THE.has(lower(tokens, i - 1));
  if (points === "recent") return plural ? timeMatch(i, at + 1, { untold: true }) : undefined;
  if (points === "this")
    return plural || SHORT.has(unit) || count ? undefined : timeMatch(i, at + 1, { shift: { unit, by: 0 } });
  const sign = points === "next" ? 1 : -1;
  if (count !== undefined) return timeMatch(i, at + 1, { stretch: { unit, by: sign * count } });
  if (plural) return definite ? timeMatch(i, at + 1, { untold: true }) : undefined;
  if (points === "past" || (definite && STRETCHED.has(tokens[i - 2]?.lower ?? "") && points === "last"))
    return definite || points !== "past" ? timeMatch(i, at + 1, { stretch: { unit, by: -1 } }) : undefined;
  if (definite && unit === "decade" && points === "next")
    return timeMatch(
      i,
      at + 1,
      isPartOfDecade(tokens, i - 1) ? { shift: { unit, by: 1 } } : { stretch: { unit, by: 1 } },
    );
  if (definite && points === "next" && WITHIN.has(lower(tokens, i - 2)))
    return timeMatch(i, at + 1, { stretch: { unit, by: 1 } });
  if (definite) return points === "next" ? timeMatch(i, at + 1, { fromLast: { unit, by: 1 } }) : undefined;
  return SHORT.has(unit) ? undefined : timeMatch(i, at + 1, { shift: { unit, by: sign } });
}

/** "by the **end of** the next decade": of one that the calendar begins, not of the ten years to come. */
const isPartOfDecade = (tokens: readonly Token[], i: number): boolean =>
  OF.has(lower(tokens, i - 1)) && ENDS.has(lower(tokens, i - 2));

/** "two years ago", "a week later", "hours after", "over the weekend", "the early hours". */
export function unitAway(tokens: readonly Token[], i: number, unit: Unit, plural: boolean): TimeMatch | undefined {
  const [before, next] = [tokens[i - 1]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
  if (AGO.has(next)) return ago(tokens, i, unit);
  if (unit === "day" && !plural && (SOME.has(before) || (OTHER.has(before) && THE.has(lower(tokens, i - 2)))))
    return timeMatch(SOME.has(before) ? i - 1 : i - 2, i + 1, { untold: true });
  if (/^(?:'|'s)$/.test(next) && TIME.has(lower(tokens, i + 2))) return inTime(tokens, i, unit);
  if (unit === "hour" && EARLY.has(before)) return earlyHours(tokens, i);
  if (unit === "weekend" && THE.has(before)) return weekend(tokens, i);
  if (unit === "year" && END.has(next) && before === "'s") return undefined;
  if (THAT.has(before) && !plural && isTimeOf(tokens, i)) return timeMatch(i - 1, i + 1, { fromLast: { unit, by: 0 } });
  const told = THE.has(lower(tokens, i - 2)) && !plural ? FOLLOWING.get(before) : undefined;
  if (told !== undefined) return timeMatch(i - 2, i + 1, { fromLast: { unit, by: told } });
  return AWAY.has(next) ? fromAnother(tokens, i, unit, plural) : undefined;
}

/** "on **that day**", "**that night** two men fled"; not "said that day and night it rains". */
export const isTimeOf = (tokens: readonly Token[], i: number): boolean => !AND.has(lower(tokens, i + 1));

/** "in two days' time". */
function inTime(tokens: readonly Token[], i: number, unit: Unit): TimeMatch | undefined {
  const count = countWord(tokens[i - 1]);
  return count !== undefined && IN.has(lower(tokens, i - 2))
    ? timeMatch(i - 2, i + 3, { shift: { unit, by: count } })
    : undefined;
}

function weekend(tokens: readonly Token[], i: number): TimeMatch | undefined {
  return OVER_WEEKEND.has(tokens[i - 2]?.lower ?? "")
    ? timeMatch(i - 1, i + 1, { stretch: { unit: "weekend", by: -1 } })
    : undefined;
}

function earlyHours(tokens: readonly Token[], i: number): TimeMatch {
  const first = THE.has(lower(tokens, i - 2)) ? i - 2 : i - 1;
  const whole = OF.has(lower(tokens, i + 1)) && THE.has(lower(tokens, i + 2)) && MORNING.has(lower(tokens, i + 3));
  return timeMatch(first, whole ? i + 4 : i + 1, { part: "early hours" });
}

function ago(tokens: readonly Token[], i: number, unit: Unit): TimeMatch {
  const count = countWord(tokens[i - 1]);
  if (count === undefined) return timeMatch(vagueStart(tokens, i), i + 2, { untold: true });
  const rough = ROUGHLY.has(tokens[i - 2]?.lower ?? "");
  const first = !rough ? i - 1 : THAN.has(lower(tokens, i - 2)) ? i - 3 : i - 2;
  const shift = { unit, by: -count };
  return timeMatch(first, i + 2, rough ? { shift, approximate: true } : { shift });
}

/** Past "a few", "several", "a couple of" in front of a unit. */
function vagueStart(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1]?.lower ?? "";
  if (OF.has(before) && ROUGH_PAIRS.has(lower(tokens, i - 2))) return A_ONLY.has(lower(tokens, i - 3)) ? i - 3 : i - 2;
  if (FEW.has(before)) return A_ONLY.has(lower(tokens, i - 2)) ? i - 2 : i - 1;
  return MANY.has(before) ? i - 1 : i;
}

/** A time told from another one: from the last one told, from yesterday or tomorrow; else kept, and not resolved. */
function fromAnother(tokens: readonly Token[], i: number, unit: Unit, plural: boolean): TimeMatch | undefined {
  if (CALENDAR.get(tokens[i + 2]?.lower ?? "")?.is === "clock") return undefined;
  const count = countWord(tokens[i - 1]);
  const definite = THE.has(lower(tokens, i - 1));
  const after = AFTER_OR_BEFORE.has(tokens[i + 1]?.lower ?? "");
  if (!plural && count === undefined && !(definite && after)) return undefined;
  const by = LATER.has(tokens[i + 1]?.lower ?? "") ? 1 : -1;
  const next = tokens[i + 2]?.lower ?? "";
  if (definite && unit === "day" && BESIDE_TODAY.get(next) === by)
    return timeMatch(i - 1, i + 3, { shift: { unit, by: 2 * by } });
  if (definite && unit === "day" && ENDS_DATE.has(next)) return timeMatch(i - 1, i + 2, { fromLast: { unit, by } });
  if (count !== undefined && !after) return timeMatch(i - 1, i + 2, { fromLast: { unit, by: by * count } });
  const first = count === undefined && !definite ? vagueStart(tokens, i) : i - 1;
  const about = ABOUT_SO_LONG.has(lower(tokens, first - 1)) ? first - 1 : first;
  if (after && FOR_SO_LONG.has(lower(tokens, about - 1))) return undefined;
  const number = count ?? (definite && !plural ? 1 : undefined);
  return timeMatch(first, i + 2, {
    untold: true,
    ...(number === undefined ? {} : { fromEvent: { unit, by: by * number } }),
  });
}
