// npm run eval:builds: how far the run times of the engine `neural` differ, on the same articles. --help says more.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { neuralEngine, RUN_TIMES } from "@according/model-en-neural";
import { type Compared, compareAll, type Read, readAll } from "./builds/agreement.ts";
import { type Article, orSay, readArticles, root } from "./shared.ts";

const HELP = `npm run eval:builds [-- OPTIONS]

Reads the articles of PolNeAR's dev split with each run time of the engine neural, and compares sentence by sentence what was
read: who, by which words, said what. The whole split is recorded in eval/results/builds.md.

  --gold FILE    other articles, one JSON object a line: {id, text}
  --sample N     the first N of them`;

const RECORD = join(root, "eval", "results", "builds.md");

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

function report(a: Read, b: Read, articles: readonly Article[]): string {
  const all = compareAll(a, b);
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
