import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(root + file, "utf8");

const CLOCK =
  /\bperformance\.(?:now|measure|timeOrigin)|\bDate\.now|\bnew Date\(\)|\bhrtime|\bcpuUsage|\bconsole\.time/;

test("no test reads the clock: what grows is counted in steps, and milliseconds belong to bench/", () => {
  const files = globSync(["test/**/*.ts", "packages/*/test/**/*.ts"], { cwd: root }).filter(
    (file) => file !== "test/house.test.ts",
  );
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => CLOCK.test(read(file)))).toEqual([]);
});

interface Locked {
  readonly resolved?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const locked: Readonly<Record<string, Locked>> = JSON.parse(read("package-lock.json")).packages;

/** Is a package to be found from where another lies? Node looks beside it and in every folder above. */
function isFoundFrom(place: string, name: string): boolean {
  if (`${place === "" ? "" : `${place}/`}node_modules/${name}` in locked) return true;
  return place !== "" && isFoundFrom(place.slice(0, Math.max(0, place.lastIndexOf("/"))), name);
}

test("package-lock.json has every package for every platform, so that npm ci works anywhere", () => {
  const missing = Object.entries(locked).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFoundFrom(place, name))
      .map((name) => `${name}, which ${place} needs (npm install --package-lock-only adds it)`),
  );
  expect(missing).toEqual([]);
});

test("package-lock.json names no registry: whose it is depends on who installs", () => {
  expect(Object.values(locked).filter(({ resolved, link }) => resolved && !link)).toEqual([]);
});

test("the packages are installed as package-lock.json has them", () => {
  expect(read("scripts/workshop.mjs")).toContain('run("npm", ["ci", ');
});
