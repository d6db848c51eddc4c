import { type Happening, isActual } from "@according/reader";
import { stemSet } from "./clauses.ts";
import type { Deed } from "./deeds.ts";
import type { NamedHappening } from "./named-happening.ts";
import type { Order } from "./order.ts";
import type { Prepared } from "./prepare.ts";
import { ALONE, remembering } from "./remembered.ts";
import { moment } from "./told.ts";
import { textWords } from "./words.ts";

type Before = Happening["before"][number];

/** By its id, of each happening those that reports say come after it. `all`: the events of each, under its id. */
export function happeningOrder(
  reports: readonly Prepared[],
  all: ReadonlyMap<string, readonly Deed[]>,
): ReadonlyMap<string, readonly Before[]> {
  const told = reports.flatMap(({ orders }) => orders);
  const idOf = new HappeningIds(all, new Map(reports.map(({ id, reading }) => [id, dayPublished(reading)])));
  const ordered = told.flatMap((one) => {
    const [earlier, later] = [idOf.of(one.earlier, one.report), idOf.of(one.later, one.report)];
    const isTold = earlier !== undefined && later !== undefined && earlier !== later;
    return isTold ? [{ earlier, before: { happening: later, report: one.report, span: one.span } }] : [];
  });
  return new Map(
    [...Map.groupBy(ordered, ({ earlier }) => earlier)].map(([id, found]) => [id, found.map(({ before }) => before)]),
  );
}

/** Which happening an event is, or what is only named. */
class HappeningIds {
  readonly #byEvent = new Map<string, string>();
  readonly #all: ReadonlyMap<string, readonly Deed[]>;
  readonly #days: ReadonlyMap<string, number>;
  #named: ReadonlyMap<string, readonly Found[]> | null = null;

  constructor(all: ReadonlyMap<string, readonly Deed[]>, days: ReadonlyMap<string, number>) {
    [this.#all, this.#days] = [all, days];
    for (const [id, members] of all)
      for (const { at, event } of members) if (at.orders.length > 0) this.#byEvent.set(`${at.id} ${event.id}`, id);
  }

  of(it: Order["earlier"], report: string): string | undefined {
    return typeof it === "string"
      ? this.#byEvent.get(`${report} ${it}`)
      : this.#ofNamed(it, this.#days.get(report) ?? Number.NaN);
  }

  /** The only one of its kind, to the same or there, that the reports of those days tell as done. */
  #ofNamed({ kind, of }: NamedHappening, day: number): string | undefined {
    this.#named ??= Map.groupBy([...this.#all].flatMap(foundIn), ({ stem }) => stem);
    const [first = ""] = of;
    const ids = new Set(
      (this.#named.get(first) ?? [])
        .filter(
          ({ deed, stems }) =>
            isOfThoseDays(deed, day) &&
            [...kind].some((one) => deed.does.has(one)) &&
            [...of].every((one) => stems.has(one)),
        )
        .map(({ id }) => id),
    );
    return ids.size === 1 ? [...ids][0] : undefined;
  }
}

/** An event under a word for whom it is done to, or where. */
interface Found {
  readonly stem: string;
  readonly id: string;
  readonly deed: Deed;
  readonly stems: ReadonlySet<string>;
}

const foundIn = ([id, members]: readonly [string, readonly Deed[]]): readonly Found[] =>
  members
    .filter(({ event }) => isActual(event.assertion) && !event.historical)
    .flatMap((deed) => {
      const stems = toOrIn(deed, ALONE, () => new Set([...deed.done, ...stemSet(textWords(deed.place ?? ""))]));
      return [...stems].map((stem) => ({ stem, id, deed, stems }));
    });

const toOrIn = remembering<Deed, ReadonlySet<string>>();

const dayPublished = ({ report }: Prepared["reading"]): number => Math.floor(moment(report.publishedAt) / 86_400_000);

/** Reports of so many days name a happening by no more than its kind and place. */
const isOfThoseDays = ({ told }: Deed, day: number): boolean => told !== null && Math.abs(told - day) <= DAYS;
const DAYS = 7;
