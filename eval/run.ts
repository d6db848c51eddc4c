// npm run eval: how well who-said-what is read, against annotated news. --help says what else it can do.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { differences } from "./check.ts";
import { crossPublisher } from "./cross.ts";
import { ENGINES } from "./engines.ts";
import { errorsOf } from "./errors/classify.ts";
import { errorPage } from "./errors/page.ts";
import { placeOf } from "./errors/place.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { type MarkedArticle, readGold } from "./gold.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { crossReport } from "./report/cross.ts";
import { report } from "./report/tables.ts";
import { orSay, root } from "./shared.ts";
import { trainer } from "./trainer.ts";

const RECORDS = {
  dev: join("eval", "results", "polnear-dev.md"),
  cross: join("eval", "results", "cross-publisher.md"),
};

await orSay(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else if (options.cross) cross(options);
  else await run(options);
});

async function run(options: Options): Promise<void> {
  const page = options.errors === null ? null : placeOf(options.errors);
  const articles = readGold(options.gold, options.sample);
  const evaluations: Evaluation[] = [];
  for (const name of options.engines) evaluations.push(await evaluate(name, await ENGINES[name](), articles));
  if (options.check) for (const one of evaluations) check(options.scorer, articles, one);
  else show(options, report(`PolNeAR, ${options.split}`, articles.length, evaluations), evaluations.length);
  const last = evaluations.at(-1);
  if (page !== null && last !== undefined) browse(page, basename(options.gold), last);
}

function show(options: Options, text: string, engines: number): void {
  console.log(text);
  if (isWhole(options) && options.split === "dev" && engines === Object.keys(ENGINES).length) keep(RECORDS.dev, text);
}

function cross(options: Options): void {
  const text = crossReport(
    crossPublisher(readGold(options.gold, options.sample), trainer(), options.seed),
    options.seed,
  );
  console.log(text);
  if (isWhole(options)) keep(RECORDS.cross, text);
}

function isWhole({ sample, ownGold }: Options): boolean {
  return sample === null && !ownGold;
}

function check(scorer: string, articles: readonly MarkedArticle[], one: Evaluation): void {
  const found = differences(scorer, articles, one);
  for (const difference of found) console.error(`${one.engine}: ${difference}`);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`${one.engine}: every figure and interval is that of ${scorer}.`);
}

function browse(page: string, gold: string, { engine, comparisons }: Evaluation): void {
  const errors = comparisons.flatMap(errorsOf);
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, errorPage(`What the engine ${engine} read wrongly in ${gold}`, errors));
  console.log(`\n${errors.length} errors of the engine ${engine} in ${page}, which holds text of the articles.`);
}

function keep(file: string, text: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), `${text}\n`);
  console.log(`\nRecorded in ${file}.`);
}
