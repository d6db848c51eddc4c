import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { whoseIn } from "./support.ts";

const whose = (text: string) => whoseIn(readReport(text, {}, { engine: linearEngine() }));

const all = (rows: [string, string[]][]) =>
  test.each(rows)("%s", (text, expected) => expect(whose(text)).toEqual(expected));

describe("a poll is whose its shares are", () => {
  all([
    [
      "The latest opinion poll, published on Wednesday, put Connell on 55.7 percent compared to Humes’ 31.6 percent.",
      ["55.7 percent of latest opinion poll", "31.6 percent of latest opinion poll"],
    ],
    [
      'In the meantime, a survey by Anar put the "yes" votes at 52 percent, reported Tarn Wire on Monday.',
      ["52 percent of a survey by Anar"],
    ],
    ["The vote, held on Monday, put Bell on 40 percent.", ["40 percent of reporter"]],
  ]);
});

describe("whoever forecast, charged or stressed it", () => {
  all([
    [
      "The brokerage, which had forecasted the economy to expand by 3.3 percent in May, said it would be slower.",
      ["3.3 percent of brokerage"],
    ],
    ["The economy, which had expanded by 3.3 percent in May, slowed.", ["3.3 percent of reporter"]],
    [
      "The Justice Department has charged Hask with spying by publishing hundreds of thousands of secret files.",
      ["hundreds of thousands of Justice Department"],
    ],
    [
      "Anil Velin said it rained. He also underscored the fact that the recovery rate, 71.88 percent, was the highest.",
      ["71.88 percent of Anil Velin"],
    ],
    ["Anil Velin underscored his 12 years in office.", ["12 years of reporter"]],
    [
      "Ada Gale declined to criticise the officers who responded to the attack that left four people dead.",
      ["four of reporter"],
    ],
    ["The officers responded that four people were dead.", ["four of the officers"]],
  ]);
});

describe("what the next sentence gives to somebody", () => {
  all([
    ["Some 40 schools will be built. The minister, Ada Bell, disclosed this on Monday.", ["Some 40 of Ada Bell"]],
    [
      "Receipts fell to 17.5 percent.\n\nThe governor, Jon Asama, who disclosed this at a summit said money was short.",
      ["17.5 percent of Jon Asama"],
    ],
    ["Some 40 schools will be built. The minister will announce this week how.", ["Some 40 of reporter"]],
    [
      "Receipts fell to 17.5 percent.\n\nIt rained.\n\nThe governor, Jon Asama, disclosed this on Monday.",
      ["17.5 percent of reporter"],
    ],
  ]);
});

describe("a paragraph that closes with a saying leaves open whose the numbers before it are", () => {
  all([
    [
      "Ada Bell said it was dry.\n\nSome 40 towns rely on the lake. Another 400 workers dig there, she said.",
      ["Some 40 of open", "400 of Ada Bell"],
    ],
    ["Ada Bell said it was dry. Some 40 towns lack water. Bo Kell said it would rain.", ["Some 40 of reporter"]],
    [
      "Some 40 towns rely on the lake. It was late, Ada Bell said. Two men left.",
      ["Some 40 of reporter", "Two of reporter"],
    ],
  ]);
});
