import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linearEngine } from "@according/model-en";
import { neuralEngine } from "@according/model-en-neural";
import {
  type Act,
  confident,
  type Engine,
  type Figure,
  keptFrom,
  type Reading,
  readReports,
  rules,
  type Statement,
  slice,
  sourceOf,
} from "@according/reader";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

/** The truth about one report of the example story, written by hand. Names are matched by their words. */
interface Expected {
  readonly statements: readonly {
    /** null: nobody must be named. */
    readonly speaker: string | null;
    readonly form: Statement["form"];
    /** The first and the last words of the content; an opening "that" and quotation marks aside. */
    readonly from: string;
    readonly to: string;
    /** Where it matters that a denial or a threat is kept as one. */
    readonly act?: Act;
    /** Who passed it on: an outlet that was told, a report that had it first. */
    readonly via?: string;
    readonly medium?: string;
  }[];
  readonly figures: readonly {
    /** Words that stand once in the report and overlap the figure. */
    readonly words: string;
    readonly minimum: number | null;
    readonly maximum: number | null;
    /** null: the reporter's own. */
    readonly whose: string | null;
    /** Words of the figure of which this one is a part. */
    readonly partOf?: string;
  }[];
  readonly times: readonly { readonly words: string; readonly edtf: string }[];
  /** The reporter's own words, which nobody may be said to have said. */
  readonly never: readonly string[];
}

const folder = fileURLToPath(new URL("../examples/orlay-crossing/", import.meta.url));
const expected: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(`${folder}expected.json`, "utf8"));
const files = readdirSync(folder).filter((name) => name.endsWith(".md"));

test("every report of the example has its truth, and every truth its report", () => {
  expect(Object.keys(expected)).toEqual(files);
});

/** The program reads with a trained engine, which may miss a statement, but none of those it has may be wrong. */
const neural = await neuralEngine().catch(() => null);
const engines: readonly (readonly [Engine, mayMiss: number])[] = [
  [rules, 0],
  [linearEngine(), 3],
  ...(neural ? [[neural, 4] as const] : []),
];
const readings = new Map(
  await Promise.all(
    engines.flatMap(([engine]) =>
      files.map(async (file) => [`${engine.name} ${file}`, await read(file, engine)] as const),
    ),
  ),
);
const missed = new Map<Engine, string[]>(engines.map(([engine]) => [engine, []]));

describe.each(engines.flatMap(([engine]) => files.map((file) => [engine.name, file, engine] as const)))(
  "%s: %s",
  (_, file, engine) => {
    const truth = expected[file] as Expected;
    const reading = readings.get(`${engine.name} ${file}`) as Reading;

    test.each(truth.statements.map((one) => [`${one.speaker}: ${one.from} … ${one.to}`, one] as const))(
      "%s",
      (_, { speaker, form, from, to, act, via, medium }) => {
        const found = reading.statements.find((one) => contents(reading, one).some((words) => runs(words, from, to)));
        const held = reading.statements.map((one) => contents(reading, one)[0]).join("\n  ");
        if (!found) {
          missed.get(engine)?.push(`no statement runs from "${from}" to "${to}"; the statements are\n  ${held}`);
          return;
        }
        expect(nameOf(reading, found.speaker)).toSatisfy(
          (name: string | null) => (speaker === null ? name === null : named(name, speaker)),
          `speaker ${speaker}`,
        );
        expect(found.form).toBe(form);
        if (act) expect(found.act).toBe(act);
        if (via) expect(chainOf(reading, found)).toSatisfy((chain: string) => named(chain, via), `via ${via}`);
        if (medium) expect(found.medium?.kind).toBe(medium);
      },
    );

    test.each(truth.figures.map((one) => [one.words, one] as const))(
      "how many: %s",
      (_, { words, whose, partOf, ...bounds }) => {
        const found = figuresAt(reading, words);
        const seen = found.map(({ minimum, maximum, whose: by }) => ({
          minimum,
          maximum,
          whose: whoseIs(nameOf(reading, sourceOf(by)), whose),
        }));
        expect(seen).toContainEqual({ ...bounds, whose });
        if (partOf) expect(found.map((one) => one.partOf)).toContain(figuresAt(reading, partOf)[0]?.id);
      },
    );

    test.each(truth.times.map((one) => [one.words, one] as const))("when: %s", (_, { words, edtf }) => {
      const place = placeOf(reading.report.text, words);
      const found = reading.times.filter(({ span }) => span[0] < place[1] && place[0] < span[1]);
      expect(found.map((time) => time.edtf)).toContain(edtf);
    });

    test("the reporter's own words are in nobody's mouth", () => {
      const taken = truth.never.filter((words) => {
        const [start, end] = placeOf(reading.report.text, words);
        return reading.statements.some(({ content }) => content.some(([from, to]) => from < end && start < to));
      });
      expect(taken).toEqual([]);
    });
  },
);

test.each(engines)("$name misses hardly any statement", (engine, mayMiss) => {
  const all = missed.get(engine) ?? [];
  expect(all.length, all.join("\n\n")).toBeLessThanOrEqual(mayMiss);
});

async function read(file: string, engine: Engine): Promise<Reading> {
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(folder + file, "utf8")) ?? [];
  const { title, outlet, published } = parse(front);
  const report = { text: `${title}\n\n${body.trim()}\n`, title, outlet, publishedAt: published };
  const [whole] = await readReports([report], engine);
  return confident(whole as Reading, keptFrom(engine));
}

/** The content whole, with the statements it continues or is continued by left aside, and each of its pieces. */
function contents({ report }: Reading, { content }: Statement): readonly string[] {
  const pieces = content.map((span) => slice(report.text, span));
  return [pieces.join(" "), ...pieces];
}

/** Does a content begin and end with these words? */
function runs(words: string, from: string, to: string): boolean {
  const inner = words
    .replace(/^["'“‘\s]+/u, "")
    .replace(/^that\s+/u, "")
    .replace(/^["'“‘\s]+/u, "")
    .replace(/["'”’.,?!:;\s]+$/u, "");
  return inner.startsWith(from) && inner.endsWith(to);
}

function placeOf(text: string, words: string): readonly [number, number] {
  const start = text.indexOf(words);
  expect(start, `"${words}" is not in the report; mend expected.json`).toBeGreaterThanOrEqual(0);
  expect(text.indexOf(words, start + 1), `"${words}" stands twice in the report; mend expected.json`).toBe(-1);
  return [start, start + words.length];
}

const nameOf = ({ sources }: Reading, id: string | null): string | null =>
  id === null ? null : (sources.find((source) => source.id === id)?.name ?? `unknown source ${id}`);

function figuresAt({ report, figures }: Reading, words: string): readonly Figure[] {
  const [start, end] = placeOf(report.text, words);
  return figures.filter(({ span }) => span[0] < end && start < span[1]);
}

/** The names of everybody between the speaker and this report. */
const chainOf = (reading: Reading, { via }: Statement): string =>
  via.map(({ source }) => nameOf(reading, source)).join(" ");

const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Has a name every word of the wanted one? */
const named = (name: string | null, wanted: string): boolean =>
  name !== null && wordsOf(wanted).every((word) => wordsOf(name).includes(word));

/** The wanted name where the found one is it, else the found one: so that a difference shows what was found. */
const whoseIs = (found: string | null, wanted: string | null): string | null =>
  wanted !== null && named(found, wanted) ? wanted : found;
