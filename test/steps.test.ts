import { expect, test } from "vitest";
import { growth, stepsOf } from "./steps.ts";

const numbers = (size: number) => Array.from({ length: size }, (_, at) => at);

function loop(size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += at;
  return sum;
}

const copied = (size: number) => numbers(size).reduce<readonly number[]>((all, one) => all.concat([one]), []);
const spread = (size: number) => numbers(size).map((_, _at, all) => Math.max(...all));

test.each<[string, (size: number) => unknown, times: number]>([
  ["what does not look at its input", () => loop(500), 1],
  ["a loop", loop, 2],
  ["a loop in a loop", (size) => numbers(size).map(() => loop(size)), 4],
  [
    "a search through the whole text in a loop",
    (size) => numbers(size).filter(() => "a".repeat(size).includes("b")),
    4,
  ],
  [
    "a pattern sought in the rest of a text",
    (size) => numbers(size).map((at) => /b/.exec("a".repeat(size).slice(at))),
    4,
  ],
  ["a list sought through", (size) => numbers(size).filter((one, _, all) => all.includes(one)), 4],
  ["a list copied for every entry", copied, 4],
  ["a list spread for every entry", spread, 4],
])("growth of %s", (_, work, times) => {
  expect(growth(work, 1000)).toBeCloseTo(times, 1);
});

test("the same work takes the same steps", () => {
  expect(stepsOf(() => loop(1000))).toBe(stepsOf(() => loop(1000)));
});
