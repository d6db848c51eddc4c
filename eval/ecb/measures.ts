import type { Marked } from "./corpus.ts";

/** Something marked in a report: the chain that people gave it and the group that it is linked in. */
export interface Item {
  readonly report: string;
  readonly half: Marked["half"];
  readonly gold: string;
  readonly linked: string;
}

/** Pairs across the reports of a topic, and links and shares of the chains that MUC and B³ are made of. */
export interface Counts {
  /** Items, and pairs of them in two reports: one on both sides, linked as one, marked as one. */
  readonly items: number;
  readonly hit: number;
  readonly linked: number;
  readonly gold: number;
  /** Pairs linked as one that are of the topic's two halves, and how many of these people marked as one. */
  readonly across: number;
  readonly acrossRight: number;
  /** MUC: links that both have, links made, links marked. */
  readonly muc: readonly [both: number, linked: number, gold: number];
  /** B³: precisions and recalls of all items added up. */
  readonly b3: readonly [precision: number, recall: number];
}

/** Counts of one topic; what is the same on both sides in one report is one item. */
export function countsOf(all: readonly Item[]): Counts {
  const items = [...new Map(all.map((one) => [`${one.report} ${one.linked} ${one.gold}`, one])).values()];
  const pairs = items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b) => {
      const [linked, gold] = [a.linked === b.linked, a.gold === b.gold];
      return a.report !== b.report && (linked || gold) ? [{ linked, gold, across: a.half !== b.half }] : [];
    }),
  );
  const count = (is: (pair: (typeof pairs)[number]) => boolean): number => pairs.filter(is).length;
  const [byLinked, byGold] = [Map.groupBy(items, ({ linked }) => linked), Map.groupBy(items, ({ gold }) => gold)];
  const [fromLinked, fromGold] = [linksKept(byLinked, "gold"), linksKept(byGold, "linked")];
  return {
    items: items.length,
    hit: count(({ linked, gold }) => linked && gold),
    linked: count(({ linked }) => linked),
    gold: count(({ gold }) => gold),
    across: count(({ linked, across }) => linked && across),
    acrossRight: count(({ linked, gold, across }) => linked && gold && across),
    // Where an item stands in several groups of the other side, what both have differs by side: the smaller is meant.
    muc: [Math.min(fromLinked.kept, fromGold.kept), fromLinked.made, fromGold.made],
    b3: [meanShare(items, byLinked, "gold"), meanShare(items, byGold, "linked")],
  };
}

type Side = "gold" | "linked";

function linksKept(groups: ReadonlyMap<string, readonly Item[]>, other: Side) {
  const all = [...groups.values()];
  return {
    made: all.reduce((sum, { length }) => sum + length - 1, 0),
    kept: all.reduce((sum, group) => sum + group.length - new Set(group.map((one) => one[other])).size, 0),
  };
}

const meanShare = (items: readonly Item[], groups: ReadonlyMap<string, readonly Item[]>, other: Side): number =>
  items.reduce((sum, item) => {
    const group = groups.get(item[other === "gold" ? "linked" : "gold"]) ?? [];
    return sum + group.filter((one) => one[other] === item[other]).length / (group.length || 1);
  }, 0);

export const NO_COUNTS: Counts = {
  ...{ items: 0, hit: 0, linked: 0, gold: 0, across: 0, acrossRight: 0 },
  ...{ muc: [0, 0, 0], b3: [0, 0] },
};

export const added = (a: Counts, b: Counts): Counts => ({
  items: a.items + b.items,
  hit: a.hit + b.hit,
  linked: a.linked + b.linked,
  gold: a.gold + b.gold,
  across: a.across + b.across,
  acrossRight: a.acrossRight + b.acrossRight,
  muc: [a.muc[0] + b.muc[0], a.muc[1] + b.muc[1], a.muc[2] + b.muc[2]],
  b3: [a.b3[0] + b.b3[0], a.b3[1] + b.b3[1]],
});
