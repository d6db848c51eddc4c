// npm run eval:reading: how well whole records are read (speakers, chains, figures, times) on stories of several reports.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { linearEngine } from "@according/model-en";
import { confident, KEPT_CONFIDENCE, readReport } from "@according/reader";
import { type Article, demand, orSay, readArticles, root, score } from "./shared.ts";

const RECORD = join("eval", "results", "stories.md");
const SHARED = join(root, "..", "shared");
const STORIES = ["consulate", "toblerone", "blame"].map((name) => join(SHARED, "corpora", "stories", `${name}.jsonl`));

/** As the program reads. */
const engine = linearEngine();

orSay(() => {
  const { values } = parseArgs({
    options: {
      gold: { type: "string", multiple: true },
      scorer: { type: "string", default: join(SHARED, "score", "score_reading.mjs") },
    },
  });
  const golds = values.gold ?? STORIES;
  for (const gold of golds) demand(gold);
  const parts = golds.map((gold) => part(basename(gold, ".jsonl"), gold, values.scorer));
  const all = golds.length > 1 ? [together(golds, values.scorer)] : [];
  const text = [...all, ...parts].join("\n");
  console.log(text);
  if (values.gold === undefined) record(text);
});

function record(text: string): void {
  const head = "# Whole readings of stories in several reports\n\nAgain with `npm run eval:reading`.\n";
  writeFileSync(join(root, RECORD), `${head}\n${text}`);
  console.log(`Recorded in ${RECORD}.`);
}

function part(name: string, gold: string, scorer: string): string {
  const articles = readArticles(gold);
  const result = score(scorer, gold, articles.map(predict));
  return `## ${name}, ${articles.length} reports\n\n\`\`\`text\n${result}\n\`\`\`\n`;
}

/** All reports as if they were one file. */
function together(golds: readonly string[], scorer: string): string {
  const folder = mkdtempSync(join(tmpdir(), "according-stories-"));
  try {
    const file = join(folder, "all.jsonl");
    writeFileSync(file, golds.map((gold) => `${readFileSync(gold, "utf8").trimEnd()}\n`).join(""));
    return part("All together", file, scorer);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function predict({ id, text, title, outlet, publishedAt }: Article): object {
  const meta = { id, ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
  return confident(readReport(text, meta, { engine }), KEPT_CONFIDENCE);
}
