import { expect, test } from "vitest";
import { heldAnswers } from "../../src/asking/held-answers.ts";

const bytes = (size: number, of = 1) => new Uint8Array(size).fill(of);

test("an answer is held for the story as it is, and what was asked longest ago goes first", () => {
  const held = heldAnswers(100);
  held.put("a", "now", bytes(40));
  held.put("b", "now", bytes(40, 2));
  expect(held.get("a", "later")).toBeNull();
  expect(held.get("a", "now")).toEqual(bytes(40));
  held.put("c", "now", bytes(40, 3));
  expect(["a", "b", "c"].map((asked) => held.get(asked, "now")?.[0] ?? null)).toEqual([1, null, 3]);
  held.put("a", "later", bytes(10, 4));
  expect(held.get("a", "now")).toBeNull();
  held.put("d", "now", bytes(101));
  expect(["a", "c", "d"].map((asked) => held.get(asked, asked === "a" ? "later" : "now")?.[0] ?? null)).toEqual([
    4,
    3,
    null,
  ]);
});
