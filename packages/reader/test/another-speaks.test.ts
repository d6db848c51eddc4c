import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker, words } from "./support.ts";

function said(text: string): string[] {
  const reading = readReport(text, {}, { engine: linearEngine() });
  return reading.statements.map((one) => `${speaker(reading, one)}: ${words(text, one.content)}`);
}

describe("what stands behind what is said and is another's", () => {
  test.each([
    ["Mara Voss said she was shocked, while Tom Hale called it a sad day.", "Mara Voss: she was shocked"],
    [
      "Mara Voss said the bridge was closed while she called the council.",
      "Mara Voss: the bridge was closed while she called the council",
    ],
    [
      "Mara Voss vowed to stand against the Brandt government, gambling that it would disappoint voters.",
      "Mara Voss: to stand against the Brandt government",
    ],
    [
      "Musa said the ministry had auctioned 103 of the tractors stressing thus: “The auction became necessary.”",
      "Musa: the ministry had auctioned 103 of the tractors … “The auction became necessary.”",
    ],
    ["Moro said the ministry had sold the boat, adding: “It was late.”", "Moro: the ministry had sold the boat"],
    [
      "Sule Nazi has declared himself the acting chairman of the party further deepening the crisis in it.",
      "Sule Nazi: himself the acting chairman of the party",
    ],
    [
      "The council declared itself opposed to further building by the sea.",
      "council: itself opposed to further building by the sea",
    ],
    [
      "The launch was watched by a spy, an expert on missiles, David Wright said.",
      "David Wright: The launch was watched by a spy, an expert on missiles",
    ],
  ])("%s", (text, first) => {
    expect(said(text)[0]).toBe(first);
  });

  test("whoever tells it goes on with we", () => {
    const text =
      "Hunt said: “The governor confirmed yesterday that the budget is an important start but we will keep going.”";
    expect(said(text)[1]).toBe("the governor: that the budget is an important start");
  });
});
