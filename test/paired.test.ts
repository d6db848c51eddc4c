import { expect, test } from "vitest";
import { difference } from "../eval/score/paired.ts";
import { fitLogistic } from "../eval/weigh/logistic.ts";
import { confidenceOf } from "../packages/reader/src/neural.ts";

const RESAMPLING = { rounds: 400, seed: 1 };
const articles = Array.from({ length: 30 }, (_, i) => ({ hits: 5 + (i % 4), predicted: 10, gold: 10 }));

test("an engine that is better on every article is surely better, whatever the articles", () => {
  const better = articles.map((one) => ({ ...one, hits: one.hits + 1 }));
  const { f1, ci95 } = difference(better, articles, RESAMPLING);
  expect(f1).toBeCloseTo(0.1);
  expect(ci95.map((bound) => Number(bound.toFixed(6)))).toEqual([0.1, 0.1]);
});

test("one that is better here and worse there may be neither", () => {
  const other = articles.map((one, i) => ({ ...one, hits: one.hits + (i % 2 ? 2 : -2) }));
  const { ci95 } = difference(other, articles, RESAMPLING);
  expect(ci95[0]).toBeLessThan(0);
  expect(ci95[1]).toBeGreaterThan(0);
});

test("engines that read different articles are not compared", () => {
  expect(() => difference(articles, articles.slice(1), RESAMPLING)).toThrow(RangeError);
});

test("how likely examples are right is learnt: as often as they are", () => {
  const examples = Array.from({ length: 400 }, (_, i) => ({
    measures: [i % 2],
    right: i % 2 ? i % 20 !== 1 : i % 10 === 0,
  }));
  const weights = fitLogistic(examples);
  expect(confidenceOf(weights, [1])).toBeCloseTo(0.9, 1);
  expect(confidenceOf(weights, [0])).toBeCloseTo(0.2, 1);
  expect(() => fitLogistic([])).toThrow(RangeError);
});
