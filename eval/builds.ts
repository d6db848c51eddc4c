// npm run eval:builds: how far the run times of the engine `neural` differ, on the same articles. --help says more.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { neuralEngine, RUN_TIMES } from "@according/model-en-neural";
import { type Engine, type Reading, readReports, type Span, segment } from "@according/reader";
import { type Article, orSay, readArticles, root } from "./shared.ts";

const HELP = `npm run eval:builds [-- OPTIONS]

Reads the articles of PolNeAR's dev split with each run time of the engine neural, and compares sentence by sentence what was
read: who, by which words, said what. The whole split is recorded in eval/results/builds.md.

  --gold FILE    other articles, one JSON object a line: {id, text}
  --sample N     the first N of them`;

const RECORD = join(root, "eval", "results", "builds.md");

interface Compared {
  readonly sentences: number;
  /** In which not all attributions have the same spans. */
  readonly other: number;
  readonly attributions: number;
  /** In one reading and not in the other. */
  readonly alone: number;
  /** The largest difference in confidence between two that are the same. */
  readonly confidence: number;
}

await orSay(async () => {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ options: { gold: text, sample: text, help: { type: "boolean" } } });
  if (values.help) return console.log(HELP);
  const gold = values.gold ?? join(root, "..", "shared", "corpora", "polnear", "dev.jsonl");
  const articles = readArticles(gold).slice(0, Number(values.sample ?? Number.POSITIVE_INFINITY));
  const readings = [];
  for (const name of RUN_TIMES) readings.push(await readAll(await neuralEngine([name]), articles));
  const [a, b] = readings;
  if (!a || !b) return;
  const told = report(a, b, articles);
  console.log(told);
  if (values.gold === undefined && values.sample === undefined) writeFileSync(RECORD, told);
});

interface Read {
  readonly runTime: string;
  readonly readings: readonly Reading[];
}

async function readAll(engine: Engine & { readonly runTime: string }, articles: readonly Article[]): Promise<Read> {
  const readings: Reading[] = [];
  for (const { text, title } of articles) {
    const [reading] = await readReports([{ text, ...(title ? { title } : {}) }], engine);
    if (reading) readings.push(reading);
  }
  return { runTime: engine.runTime, readings };
}

function report(a: Read, b: Read, articles: readonly Article[]): string {
  const all = a.readings.map((reading, i) => compare(reading, b.readings[i] as Reading));
  const sum = (of: (one: Compared) => number): number => all.reduce((total, one) => total + of(one), 0);
  const [sentences, other] = [sum((one) => one.sentences), sum((one) => one.other)];
  const lines = [
    "# One network, two run times",
    `Made by \`npm run eval:builds\`: ${articles.length.toLocaleString("en")} articles of PolNeAR's dev split, read with each.`,
    [
      "| | |",
      "|---|---|",
      `| run times | ${a.runTime}; ${b.runTime}; ${process.platform} ${process.arch} |`,
      `| sentences with the same attributions | ${(100 - (100 * other) / sentences).toFixed(2)} % (${(sentences - other).toLocaleString("en")} of ${sentences.toLocaleString("en")}) |`,
      `| attributions | ${sum((one) => one.attributions).toLocaleString("en")}, of which ${sum((one) => one.alone)} in one reading alone |`,
      `| confidence of the same attribution | differs by at most ${Math.max(...all.map((one) => one.confidence)).toFixed(3)} |`,
      `| articles read alike | ${all.filter((one) => one.alone === 0).length} of ${all.length} |`,
    ].join("\n"),
  ];
  return `${lines.join("\n\n")}\n`;
}

function compare(a: Reading, b: Reading): Compared {
  const { sentences } = segment(a.report.text, a.report.title);
  const [ofA, ofB] = [attributionsIn(a), attributionsIn(b)];
  const alone = [...ofA, ...ofB].filter(([key]) => !ofA.has(key) || !ofB.has(key));
  const other = sentences.filter(({ span }) => alone.some(([, { at }]) => span[0] <= at && at < span[1])).length;
  const both = [...ofA].flatMap(([key, { confidence }]) => {
    const same = ofB.get(key);
    return same ? Math.abs(confidence - same.confidence) : [];
  });
  return {
    ...{ sentences: sentences.length, other, attributions: ofA.size, alone: alone.length },
    confidence: Math.max(0, ...both),
  };
}

/** By all their spans: where each begins, and how sure it is. */
function attributionsIn({ statements }: Reading) {
  const first = (spans: readonly Span[]): number => Math.min(...spans.map(([start]) => start));
  return new Map(
    statements.map(({ source, cue, content, confidence }) => [
      JSON.stringify([source, cue, content]),
      { at: first([...cue, ...content]), confidence },
    ]),
  );
}
