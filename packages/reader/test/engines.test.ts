import { readFileSync } from "node:fs";
import { neuralEngine, RUN_TIMES } from "@according/model-en-neural";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  begin,
  ENGINE_NAMES,
  type Engine,
  linear,
  type PromptEngine,
  type Reading,
  readReport,
  readReports,
  rules,
  type Span,
} from "../src/index.ts";
import { speaker, words } from "./support.ts";

const weights = readFileSync(new URL("../../model-en/english.bin", import.meta.url));

/** Takes its time, and no report before the ones behind it. */
const slow: Engine = {
  name: "slow",
  async propose(reports) {
    const answers = [];
    for (const report of reports.toReversed()) answers.unshift(...(await Promise.resolve(rules.propose([report]))));
    return answers;
  },
};
const trained = linear(weights);
/** On each run time that is installed, all of them optional. */
const neural: readonly Engine[] = (
  await Promise.allSettled(
    RUN_TIMES.map(async (name) => ({ ...(await neuralEngine([name])), name: `neural, ${name}` })),
  )
).flatMap((made) => (made.status === "fulfilled" ? [made.value] : []));

/** How each engine is made that the record names. */
const MADE: Readonly<Record<(typeof ENGINE_NAMES)[number], readonly Engine[]>> = {
  ...{ linear: [trained], neural, rules: [rules] },
};
const engines: readonly Engine[] = [...Object.values(MADE).flat(), slow];
const prompt = engines.filter((engine): engine is PromptEngine => !(engine.propose([]) instanceof Promise));

test("every engine that there is passes this suite", () => {
  const missing = ENGINE_NAMES.filter((name) => !Object.hasOwn(MADE, name));
  expect(missing.map((name) => `say in MADE of engines.test.ts how the engine ${name} is made`)).toEqual([]);
});

const read = async (engine: Engine, ...texts: readonly string[]): Promise<readonly Reading[]> =>
  readReports(
    texts.map((text) => ({ text })),
    engine,
  );
const readOne = async (engine: Engine, text: string): Promise<Reading> => (await read(engine, text))[0] as Reading;

/** Text that stirs an engine: marks, cues, names, breaks, astral characters. */
const newsy = fc
  .array(
    fc.constantFrom(
      ..."“ ” \" ' ’ '' . , : ; ? ! — ( ) said told according to denied that he she Voss Mayor Dara the ministry wants to is expected reporters in a statement on Friday who by not would 🚢 é \u0000 <b>".split(
        " ",
      ),
      ",said”",
      "\n",
      "\n\n",
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(" "));
const anything = fc.oneof(newsy, fc.string({ unit: "binary", maxLength: 300 }));

const apart = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.every(([from, to]) => b.every(([start, end]) => to <= start || end <= from));

describe.each(engines)("engine $name", (engine) => {
  const proposed = async (...texts: readonly string[]) => engine.propose(texts.map((text) => begin(text)));

  test("every span lies in the text and is not empty; the roles of one proposal share nothing", async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const [found = []] = await proposed(text);
        for (const { source, cue, content, confidence, by } of found) {
          for (const [start, end] of [...source, ...cue, ...content])
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(apart(source, cue) && apart(source, content) && apart(cue, content)).toBe(true);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          expect(content.length).toBeGreaterThan(0);
          expect(by).not.toBe("");
        }
      }),
      { numRuns: neural.includes(engine) ? 40 : 400 },
    );
  });

  test.each([",said”", ",said” he", ",said” Voss", "\n,said”\n", ",said’", ",said” ,said”"])(
    "marks alone are nobody: %j",
    async (text) => {
      const { sources, statements } = await readOne(engine, text);
      expect(sources.filter(({ name }) => !/\p{L}/u.test(name))).toEqual([]);
      expect(statements.every(({ source }) => source.every((span) => /\p{L}/u.test(words(text, [span]))))).toBe(true);
    },
  );

  test("a report is read alike alone, again, and among others", async () => {
    await fc.assert(
      fc.asyncProperty(newsy, newsy, async (text, other) => {
        const [alone] = await read(engine, text);
        expect(await read(engine, other, text, "")).toEqual([
          await readOne(engine, other),
          alone,
          await readOne(engine, ""),
        ]);
      }),
      { numRuns: neural.includes(engine) ? 8 : 60 },
    );
  });

  test.each([
    ["“The bridge is closed,” said Dara Voss, the mayor.", "Dara Voss | direct | “The bridge is closed,”"],
    ["Dara Voss said the bridge would stay closed.", "Dara Voss | indirect | the bridge would stay closed"],
    [
      "The harbour ministry said that two ships had “no papers at all”.",
      "harbour ministry | mixed | that two ships had “no papers at all”",
    ],
  ])("reads %s", async (text, expected) => {
    const reading = await readOne(engine, text);
    expect(
      reading.statements.map((one) => `${speaker(reading, one)} | ${one.form} | ${words(text, one.content)}`),
    ).toEqual([expected]);
  });

  test("a speech that goes on in the next paragraph stays with its speaker", async () => {
    const text = "“The bridge is closed,” said Dara Voss. “It is not safe.\n\n“We will open it in May.”\n";
    const reading = await readOne(engine, text);
    const later = reading.statements.find(({ continues }) => continues !== null);
    expect(later && words(text, later.content)).toBe("“We will open it in May.”");
    expect(later && speaker(reading, later)).toBe("Dara Voss");
  });

  test("a statement within a statement is nested", async () => {
    const text = "Ilan Moro said that Dara Voss believed the bridge was unsafe.";
    const reading = await readOne(engine, text);
    const inner = reading.statements.find(({ within }) => within !== null);
    expect(inner && words(text, inner.content)).toBe("the bridge was unsafe");
  });
});

test.each(prompt)("what answers at once reads the same at once: $name", async (engine) => {
  const text = "“The bridge is closed,” said Dara Voss. The ministry denied that it was late.";
  expect(readReport(text, {}, { engine })).toEqual(await readOne(engine, text));
});

test("an engine that takes its time is refused where one report is read at once, in a sentence", () => {
  expect(() => readReport("A day.", {}, { engine: slow as PromptEngine })).toThrow(/slow answers in time.*readReports/);
});

test("the trained engine says what is not asserted", () => {
  const text = "Dara Voss did not endorse the plan. The ministry will announce a new bridge on Friday.";
  const { statements } = readReport(text, {}, { engine: linear(weights) });
  const about = (words: string) =>
    statements.find(({ content }) => text.slice(...(content[0] as Span)).includes(words));
  expect(about("the plan")?.assertion.polarity ?? "left out").toMatch(/negated|left out/);
  expect(about("a new bridge")?.assertion.mode ?? "left out").toMatch(/planned|left out/);
});

test("weights that are not the engine's are refused in a sentence", () => {
  expect(() => linear(new Uint8Array(4))).toThrow("not the weights of this reader's linear engine");
  expect(() => linear(weights.subarray(0, 100_000))).toThrow("cut short");
});

test("an option that there is not is refused in a sentence", () => {
  const options = { minConfidence: 7 } as object;
  expect(() => readReport("A day.", {}, options)).toThrow(
    'readReport has no option "minConfidence": it takes engine and language.',
  );
});
