import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { growth } from "../../../test/steps.ts";
import { headNoun } from "../src/grammar/heads.ts";
import { linear, readReport, rules } from "../src/index.ts";
import { featuresOf, readVocabulary, segment, toPieces } from "../src/neural.ts";
import { units } from "./worst.ts";

const weights = readFileSync(new URL("../../model-en/english.bin", import.meta.url));

/** Long enough that a pass over the whole text for every word would be most of the steps. */
const LENGTH = 3_000;

describe.each([rules, linear(weights)])("engine $name", (engine) => {
  test.each(units)("steps grow in proportion to the text: %s", (_, unit) => {
    const read = (length: number) => readReport(unit.repeat(Math.ceil(length / unit.length)), {}, { engine });
    expect(growth(read, LENGTH)).toBeLessThan(2.2);
  });

  test("steps grow in proportion to a speech that goes on in one paragraph", () => {
    const read = (length: number) =>
      readReport(`“Wait,” said Dara Voss. ${"“We go.” ".repeat(length / 9)}`, {}, { engine });
    expect(growth(read, LENGTH)).toBeLessThan(2.2);
  });
});

const vocabulary = readVocabulary(
  readFileSync(new URL("../../model-en-neural/weights/vocabulary.txt", import.meta.url), "utf8"),
);

test("the head of a phrase is asked for from each of its words in steps that grow in proportion to it", () => {
  const ask = (words: number) => {
    const { tokens } = segment(`${"national and local death ".repeat(words / 4)}, said Voss`);
    for (let first = 0; first < words; first++) headNoun(tokens, [first, tokens.length]);
    return tokens;
  };
  expect(growth(ask, 400)).toBeLessThan(2.2);
});

describe("engine neural", () => {
  test.each(units)("cuts a text in steps that grow in proportion to it: %s", (_, unit) => {
    const cut = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      featuresOf(segment(text), toPieces(text, vocabulary));
    };
    expect(growth(cut, LENGTH)).toBeLessThan(2.2);
  });
});
