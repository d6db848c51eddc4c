import { type Happening, slice, stableId } from "@according/reader";
import type { DoneOtherwise } from "./contradictions.ts";
import { type Deed, deed, deedKeys, isOneHappening, otherwiseDone } from "./deeds.ts";
import { Groups } from "./groups.ts";
import type { Pairs } from "./judged.ts";
import { Neighbours, type Pair } from "./neighbours.ts";
import { orderIn } from "./order.ts";
import type { Origins } from "./origins.ts";
import { placingsOf } from "./pairs.ts";
import type { Prepared } from "./prepare.ts";
import { identityOf, remembering } from "./remembered.ts";
import type { Who } from "./who/who.ts";

/** What happened, and pairs of events that are told with another day or place. */
export interface Happened {
  readonly happenings: readonly Happening[];
  readonly otherwise: readonly DoneOtherwise[];
}

/** The events of a story compared with each other; those that are as they were are compared once. */
export class Doings {
  #deeds: readonly Deed[] = [];
  #otherwise: DoneOtherwise[] = [];
  #near = this.#begin();

  with(deeds: readonly Deed[]): Pick<Happened, "otherwise"> & { readonly pairs: readonly Pair<true>[] } {
    if (this.#deeds.some((one, i) => deeds[i] !== one)) this.#near = this.#begin();
    for (const one of deeds.slice(this.#near.items.length)) this.#near.add(one);
    this.#deeds = deeds;
    return { pairs: this.#near.pairs, otherwise: [...this.#otherwise] };
  }

  #begin(): Neighbours<Deed, true> {
    this.#otherwise = [];
    return new Neighbours<Deed, true>(deedKeys, (a, b) => {
      const kind = otherwiseDone(a, b);
      if (kind !== null) this.#otherwise.push({ kind, a: placeOf(a), b: placeOf(b) });
      return isOneHappening(a, b) ? true : null;
    });
  }
}

/** Events that are one, with the order in which reports tell them. */
export function happeningsOf(
  reports: readonly Prepared[],
  who: Who,
  origins: Origins,
  judged: Pairs,
  doings: Doings,
): Happened {
  const deeds = reports.flatMap((at) => at.reading.events.map((event) => deed(at, event, who)));
  const { same, different } = placingsOf(judged, () =>
    deeds.map(({ at, event }) => ({ by: "event", report: at.id, event: event.id })),
  );
  const groups = new Groups(deeds.length, different);
  for (const [a, b] of same) groups.join(a, b);
  const { pairs, otherwise } = doings.with(deeds);
  for (const { a, b } of pairs) groups.join(a, b);
  const all = groups.all().map((members) => members.map((i) => deeds[i] as Deed));
  const told = reports.flatMap(orderIn);
  const ordered = new Set(told.map(({ report }) => report));
  const idOf = new Map<string, string>();
  for (const members of all)
    for (const { at, event } of members) if (ordered.has(at.id)) idOf.set(`${at.id} ${event.id}`, idOfAll(members));
  const order = Map.groupBy(told, ({ report, earlier }) => idOf.get(`${report} ${earlier}`) ?? "");
  const happenings = all.map((members) => {
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
  return { happenings, otherwise };
}

const placeOf = ({ at, event }: Deed): DoneOtherwise["a"] => ({ by: "event", report: at.id, event: event.id });

const idOfAll = ([first]: readonly Deed[]): string =>
  first ? idOfDeed(first, "", () => stableId("happening", first.at.id, first.event.id)) : "";
const idOfDeed = remembering<Deed, string>();

const happeningAs = remembering<Deed, Happening>();

function happening(deeds: readonly Deed[], before: Happening["before"], origins: Origins): Happening {
  const [first] = deeds as [Deed];
  const beside = [origins, ...deeds].map(identityOf).join(" ");
  const told = before.length === 0 ? "" : JSON.stringify(before);
  return happeningAs(first, `${beside} ${told}`, () => happened(deeds, before, origins));
}

function happened(deeds: readonly Deed[], before: Happening["before"], origins: Origins): Happening {
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
