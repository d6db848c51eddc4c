import { expect, test } from "vitest";
import { readBy, settleEngine } from "../src/engine.ts";
import { ENGINE_NAMES, preferredEngine } from "../src/engine-names.ts";

const cannot =
  (...names: readonly string[]) =>
  async (name: string) => {
    if (names.includes(name)) throw new Error(`The engine ${name} cannot run here.`);
  };

test("auto is what is preferred, where it runs", async () => {
  expect(await settleEngine("auto", () => "neural", cannot())).toEqual({ engine: "neural" });
  expect(await settleEngine(undefined, undefined, cannot())).toEqual({ engine: preferredEngine() });
});

test("what is preferred is neural, or what the variable names; anything else is said to be none", () => {
  expect(preferredEngine("")).toBe("neural");
  expect(preferredEngine("auto")).toBe("neural");
  expect(preferredEngine("rules")).toBe("rules");
  expect(() => preferredEngine("fast")).toThrow(
    `ACCORDING_ENGINE must be one of ${ENGINE_NAMES.join(", ")}, not "fast".`,
  );
});

test("auto is linear where what is preferred cannot run, and that is said", async () => {
  expect(await settleEngine("auto", () => "neural", cannot("neural"))).toEqual({
    engine: "linear",
    instead: expect.stringMatching(/^The engine neural cannot run here, so reports are read by linear/),
  });
});

test("an engine that is named reads or says why not", async () => {
  expect(await settleEngine("rules", () => "neural", cannot("neural"))).toEqual({ engine: "rules" });
  await expect(settleEngine("neural", () => "linear", cannot("neural"))).rejects.toThrow("neural cannot run here");
});

test.each(["linear", "rules", "neural"] as const)("a reading says that %s has made it, and of what", async (engine) => {
  const text = "“The harbour stays closed,” Mara Velin said.";
  const { made } = await readBy(text, {}, { engine, minConfidence: 0.6 });
  expect(made).toEqual({
    ...{ program: expect.stringMatching(/^according \d/), engine, minConfidence: 0.6 },
    ...(engine === "rules" ? {} : { weights: expect.stringMatching(/^[0-9a-f]{16}$/) }),
    ...(engine === "neural" ? { runTime: expect.stringMatching(/^onnxruntime-/) } : {}),
  });
});
