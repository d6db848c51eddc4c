import { type Event, type Happening, isActual, slice, stableId } from "@according/reader";
import { daySpan } from "./counts.ts";
import { Groups } from "./groups.ts";
import type { Pairs } from "./judged.ts";
import { meet } from "./names.ts";
import { Neighbours } from "./neighbours.ts";
import { orderIn } from "./order.ts";
import type { Origins } from "./origins.ts";
import { placingsOf } from "./pairs.ts";
import type { Prepared } from "./prepare.ts";
import { remembering } from "./remembered.ts";
import { moment } from "./told.ts";
import type { Who } from "./who/who.ts";
import { stemOf, textWords } from "./words.ts";

/** An event of a report as it is compared with those of others. */
interface Deed {
  readonly at: Prepared;
  readonly event: Event;
  readonly actor: string | null;
  readonly recipient: string | null;
  /** What the actor is called: "police" of two reports may be one. */
  readonly called: string;
  /** What the recipient is called, for things, which are nobody. */
  readonly done: ReadonlySet<string>;
  readonly time: string | undefined;
  readonly days: readonly [number, number] | null;
  readonly place: string | undefined;
  /** Days since 1970 of publication; null: undated. */
  readonly told: number | null;
}

/** Events that are one, with the order in which reports tell them. */
export function happeningsOf(
  reports: readonly Prepared[],
  who: Who,
  origins: Origins,
  judged: Pairs,
): readonly Happening[] {
  const deeds = reports.flatMap((at) => at.reading.events.map((event) => deed(at, event, who)));
  const { same, different } = placingsOf(judged, () =>
    deeds.map(({ at, event }) => ({ by: "event", report: at.id, event: event.id })),
  );
  const groups = new Groups(deeds.length, different);
  for (const [a, b] of same) groups.join(a, b);
  const near = new Neighbours<Deed, true>(deedKeys, (a, b) => (isOneHappening(a, b) ? true : null));
  for (const one of deeds) near.add(one);
  for (const { a, b } of near.pairs) groups.join(a, b);
  const all = groups.all().map((members) => members.map((i) => deeds[i] as Deed));
  const idOf = new Map(
    all.flatMap((members) => members.map(({ at, event }) => [`${at.id} ${event.id}`, idOfAll(members)] as const)),
  );
  const order = Map.groupBy(reports.flatMap(orderIn), ({ report, earlier }) => idOf.get(`${report} ${earlier}`) ?? "");
  return all.map((members) => {
    const id = idOfAll(members);
    const before = (order.get(id) ?? []).map(({ report, later, span }) => ({
      happening: idOf.get(`${report} ${later}`) ?? "",
      report,
      span,
    }));
    return happening(
      members,
      before.filter((one) => one.happening !== id),
      origins,
    );
  });
}

const idOfAll = ([first]: readonly Deed[]): string => stableId("happening", first?.at.id ?? "", first?.event.id ?? "");

const deedAs = remembering<Event, Deed>();

function deed(at: Prepared, event: Event, who: Who): Deed {
  const [actor, recipient] = [who.idOf(at.id, event.actor), who.idOf(at.id, event.recipient)];
  return deedAs(event, `${actor} ${recipient}`, () => ({ ...toldOf(at, event), actor, recipient }));
}

/** What the report alone tells of an event. */
function toldOf(at: Prepared, event: Event): Omit<Deed, "actor" | "recipient"> {
  const { report, times, sources } = at.reading;
  const time = times.find(({ id }) => id === event.time)?.edtf ?? undefined;
  const recipient = sources.find(({ id }) => id === event.recipient);
  const published = moment(report.publishedAt);
  return {
    at,
    event,
    called: sources.find(({ id }) => id === event.actor)?.name.toLowerCase() ?? "",
    done: new Set(textWords(recipient?.name ?? "").flatMap(({ word }) => stemOf(word) || [])),
    time,
    days: time === undefined ? null : daySpan(time),
    place: event.place && slice(report.text, event.place).toLowerCase(),
    told: Number.isFinite(published) ? Math.floor(published / 86_400_000) : null,
  };
}

/** Reports of one day's event are published within so many days, where none tells the day. */
const SAME_DAYS = 3;

/** One type, by and to nobody else, at no other time or place; and at least two of these told alike. */
function isOneHappening(a: Deed, b: Deed): boolean {
  if (a.at === b.at || a.event.type !== b.event.type || !isActual(a.event.assertion) || !isActual(b.event.assertion))
    return false;
  if (a.event.mode !== undefined && b.event.mode !== undefined && a.event.mode !== b.event.mode) return false;
  if (a.actor !== null && b.actor !== null && a.actor !== b.actor && a.called !== b.called) return false;
  const recipients = alikeRecipients(a, b);
  if (recipients === false || a.event.historical !== b.event.historical) return false;
  const times = alikeTimes(a, b);
  if (times === false) return false;
  if (a.place !== undefined && b.place !== undefined && a.place !== b.place) return false;
  const alike = [
    a.actor !== null && a.actor === b.actor,
    recipients === true,
    times === true,
    a.place !== undefined && a.place === b.place,
  ];
  const parties = alike[0] || alike[1];
  return parties === true && alike.filter(Boolean).length >= 2;
}

/** true: the same; false: others; null: not told of both. */
function alikeRecipients(a: Deed, b: Deed): boolean | null {
  if (a.done.size === 0 || b.done.size === 0) return null;
  return (a.recipient !== null && a.recipient === b.recipient) || meet(a.done, b.done);
}

function alikeTimes(a: Deed, b: Deed): boolean | null {
  if (a.days && b.days) return a.days[0] <= b.days[1] + 1 && b.days[0] <= a.days[1] + 1;
  if (a.told === null || b.told === null) return null;
  return Math.abs(a.told - b.told) <= SAME_DAYS ? null : false;
}

const deedKeys = ({ event, actor, done }: Deed): readonly string[] => [
  ...(actor ? [`${event.type} by ${actor}`] : []),
  ...[...done].map((word) => `${event.type} to ${word}`),
];

function happening(deeds: readonly Deed[], before: Happening["before"], origins: Origins): Happening {
  const [first] = deeds as [Deed];
  const time = deeds.find((one) => one.time !== undefined)?.time;
  const place = deeds.find(({ event }) => event.place !== undefined);
  return {
    id: idOfAll(deeds),
    type: first.event.type,
    members: deeds.map((one) => ({ report: one.at.id, event: one.event.id })),
    actor: deeds.find(({ actor }) => actor !== null)?.actor ?? null,
    recipient: deeds.find(({ recipient }) => recipient !== null)?.recipient ?? null,
    ...(time && { time }),
    ...(place?.event.place && { place: slice(place.at.reading.report.text, place.event.place) }),
    told: tellers(deeds),
    before,
    origins: origins.count(deeds.map(({ at, event }) => ({ report: at.id, spans: [event.span] }))),
  };
}

function tellers(deeds: readonly Deed[]): Happening["told"] {
  const voices = new Set(deeds.map(({ event }) => event.whose.by));
  if (voices.has("reporter")) return voices.has("source") ? "both" : "reporter";
  return voices.has("source") ? "source" : "open";
}
