import { TIME_PREFIXES } from "../en/calendar.ts";
import {
  BEFORE_CLOCK,
  BEFORE_DAY,
  BEFORE_OR_AFTER_CLOCK,
  CLOCK_UNITS,
  LATE,
  PARTS_OF_DAY,
  ROUGHLY_CLOCK,
  TIME_LINKS,
} from "../en/dates.ts";
import { IN, ON } from "../en/links.ts";
import { THE } from "../en/phrase-words.ts";
import type { Range, Segmented, TimeExpression, Token } from "../layers.ts";
import { countWord } from "../numbers/numerals.ts";
import { lower, spanAt } from "../text/words.ts";
import { timeAtom } from "./written-atoms.ts";
import { zoneEnd } from "./written-clocks.ts";
import { namesDate, namesDay, type TimeMatch, type TimeParts } from "./written-parts.ts";

/** Finds the time expressions of a text, in order and apart from each other. Stretches ("three days") are none. */
export function tagTimes({ tokens, sentences }: Segmented): readonly TimeExpression[] {
  const times: TimeExpression[] = [];
  for (const sentence of sentences) {
    let free = sentence.tokens[0];
    for (let i = free; i < sentence.tokens[1]; i++) {
      const atom = timeAtom(tokens, i);
      const match = atom && timeFrom(tokens, atom, [free, sentence.tokens[1]]);
      if (!match) continue;
      times.push(expression(tokens, match));
      free = match.last;
      i = match.last - 1;
    }
  }
  return times;
}

const expression = (tokens: readonly Token[], { first, last }: TimeMatch): TimeExpression => ({
  span: spanAt(tokens, [first, last]),
  tokens: [first, last],
});

/** What the words of an expression say. */
export function timePartsOf(tokens: readonly Token[], [first, last]: Range): TimeParts {
  for (let i = first; i < last; i++) {
    const atom = timeAtom(tokens, i);
    const match = atom && timeFrom(tokens, atom, [first, last]);
    if (match) return match.parts;
  }
  return { untold: true };
}

/** The longest expression that begins with an atom and stays inside `bounds`. */
function timeFrom(tokens: readonly Token[], atom: TimeMatch, bounds: Range): TimeMatch | undefined {
  if (atom.first < bounds[0] || atom.last > bounds[1]) return undefined;
  let match = atom;
  for (let more = joinNext(tokens, match, bounds[1]); more; more = joinNext(tokens, match, bounds[1])) match = more;
  const early = withPrefix(tokens, match, bounds[0]);
  return hoursFrom(tokens, early, bounds[0]);
}

/** Adds the expression that follows, where the two tell one time: "Friday, 7 October", "11pm on Thursday". */
function joinNext(tokens: readonly Token[], match: TimeMatch, end: number): TimeMatch | undefined {
  let link = "";
  const from = pastOtherZone(tokens, match);
  for (let at = from; at < Math.min(end, from + 3); at++) {
    const next = atomFrom(tokens, at, match);
    if (next && next.last <= end && next.first >= match.last && joinsTo(match.parts, next.parts, link))
      return { first: match.first, last: next.last, parts: { ...match.parts, ...next.parts } };
    const word = tokens[at]?.lower ?? "";
    if (!TIME_LINKS.has(word)) return undefined;
    if (!THE.has(word)) link = link === "" || link === "," ? word : "none";
  }
  return undefined;
}

/** Past the same hour in another zone: "8:51 p.m. **(1451 GMT)** on Thursday". */
function pastOtherZone(tokens: readonly Token[], { last, parts }: TimeMatch): number {
  if (parts.clock === undefined || tokens[last]?.text !== "(" || tokens[last + 1]?.kind !== "number") return last;
  return zoneEnd(tokens, last + 2) > last + 2 && tokens[last + 3]?.text === ")" ? last + 4 : last;
}

