// npm run bench:desk: every question the page and the terminal ask, over one story of 5,000 invented reports.
// `-- --record FILE` keeps the record, and asks it again the next time.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readReport } from "@according/reader";
import { openSqlite, type Store } from "according";
import { askingThread, createApp } from "according/server";
import { quantile, type Result, record } from "./shared.ts";
import { inventedReport } from "./stories.ts";

const STORY = "Orlay";
const TIMES = 40;
/** No call may take longer in 95 of 100; of processor time, which other programs do not lengthen. */
const GOAL_MS = 50;

async function keepAll(into: Store, reports: number): Promise<readonly Result[]> {
  const start = performance.now();
  const before = (await into.reports({ limit: 1 })).total;
  for (let number = before; number < reports; number++) {
    const { text, meta } = inventedReport(number);
    await into.keep({ story: STORY, origin: meta.url, reading: readReport(text, meta) });
  }
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

type App = ReturnType<typeof createApp>;

async function askAll(app: App, of: Store): Promise<readonly Result[]> {
  const { items } = await of.reports({ limit: 1000 });
  const [id = "", often = "", seldom = "", source = ""] = [
    items[500]?.id,
    ...(await of.speakers({ limit: 200 })).items
      .filter((_, rank) => rank === 0 || rank === 199)
      .map(({ name }) => name),
    (await of.figureSources({ limit: 1 })).items[0]?.name,
  ];
  const results: Result[] = [];
  for (const path of questions({ id, often, seldom, source })) results.push(await ask(app, path));
  return results;
}

interface Asked {
  readonly id: string;
  readonly often: string;
  readonly seldom: string;
  readonly source: string;
}

const HEADING: Result = {
  name: `each asked ${TIMES} times, in process`,
  value: "half of the calls within / 95 of 100 within / 95 of 100 of processor time, size as sent",
};

const story = `story=${STORY}`;

/** Every list at its beginning and far down, as long as the page asks for it, and with each of its filters. */
const questions = ({ id, often, seldom, source }: Asked): readonly string[] => [
  "stories",
  `stories/${STORY}`,
  `reports?${story}&order=oldest`,
  `reports?${story}&offset=4900`,
  "reports",
  `reports?idBegins=${id.slice(0, 8)}`,
  `reports/${id}`,
  `statements?${story}&limit=50`,
  `statements?${story}&limit=50&offset=20000`,
  "statements",
  `statements?report=${id}`,
  `statements?${story}&speaker=${encodeURIComponent(often)}`,
  `statements?${story}&speaker=${encodeURIComponent(seldom)}`,
  `statements?${story}&form=direct`,
  `statements?${story}&form=indirect&offset=20000`,
  `statements?${story}&outlet=Outlet%207`,
  `statements?${story}&words=harbour`,
  `statements?${story}&words=the`,
  `speakers?${story}&limit=500`,
  "speakers",
  `outlets?${story}`,
  ...["newest", "oldest", "kind", "largest"].map((order) => `figures?${story}&order=${order}&limit=50`),
  `figures?${story}&order=kind&offset=10000`,
  `figures?${story}&kind=killed&order=oldest`,
  `figures?${story}&source=${encodeURIComponent(source)}`,
  `figures?${story}&owner=open`,
  `figures/totals?${story}&limit=500`,
  `dates?${story}&limit=50`,
  `dates?${story}&offset=10000`,
  `dates?report=${id}`,
  "search?q=harbour&limit=20",
  `search?q=harbour+tesmar&${story}`,
  "search?q=the",
];

/** The views of a story as a whole: made once of its links, which the first of them waits for. */
async function askViews(app: App, of: Store): Promise<readonly Result[]> {
  const start = performance.now();
  await answerOf(app, `stories/${STORY}/now`);
  const linked = { name: "linked, until the first view is there", value: `${seconds(start)} s` };
  const made = performance.now();
  for (const view of VIEWS) await answerOf(app, `stories/${STORY}/${view}`);
  const views = { name: "the other views, made for the first time", value: `${seconds(made)} s` };
  const results: Result[] = [];
  for (const path of [...VIEWS, ...(await parts(app, of))]) results.push(await ask(app, `stories/${STORY}/${path}`));
  return [linked, views, ...results];
}

const VIEWS = [
  "now",
  "glance",
  "measures",
  "voices",
  "utterances",
  "timeline",
  "moves",
  "questions",
  "overview",
  "story",
];

/** One voice, one sheet of figures, one name, what is new: those of which there is most. */
async function parts(app: App, of: Store): Promise<readonly string[]> {
  const { items: voices } = (await answerOf(app, `stories/${STORY}/voices`)) as {
    items: { id: string; name: string }[];
  };
  const { measures } = (await answerOf(app, `stories/${STORY}/measures`)) as { measures: { id: string }[] };
  const { items: reports } = await of.reports({ story: STORY, limit: 1 });
  const [voice, measure, report] = [voices[0], measures[0], reports[0]?.id ?? ""];
  return [
    `voices/${voice?.id}`,
    `measures/${measure?.id}`,
    `who/${encodeURIComponent(voice?.name ?? "")}`,
    `new?report=${report}`,
    "new?since=2024-07-20",
    "judgements",
  ];
}

/** A report's statement, source and figure, and how a person corrects them. */
async function corrections(app: App, of: Store): Promise<readonly (readonly [name: string, body: object])[]> {
  const { items } = await of.reports({ story: STORY, limit: 1000 });
  const middle = items[Math.floor(items.length / 2)]?.id ?? "";
  const reading = await of.reading(middle);
  const [statement, figure] = [reading?.statements.find(({ speaker }) => speaker !== null), reading?.figures[0]];
  const { items: voices } = (await answerOf(app, `stories/${STORY}/voices`)) as { items: { entry: object }[] };
  const said = { by: "statement", report: middle, statement: statement?.id };
  const [start = 0, end = 0] = statement?.content[0] ?? [];
  const words = { by: "words", report: middle, span: [start, Math.max(start + 1, end - 8)] };
  return [
    ["another speaker", { about: [said], verdict: { by: "speaker", name: "Noor Ashdown" } }],
    ["two voices are one", { about: [voices[20]?.entry, voices[30]?.entry], verdict: { by: "same" } }],
    [
      "what a figure counts",
      { about: [{ by: "figure", report: middle, figure: figure?.id }], verdict: { by: "counts", kind: "missing" } },
    ],
    ["other words", { about: [said, words], verdict: { by: "content" } }],
    ["no statement", { about: [said], verdict: { by: "not-a-statement" } }],
  ];
}

/** From a judgement until its report shows it, and until the story does; and what of that the processor worked. */
async function corrected(app: App, of: Store): Promise<readonly Result[]> {
  const results: Result[] = [];
  const { items } = await of.reports({ story: STORY, limit: 1000 });
  const middle = items[Math.floor(items.length / 2)]?.id ?? "";
  for (const [name, body] of await corrections(app, of)) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const sent = { ...body, judge: "Hanne Okoro" };
    const headers = { "content-type": "application/json", host: "localhost" };
    const response = await app.request(`/api/stories/${STORY}/judgements`, {
      ...{ method: "POST", headers },
      body: JSON.stringify(sent),
    });
    if (response.status !== 201) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    await answerOf(app, `reports/${middle}/judged`);
    const report = performance.now() - start;
    await answerOf(app, `stories/${STORY}/now`);
    const { user, system } = process.cpuUsage(before);
    const [now, worked] = [performance.now() - start, (user + system) / 1000];
    // What is likely to be asked next is made before the next is judged.
    for (const view of VIEWS) await answerOf(app, `stories/${STORY}/${view}`);
    const value = `${report.toFixed(0)} / ${now.toFixed(0)} / ${worked.toFixed(0)} ms`;
    results.push({ name: `corrected: ${name}`, value });
  }
  const heading = "until its report shows it / until Now does / of processor time";
  return [{ name: "a judgement", value: heading }, ...results];
}

