import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { begin, rules } from "../src/index.ts";
import { NARROW, neural, readVocabulary } from "../src/neural.ts";

const vocabulary = readVocabulary(
  readFileSync(new URL("../../model-en-neural/weights/vocabulary.txt", import.meta.url), "utf8"),
);

/** What a network is asked about a text by the engine neural: it holds every fourth piece for a cue with all else for its content. */
async function askedAbout(text: string) {
  const asked = { windows: 0, pieces: 0, cues: 0, most: 0 };
  const engine = neural(
    {
      async see(ids) {
        asked.windows++;
        asked.pieces += ids.length;
        asked.most = Math.max(asked.most, ids.length);
        const tags = Float32Array.from({ length: ids.length * 7 }, (_, i) => (i % 28 === 5 ? 0.9 : 0.01));
        return { tags, pieces: new Float32Array(ids.length * NARROW), cues: new Float32Array(ids.length * 2 * NARROW) };
      },
      async read(pieces, cues, distances) {
        const count = cues.length / (2 * NARROW);
        asked.cues += count;
        asked.most = Math.max(asked.most, pieces.length / NARROW);
        const roles = Float32Array.from({ length: distances.length * 6 }, (_, i) => (i % 6 === 4 ? 3 : 0));
        return { roles, real: new Float32Array(count) };
      },
    },
    vocabulary,
    { transitions: new Array(36).fill(0), calibration: [0, 1, 1, 1, 1, 0] },
    rules,
  );
  await engine.propose([begin(text)]);
  return asked;
}

// Without an end of a sentence or paragraph there is no good place to cut.
test.each([
  ["one paragraph", "the bridge said that "],
  ["one word", "x"],
  ["sentences", "The bridge is closed. "],
])("asks its network in proportion to the text, and never about more than a window: %s", async (_, unit) => {
  const [once, twice] = [await askedAbout(unit.repeat(150)), await askedAbout(unit.repeat(300))];
  expect(twice.pieces / once.pieces).toBeLessThan(2.1);
  expect(twice.cues / Math.max(1, once.cues)).toBeLessThan(2.1);
  expect(twice.most).toBeLessThanOrEqual(256);
});
