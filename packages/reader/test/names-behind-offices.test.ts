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
      "Velland’s National Director of Public Works (NPW) Selma Batholi said the weir was unsafe. She said a crew would mend it.",
      ["Selma Batholi", "Selma Batholi"],
    ],
    [
      "and called by the letters",
      "Harbour Relief Officer (HRO) Tamar Odrel said a crane fell. The HRO said the wind had thrown it.",
      ["Tamar Odrel", "Tamar Odrel"],
    ],
    [
      "an office that opens a sentence, with two links",
      "Leader of the opposition in the senate Orin Saltman said leaders would meet. Saltman said the vote was fair. He said it was open.",
      ["Orin Saltman", "Orin Saltman", "Orin Saltman"],
    ],
    [
      "a prosecutor's district is no client",
      "Interim U.S. Attorney for the Northern District of Oregon Joshua Levarn said two clerks were held. Levarn said more would follow.",
      ["Joshua Levarn", "Joshua Levarn"],
    ],
    [
      "a title of another tongue",
      "Norvia Unity Ameer Karimul Bashiran urged the board to act. Bashiran stated that the vote was close. He said it was unfair.",
      ["Karimul Bashiran", "Karimul Bashiran", "Karimul Bashiran"],
    ],
    [
      "a rank in letters before a surname that stands alone elsewhere",
      "DPC Oketh said the man was held. Oketh said he would be charged.",
      ["Oketh", "Oketh"],
    ],
    [
      "a town that is a given name, too",
      "Mayor of Berkeley Jesse Trane said the pool would shut. Trane said so twice.",
      ["Jesse Trane", "Jesse Trane"],
    ],
    [
      "a society of the whole of a trade",
      "The Society of the Norvian Boat Trade (SNBT) said sales fell. SNBT said so.",
      ["Society of the Norvian Boat Trade", "Society of the Norvian Boat Trade"],
    ],
    ["short for his rank", "Retired Lt Gen Osric Pell said the road was shut.", ["Osric Pell"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test.each([
    [
      "whose chief of staff it is",
      "The chief of staff to Senator Tomas Verrel said the vote was off.",
      "the chief of staff to Senator Tomas Verrel",
    ],
    [
      "whom others protest against",
      "The leader of the protests against President Omar Diallo said they would go on.",
      "the leader of the protests against President Omar Diallo",
    ],
    [
      "of whose office somebody is the head",
      "The head of the office of President Omar Diallo said it was late.",
      "the head of the office of President Omar Diallo",
    ],
    [
      "what a ship is called",
      "The captain of the ferry, the Queen Anna, said it was safe.",
      "the captain of the ferry, the Queen Anna",
    ],
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

test("whoever served under somebody is another", () => {
  expect(speakers("The interior minister under former President Omar Diallo said it was late.")).not.toContain(
    "Omar Diallo",
  );
});

describe("a name in an apposition", () => {
  test.each([
    ["A second marcher, civil engineer Rick Werrin, 52, said he was cold.", "Rick Werrin"],
    ["Pell's father, the Rev. Amos Pell Jr., said he was proud.", "Amos Pell Jr."],
    ["The other guest, former Secretary of State Ida Lind, said she would stay.", "Ida Lind"],
    ["The leading Democrat of the harbour board, Sen. Petra Holm of Oregon, said no.", "Petra Holm"],
    ["A well-known conservative, late-night radio host Denis Prohl, said the plan was bad.", "Denis Prohl"],
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
  "Assistant State's Attorney Petra Lund said it was late.",
  "A spokeswoman for the state's attorney told the Clarion it was late.",
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
  ["A Democrat close to the talks said no.", "unnamed"],
  ["One of the motorcycle riders said he fell.", "unnamed"],
  ["Norvian and Talmish officials said the talks were good.", "group"],
  ["Family and friends said she was kind.", "group"],
  ["Norvia and Talm said no.", "organisation"],
])("of a party or a people: %s", (text, kind) => {
  expect(kindOf(text)).toBe(kind);
});
