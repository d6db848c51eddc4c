import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

/** Who says what is said last, or "? A or B" where it is left open. */
const last = (text: string): string => {
  const reading = readReport(text);
  return speaker(reading, reading.statements.at(-1) as (typeof reading.statements)[number]);
};

describe("a description that several fit is whoever has just spoken", () => {
  test.each([
    [
      "of two officials",
      "An Orlay official said the port was shut. A senior customs official said it was open. The official said it would stay so.",
      "a senior customs official",
    ],
    [
      "this one",
      "An Orlay official said the port was shut. Another Orlay official said it was open. This official said it would stay so.",
      "another Orlay official",
    ],
    [
      "with a sentence between",
      "A harbour source said the port was shut. A navy source said it was open. Nine ships waited. The source said they would sail.",
      "a navy source",
    ],
    [
      "of two ministries",
      "The trade ministry and the farm ministry met. The farm ministry said prices would fall. The ministry said it was sure.",
      "farm ministry",
    ],
    [
      "of two spokeswomen",
      "A spokeswoman for Corvin Rail said the line was shut. A spokeswoman for Orlay Council said it was not. The spokeswoman said buses would run.",
      "a spokeswoman for Orlay Council",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    [
      "another of them is spoken of since",
      "An Orlay official said the port was shut. A Norland official denied what an Orlay official had said. The official said it would stay so.",
    ],
    [
      "none of them has spoken lately",
      "An Orlay official and a Norland official met on Monday, Dara Voss said. It rained, Ivo Brand said. The official said the port was shut.",
    ],
    [
      "somebody else has spoken since",
      "An Orlay official said the port was shut. A Norland official said it was open. Dara Voss, who owns a boat, said it did not matter. The official said it would stay so.",
    ],
  ])("and nobody where %s", (_, text) => expect(last(text)).not.toMatch(/^(?:an Orlay|a Norland) official$/));
});

describe("a body that has just spoken is nearer than one whose name has the noun", () => {
  test.each([
    [
      "a watch is a group",
      "A Corvin farmers' group welcomed the plan. Norland Rescue Watch said the road was cut. “We urge others to leave,” the group said on Monday.",
      "Norland Rescue Watch",
    ],
    [
      "by its initials",
      "A Corvin assault group had attacked. The NCRS said three of its workers were killed. The organisation said it did not know who had shelled them.",
      "NCRS",
    ],
    [
      "whoever was called so before",
      "A Corvin farmers' group welcomed the plan. Norland Rescue Watch said the road was cut. The group said it was late. “It is,” Ivo Brand said. The group said its report would follow.",
      "Norland Rescue Watch",
    ],
    [
      "whoever was said to be one",
      "The campaign group Level Ground said the bridges were unsafe. The trade ministry said they were sound. The group said it had measured them.",
      "Level Ground",
    ],
    [
      "said to be one behind the name",
      "Groundwatch, a campaign group, said the bridges were unsafe. The trade ministry said they were sound. The group said it had measured them.",
      "Groundwatch",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    [
      "a state is no organisation",
      "The Sarn Association met. Norland said it would fire. The organisation said it had no rockets.",
      "Norland",
    ],
    [
      "an army is no group",
      "The armed group Sarn Front fired at a convoy. The Norland army said it had answered. The group said it had rockets.",
      "Norland army",
    ],
    [
      "a ministry is no organisation",
      "The Norland Ministry of Health said nine had died. The organisation said it had sent doctors.",
      "Norland Ministry of Health",
    ],
  ])("but %s", (_, text, name) => expect(last(text)).not.toContain(name));
});

test("a space that keeps a line together is a space", () => {
  const text =
    "The Tesmar\u00a0Ministry of\u00a0Health said nine had died. According to the\u00a0ministry, a child was among them.";
  const { sources, statements } = readReport(text);
  expect(new Set(statements.map(({ speaker: id }) => id)).size).toBe(1);
  expect(sources.map(({ name }) => name)).toEqual(["Tesmar Ministry of Health"]);
});
