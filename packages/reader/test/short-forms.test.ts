import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

const read = (text: string) => readReport(text, {}, { engine: linearEngine() });

function speakers(text: string): string[] {
  const reading = read(text);
  return reading.statements.map((statement) => speaker(reading, statement));
}

function handsOf(text: string): (string | undefined)[] {
  const { sources, statements } = read(text);
  return statements.flatMap(({ via }) => via.map(({ source }) => sources.find(({ id }) => id === source)?.name));
}

describe("whoever is named behind an office and the short form of its body", () => {
  test.each([
    ["A spokesman for the Orlay Union (OU), Tom Hale, said the strike would go on.", ["Tom Hale"]],
    ["The head of the Orlay Union (OU), Tom Hale, who was ill, said the strike would go on.", ["Tom Hale"]],
    [
      "President Pentecostal Fellowship of Norvia (PFN) Bishop Wal Okel noted that corruption had taken its toll.",
      ["Wal Okel"],
    ],
    [
      "On Monday, President Christian Association of Norvia (CAN), Dr Supo Ayok, said prices would fall. The CAN leader said it was late.",
      ["Supo Ayok", "Supo Ayok"],
    ],
    ["The Orlay Union (OU), Tom Hale's employer, said the strike would go on.", ["Orlay Union"]],
    [
      "President Christian Association of Norvia (CAN), Dr Supo Ayok, met Tom Hale, leader of the Tarsian Party (TP). The TP leader said he was glad.",
      ["the TP leader"],
    ],
    ["Senator Mara Voss of Norvia (D) said the strike would go on.", ["Mara Voss"]],
  ])("%s", (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});

describe("a short form is that of the whole name, and of no place", () => {
  test.each([
    [
      "The Democratic People's Republic of Norvia (DPRN) launched a satellite. The Republic of Norvia condemned it. The DPRN confirmed that it had failed.",
      ["Republic of Norvia", "Democratic People's Republic of Norvia"],
    ],
    ["Norvia's Ministry of Ports (MOP) shut the quay. The MOP said it was unsafe.", ["Ministry of Ports"]],
    [
      "The Federation of Mountain Rescuers (FMR) — a charity — met. The FMR said it was late.",
      ["Federation of Mountain Rescuers"],
    ],
  ])("%s", (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test.each([
    ["PORT ORLAY (AP) — The council shut the quay.\n\nTom Hale told the AP that it was unsafe.", ["AP"]],
    ["New Orlay (Reuters) - Tom Hale told Reuters that it was unsafe.", ["Reuters"]],
  ])("of the dateline: %s", (text, names) => {
    expect(handsOf(text)).toEqual(names);
  });
});

describe("names with words that stand beside names elsewhere", () => {
  test.each([
    [
      "The Guild of Motion Picture and Television Writers said the talks had failed. The organization said it was late.",
      ["Guild of Motion Picture and Television Writers", "Guild of Motion Picture and Television Writers"],
    ],
    ["The Motion Picture Association said the talks had failed.", ["Motion Picture Association"]],
    ["Image caption Mara Voss said the talks had failed.", ["Mara Voss"]],
  ])("%s", (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test("families of a day", () => {
    const text = "It drew praise from countless 7/11 families who say they have not been heard.";
    expect(speakers(text)).toEqual(["countless 7/11 families"]);
  });
});
