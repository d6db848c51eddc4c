// npm run prove: what the program promises of a record, of any text and of any file, tried until it fails. A fault stops it
// with the input that made it, which is kept in prove/found/ and tried again from then on.
import { record } from "../bench/shared.ts";
import { askedIn } from "./asked.ts";
import { type Amounts, among, Found, keepFound, keptTable, type Part } from "./part.ts";

/** Loaded one by one: what counts steps must be loaded before the reader. */
const PARTS: Readonly<Record<string, () => Promise<Part>>> = {
  patterns: async () => (await import("./patterns.ts")).patterns,
  kills: async () => (await import("./kills.ts")).kills,
  servers: async () => (await import("./servers.ts")).servers,
  workers: async () => (await import("./workers.ts")).workers,
  writers: async () => (await import("./writers.ts")).writers,
  disk: async () => (await import("./disk.ts")).disk,
  files: async () => (await import("./files.ts")).files,
  texts: async () => (await import("./texts.ts")).texts,
  keeping: async () => (await import("./keeping.ts")).keeping,
  scale: async () => (await import("./scale.ts")).scale,
  grammar: async () => (await import("./grammar.ts")).grammar,
};

const WHOLE: Amounts = {
  kills: 1000,
  reports: 600,
  writes: 1000,
  texts: 1_000_000,
  files: 20_000,
  invented: 100_000,
  kept: 20_000,
  crashes: 200,
  scene: 0,
  minutes: Number.POSITIVE_INFINITY,
  seed: 1,
};

const asked = askedIn(process.argv.slice(2), Object.keys(PARTS), WHOLE);
if ("say" in asked) {
  console[asked.code === 0 ? "log" : "error"](asked.say);
  process.exit(asked.code);
}
const { given } = asked;

for (const name of asked.parts) {
  const part = (await PARTS[name]?.()) as Part;
  console.log(`\n${part.title}`);
  await prove(part);
}

async function prove(part: Part): Promise<void> {
  const start = performance.now();
  const amounts: Amounts = { ...WHOLE, ...part.amounts, ...given };
  try {
    const made = await part.run(amounts);
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    const options = Object.entries(given)
      .filter(([key]) => key !== "scene")
      .map(([key, value]) => ` --${key} ${value}`);
    const command = `npm run prove -- ${part.name}${options.join("")}`;
    const took = { name: "minutes", value: minutes };
    const results = amounts.scene > 0 ? among(keptTable(part.name), made) : [...made, took];
    record(part.name, part.title, command, results, "prove");
  } catch (error) {
    if (!(error instanceof Found)) throw error;
    const file = keepFound(part.name, amounts.seed, error);
    console.error(`FOUND: ${error.message}${file ? `\nThe input that made it is ${file}.` : ""}`);
    process.exit(1);
  }
}
