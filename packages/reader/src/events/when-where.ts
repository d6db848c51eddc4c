import type { Span, Time } from "@according/record";
import { AFTER_OR_BEFORE } from "../en/dates.ts";
import { POINTED_TIME, TIME_OF_ELSE } from "../en/event-doubts.ts";
import { STOPS_EVENT_PLACE } from "../en/event-frames.ts";
import { LEFT_FROM, PLACE_PREPOSITIONS, TO_PLACE } from "../en/places.ts";
import { Class } from "../grammar/classes.ts";
import { at, is, isInfinitive, isMainVerb, saysSo, spanOf, word } from "../grammar/event-grammar.ts";
import { Part } from "../grammar/parts/part.ts";
import { placeNameAt } from "../names/place-names.ts";
import type { Found } from "./event-mention.ts";

/** What else happens in the sentence: the first words of its other events. */
export type Others = readonly number[];

/** The time told in the event's own clause: the next behind it, else one that opens the sentence. */
export function timeOf(
  { grammar, anchor, from, own = from }: Found,
  all: readonly Time[],
  others: Others,
): Time | undefined {
  const { tokens, text } = grammar.segmented;
  const times = all.filter((time) => isOfTheDeed(text, time));
  const here = tokens[anchor[0]]?.start ?? 0;
  const behind = times.find(({ span }) => span[0] > here && !isDayOfOther(text, span));
  if (behind && !parted(behind.span)) return behind;
  const ahead = times.findLast(({ span }) => span[0] < here);
  const first = tokens[grammar.sentence.tokens[0]]?.start ?? 0;
  const between = ahead && ahead.span[0] >= (tokens[own]?.start ?? 0);
  const opens = ahead && ahead.span[0] - first < OPENING && others[0] === anchor[0];
  return between || opens ? ahead : undefined;

  function parted([start]: Span): boolean {
    for (let i = anchor[1]; at(grammar, i) && (at(grammar, i)?.start ?? 0) < start; i++)
      if (isMainVerb(grammar, i) || saysSo(grammar, i) || others.includes(i) || is(grammar, i, PARTING)) return true;
    return false;
  }
}

/** Not "the flood **of** 1953", "**since** 2019", "a **1988** claim". */
const isOfTheDeed = (text: string, { span: [start, end] }: Time): boolean =>
  !TIME_OF_ELSE.test(text.slice(Math.max(0, start - 7), start)) || POINTED_TIME.test(text.slice(start, end));

/** "applauded **Wednesday's** deal": of the deal. */
const isDayOfOther = (text: string, [, end]: Span): boolean =>
  /['’]s$/.test(text.slice(end - 2, end)) || /^['’]s? /.test(text.slice(end, end + 3));

/* Behind them another clause has begun. */
const PARTING = Class.auxiliary | Class.relative;

/* A time that begins within so many characters opens its sentence. */
const OPENING = 24;

/* Words between an event and its place. */
const REACH = 14;

/** "in Lisk", "off the Marrow Coast": behind the event, before anything else happens or is said. */
export function placeOf({ grammar, anchor, entry, where }: Found, others: Others): Span | undefined {
  if (where) return spanOf(grammar, where);
  for (let i = anchor[1]; i < anchor[1] + REACH && at(grammar, i); i++) {
    const opens = AFTER_OR_BEFORE.has(word(grammar, i));
    if (saysSo(grammar, i) || others.includes(i) || (!opens && is(grammar, i, Class.relative | Class.auxiliary)))
      return undefined;
    if (isInfinitive(grammar, i) || isAnotherDeed(grammar, i) || STOPS_EVENT_PLACE.has(word(grammar, i)))
      return undefined;
    if (!isWhere(grammar, i, entry)) continue;
    const place = placeNameAt(grammar.segmented.tokens, i + 1, grammar.sentence.tokens[1]);
    if (place) return spanOf(grammar, place);
  }
  return undefined;
}

/** "blames it on **placing** too much faith in Orlay" */
const isAnotherDeed = (grammar: Found["grammar"], i: number): boolean =>
  grammar.parts[i] === Part.gerund && is(grammar, i - 1, Class.preposition);

/** "From" tells where of a retreat or a deportation alone, and "to" of troops. */
function isWhere(grammar: Found["grammar"], i: number, { type, mode }: Found["entry"]): boolean {
  const preposition = word(grammar, i);
  if (LEFT_FROM.has(preposition)) return type === "RETREAT" || mode === "deport";
  return PLACE_PREPOSITIONS.has(preposition) || (type === "MOBILIZE" && TO_PLACE.has(preposition));
}
