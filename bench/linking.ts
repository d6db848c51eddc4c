// npm run bench:story: a story of 1,000 reports linked whole, and what comes to it then: the latest report, one published before others,
// another version, a judgement; in processor time on one core. The reports are those
// of a corpus (`--corpus FILE`, one JSON article a line), told again with other names and numbers where it has fewer; else
// invented ones.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { linearEngine } from "@according/model-en";
import {
  confident,
  JUDGEMENT_FORMAT,
  type Judgement,
  KEPT_CONFIDENCE,
  type Reading,
  readReport,
  type Span,
  slice,
} from "@according/reader";
import { linking, storyOf } from "according";
import { median, quantile, readTexts, record, root } from "./shared.ts";
import { inventedReport } from "./stories.ts";

const REPORTS = 1000;
const ADDED = 40;
const DAY_MS = 86_400_000;

const { values } = parseArgs({
  options: { corpus: { type: "string", default: join(root, "..", "shared", "corpora", "polnear", "train.jsonl") } },
});
const engine = linearEngine();
const texts = readTexts(values.corpus);
const readings = Array.from({ length: REPORTS + ADDED }, (_, i) => read(i));
const told = (from: number, to: number) => readings.slice(from, to).map((reading) => ({ reading }));
const kinds = texts ? "reports of a corpus of political news" : "invented reports";

storyOf("warm", told(0, 50));
const heap = memory();
const whole = processorTime(() => storyOf("story", told(0, REPORTS)));
const half = processorTime(() => storyOf("story", told(0, REPORTS / 2)));
const later = told(REPORTS, REPORTS + ADDED);
/** Spread over all that are there. */
const spread = told(0, REPORTS).filter((_, i) => i % Math.floor(REPORTS / ADDED) === 0);
const linker = linking("story");
for (const one of told(0, REPORTS)) if (!spread.includes(one)) linker.add(one);
linker.story();
const added = later.map((one) => processorTime(() => shown(() => linker.add(one))));
const between = spread.map((one) => processorTime(() => shown(() => linker.add(one))));
const versions = spread.map(({ reading }) => {
  const cut = { ...reading, statements: reading.statements.slice(1), report: { ...reading.report } };
  return processorTime(() => shown(() => linker.add({ reading: cut })));
});
let judgements: readonly Judgement[] = [];
const judged = spread.flatMap(({ reading: { report, statements } }, number) => {
  const [{ content = [] } = {}] = statements.slice(1);
  if (content.length === 0) return [];
  judgements = [...judgements, judgedNone(number, report, content)];
  return [processorTime(() => shown(() => linker.judge(judgements)))];
});
const story = linker.story();
const sizes = `${story.said.length} utterances, ${story.sources.length} sources, ${story.series.length} series`;

record("story", "A story linked", "npm run bench:story", [
  { name: `${REPORTS} ${kinds} linked whole`, value: `${(whole / 1000).toFixed(1)} s (goal 10 s)` },
  { name: `${REPORTS / 2} of them`, value: `${(half / 1000).toFixed(1)} s` },
  { name: "", value: "half / 95 of 100, and half as a part of all linked whole" },
  { name: "a report added, the latest", value: `${timesOf(added)} (goal 150 ms)` },
  { name: "a report added that was published before others", value: timesOf(between) },
  { name: "another version, with a statement less", value: timesOf(versions) },
  { name: "a statement judged to be none", value: timesOf(judged) },
  { name: "memory that the linking holds", value: `${Math.round((memory() - heap) / 2 ** 20)} MiB` },
  { name: "what it holds", value: sizes },
]);

/** Milliseconds of processor time, which other programs do not lengthen. */
function processorTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function timesOf(times: readonly number[]): string {
  const part = (100 * median(times)) / whole;
  return `${median(times).toFixed(0)} / ${quantile(times, 0.95).toFixed(0)} ms, ${part.toFixed(1)} %`;
}

function shown(change: () => void): void {
  change();
  linker.story();
}

function judgedNone(number: number, { id, text }: Reading["report"], spans: readonly Span[]): Judgement {
  const words = spans.map((span) => slice(text, span)).join(" … ");
  return {
    format: JUDGEMENT_FORMAT,
    ...{
      id: `j-${number}`,
      story: "story",
      judge: "Hanne Okoro",
      at: "2026-03-07T10:00:00Z",
      verdict: { by: "not-a-statement" },
    },
    about: [{ report: id, entry: "statement", spans, words }],
  };
}

function memory(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function read(number: number): Reading {
  const publishedAt = new Date(Date.UTC(2016, 0, 1) + (number * DAY_MS) / 4).toISOString();
  const { text, meta } = texts ? fromCorpus(texts, number) : inventedReport(number);
  return confident(readReport(text, { ...meta, id: `report-${number}`, publishedAt }, { engine }), KEPT_CONFIDENCE);
}

/** A text of the corpus; told again, its names and numbers are others. */
function fromCorpus(all: readonly string[], number: number) {
  const [text = "", round] = [all[number % all.length], Math.floor(number / all.length)];
  const varied = text
    .replace(/\d+/g, (digits) => String(Number(digits) + round))
    .replace(/(?<=[a-z,] )\p{Lu}\p{Ll}{3,}/gu, (name) => `${name}${"elo".repeat(round)}`);
  return { text: round === 0 ? text : varied, meta: { outlet: `Outlet ${number % 40}` } };
}
