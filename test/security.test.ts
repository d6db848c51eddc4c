import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const rows = readFileSync(join(root, "docs/explanation/security.md"), "utf8")
  .split("\n")
  .filter((line) => /^\| \d+\.\d+\.\d+ \|/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** How many requirements of level 1 each section of the Application Security Verification Standard 5.0.0 has. */
const SECTIONS = {
  ...{ "1.2": 5, "1.3": 2, "1.5": 1, "2.1": 1, "2.2": 2, "2.3": 1, "3.2": 2, "3.3": 1, "3.4": 2, "3.5": 3, "4.1": 1 },
  ...{ "4.4": 1, "5.2": 2, "5.3": 2, "6.1": 1, "6.2": 8, "6.3": 2, "6.4": 2, "7.2": 4, "7.4": 2, "8.1": 1, "8.2": 2 },
  ...{ "8.3": 1, "9.1": 3, "9.2": 1, "10.4": 5, "11.3": 2, "11.4": 1, "12.1": 1, "12.2": 2, "13.4": 1, "14.2": 1 },
  ...{ "14.3": 1, "15.1": 1, "15.2": 1, "15.3": 1 },
};

test("each of the 70 requirements of level 1 stands once in the table, with what becomes of it", () => {
  const numbers = rows.map(([, number = ""]) => number);
  expect(new Set(numbers).size).toBe(70);
  const counted = Object.groupBy(numbers, (number) => number.replace(/\.\d+$/, ""));
  expect(Object.fromEntries(Object.entries(counted).map(([section, all]) => [section, all?.length]))).toEqual(SECTIONS);
  expect(rows.filter(([, , , holds = ""]) => !/^(?:holds|not asked|as set up)/.test(holds))).toEqual([]);
});

test("whatever is said to be tried somewhere is tried by a test that is there", () => {
  const files = rows.flatMap(([, , , , , tried = ""]) =>
    [...tried.matchAll(/`([^`]+)`/g)].map(([, file = ""]) => file),
  );
  const places = files.map((file) => (/^(?:packages|test)\//.test(file) ? file : `packages/according/test/${file}`));
  expect(places.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  expect(rows.filter(([, , , , , tried = ""]) => !/`|by hand/.test(tried))).toEqual([]);
});
