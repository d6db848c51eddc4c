import { expect, test } from "vitest";
import { timex3 } from "../src/index.ts";

const text = "Ash & Sons";
const value = (edtf: string | null): string =>
  timex3({ id: "t1", span: [0, 3], edtf, basis: "text" }, text).replace(/^<TIMEX3 tid="t1" (.*)>Ash<\/TIMEX3>$/, "$1");

test.each<[string | null, string]>([
  ["2026-03-06", 'type="DATE" value="2026-03-06"'],
  ["2026-03-06T18:30", 'type="TIME" value="2026-03-06T18:30"'],
  ["2025-22", 'type="DATE" value="2025-SU"'],
  ["2025-12", 'type="DATE" value="2025-12"'],
  ["199X", 'type="DATE" value="199"'],
  ["1850~", 'type="DATE" value="1850" mod="APPROX"'],
  ["2026-03-03/2026-03-05", 'type="DURATION" value="P3D"'],
  ["2014/2018", 'type="DURATION" value="P5Y"'],
  ["2012/..", 'type="DURATION" value="PX"'],
  [null, 'type="DATE" value="XXXX"'],
])("%s", (edtf, expected) => {
  expect(value(edtf)).toBe(expected);
});

test("the words are escaped", () => {
  const written = timex3({ id: "t1", span: [0, 10], edtf: null, basis: "none" }, text);
  expect(written).toContain(">Ash &amp; Sons</TIMEX3>");
});
