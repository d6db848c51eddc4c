import { linearEngine } from "@according/model-en";
import { neuralEngine } from "@according/model-en-neural";
import { describe, expect, test } from "vitest";
import { confident, type Engine, keptFrom, type Reading, readReport, readReports, rules } from "../src/index.ts";
import { whoseIn } from "./support.ts";

/** Its run time may not be installed. */
const neural = await neuralEngine().catch(() => null);

const speakersIn = ({ statements, sources }: Reading): readonly (string | undefined)[] =>
  statements.map(({ speaker }) => sources.find(({ id }) => id === speaker)?.name);

const PLACES = ["ORLAY (Wire) - ", "ORLAY, March 21 (Wire) - ", "Orlay (Wire) – ", "ORLAY — ", ""];

describe.each<[string, Engine | null]>([
  ["neural", neural],
  ["rules", rules],
])("by %s, who speaks behind a dateline is not the place that it names", (_, engine) => {
  const read = async (text: string): Promise<Reading> => {
    const [reading] = await readReports([{ text }], engine as Engine);
    return confident(reading as Reading, keptFrom(engine as Engine));
  };

  test.runIf(engine).each(PLACES)("%sThe mayor of Orlay, Mara Velin, said", async (place) => {
    const reading = await read(
      `${place}The mayor of Orlay, Mara Velin, said on Friday that 43 people had been killed.`,
    );
    expect(speakersIn(reading)).toEqual(["Mara Velin"]);
    expect(whoseIn(reading)).toEqual(["43 of Mara Velin"]);
  });

  test.runIf(engine).each(PLACES)("%sThe mayor of Orlay, Mara Velin, denied", async (place) => {
    const reading = await read(`${place}The mayor of Orlay, Mara Velin, denied that 43 people had been killed.`);
    expect(speakersIn(reading)).toEqual(["Mara Velin"]);
    expect(reading.figures.map(({ assertion }) => assertion.polarity)).toEqual(["negated"]);
  });
});

test("a name with its party in brackets is no dateline", () => {
  const text = "Mara Velin (Harvest) – the lawyer who leads it – said that 43 people had been killed.";
  const reading = readReport(text, {}, { engine: linearEngine() });
  expect(whoseIn(reading)).toEqual(["43 of Mara Velin"]);
});
