// npm run bench:reader: how fast the reader is on one core, whether its time grows linearly, and what memory it takes.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { linearEngine } from "@according/model-en";
import { type PromptEngine, readReport, rules } from "@according/reader";
import { median, type Result, readTexts, record, root, time } from "./shared.ts";
import { generate } from "./story.ts";

const PASSES = 5;
const MEGABYTE = 1024 * 1024;

const { values: options } = parseArgs({
  options: { corpus: { type: "string", default: join(root, "../shared/corpora/polnear/train.jsonl") } },
});

const corpus = readTexts(options.corpus);
if (corpus === null) {
  console.error(
    `There is no ${options.corpus}, which is not part of this repository: generated reports are read instead.`,
  );
}
const texts = corpus ?? Array.from({ length: 500 }, (_, number) => generate(number));
const from = corpus === null ? "generated reports" : "the corpus";

// Memory first, before the other measurements leave garbage behind.
const linear = linearEngine();
record("reader", "The reader", "npm run bench:reader", [
  ...engineMemory(),
  ...memory(),
  ...speed(linear),
  ...speed(rules),
  ...growth(),
]);

function speed(engine: PromptEngine): readonly Result[] {
  const readAll = () => texts.forEach((text) => void readReport(text, {}, { engine }));
  readAll();
  const milliseconds = median(Array.from({ length: PASSES }, () => time(readAll)));
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const perSecond = (count: number) => Math.round((count / milliseconds) * 1000).toLocaleString("en");
  return [
    {
      name: `engine ${engine.name}: articles per second (${texts.length} of ${from}, median of ${PASSES})`,
      value: perSecond(texts.length),
    },
    { name: `engine ${engine.name}: words per second`, value: perSecond(words) },
  ];
}

/** Time per character on a text repeated, against the time per character on the text once. */
function growth(): readonly Result[] {
  const once = `${texts.slice(0, 2).join("\n\n")}\n\n`;
  const perCharacter = (times: number) => {
    const text = once.repeat(times);
    const passes = times >= 1000 ? 1 : times >= 100 ? 3 : 20;
    return (
      median(Array.from({ length: passes }, () => time(() => readReport(text, {}, { engine: linear })))) / text.length
    );
  };
  const base = perCharacter(1);
  return [10, 100, 1000].map((times) => ({
    name: `time per character, a text of ${once.length.toLocaleString("en")} characters × ${times}`,
    value: `${(perCharacter(times) / base).toFixed(2)} of that × 1`,
  }));
}

/**
 * What a process takes that reads articles one at a time, and the same that only opens them. Node lets garbage lie as
 * long as memory is plenty, so that what is needed shows under a bound.
 */
function engineMemory(): readonly Result[] {
  if (corpus === null) return [];
  const bound = ["--max-semi-space-size=8", "--max-old-space-size=100"];
  const megabytes = (flags: readonly string[], ...engine: string[]) =>
    execFileSync(
      process.execPath,
      [...flags, "--conditions=source", join(root, "bench/resident.ts"), options.corpus, "840", ...engine],
      { encoding: "utf8" },
    ).trim();
  const what = "memory of a process that reads 840 articles";
  return [
    { name: `engine linear: ${what}, heap bound to 100 MB`, value: `${megabytes(bound, "linear")} MB` },
    { name: `engine linear: ${what}, no bound`, value: `${megabytes([], "linear")} MB` },
    { name: "the same process without an engine", value: `${megabytes([])} MB` },
  ];
}

function memory(): readonly Result[] {
  const once = `${texts.slice(0, 50).join("\n\n")}\n\n`;
  const text = once.repeat(Math.ceil((10 * MEGABYTE) / once.length)).slice(0, 10 * MEGABYTE);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const milliseconds = time(() => readReport(text, {}, { engine: linear }));
  const megabytes = (bytes: number) => `${Math.round(bytes / MEGABYTE)} MB`;
  return [
    { name: "a text of 10 MB: seconds", value: (milliseconds / 1000).toFixed(1) },
    { name: "a text of 10 MB: memory before", value: megabytes(before) },
    { name: "a text of 10 MB: largest memory", value: megabytes(process.resourceUsage().maxRSS * 1024) },
  ];
}
