import type { Span } from "../../model/span.ts";
import type { Time } from "../../model/time.ts";
import { Class } from "../../tag/classes.ts";
import type { Found } from "./found.ts";
import { at, is, saysSo, word } from "./grammar.ts";

/** The time told in the event's own clause: the next behind it, else one that opens the sentence. */
export function timeOf(
  { grammar, anchor }: Found,
  times: readonly Time[],
  others: readonly number[],
): Time | undefined {
  const { tokens } = grammar.segmented;
  const here = tokens[anchor[0]]?.start ?? 0;
  const behind = times.find(({ span }) => span[0] > here);
  if (behind && !parted(behind.span)) return behind;
  const ahead = times.findLast(({ span }) => span[0] < here);
  const first = tokens[grammar.sentence.tokens[0]]?.start ?? 0;
  return ahead && ahead.span[0] - first < 24 && others[0] === anchor[0] ? ahead : undefined;

  function parted([start]: Span): boolean {
    for (let i = anchor[1]; at(grammar, i) && (at(grammar, i)?.start ?? 0) < start; i++)
      if (saysSo(grammar, i) || others.includes(i) || is(grammar, i, Class.auxiliary | Class.subordinator)) return true;
    return false;
  }
}

/* Words between an event and its place. */
const REACH = 14;

/** "in Lisk", "off the Marrow Coast": behind the event, before anything else happens or is said. */
export function placeOf({ grammar, anchor }: Found, others: readonly number[]): Span | undefined {
  for (let i = anchor[1]; i < anchor[1] + REACH && at(grammar, i); i++) {
    if (saysSo(grammar, i) || others.includes(i) || is(grammar, i, Class.subordinator | Class.auxiliary))
      return undefined;
    if (!/^(?:in|near|at|off|from|outside)$/.test(word(grammar, i))) continue;
    const first = word(grammar, i + 1) === "the" ? i + 2 : i + 1;
    let end = first;
    while (is(grammar, end, Class.capital) && !is(grammar, end, Class.time)) end++;
    if (end > first && !MONTHS.test(word(grammar, first)))
      return [at(grammar, first)?.start ?? 0, at(grammar, end - 1)?.end ?? 0];
  }
  return undefined;
}

const MONTHS = /^(?:march|may|spring|summer|autumn|winter)$/;
