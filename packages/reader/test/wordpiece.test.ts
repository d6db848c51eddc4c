import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readVocabulary, toPieces } from "../src/neural.ts";

const vocabulary = readVocabulary(
  readFileSync(new URL("../../model-en-neural/weights/vocabulary.txt", import.meta.url), "utf8"),
);

/** What the reference tokenizer gives with this vocabulary: made with packages/model-en-neural/train/fixtures.py. */
const fixtures = JSON.parse(readFileSync(new URL("wordpiece.json", import.meta.url), "utf8")) as readonly {
  readonly text: string;
  readonly pieces: readonly (readonly [id: number, start: number, end: number])[];
}[];

const piecesOf = (text: string) => {
  const { ids, start, end } = toPieces(text, vocabulary);
  return Array.from(ids, (id, i) => [id, start[i], end[i]]);
};

describe("word pieces", () => {
  test.each(fixtures.map((one) => [one.text, one.pieces] as const))("are the reference's: %j", (text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  test("lie in the text, in its order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { start, end, word } = toPieces(text, vocabulary);
        for (let i = 0; i < start.length; i++) {
          expect(0 <= (start[i] as number) && (start[i] as number) < (end[i] as number)).toBe(true);
          expect(end[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(start[i]).toBeGreaterThanOrEqual(start[i - 1] as number);
          if (i > 0) expect((word[i] as number) - (word[i - 1] as number)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test("a text without the markers of a vocabulary is refused in a sentence", () => {
    expect(() => readVocabulary("the\nof\n")).toThrow("it has no [UNK]");
  });
});
