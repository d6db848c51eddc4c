import type { Span } from "@according/reader";
import { describe, expect, test } from "vitest";
import { intervals, mulberry32 } from "../eval/score/bootstrap.ts";
import { factsOf, lettersOf, quotedRegions, tokensOf, tokensTouching } from "../eval/score/text.ts";
import { KINDS, type Predicted } from "../eval/score/types.ts";
import { score } from "../eval/score.ts";
import { article, gold, said, spans, text } from "./invented.ts";

const once = { rounds: 0, seed: 1 };
const scored = (...statements: readonly Predicted[]) => score([article], [{ id: "ferry", statements }], once);

describe("the scorer", () => {
  test("gives full marks to what people marked, in the kinds that quotation marks tell", () => {
    const { metrics, kinds } = scored(...gold);
    expect(Object.values(metrics).map(({ f1 }) => f1)).toEqual(Array(9).fill(1));
    expect(KINDS.map((kind) => kinds[kind]["content match"].gold)).toEqual([2, 1, 1]);
  });

  test("counts an article without a prediction against recall", () => {
    const report = score([article], [], once);
    expect(report.missing).toBe(1);
    expect(report.metrics["who said what"]).toEqual({ tp: 0, predicted: 0, gold: 4, precision: 0, recall: 0, f1: 0 });
  });

  test("gives each prediction exactly what it earns", () => {
    const { metrics, kinds, ...rest } = scored(
      // The same letters without the marks, half of the name: everything right.
      { ...said(text, "Petra", "said", "We cross at dawn"), kind: "direct" },
      // Five of seven tokens, another's name: a match in the wrong mouth, and a kind that is wrong too.
      { ...said(text, "Petra Sand", "", "that tolls were “far too"), kind: "indirect" },
      // One of three tokens: no match.
      said(text, "", "", "Ferrymen expect fog"),
    );
    const counts = Object.entries(metrics).map(([name, one]) => [name, one.tp, one.predicted, one.gold]);
    expect(counts).toEqual([
      ["content tokens", 10, 12, 13],
      ["source tokens", 2, 2, 6],
      ["cue tokens", 1, 1, 4],
      ["exact content spans", 1, 3, 4],
      ["exact source spans", 1, 2, 4],
      ["exact cue spans", 1, 1, 4],
      ["content match", 2, 3, 4],
      ["exact content", 1, 3, 4],
      ["who said what", 1, 3, 4],
    ]);
    const { precision, recall, f1 } = metrics["content match"];
    expect([precision, recall, f1]).toEqual([2 / 3, 1 / 2, 4 / 7]);
    expect(KINDS.map((kind) => kinds[kind]["content match"].recall)).toEqual([1 / 2, 1, 0]);
    expect(rest).toEqual({
      articles: 1,
      missing: 0,
      sourceAccuracyGivenContentMatch: 1 / 2,
      kindAccuracyGivenContentMatch: 1 / 2,
    });
  });

  test("pairs one to one: saying it twice costs precision", () => {
    const { metrics } = scored(gold[0], gold[0]);
    expect(metrics["content match"]).toMatchObject({ tp: 1, predicted: 2 });
  });

  test("pairs the same letters before the same tokens", () => {
    const text = "They said: we row now — and left.";
    const content = (words: string) => ({ source: [], cue: [], content: spans(text, words) });
    const attributions = [content("we row now")];
    const statements = [content("we row no"), content("we row now —")];
    const { metrics } = score([{ id: "row", text, attributions }], [{ id: "row", statements }], once);
    expect(metrics["exact content"].tp).toBe(1);
  });

  test("gives an equal match to the right source", () => {
    const [first] = gold;
    const { metrics } = scored({ ...first, source: spans(text, "Ivo Brask") }, first);
    expect(metrics["who said what"].tp).toBe(1);
  });

  test.each<[string, string, readonly string[], number]>([
    ["no source is only no source", "", [], 1],
    ["no source is nobody's", "", ["warden"], 0],
    ["a word of the source is enough", "The warden of Orlay", ["warden"], 1],
    ["a function word is not", "The warden of Orlay", ["The"], 0],
    ["of two guesses only the longer counts", "The warden of Orlay", ["warden", "the ferry hands"], 0],
    ["a source of function words is itself", "which", ["which"], 1],
  ])("%s", (_, marked, guessed, hits) => {
    const text = "The warden of Orlay kept a log, which told the ferry hands: the river rises.";
    const content = spans(text, "the river rises");
    const attributions = [{ content, cue: [], source: marked === "" ? [] : spans(text, marked) }];
    const statements = [{ content, cue: [], source: guessed.flatMap((one) => spans(text, one)) }];
    const { metrics } = score([{ id: "log", text, attributions }], [{ id: "log", statements }], once);
    expect(metrics["who said what"].tp).toBe(hits);
  });

  test("compares a content in pieces as a whole", () => {
    const text = "“I will,” he said, “not row.”";
    const whole = {
      source: spans(text, "he"),
      cue: spans(text, "said"),
      content: spans(text, "“I will,”", "“not row.”"),
    };
    const exact = (...content: readonly string[]) => {
      const statements = [{ ...whole, content: spans(text, ...content) }];
      return score([{ id: "row", text, attributions: [whole] }], [{ id: "row", statements }], once).metrics[
        "exact content"
      ].tp;
    };
    expect(exact("I will", "not row")).toBe(1);
    expect(exact("“I will,” he said, “not row.”")).toBe(0);
  });

  test("says which article has a span outside its text, and which is unknown", () => {
    const content: readonly Span[] = [[0, text.length + 1]];
    expect(() => scored({ content, source: [], cue: [] })).toThrow(
      `ferry: bad content span [0, ${text.length + 1}) in a text of ${text.length}`,
    );
    expect(() => score([article], [{ id: "train", statements: [] }], once)).toThrow(/not in the gold file: train/);
  });

  test("gives intervals that are the same again and hold the figure", () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...article, id: `${i}` }));
    const guesses = many.map(({ id }, i) => ({ id, statements: i % 3 ? gold : gold.slice(0, 1) }));
    const [a, b] = [1, 2].map(() => score(many, guesses, { rounds: 200, seed: 7 }).metrics["content match"]);
    expect(a).toEqual(b);
    const [low, high] = a?.f1ci95 ?? [1, 0];
    expect(low).toBeLessThan(a?.f1 ?? 0);
    expect(high).toBeGreaterThan(a?.f1 ?? 1);
  });
});

