import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isServed, STORE_NAMES, shownPlace, storeAt } from "../../src/store/place.ts";

const here = new URL("./", import.meta.url);
const files = readdirSync(here).filter((file) => file.endsWith(".test.ts"));
const tests = files.map((file) => readFileSync(new URL(file, here), "utf8"));

test.each(STORE_NAMES)("%s is tried by the suite that every store passes", (name) => {
  const call = `describeStore("${name}", `;
  const tried = tests.some((code) => code.includes(`\n${call}`));
  expect(tried ? "tried" : `say ${call}open) in packages/according/test/store/${name}.test.ts`).toBe("tried");
});

test.each([
  ["record.sqlite", "sqlite", false, "record.sqlite"],
  ["postgres", "sqlite", false, "postgres"],
  ["postgres://ada:secret@host/news", "postgres", true, "postgres://ada@host/news"],
  ["PostgreSQL://host/news?schema=orlay", "postgres", true, "postgresql://host/news (orlay)"],
] as const)("by its words alone %s is told to be in %s", (place, store, served, shown) => {
  expect([storeAt(place), isServed(place), shownPlace(place)]).toEqual([store, served, shown]);
});
