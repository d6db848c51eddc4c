import { readFileSync } from "node:fs";
import { changedSince, networkEvidence, readVocabulary } from "@according/reader/neural";
import { expect, test } from "vitest";

const weights = (file: string): string => readFileSync(new URL(`../weights/${file}`, import.meta.url), "utf8");

test("the reader gives the network what it was trained on, or what it was last measured with", () => {
  const changed = changedSince(weights("evidence.txt"), networkEvidence(readVocabulary(weights("vocabulary.txt"))));
  expect(
    changed.length === 0
      ? "as recorded"
      : `Other than packages/model-en-neural/weights/evidence.txt has it are ${changed.join(", ")}: train again, as packages/model-en-neural/MODEL_CARD.md says, which records it; or, where npm run eval -- --engine neural before and after shows that it reads no worse, run npm run evidence`,
  ).toBe("as recorded");
});
