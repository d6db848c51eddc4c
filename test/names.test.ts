import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { STORE_NAMES } from "../packages/according/src/store/place.ts";
import { ENGINE_NAMES } from "../packages/record/src/vocabularies.ts";
import { sourceFiles } from "./imports.ts";
import { byLanguage } from "./languages.ts";
import { type DefinedTwice, definedTwice, definitions, typesIn } from "./names.ts";

/*
 * One meaning a word in the whole package. A helper that several files need stands in the lowest room that fits; one that
 * means something else has another name. A further language stands beside the rooms of English: one idea may have one name in
 * both. The numbers only fall.
 */

/** How many names of a package more than one of its files has. */
type Counts = Readonly<Record<string, number>>;

/** Of helpers: 106 once, never so many again. */
const HELPERS: Counts = { reader: 1, according: 1, web: 6 };
/** Of types. */
const TYPES: Counts = { reader: 34, according: 83, web: 7 };
/** Of the files themselves. */
const FILES: Counts = { reader: 8, according: 21 };

/**
 * Rooms that stand side by side, with files of one name for one idea: its English words, its trained part; its table on the
 * terminal, and what each database has of its own.
 */
const PARALLEL: Readonly<Record<string, readonly string[]>> = {
  reader: ["en", ...ENGINE_NAMES.map((name) => `attribution/engines/${name}`)],
  according: ["cli/render", ...STORE_NAMES.map((name) => `store/${name}`)],
};

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["record", "reader", "according", "web", "wording", "english", "model-en", "model-en-neural"];

/** A command's file is called as people call the command, which is often named after the idea that it is of. */
const isCommand = (file: string): boolean =>
  dirname(file) === "packages/according/src/cli" &&
  readFileSync(join(root, file), "utf8").includes(` ${basename(file, ".ts")}Command`);

/** Without migrations: each is frozen by itself, and shares nothing. */
const filesOf = (name: string): readonly string[] =>
  sourceFiles(root, `packages/${name}/src`).filter((file) => !file.includes("/migrations/"));

describe.each(packages)("%s: no more with two meanings than before", (name) => {
  const files = byLanguage(filesOf(name).map((file) => ({ file, code: readFileSync(join(root, file), "utf8") })));
  const told = (most: Counts, twice: readonly DefinedTwice[]): readonly string[] => {
    const lines = twice.map((one) => `${one.name}: ${one.files.join(", ")}`);
    return lines.length > (most[name] ?? 0) ? [`at most ${most[name] ?? 0}`, ...lines] : [];
  };
  const defined = files.flatMap((some) => definedTwice(some));
  const isHelper = ({ name: one }: DefinedTwice): boolean => /[a-z]/.test(one);

  test("names of helpers", () => expect(told(HELPERS, defined.filter(isHelper))).toEqual([]));
  test("names of types", () =>
    expect(
      told(
        TYPES,
        files.flatMap((some) => definedTwice(some, typesIn)),
      ),
    ).toEqual([]));
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

test.each(packages)("%s: no more file names twice than before but in rooms that stand side by side", (name) => {
  const folder = `packages/${name}/src`;
  const parallel = (PARALLEL[name] ?? []).map((room) => `${folder}/${room}/`);
  const single = filesOf(name).filter((file) => !parallel.some((room) => file.startsWith(room)) && !isCommand(file));
  const twice = byLanguage(single.map((file) => ({ file })))
    .flatMap((files) => [...Map.groupBy(files, ({ file }) => basename(file))])
    .filter(([file, all]) => all.length > 1 && file !== "index.ts")
    .map(([, all]) => all.map(({ file }) => file.slice(folder.length + 1)).join(" and "));
  const most = FILES[name] ?? 0;
  expect(twice.length > most ? [`at most ${most}; name a file after what it alone has`, ...twice] : []).toEqual([]);
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

  test("finds the types likewise", () => {
    const types = 'export interface Head {\n}\ntype Tail =\n  | string;\nexport type { Other } from "./other.ts";';
    expect(typesIn(types).map(({ name }) => name)).toEqual(["Head", "Tail"]);
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
