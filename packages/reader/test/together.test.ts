import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

const read = (text: string) => readReport(text, {}, { engine: linearEngine() });
const kindOf = (text: string, name: string) => read(text).sources.find((one) => one.name === name)?.kind;

function speakers(text: string): string[] {
  const reading = read(text);
  return reading.statements.map((statement) => speaker(reading, statement));
}

describe("several who speak together are one source, whose name tells all of them", () => {
  test.each([
    [
      "bodies with articles",
      "The United States, the G7 and the European Union said the vote was unfair.",
      "the United States, the G7 and the European Union",
    ],
    [
      "with a comma before and",
      "The army, the police, and the fire service said nobody was hurt.",
      "the army, the police, and the fire service",
    ],
    [
      "three states",
      "Australia, France and the Netherlands have announced investigations into the papers.",
      "Australia, France and the Netherlands",
    ],
    [
      "in offices",
      "The president, the mayor and the speaker of parliament said they would not attend.",
      "the president, the mayor and the speaker of parliament",
    ],
    [
      "of whom something is told behind",
      "Mara Voss, Tom Hale and Ina Kest, who lead the inquiry, said the files were gone.",
      "Mara Voss, Tom Hale and Ina Kest",
    ],
    [
      "each with what he is",
      "Mara Voss, the mayor, and Ina Kest, her deputy, said the files were gone.",
      "Mara Voss and Ina Kest",
    ],
    [
      "the first with a clause",
      "Mara Voss, who leads the inquiry, and Ina Kest, her deputy, said the files were gone.",
      "Mara Voss and Ina Kest",
    ],
    ["with ages", "Mara Voss, 45, and Tom Hale, 43, said the files were gone.", "Mara Voss and Tom Hale"],
    [
      "behind their offices",
      "Norvia's foreign minister, Mara Voss, and her Tarsian counterpart, Tom Hale, said the border would open.",
      "Mara Voss and Tom Hale",
    ],
    [
      "the second behind his office",
      "Mara Voss and the mayor, Tom Hale, said the files were gone.",
      "Mara Voss and the mayor, Tom Hale",
    ],
    [
      "along with others",
      "Norvia, along with Tarsia and Melland, said the border would stay shut.",
      "Norvia, along with Tarsia and Melland",
    ],
    [
      "together with somebody without a name",
      "Mara Voss, together with her deputy, said the files were gone.",
      "Mara Voss, together with her deputy",
    ],
    ["and others", "Mara Voss, Tom Hale and others said the files were gone.", "Mara Voss, Tom Hale and others"],
    [
      "and other ministers",
      "Mara Voss and several other ministers said the files were gone.",
      "Mara Voss and several other ministers",
    ],
    [
      "both",
      "Interior Minister Mara Voss and Tom Hale both said the bridge was hit.",
      "Interior Minister Mara Voss and Tom Hale",
    ],
    ["behind the verb", "“It is cold,” said Tom Hale, Ina Kest and the mayor.", "Tom Hale, Ina Kest and the mayor"],
    [
      "after according to",
      "According to the army, the police and the fire service, nobody was hurt.",
      "the army, the police and the fire service",
    ],
    [
      "whom somebody has at home",
      "His wife, Ina Kest, and two sons said nobody was hurt.",
      "his wife, Ina Kest, and two sons",
    ],
    [
      "two bodies with their short forms",
      "The Orlay Union (OU) and the Norvian Dockers (ND) said the strike was wrong.",
      "the Orlay Union (OU) and the Norvian Dockers",
    ],
    [
      "one and whoever heads a body",
      "The mayor, Mara Voss, and the head of the Orlay Union, Tom Hale, said the strike was wrong.",
      "Mara Voss and Tom Hale",
    ],
    [
      "judges of one opinion",
      "Robarts, joined by Justice Amy Corvin and the three liberal justices, said the law was plain.",
      "Robarts, joined by Justice Amy Corvin and the three liberal justices",
    ],
    [
      "many and even somebody",
      "Republicans and even Brandt’s own former envoy Mara Voss said the plan was weak.",
      "Republicans and even Brandt’s own former envoy Mara Voss",
    ],
  ])("%s", (_, text, name) => {
    expect([speakers(text), kindOf(text, name)]).toEqual([[name], "group"]);
  });

  test.each([
    ["who is two things", "Mara Voss, the mayor and a former judge, said the files were gone.", "Mara Voss"],
    [
      "two things behind the verb",
      "“It is cold,” said Tom Hale, the mayor and the head of the Orlay Trust.",
      "Tom Hale",
    ],
    ["of two bodies", "Mara Voss, head of the Orlay Trust and the Harrow Fund, said the files were gone.", "Mara Voss"],
    ["who met others", "Mara Voss, who met the US, the G7 and the EU, said the vote was unfair.", "Mara Voss"],
    [
      "who met others by name",
      "Mara Voss, who has met Tom Hale, Ivo Brand, and Ina Kest, said the vote was unfair.",
      "Mara Voss",
    ],
    ["of several trades", "Actor, singer and activist Tom Hale said the school was cold.", "Tom Hale"],
    [
      "a body with what it is",
      "The army, the country's largest employer and the main builder of roads, said nobody was hurt.",
      "army",
    ],
    ["who wrote two books", "Mara Voss, the author of Salt and Deep Blue, said nobody was hurt.", "Mara Voss"],
    [
      "behind a circumstance",
      "After talks with the United States, the G7 and the EU, Norvia said it was late.",
      "Norvia",
    ],
    [
      "whose deputy does something else",
      "“It is over,” said Mara Voss, the mayor, and Ina Kest, her deputy, wept.",
      "Mara Voss",
    ],
    ["whose deputy nods", "“It is over,” said Mara Voss, the mayor, and Ina Kest nodded.", "Mara Voss"],
    [
      "whose deputy leaves",
      "“It is over,” said Mara Voss, the mayor, and Ina Kest, her deputy, left the room.",
      "Mara Voss",
    ],
    [
      "whom others stand beside",
      "Mayor Mara Voss, flanked by Police Chief Ivo Brand, said the shooter was dead.",
      "Mara Voss",
    ],
    ["with whom others came", "Judge Ina Kest, joined by her husband and two clerks, said she was glad.", "Ina Kest"],
    [
      "for whom others stand",
      "The hall was full of Republicans and even Mara Voss said the plan was good.",
      "Mara Voss",
    ],
  ])("and not one %s", (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  test.each([
    ["the UN, the Red Cross and Oxfam", "the UN, the Red Cross and Oxfam"],
    ["in Norvia, the Red Cross and Oxfam", "Red Cross and Oxfam"],
  ])("in what somebody else tells: %s", (words, name) => {
    expect(speakers(`Police said that ${words} had warned that food would run out.`)).toEqual(["Police", name]);
  });

  test.each([
    ["Echoing the president, the army and the police said the vote was fair.", "army and the police"],
    ["Citing the ministry, Reuters and AFP reported that the bridge was shut.", "Reuters and AFP"],
    ["Blaming the council, the union and the nurses said it was late.", "union and the nurses"],
    ["Besides the army, the police and the coast guard said it was late.", "police and the coast guard"],
    ["Alongside the army, the police and the coast guard said it was late.", "police and the coast guard"],
    ["Beijing officials, the army and the police said it was late.", "Beijing officials, the army and the police"],
  ])("no list begins with a deed: %s", (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  test("departments of several things", () => {
    const text = "The Departments of Justice, Labor and Energy said nobody was hurt.";
    expect(speakers(text)).toEqual(["Departments of Justice, Labor and Energy"]);
  });

  test("each of them may go on alone", () => {
    const text = "Mara Voss, along with Tom Hale, said the files were gone. She added that the council knew.";
    expect(speakers(text)).toEqual(["Mara Voss, along with Tom Hale", "Mara Voss"]);
  });
});

describe("a statement of several is theirs", () => {
  test.each([
    [
      "who issued it",
      "Norvia, Tarsia and Melland issued a joint statement on Monday. The statement said the border would open.",
      "Norvia, Tarsia and Melland",
    ],
    [
      "from whom it came",
      "A joint statement from the army, the police and the council came on Monday. The statement said nobody was hurt.",
      "the army, the police and the council",
    ],
    ["who signed it", "The statement, signed by twelve states, said the border would open.", "twelve states"],
    ["and to whom it went", "The letter, signed by Tom Hale and sent to the council, said it was late.", "Tom Hale"],
    ["and for whom", "The letter, signed by the mayor on behalf of the residents, said it was late.", "the mayor"],
    ["and when", "The statement, signed by Norvia in May, said the border would open.", "Norvia"],
    [
      "and who was among them",
      "The petition, signed by 40,000 people including Mara Voss, said it was late.",
      "40,000 people",
    ],
    [
      "and of no letter beside it",
      "The army got a statement from Norvia and a letter from Tarsia. The statement said the border would open.",
      "Norvia",
    ],
  ])("%s", (_, text, name) => {
    expect(speakers(text)).toEqual([name]);
  });
});

describe("an office for several things is one, and whoever holds it speaks", () => {
  test.each([
    [
      "The Minister of Works, Water and Rural Transport, Hajiya Zela Orban, explained that the dam would hold. The minister said it was late.",
      ["Zela Orban", "Zela Orban"],
    ],
    ["On Monday Minister of Works, Water and Rural Transport, Zela Orban said it was late.", ["Zela Orban"]],
    [
      "The leaders of Norvia, Tarsia and Melland, meeting in Orlay, said it was late.",
      ["the leaders of Norvia, Tarsia and Melland"],
    ],
  ])("%s", (text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});
