// npm run eval:story: what the reports of a story share (the same statement, speaker, figures, copied text), beside a
// baseline of overlapping words, equal names and equal kinds.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Engine, Reading } from "@according/reader";
import { storyOf } from "according";
import { asked } from "./asked.ts";
import { ENGINE_NAMES, ENGINES, type EngineName, engineNamed } from "./engines.ts";
import { demand, orSay, readArticles, root, Unmeasurable } from "./shared.ts";
import { readStory } from "./stories/stories.ts";
import { baselineStory } from "./story/baseline.ts";

const RECORD = join("eval", "results", "story.md");
const SHARED = join(root, "..", "shared");
const STORIES = ["consulate", "toblerone", "blame"].map((name) => join(SHARED, "corpora", "stories", `${name}.jsonl`));

const HELP = `npm run eval:story [-- OPTIONS]

What the reports of a story share (the same statement, speaker, figures, copied text), beside a baseline of overlapping words, equal
names and equal kinds. All three stories at once are recorded in ${RECORD}; with --gold the result is printed only.

  --gold FILE      another story, one report a line as JSON, with FILE.story.json beside it; may be given again
  --scorer FILE    what scores it; ../shared/score/score_story.mjs by default
  --engine NAME    what reads the reports: ${ENGINE_NAMES.join(", ")}; neural by default
  --errors         print each pair that is wrong
  --help           this text`;

const SHOWN = ["sameStatement", "sameSpeaker", "innermost", "named", "sameFigures", "copied"] as const;

interface Counts {
  readonly hit: number;
  readonly pred: number;
  readonly gold: number;
}
/**
 * `innermost`: the same speaker without statements that hold another; the marked statement is that of whoever is quoted in them.
 * `named`: these, and one are only those whom the markings join, not also whoever else would be right as the speaker of a statement.
 */
type Result = Record<(typeof SHOWN)[number], Counts> & {
  readonly relation: { readonly asked: number; readonly right: number };
};

/** What links a story's readings: the parts of a story that are scored. */
type Linker = (name: string, readings: readonly Reading[]) => object;

const LINKERS: Readonly<Record<string, Linker>> = {
  according: (name, readings) =>
    storyOf(
      name,
      readings.map((reading) => ({ reading })),
    ),
  baseline: baselineStory,
};

orSay(async () => {
  const values = asked(HELP, {
    gold: { type: "string", multiple: true },
    scorer: { type: "string", default: join(SHARED, "score", "score_story.mjs") },
    errors: { type: "boolean", default: false },
    // As the program reads where nothing else is asked for.
    engine: { type: "string", default: "neural" satisfies EngineName },
  })?.values;
  if (!values) return;
  const golds = values.gold ?? STORIES;
  demand(values.scorer);
  const name = engineNamed(values.engine);
  const engine = await ENGINES[name]();
  const rows: Readonly<Record<string, Result>>[] = [];
  for (const gold of golds) rows.push(await measured(gold, values.scorer, values.errors, engine));
  const text = Object.keys(LINKERS)
    .map((linker) => table(linker, golds, rows))
    .join("\n");
  console.log(text);
  if (values.gold === undefined) keep(text, name);
});

function keep(text: string, engine: EngineName): void {
  const head = [
    "# What the reports of a story share",
    "",
    `Reports read by \`${engine}\`; pairs across them, precision and recall in percent; again with \`npm run eval:story\`. The three stories were at hand`,
    "while linking was built. The baseline joins statements that share half of their words, sources of equal names and figures of",
    "equal kinds, and takes a tenth of all five-word runs in common for a copy.",
    '*Innermost* is the same speaker without statements that hold another: "two guests said that Halden blamed him" and',
    "what Halden said both stand on the one marked statement, whose speaker is Halden. *Named* leaves out besides whoever else would be",
    "right as a speaker: where a statement is told by the head of a company, the company is right too, and the scorer then takes the two,",
    "and all whom either is, for one in every report. The record keeps a person, the body he speaks for and its brand apart, as both",
    "markings do that say who is one; what is spurious in this column is a company told for its brand, where either is right.",
    "",
  ];
  writeFileSync(join(root, RECORD), `${head.join("\n")}\n${text}`);
  console.log(`Recorded in ${RECORD}.`);
}

async function measured(
  gold: string,
  scorer: string,
  errors: boolean,
  engine: Engine,
): Promise<Readonly<Record<string, Result>>> {
  const readings: Reading[] = [];
  for (const article of readArticles(gold)) readings.push(await readStory(article, engine));
  const name = basename(gold, ".jsonl");
  return Object.fromEntries(
    Object.entries(LINKERS).map(([linker, link]) => [
      linker,
      scoresOf(gold, scorer, readings, link(name, readings), errors && linker === "according"),
    ]),
  );
}

