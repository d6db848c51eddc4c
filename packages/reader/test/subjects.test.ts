import { expect, test } from "vitest";
import { grammarsOf, isMainVerb } from "../src/grammar/grammar.ts";
import { subjectOf } from "../src/grammar/subject.ts";
import { groupStart } from "../src/grammar/verb-groups.ts";
import { segment } from "../src/text/segment.ts";

/** What is told of the subject of `verb` in a text of one sentence: "phrase", "first & second", "outside: phrase", or "-". */
function subject(text: string, verb: string): string {
  const segmented = segment(text);
  const [grammar] = grammarsOf(segmented);
  if (!grammar) throw new Error("no sentence");
  const at = segmented.tokens.findIndex(({ lower }, i) => lower === verb && isMainVerb(grammar, i));
  if (at < 0) throw new Error(`no verb ${verb}`);
  const words = ([first, end]: readonly [number, number]) =>
    segmented.text.slice(segmented.tokens[first]?.start, segmented.tokens[end - 1]?.end);
  const found = subjectOf(grammar, groupStart(grammar, at));
  if (!found) return "-";
  return `${found.outside ? "outside: " : ""}${words(found.phrase)}${found.second ? ` & ${words(found.second)}` : ""}`;
}

test.each([
  ["Police in Orlay arrested two dockers.", "arrested", "Police in Orlay"],
  ["On Friday, at least 22 people were killed.", "killed", "at least 22 people"],
  ["Between 20 and 30 masked men stormed the store.", "stormed", "Between 20 and 30 masked men"],
  ["No escort had turned up.", "turned", "No escort"],
  ["In 1974 Belmora lent Kessony a ship.", "lent", "Belmora"],
  ["After nineteen years Dorrak restored the ties.", "restored", "Dorrak"],
  ["A law on lorry tolls was vetoed.", "vetoed", "A law on lorry tolls"],
  ["The winner of the vote, who is ill, resigned.", "resigned", "The winner of the vote"],
  ["Surety firms that had insured the mine agreed to pay.", "agreed", "Surety firms"],
  ["A judge handling the case ordered a search.", "ordered", "A judge"],
  ["The consul, Mauro Stell, was killed.", "killed", "The consul, Mauro Stell"],
  ["The head of the fund backing Lund, Mira Orsk, praised it.", "praised", "Mira Orsk"],
  ["Ms. Kern, in an essay published in May, rebuked him.", "rebuked", "Ms. Kern"],
  ["Mr. Orsk and Ms. Netim met in May.", "met", "Mr. Orsk & Ms. Netim"],
  ["He and Lund have met.", "met", "He & Lund"],
  ["Arvik and Harn residents clashed.", "clashed", "Arvik and Harn residents"],
  ["Former Secretary of State and candidate Dessa Krohn resigned.", "resigned", "candidate Dessa Krohn"],
])("%s: the subject of %s is %s", (text, verb, expected) => {
  expect(subject(text, verb)).toBe(expected);
});

test.each([
  ["It was the clerk who resigned.", "resigned", "outside: the clerk"],
  ["Three inspectors who are ill would be freed.", "freed", "Three inspectors"],
  ["It drew a sharp reply from Ida Lund, who resigned.", "resigned", "outside: Ida Lund"],
  ["The plan was backed by six in ten voters who marched.", "marched", "outside: ten voters"],
  ["Petr Kohl, president of the Lisk Dock Workers, which resigned.", "resigned", "outside: the Lisk Dock Workers"],
  [
    "It was told by people with close knowledge of the deal, who resigned.",
    "resigned",
    "outside: people with close knowledge of the deal",
  ],
  ["He announced a rally in which thousands of people marched.", "marched", "thousands of people"],
  ["They had a toll the army put at 61.", "put", "the army"],
  ["Ida Lund, who said the clerk attacked her, left.", "attacked", "the clerk"],
  ["A guard told the court the men had gone.", "gone", "the men"],
])("%s: another clause ends at the subject of %s, %s", (text, verb, expected) => {
  expect(subject(text, verb)).toBe(expected);
});

test.each([
  ["He called the mother of Eva Lund, who resigned.", "resigned"],
  ["She is a democrat familiar with the campaign, who resigned.", "resigned"],
  ["It was a letter to the board from the staff council, which resigned.", "resigned"],
  ["He is a graduate of Marrow Law School who resigned.", "resigned"],
])("%s: whose %s is cannot be told", (text, verb) => {
  expect(subject(text, verb)).toBe("-");
});
