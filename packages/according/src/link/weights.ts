import type { Telling } from "./one-telling.ts";
import { countBefore, type Edit, editInOrder, type InOrder, putInOrder } from "./ordered.ts";

/** A telling, with what its words weigh by what was told until its report. */
export interface Weighed {
  readonly telling: Telling;
  readonly weights: ReadonlyMap<string, number>;
  /** Of its stems together. */
  readonly whole: number;
}

/** The tellings of a report. */
interface Weighing extends InOrder {
  /** How many tellings are before it. */
  begin: number;
  /** By stem, how many tellings have it until here. */
  readonly told: Map<string, number>;
  weighed: readonly Weighed[];
}

/**
 * What words weigh, by how often they were told: not by what comes after a report, and only roughly by what comes before, so
 * that a report that comes in between changes what few of the later ones weigh.
 */
export class Weights {
  readonly #reports: Weighing[] = [];
  /** By stem the reports that have it, in order. */
  readonly #having = new Map<string, Weighing[]>();

  /** The tellings of a report go, or others come at its place, or both; tells of all tellings which are others than they were. */
  edit({ at, gone, come: [come] }: Edit<readonly Telling[]>): readonly Edit<Weighed>[] {
    const [changed, begin] = [new Set<Weighing>(), endOf(this.#reports[at - 1])];
    const was = gone === 0 ? undefined : this.#reports[at];
    if (was) this.#leave(was, changed);
    const now = come && { place: at, begin, told: new Map<string, number>(), weighed: [] as readonly Weighed[] };
    editInOrder(this.#reports, [{ at, gone, come: now ? [now] : [] }]);
    if (now) {
      this.#enter(now, come, changed);
      now.weighed = weighedBy(now, come);
    }
    const [less, more] = [was?.weighed.length ?? 0, come?.length ?? 0];
    for (const later of this.#reports.slice(now ? at + 1 : at)) {
      if (roughly(later.begin + FEW) !== roughly(later.begin + more - less + FEW)) changed.add(later);
      later.begin += more - less;
    }
    const edits = [...changed]
      .sort((a, b) => a.place - b.place)
      .flatMap((one) => weighAnew(one).map((edit) => ({ ...edit, at: edit.at - more + less })));
    return [{ at: begin, gone: less, come: now?.weighed ?? [] }, ...edits];
  }

  #enter(one: Weighing, tellings: readonly Telling[], changed: Set<Weighing>): void {
    for (const [stem, count] of havingIn(tellings)) {
      const having = this.#having.get(stem) ?? [];
      const place = countBefore(having, one.place);
      one.told.set(stem, (having[place - 1]?.told.get(stem) ?? 0) + count);
      tellMore(having.slice(place), stem, count, changed);
      putInOrder(having, one);
      this.#having.set(stem, having);
    }
  }

  #leave(one: Weighing, changed: Set<Weighing>): void {
    for (const [stem, count] of havingIn(one.weighed.map(({ telling }) => telling))) {
      const having = this.#having.get(stem) ?? [];
      const place = having.indexOf(one);
      having.splice(place, 1);
      tellMore(having.slice(place), stem, -count, changed);
    }
  }
}

const endOf = (one: Weighing | undefined): number => (one ? one.begin + one.weighed.length : 0);

/** By stem, how many of them have it; none of them where only the name of who speaks has it. */
function havingIn(tellings: readonly Telling[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stems, self } of tellings) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    for (const stem of self) counts.set(stem, counts.get(stem) ?? 0);
  }
  return counts;
}

function tellMore(later: readonly Weighing[], stem: string, count: number, changed: Set<Weighing>): void {
  if (count === 0) return;
  for (const one of later) {
    const told = one.told.get(stem) ?? 0;
    if (roughly(told + 1) !== roughly(told + count + 1)) changed.add(one);
    one.told.set(stem, told + count);
  }
}

function weighedBy({ begin, told }: Weighing, tellings: readonly Telling[]): readonly Weighed[] {
  const weights = new Map<string, number>();
  for (const [stem, count] of told) weights.set(stem, weight(begin, count));
  return tellings.map((telling) => ({ telling, weights, whole: weightOf(telling.stems, weights) }));
}

/** Those of a report that weigh otherwise now, each in its place. */
function weighAnew(report: Weighing): readonly Edit<Weighed>[] {
  const before = report.weighed;
  const now = weighedBy(
    report,
    before.map(({ telling }) => telling),
  );
  report.weighed = before.map((one, i) => (isWeighedAlike(one, now[i] as Weighed) ? one : (now[i] as Weighed)));
  return report.weighed.flatMap((one, i) => (one === before[i] ? [] : { at: report.begin + i, gone: 1, come: [one] }));
}

const isWeighedAlike = ({ telling: { stems, self }, weights }: Weighed, now: Weighed): boolean =>
  [...stems, ...self].every((stem) => weights.get(stem) === now.weights.get(stem));

export function weightOf(stems: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const stem of stems) total += weights.get(stem) ?? 0;
  return total;
}

/** What was told everywhere so far weighs little; what is rare weighs the same, however much else is told. */
const weight = (begin: number, told: number): number =>
  Math.min(MOST_WEIGHT, Math.log(roughly(begin + FEW)) - Math.log(roughly(told + 1)));

const MOST_WEIGHT = 3.3;
/** As if so many statements more were told: two reports alone do not tell what is common. */
const FEW = 30;

/** A large number is the power of two below it: one more changes it seldom. */
const roughly = (count: number): number => (count <= EXACT ? count : 2 ** Math.floor(Math.log2(count)));
const EXACT = 32;
