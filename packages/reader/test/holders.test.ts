import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

function speakers(text: string): string[] {
  const reading = readReport(text, {}, { engine: linearEngine() });
  return reading.statements.filter(({ cue }) => cue.length > 0).map((statement) => speaker(reading, statement));
}

describe("who holds an office", () => {
  test.each([
    [
      "of a party",
      "Orlay Gov. Eric Holm met them. “It is late,” the Republican governor said. The governor has yet to say why.",
      ["Eric Holm", "Eric Holm"],
    ],
    [
      "of a party by its letter",
      "Sen. Mara Voss, R-Orlay, met them. “It is late,” the Republican senator said.",
      ["Mara Voss"],
    ],
    [
      "and nobody of another party",
      "Orlay Gov. Eric Holm, a Democrat, met them. “It is late,” the Republican governor said.",
      ["the Republican governor"],
    ],
    [
      "nor by its letter",
      "Sen. Mara Voss, D-Orlay, met them. “It is late,” the Republican senator said.",
      ["the Republican senator"],
    ],
    [
      "called by a surname alone behind it",
      "The inquiry will report in May, the fisheries minister, Mr Trenske, said.",
      ["Trenske"],
    ],
    [
      "and was named in full before",
      "Halvard Trenske, the fisheries minister, shut the quay. It was unsafe, the fisheries minister, Mr Trenske, said.",
      ["Halvard Trenske"],
    ],
    [
      "and nobody who only stands beside",
      "The cranes were old, the wife of the minister, Mr Trenske, said.",
      ["the wife of the minister, Mr Trenske"],
    ],
    ["for somebody", "Acting mayor Tom Hale shut the port. The mayor said it was unsafe.", ["Tom Hale"]],
    [
      "for somebody somewhere",
      "It is late, the acting minister in the presidency, Khumba Ntsha, told a news conference. But in the north, the minister said it was calm.",
      ["Khumba Ntsha", "Khumba Ntsha"],
    ],
    [
      "for somebody who is told of",
      "The mayor fell ill. Acting mayor Tom Hale shut the port. The mayor said she was ill.",
      ["the mayor"],
    ],
    [
      "beside a holder",
      "Mayor Ina Kest fell ill. Acting mayor Tom Hale shut the port. The mayor said she was ill.",
      ["Ina Kest"],
    ],
    [
      "for somebody before whom another held it",
      "Acting police chief Ina Kest took over in June after Max Orn was suspended. The chief told reporters in May that he would fight.",
      ["the chief"],
    ],
    [
      "for somebody, and in another town",
      "Acting mayor Tom Hale shut the port. In Kolm, people had no water. The mayor said it was old.",
      ["the mayor"],
    ],
    [
      "of a party, beyond the border",
      "Gov. Ina Kest signed it. Across the border in Kolm, people drove for hours. The Democratic governor said her state would pay.",
      ["Ina Kest", "the Democratic governor"],
    ],
    ["below it", "Deputy mayor Tom Hale shut the port. The mayor said it was unsafe.", ["the mayor"]],
    [
      "nor a body beside another by its letters",
      "The transport department gave up 12 floors. Then, in April, an internal KSPC analysis found room. The department said it would not tell.",
      ["? transport department"],
    ],
    [
      "but the body where no other is told of",
      "The transport department gave up 12 floors. The department said it would not tell.",
      ["transport department"],
    ],
    ["at a place", "The head of the school, Khumba Ntsha, said it was shut.", ["Khumba Ntsha"]],
    ["of a boy", "The mother of the boy, Zeno Orsk, said it was shut.", ["the mother of the boy, Zeno Orsk"]],
    [
      "of another",
      "Brandt and his future envoy to the town, Tom Hale, said the plan was weak.",
      ["Brandt and his future envoy to the town, Tom Hale"],
    ],
  ])("%s", (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});
