import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { countedIn } from "./support.ts";

const kinds = (text: string) =>
  countedIn(text, readReport(text).figures).map((one) => one.split(" | ").slice(0, 2).join(" "));

describe("whom something has happened to", () => {
  test.each([
    ["Five of his relatives were taken by security forces from their homes.", ["Five arrested"]],
    ["Two men were dragged from their homes by masked police officers.", ["Two arrested"]],
    ["Two men were taken from their homes by gunmen.", ["Two held"]],
    ["40 families were taken from their homes by boat. Twelve men watched.", ["40 displaced", "Twelve other"]],
    ["30 people were driven from their homes by gunmen.", ["30 displaced"]],
    ["There are only 500 of those houses, leading to families being displaced.", ["500 other"]],
    ["Some 12 miners, leaving the pit, were killed.", ["Some 12 killed"]],
    ["Police had two possible names of the deceased.", ["two other"]],
    ["Twelve relatives of the missing waited.", ["Twelve other"]],
    ["They buried nine bodies of the dead and 12 of the missing.", ["nine killed", "12 missing"]],
    ["Two members of the kidnapped crew spoke.", ["Two held"]],
    ["Relatives of more than two dozen activists have been arrested.", ["more than two dozen other"]],
    ["Houses of 12 villagers were raided and lawyers of nine men were held.", ["12 other", "nine other"]],
    ["Families of 12 miners who died were paid.", ["12 killed"]],
    ["A group of 12 soldiers was captured.", ["12 held"]],
    ["The bodies of 12 miners were found.", ["12 killed"]],
  ])("%s", (text, expected) => expect(kinds(text)).toEqual(expected));
});

test.each([
  ["He was fined $5,000 and will be deported.", ["$5,000 | money | $5,000"]],
  [
    "The mill, which ran for four years and was sold in May, should be held to account.",
    ["four years | duration | four years"],
  ],
])("what is told behind a sum or a stretch of time is not what it is of: %s", (text, expected) =>
  expect(countedIn(text, readReport(text).figures)).toEqual(expected),
);
