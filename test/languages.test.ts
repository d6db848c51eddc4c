import { expect, test } from "vitest";
import { byLanguage, furtherLanguages, isOfRooms, languageOf } from "./languages.ts";

const READER = "packages/reader/src/";

/** A reader with Tessic beside English. */
const files = [
  ...["en/verbs.ts", "xt/words.ts", "xt/stages/times.ts", "times/times.ts", "who/entities.ts", "english.ts"],
].map((file) => READER + file);

test("a folder of two letters is a language's, and no other room", () => {
  expect(files.map(languageOf)).toEqual(["en", "xt", "xt", null, null, null]);
  expect(languageOf("packages/according/src/xt/words.ts")).toBeNull();
  expect(languageOf(`${READER}text/xt/words.ts`)).toBeNull();
});

test("English stands with the rooms, which are its stages; every further language by itself", () => {
  expect(furtherLanguages(files)).toEqual(["xt"]);
  expect(files.filter((file) => !isOfRooms(file))).toEqual([`${READER}xt/words.ts`, `${READER}xt/stages/times.ts`]);
  expect(byLanguage(files.map((file) => ({ file }))).map((group) => group.length)).toEqual([4, 2]);
});