/** The atom at `at`; after a day also a bare part of it ("Thursday evening") and after a bare part its day. */
function atomFrom(tokens: readonly Token[], at: number, before: TimeMatch): TimeMatch | undefined {
  const word = tokens[at]?.lower ?? "";
  if (PARTS_OF_DAY.has(word) && namesDay(before.parts)) return { first: at, last: at + 1, parts: { part: word } };
  const atom = timeAtom(tokens, at);
  return atom && atom.first === at ? atom : undefined;
}

/** May the parts of `b` be added to those of `a` across the linking word? */
function joinsTo(a: TimeParts, b: TimeParts, link: string): boolean {
  if (a.untold || b.untold || a.sameAsBefore || b.sameAsBefore || a.stretch || b.stretch) return false;
  if (b.fromLast)
    return a.clock !== undefined && !namesDate(a) && !a.fromLast && b.fromLast.unit === "day" && link === "";
  if (a.fromLast) return false;
  if (b.shift?.unit === "week") return a.weekday !== undefined && a.day === undefined && link === "";
  const [dayInA, dayInB] = [namesDay(a), namesDay(b)];
  if (b.clock !== undefined) return a.clock === undefined && dayInA && BEFORE_CLOCK.has(link);
  if (b.part !== undefined && !dayInB) return a.part === undefined && dayInA && link === "";
  if (a.clock !== undefined || (a.part !== undefined && !dayInA))
    return dayInB && !namesDate(a) && BEFORE_DAY.has(link);
  if (a.weekday !== undefined && b.day !== undefined) return a.day === undefined && ["", ","].includes(link);
  const year = b.year !== undefined || b.shift?.unit === "year";
  const bare = b.month === undefined && b.day === undefined && b.season === undefined;
  return (
    year &&
    bare &&
    a.year === undefined &&
    (a.month !== undefined || a.season !== undefined || a.easter !== undefined) &&
    ["", ",", "of"].includes(link)
  );
}

/** Takes in "early" of "early on Friday", "late" of "late Thursday"; what it says of the day is its part. */
function withPrefix(tokens: readonly Token[], match: TimeMatch, bound: number): TimeMatch {
  const first = prefixStart(tokens, match, bound);
  const late = first < match.first && LATE.has(lower(tokens, first)) && namesDay(match.parts);
  return late && match.parts.part === undefined
    ? { ...match, first, parts: { ...match.parts, part: "late" } }
    : { ...match, first };
}

function prefixStart(tokens: readonly Token[], { first, parts }: TimeMatch, bound: number): number {
  if (parts.sameAsBefore || parts.untold) return first;
  const [near, far] = [tokens[first - 1]?.lower ?? "", tokens[first - 2]?.lower ?? ""];
  if (first - 1 < bound) return first;
  if (parts.clock !== undefined && ROUGHLY_CLOCK.has(near)) return first - 1;
  if (TIME_PREFIXES.has(near)) return first - 1;
  const between = ON.has(near) || IN.has(near);
  return between && TIME_PREFIXES.has(far) && first - 2 >= bound ? first - 2 : first;
}

/** "about an hour before midnight": takes in what is counted from a clock time. */
function hoursFrom(tokens: readonly Token[], match: TimeMatch, bound: number): TimeMatch {
  const { first, parts } = match;
  const unit = tokens[first - 2]?.lower ?? "";
  const count = countWord(tokens[first - 3]);
  const sign = BEFORE_OR_AFTER_CLOCK.get(lower(tokens, first - 1)) ?? 0;
  const minutes = CLOCK_UNITS.get(unit) ?? 0;
  if (sign === 0 || minutes === 0 || count === undefined || first - 3 < bound || parts.clock === undefined)
    return match;
  const clock = parts.clock + sign * minutes * count;
  const start = ROUGHLY_CLOCK.has(tokens[first - 4]?.lower ?? "") && first - 4 >= bound ? first - 4 : first - 3;
  return clock < 0 ? match : { ...match, first: start, parts: { ...parts, clock } };
}
