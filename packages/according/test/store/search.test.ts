import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passageOf } from "../../src/store/passage.ts";
import { isTooMany, MOST_WORDS, searchedPhrases } from "../../src/store/phrases.ts";
import { ftsQuery } from "../../src/store/sqlite/words.ts";

describe("the words of a search", () => {
  const query = (typed: string) => ftsQuery(searchedPhrases(typed));

  it("stand in it once each, however often they were typed, the last at the end", () => {
    expect(query("a ".repeat(64))).toBe('"a"*');
    expect(query("Harbour closed harbour")).toBe('"closed" "harbour"*');
    expect(query('say "NOT" OR - 5* Al-Shifa’s')).toBe('"say" "not" "or" "5" "al shifa s"*');
    expect(query("caf\u00e9 cafe\u0301 cafe")).toBe('"cafe"*');
    expect(query(" - ")).toBeNull();
  });

  it("are counted, those between hyphens too, and no more looked for than anybody types", () => {
    const many = (separator: string) => Array.from({ length: MOST_WORDS + 1 }, (_, i) => `word${i}`).join(separator);
    expect([many(" "), many("-"), many(" ").slice(0, -7)].map(isTooMany)).toEqual([true, true, false]);
    expect(query(many(" "))?.split(" ")).toHaveLength(MOST_WORDS);
    expect(query(many("-"))).toBeNull();
  });
});

describe("the passage around what was found", () => {
  const passage = (text: string, typed: string) => passageOf(text, searchedPhrases(typed));
  const marked = (text: string, typed: string) => {
    const { passage: part, marks } = passage(text, typed);
    return marks.map(([start, end]) => part.slice(start, end));
  };
  const filler = "Nothing of it is known here. ".repeat(40);

  it("is the whole of a short text", () => {
    const text = "The ferry will sail on Monday.";
    expect(passage(text, "ferry")).toEqual({ passage: text, marks: [[4, 9]] });
    expect(passage("", "ferry")).toEqual({ passage: "", marks: [] });
  });

  it("marks words with other capitals and marks, phrases whole, and what the last begins", () => {
    expect(marked("The CAF\u00c9 at Al-Shifa; al ferrying, ferry-boats.", "cafe al-shifa ferry")).toEqual([
      ...["CAF\u00c9", "Al-Shifa", "ferrying", "ferry"],
    ]);
    expect(marked("ferrying the ferry", "ferry the")).toEqual(["the", "ferry"]);
  });

  it("has the most different words, and whole words at its ends", () => {
    const text = `${filler}ferry ferry ferry. ${filler}The ferry sails on Monday. ${filler}`;
    const found = passage(text, "ferry monday");
    expect(found.marks.map(([start, end]) => found.passage.slice(start, end))).toEqual(["ferry", "Monday"]);
    expect(text).toContain(` ${found.passage} `);
    expect(found.passage.length).toBeLessThanOrEqual(280);
  });

  it("is short, and its marks stand in it, whatever the text", () => {
    const piece = fc.constantFrom("a", " ", "\ud83d\ude00", "word ", "x".repeat(400), "\ud83d", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (parts) => {
        const found = passage(parts.join(""), "a word x");
        expect(found.passage.length).toBeLessThanOrEqual(280);
        expect(found.passage.isWellFormed()).toBe(true);
        for (const [start, end] of found.marks) expect(found.passage.slice(start, end)).toMatch(/^(?:a|word|x+)$/);
      }),
    );
  });
});
