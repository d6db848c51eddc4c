import { linearEngine } from "@according/model-en";
import { type Reading, readReport } from "@according/reader";
import { describe, expect, it } from "vitest";
import { storyOf } from "../../src/link/index.ts";

const engine = linearEngine();
const read = (text: string, i: number): Reading =>
  readReport(text, { id: `r${i}`, publishedAt: `2026-05-0${i + 1}T08:00:00Z` }, { engine });
const namesIn = (...texts: readonly string[]): readonly string[] =>
  storyOf(
    "bus",
    texts.map((text, i) => ({ reading: read(text, i) })),
  ).sources.map(({ name }) => name);

describe("whoever is only counted, or anybody, is no source of a story", () => {
  it.each([
    ["A bus crash near Lesk killed 9 people on Friday, police said.", ["police"]],
    ["A bus crash near Lesk killed 9 people on Friday, police said. A man was arrested.", ["police"]],
    ["Police arrested two women and a man in Karst on Friday.", ["Police"]],
    ["Gunmen shot three soldiers near Lesk on Friday, the army said.", ["army", "Gunmen"]],
    [
      "Thousands of people protested in Karst on Friday. Rebels shelled Lesk, police said.",
      ["police", "rebels", "Lesk"],
    ],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["“I saw the bus turn over,” a man said.", ["a man"]],
    ["Two women said the driver had slept.", ["Two women"]],
    ["Nine others said they had not been paid.", ["Nine others"]],
  ])("but who speaks is one: %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("who speaks without a name is one with another only by the same words", () => {
    const words = "“I saw the bus turn over twice before it stopped in the field,” a man said.";
    expect(namesIn(words, words)).toEqual(["a man"]);
    expect(namesIn(words, "“Nobody came to help us,” a man said in Karst.")).toEqual(["a man", "a man"]);
  });
});
