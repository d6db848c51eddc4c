// npm run goldens: which layers of which readings differ from those recorded, and which sets were not compared. --write records
// them, --show ID prints one.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { parseArgs } from "node:util";
import { readReport } from "@according/reader";
import { PROMPT_ENGINES } from "./engines.ts";
import { canonical, LAYERS } from "./goldens/canonical.ts";
import { type GoldenReport, type GoldenSet, goldenSets, leftOut } from "./goldens/reports.ts";
import { root } from "./shared.ts";

const { values: options } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    show: { type: "string" },
    list: { type: "boolean", default: false },
  },
});

/** As the program reads, and as the rules alone do. */
const engines = Object.entries(PROMPT_ENGINES).map(([name, make]) => ({ name, engine: make() }));

if (options.show !== undefined) show(options.show);
else {
  for (const set of goldenSets()) compare(set);
  for (const { name, missing } of leftOut())
    console.log(`${name}: left out, for there is no ${missing.map((file) => relative(root, file)).join(" and no ")}`);
}

/** The hashes of one report's layers, engine by engine, in a line: `id linear:1a2b3c4d,… rules:…`. */
function line(report: GoldenReport): string {
  return [report.id, ...engines.map(({ name }) => `${name}:${hashes(report, name).join(",")}`)].join(" ");
}

function hashes(report: GoldenReport, engine: string): readonly string[] {
  const layers = layersOf(report, engine);
  return LAYERS.map((layer) => createHash("sha256").update(JSON.stringify(layers[layer])).digest("hex").slice(0, 8));
}

function layersOf({ text, meta }: GoldenReport, engine: string) {
  const found = engines.find(({ name }) => name === engine);
  if (!found) throw new Error(`no engine is named ${engine}`);
  return canonical(readReport(text, meta, { engine: found.engine }));
}

function compare({ name, reports }: GoldenSet): void {
  const file = join(root, "eval", "goldens", `${name}.txt`);
  const now = reports.map(line);
  if (options.write) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${now.join("\n")}\n`);
    console.log(`${name}: ${now.length} readings recorded`);
    return;
  }
  const before = existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : [];
  console.log(`${name}: ${differences(before, now)}`);
}

/** In a sentence: "120 readings, all as recorded" or how many differ, by engine and layer. */
function differences(before: readonly string[], now: readonly string[]): string {
  const recorded = new Map(before.map((one) => [one.split(" ")[0], one]));
  const counts = new Map<string, number>();
  let differing = 0;
  for (const one of now) {
    const [id = "", ...parts] = one.split(" ");
    const old = recorded.get(id)?.split(" ").slice(1);
    if (one === recorded.get(id)) continue;
    differing++;
    if (options.list) console.log(`  ${id}`);
    for (const what of old ? changed(old, parts) : ["new"]) counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  if (differing === 0) return `${now.length} readings, all as recorded`;
  const kinds = [...counts].map(([what, times]) => `${what} ${times}`).join(", ");
  return `${differing} of ${now.length} readings differ: ${kinds}`;
}

function changed(old: readonly string[], parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, k) => {
    const [engine = "", list = ""] = part.split(":");
    const was = old[k]?.split(":")[1]?.split(",") ?? [];
    return list.split(",").flatMap((hash, i) => (hash === was[i] ? [] : [`${engine} ${LAYERS[i]}`]));
  });
}

/** Prints the layers of one report, so that two states of the code can be compared line by line. */
function show(id: string): void {
  const report = goldenSets()
    .flatMap(({ reports }) => reports)
    .find((one) => one.id === id);
  if (!report) throw new Error(`no report has the id ${id}`);
  for (const { name } of engines) console.log(JSON.stringify({ engine: name, ...layersOf(report, name) }, null, 1));
}