/** From when a report is kept that was published before others, or another version of one, until the story shows it. */
async function arrived(app: App, into: Store, reports: number): Promise<readonly Result[]> {
  const [older, before] = [inventedReport(reports + 1), inventedReport(Math.floor(reports / 2))];
  const publishedAt = before.meta.publishedAt.replace(":00:00", ":30:00");
  const come = [
    ["a report published before others", older.text, { ...older.meta, publishedAt }],
    ["another version of a report", `${before.text}\nThe gate is shut, Noor Ashdown said.\n`, before.meta],
  ] as const;
  const results: Result[] = [];
  for (const [name, text, meta] of come) {
    await into.keep({ story: STORY, origin: meta.url, reading: readReport(text, meta) });
    const [start, worked] = [performance.now(), process.cpuUsage()];
    await answerOf(app, `stories/${STORY}/now`);
    const { user, system } = process.cpuUsage(worked);
    const value = `${(performance.now() - start).toFixed(0)} / ${((user + system) / 1000).toFixed(0)} ms`;
    for (const view of VIEWS) await answerOf(app, `stories/${STORY}/${view}`);
    results.push({ name, value });
  }
  return [
    { name: "what comes to a story that is linked", value: "until Now shows it / of processor time" },
    ...results,
  ];
}

async function answerOf(app: App, path: string): Promise<unknown> {
  const response = await app.request(`/api/${path}`);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

/** What is kept packed is sent so. */
const AS_BROWSERS = { headers: { "accept-encoding": "gzip, deflate, br, zstd" } };

async function ask(app: App, path: string): Promise<Result> {
  const [times, work]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let asked = 0; asked < TIMES; asked++) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const response = await app.request(`/api/${path}`, AS_BROWSERS);
    const body = await response.arrayBuffer();
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(before);
    work.push((user + system) / 1000);
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
    bytes = body.byteLength;
  }
  const [half, most, worked] = [quantile(times, 0.5), quantile(times, 0.95), quantile(work, 0.95)];
  const over = worked > GOAL_MS ? ` (over ${GOAL_MS})` : "";
  const value = `${half.toFixed(1)} / ${most.toFixed(1)} / ${worked.toFixed(1)} ms${over}, ${Math.round(bytes / 1024)} kB`;
  return { name: `GET /api/${decodeURIComponent(path)}`, value };
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
  const app = createApp({ store, asking, read: async (text, meta) => readReport(text, meta) });
  const asked = [...(await askAll(app, store)), ...(await askViews(app, store))];
  const results = [...asked, ...(await corrected(app, store)), ...(await arrived(app, store, Number(options.reports)))];
  record("desk", "The desk", "npm run bench:desk", [...kept, HEADING, ...results]);
} finally {
  await asking.close();
  await store.close();
  rmSync(folder, { recursive: true });
}
