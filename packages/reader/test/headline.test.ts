import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

/* What is less sure is shown as such. */
const KEPT = 0.75;

/** Who speaks in the headline, and the names of all sources. */
function headed(title: string, body: string) {
  const reading = readReport(`${title}\n\n${body}\n`, { title }, { engine: linearEngine() });
  const inHeadline = reading.statements.filter(
    ({ source: [span], confidence }) => span && span[1] <= title.length && confidence >= KEPT,
  );
  return { said: inHeadline.map((one) => speaker(reading, one)), sources: reading.sources.map(({ name }) => name) };
}

describe("whoever a headline calls by a noun is the one of whom the report tells", () => {
  test.each([
    [
      "a ministry, of which the report has one",
      "Toll rises to 14, ministry says",
      "The province's health ministry said on Thursday that fourteen people had died. The ministry said 38 others were in hospital.",
      "province's health ministry",
    ],
    [
      "with its place",
      "Orlay ministry lowers toll to 12, Orlay ministry says",
      "The health ministry in Orlay said on Sunday that 12 people had been killed.",
      "health ministry in Orlay",
    ],
    [
      "whoever holds an office",
      "Three arrested at harbour, mayor says",
      "Three men were arrested at the harbour on Monday, the mayor of Lesk, Ana Wray, said.\n\nPolice declined to comment.",
      "Ana Wray",
    ],
    [
      "who holds it, and not who held it",
      "President says he will not resign",
      "President Ivo Reval said on Monday he would not resign.\n\nFormer president Olaf Drum called on him to go.",
      "Ivo Reval",
    ],
    [
      "an army",
      "Army denies firing on harbour",
      "Tesmar's army denied on Friday that it had fired on the harbour.",
      "Tesmar's army",
    ],
    [
      "a hospital",
      "Hospital says two children died",
      "Two children died on Sunday night, St Anne's Hospital in Orlay said.",
      "St Anne's Hospital in Orlay",
    ],
    [
      "further down, of the same matter",
      "Union says strike will go on",
      "Trains stood still for a third day.\n\nThe strike would go on, the Rail Workers' Union said on Friday.",
      "Rail Workers' Union",
    ],
  ])("%s", (_, title, body, name) => {
    const { said, sources } = headed(title, body);
    expect(said).toEqual([name]);
    expect(sources.filter((one) => one === name)).toHaveLength(1);
  });
});

describe("and stays apart", () => {
  test.each([
    [
      "where two of the kind are told of",
      "Toll rises to 14, ministry says",
      "The health ministry said on Thursday that 14 people had died.\n\nThe defence ministry said it knew of nine.",
      "ministry",
    ],
    [
      "from who held the office",
      "Minister says dam is safe",
      "The dam at Lesk is safe, former minister Gerd Falk said on Friday.",
      "Minister",
    ],
    [
      "from who would hold it",
      "Minister says dam is safe",
      "The dam at Lesk is not safe, shadow minister Gerd Falk said on Friday.",
      "Minister",
    ],
    [
      "from whom he is deputy to",
      "Vice president says talks failed",
      "The talks failed, President Ivo Reval said on Friday.",
      "Vice president",
    ],
    [
      "from another country's",
      "Norvian army says it holds Lesk",
      "Tesmar's army said on Friday that it held Lesk.",
      "Norvian army",
    ],
    [
      "from one of something else further down",
      "Dam is safe, ministry says",
      "The dam at Lesk was built in 1962.\n\nEngineers want repairs.\n\nThe interior ministry said it would pay for a road.",
      "ministry",
    ],
    [
      "from a rival",
      "Company says no one was hurt",
      "Marenia Petroleum said on Monday that nobody was hurt.\n\nA rival company, Dolna Oil, said it had offered help.",
      "Company",
    ],
    [
      "from one who speaks of it after somebody else",
      "Guard shot in self-defence, department says",
      "Police Chief Dana Roy said the guard had been attacked.\n\nThe fire department said the guard had shot four times.",
      "department",
    ],
    [
      "from one who says the opposite",
      "Party says vote was stolen",
      "The vote was stolen, Tom Hale told a rally in Lesk.\n\nThe ruling party said the vote had been fair.",
      "Party",
    ],
    [
      "from one of another town who says that the denial is false",
      "Mayor denies taking money",
      "The mayor of Dolna, Olaf Drum, said on Monday that his neighbour had lied.\n\nNobody in Lesk would comment.",
      "Mayor",
    ],
    [
      "where the other is only spoken of",
      "Dam is safe, ministry says",
      "The dam is safe, the interior ministry said on Friday, against what the energy ministry has found.",
      "ministry",
    ],
  ])("%s", (_, title, body, name) => {
    expect(headed(title, body).said).toEqual([name]);
  });
});

describe("a headline with a colon or a dash has it of whom the report has it", () => {
  test.each([
    ["Two dead in Lesk: police", "Two people died in Lesk on Monday, police said.", ["police"]],
    ["Two dead in Lesk – Lesk police", "Two people died in Lesk on Monday, Lesk police said.", ["Lesk police"]],
    ["Minister: Budget will be late", "The budget will be late, Finance Minister Olga Venn said.", ["Olga Venn"]],
    ["Budget will be late - Venn", "The budget will be late, Finance Minister Olga Venn said.", ["Olga Venn"]],
  ])("%s", (title, body, said) => {
    expect(headed(title, body).said).toEqual(said);
  });

  test.each([
    ["Norvia: Fatal attack hits harbour", "The attack in Norvia killed two. Norvia said it was an accident."],
    ["Two dead in Lesk - Lesk Post", "Two people died in Lesk on Monday, the Lesk Post said."],
    ["Lesk has a new mayor: Ana Wray", "“We shall not wait,” Ana Wray said on Monday."],
    ["Ana Wray: 40 charged over threats to singer", "“I was afraid,” Ana Wray said on Monday."],
    ["Charged with theft in Lesk: mayor", "“It is not so,” the mayor said on Monday."],
    ["Reval: The man who would be king", "Ivo Reval said on Monday that he would not resign."],
    ["Police: A force in trouble", "Police said on Monday that two officers had left."],
    ["Police: Too slow to act?", "Police said on Monday that two officers had left."],
    ["Missing officer: Police find car", "The car was found in Lesk, an officer said."],
  ])("and not where it tells of somebody, of a place or who published it: %s", (title, body) => {
    expect(headed(title, body).said).toEqual([]);
  });
});

describe("below a headline that calls somebody by a noun, the noun means whom the report has told of", () => {
  const saidBelow = (title: string, body: string) => {
    const reading = readReport(`${title}\n\n${body}\n`, { title }, { engine: linearEngine() });
    const below = reading.statements.filter(({ source: [span] }) => span && span[0] > title.length);
    return below.map((one) => speaker(reading, one));
  };

  test.each([
    [
      "Tax cuts to be delayed: minister",
      "The tax cuts would be delayed, Finance Minister Olga Venn said on Monday.\n\n“We must be careful,” the minister told reporters.",
      ["Olga Venn", "Olga Venn"],
    ],
    [
      "Raid was not ordered - spokesman",
      "Nobody had ordered the raid, the office of the president said.\n\nA spokesman for the opposition said there was an order.\n\nThe spokesman said the party would publish it.",
      ["office of the president", "a spokesman for the opposition", "a spokesman for the opposition"],
    ],
  ])("%s", (title, body, said) => {
    expect(saidBelow(title, body)).toEqual(said);
  });
});
