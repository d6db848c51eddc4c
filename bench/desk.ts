// npm run bench:desk: every question the page, the terminal and other programs ask, over one story of 5,000 invented reports.
// `-- --record FILE` keeps the record, and asks it again the next time.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readReport } from "@according/reader";
import { openSqlite, type Store } from "according";
import { askingThread, createApp } from "according/server";
import {
  type App,
  answerOf,
  ask,
  askForFile,
  HEADING,
  HEADING_AFTERWARDS,
  HEADING_OF_FILES,
  pathsOf,
  posted,
  seconds,
} from "./desk/asking.ts";
import { arrived, corrected, remembered } from "./desk/changes.ts";
import {
  type Asked,
  BESIDES,
  everyQuestion,
  FILES,
  listsAsked,
  type Parts,
  partsAsked,
  STORY,
  unasked,
  VIEWS,
  versionsAsked,
} from "./desk/questions.ts";
import { type Result, record } from "./shared.ts";
import { inventedReport } from "./stories.ts";

/** A report of which there are two versions. */
const versioned = (reports: number) => inventedReport(Math.min(500, reports - 1));

async function keepAll(into: Store, reports: number): Promise<readonly Result[]> {
  const start = performance.now();
  const before = (await into.reports({ limit: 1 })).total;
  for (let number = before; number < reports; number++) {
    const { text, meta } = inventedReport(number);
    await into.keep({ story: STORY, origin: meta.url, reading: readReport(text, meta) });
  }
  const { text, meta } = versioned(reports);
  const again = readReport(`${text}\nThe gate stays shut until Friday, Noor Ashdown said.\n`, meta);
  if (before < reports) await into.keep({ story: STORY, origin: meta.url, reading: again });
  const took = seconds(start);
  const [statements, figures, dates] = [await into.statements(), await into.figures(), await into.dates()];
  const entries = `${statements.total} statements, ${figures.total} figures, ${dates.total} dates`;
  return [
    {
      name: `kept: ${reports} reports of one story, ${entries}`,
      value: before === reports ? "kept before" : `${took} s`,
    },
  ];
}

/** Who and what is asked about: a report with two versions, who speaks most and who seldom. */
async function askedOf(of: Store, reports: number): Promise<Asked> {
  const { text, meta } = versioned(reports);
  const { id } = readReport(text, meta).report;
  const said = (await of.reading(id))?.statements.find(({ speaker }) => speaker !== null);
  const { items: speakers } = await of.speakers({ limit: 200 });
  const [often = "", seldom = ""] = [speakers[0]?.name, speakers.at(-1)?.name];
  const source = (await of.figureSources({ limit: 1 })).items[0]?.name ?? "";
  return { id, said: said?.id ?? "", spoken: said?.speaker ?? "", often, seldom, source };
}

/** The voice that is heard most, the first sheet of figures and the newest report. */
async function partsOf(app: App, of: Store): Promise<Parts> {
  const { items: voices } = (await answerOf(app, `stories/${STORY}/voices`)) as {
    items: { id: string; name: string }[];
  };
  const { measures } = (await answerOf(app, `stories/${STORY}/measures`)) as { measures: { id: string }[] };
  const { items: reports } = await of.reports({ story: STORY, limit: 1 });
  const [{ id: voice = "", name = "" } = {}] = voices;
  return { voice, name, measure: measures[0]?.id ?? "", newest: reports[0]?.id ?? "" };
}

const inTurn = async (
  app: App,
  paths: readonly string[],
  how: (app: App, path: string) => Promise<Result> = ask,
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const path of paths) results.push(await how(app, path));
  return results;
};

/** The views of a story as a whole: made once of its links, which the first of them waits for. */
async function firstViews(app: App): Promise<readonly Result[]> {
  const start = performance.now();
  await answerOf(app, `stories/${STORY}/now`);
  const linked = { name: "linked, until the first view is there", value: `${seconds(start)} s` };
  const made = performance.now();
  for (const view of VIEWS) await answerOf(app, `stories/${STORY}/${view}`);
  return [linked, { name: "the other views, made for the first time", value: `${seconds(made)} s` }];
}

/** @throws where the API answers what none of the questions asks */
async function demandAll(app: App, asked: Asked, parts: Parts): Promise<void> {
  const missing = unasked(await pathsOf(app), everyQuestion(asked, parts));
  if (missing.length > 0) throw new Error(`not asked: ${missing.join(", ")} (bench/desk/questions.ts)`);
}

/** A draft is read, and held against the story; a text is read alone. */
async function read(app: App): Promise<readonly Result[]> {
  const { text } = inventedReport(0);
  const draft = posted({ text });
  return [await askForFile(app, `stories/${STORY}/check`, draft), await askForFile(app, "read", draft)];
}

async function measured(app: App, of: Store, reports: number): Promise<readonly Result[]> {
  const asked = await askedOf(of, reports);
  const lists = await inTurn(app, [...listsAsked(asked), ...versionsAsked(asked)]);
  const first = await firstViews(app);
  const parts = await partsOf(app, of);
  await demandAll(app, asked, parts);
  const views = await inTurn(app, [...VIEWS.map((view) => `stories/${STORY}/${view}`), ...partsAsked(asked, parts)]);
  const besides = await inTurn(app, BESIDES);
  const files = [...(await inTurn(app, FILES, askForFile)), ...(await read(app))];
  const changes = [...(await corrected(app, of)), ...(await arrived(app, of, reports))];
  const after = [HEADING_AFTERWARDS, ...(await remembered(app, of))];
  return [HEADING, ...lists, ...first, ...views, ...besides, ...after, HEADING_OF_FILES, ...files, ...changes];
}

const { values: options } = parseArgs({
  options: { reports: { type: "string", default: "5000" }, record: { type: "string" } },
});
const folder = mkdtempSync(join(tmpdir(), "according-bench-"));
const place = options.record ?? join(folder, "record.sqlite");
const store = await openSqlite(place);
const asking = askingThread(place, (story) => store.stamp(story));
try {
  const kept = await keepAll(store, Number(options.reports));
  const adding = { file: async () => [] };
  const app = createApp({ store, asking, adding, read: async (text, meta) => readReport(text, meta) });
  record("desk", "The desk", "npm run bench:desk", [...kept, ...(await measured(app, store, Number(options.reports)))]);
} finally {
  await asking.close();
  await store.close();
  rmSync(folder, { recursive: true });
}
