import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { said } from "./support.ts";

const speakers = (text: string): string[] => said(text).map((line) => line.split(" | ")[0] as string);

describe("whoever has just spoken, by what those of his body are called", () => {
  const shahed = "Mohan Shahed, deputy inspector general of Lesk Range police, said they had made bombs.\n\n";
  test.each<[string, string]>([
    [`${shahed}The police official also said that no motive was known.`, "Mohan Shahed"],
    [`${shahed}The police official said that no motive was known.`, "the police official"],
    [`${shahed}The police official, who asked not to be named, said that no motive was known.`, "the police official"],
    [
      `${shahed}The police official accused of theft also said he was innocent.`,
      "the police official accused of theft",
    ],
    [`${shahed}The army official also said that no motive was known.`, "the army official"],
    [
      "Harvest treasurer Ina Brand said the list was long. The Harvest leader said it would be read.",
      "the Harvest leader",
    ],
    [
      "Harvest Secretary General Tam Azel said the list was in. Harvest treasurer Ina Brand said it was long. The Harvest official also said it would be read.",
      "the Harvest official",
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
  test.each([
    ["who contradicts it", "But Harvest Balmore councillor Sarah Bunt said the remark was shameful."],
    ["of another office", "Harvest Balmore deputy councillor Sarah Bunt said she had met residents."],
  ])("nobody %s", (_, rest) => expect(speakers(lead + rest)).toEqual(["a Harvest councillor", "Sarah Bunt"]));
  test("nobody of the other sex", () => {
    const his =
      "A Harvest councillor has said that his street is unsafe.\n\nHarvest Balmore councillor Sarah Bunt said it was.";
    expect(speakers(his)).toEqual(["a Harvest councillor", "Sarah Bunt"]);
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
  test("nobody who may be she of whom is told", () => {
    const text = "Ona Bek said the mayor, Tom Hale, had promised her a park.\n\nHe also said it would be large.";
    expect(speakers(text).at(-1)).not.toBe("Ona Bek");
  });
  test("the middle of a name that has a first is nobody's", () => {
    const text = "Rescuers buried Grace Ndola Brand. Ndola said it would pay.";
    expect(speakers(text)).toEqual(["Ndola"]);
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

describe("an office by its letters is whoever holds it, where only one does", () => {
  const armand = "Attorney General Reg Armand said the state had a building. ";
  test.each<[string, string]>([
    [`${armand}The AG said he wrote to the union last year.`, "Reg Armand"],
    ["Director of Public Prosecutions Roger Gaspal said it would fall. The DPP said he had no staff.", "Roger Gaspal"],
    [`${armand}The Action Group (AG) said it was early. The AG said it would march.`, "Action Group"],
    [`${armand}Attorney General Ann Lind of Norvia said she would sue. The AG said it was late.`, "AG"],
    [`${armand}Norvia's AG, Ina Brand, said it had none. The AG said it was late.`, "AG"],
    ["Deputy Attorney General Reg Armand said 12 were held. The AG said 40 were held.", "AG"],
    ["Former Attorney General Reg Armand said 12 were held. The AG said 40 were held.", "AG"],
    ["Under Secretary Ina Brand said it was late. The US said it was early.", "US"],
  ])("%s", (text, name) => expect(speakers(text).at(-1)).toBe(name));
});
