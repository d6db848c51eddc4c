import type { Event, Reading, Span } from "@according/reader";
import {
  CAME_AFTER,
  CAME_BEFORE,
  FOLLOWED,
  NAMED_DEED,
  NO_ORDER,
  OPENING_AFTER,
  OPENING_BEFORE,
  PRECEDED,
} from "./en/happened.ts";

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
  if (NO_ORDER.test(words)) return [];
  const isNamed = NAMED_DEED.test(text.slice(...a.span));
  const told = (all: readonly RegExp[]) => all.flatMap((one) => one.exec(words)?.[1] ?? [])[0];
  const [after, before] = [
    told(isNamed ? [CAME_AFTER, FOLLOWED] : [CAME_AFTER]),
    told(isNamed ? [CAME_BEFORE, PRECEDED] : [CAME_BEFORE]),
  ];
  const spanOf = (one: string): Span => {
    const start = a.span[1] + words.indexOf(one);
    return [start, start + one.length];
  };
  if (after !== undefined) return [{ report, earlier: b.id, later: a.id, span: spanOf(after) }];
  if (before !== undefined) return [{ report, earlier: a.id, later: b.id, span: spanOf(before) }];
  return /^[^.;:!?]*,[^.;:!?]*$/.test(words) ? opened(report, text, a, b) : [];
}

/** "After the army raided the paper, police arrested the printer": which of two came first, by how their sentence opens. */
function opened(report: string, text: string, a: Event, b: Event): readonly Order[] {
  const ahead = text.slice(Math.max(0, a.span[0] - OPENING), a.span[0]);
  const [after, before] = [OPENING_AFTER.exec(ahead), OPENING_BEFORE.exec(ahead)];
  const found = after ?? before;
  if (found?.[1] === undefined) return [];
  const start = a.span[0] - (found[0].length - found[0].indexOf(found[1]));
  const [earlier, later] = after ? [a, b] : [b, a];
  return [{ report, earlier: earlier.id, later: later.id, span: [start, start + found[1].length] }];
}

/** So far before an event the words that open its sentence are looked for, in UTF-16 code units. */
const OPENING = 80;