describe("the bootstrap", () => {
  test("draws what mulberry32 draws from a seed", () => {
    const next = mulberry32(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  test("takes the rounded 2.5 and 97.5 % places of the sorted values", () => {
    const rows = [[0], [1], [2], [3]];
    const all: number[] = [];
    const [bounds] = intervals(rows, [(sums) => all[all.push(sums[0] ?? 0) - 1] ?? 0], { rounds: 61, seed: 3 });
    const sorted = all.toSorted((a, b) => a - b);
    expect(bounds).toEqual([sorted[2], sorted[59]]);
    expect(new Set(all).size).toBeGreaterThan(3);
  });
});

describe("the text as it is compared", () => {
  test("tokens are runs of what is no space", () => {
    const tokens = tokensOf("a  bc\u00a0d");
    expect(tokens).toEqual([
      [0, 1],
      [3, 5],
      [6, 7],
    ]);
    expect(
      tokensTouching(tokens, [
        [6, 7],
        [1, 4],
        [4, 5],
      ]),
    ).toEqual([1, 2]);
  });

  test.each([
    ["“a” b “c”", ["“a”", "“c”"]],
    ['"a" b "c," d', ['"a"', '"c,"']],
    ["“a\nb “c” d", ["“a", "“c”"]],
    ["''a,'' b, ''c.''", ["''a,''", "''c.''"]],
    ['a" b "c" d', ['"c"']],
    ["it’s ‘a’", []],
    ["he “never stopped", ["“never stopped"]],
  ])("quotations of %j", (line, inside) => {
    expect(quotedRegions(line).map((span) => line.slice(...span))).toEqual(inside);
  });

  test("letters are equal for equal words, however they are cut and punctuated", () => {
    const facts = factsOf("“No, no!” she said.");
    const letters = (...cut: readonly Span[]) => lettersOf(facts, cut);
    expect(letters([0, 9])).toBe(letters([5, 7], [1, 3], [2, 3]));
    expect(letters([0, 9])).not.toBe(letters([1, 3]));
    expect(letters([0, 1], [3, 4])).toBe("");
  });
});
