import { type Event, type Happening, isActual, slice, stableId } from "@according/reader";
import type { Prepared } from "./prepare.ts";
import type { Who } from "./who.ts";

interface Deed {
  readonly at: Prepared;
  readonly event: Event;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly time: string | undefined;
}

/** Events that are one: of one type, by and to the same, on the same day. */
export function happeningsOf(reports: readonly Prepared[], who: Who): readonly Happening[] {
  const deeds = reports.flatMap((at) =>
    at.reading.events.map(
      (event): Deed => ({
        at,
        event,
        actor: who.idOf(at.id, event.actor),
        recipient: who.idOf(at.id, event.recipient),
        time: at.reading.times.find(({ id }) => id === event.time)?.edtf ?? undefined,
      }),
    ),
  );
  return [...Map.groupBy(deeds, happeningKey).values()].map(happening);
}

const happeningKey = ({ at, event, actor, recipient, time }: Deed): string =>
  actor !== null && recipient !== null && isActual(event.assertion)
    ? `${event.type} ${event.mode} ${actor} ${recipient} ${time}`
    : `${at.id} ${event.id}`;

function happening(deeds: readonly Deed[]): Happening {
  const [first] = deeds as [Deed];
  const { event, at } = first;
  return {
    id: stableId("happening", at.id, event.id),
    type: event.type,
    members: deeds.map((one) => ({ report: one.at.id, event: one.event.id })),
    actor: first.actor,
    recipient: first.recipient,
    ...(first.time && { time: first.time }),
    ...(event.place && { place: slice(at.reading.report.text, event.place) }),
    told: tellers(deeds),
    before: [],
    origins: new Set(deeds.map((one) => one.at.id)).size,
  };
}

function tellers(deeds: readonly Deed[]): Happening["told"] {
  const voices = new Set(deeds.map(({ event }) => event.whose.by));
  if (voices.has("reporter")) return voices.has("source") ? "both" : "reporter";
  return voices.has("source") ? "source" : "open";
}
