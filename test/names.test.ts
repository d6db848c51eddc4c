import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./imports.ts";
import { byLanguage } from "./languages.ts";
import { definedTwice, definitions } from "./names.ts";

/*
 * One meaning a word in the whole package. A helper that several files need stands in the lowest room that fits; one that
 * means something else has another name. A further language stands beside the rooms of English: one idea may have one name in
 * both. The numbers only fall.
 */

/** Helper names that more than one file of a package defines: 106 once, never so many again. */
const TWICE: Readonly<Record<string, number>> = { reader: 1, according: 1, web: 6 };

/**
 * Rooms that stand side by side, with files of one name for one idea: its English words, its rules, its trained part,
 * what names it and who is meant; its command, its table on the terminal, its rows in the store.
 */
const PARALLEL: Readonly<Record<string, readonly string[]>> = {
  reader: ["en", "attribution/rules", "attribution/engines/linear", "attribution/engines/neural", "who"],
  according: ["cli", "cli/render", "store/sqlite", "store/postgres", "store", "server"],
};

/** An entry of a folder, and a name that two ideas still share. */
const MAY_STAND_TWICE: ReadonlySet<string> = new Set(["index.ts", "places.ts"]);

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["record", "reader", "according", "web", "wording", "english", "model-en", "model-en-neural"];

/** Without migrations: each is frozen by itself, and shares nothing. */
const filesOf = (name: string): readonly string[] =>
  sourceFiles(root, `packages/${name}/src`).filter((file) => !file.includes("/migrations/"));

test.each(packages)("%s: no more helper names with two meanings than before", (name) => {
  const files = filesOf(name).map((file) => ({ file, code: readFileSync(join(root, file), "utf8") }));
  const twice = byLanguage(files)
    .flatMap(definedTwice)
    .filter((one) => /[a-z]/.test(one.name))
    .map((one) => `${one.name}: ${one.files.join(", ")}`);
  const most = TWICE[name] ?? 0;
  expect(twice.length > most ? [`at most ${most}`, ...twice] : []).toEqual([]);
});

/** Lists of English words that two files call alike and that hold other words: 112 once. */
const LISTS_TWICE = 0;

test("no more lists of English words with one name and other words than before", () => {
  const files = sourceFiles(root, "packages/reader/src/en").map((file) => ({
    file,
    code: readFileSync(join(root, file), "utf8").replaceAll(/^const \w+/gm, ""),
  }));
  const twice = definedTwice(files)
    .filter(({ name, bodies }) => bodies > 1 && !/[a-z]/.test(name))
    .map(({ name, files: all }) => `${name}: ${all.join(", ")}`);
  expect(twice.length > LISTS_TWICE ? [`at most ${LISTS_TWICE}`, ...twice] : []).toEqual([]);
});

test.each(packages)("%s: no file name twice but in rooms that stand side by side", (name) => {
  const folder = `packages/${name}/src`;
  const parallel = (PARALLEL[name] ?? []).map((room) => `${folder}/${room}`);
  const single = filesOf(name).filter((file) => !parallel.some((room) => file.startsWith(`${room}/`)));
  const twice = byLanguage(single.map((file) => ({ file })))
    .flatMap((files) => [...Map.groupBy(files, ({ file }) => basename(file))])
    .filter(([file, all]) => all.length > 1 && !MAY_STAND_TWICE.has(file));
  expect(twice.map(([, all]) => all.map(({ file }) => file).join(" and "))).toEqual([]);
});

describe("the count itself", () => {
  const code = [
    "const REACH = 3;",
    "export const lower = (x: string): string =>",
    "  x.toLowerCase();",
    "",
    "export function headOf(",
    "  x: string,",
    "): string {",
    "  const inner = x;",
    "  return inner;",
    "}",
    "export interface Head {}",
  ].join("\n");

  test("finds what stands at the top level of a file", () => {
    expect(definitions(code).map(({ name }) => name)).toEqual(["REACH", "lower", "headOf"]);
  });

  test("finds what two files define, and whether alike", () => {
    const other = code.replaceAll("inner", "head").replace("REACH", "FAR");
    const twice = definedTwice([
      { file: "a.ts", code },
      { file: "b.ts", code: other },
    ]);
    expect(twice).toEqual([
      { name: "lower", files: ["a.ts", "b.ts"], bodies: 1 },
      { name: "headOf", files: ["a.ts", "b.ts"], bodies: 2 },
    ]);
  });
});
