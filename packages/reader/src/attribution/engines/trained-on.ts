import { stableId } from "@according/record";

/** Short hashes of what an engine is given of some texts, by the name of what is told of them. */
export type Evidence = Readonly<Record<string, string>>;

/** Of each text what is told of it by name; every text has the same names. */
export const hashesOf = (given: readonly Readonly<Record<string, unknown>>[]): Evidence =>
  Object.fromEntries(
    Object.keys(given[0] ?? {}).map((name) => [name, stableId("e", ...given.map((one) => JSON.stringify(one[name])))]),
  );

/**
 * A line each: a name, the hash of what the engine was trained on, and behind it, where the reader has changed since, that of
 * what it is given. Without lines from before it was trained just now.
 */
export function evidenceLines(now: Evidence, before = ""): string {
  const known = hashesIn(before);
  const line = ([name, hash]: readonly [string, string]): string => {
    const trained = known.get(name)?.[0] ?? hash;
    return `${name} ${trained}${trained === hash ? "" : ` ${hash}`}\n`;
  };
  return Object.entries(now).map(line).join("");
}

/** The names of what an engine is given otherwise than lines say. */
export const changedSince = (lines: string, now: Evidence): readonly string[] => {
  const known = hashesIn(lines);
  const names = new Set([...Object.keys(now), ...known.keys()]);
  return [...names].filter((name) => known.get(name)?.at(-1) !== now[name]);
};

const hashesIn = (lines: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    lines
      .split("\n")
      .filter(Boolean)
      .map((line) => line.split(" "))
      .map(([name = "", ...hashes]) => [name, hashes]),
  );
