import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The texts of a corpus of one JSON article a line; null when it is not there. */
export function readTexts(file: string): readonly string[] | null {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Milliseconds that the work takes. */
export function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** The value that a part of all values does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

export interface Result {
  readonly name: string;
  readonly value: string;
}

/** Prints the results and records them with the command that makes them again. */
export function record(
  name: string,
  title: string,
  command: string,
  results: readonly Result[],
  room: "bench" | "prove" = "bench",
): void {
  const rows = results.map((one) => `| ${one.name} | ${one.value} |`);
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() || "model unknown"}, Node ${process.versions.node}`;
  const text = [
    `# ${title}`,
    "",
    `${machine}; again with \`${command}\`.`,
    "",
    "| what | result |",
    "|---|---|",
    ...rows,
  ];
  mkdirSync(join(root, room, "results"), { recursive: true });
  writeFileSync(join(root, room, "results", `${name}.md`), `${text.join("\n")}\n`);
  for (const one of results) console.log(`${one.name.padEnd(52)} ${one.value}`);
  console.log(`\nRecorded in ${room}/results/${name}.md.`);
}
