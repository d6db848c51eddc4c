import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import type { Proposal } from "../src/attribution/proposal.ts";
import { begin, conclude, confident, readReport } from "../src/index.ts";
import { whoseIn } from "./support.ts";

const all = (rows: [string, string[]][]) =>
  test.each(rows)("%s", (text, expected) =>
    expect(whoseIn(readReport(text, {}, { engine: linearEngine() }))).toEqual(expected),
  );

/** Whose the figures are where it is read, not surely, that `source` says `content` by `cue`. */
function unsurely(text: string, source: string, cue: string, content: string): string[] {
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const proposal: Proposal = {
    ...{ source: [span(source)], cue: [span(cue)], content: [span(content)] },
    ...{ act: "state", confidence: 0.6, paragraph: 0, by: "linear", standing: "read" },
  };
  return whoseIn(confident(conclude(begin(text), [proposal]), 0.75));
}

describe("whoever is named behind a number tells it", () => {
  all([
    ["About 40 boats sank, per the Clarion.", ["About 40 of Clarion"]],
    ["The tax is 40 crowns, per boat.", ["40 crowns of reporter"]],
    [
      "Pupils in Lesk — a town where the average income is $9,377, according to Tarrow Weekly — were tired.",
      ["$9,377 of Tarrow Weekly"],
    ],
  ]);
});

describe("what is only named in a statement is not of its speaker", () => {
  all([
    ["KERSH: Guards on Tuesday detained a dozen smugglers.", ["a dozen of reporter"]],
    [
      "“Norvia condemns the raids, which have cost dozens of lives,” President Ilan Bell said.",
      ["dozens of Ilan Bell"],
    ],
    ["“Norvia says the raids have cost hundreds of lives,” President Ilan Bell said.", ["hundreds of Norvia"]],
  ]);
});

test.each([
  ["A Lesk man charged with wounding five of his companions was held.", "five of reporter"],
  ["The ministry has charged Hask with selling five secret files.", "five of ministry"],
])("who is charged does not charge: %s", (text, expected) => expect(whoseIn(readReport(text))).toEqual([expected]));

describe("a plain verb of telling is enough where the statement is not sure", () => {
  test.each<[text: string, source: string, cue: string, content: string, expected: string]>([
    [
      "The army said it had left, adding it had held four men.",
      "The army",
      "adding",
      "it had held four men",
      "four of army",
    ],
    ["Mara Velin pointed to dozens of boats.", "Mara Velin", "pointed to", "dozens of boats", "dozens of Mara Velin"],
    ["Mara Velin sailed to dozens of boats.", "Mara Velin", "sailed to", "dozens of boats", "dozens of reporter"],
    [
      "A witness who would not be named said there were 40 boats.",
      "A witness who",
      "said",
      "there were 40 boats",
      "40 of a witness",
    ],
  ])("%s", (text, source, cue, content, expected) => expect(unsurely(text, source, cue, content)).toEqual([expected]));
});
