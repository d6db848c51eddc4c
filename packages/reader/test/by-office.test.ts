import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { said } from "./support.ts";

const speakers = (text: string): string[] => said(text).map((line) => line.split(" | ")[0] as string);

describe("whoever has just spoken, by what those of his body are called", () => {
  const azel = "Harvest Assistant Secretary General Tam Azel said the list was in. Azel said it was long.\n\n";
  test.each<[string, string]>([
    [`${azel}The Harvest leader said it would be read.`, "Tam Azel"],
    [`${azel}The Harvest official said it would be read.`, "Tam Azel"],
    [`${azel}The Northern Front leader said it would be read.`, "the Northern Front leader"],
    [`${azel}The Harvest deputy leader said it would be read.`, "the Harvest deputy leader"],
    [`${azel}A Harvest leader said it would be read.`, "a Harvest leader"],
    [
      "Mohan Shahed, deputy inspector general of Lesk Range police, said they had made bombs.\n\nThe police official also said that no motive was known.",
      "Mohan Shahed",
    ],
    ["Defence Secretary Robert Gale said the corps was large. The defence chief said it would shrink.", "Robert Gale"],
    [
      "Harvest spokesman Tam Azel said the list was in. The Harvest leader said it would be read.",
      "the Harvest leader",
    ],
    [
      "Harvest Secretary General Tam Azel said the list was in. Harvest treasurer Ina Brand said it was long. The Harvest leader said it would be read.",
      "the Harvest leader",
    ],
  ])("%s", (text, name) => expect(speakers(text).at(-1)).toBe(name));
});

describe("who is described by office and body where the report opens is named below", () => {
  const lead =
    "A Harvest councillor has said that the signs are “a cry for help”.\n\nPolice are looking into them.\n\n";
  test("the first with that office in that body", () => {
    const text = `${lead}Harvest Balmore councillor Sarah Bunt said she had met residents.`;
    expect(speakers(text)).toEqual(["Sarah Bunt", "Sarah Bunt"]);
  });
  test("nobody of another body", () => {
    const text = `${lead}Northern Front councillor Sarah Bunt said she had met residents.`;
    expect(speakers(text)).toEqual(["a Harvest councillor", "Sarah Bunt"]);
  });
  test("who says what he says himself passes nothing on", () => {
    const text = `${lead}Harvest Balmore councillor Sarah Bunt has said that while she condemns threats, the signs must stay.`;
    expect(readReport(text).statements.flatMap(({ via }) => via)).toEqual([]);
  });
});

describe("who goes on", () => {
  test("also said: who has just spoken, and nobody of whom he told", () => {
    const text =
      "Anup Kumar, the state's secretary for information, said that “at a meeting headed by the chief secretary, Deepak Lindal, it was decided that the town be shut”.\n\nHe also said that patients could stay at home.";
    expect(speakers(text)).toEqual(["Anup Kumar", "Anup Kumar"]);
  });
  test("a name between the first and the last is his", () => {
    const text =
      "S.K. Bashir Udin said a deal was near. Bashir said, “It was cut. President Donal Brand agreed to it.”\n\n“We worked on reforms,” he added.";
    expect(new Set(speakers(text))).toEqual(new Set(["S.K. Bashir Udin"]));
  });
  test("not of one who bears it as a surname", () => {
    const text = "Ann Todd Lindal left. Max Todd said it was late. Todd said she had gone.";
    expect(speakers(text)).toEqual(["Max Todd", "Max Todd"]);
  });
});

describe("its officer, of no name, is of the body that has just spoken", () => {
  test.each<[string, string]>([
    [
      "Norvia Aid said it would help. Its regional director warned that floods would come.",
      "Norvia Aid's regional director",
    ],
    [
      "Norvia Aid said it would help. The Northern Front said it would not. Its leader said the talks were over.",
      "Northern Front's leader",
    ],
    ["Mara Voss said the bank was safe. Its chairman said it was not.", "?"],
  ])("%s", (text, name) => expect(speakers(text).at(-1)).toBe(name));
});
