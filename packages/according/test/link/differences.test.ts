import fc from "fast-check";
import { expect, test } from "vitest";
import { aligned, alignedCount } from "../../src/link/differences.ts";

const words = fc.array(fc.constantFrom("the", "gate", "is", "shut", "again", "today"), { maxLength: 14 });

test("the words alone that two rows share tell how many are aligned", () => {
  fc.assert(fc.property(words, words, (a, b) => alignedCount(a, b) === aligned(a, b).length));
  expect(alignedCount(["the", "gate", "is", "shut"], ["is", "the", "gate", "open", "shut"])).toBe(3);
});
