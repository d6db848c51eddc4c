// npm run eval:pages -- FOLDER: how much of the article of real pages is taken in, beside others. The folder is that of
// https://github.com/scrapinghub/article-extraction-benchmark: pages, the text that people took from them, and what other
// programs found. None of it is part of this project.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readFiles } from "according";
import { root } from "./shared.ts";
import { wordsF1 } from "./words.ts";

type Articles = Readonly<Record<string, { readonly articleBody: string }>>;
/** Some of the programs' files have the articles under a key of their own. */
function articlesIn(file: string): Articles {
  const json = JSON.parse(readFileSync(file, "utf8"));
  return json.output ?? json;
}

interface Row {
  readonly name: string;
  readonly scores: readonly number[];
}

const ENOUGH = 0.95;

async function ours(folder: string, gold: Articles): Promise<Row> {
  const scores: number[] = [];
  for (const [id, { articleBody }] of Object.entries(gold)) {
    const [read] = await readFiles(join(folder, "html", `${id}.html.gz`), { language: "en" });
    const text = read && "text" in read ? read.text : "";
    const title = read && "meta" in read ? (read.meta.title ?? "") : "";
    scores.push(
      Math.max(
        wordsF1(text, articleBody),
        wordsF1(text.startsWith(title) ? text.slice(title.length) : text, articleBody),
      ),
    );
  }
  return { name: "According", scores };
}

const others = (folder: string, gold: Articles): readonly Row[] =>
  globSync(join(folder, "output", "*.json"))
    .sort()
    .map((file) => {
      const found = articlesIn(file);
      const scores = Object.entries(gold).map(([id, { articleBody }]) =>
        wordsF1(found[id]?.articleBody ?? "", articleBody),
      );
      return { name: basename(file, ".json"), scores };
    });

const mean = (scores: readonly number[]): number => scores.reduce((sum, one) => sum + one, 0) / scores.length;
const line = ({ name, scores }: Row): string =>
  `| ${name} | ${mean(scores).toFixed(3)} | ${scores.filter((one) => one >= ENOUGH).length} | ${scores.filter((one) => one < 0.5).length} |`;

function table(rows: readonly Row[]): string {
  const pages = rows[0]?.scores.length ?? 0;
  const sorted = [...rows].sort((a, b) => mean(b.scores) - mean(a.scores));
  const intro = `# How much of a page is taken in

\`npm run eval:pages -- FOLDER\`, on the ${pages} pages of the article extraction benchmark
(https://github.com/scrapinghub/article-extraction-benchmark), with the text that people took from them and what other programs found
as recorded there. Bags of words: the mean F1 of a page, how many pages have ${ENOUGH} or more, and how many less than 0.5. The headline
is no part of their text, and is left out of ours.`;
  return `${intro}\n\n| | F1 | ≥ ${ENOUGH} | < 0.5 |\n|---|---|---|---|\n${sorted.map(line).join("\n")}\n`;
}

const [folder] = process.argv.slice(2);
if (!folder || !existsSync(join(folder, "ground-truth.json"))) {
  console.error("Name the folder of the benchmark: npm run eval:pages -- ../article-extraction-benchmark");
  process.exitCode = 2;
} else {
  const gold = articlesIn(join(folder, "ground-truth.json"));
  const report = table([await ours(folder, gold), ...others(folder, gold)]);
  writeFileSync(join(root, "eval", "results", "intake.md"), report);
  console.log(report);
}
