import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

/** Who speaks last. */
function last(text: string): string | undefined {
  const reading = readReport(text, {}, { engine: linearEngine() });
  return reading.statements.map((statement) => speaker(reading, statement)).at(-1);
}

describe("two who were named together are meant by what they are", () => {
  test.each([
    [
      "This week, Good Sense Media and the Center for Humane Screens will meet. The groups say they will work together.",
      "Good Sense Media and Center for Humane Screens",
    ],
    [
      "The agency asked Judge Corl to keep Norsoft and Activa from closing the deal. Both companies said it would fail.",
      "Norsoft and Activa",
    ],
    ["Norsoft and Activa met. Sonar and Tendo objected. Both companies said it would harm buyers.", "Sonar and Tendo"],
    [
      "“We want attention,” Ilan Marin said. Marin and Nate Smit met on Sunday. Both men said it was late.",
      "Ilan Marin and Nate Smit",
    ],
    [
      "“We want attention,” Ilan Marin said. Marin and Nate Smit met on Sunday. Both men said it was late. The two men said they would stay.",
      "Ilan Marin and Nate Smit",
    ],
    [
      "Norway and Sweden have told citizens how to prepare. The Nordic neighbours said it was late.",
      "Norway and Sweden",
    ],
    ["Mayor Tom Hale and Ina Kest closed the port. Both leaders said it was unsafe.", "Tom Hale and Ina Kest"],
  ])("%s", (text, name) => {
    expect(last(text)).toBe(name);
  });

  test.each([
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
