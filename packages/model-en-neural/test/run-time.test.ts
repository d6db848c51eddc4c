import { readFileSync } from "node:fs";
import { linearEngine } from "@according/model-en";
import { expect, test } from "vitest";
import { engineOn } from "../src/engine.ts";
import { onFirst } from "../src/node.ts";
import type { RunTime, Session } from "../src/run-time.ts";

const at = (name: string): URL => new URL(`../weights/${name}`, import.meta.url);
const weights = {
  seeing: readFileSync(at("seeing.onnx")),
  reading: readFileSync(at("reading.onnx")),
  decoding: readFileSync(at("decoding.json"), "utf8"),
  vocabulary: readFileSync(at("vocabulary.txt"), "utf8"),
};

/** A run time whose products overflow: what it gives is nearer to nothing the larger it should be. */
const overflowing = (runTime: RunTime): RunTime => ({
  name: "overflowing",
  async open(graph) {
    const session = await runTime.open(graph);
    return { run: async (inputs) => clipped(await session.run(inputs)) };
  },
});
const clipped = (given: Awaited<ReturnType<Session["run"]>>): Awaited<ReturnType<Session["run"]>> =>
  Object.fromEntries(Object.entries(given).map(([name, data]) => [name, data.map((one) => Math.max(one, -8))]));

test("a run time that reckons wrongly is told, and not read with", async () => {
  const made = onFirst((runTime) => engineOn(overflowing(runTime), weights, linearEngine()), ["native"]);
  await expect(made).rejects.toThrow("overflowing reckons wrongly on this machine");
});

test("the first run time that reads what it is known to read is taken", async () => {
  const tried: string[] = [];
  const engine = await onFirst((runTime) => {
    tried.push(runTime.name);
    return engineOn(tried.length === 1 ? overflowing(runTime) : runTime, weights, linearEngine());
  });
  expect(tried).toHaveLength(2);
  expect(engine.runTime).toContain("wasm");
});
