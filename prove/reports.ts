import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../bench/shared.ts";

interface Passage {
  readonly text: string;
}

/** Reports of the project's own: the example story, and the passages that the reader is tried on. */
export const reports: readonly string[] = [
  ...globSync("examples/*/*.md", { cwd: root }).map((file) => readFileSync(join(root, file), "utf8")),
  ...globSync("eval/sets/{speakers,figures,events,times}/*.yaml", { cwd: root }).flatMap(passagesIn),
].toSorted();

function passagesIn(file: string): readonly string[] {
  const passages = parse(readFileSync(join(root, file), "utf8")) as readonly Passage[];
  return passages.map(({ text }) => text).filter((text) => typeof text === "string");
}
