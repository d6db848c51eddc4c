import type { Span } from "@according/record";
import { expect, test } from "vitest";
import { measuresOfBoth, secondOpinion, sourceOfBoth } from "../src/attribution/engines/neural/second-opinion.ts";
import type { Read } from "../src/attribution/engines/neural/written.ts";
import type { Proposal } from "../src/attribution/proposal.ts";

const TEXT =
  "The warden, who had called the town, said the gate was open, and Dara Voss said it would be shut by noon on Friday.";

/** `source | cue | content`, each the words of one span or several with "…" between. */
function reading(written: string): Read {
  const [source, cue, content] = written.split("|").map((role) =>
    role
      .split("…")
      .map((words) => words.trim())
      .filter(Boolean)
      .map((words): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]),
  );
  return { source: source as Span[], cue: cue as Span[], content: content as Span[] };
}

const proposal = (written: string, confidence: number): Proposal => ({
  ...reading(written),
  ...{ act: "state", confidence, paragraph: 0, by: "linear", standing: "read" },
});

const open = "The warden | said | the gate was open";
const whole = "The warden | said | the gate was open, and Dara Voss said it would be shut";
const shut = "Dara Voss | Voss said | it would be shut";

test("a second opinion is of the same cue, and of several of that cue the one with most of the content", () => {
  const opinion = secondOpinion([proposal(whole, 0.9), proposal(open, 0.6), proposal(shut, 0.7)]);
  expect(opinion(reading(open))).toMatchObject(reading(open));
  expect(opinion(reading("The warden | had called | the town"))).toBeNull();
  expect(opinion(reading("The warden | called the town | the gate was open"))).toMatchObject(reading(open));
});

test("what the rules find beside it is no opinion of the engine", () => {
  const opinion = secondOpinion([{ ...proposal(open, 0.9), standing: "left" }]);
  expect(opinion(reading(open))).toBeNull();
});

test("agreement grows with what is shared", () => {
  expect(measuresOfBoth(reading(open), null)).toEqual([0, 0, 0, 0]);
  expect(measuresOfBoth(reading(open), proposal(open, 0.5))).toEqual([1, 0, 1, 1]);
  const [, odds, shared, source] = measuresOfBoth(
    reading(open),
    proposal(whole.replace("The warden", "Dara Voss"), 0.9),
  );
  expect(odds).toBeCloseTo(Math.log(9));
  expect(shared).toBeGreaterThan(0.3);
  expect(shared).toBeLessThan(0.7);
  expect(source).toBe(0);
});

test("a source in pieces is what the second opinion has around them", () => {
  const pieces = reading("The warden … the town | said | the gate was open");
  const around = proposal("The warden, who had called the town | said | the gate was open", 0.9);
  expect(sourceOfBoth(pieces, around).source).toEqual(around.source);
  expect(sourceOfBoth(pieces, proposal(open, 0.9)).source).toEqual(reading(open).source);
});

test("a source that is missing is taken from a sure second opinion, unless its words are read as something else", () => {
  const nobody = reading("| said | the gate was open");
  expect(sourceOfBoth(nobody, proposal(open, 0.6)).source).toEqual(reading(open).source);
  expect(sourceOfBoth(nobody, proposal(open, 0.4)).source).toEqual([]);
  expect(sourceOfBoth(nobody, proposal("the gate | said | open", 0.9)).source).toEqual([]);
});

test("of a source in pieces stays what the second opinion has too, else the first", () => {
  const both = reading("The warden … Dara Voss | said | it would be shut");
  expect(sourceOfBoth(both, proposal(shut, 0.7)).source).toEqual(reading("Dara Voss | said | it").source);
  expect(sourceOfBoth(both, null).source).toEqual(reading("The warden | said | it").source);
});
