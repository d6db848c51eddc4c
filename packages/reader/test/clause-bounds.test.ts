import { linearEngine } from "@according/model-en";
import { expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { words } from "./support.ts";

/** What is said in a text, each piece of it. */
const contents = (text: string): string[] =>
  readReport(text, {}, { engine: linearEngine() }).statements.map(({ content }) => words(text, content));

test.each([
  [
    "behind when it was said",
    "He said after the high court had ruled in July that Voss must go to jail, there had been “gathering at a high level” in the country.",
    "there had been “gathering at a high level” in the country",
  ],
  [
    "before where it was said",
    "Omar Breck has reportedly said Mara Dehl has lacked “empathy” and “humanity” on the conflict during a private discussion with members on 16 October.",
    "Mara Dehl has lacked “empathy” and “humanity” on the conflict",
  ],
  [
    "behind what it is vowed in",
    "The ruling party has vowed in its campaign pledges for the lower house election to “abolish in the future” funds for its lawmakers.",
    "to “abolish in the future” funds for its lawmakers",
  ],
  [
    "before the clause of whoever tells it",
    "“Lena Voss promised to work to end the nuclear programme as secretary, yet the programme has only grown in strength,” spokesman Jan Mill said.",
    "to work to end the nuclear programme as secretary",
  ],
  [
    "with the clause that goes on",
    "While he and his wife were away from their home this week, Clapper added, he told his neighbour not to collect their mail.",
    "While he and his wife were away from their home this week … he told his neighbour not to collect their mail",
  ],
  [
    "with who is urged",
    "The Orlay Post urged residents in Orlay and Haref regions to take shelter as the missile passed over the coast.",
    "residents in Orlay and Haref regions to take shelter as the missile passed over the coast",
  ],
  [
    "behind what he is",
    "According to Gololo who doubles as the village head, “the river has not been cleared since May.”",
    "“the river has not been cleared since May.”",
  ],
])("what is said is read %s", (_, text, expected) => expect(contents(text)).toContain(expected));

test.each([
  ["it is how a case was closed", "The mayor said the police had “closed the case” without further explanation."],
  ["it is where she wept", "Omar Breck said that Mara Dehl wept during a meeting with the board on Friday."],
  ["it is of those who died", "Omar Breck has said Mara Dehl has praised those who died during a meeting on 3 May."],
  [
    "it is how books were closed",
    "Mara Dehl said the bank “closed all of the books in one day” without further explanation.",
  ],
  ["it is how a suit was dismissed", "Mara Dehl complained that the court had dismissed her suit without elaborating."],
  [
    "it is where nothing was discussed",
    "Mara Dehl said she has never discussed the toll with Breck during a meeting on 3 May.",
  ],
  ["it is where he was beaten", "Omar Breck said the guards have beaten him during an interview on Monday."],
  [
    "it is what was offered",
    "The firm said it has offered the workers 40 euros during a meeting with the union last week.",
  ],
  [
    "he said it himself then",
    "Omar Breck said when he testified on Monday that the money was gone, the books were burned and the clerk had fled.",
  ],
  [
    "another only spoke",
    "The mayor said after the minister spoke that the talks had failed, the border would close and 40 men would go.",
  ],
  ["it is said in what is promised", "The mayor promised to say that the dam was late, but the river was low."],
  ["another was told", "The mayor is telling reporters in Orlay that he is looking ahead to the vote."],
  ["it is of when nothing was said", "The mayor said after the vote that Voss must go, and that there were cheers."],
])("and it is whole where %s", (_, text) => {
  const said = contents(text).map((content) => content.replace(/[.\s]+$/, ""));
  expect(said.some((content) => text.replace(/\.$/, "").endsWith(content))).toBe(true);
  expect(Math.max(...said.map((content) => content.length))).toBeGreaterThan(30);
});
