import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

const engine = linearEngine();
const read = (text: string) => readReport(text, {}, { engine });
const speakers = (text: string): readonly string[] => {
  const reading = read(text);
  return reading.statements.map((statement) => speaker(reading, statement));
};
const last = (text: string): string | undefined => speakers(text).at(-1);

describe("a body by another word than its own, where it has just spoken", () => {
  test.each<[string, string]>([
    [
      "Norvia's Weather Service said the storm would pass. The agency said 40 roads were shut.",
      "Norvia's Weather Service",
    ],
    [
      "Thirty died, according to the National Immigration Institute. There were 68 men in the hall, the agency said.",
      "National Immigration Institute",
    ],
    ["The Corvin Institute told Reuters that prices rose. The agency said talks went on.", "agency"],
    ["West Orlay Police has brought in an order. The police force warned that it would not wait.", "West Orlay Police"],
    ["Halden said its offer stood. The Dolna-based firm said it would pay a fee.", "Halden"],
    ["Pacific Light said it saw trouble. The company said it was late.", "Pacific Light"],
    ["The Orlay News Group looked into it. Pacific Light said no. The utility said it was late.", "utility"],
    ["The Northern Front said it saw trouble. The utility said it was late.", "utility"],
    [
      "Halden said its offer for Merrow Steel stood. The Dolna-based firm said it would not answer.",
      "Dolna-based firm",
    ],
    ["MEC for Roads, Jacob Marwick, said it was ready.\n\nThe MEC said that the ground was wet.", "Jacob Marwick"],
  ])("%s", (text, speaker) => expect(last(text)).toBe(speaker));
});

describe("of two who are named together", () => {
  const two = "Ilan Moro answered the party leader Dara Voss on Monday.";
  test.each<[string, string]>([
    [`${two} The latter said it was late.`, "Dara Voss"],
    [`${two} The former said it was late.`, "Ilan Moro"],
    ["Ilan Moro met Dara Voss and Pia Lund on Monday. The latter said it was late.", "the latter"],
    ["Ilan Moro left the Orlay Institute for Dara Voss. The latter said it was late.", "the latter"],
    ["Norvia and Tarsia signed a pact with the rebels. The latter said it was late.", "the latter"],
    ["Norvia sent aid to Tarsia for 40,000 refugees. The latter said it was late.", "the latter"],
    ["Ilan Moro won a case against Dara Voss's firm. The latter said it was late.", "the latter"],
    ["Ilan Moro met Dara Voss after his party beat hers. The latter said it was late.", "the latter"],
  ])("%s", (text, speaker) => expect(last(text)).toBe(speaker));
});

describe("the plaintiff is the only one told to have sued", () => {
  const noted = "\n\nThe plaintiff noted that the pay was poor.";
  test.each<[string, string]>([
    ["Dara Voss, a clerk, has sued the board over wages.", "Dara Voss"],
    ["The Corvin Trust filed a lawsuit against the port on Monday.", "Corvin Trust"],
    ["Dara Voss has been sued by the board over wages.", "the plaintiff"],
    ["Dara Voss has sued the board over wages. Ivo Rell has sued it, too.", "the plaintiff"],
    ["Dara Voss has sued the board over wages. The plaintiffs met on Monday.", "the plaintiff"],
    ["Dara Voss and Ivo Rell have sued the board over wages.", "the plaintiff"],
    ["Corvin Steel, sued by a former clerk, said it had paid.", "the plaintiff"],
    ["Corvin Homes, which has sued the builder, is itself in court.", "the plaintiff"],
    ["The firm said Ivo Rell had sued it in 2020 and lost. A woman has now filed a lawsuit.", "the plaintiff"],
    ["Dara Voss has sued the board over wages. On Monday, the trial of her brother opened.", "the plaintiff"],
  ])("%s", (text, speaker) => expect(last(text + noted)).toBe(speaker));

  test.each([
    "Tom Hale has sued the board over wages.\n\nThe plaintiff said she had been beaten.",
    "The Corvin Trust has sued the port over wages.\n\nThe plaintiff said it owed her a year's pay.",
  ])("who is no other by the words: %s", (text) => expect(last(text)).toBe("the plaintiff"));
});

