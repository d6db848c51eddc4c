// The native build of the run time and WebAssembly round otherwise, and read almost alike: how far apart they are on PolNeAR's
// articles is recorded by npm run eval:builds, which needs the corpus; on invented reports it is held here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { neuralEngine, RUN_TIMES } from "@according/model-en-neural";
import { expect, test } from "vitest";
import { compareAll, type Read, readAll } from "../eval/builds/agreement.ts";
import { readSet } from "../eval/passages/passage.ts";
import { root } from "../eval/shared.ts";

const story = join(root, "examples", "orlay-crossing");
const reports = readdirSync(story)
  .filter((name) => name.endsWith(".md"))
  .map((name) => ({ text: readFileSync(join(story, name), "utf8").replace(/^---[\s\S]*?---\s*/, "") }));
const passages = readSet("speakers").map(({ text }) => ({ text }));

/** Of 100 sentences, so many at least have the same attributions: 99.5 where this was written, of 760; on news 98.6. */
const FLOOR = 98.5;

test("native code and WebAssembly read almost all sentences alike", async () => {
  const [native, wasm] = (await Promise.all(
    RUN_TIMES.map(async (name) => readAll(await neuralEngine([name]), [...reports, ...passages])),
  )) as [Read, Read];
  const all = compareAll(native, wasm);
  const [sentences, other] = [all.map((one) => one.sentences), all.map((one) => one.other)].map((counts) =>
    counts.reduce((sum, one) => sum + one, 0),
  ) as [number, number];
  expect(100 - (100 * other) / sentences).toBeGreaterThan(FLOOR);
});
