import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../shared.ts";

/** A short text with one trap; what else it holds depends on the set. */
export interface Passage {
  /** The file it stands in, without its ending. */
  readonly file: string;
  readonly trap: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Words that must not be read. */
  readonly never?: readonly string[];
}

/** What is wrong in the reading of one passage, each in a few words; nothing if it is read as expected. */
export type Check<P extends Passage> = (passage: P) => readonly Fault[];

export interface Fault {
  /** "wrong speaker", "missed", "act", ... */
  readonly what: string;
  readonly detail: string;
}

/** Every passage of a set, in the order of its files. */
export function readSet<P extends Passage>(set: string): readonly P[] {
  const folder = join(root, "eval", "sets", set);
  const files = readdirSync(folder).filter((name) => name.endsWith(".yaml"));
  return files.sort().flatMap((name) =>
    (parse(readFileSync(join(folder, name), "utf8")) as P[]).map((passage) => ({
      ...passage,
      text: passage.text.trimEnd(),
      file: name.replace(/\.yaml$/, ""),
    })),
  );
}
