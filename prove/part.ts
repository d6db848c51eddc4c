import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Result, root } from "../bench/shared.ts";

/** How much is tried: each number is that of `npm run prove` unless another is given. */
export interface Amounts {
  readonly kills: number;
  readonly reports: number;
  readonly writes: number;
  readonly texts: number;
  readonly files: number;
  readonly invented: number;
  readonly kept: number;
  readonly crashes: number;
  /** Of a part with several scenes the one, from 1 on; 0: all. Its rows take their place among those of the others. */
  readonly scene: number;
  /** Whoever has less time than that: texts and workers end after so many minutes, and say how many reports they were. */
  readonly minutes: number;
  /** From which all that is random is made: the same again with the same seed. */
  readonly seed: number;
}

/** Something that is tried until it fails. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** How much is tried of this part, where not as much as of the others. */
  readonly amounts?: Partial<Amounts>;
  /** What was tried, with numbers. Rejects with `Found` at the first fault. */
  run(amounts: Amounts): Promise<readonly Result[]>;
}

export const keptTable = (part: string): string => {
  const file = join(root, "prove", "results", `${part}.md`);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
};

/** The rows of a table that is kept, with these in the place of those of the same name. */
export function among(kept: string, results: readonly Result[]): readonly Result[] {
  const rows = [...kept.matchAll(/^\| (.+) \| (.+) \|$/gm)].map(([, name = "", value = ""]) => ({ name, value }));
  const others = rows.slice(1).filter(({ name }) => name !== "minutes" && !results.some((one) => one.name === name));
  return [...others, ...results];
}

/** A fault: what is wrong, and the input that made it. */
export class Found extends Error {
  override readonly name = "Found";
  readonly input: string | Uint8Array | undefined;

  constructor(message: string, input?: string | Uint8Array) {
    super(message);
    this.input = input;
  }
}

/** Inputs that once made a fault: each is tried again before anything new, and in `npm test`. */
export const FOUND = join(root, "prove", "found");

/** Keeps the input of a fault, and gives the file it is in. */
export function keepFound(part: string, seed: number, { input }: Found): string | null {
  if (input === undefined) return null;
  mkdirSync(FOUND, { recursive: true });
  const file = join(FOUND, `${part}-${seed}${typeof input === "string" ? ".txt" : ".bin"}`);
  writeFileSync(file, input);
  return file;
}
