// npm run eval:reading: how well whole records are read (speakers, chains, figures, times) on stories of several reports.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Engine } from "@according/reader";
import { asked } from "./asked.ts";
import { ENGINE_NAMES, ENGINES, type EngineName, engineNamed } from "./engines.ts";
import { demand, orSay, readArticles, root, score } from "./shared.ts";
import { READING_SCORER, readStory, STORIES } from "./stories/stories.ts";

const RECORD = join("eval", "results", "stories.md");
const USUAL = "neural" satisfies EngineName;

const HELP = `npm run eval:reading [-- OPTIONS]

How well whole records are read (speakers, chains, figures, times) on stories of several reports. All of them read by ${USUAL} are
recorded in ${RECORD}; else the result is printed only.

  --gold FILE      another story, one report a line as JSON with its record; may be given again
  --scorer FILE    what scores it; ../shared/score/score_reading.mjs by default
  --engine NAME    what reads the reports: ${ENGINE_NAMES.join(", ")}; ${USUAL} by default
  --help           this text`;

await orSay(async () => {
  const values = asked(HELP, {
    gold: { type: "string", multiple: true },
    // As the program reads where nothing else is asked for.
    engine: { type: "string", default: USUAL },
    scorer: { type: "string", default: READING_SCORER },
  })?.values;
  if (!values) return;
  const golds = values.gold ?? STORIES;
  for (const gold of golds) demand(gold);
  const name = engineNamed(values.engine);
  const engine = await ENGINES[name]();
  const parts: string[] = [];
  for (const gold of golds) parts.push(await part(basename(gold, ".jsonl"), gold, values.scorer, engine));
  const all = golds.length > 1 ? [await together(golds, values.scorer, engine)] : [];
  const text = [...all, ...parts].join("\n");
  console.log(text);
  if (values.gold === undefined && name === USUAL) record(text);
});

function record(text: string): void {
  const head = `# Whole readings of stories in several reports\n\nRead by \`${USUAL}\`; again with \`npm run eval:reading\`.\n`;
  writeFileSync(join(root, RECORD), `${head}\n${text}`);
  console.log(`Recorded in ${RECORD}.`);
}

async function part(name: string, gold: string, scorer: string, engine: Engine): Promise<string> {
  const articles = readArticles(gold);
  const read: object[] = [];
  for (const article of articles) read.push(await readStory(article, engine));
  const result = score(scorer, gold, read);
  return `## ${name}, ${articles.length} reports\n\n\`\`\`text\n${result}\n\`\`\`\n`;
}

/** All reports as if they were one file. */
async function together(golds: readonly string[], scorer: string, engine: Engine): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "according-stories-"));
  try {
    const file = join(folder, "all.jsonl");
    writeFileSync(file, golds.map((gold) => `${readFileSync(gold, "utf8").trimEnd()}\n`).join(""));
    return await part("All together", file, scorer, engine);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
