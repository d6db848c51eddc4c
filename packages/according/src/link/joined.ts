import type { Candidate } from "./candidates.ts";
import type { Groups } from "./groups.ts";
import { cannotBothBe } from "./likeness.ts";
import type { Telling } from "./one-telling.ts";
import { remembering } from "./remembered.ts";

/** A pair of tellings that are one statement, by their places. */
export interface Link {
  readonly of: Candidate;
  readonly a: number;
  readonly b: number;
}

/**
 * Joins what is linked. A telling that says less may be one with two that exclude each other, "40 cars" and "60 cars": where
 * a link would put such two together, the likest are joined first, and none that would.
 */
export function joinLinked(groups: Groups, tellings: readonly Telling[], links: readonly Link[]): void {
  const trial = groups.copy();
  for (const { a, b } of links) trial.join(a, b);
  const byRoot = Map.groupBy(links, ({ a }) => trial.find(a));
  const members = insideOf(trial, tellings.length, byRoot);
  const now = insideOf(groups, tellings.length, new Set(links.flatMap(({ a, b }) => [groups.find(a), groups.find(b)])));
  for (const [root, inside] of byRoot) {
    const told = (members.get(root) ?? []).map((i) => tellings[i] as Telling);
    if (excludeEach(told)) joinLikest(groups, tellings, now, inside.filter(hasNoRival(inside)));
    else for (const { a, b } of inside) groups.join(a, b);
  }
}

/** Of the sets of these roots, who is in them. */
function insideOf(groups: Groups, size: number, roots: { has(root: number): boolean }): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (let i = 0; i < size; i++) {
    const root = groups.find(i);
    if (!roots.has(root)) continue;
    const known = members.get(root);
    if (known) known.push(i);
    else members.set(root, [i]);
  }
  return members;
}

/** Do two of them exclude each other? The same words are looked at once. */
function excludeEach(told: readonly Telling[]): boolean {
  return told[0] !== undefined && atOdds(told[0], told, () => findOdds(told));
}
const atOdds = remembering<Telling, boolean>();

function findOdds(told: readonly Telling[]): boolean {
  const all = [...new Map(told.map((one) => [wording(one), one])).values()];
  return all.some((a, i) => all.slice(i + 1).some((b) => cannotBothBe(a, b)));
}

const wording = ({ words }: Telling): string => words.map(({ word }) => word).join(" ");

/** Is it told by no other link that is nearly as near, or nearer, that one of the two is one with somebody else? */
function hasNoRival(links: readonly Link[]): (link: Link) => boolean {
  const byPlace = Map.groupBy(
    links.flatMap((link) => [
      { place: link.a, link },
      { place: link.b, link },
    ]),
    ({ place }) => place,
  );
  const other = ({ a, of }: Link, place: number): Telling => (place === a ? of.b : of.a);
  return (link) =>
    ![link.a, link.b].some((place) =>
      byPlace
        .get(place)
        ?.some(
          ({ link: rival }) =>
            rival !== link &&
            rival.of.share > link.of.share - NEARLY &&
            cannotBothBe(other(link, place), other(rival, place)),
        ),
    );
}
/** Of what two say. */
const NEARLY = 0.05;

function joinLikest(
  groups: Groups,
  tellings: readonly Telling[],
  members: Map<number, number[]>,
  links: readonly Link[],
): void {
  const likest = links.toSorted((x, y) => y.of.share - x.of.share || x.a - y.a || x.b - y.b);
  for (const { a, b } of likest) {
    const [x, y] = [groups.find(a), groups.find(b)];
    const [mine, theirs] = [members.get(x) ?? [], members.get(y) ?? []];
    if (x === y || mine.some((i) => theirs.some((k) => cannotBothBe(tellings[i] as Telling, tellings[k] as Telling))))
      continue;
    groups.join(a, b);
    if (groups.find(a) === groups.find(b)) members.set(groups.find(a), [...mine, ...theirs]);
  }
}
