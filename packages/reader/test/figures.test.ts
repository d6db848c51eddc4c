import { describe, expect, test } from "vitest";
import type { Figure, Source, Span, Statement } from "../src/index.ts";
import { resolveFigures } from "../src/resolve/figures.ts";
import { resolveTimes } from "../src/resolve/times.ts";
import { segment } from "../src/segment/segment.ts";
import { tagQuantities } from "../src/tag/quantities.ts";
import { tagTimes } from "../src/tag/times.ts";

function figures(text: string, statements: readonly Statement[] = [], sources: readonly Source[] = []) {
  const segmented = segment(text);
  const expressions = tagTimes(segmented);
  const quantities = tagQuantities(segmented, expressions);
  const times = resolveTimes(segmented, expressions, "2025-03-06");
  return resolveFigures({ segmented, quantities, times, statements, sources });
}

/** One line a figure: `number | kind | words that say what is counted`. */
const counted = (text: string): string[] =>
  figures(text).map(({ span, measure }) => `${text.slice(...span)} | ${measure.kind} | ${text.slice(...measure.span)}`);

describe("what is counted", () => {
  test.each<[string, string[]]>([
    ["At least 40 people have been killed in Orlay.", ["At least 40 | killed | people have been killed"]],
    [
      "About 12 people were killed and 25 were taken hostage.",
      ["About 12 | killed | people were killed", "25 | held | were taken hostage"],
    ],
    [
      "The blast killed at least six civilians, wounding 120.",
      ["at least six | killed | civilians", "120 | injured | wounding"],
    ],
    ["There are still 59 hostages being held.", ["59 | held | hostages being held"]],
    ["Five Tesmar citizens are among the captives.", ["Five | held | Tesmar citizens are among the captives"]],
    ["The raid left 32 civilians dead.", ["32 | killed | civilians dead"]],
    ["The raid left two medics and three pilots dead.", ["two | killed | medics", "three | killed | pilots dead"]],
    [
      "Two soldiers and three civilians were killed.",
      ["Two | killed | soldiers", "three | killed | civilians were killed"],
    ],
    ["Four dead bodies and 12 wounded had been brought in.", ["Four | killed | dead bodies", "12 | injured | wounded"]],
    ["84 people have been taken to hospital.", ["84 | injured | people have been taken to hospital"]],
    ["At least one suspect had been arrested.", ["At least one | arrested | suspect had been arrested"]],
    ["More than 300 people are still missing.", ["More than 300 | missing | people are still missing"]],
    ["The death toll in Orlay rose to 31.", ["31 | killed | toll"]],
    [
      "Some 30 villagers, including women, were killed.",
      ["Some 30 | killed | villagers, including women, were killed"],
    ],
    ["12 gunmen killed the guard.", ["12 | other | gunmen"]],
    ["12 soldiers have killed the guard.", ["12 | other | soldiers"]],
    ["Tens of thousands of people fled their homes.", ["Tens of thousands | displaced | of people fled"]],
    ["It cost $3.5bn.", ["$3.5bn | money | $3.5bn"]],
    ["Some 30 per cent of the voters have come.", ["Some 30 per cent | share | of the voters"]],
    ["Two direct meetings were held.", ["Two | other | direct meetings"]],
  ])("%s", (text, expected) => expect(counted(text)).toEqual(expected));
});

describe("parts and wholes", () => {
  const partOf = (text: string): string[] => {
    const all = figures(text);
    const words = (figure: Figure | undefined) => (figure ? text.slice(...figure.span) : "-");
    return all.map((figure) => `${words(figure)} of ${words(all.find(({ id }) => id === figure.partOf))}`);
  };

  test.each<[string, string[]]>([
    ["Israel Moro says 59 hostages are held, with up to 24 believed to be alive.", ["59 of -", "up to 24 of 59"]],
    [
      "Five citizens are held. One of them is alive and the other four are presumed dead.",
      ["Five of -", "One of Five", "four of Five"],
    ],
    [
      "More than 100 people were wounded, including at least 10 children.",
      ["More than 100 of -", "at least 10 of More than 100"],
    ],
    ["It killed 30 people, including 12 children and three women.", ["30 of -", "12 of 30", "three of 30"]],
    ["Two people died. The raid freed 12 of them.", ["Two of -", "12 of -"]],
    ["It killed two soldiers. Five of them were old.", ["two of -", "Five of -"]],
    ["Nine of the 15 jurors left.", ["Nine of 15", "15 of -"]],
    ["Of the 240 boxes sent, 198 came back.", ["240 of -", "198 of 240"]],
    ["They carried out 19 guests, of whom three were dead.", ["19 of -", "three of 19"]],
    ["It cost $50. One of them left.", ["$50 of -", "One of -"]],
  ])("%s", (text, expected) => expect(partOf(text)).toEqual(expected));

  test("a part counts what its whole counts", () => {
    const [, part] = figures("More than 100 people were wounded, including at least 10 children.");
    expect(part?.measure.kind).toBe("injured");
  });
});

describe("whether it is told as a fact", () => {
  test.each<[string, (string | undefined)[]]>([
    ["There is no evidence that 90 sheep were poisoned.", ["denied"]],
    ["It is not true, the mill said, that 600 people were dismissed.", ["denied"]],
    ["If 20 deputies leave, the government falls.", ["possible"]],
    ["Had it worked, 130 people might have been saved.", ["possible"]],
    ["They threatened to shoot twelve hostages.", ["threatened"]],
    ["It would not move, and 40 people were rescued.", [undefined]],
    ["The raid killed 12 people.", [undefined]],
  ])("%s", (text, expected) => expect(figures(text).map(({ status }) => status)).toEqual(expected));
});

test("since when", () => {
  const [, figure] = figures(
    "The raid of 7 October 2023 killed 12. At least 40 people have been killed in Orlay since then.",
  );
  expect(figure?.since).toBe("2023-10-07");
  expect(figures("As of Monday, 40 people had died.")[0]?.asOf).toBe("2025-03-03");
  expect(figures("Some 40 people have died.")[0]).not.toHaveProperty("since");
});

describe("whose figure it is", () => {
  const text = "Velin said 40 people had died, and that Moro put it at 50 dead. The reporter saw 12 boats.";
  const statement = (id: string, content: Span, speaker: string | null): Statement => ({
    id,
    form: "indirect",
    content: [content],
    cue: [],
    source: [],
    speaker,
    confidence: 1,
    via: [],
    act: "state",
    within: null,
    continues: null,
  });
  const outer = statement("outer", [11, 62], "velin");
  const inner = (speaker: string | null) => statement("inner", [text.indexOf("50"), 62], speaker);
  const voices = (statements: readonly Statement[]) =>
    figures(text, statements).map(({ span, attributedTo, statement: of }) => [text.slice(...span), attributedTo, of]);

  test("the speaker's of the innermost statement, else the reporter's", () => {
    expect(voices([outer, inner("moro")])).toEqual([
      ["40", "velin", "outer"],
      ["50", "moro", "inner"],
      ["12", null, null],
    ]);
  });

  test("nobody's by name where the speaker cannot be told", () => {
    expect(voices([outer, inner(null)])[1]).toEqual(["50", null, "inner"]);
  });
});
