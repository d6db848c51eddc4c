import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

function speakers(text: string): string[] {
  const reading = readReport(text, {}, { engine: linearEngine() });
  return reading.statements.map((statement) => speaker(reading, statement));
}

describe("a body by the name that stands behind what it is", () => {
  test.each([
    [
      "A local charity, Open Doors, said 20 people slept outside. The charity said more would come.",
      ["Open Doors", "Open Doors"],
    ],
    [
      "A US company, Norsoft Inc, said the deal was done. The company said it would pay.",
      ["Norsoft Inc", "Norsoft Inc"],
    ],
    [
      "A think-tank, the Corvin Institute, said growth would slow. The institute said inflation would rise.",
      ["Corvin Institute", "Corvin Institute"],
    ],
    ["A union, the Dockers' Guild, said two had died.", ["Dockers' Guild"]],
    [
      "A Civil Society Organisation, Integrity Fund for Development, has called on the council to act. The organisation said it was late.",
      ["Integrity Fund for Development", "Integrity Fund for Development"],
    ],
    [
      "The pro-Norvia group, IPON, has been most active in Orlay. The group has denied it was behind the attacks.",
      ["IPON"],
    ],
    ["A Norvian newspaper, owned by Mara Voss, said 20 people slept outside.", ["a Norvian newspaper"]],
    ["A newspaper, Norvia's oldest, said 20 people slept outside.", ["a newspaper"]],
    ["A court in Orlay, Norvia, said the ban was void.", ["a court in Orlay"]],
    ["The bank, Tom Hale's creditor, said the ban was void.", ["bank"]],
    ["The health ministry, Orlay's largest employer, was shut. The ministry said it was late.", ["health ministry"]],
    ["The pro-Norvia group, Mara Voss said, was to blame.", ["Mara Voss"]],
    ["The harbour company, Orlay, and the town closed. The company said it was late.", ["harbour company"]],
    ["The landlord, Zeno Orsk, said it was late.", ["Zeno Orsk"]],
    ["The film was cut, its producer, Len Garrity, said on Monday.", ["Len Garrity"]],
    [
      "The pro-Norvia group, IPON, fought the Tarsian group, Boro Hama, on Monday. The group said it had won.",
      ["? Boro Hama or IPON"],
    ],
    ["The pro-Norvia group, IPON, fought another group on Monday. The group said it had won.", ["? IPON"]],
  ])("%s", (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test.each([
    "The bank, Orlay Thrift, lost 40 million crowns. The central bank, the Bank of Merle, said it had known. The bank said it would repay.",
    "A second bank, Kolm Bank, said it had lost nothing. Merle Thrift is the oldest bank. The bank said it had 90 branches.",
    "Kolm Bank lost 40 million crowns. Another bank, Merle Thrift, said it had known. The bank said it would repay.",
    "A human rights group, Bright Eye, said 40 had died. The army group that runs the jail, the Southern Line, said it was false. The group said it had names.",
  ])("is not told where another such is: %s", (text) => {
    expect(speakers(text).at(-1)).toMatch(/^\?/);
  });
});
