import { describe, expect, test } from "vitest";
import type { Proposal } from "../src/attribution/proposal.ts";
import { begin, conclude, confident } from "../src/index.ts";
import { whoseIn } from "./support.ts";

/** Whose the figures are where an engine reads, so surely, that the first words say the third by the second, as the text marks them: "[Moro] {said} <40 came>". */
function whose(marked: string, confidence: number): string[] {
  const text = marked.replace(/[[\]{}<>]/g, "");
  const span = (open: string, close: string): [number, number] => {
    const words = marked.slice(marked.indexOf(open) + 1, marked.indexOf(close)).replace(/[[\]{}<>]/g, "");
    return [text.indexOf(words), text.indexOf(words) + words.length];
  };
  const proposal: Proposal = {
    ...{ source: [span("[", "]")], cue: [span("{", "}")], content: [span("<", ">")] },
    ...{ act: "state", confidence, paragraph: 0, by: "linear", standing: "read" },
  };
  return whoseIn(confident(conclude(begin(text), [proposal]), 0.75));
}

describe("a number of a thing that is only taken is the reporter's, however sure it is that something is said", () => {
  test.each<[string, string[]]>([
    ["[The ministry] {accepted} <12 bids for the bridge>.", ["12 of reporter"]],
    ["[The union] {praised} <the 300 nurses who stayed on>.", ["300 of reporter"]],
    ["[The bishop] {apologised to} <the 14 families>.", ["14 of reporter"]],
    ["[The mayor] {declared} <a day of mourning after six climbers died>.", ["six of reporter"]],
    ["[Voss] {said} <the storm had passed Tarn, a town of about 4,000 people>.", ["about 4,000 of reporter"]],
    [
      "[Voss] {said} <he paid 300 million yen ($2.1 million) for it>.",
      ["300 million yen of Voss", "$2.1 million of reporter"],
    ],
  ])("%s", (marked, expected) => {
    for (const confidence of [0.6, 0.9]) {
      const found = whose(marked, confidence);
      expect(found).toEqual(expected);
    }
  });

  test.each<[string, string[]]>([
    ["[The ministry] {rejected} <the claim that 40 bids were lost>.", ["40 of ministry"]],
    ["[The union] {criticised} <the school for charging $300>.", ["$300 of union"]],
    ["[The firm] {threatened on Monday to dismiss} <600 workers>.", ["600 of firm"]],
    ["[The firm] {threatened to} <dismiss 600 workers>.", ["600 of firm"]],
    ["[Lund] {defended} <the route and said 18 guards were ready>.", ["18 of Lund"]],
    ["[Lund] {defended} <his call for 40 more guards>.", ["40 of Lund"]],
    ["[The mayor] {said} <that six climbers died after a rope broke>.", ["six of the mayor"]],
    ["[Voss] {said} <the storm hit a town of fishermen and killed 12 people>.", ["12 of Voss"]],
  ])("not so: %s", (marked, expected) => expect(whose(marked, 0.9)).toEqual(expected));
});

describe("whoever tells a number by a verb of telling is told of it, where the statement is not sure enough to be kept", () => {
  test.each<[string, string[]]>([
    [
      "[Leaked documents from the bank] {show} <it lost $40 million>.",
      ["$40 million of Leaked documents from the bank"],
    ],
    ["[The new rules] {state} <that noise must stay under 85 decibels>.", ["under 85 of new rules"]],
    ["[Falk] on Wednesday {announced} <a lockdown in 12 districts>.", ["12 of Falk"]],
    ["[The head of the mill] {pointed out} <that 12 looms had stopped>.", ["12 of the head of the mill"]],
    ["[Lund] {is assured of} <winning 40 seats>.", ["40 of open"]],
    ["[A video] {shows} <two men running from the shop>.", ["two of open"]],
    ["[Falk] {heard} <that 12 looms had stopped>.", ["12 of open"]],
  ])("%s", (marked, expected) => expect(whose(marked, 0.6)).toEqual(expected));
});

describe("according to somebody, in the middle of a sentence", () => {
  test.each<[string, string[]]>([
    [
      "The catch, according to the harbour office, was 4,100 tonnes (1,900 tonnes in May and 2,200 tonnes in June).",
      ["4,100 tonnes of harbour office", "1,900 tonnes of harbour office", "2,200 tonnes of harbour office"],
    ],
    ["The agent, according to Jon Falk, a painter who spent nine years in Lesk, was ill.", ["nine years of reporter"]],
    ["The clinic has registered 41 infections since May.", ["41 of clinic"]],
    ["The band has registered 12 songs since May.", ["12 of reporter"]],
  ])("%s", (text, expected) => expect(whoseIn(conclude(begin(text), []))).toEqual(expected));
});
