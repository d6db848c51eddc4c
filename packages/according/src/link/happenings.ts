import { type Happening, slice, stableId } from "@according/reader";
import { Because } from "./because.ts";
import { citedBy } from "./cited.ts";
import { type DoneOtherwise, doneAt } from "./contradictions.ts";
import { areCopied, type Deed, deed, deedKeys, otherwiseDone, placeOfDeed, sameHappening } from "./deeds.ts";
import { speakAgainst } from "./denied-deeds.ts";
import { Groups } from "./groups.ts";
import { happeningOrder } from "./happening-order.ts";
import { incidentKeys, isOfNobody, sameIncident } from "./incidents.ts";
import type { Pairs } from "./judged.ts";
import { Neighbours, type Pair } from "./neighbours.ts";
import { editsBetween } from "./ordered.ts";
import type { Origins } from "./origins.ts";
import { placingsOf } from "./pairs.ts";
import type { Prepared } from "./prepare.ts";
import { ALONE, remembering } from "./remembered.ts";
import type { Who } from "./who/who.ts";
import { eventsToldIn } from "./withdrawn.ts";

/** What happened, and pairs of events that are told with another day or place, or that one denies. */
export interface Happened {
  readonly happenings: readonly Happening[];
  readonly otherwise: readonly DoneOtherwise[];
}

type Reason = Happening["because"][number];
const REASONS: readonly Reason[] = [
  "same-words",
  "same-actor",
  "same-recipient",
  "same-time",
  "same-place",
  "judgement",
];

/** How two events stand that may be one. */
interface Alike {
  /** Why they are one; null: they are not. */
  readonly because: readonly Reason[] | null;
  readonly otherwise: DoneOtherwise["kind"] | null;
}

/** The events of a story compared with each other; those that are as they were are compared once. */
export class Doings {
  readonly #near = new Neighbours<Deed, Alike>({
    idOf: ({ at, event }) => `${at.id} ${event.id}`,
    keysOf: (one) => (isOfNobody(one) ? incidentKeys(one) : deedKeys(one)),
    compare: doneAlike,
  });

  with(deeds: readonly Deed[]): readonly Pair<Deed, Alike>[] {
    this.#near.edit(editsBetween(this.#near.items, deeds));
    return this.#near.pairs;
  }
}

function doneAlike(a: Deed, b: Deed): Alike | null {
  const isIncident = isOfNobody(a) && isOfNobody(b) && !areCopied(a, b);
  const because = isIncident ? sameIncident(a, b) : sameHappening(a, b);
  const otherwise = otherwiseDone(a, b) ?? speakAgainst(a, b);
  return because !== null || otherwise !== null ? { because, otherwise } : null;
}

/** Events that are one, with the order in which reports tell them. */
export function happeningsOf(
  reports: readonly Prepared[],
  who: Who,
  origins: Origins,
  judged: Pairs,
  doings: Doings,
): Happened {
  const deeds = reports.flatMap((at) => eventsToldIn(at.reading).map((event) => deed(at, event, who)));
  const { same, different } = placingsOf(judged, "event", () =>
    deeds.map(({ at, event }) => ({ by: "event", report: at.id, event: event.id })),
  );
  const groups = new Groups(deeds.length, different);
  for (const [a, b] of same) groups.join(a, b);
  const pairs = doings.with(deeds);
  const links = pairs.flatMap(({ earlier, later, link: { because: codes } }) =>
    codes === null ? [] : [{ a: earlier.place, b: later.place, codes }],
  );
  for (const { a, b } of links) groups.join(a, b);
  const because = new Because(REASONS, groups);
  for (const [a, b] of same) because.tell(a, b, "judgement");
  for (const { a, b, codes } of links) for (const code of codes) because.tell(a, b, code);
  const sets = groups.all();
  const all = sets.map((members) => members.map((i) => deeds[i] as Deed));
  const order = happeningOrder(reports, new Map(all.map((members) => [idOfAll(members), members])));
  const happenings = all.map((members, set) =>
    happening(members, order.get(idOfAll(members)) ?? NOTHING, because.of(sets[set] ?? [], "judgement"), origins),
  );
  return { happenings, otherwise: pairs.flatMap(toldOtherwise) };
}

const NOTHING: Happening["before"] = [];

const toldOtherwise = ({ a, b, link: { otherwise: kind } }: Pair<Deed, Alike>): readonly DoneOtherwise[] =>
  kind === null ? [] : [{ kind, a: placeOf(a, kind), b: placeOf(b, kind) }];

/** What is denied, or said to be so, is a statement where its report has one. */
const placeOf = ({ at, event }: Deed, kind: DoneOtherwise["kind"]): DoneOtherwise["a"] =>
  kind === "denial" || kind === "statements" ? doneAt(at.id, event) : { by: "event", report: at.id, event: event.id };

const idOfAll = ([first]: readonly Deed[]): string =>
  first ? idOfDeed(first, ALONE, () => stableId("happening", first.at.id, first.event.id)) : "";
const idOfDeed = remembering<Deed, string>();

const happeningAs = remembering<Deed, Happening>();

function happening(
  deeds: readonly Deed[],
  before: Happening["before"],
  because: readonly Reason[],
  origins: Origins,
): Happening {
  const [first] = deeds as [Deed];
  const told = before.length === 0 ? "" : JSON.stringify(before);
  const beside = [told, because, ...deeds, ...(deeds.length > 1 ? deeds.flatMap(({ at }) => origins.by(at.id)) : [])];
  return happeningAs(first, beside, () => happened(deeds, before, because, origins));
}

function happened(
  deeds: readonly Deed[],
  before: Happening["before"],
  because: readonly Reason[],
  origins: Origins,
): Happening {
  const [first] = deeds as [Deed];
  const time = deeds.find((one) => one.time !== undefined)?.time;
  const [mode, ...otherModes] = new Set(deeds.flatMap(({ event }) => event.mode ?? []));
  const [place] = deeds.flatMap(({ at, event }) => {
    const span = placeOfDeed(at, event);
    return span ? [slice(at.reading.report.text, span)] : [];
  });
  return {
    id: idOfAll(deeds),
    type: first.event.type,
    ...(mode !== undefined && otherModes.length === 0 && { mode }),
    members: deeds.map((one) => ({ report: one.at.id, event: one.event.id })),
    actor: deeds.find(({ actor }) => actor !== null)?.actor ?? null,
    recipient: deeds.find(({ recipient }) => recipient !== null)?.recipient ?? null,
    ...(time && { time }),
    ...(place !== undefined && { place }),
    told: tellers(deeds),
    before,
    because,
    origins: origins.count(
      deeds.map(({ at, event }) => ({
        report: at.id,
        spans: [event.span],
        cited: citedBy(at.reading, event.statement),
      })),
    ),
  };
}

function tellers(deeds: readonly Deed[]): Happening["told"] {
  const voices = new Set(deeds.map(({ event }) => event.whose.by));
  if (voices.has("reporter")) return voices.has("source") ? "both" : "reporter";
  return voices.has("source") ? "source" : "open";
}
