import { describe, expect, it } from "vitest";
import { mulberry32 } from "../../../../eval/score/bootstrap.ts";
import { Neighbours } from "../../src/link/neighbours.ts";
import { editsBetween } from "../../src/link/ordered.ts";

interface Item {
  readonly id: string;
  readonly keys: readonly string[];
  readonly words: string;
}

let looks = 0;
const neighbours = () =>
  new Neighbours<Item, string>({
    idOf: ({ id }) => id,
    keysOf: ({ keys }) => keys,
    compare: (a, b) => {
      looks++;
      return (a.words + b.words).includes("x") ? null : `${a.words}-${b.words}`;
    },
  });

/** All at once, one behind the other. */
function anew(items: readonly Item[]) {
  const near = neighbours();
  near.edit([{ at: 0, gone: 0, come: items }]);
  return near;
}

const pairsOf = ({ pairs }: Neighbours<Item, string>): string =>
  pairs.map(({ a, b, link }) => `${a.id} ${b.id} ${link}`).join("\n");

describe.each([1, 2])("a list that changes, seed %s", (seed) => {
  const next = mulberry32(seed);
  const below = (most: number) => Math.floor(next() * most);
  let made = 0;
  /** Most have a key that many have: some of these are too many to be near. */
  const keys = () => ["all", "many", "few", "seldom", `own ${below(40)}`].filter((_, i) => next() < 1 / (i + 1));
  const words = () => "abcx".charAt(below(4));
  const item = (): Item => ({ id: `${++made}`, keys: keys(), words: words() });

  it("is what it would be if all had been compared at once, whatever comes, goes and is another, wherever", () => {
    const near = neighbours();
    let items: readonly Item[] = [];
    for (let round = 0; round < 90; round++) {
      const now = items.flatMap((one): readonly Item[] => {
        const drawn = next();
        if (drawn < 0.01) return [];
        if (drawn < 0.02) return [item(), one];
        if (drawn < 0.03) return [{ ...one, words: words() }];
        return drawn < 0.04 ? [{ ...one, keys: keys() }] : [one];
      });
      const at = below(now.length + 1);
      const come = Array.from({ length: below(6) }, item);
      const moved = round % 10 === 9 ? [...now.slice(5), ...now.slice(0, 5)] : now;
      const before = items;
      items = [...moved.slice(0, at), ...come, ...moved.slice(at)];
      near.edit(editsBetween(before, items));
      expect(near.items).toEqual(items);
      expect(pairsOf(near)).toBe(pairsOf(anew(items)));
    }
    expect(items.filter((one) => one.keys.includes("all")).length).toBeGreaterThan(140);
  });
});

it("compares nothing but what comes and what it brings near", () => {
  const items = Array.from({ length: 300 }, (_, i) => ({ id: `${i}`, keys: ["all", `own ${i % 50}`], words: "a" }));
  const near = anew(items);
  looks = 0;
  near.edit([{ at: 150, gone: 0, come: [{ id: "one", keys: ["own 7"], words: "a" }] }]);
  expect(looks).toBe(6);
  near.edit([{ at: 150, gone: 1, come: [{ id: "one", keys: ["own 7"], words: "b" }] }]);
  expect(looks).toBe(12);
  near.edit([{ at: 150, gone: 1, come: [] }]);
  expect(looks).toBe(12);
  expect(pairsOf(near)).toBe(pairsOf(anew(items)));
});
