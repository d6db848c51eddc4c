import { type Event, isActual, type Span } from "@according/reader";
import {
  CAME_AFTER,
  CAME_BEFORE,
  FOLLOWED,
  NAMED_DEED,
  NEXT_EARLIER,
  NEXT_LATER,
  NO_ORDER,
  OF_SOMEBODY,
  OPENING_AFTER,
  OPENING_BEFORE,
  PRECEDED,
  PRIOR,
} from "./en/came-first.ts";
import type { NamedHappening } from "./named-happening.ts";
import type { Sheet } from "./sheet.ts";

/** The id of an event of the report, or a happening that the report only names. */
type Ordered = string | NamedHappening;

/** That one came before another, with the words that say so. */
export interface Order {
  readonly report: string;
  readonly earlier: Ordered;
  readonly later: Ordered;
  readonly span: Span;
}

/** What stands in the text, in its order: events, and what is only named. */
interface Standing {
  readonly span: Span;
  readonly it: Ordered;
  readonly event: Event | null;
}

/** The order that a report tells in words between two happenings: "just hours after", "prior to", "preceded by", "hours later". */
export function ordersIn(
  { reading: { report, events } }: Pick<Sheet, "reading">,
  happenings: readonly NamedHappening[],
): readonly Order[] {
  const { id, text } = report;
  const told = events.map((event): Standing => ({ span: event.span, it: event.id, event }));
  const named = happenings
    .filter(({ span }) => !events.some((one) => one.span[0] < span[1] && span[0] < one.span[1]))
    .map((it): Standing => ({ span: it.span, it, event: null }));
  const all = [...told, ...named].sort((a, b) => a.span[0] - b.span[0]);
  return all.flatMap((one, i) => {
    const next = all.slice(i + 1).find(({ span }) => span[0] >= one.span[1]);
    return next && isDone(one) && isDone(next) ? between(id, text, one, next) : [];
  });
}

/** What did not happen, or may, has no order. */
const isDone = ({ event }: Standing): boolean => event === null || isActual(event.assertion);

function between(report: string, text: string, a: Standing, b: Standing): readonly Order[] {
  // A name may have been read with the word behind it: "arrested Anna Voss prior".
  const from = a.span[1] - (PRIOR.exec(text.slice(...a.span))?.[0].length ?? 0);
  const words = text.slice(from, b.span[0]);
  if (NO_ORDER.test(words) || OF_SOMEBODY.test(text.slice(...b.span))) return [];
  const isNamed = a.event === null || NAMED_DEED.test(text.slice(...a.span));
  const told = (all: readonly RegExp[]) => all.flatMap((one) => one.exec(words)?.[1] ?? [])[0];
  const [after, before] = [
    told(isNamed ? [CAME_AFTER, NEXT_EARLIER, FOLLOWED] : [CAME_AFTER, NEXT_EARLIER]),
    told(isNamed ? [CAME_BEFORE, NEXT_LATER, PRECEDED] : [CAME_BEFORE, NEXT_LATER]),
  ];
  const spanOf = (one: string): Span => {
    const start = from + words.indexOf(one);
    return [start, start + one.length];
  };
  if (after !== undefined) return [{ report, earlier: b.it, later: a.it, span: spanOf(after) }];
  if (before !== undefined) return [{ report, earlier: a.it, later: b.it, span: spanOf(before) }];
  return /^[^.;:!?]*,[^.;:!?]*$/.test(words) ? opened(report, text, a, b) : [];
}

/** "After the army raided the paper, police arrested the printer": which of two came first, by how their sentence opens. */
function opened(report: string, text: string, a: Standing, b: Standing): readonly Order[] {
  const ahead = text.slice(Math.max(0, a.span[0] - OPENING), a.span[0]);
  const [after, before] = [OPENING_AFTER.exec(ahead), OPENING_BEFORE.exec(ahead)];
  const found = after ?? before;
  if (found?.[1] === undefined) return [];
  const start = a.span[0] - (found[0].length - found[0].indexOf(found[1]));
  const [earlier, later] = after ? [a, b] : [b, a];
  return [{ report, earlier: earlier.it, later: later.it, span: [start, start + found[1].length] }];
}

/** So far before an event the words that open its sentence are looked for, in UTF-16 code units. */
const OPENING = 80;
