import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { whoseIn } from "./support.ts";

describe("a number that is all that is said", () => {
  const counted = (text: string) => {
    const reading = readReport(text, {}, { engine: linearEngine() });
    return whoseIn(reading).map((one, i) => one.replace(" of ", ` ${reading.figures[i]?.measure.kind} of `));
  };

  test("is of what another has counted just before", () => {
    expect(counted("The union counts 30 dead. The government says 18.")).toEqual([
      "30 killed of union",
      "18 killed of government",
    ]);
    expect(counted("At least 30 killed in Lesk crash, railway union says; government says 18\n\nIt rained.")).toEqual([
      "At least 30 killed of railway union",
      "18 killed of government",
    ]);
    expect(counted("The ministry says nine died. The army says 12 and the rebels claim 40.")).toEqual([
      "nine killed of ministry",
      "12 killed of army",
      "40 killed of the rebels",
    ]);
  });

  test("is asserted by whoever says it, though another denies the number before", () => {
    const text = "The ministry denies that 30 people died. The army says 12.";
    expect(counted(text)).toEqual(["30 killed of ministry", "12 killed of army"]);
    const { figures } = readReport(text, {}, { engine: linearEngine() });
    expect(figures.map(({ assertion }) => assertion.polarity)).toEqual(["negated", "asserted"]);
  });

  test("is none where an age was asked for, nothing was counted or it is not all", () => {
    expect(counted("Two men were held. Asked his age, Brand said 18.")).toEqual(["Two held of reporter"]);
    expect(counted("It rained all day. Brand said 18.")).toEqual([]);
    expect(counted("The union counts 30 dead. Brand says 18 should be the age for it.")).toEqual([
      "30 killed of union",
    ]);
  });
});
