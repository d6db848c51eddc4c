// npm run eval: how well who-said-what is read, against annotated news. --help says what else it can do.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { differences } from "./check.ts";
import { crossPublisher } from "./cross.ts";
import { ENGINE_NAMES, ENGINES } from "./engines.ts";
import { errorsOf } from "./errors/classify.ts";
import { errorPage } from "./errors/page.ts";
import { placeOf } from "./errors/place.ts";
import { type Evaluation, evaluate } from "./evaluate.ts";
import { type MarkedArticle, readGold } from "./gold.ts";
import { HELP, type Options, readOptions } from "./options.ts";
import { reportSets } from "./passages/report.ts";
import { attitudes, pairs, passages, stories } from "./report/besides.ts";
import { crossReport } from "./report/cross.ts";
import { curve } from "./report/curve.ts";
import { report } from "./report/tables.ts";
import { orSay, root } from "./shared.ts";
import { type StoriesScore, scoreStories } from "./stories/stories.ts";
import { trainer } from "./trainer.ts";

const RECORDS = {
  dev: join("eval", "results", "polnear-dev.md"),
  curve: join("eval", "results", "confidence.svg"),
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
  else await show(options, articles.length, evaluations);
  const last = evaluations.at(-1);
  if (page !== null && last !== undefined) browse(page, basename(options.gold), last);
}

/** The whole of dev by all engines is recorded, with the stories and passages beside it. */
async function show(options: Options, articles: number, all: readonly Evaluation[]): Promise<void> {
  const whole = isWhole(options) && options.split === "dev" && all.length === Object.keys(ENGINES).length;
  const besides = all.length > 1 ? [pairs(all), attitudes(all)] : [attitudes(all)];
  const text = report(
    `PolNeAR, ${options.split}`,
    articles,
    all,
    whole ? [...besides, ...(await elsewhere())] : besides,
  );
  console.log(text);
  if (!whole) return;
  keep(RECORDS.dev, text);
  keep(RECORDS.curve, curve(all).trimEnd());
}

/** What the engines make of other news and of the passages. */
async function elsewhere(): Promise<readonly string[]> {
  const told: StoriesScore[] = [];
  const read: { engine: string; sets: Awaited<ReturnType<typeof reportSets>> }[] = [];
  for (const name of ENGINE_NAMES) {
    const engine = await ENGINES[name]();
    told.push(await scoreStories(name, engine));
    read.push({ engine: name, sets: await reportSets(engine) });
  }
  return [stories(told), passages(read)];
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
