import { describe, expect, test } from "vitest";
import { said } from "./support.ts";

const speakers = (text: string): string[] => said(text).map((line) => line.split(" | ")[0] as string);

describe("who has just spoken, by what he has not been called yet", () => {
  const moro = "Dan Moro said the court was wrong. ";
  test.each<[string, string]>([
    [`${moro}The businessman said he would appeal.`, "Dan Moro"],
    [`${moro}“They cannot shut it,” the Harvest MP said.`, "Dan Moro"],
    [`${moro}Speaking in the Assembly, the Harvest MP said it was late.`, "Dan Moro"],
    [`${moro}The former minister said it was late.`, "Dan Moro"],
  ])("%s", (text, name) => expect(speakers(text).at(-1)).toBe(name));

  test.each<[string, string, string]>([
    [
      "whom he told of",
      "Dan Moro said the court had freed Ren Gorm. The businessman said he was glad.",
      "the businessman",
    ],
    [
      "told of by a noun",
      "Dan Moro said a clerk had lied. The former minister said it was late.",
      "the former minister",
    ],
    ["who was met", "Asha Moma met Ina Brand. The mother of three said she would stay.", "the mother of three"],
    [
      "who has not spoken",
      "Asha Moma is still at her stall.\n\nThe mother of three says trade is good.",
      "the mother of three",
    ],
    ["who was shot", "Dan Moro was shot on Monday. The former minister said it was late.", "the former minister"],
    [
      "of another calling",
      "Dan Moro, a nurse, spoke of job cuts. The businessman said it was late.",
      "the businessman",
    ],
    [
      "of whom another is told",
      "Dan Moro spoke of job cuts. His rival Dana Kell laughed. The businessman said it was late.",
      "the businessman",
    ],
    ["called so before", `Two businessmen were held. ${moro}The businessman said he would appeal.`, "the businessman"],
    ["of the other sex", `${moro}The actress said she would appeal.`, "the actress"],
    ["of another office", `Mayor ${moro}The senator said he would appeal.`, "the senator"],
    ["who may have an office", `${moro}The mayor said he would appeal.`, "the mayor"],
    ["who answers", `${moro}“Never,” the senator replied.`, "the senator"],
    ["of a clause that hangs on it", `${moro}He left when the businessman said it was late.`, "the businessman"],
  ])("nobody %s", (_, text, name) => expect(speakers(text).at(-1)).toBe(name));

  test("what is said next by that word is his, too", () => {
    const text = `${moro}The businessman said he would appeal. Ina Brand left. “I am sure,” the businessman said.`;
    expect(speakers(text)).toEqual(["Dan Moro", "Dan Moro", "Dan Moro"]);
  });
});

describe("of whom a sentence begins to tell", () => {
  const breck = "Omar Breck warned against the plan. “We advance,” Mr Breck said.";
  test.each<[string, string]>([
    [`Dan Moro spoke on Monday. ${breck}\n\nAs for Moro, he said he was not worried.`, "Dan Moro"],
    [`Dan Moro spoke on Monday. ${breck}\n\nAs Mr Moro left Dolna, he said he would be back.`, "Dan Moro"],
    [
      "“It is our work,” Michelle Hess said.\n\nWhile it did not appeal to Julia Grane, a county officer, she said she would not judge it.",
      "Julia Grane",
    ],
  ])("%s", (text, name) => expect(speakers(text).at(-1)).toBe(name));

  test("not of somebody told of", () => {
    const text = `Dan Moro spoke on Monday. ${breck}\n\nWhen a guard held Moro up, he said it was late.`;
    expect(speakers(text).at(-1)).not.toBe("Dan Moro");
  });
});

describe("who is quoted further up goes on", () => {
  const long =
    "“It was a long night, and nobody slept, and the water came up to the doors of the houses by the quay. ".repeat(13);
  test("in the paragraph behind, however long it is", () => {
    const text = `Ina Falk said: ${long}”\n\nShe continued: “We want to stay.”\n\n“It is our home.”`;
    expect(new Set(speakers(text))).toEqual(new Set(["Ina Falk"]));
  });
  test("and is he of the next paragraph", () => {
    const text =
      "Mr Dov told the club that it could read the card. Mr Dov spoke for an hour.\n\n“We believe the talk is whole,” Mr Dov said. “It will hold,” Mr Dov said.\n\n“It would not,” said Robert Wolf, the new chairman. “From what I have seen it was cut.”\n\nHe asked that the county give the answers at once.";
    expect(speakers(text).at(-1)).toBe("Robert Wolf");
  });
});
