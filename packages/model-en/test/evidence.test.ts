import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { evidence } from "../src/train/evidence.ts";

test("the weights were trained on what the reader now gives the engine", () => {
  const trained = readFileSync(new URL("../evidence.txt", import.meta.url), "utf8").trim();
  const now = evidence();
  expect(
    now === trained
      ? "as trained"
      : `Segments, word classes or rules have changed since english.bin was trained (${trained}, now ${now}): train again, with npm run train --workspace @according/model-en, which records it in packages/model-en/evidence.txt`,
  ).toBe("as trained");
});
