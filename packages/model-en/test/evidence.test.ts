import { readFileSync } from "node:fs";
import { changedSince, linearEvidence } from "@according/reader/linear";
import { expect, test } from "vitest";

const recorded = readFileSync(new URL("../evidence.txt", import.meta.url), "utf8");

test("the reader gives the engine what its weights were trained on, or what it was last measured with", () => {
  const changed = changedSince(recorded, linearEvidence());
  expect(
    changed.length === 0
      ? "as recorded"
      : `Other than packages/model-en/evidence.txt has it are ${changed.join(", ")}: train again, with npm run train --workspace @according/model-en, which records it; or, where npm run eval before and after shows that it reads no worse, run npm run evidence`,
  ).toBe("as recorded");
});
