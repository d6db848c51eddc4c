import { type Copy, type Origin, overlaps, type Span, stableId } from "@according/reader";
import type { Cited } from "./cited.ts";
import { copiesIn } from "./copies.ts";
import { Groups } from "./groups.ts";
import { countBefore, type Edit, editInOrder, type InOrder } from "./ordered.ts";
import type { Prepared } from "./prepare.ts";
import { areSame } from "./remembered.ts";

/** Two reports that share so much of the shorter one are one text. */
const ONE_TEXT = 0.5;
/** So much is enough where both credit one agency, or one the other's outlet. */
const PART = 0.15;
/** Reports with fewer fingerprints in common are not compared. */
const IN_COMMON = 2;
/** Of reports with one fingerprint, only so many neighbours in time are compared: what stands everywhere is boilerplate. */
const NEAREST = 64;

/** A report, with those before it with which it was compared, in order. */
interface Copier extends InOrder {
  report: Prepared;
  compared: ReadonlyMap<Copier, Copy | null>;
  /** What it shares with them; the same for as long as it is the same copies. */
  copies: readonly Copy[];
}

/** The reports of a story in the order of time, with every pair that shares copied text. */
export class Copying {
  readonly #reports: Copier[] = [];
  readonly #byPrint = new Map<number, Copier[]>();
  #copies: readonly Copy[] | null = null;

  get copies(): readonly Copy[] {
    this.#copies ??= this.#reports.flatMap(({ copies }) => copies);
    return this.#copies;
  }

