import { linearEngine } from "@according/model-en";
import { confident, KEPT_CONFIDENCE, type Reading, readReport } from "@according/reader";
import { describe, expect, test } from "vitest";

const engine = linearEngine();
const read = (text: string): Reading => confident(readReport(text, {}, { engine }), KEPT_CONFIDENCE);

/** Whoever asserts these words in a reading: nothing negated, denied, rejected or possible. */
function asserts(reading: Reading, words: string): string[] {
  const name = (id: string | null) => reading.sources.find((source) => source.id === id)?.name ?? "somebody";
  return reading.statements
    .filter(({ act, polarity, status }) => act !== "deny" && act !== "reject" && !polarity && !status)
    .filter(({ content }) => content.some((span) => reading.report.text.slice(...span).includes(words)))
    .map(({ speaker }) => name(speaker));
}

/** Is a figure the reporter's own as far as the record says? */
const isReporters = ({ figures }: Reading): boolean =>
  figures.some(({ attributedTo, statement, undecided }) => !attributedTo && !statement && !undecided);

describe("what nobody asserts is asserted by nobody, and its figures are not the reporter's", () => {
  test.each([
    [
      "a denied claim behind a credit",
      "The Front denied a Tesmar claim, first reported by Radio Calder, that it had killed 40 people.",
    ],
    [
      "one with its claimant",
      "Front spokesman Hazo Lind denied a claim by the ministry, first reported by the Harrow Post, that it had killed 40 people.",
    ],
    [
      "a rejected one",
      "The Front on Monday rejected the ministry's allegation, first published by the Harrow Post, that it had killed 40 people.",
    ],
    [
      "quoted, and he denies it",
      "The minister denied having been quoted correctly as saying that the army had killed 40 people.",
    ],
    ["wrongly quoted", "The minister was wrongly quoted as saying that the army had killed 40 people."],
    ["not quoted", "The minister was not quoted as saying that the army had killed 40 people."],
    ["never said", "The army had killed 40 people, the coastguard never said on Friday."],
    ["said by nobody", "The army had killed 40 people, nobody said on Friday."],
  ])("%s", (_, text) => {
    const reading = read(text);
    expect(asserts(reading, "killed 40 people")).toEqual([]);
    expect(isReporters(reading)).toBe(false);
  });
});

describe("whoever is quoted speaks", () => {
  test("not the outlet that quotes, nor the occasion the sentence opens with", () => {
    const reading = read(
      "In a speech on Monday, state television quoted the minister as saying on Friday that 40 people had died.",
    );
    expect(asserts(reading, "40 people had died")).toEqual(["the minister"]);
    expect(asserts(reading, "In a speech")).toEqual([]);
  });

  test.each([
    ["Radio Merle reported that 12 people had died, citing the harbour police.", "12 people had died"],
    ["At least 12 people had died, Radio Merle reported on Friday, citing two doctors.", "12 people had died"],
    ["“We killed 12 of them,” the ministry quoted a rebel as saying, a claim the Front called absurd.", "We killed 12"],
    ["Karl Lind, who was accused by Dara Voss of killing 12 people, said he was innocent.", "killing 12 people"],
  ])("a figure that is somebody's is not the reporter's: %s", (text, words) => {
    const reading = read(text);
    expect(asserts(reading, words)).toHaveLength(1);
    expect(
      reading.figures.filter(({ span }) => text.slice(...span).includes("12")).map(({ statement }) => statement),
    ).not.toContain(null);
  });

  test("an envoy's words stay with the envoy who was named, not with the mayor", () => {
    const reading = read("Mayor Dara Voss met the envoy, Karl Lind, on Monday. The envoy said 12 people had died.");
    expect(asserts(reading, "12 people had died")).toEqual(["Karl Lind"]);
  });

  test("one side's spokesman does not get the name of the other side's", () => {
    const reading = read(
      "A Corran spokesman said 12 people had died. The Front spokesman, Hazo Lind, called it a reprisal.",
    );
    expect(asserts(reading, "12 people had died")).toEqual(["a Corran spokesman"]);
  });
});
