import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { said, whoseIn } from "./support.ts";

describe("who puts a toll at a number tells it", () => {
  test.each<[string, string, string]>([
    ["The army put the toll at 40.", "army | indirect | the toll at 40", "40 of army"],
    [
      "The army said 12 had died. The rebels put the toll at 40.",
      "the rebels | indirect | the toll at 40",
      "40 of the rebels",
    ],
  ])("%s", (text, statement, figure) => {
    expect(said(text).at(-1)).toBe(statement);
    expect(whoseIn(readReport(text)).at(-1)).toBe(figure);
  });

  test.each([
    ["a storm", "The army said 12 had died. The storm put the toll at 40.", "40 of reporter"],
    ["who could", "The union could put the toll at 40 by Friday, the mayor said.", "40 of the mayor"],
  ])("not %s", (_, text, figure) => {
    expect(said(text).filter((line) => /^(?:storm|the storm|union) /.test(line))).toEqual([]);
    expect(whoseIn(readReport(text)).at(-1)).toBe(figure);
  });

  test("what is denied to have been put so is not asserted by whoever put it", () => {
    const { statements, figures } = readReport("The ministry denied that the union had put the toll at 40.");
    expect(statements.map(({ assertion, within }) => within !== null && assertion.polarity)).not.toContain("asserted");
    expect(figures.map(({ assertion }) => assertion.polarity)).toEqual(["negated"]);
  });
});
