import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { comparedWords, type WordList, wordLists } from "./english.ts";
import { sourceFiles } from "./imports.ts";
import { languageOf } from "./languages.ts";

/*
 * English stands in packages/reader/src/en/, and what is of another language in the folder of that one. What other rooms
 * still hold of it is counted here, and the numbers only fall: whoever moves words lowers the number of the room.
 */

/** Lists of English words: alternations of patterns, arrays, maps, strings split into words. */
const LISTS: Readonly<Record<string, number>> = {
  assertion: 8,
  attribution: 4,
  events: 2,
  grammar: 1,
  text: 1,
  times: 2,
  who: 1,
};

/** Tokens compared with one English word, in all rooms together. */
const COMPARED = 103;

const root = fileURLToPath(new URL("..", import.meta.url));
const READER = "packages/reader/src/";

const files = sourceFiles(root, READER)
  .filter((file) => languageOf(file) === null)
  .map((file) => ({ file, code: readFileSync(join(root, file), "utf8") }));
const roomOf = (file: string): string => file.slice(READER.length).split("/")[0] ?? "";
const rooms = [...new Set(files.map(({ file }) => roomOf(file)))];

describe("English stands in en/", () => {
  test.each(rooms)("%s has no more lists of English words than before", (room) => {
    const found = files
      .filter(({ file }) => roomOf(file) === room)
      .flatMap(({ file, code }) => wordLists(code).map((list) => `${file}:${list.line} ${list.words.join(" ")}`));
    const most = LISTS[room] ?? 0;
    expect(found.length > most ? [`at most ${most}; move words to ${READER}en/`, ...found] : []).toEqual([]);
  });

  test("no more tokens are compared with a word than before", () => {
    expect(files.flatMap(({ code }) => comparedWords(code)).length).toBeLessThanOrEqual(COMPARED);
  });
});

describe("the count itself", () => {
  const words = (code: string): readonly string[] => wordLists(code).map((list: WordList) => list.words.join(" "));

  test("finds the alternations of a pattern", () => {
    expect(words("const a = /^(?:killed|wounded)$/;")).toEqual(["killed wounded"]);
    expect(words("if (/^hours?$|^minutes?$/.test(x)) return;")).toEqual(["hours minutes"]);
    expect(words("x.replace(/ (?:Of|the) [a-z|]+/g, y)")).toEqual(["Of the"]);
    expect(words("const b = /(?:ed|ing)$/;")).toEqual(["ed ing"]);
  });

  test("takes the sentences that show a rule for no list", () => {
    expect(
      words(
        'const a = { shows: [["The dam is safe.", "the dam | is | safe"], ["The dam was safe."]], find: (["on", "off"]) };',
      ),
    ).toEqual(["on off"]);
  });

  test("finds arrays, rows and split strings", () => {
    expect(words('const a = new Set(["of", "from"]);')).toEqual(["of from"]);
    expect(words('const m = new Map([["half", 1 / 2], ["third", 1 / 3]]);')).toEqual(["half third"]);
    expect(words('const s = new Set("of from".split(" "));')).toEqual(["of from"]);
    expect(words('const s = list("of from");')).toEqual(["of from"]);
    expect(words("const s = list(`\n  of\n  from\n`);")).toEqual(["of from"]);
  });

  test("finds nothing else", () => {
    for (const none of [
      "const a = /^(?:\\d+|[a-z]+)$/;",
      "const half = (a / b + c) / d; // of|from",
      '/* ["of", "from"] */',
      'import { of, from } from "./of.ts";',
      'const one = ["of"];',
      'throw new Error("no words of it");',
      'call("of", "from");',
    ])
      expect(words(none)).toEqual([]);
  });

  test("finds words that tokens are compared with", () => {
    const code = 'if (token.lower === "of" || lower(tokens, i) !== "by" || kind === "word") return next === "to";';
    expect(comparedWords(code)).toEqual(["of", "by", "to"]);
  });
});
