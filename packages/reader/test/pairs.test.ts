import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

/** Who speaks last. */
function last(text: string): string | undefined {
  const reading = readReport(text, {}, { engine: linearEngine() });
  return reading.statements.map((statement) => speaker(reading, statement)).at(-1);
}

describe("two people of whom the sentence before tells first are meant by what they are", () => {
  test.each([
    [
      "“We want attention,” Ilan Marin said. Marin and Nate Smit met on Sunday. Both men said it was late.",
      "Ilan Marin and Nate Smit",
    ],
    [
      "“We want attention,” Ilan Marin said. Marin and Nate Smit met on Sunday. Both men said it was late. The two men said they would stay.",
      "Ilan Marin and Nate Smit",
    ],
  ])("%s", (text, name) => {
    expect(last(text)).toBe(name);
  });

  test.each([
    ["Mayor Tom Hale and Ina Kest closed the port. Both leaders said it was unsafe.", "both leaders"],
    ["Ina Kest and Tom Hale met Max Orn on Monday. Both men said it was late.", "both men"],
    ["Ina Kest and Tom Hale were beaten by two gunmen. The two men said it was a game.", "the two men"],
    ["Norsoft and Activa met. Both companies said it would harm buyers.", "both companies"],
    [
      "Norsoft is sued by Activa over a patent used by Kolm and Tendo. Both companies said it was late.",
      "both companies",
    ],
    ["Fighting on Saturday and Sunday killed 40 people. Both sides said they had kept to it.", "both sides"],
    ["Egypt and Qatar met the rebels in Lenz on Monday. Both sides said it was near.", "both sides"],
    ["Dolan and Norgrid will cut 900 jobs. The unions said they would strike.", "the unions"],
    ["Tom Hale and Ina Kest were beaten by Max Orn and Ivo Kern. The two men said it was a game.", "the two men"],
    ["Ina Kest drove to the home of Tom Hale and Max Orn. The two men said it was late.", "the two men"],
    ["Tom Hale and Max Orn were robbed by two men. Both men said it was a game.", "both men"],
    [
      "Good Sense Media, the Screen Trust and the Center for Screens met. The two groups said it was late.",
      "the two groups",
    ],
    ["Norsoft and Activa closed the deal with Sonar and Tendo. Both companies said it was late.", "both companies"],
    ["Norsoft and Activa told rival companies of it. The companies said it was late.", "the companies"],
    ["Ilan Marin and Nate Smit met on Sunday. The two companies said it was late.", "the two companies"],
    ["Norway and Sweden closed the border. The two companies said it was late.", "the two companies"],
    ["The deal covers Kolm and Tarsia. The companies said it was late.", "the companies"],
    ["It was agreed in Kolm and Tarsia. Both companies said it was late.", "both companies"],
    ["The Food and Drug Office closed the port. Both agencies said it was unsafe.", "both agencies"],
    [
      "Tom Hale and Ina Kest met. The baker and the envoy have sparred, both candidates saying it was late.",
      "both candidates",
    ],
    ["Voss and Hale and Kest met. Both leaders said it was late.", "both leaders"],
  ])("and nobody else is: %s", (text, name) => {
    expect(last(text)).toBe(name);
  });
});
