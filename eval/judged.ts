// npm run eval:judged: sheets of what is read in real reports for people to judge, and the count of their verdicts. --help says how.
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { confident, type Engine, keptFrom, LIKELY_CONFIDENCE, readReports } from "@according/reader";
import { ENGINES, type EngineName, engineNamed } from "./engines.ts";
import { again } from "./judged/again.ts";
import { readVerdicts, tablesOf } from "./judged/count.ts";
import { type Entry, entriesOf, KINDS, type Kind } from "./judged/entries.ts";
import { sheetsOf } from "./judged/sheets.ts";
import { type Article, orSay, readArticles, root, Unmeasurable } from "./shared.ts";

const HELP = `npm run eval:judged -- sheets REPORTS.jsonl FOLDER [--sheets N] [--engine NAME] [--of KINDS]
npm run eval:judged -- count FOLDER [--from CONFIDENCE]
npm run eval:judged -- again FOLDER [--from CONFIDENCE] [--engine NAME]

sheets  reads the reports ({id, text, title?, outlet?, publishedAt?} a line) and writes FOLDER/sheet_0.txt and on, which tell a second
        reader what to judge and show no confidence and no rule, and FOLDER/entries.json, which no second reader sees
        KINDS are statement,figure (the default), time and event, each judged for itself
count   counts the verdicts in FOLDER/verdict_0.tsv and on, statements from a confidence on (default: from where the engine keeps them)
again   reads the reports again, and says of the judged entries which stand as they did, which went and what is new

The folder holds text of the reports and lies outside the repository.
`;

interface Kept {
  readonly articles: readonly Article[];
  readonly entries: readonly Entry[];
}

await orSay(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sheets: { type: "string", default: "4" },
      engine: { type: "string", default: "neural" },
      from: { type: "string" },
      of: { type: "string", default: "statement,figure" },
      help: { type: "boolean" },
    },
  });
  const [task, ...paths] = positionals;
  if (values.help || task === undefined) return console.log(HELP);
  const name = engineNamed(values.engine);
  if (task === "sheets")
    return makeSheets(
      outside(paths[1]),
      readArticles(demanded(paths[0])),
      name,
      Number(values.sheets),
      kindsOf(values.of),
    );
  const folder = outside(paths[0]);
  const engine = await ENGINES[name]();
  const from = values.from === undefined ? keptFrom(engine) : Number(values.from);
  const { articles, entries } = keptIn(folder);
  const verdicts = readVerdicts(verdictsIn(folder));
  if (task === "count") return console.log(tablesOf(entries, verdicts, from));
  if (task === "again")
    return console.log(again(entries, await entriesBy(articles, engine, kindsIn(entries)), verdicts, from));
  throw new Unmeasurable(`${task} is none of sheets, count and again. See npm run eval:judged -- --help.`);
});

async function makeSheets(
  folder: string,
  articles: readonly Article[],
  name: EngineName,
  sheets: number,
  kinds: readonly Kind[],
): Promise<void> {
  const entries = await entriesBy(articles, await ENGINES[name](), kinds);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "entries.json"), JSON.stringify({ articles, entries } satisfies Kept));
  sheetsOf(articles, entries, sheets, kinds).forEach((sheet, i) => {
    writeFileSync(join(folder, `sheet_${i}.txt`), sheet);
  });
  console.log(`${articles.length} reports, ${entries.length} entries in ${sheets} sheets.`);
}

/** What an engine reads in the reports, numbered: statements that are likelier than not, figures as they are kept. */
async function entriesBy(
  articles: readonly Article[],
  engine: Engine,
  kinds: readonly Kind[],
): Promise<readonly Entry[]> {
  const found: Omit<Entry, "id">[] = [];
  for (const { id, text, title, outlet, publishedAt } of articles) {
    const meta = { ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
    const [reading] = await readReports([{ text, ...meta }], engine);
    if (reading === undefined) continue;
    const { figures, events } = confident(reading, keptFrom(engine));
    const { statements } = confident(reading, LIKELY_CONFIDENCE);
    found.push(...entriesOf(id, { ...reading, statements, figures, events }, kinds));
  }
  return found.map((one, i) => ({ id: String(i + 1), ...one }));
}

function kindsIn(entries: readonly Entry[]): readonly Kind[] {
  return [...new Set(entries.map(({ kind }) => kind))];
}

function kindsOf(told: string): readonly Kind[] {
  const kinds = told.split(",");
  const wrong = kinds.find((kind) => !KINDS.some((known) => known === kind));
  if (wrong !== undefined) throw new Unmeasurable(`${wrong} is none of ${KINDS.join(", ")}.`);
  return KINDS.filter((known) => kinds.includes(known));
}

function keptIn(folder: string): Kept {
  return JSON.parse(readFileSync(demanded(join(folder, "entries.json")), "utf8"));
}

function verdictsIn(folder: string): string {
  const files = globSync(join(folder, "verdict_*.tsv"));
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}

function demanded(path: string | undefined): string {
  if (path !== undefined && existsSync(path)) return path;
  throw new Unmeasurable(`${path ?? "The file"} is not there. See npm run eval:judged -- --help.`);
}

/** A folder for text of other people's reports: never one of the project. */
function outside(path: string | undefined): string {
  if (path === undefined) throw new Unmeasurable("Name a folder. See npm run eval:judged -- --help.");
  if (relative(root, resolve(path)).startsWith("..")) return resolve(path);
  throw new Unmeasurable(`${path} lies in the repository; text of reports is kept outside it.`);
}
