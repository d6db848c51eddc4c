import type { Event, Reading, Span } from "@according/reader";
import { CAME_AFTER, CAME_BEFORE, OPENING_AFTER } from "./en/happened.ts";

/** That one event came before another, with the words that say so. */
export interface Order {
  readonly report: string;
  readonly earlier: string;
  readonly later: string;
  readonly span: Span;
}

/** The order that a report tells in words between two events: "just hours after", "prior to", "preceded by". */
export function ordersIn({ report: { id, text }, events: all }: Reading): readonly Order[] {
  const events = all.toSorted((a, b) => a.span[0] - b.span[0]);
  return events.flatMap((event, i) => {
    const next = events.slice(i + 1).find(({ span }) => span[0] >= event.span[1]);
    return next ? between(id, text, event, next) : [];
  });
}

function between(report: string, text: string, a: Event, b: Event): readonly Order[] {
  const words = text.slice(a.span[1], b.span[0]);
  const [after, before] = [CAME_AFTER.exec(words)?.[1], CAME_BEFORE.exec(words)?.[1]];
  const spanOf = (told: string): Span => {
    const start = a.span[1] + words.indexOf(told);
    return [start, start + told.length];
  };
  if (after !== undefined) return [{ report, earlier: b.id, later: a.id, span: spanOf(after) }];
  if (before !== undefined) return [{ report, earlier: a.id, later: b.id, span: spanOf(before) }];
  const opening = OPENING_AFTER.exec(text.slice(Math.max(0, a.span[0] - OPENING), a.span[0]));
  if (opening?.[1] === undefined || !/^[^.;:!?]*,[^.;:!?]*$/.test(words)) return [];
  const start = a.span[0] - (opening[0].length - opening[0].indexOf(opening[1]));
  return [{ report, earlier: a.id, later: b.id, span: [start, start + opening[1].length] }];
}

/** So far before an event the words that open its sentence are looked for, in UTF-16 code units. */
const OPENING = 80;
