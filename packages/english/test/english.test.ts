import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readBy } from "../../according/src/engine.ts";
import { fetchReader, readerWith } from "../src/browser.ts";
import * as inBrowser from "../src/in-browser.ts";
import { readReport } from "../src/index.ts";

const TEXT =
  "“The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt, the ministry said. Nobody, it is thought, knows why.\n";
const META = { publishedAt: "2026-03-06", outlet: "Tesmar Post" };

test("a report is read as the program reads it, with files and without", async () => {
  const reading = readReport(TEXT, META);
  expect(reading.statements.length).toBeGreaterThan(1);
  const { made, ...ofProgram } = await readBy(TEXT, META, { engine: "linear" });
  expect(reading).toEqual(ofProgram);
  expect(made?.engine).toBe("linear");
  const weights = readFileSync(new URL("../../model-en/english.bin", import.meta.url));
  expect(readerWith(weights)(TEXT, META)).toEqual(reading);
  const all = await readBy(TEXT, META, { engine: "linear", minConfidence: 0 });
  expect({ ...readReport(TEXT, META, { minConfidence: 0 }), made: all.made }).toEqual(all);
});

test("a page fetches the weights first, and is told so where it does not", async () => {
  const weights = readFileSync(new URL("../../model-en/english.bin", import.meta.url));
  const address = `data:application/octet-stream;base64,${weights.toString("base64")}`;
  expect((await fetchReader(address))(TEXT, META)).toEqual(readReport(TEXT, META));
  await expect(fetchReader("data:application/octet-stream;base64,AAAA")).rejects.toThrow();
  expect(() => inBrowser.readReport(TEXT)).toThrow("the weights are fetched first");
});

test("what the arguments must be is said in a sentence", () => {
  const wrong =
    (...args: readonly unknown[]) =>
    () =>
      (readReport as (...all: readonly unknown[]) => unknown)(...args);
  expect(wrong(undefined)).toThrow("The text of a report must be a string, not undefined.");
  expect(wrong(Buffer.from(TEXT))).toThrow("must be a string, not object");
  expect(wrong(TEXT, null)).toThrow("must be an object, not null");
  expect(wrong(TEXT, { publishedAt: "6 March" })).toThrow(
    'publishedAt must be 2026-03-06, or 2026-03-06T10:00:00Z with a zone, not "6 March".',
  );
  expect(wrong(TEXT, { publishedAt: "2026-03-06T10:00:00" })).toThrow("publishedAt");
  expect(wrong(TEXT, {}, { minConfidence: 2 })).toThrow("minConfidence must be a number from 0 to 1, not 2.");
  expect(wrong(TEXT, {}, { minConfidence: -0.1 })).toThrow("minConfidence must be a number from 0 to 1, not -0.1.");
  expect(wrong(TEXT, {}, { confidence: 0.5 })).toThrow(
    'readReport has no option "confidence": it takes minConfidence.',
  );
  expect(wrong(TEXT, {}, null)).toThrow("must be an object, not null");
});
