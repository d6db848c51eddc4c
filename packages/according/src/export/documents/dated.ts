import type { Event } from "@according/reader";
import { type Happened, happenings, kindOf, partiesOf, voiceOf } from "@according/wording";
import type { Linked } from "../../linked.ts";
import { type Of, reportsOnce } from "../table.ts";

/** What happened on a day that is told, or from a first to a last: once, however many reports tell it of that day. */
export interface DatedEvent {
  /** The report that tells it first. */
  readonly of: Of;
  readonly happened: Happened;
  /** 2026-03-06. */
  readonly from: string;
  /** That day included. */
  readonly to: string;
  /** "attack: Northern Front → Orlay". */
  readonly summary: string;
  /** Who says so, and in which words: of each report that tells it a line. */
  readonly description: string;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T[^/]*)?(?:\/(\d{4}-\d{2}-\d{2})(?:T.*)?)?$/;

/** What is told as having happened or as planned, on a day that is told; what is only possible or denied is left out. */
export function datedEvents(stories: readonly Linked[]): readonly DatedEvent[] {
  const happeningOf = happeningIds(stories);
  const found = Map.groupBy(tellings(stories), ({ of, happened: { event }, from, to }) => {
    const key = eventKey(of.report.id, event);
    return [happeningOf.get(key) ?? key, event.assertion.mode, from, to].join(" ");
  });
  return [...found.values()].map(onceTold);
}

function onceTold(told: readonly DatedEvent[]): DatedEvent {
  const lines = new Set(told.map(({ description }) => description));
  return { ...(told[0] as DatedEvent), description: [...lines].join("\n") };
}

const eventKey = (report: string, { id }: Pick<Event, "id">): string => `${report} ${id}`;

/** Of which happening of its story each event is. */
const happeningIds = (stories: readonly Linked[]): ReadonlyMap<string, string> =>
  new Map(
    stories.flatMap(({ story }) =>
      story.happenings.flatMap(({ id, members }) =>
        members.map(({ report, event }) => [eventKey(report, { id: event }), id] as const),
      ),
    ),
  );

/** The same as each report tells it. */
function* tellings(stories: readonly Linked[]): Generator<DatedEvent> {
  for (const of of reportsOnce(stories)) {
    const happened = happenings(of.reading);
    for (const event of of.reading.events) {
      const words = happened(event);
      const [, from, to = from] = DAY.exec(words.time ?? "") ?? [];
      const { polarity, mode } = event.assertion;
      if (!from || !to || polarity === "negated" || !(mode === "actual" || mode === "planned")) continue;
      const planned = mode === "planned" ? " (planned)" : "";
      const { title, outlet } = of.report;
      yield {
        ...{ of, happened: words, from, to },
        summary: [`${kindOf(event)}${planned}`, partiesOf(words)].filter(Boolean).join(": "),
        description: `“${words.written}” ${voiceOf(words.told).join(" ")}. ${[title, outlet].filter(Boolean).join(", ")}`,
      };
    }
  }
}
