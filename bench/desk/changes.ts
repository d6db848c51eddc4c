import { readReport } from "@according/reader";
import type { Store } from "according";
import type { Result } from "../shared.ts";
import { inventedReport } from "../stories.ts";
import { type App, answerOf, ask, posted } from "./asking.ts";
import { REMEMBERED, STORY, VIEWS } from "./questions.ts";

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
export async function corrected(app: App, of: Store): Promise<readonly Result[]> {
  const results: Result[] = [];
  const { items } = await of.reports({ story: STORY, limit: 1000 });
  const middle = items[Math.floor(items.length / 2)]?.id ?? "";
  for (const [name, body] of await corrections(app, of)) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    const response = await app.request(`/api/stories/${STORY}/judgements`, posted({ ...body, judge: "Hanne Okoro" }));
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
export async function arrived(app: App, into: Store, reports: number): Promise<readonly Result[]> {
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

/* So many reports are taken out and put back, so often. */
const [TAKEN_OUT, AGAIN] = [50, 10];

/** What people have judged, what was taken out, and who did what: of a record that somebody has signed in to. */
export async function remembered(app: App, of: Store): Promise<readonly Result[]> {
  const { items } = await of.reports({ story: STORY, limit: 1000 });
  const middle = items[Math.floor(items.length / 2)]?.id ?? "";
  const judged = [await ask(app, `reports/${middle}/judged`), await ask(app, `stories/${STORY}/judgements`)];
  const cookie = await signedIn(app, of);
  const out = items.slice(-TAKEN_OUT).map(({ id }) => id);
  for (let i = 0; i < AGAIN; i++) {
    for (const id of out) await done(app, `stories/${STORY}/reports/${id}`, "DELETE", {}, cookie);
    if (i < AGAIN - 1) await done(app, "bin/restore", "POST", { story: STORY }, cookie);
  }
  const as = { headers: { cookie, host: "localhost" } };
  const left: Result[] = [];
  for (const path of REMEMBERED) left.push(await ask(app, path, as));
  return [...judged, ...left];
}

const [NAME, PASSWORD] = ["Hanne Okoro", "four words that nobody guesses"];
/** The password as argon2id keeps it. */
const SECRET = "$argon2id$v=19$m=8,t=1,p=1$bm90aGluZyBzZWNyZXQgMQ$JLakc7gBEAqbMVfX5hdt4XzntCcur73nNUcxewwQ4gk";

/** The cookie of an owner. */
async function signedIn(app: App, of: Store): Promise<string> {
  await of.accounts.add({ name: NAME, role: "owner", kind: "person", secret: SECRET }, new Date().toISOString());
  const response = await app.request("/api/session", posted({ name: NAME, password: PASSWORD }));
  if (response.status !== 200) throw new Error(`nobody was signed in: ${await response.text()}`);
  return response.headers.get("set-cookie")?.split(";")[0] ?? "";
}

async function done(app: App, path: string, method: string, body: object, cookie: string): Promise<void> {
  const request = posted(body, method);
  const response = await app.request(`/api/${path}`, { ...request, headers: { ...request.headers, cookie } });
  if (response.status !== 200) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
}
