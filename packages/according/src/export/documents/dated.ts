import { type Happened, happenings, kindOf, partiesOf, voiceOf } from "@according/wording";
import type { Linked } from "../../linked.ts";
import { type Of, reportsOnce } from "../table.ts";

/** An event of which a day is told, or a first and a last. */
export interface DatedEvent {
  readonly of: Of;
  readonly happened: Happened;
  /** 2026-03-06. */
  readonly from: string;
  /** That day included. */
  readonly to: string;
  /** "attack: Northern Front → Orlay". */
  readonly summary: string;
  /** Who says so, and in which words. */
  readonly description: string;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:T[^/]*)?(?:\/(\d{4}-\d{2}-\d{2})(?:T.*)?)?$/;

/** What is told as having happened or as planned, on a day that is told; what is only possible or denied is left out. */
export function* datedEvents(stories: readonly Linked[]): Generator<DatedEvent> {
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
        ...{ of, happened: words, from, to, summary: `${kindOf(event)}${planned}: ${partiesOf(words)}` },
        description: `“${words.written}” ${voiceOf(words.told).join(" ")}. ${[title, outlet].filter(Boolean).join(", ")}`,
      };
    }
  }
}