function scoresOf(gold: string, scorer: string, readings: readonly Reading[], story: object, errors: boolean): Result {
  const result = scoreOf(gold, scorer, readings, story, errors);
  const inner = readings.map(withoutOuter);
  return {
    ...result,
    innermost: scoreOf(gold, scorer, inner, story, false).sameSpeaker,
    named: withoutOthers(gold, (named) => scoreOf(named, scorer, inner, story, false).sameSpeaker),
  };
}

/** Scored against the same marks, each statement with its speaker alone: no body for whom he speaks, whose name would be right too. */
function withoutOthers<Score>(gold: string, scored: (gold: string) => Score): Score {
  const folder = mkdtempSync(join(tmpdir(), "according-story-"));
  try {
    const named = join(folder, "named.jsonl");
    const lines = readFileSync(gold, "utf8").trim().split("\n");
    writeFileSync(named, lines.map((line) => `${JSON.stringify(JSON.parse(line, alone))}\n`).join(""));
    copyFileSync(linksOf(gold), linksOf(named));
    return scored(named);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const alone = (key: string, value: unknown): unknown => (key === "speakerAlso" ? undefined : value);
const linksOf = (gold: string): string => gold.replace(/\.jsonl$/, ".story.json");

function withoutOuter(reading: Reading): Reading {
  const outer = new Set(reading.statements.map(({ within }) => within));
  return { ...reading, statements: reading.statements.filter(({ id }) => !outer.has(id)) };
}

function scoreOf(
  gold: string,
  scorer: string,
  readings: readonly Reading[],
  story: object,
  errors: boolean,
): Omit<Result, "innermost" | "named"> {
  const links = linksOf(gold);
  demand(links);
  const folder = mkdtempSync(join(tmpdir(), "according-story-"));
  try {
    const [pred, read] = [join(folder, "story.json"), join(folder, "readings.jsonl")];
    writeFileSync(pred, JSON.stringify(story));
    writeFileSync(read, readings.map((one) => `${JSON.stringify(one)}\n`).join(""));
    const args = ["--gold", gold, "--links", links, "--pred", pred, "--readings", read, "--json"];
    const done = spawnSync(process.execPath, [scorer, ...args, ...(errors ? ["--errors"] : [])], { encoding: "utf8" });
    if (done.status !== 0) throw new Unmeasurable(`The scorer failed: ${done.stderr.trim()}`);
    const lines = done.stdout.trim().split("\n");
    for (const line of lines.slice(0, -1)) console.log(line);
    return JSON.parse(lines.at(-1) ?? "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function table(linker: string, golds: readonly string[], rows: readonly Readonly<Record<string, Result>>[]): string {
  const results = rows.map((row) => row[linker] as Result);
  const names = [...golds.map((gold) => basename(gold, ".jsonl")), ...(golds.length > 1 ? ["all"] : [])];
  const all = golds.length > 1 ? [...results, sum(results)] : results;
  const lines = all.map((result, i) => {
    const cells = SHOWN.map((kind) => cell(result[kind]));
    return `| ${names[i]} | ${cells.join(" | ")} | ${result.relation.right} of ${result.relation.asked} |`;
  });
  return `## ${linker}\n\n| story | same statement | same speaker | innermost | named | same figures | copied | relation |\n|---|---|---|---|---|---|---|---|\n${lines.join("\n")}\n`;
}

function percent(part: number, of: number): string {
  return of === 0 ? "–" : ((100 * part) / of).toFixed(1);
}

function cell({ hit, pred, gold }: Counts): string {
  return `${percent(hit, pred)} / ${percent(hit, gold)} (${hit} of ${pred}, ${gold})`;
}

function sum(results: readonly Result[]): Result {
  const added = (kind: (typeof SHOWN)[number]): Counts => ({
    hit: results.reduce((n, one) => n + one[kind].hit, 0),
    pred: results.reduce((n, one) => n + one[kind].pred, 0),
    gold: results.reduce((n, one) => n + one[kind].gold, 0),
  });
  return {
    sameStatement: added("sameStatement"),
    sameSpeaker: added("sameSpeaker"),
    innermost: added("innermost"),
    named: added("named"),
    sameFigures: added("sameFigures"),
    copied: added("copied"),
    relation: {
      asked: results.reduce((n, { relation }) => n + relation.asked, 0),
      right: results.reduce((n, { relation }) => n + relation.right, 0),
    },
  };
}
