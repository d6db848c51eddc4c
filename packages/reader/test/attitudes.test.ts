import { describe, expect, test } from "vitest";
import type { PromptEngine, Proposal } from "../src/index.ts";
import { readReport } from "../src/index.ts";

/** "[Vell] <wants> {a ferry}." as one reading of an engine, and what stands in the record of it. */
function read(marked: string, { confidence = 0.9, act = "state" as const } = {}) {
  const text = marked.replace(/[[\]<>{}]/g, "");
  const bare = (end: number): number => marked.slice(0, end).replace(/[[\]<>{}]/g, "").length;
  const part = (open: string, close: string) => {
    const [from, to] = [marked.indexOf(open), marked.indexOf(close)];
    return from < 0 ? [] : [[bare(from), bare(to)] as const];
  };
  const proposal: Proposal = {
    ...{ source: part("[", "]"), cue: part("<", ">"), content: part("{", "}"), act, confidence },
    ...{ paragraph: 0, by: "by hand", standing: "read" },
  };
  const engine: PromptEngine = { name: "by hand", propose: () => [[proposal]] };
  return readReport(text, { publishedAt: "2031-05-14" }, { engine });
}

describe("what is said is told from what is held", () => {
  test.each([
    "[Mayor Ilse Brandt] <wants> {the ferry to run all night}.",
    "[The harbour board] <believes> {the pier will hold}.",
    "[The union] <backs> {the plan}.",
    "[Ilse Brandt] <sparred with the board over> {the cost of the pier}.",
    "[Ilse Brandt] <found> {a purse on the pier}.",
    "[The board] <is afraid> {that the pier will fall}.",
    "[The board] <has decided> {to widen the pier}.",
    "[Three firms] <sought> {to raise their prices}.",
    "[The police] <are investigating> {whether a second boat was there}.",
  ])("held, and no words tell that it was said: %s", (marked) => {
    expect(read(marked).statements.map(({ attitude }) => attitude)).toEqual([true]);
  });

  test.each([
    "[Mayor Ilse Brandt] <said> {the ferry would run all night}.",
    "[Mayor Ilse Brandt] <said she wants> {the ferry to run all night}.",
    "[The harbour board] <believes> {the pier is “a wreck”}.",
    "[The court] <found> {that the board had lied}.",
    "[The court] <decided> {that the board had lied}.",
    "[The union] <demanded> {that the plan be dropped}.",
    "[Ilse Brandt] <railed against> {the cost of the pier}.",
    "[The board] <declined to comment on> {the cost}.",
  ])("said: %s", (marked) => {
    expect(read(marked).statements.map(({ attitude }) => attitude)).toEqual([undefined]);
  });

  test("a deed that an engine is not sure of is nobody's statement", () => {
    const deed = "[The board] <sparred over> {the cost of the pier}.";
    expect(read(deed, { confidence: 0.6 }).statements[0]?.confidence).toBeLessThan(0.5);
    expect(read(deed, { confidence: 0.7 }).statements[0]?.confidence).toBe(0.7);
    const stance = "[The board] <fears> {a fall in the number of ferries}.";
    expect(read(stance, { confidence: 0.6 }).statements[0]?.confidence).toBe(0.6);
  });

  test("a number in a deed is no word of whoever does it", () => {
    const whose = (marked: string) => read(marked).figures.map((figure) => figure.whose.by);
    expect(whose("[The harbour board] <imposed> {a fine of 5,000 crowns on the ferry}.")).toEqual(["reporter"]);
    expect(whose("[The harbour board] <expects> {a fine of 5,000 crowns for the ferry}.")).toEqual(["source"]);
    expect(whose("[The harbour board] <put> {the cost at 5,000 crowns}.")).toEqual(["source"]);
  });
});

describe("whoever takes criticism does not make it", () => {
  test.each([
    "[Norvia] <has taken heavy criticism for> {keeping its schools open}.",
    "[The mayor] <drew criticism for> {her remarks on nurses}.",
    "[The utility] <faced a backlash over> {its rates}.",
  ])("%s", (marked) => expect(read(marked).statements.map(({ speaker }) => speaker)).toEqual([null]));

  test("who takes up criticism may say it", () => {
    expect(
      read("[The mayor] <took up criticism of the rates, saying> {they were high}.").statements[0]?.speaker,
    ).not.toBe(null);
  });
});
