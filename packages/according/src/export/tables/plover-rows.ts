import { happenings, isIncident } from "@according/wording";
import { reportsIn, type Table } from "../table.ts";

/** PLOVER's quadrants: whether a deed is of words or of matter, and whether it is friendly. */
const QUADS: Readonly<Record<string, number>> = {
  ...{ AGREE: 1, CONSULT: 1, SUPPORT: 1, CONCEDE: 1 },
  ...{ COOPERATE: 2, AID: 2, RETREAT: 2 },
  ...{ REQUEST: 3, ACCUSE: 3, REJECT: 3, THREATEN: 3 },
  ...{ PROTEST: 4, SANCTION: 4, MOBILIZE: 4, COERCE: 4, ASSAULT: 4 },
};

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * Events in the columns of PLOVER's data (https://github.com/openeventdata/PLOVER), for models of conflict: only what is told as
 * having happened, each with whose word it is.
 */
export const ploverTable: Table = {
  name: "plover",
  columns: {
    ...{ event_id: "text", event_date: "text", event_type: "text", event_mode: "text", quad_code: "integer" },
    ...{ actor_name: "text", actor_name_raw: "text", recipient_name: "text", recipient_name_raw: "text" },
    ...{ raw_placename: "text", source: "text", headline: "text", url: "text", publication_date: "text" },
    ...{ language: "text", whose: "text", according_to: "text", words: "text" },
  },
  *rows(story) {
    const names = new Map(
      story.story.sources.flatMap((one) =>
        one.members.map(({ report, source }) => [`${report} ${source}`, one.name] as const),
      ),
    );
    for (const { report, reading } of reportsIn(story, "utf16")) {
      const happened = happenings(reading);
      const called = (id: string | null) => (id === null ? undefined : names.get(`${report.id} ${id}`));
      for (const event of reading.events) {
        const { polarity, mode } = event.assertion;
        if (polarity === "negated" || mode !== "actual" || isIncident(event.type)) continue;
        const { written, actor, recipient, place, time, told } = happened(event);
        yield {
          ...{ event_id: `${report.id}-${event.id}`, event_type: event.type, event_mode: event.mode },
          event_date: DAY.exec(time ?? "")?.[0],
          ...{ quad_code: QUADS[event.type], actor_name: called(event.actor), actor_name_raw: actor },
          ...{ recipient_name: called(event.recipient), recipient_name_raw: recipient, raw_placename: place },
          ...{ source: report.outlet, headline: report.title, url: report.url, language: "en" },
          publication_date: report.publishedAt?.slice(0, 10),
          ...{ whose: event.whose.by, according_to: told.speaker ?? undefined, words: written },
        };
      }
    }
  },
};