test("a source told of in two ways is one", () => {
  const one = "a competent source from the town, who did not want his name mentioned,";
  const told = `Though the Orlay police have yet to confirm it, ${one} said Brandt was killed on his farm.`;
  expect(last(`${told}\n\nAccording to the source, Brandt was not the target.`)).toMatch(
    /^a competent source from the town/,
  );
});

describe("they and it go on with what was put out", () => {
  test.each<[string, string | undefined]>([
    [
      "The boy's family issued a tribute for him via Orlay Police.\n\nThey said: “It is a terrible time.”",
      "the boy's family",
    ],
    ["The Harbour Union put out a statement on Friday.\n\nIt said: “The pier is lost.”", "Harbour Union"],
    ["“It is a bad day,” the Orlay Times said.\n\n- Strike a blow -\n\nIt was “a blow”, it added.", "Orlay Times"],
    [
      "While authorities believe it is late, they said it was not.\n\n“It is,” said detective Efren Gutt.\n\nThey also said they would wait.",
      "authorities",
    ],
  ])("%s", (text, speaker) => expect(last(text)).toBe(speaker));

  test.each([
    "The council released a letter from residents of the pier.\n\nThey said: “It is a terrible time.”",
    "Police shared a post about two brothers.\n\nThey said: “It is a terrible time.”",
    "The mother's lawyer issued a statement on Friday.\n\nThey said: “It is a terrible time.”",
    "“It is a bad day,” the Orlay Times said.\n\nThe board met on Monday.\n\nIt was “a blow”, it added.",
    "Corvin Steel said the plant would close.\n\nUnion reacts\n\nThe union met on Monday. It added that it was late.",
    "Corvin Steel said the plant would close.\n\nNorvia’s answer\n\nIt added that it was late.",
    "Police say the pair fled. “They stole my car,” said Ivo Rell. They also said they would come back.",
    "Police say the pair fled. “They stole my car,” said a farmer. They also said they would come back.",
    "Police say it is late. “They stole my car,” said Ivo Rell. They also said they would come back.",
    "While authorities believe it is late, neighbours said it was not.\n\n“It is,” said detective Efren Gutt.\n\nThey also said they would wait.",
  ])("%s", (text) => expect(read(text).statements.at(-1)?.speaker).toBeNull());
});

test("Lady Storm is not whoever else has her surname", () => {
  const text =
    "Sir Karl Storm has defended the gifts.\n\nA clerk said: “It is odd that Lady Storm thought it acceptable to go.”";
  expect(speakers(text)).toContain("Lady Storm");
});

test("he is open where his sentence tells of a body's head, or he is quoted by nobody known", () => {
  const open = (text: string) => read(text).statements.at(-1)?.speaker;
  const visit = "Halden's plan followed a visit by its CEO to Orlay, where he announced that it would move.";
  expect(open(`Steve Mollen said the deal had no value.\n\n${visit}`)).toBeNull();
  const attack = "“One man grabbed me,” Philip Simmer said.\n\n“I was hurt,” Nina Simmer said.\n\nThey are shaken.";
  expect(open(`${attack}\n\n"He said, 'If you go to the police, we will be back'."`)).toBeNull();
});

test("who takes the word behind a spokesman of no name is he", () => {
  const text =
    "A ministry spokesman said it was late.\n\nColonel Ren Gorm was responding to reports.\n\n“It is so,” he said.";
  expect(last(text)).toMatch(/^Ren Gorm/);
});

describe("the county boss is its governor", () => {
  const met = "lamented that traders had to move.";
  test.each<[string, string]>([
    [`Orlay Governor Milo Trann has cautioned brokers.\n\nThe County boss ${met}`, "Milo Trann"],
    [
      `Orlay Governor Milo Trann and Dolna Governor Pia Lund met.\n\nThe county boss ${met}`,
      "? Pia Lund or Milo Trann",
    ],
    [`Mara Voss, the bank's governor, met the traders.\n\nThe union boss ${met}`, "the union boss"],
  ])("%s", (text, speaker) => expect(last(text)).toBe(speaker));
});
