import { describe, expect, test } from "vitest";
import { type Figure, readReport } from "../src/index.ts";
import { eachCounts } from "./support.ts";

describe("a toll that goes past a number, or comes near it", () => {
  const bounds = ({ minimum, maximum }: Figure): string => `${minimum ?? ""}..${maximum ?? ""}`;
  test.each([
    ["The death toll passes 1,000.", "1000.."],
    ["The death toll tops 500, officials said.", "500.."],
    ["The death toll from the floods has crossed 90.", "90.."],
    ["The toll neared 400 on Monday.", "..400"],
    ["The toll approaches 60.", "..60"],
    ["The toll hit 200.", "200..200"],
  ])("%s", (text, told) => {
    const { figures } = readReport(text);
    expect(figures.map(({ measure }) => measure.kind)).toEqual(["killed"]);
    expect(figures.map(bounds)).toEqual([told]);
  });
  eachCounts([
    ["The toll road passes 14 villages.", ["14 | other | villages"]],
    ["The toll crossed two borders.", ["two | other | borders"]],
    ["The bridge crosses 12 streams.", ["12 | other | streams"]],
    ["The road passes 14 villages.", ["14 | other | villages"]],
    ["The boats neared 12 tankers.", ["12 | other | tankers"]],
  ]);
});

describe("who is told to have died, and who is not", () => {
  eachCounts([
    [
      "The ministry counts 212 cases of fever, 14 of them fatal.",
      ["212 | other | cases of fever", "14 | killed | of them"],
    ],
    ["There were 30 accidents, five of them deadly.", ["30 | other | accidents", "five | other | of them"]],
    ["Three are fighting for their lives.", ["Three | other | Three"]],
    [
      "40 cases came after 12 storms, three of them fatal.",
      ["40 | other | cases", "12 | other | storms", "three | other | of them"],
    ],
    ["Two miners lost their lives.", ["Two | killed | miners lost their lives"]],
    ["The dead in the floods in Berrin province include 12 children.", ["12 | killed | children"]],
    ["The sheds in the dead quarter of Berrin include 12 shops.", ["12 | other | shops"]],
    [
      "Sixteen miners were among the 41 people who died in the landslide.",
      ["Sixteen | killed | miners", "41 | killed | people who died"],
    ],
    ["Sixteen miners were among the 41 people who met the mayor.", ["Sixteen | other | miners", "41 | other | people"]],
    ["Forty people had their lives ruined.", ["Forty | other | people"]],
  ]);
  test("what has become of cases is cases, and no part of them", () => {
    const { figures } = readReport("The ministry counts 212 cases, 14 of them fatal, up from 160 cases.");
    const [cases, , earlier] = figures;
    expect(earlier?.changedTo).toBe(cases?.id);
  });
});

describe("a number with a fraction behind a share", () => {
  eachCounts([
    [
      "Figures put Thane on 49.1 percent and Brandt on 48.7.",
      ["49.1 percent | share | 49.1 percent", "48.7 | share | 48.7"],
    ],
    ["It grew 4.1 percent after 3.2 million visits.", ["4.1 percent | change | grew", "3.2 million | other | visits"]],
    ["The shares fell 4 percent to 18.4.", ["4 percent | change | fell", "18.4 | other | 18.4"]],
    ["The rate fell from 4.8 percent to 3.2.", ["4.8 percent | share | 4.8 percent", "3.2 | share | 3.2"]],
    ["The index rose 3 percent from 41.2.", ["3 percent | change | rose", "41.2 | other | 41.2"]],
    ["Turnout was 71 percent, up from 64.5.", ["71 percent | share | 71 percent", "64.5 | share | 64.5"]],
    ["Prices rose 4 percent in 12 towns.", ["4 percent | change | rose", "12 | other | towns"]],
  ]);
});