  /** By the later of two. */
  get byReport(): ReadonlyMap<string, readonly Copy[]> {
    return new Map(this.#reports.map(({ report, copies }) => [report.id, copies]));
  }

  /** A report goes, or another comes at its place, or both: those behind it are compared where others are near them now. */
  edit({ at, gone, come }: Edit<Prepared>): void {
    const [was, [report]] = [gone === 0 ? undefined : this.#reports[at], come];
    const behind = new Set(was ? this.#leave(was) : []);
    const now: Copier | undefined = report && { place: at, report, compared: new Map(), copies: [] };
    editInOrder(this.#reports, [{ at, gone, come: now ? [now] : [] }]);
    if (now) for (const one of [now, ...this.#enter(now)]) behind.add(one);
    for (const one of behind) {
      one.compared = this.#compared(one);
      const copies = [...one.compared.values()].filter((copy) => copy !== null);
      if (!areSame(copies, one.copies)) one.copies = copies;
    }
    this.#copies = null;
  }

  /** The same reports, judged otherwise. */
  put(at: number, report: Prepared): void {
    (this.#reports[at] as Copier).report = report;
  }

  /** Tells near which it was. */
  #leave(one: Copier): readonly Copier[] {
    return [...one.report.fingerprints].flatMap((print) => {
      const all = this.#byPrint.get(print) ?? [];
      const place = all.indexOf(one);
      all.splice(place, 1);
      return all.slice(place, place + NEAREST);
    });
  }

  #enter(one: Copier): readonly Copier[] {
    return [...one.report.fingerprints].flatMap((print) => {
      const all = this.#byPrint.get(print) ?? [];
      const place = countBefore(all, one.place);
      all.splice(place, 0, one);
      this.#byPrint.set(print, all);
      return all.slice(place + 1, place + 1 + NEAREST);
    });
  }

  #compared(later: Copier): Copier["compared"] {
    const common = new Map<Copier, number>();
    for (const print of later.report.fingerprints) {
      const all = this.#byPrint.get(print) ?? [];
      const place = countBefore(all, later.place);
      for (let i = Math.max(0, place - NEAREST); i < place; i++) {
        const one = all[i] as Copier;
        common.set(one, (common.get(one) ?? 0) + 1);
      }
    }
    const near = [...common].filter(([, count]) => count >= IN_COMMON);
    const nearest = near.sort(([x, a], [y, b]) => b - a || y.place - x.place).slice(0, NEAREST);
    const inOrder = nearest.map(([one]) => one).sort((x, y) => x.place - y.place);
    const copyOf = copiesIn(later.report);
    return new Map(
      inOrder.map((one) => {
        const known = later.compared.get(one);
        return [one, known === undefined ? copyOf(one.report) : known];
      }),
    );
  }
}

/** The agencies that a report credits, and its own outlet, in lower case. */
function creditedIn(report: Prepared | undefined): readonly string[] {
  const { credits = [], report: told } = report?.reading ?? {};
  const names = [...credits.map(({ name }) => name), ...(told?.byline ?? []), ...(told?.outlet ? [told.outlet] : [])];
  return names.map((name) => name.toLowerCase().replace(/^the /, ""));
}

/** Reports of one text, once. */
export function originsOf(reports: readonly Prepared[], copies: readonly Copy[]): readonly Origin[] {
  const index = new Map(reports.map(({ id }, i) => [id, i]));
  const groups = new Groups(reports.length);
  for (const { reports: pair, share } of copies) {
    const [a, b] = pair.map((id) => index.get(id) ?? 0) as [number, number];
    if (
      share >= ONE_TEXT ||
      (share >= PART && creditedIn(reports[a]).some((name) => creditedIn(reports[b]).includes(name)))
    )
      groups.join(a, b);
  }
  return groups.all().map((members) => {
    const inside = members.map((i) => reports[i] as Prepared);
    const credited = inside.flatMap(({ reading }) => reading.credits.filter(({ kind }) => kind === "agency"))[0];
    const ids = inside.map(({ id }) => id);
    return { id: stableId("origin", ...ids.slice(0, 1)), reports: ids, ...(credited && { credited: credited.name }) };
  });
}

/** Counts origins: reports of one text once, and once too those that tell something in a passage that they share. */
export interface Origins {
  /** What of a report it depends on how many there are: where it is the same, so is their number. */
  by(report: string): readonly unknown[];
  count(told: readonly Place[]): number;
}

interface Place {
  readonly report: string;
  readonly spans: readonly Span[];
  /** The outlets on whose word it is told there. */
  readonly cited: readonly Cited[];
}

export function originCounter(
  reports: readonly Prepared[],
  origins: readonly Origin[],
  copiesBy: ReadonlyMap<string, readonly Copy[]>,
): Origins {
  const outletOf = new Map(reports.map(({ id, outlet }) => [id, outlet]));
  const originOf = new Map(origins.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  return {
    by: (report) => [originOf.get(report), copiesBy.get(report)],
    count(told) {
      if (told.length < 2) return told.length;
      const groups = new Groups(told.length);
      const byReport = Map.groupBy(told.keys(), (i) => (told[i] as Place).report);
      const firstOf = new Map<string, number>();
      told.forEach(({ report }, i) => {
        const origin = originOf.get(report) ?? report;
        groups.join(firstOf.get(origin) ?? i, i);
        firstOf.set(origin, firstOf.get(origin) ?? i);
        for (const { reports, passages } of copiesBy.get(report) ?? [])
          for (const j of byReport.get(reports[0] as string) ?? [])
            if (passages.some(({ from, to }) => standsIn(told[j] as Place, from) && standsIn(told[i] as Place, to)))
              groups.join(i, j);
      });
      joinCited(groups, told, outletOf);
      return groups.all().length;
    },
  };
}

/** Whoever only passes on what an outlet reported, or was told, has it from there, as the others that do. */
function joinCited(groups: Groups, told: readonly Place[], outletOf: ReadonlyMap<string, string>): void {
  if (told.every(({ cited }) => cited.length === 0)) return;
  const own = Map.groupBy(told.keys(), (i) => outletOf.get((told[i] as Place).report) ?? "");
  const known = new Set(told.flatMap(({ cited }) => cited.flatMap(({ outlet, isKnown }) => (isKnown ? outlet : []))));
  const citing = new Map<string, number>();
  told.forEach(({ cited }, i) => {
    for (const { outlet } of cited) {
      for (const k of own.get(outlet) ?? []) groups.join(k, i);
      if (!known.has(outlet)) continue;
      groups.join(citing.get(outlet) ?? i, i);
      citing.set(outlet, i);
    }
  });
}

const standsIn = ({ spans }: Place, passage: Span): boolean => spans.some((span) => overlaps(span, passage));
