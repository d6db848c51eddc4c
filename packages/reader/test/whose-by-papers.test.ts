import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { whoseIn } from "./support.ts";

const whose = (text: string) => whoseIn(readReport(text, {}, { engine: linearEngine() }));

const all = (rows: [string, string[]][]) =>
  test.each(rows)("%s", (text, expected) => expect(whose(text)).toEqual(expected));

describe("what a sentence gives to a paper, wherever it names it", () => {
  all([
    ["Per Norvia’s charter, a new head would have to call a vote within 90 days.", ["90 days of Norvia’s charter"]],
    ["Per boat, the harbour takes in 90 crowns.", ["90 crowns of reporter"]],
    [
      "The club kept 44 boats, and their masts were up to 30 feet, based on the records.",
      ["44 of records", "up to 30 feet of records"],
    ],
    ["The club kept 44 boats, based on the quay.", ["44 of reporter"]],
    ["The guild met with 11 pilots to ask for help, reported by the Clarion, as it rained.", ["11 of Clarion"]],
    ["The guild met with 11 pilots, followed by the Clarion, as it rained.", ["11 of reporter"]],
    [
      "At least one pupil had used girls’ pictures that were found online to make the fake ones and had then shared them with other boys in their chats, per the Clarion.",
      ["At least one of Clarion"],
    ],
    [
      "The count of boats in May, according to Harbour Analytics, is 313 (that is, 40 in January, 52 in February, 66 in March).",
      ["313 of Harbour Analytics", "40 of Harbour Analytics", "52 of Harbour Analytics", "66 of Harbour Analytics"],
    ],
  ]);
});

describe("lines below a colon that list who is charged are no speech", () => {
  all([
    [
      "Five were held on the following charges:\n\nAda B. Bell: theft, two warrants, held in lieu of $70,000 bond.\n\nBo M. Moro: arson, held in lieu of $326,000 bond.",
      ["Five of reporter", "two of reporter", "$70,000 of reporter", "$326,000 of reporter"],
    ],
  ]);
  test("but what is spoken below one is", () => {
    const spoken = whose(
      "They spoke of the charges:\n\nAda Bell: I paid $70,000 and we left.\n\nBo Moro: I paid $326,000.",
    );
    expect(spoken).not.toContain("$70,000 of reporter");
  });
});

describe("who tells a number before or behind, in other words", () => {
  all([
    [
      "The post was kept for several reasons, and six men were heard. So said the minister, Ada Bell.",
      ["several of Ada Bell", "six of Ada Bell"],
    ],
    ["The post was kept for several reasons. So sad was Ada Bell.", ["several of reporter"]],
    [
      "It was highlighted during the feast that the road has shortened the way from Orlay to 40 minutes.",
      ["40 minutes of open"],
    ],
    ["It was built during the feast that the town gives, on 40 poles.", ["40 of reporter"]],
    ["Velair was forced to admit it had put 40 valves in its boats.", ["40 of Velair"]],
    ["Velair was forced to sink 40 boats.", ["40 of reporter"]],
    [
      'Corvin Polls put the "yes" votes at 51 percent, according to the same report by the Clarion.',
      ["51 percent of Corvin Polls"],
    ],
    ["A court is to hear the trial of 25 alleged members of a gang in Orlay.", ["25 of reporter"]],
    ["A court is to hear of 25 alleged thefts in Orlay.", ["25 of open"]],
    ["Ada Bell said the clerk had issued a total of 20 receipts.", ["20 of Ada Bell"]],
  ]);
});
