import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { whoseIn } from "./support.ts";

const read = (text: string) => readReport(text, {}, { engine: linearEngine() });

const all = (rows: [string, string[]][]) =>
  test.each(rows)("%s", (text, expected) => expect(whoseIn(read(text))).toEqual(expected));

describe("what is known already of whom somebody's words are about is the reporter's", () => {
  all([
    [
      "A witness told the High Court hearing the case of two men charged with the murder of 23 sailors that one of them had fled.",
      ["two of reporter", "23 of reporter"],
    ],
    [
      "A witness told the High Court that two men charged with the murder of 23 sailors had fled.",
      ["two of a witness", "23 of a witness"],
    ],
    [
      "Chief Ada Bell was confident that guards would catch the men who hid on the quay and fired on 100 people.",
      ["100 of reporter"],
    ],
    [
      "Chief Ada Bell said that guards would catch the men who hid on the quay and fired on 100 people.",
      ["100 of Ada Bell"],
    ],
    [
      "Ada Bell agreed to drop the tariffs on Norvia after Lund committed to deploying 10,000 guards to the border.",
      ["10,000 of reporter"],
    ],
    [
      "Ada Bell said Norvia dropped the tariffs after Lund committed to deploying 10,000 guards.",
      ["10,000 of Ada Bell"],
    ],
    [
      "Ada Bell said she thought the campaign – run by a firm with a budget of $449,000 – was meant to amuse.",
      ["$449,000 of reporter"],
    ],
    ["Ada Bell said the campaign – which had cost $449,000 – was meant to amuse.", ["$449,000 of Ada Bell"]],
    [
      "Voters approved an amendment to the state charter on Tuesday that will grant $40 million to the fund.",
      ["$40 million of reporter"],
    ],
    ["Voters said the amendment will grant $40 million to the fund.", ["$40 million of voters"]],
  ]);
});

describe("a judge denies what is asked, and no number", () => {
  test.each([
    ["A judge on Friday denied an effort to restore 98,000 names to the rolls.", "reporter", "asserted"],
    ["A judge on Friday denied a bid by the guild to free 12 men.", "reporter", "asserted"],
    ["The guild on Friday denied that it had taken 98,000 names off the rolls.", "source", "negated"],
  ])("%s", (text, by, polarity) => {
    const [figure] = read(text).figures;
    expect([figure?.whose.by, figure?.assertion.polarity]).toEqual([by, polarity]);
  });
});

describe("within a statement a number may be of the one around it", () => {
  all([
    [
      "The health department reported that the share of young people in the state who have reported using it was 3.8 percent, compared to 3 percent in Norvia.",
      ["3.8 percent of health department", "3 percent of health department"],
    ],
    [
      "First figures showed that the Harvest Party maintains its hold on the coast, with 56 percent of the seats.",
      ["56 percent of First figures"],
    ],
    [
      "The clerk said that the Harvest Party maintains that 56 percent of the seats are its own.",
      ["56 percent of Harvest Party"],
    ],
  ]);
});

describe("counted beside whom its own sentence names, or for longer, no speech goes on", () => {
  all([
    [
      "Ada Bell said 12 mills would close. The bill is backed by Bo Moro in addition to five others from the coast.",
      ["12 of Ada Bell", "five of reporter"],
    ],
    ["Ada Bell said 12 men were hurt. Two others arrived in vans.", ["12 of Ada Bell", "Two of open"]],
    [
      "Ada Bell said 12 mills had closed. Lund and Kern stayed on the quay for another four months.",
      ["12 of Ada Bell", "four months of reporter"],
    ],
    [
      "Ada Bell announced duties on 12 ports. Norvia faced an additional 37% duty.",
      ["12 of Ada Bell", "37% of reporter"],
    ],
  ]);
});

describe("a promise and an admission are whose they are", () => {
  all([
    ["The deal includes the company’s vow to invest $40 million in the mill.", ["$40 million of company"]],
    [
      "The scandal, sparked by Calder Mills’ 2015 admission that it had fitted out 400 cars, goes on.",
      ["400 of Calder Mills"],
    ],
    ["The scandal, sparked by Calder Mills’ fall to 400 cars, goes on.", ["400 of reporter"]],
  ]);
});
