import { expect, it } from "vitest";
import { parseDate, parseDateLoosely, parseWrittenDate } from "../../src/intake/dates.ts";

it.each([
  ["2026-03-06", "2026-03-06"],
  [" 2026-03-06 ", "2026-03-06"],
  ["2024-02-29", "2024-02-29"],
  ["2026-03-06T10:00Z", "2026-03-06T10:00:00Z"],
  ["2026-03-06T10:00:05.123Z", "2026-03-06T10:00:05Z"],
  ["2026-03-06 10:00:00 +0100", "2026-03-06T10:00:00+01:00"],
  ["2026-03-06T10:00:00-05", "2026-03-06T10:00:00-05:00"],
])("%j is %s", (written, date) => {
  expect(parseDate(written)).toBe(date);
});

it.each([
  "2026-02-29",
  "2026-13-01",
  "06/03/2026",
  "6 March 2026",
  "2026-03",
  "2026-03-06T10:00:00",
  "2026-03-06T25:00Z",
  "",
])("%j is no date", (written) => {
  expect(parseDate(written)).toBeNull();
});

it("takes the day of a time without a zone where a page gives one", () => {
  expect(parseDateLoosely("2026-03-06T10:00:00")).toBe("2026-03-06");
  expect(parseDateLoosely("soon")).toBeNull();
});

it.each([
  ["2026030610", "2026-03-06"],
  ["202603061030", "2026-03-06"],
  ["20260306103000", "2026-03-06"],
  ["1772791200", "2026-03-06T10:00:00Z"],
  ["2612345678", null],
  ["2026133110", null],
])("the figures %s are %s", (written, date) => {
  expect(parseWrittenDate(written)).toBe(date);
});
