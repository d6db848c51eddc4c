import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

const engine = linearEngine();

const read = (text: string) => readReport(text, {}, { engine });

function speakers(text: string): string[] {
  const reading = read(text);
  return reading.statements.filter(({ cue }) => cue.length > 0).map((statement) => speaker(reading, statement));
}

/** What the first who speaks is. */
function kindOf(text: string): string | undefined {
  const { statements, sources } = read(text);
  return sources.find(({ id }) => id === statements[0]?.speaker)?.kind;
}

describe("a name behind a long office", () => {
  test.each([
    [
      "letters in brackets between them",
      "Velland’s National Director of Public Works (NPW) Shamira Batholi said two men were on a list. She said a team led the work.",
      ["Shamira Batholi", "Shamira Batholi"],
    ],
    [
      "and called by the letters",
      "District Relief Officer (DRO) Sohal Zulkor Kabrel said the girl died. The DRO said a stray shot had hit her.",
      ["Sohal Zulkor Kabrel", "Sohal Zulkor Kabrel"],
    ],
    [
      "an office that opens a sentence, with two links",
      "Leader of the opposition in the senate Yorum Gilmani said leaders would meet. Gilmani said the vote was fair. He said it was open.",
      ["Yorum Gilmani", "Yorum Gilmani", "Yorum Gilmani"],
    ],
    [
      "a prosecutor's district is no client",
      "Acting U.S. Attorney for the District of Oregon Joshua Levarn said they had paid. Levarn said they would be charged.",
      ["Joshua Levarn", "Joshua Levarn"],
    ],
    [
      "a title of another tongue",
      "Norvia Unity Ameer Tafiqur Osmanel urged the board to act. Osmanel stated that the vote was close. He said it was unfair.",
      ["Tafiqur Osmanel", "Tafiqur Osmanel", "Tafiqur Osmanel"],
    ],
    [
      "a rank in letters before a surname that stands alone elsewhere",
      "DPC Tabanel said the man was held. Tabanel said he would be charged.",
      ["Tabanel", "Tabanel"],
    ],
    [
      "a town that is a given name, too",
      "Mayor of Berkeley Jesse Arregun said it is time. Arregun said so.",
      ["Jesse Arregun", "Jesse Arregun"],
    ],
    [
      "a society of the whole of a trade",
      "The Society of the Irish Boat Industry (SIBI) said sales fell. SIBI said so.",
      ["Society of the Irish Boat Industry", "Society of the Irish Boat Industry"],
    ],
    ["short for his rank", "Retired Lt Gen Moridin Haidel said the road was shut.", ["Moridin Haidel"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test.each([
    ["a client", "The attorney for Mara Velin said the plan was bad.", "the attorney for Mara Velin"],
    [
      "whom a group is led by",
      "The leader of the militant group Orsk Haram said it would fight.",
      "the leader of the militant group Orsk Haram",
    ],
    [
      "a body of commerce",
      "Chairman of the Orlay Chamber of Commerce and Industry Tomas Verrel said trade was down.",
      "Tomas Verrel",
    ],
    ["a union whose name opens with letters", "IG Metall said it would strike. Metall workers cheered.", "IG Metall"],
    ["those who are young", "Gen Z said it was tired of work.", "Gen Z"],
  ])("and not %s", (_, text, expected) => {
    expect(speakers(text)[0]).toBe(expected);
  });
});

describe("a name in an apposition", () => {
  test.each([
    ["Fellow protester, mechanical engineer Rick Werrin, 60, said he was afraid.", "Rick Werrin"],
    ["Elliot's father, the Rev. Carl Elliot Jr., said he was proud.", "Carl Elliot Jr."],
    ["The other candidate, former Secretary of State Hilda Clintor, said she would fight.", "Hilda Clintor"],
    ["The top Democrat on the panel, Sen. Diane Feldren of Oregon, said no.", "Diane Feldren"],
    ["One prominent conservative, syndicated radio host Dennis Pragel, said the plan was bad.", "Dennis Pragel"],
  ])("%s", (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  test.each([
    "The bank's head, a friend of Senator Tomas Verrel, said no.",
    "The clerk, a cousin of governor Mara Velin, said it was late.",
    "The boy's uncle, the father of King Misulan, said the court was wrong.",
  ])("and not of whom somebody is told to be: %s", (text) => {
    expect(speakers(text).some((name) => /^(?:Tomas Verrel|Mara Velin|Misulan)$/.test(name))).toBe(false);
  });
});

describe("a surname with words before it", () => {
  const named = " Mara Velin leads the union.";
  test.each([
    ["what she was like", `An angry Velin said the plan was bad.${named}`],
    ["what she was like, without an article", `“It was bad,” said a clerk. “No,” tearful Velin said.${named}`, 1],
    ["when it was", `A newly elected Velin said the plan was bad.${named}`],
    ["whose she is", `The union's Velin said the plan was bad.${named}`],
    ["where she is from", `Velin from the Dock Union said the plan was bad.${named}`],
    ["what kin", `“It was bad,” godmother Mara Velin said.${named} Velin wept.`],
  ] as [string, string, number?][])("%s", (_, text, nth = 0) => {
    expect(speakers(text)[nth]).toBe("Mara Velin");
  });

  test.each([
    `A delegate backing Velin said the plan was bad.${named}`,
    `A Velin supporter said the plan was bad.${named}`,
  ])("and not hers: %s", (text) => {
    expect(speakers(text)[0]).not.toBe("Mara Velin");
  });
});

test.each([
  "Assistant State's Attorney Carol Linkov said it was late.",
  "Representatives for the state's attorney said it was late.",
])("no state speaks for whoever is its attorney: %s", (text) => {
  const { statements, sources } = read(text);
  const names = statements.flatMap(({ onBehalfOf }) =>
    sources.filter(({ id }) => id === onBehalfOf).map(({ name }) => name),
  );
  expect(names.filter((name) => /state$/i.test(name))).toEqual([]);
});

test.each([
  ["A senior Republican said the bill was dead.", "unnamed"],
  ["Many Norvians said they were tired.", "group"],
  ["The Republicans said the bill was dead.", "group"],
  ["The Senate's top Republican said no.", "unnamed"],
  ["A Democrat close to the White House said no.", "unnamed"],
  ["One of the motorcycle riders said he fell.", "unnamed"],
  ["Norvian and Talmish officials said the talks were good.", "group"],
  ["Family and friends said she was kind.", "group"],
  ["Norvia and Talm said no.", "organisation"],
])("of a party or a people: %s", (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
