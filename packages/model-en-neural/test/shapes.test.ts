// Shapes in which other programs found who said what and the first network did not: invented sentences, as `neural` reads them.
import { confident, keptFrom, type Reading, readReports } from "@according/reader";
import { describe, expect, test } from "vitest";
import { neuralEngine } from "../src/index.ts";

const engine = await neuralEngine();

/** Who said what of what is kept, and to whom where it is told. */
type Said = readonly [speaker: string, content: string, addressee?: string];

async function read(text: string): Promise<readonly Said[]> {
  const [reading] = await readReports([{ text }], engine);
  const { statements, sources } = confident(reading as Reading, keptFrom(engine));
  return statements.map(({ speaker, content, addressee }): Said => {
    const name = sources.find(({ id }) => id === speaker)?.name ?? "nobody";
    const words = content.map((span) => text.slice(...span)).join(" … ");
    return addressee ? [name, words, text.slice(...addressee.span)] : [name, words];
  });
}

type Sentence = readonly [text: string, ...said: readonly Said[]];
const row = ([text, ...said]: Sentence) => [text, said] as const;

const SHAPES: Readonly<Record<string, readonly Sentence[]>> = {
  "the cue is in a subordinate clause": [
    [
      "When Dara Smith noted that the harbour was closed, the mayor left the hall.",
      ["Dara Smith", "that the harbour was closed"],
    ],
    [
      "The talks went on in June after aides insisted in May that no deal was near.",
      ["aides", "that no deal was near"],
    ],
    [
      "While Mara Velin argued that the bridge was safe, engineers kept it shut for a week.",
      ["Mara Velin", "that the bridge was safe"],
    ],
    [
      "The unions backed the plan, although they say they support a lower tax.",
      ["the unions", "the plan"],
      ["the unions", "they support a lower tax"],
    ],
  ],
  "what is said comes first and unquoted, a day or hearer behind the speaker": [
    [
      "The bill would cut aid by half, top lawmakers said Friday, as they left the chamber.",
      ["top lawmakers", "The bill would cut aid by half"],
    ],
    [
      "The vote will not be delayed, Senator Mara Velin told The Paper on Thursday.",
      ["Mara Velin", "The vote will not be delayed", "The Paper"],
    ],
    [
      "The ferry line will lose two boats this winter, union leaders said on Monday, as they met the harbour board.",
      ["union leaders", "The ferry line will lose two boats this winter"],
    ],
    [
      "Rents in Orlay have doubled in a year, Councillor Ivo Brask told the Weir Gazette on Sunday.",
      ["Ivo Brask", "Rents in Orlay have doubled in a year", "the Weir Gazette"],
    ],
  ],
  "two joined clauses stand before an inverted speaker": [
    [
      "The bridge is unsafe, and the ferry must stop, said Edda Quill, the harbour master.",
      ["Edda Quill", "The bridge is unsafe, and the ferry must stop"],
    ],
    [
      "The school will close in May and its pupils will move to Tarn, said Ilan Moro, who chairs the council.",
      ["Ilan Moro", "The school will close in May and its pupils will move to Tarn"],
    ],
    [
      "The water is clean, but the pipes are old, said Petra Sand, the town’s engineer.",
      ["Petra Sand", "The water is clean, but the pipes are old"],
    ],
  ],
  "who is told stands between cue and content": [
    [
      "Tom Brandt told reporters in Orlay that the plan was dead.",
      ["Tom Brandt", "that the plan was dead", "reporters"],
    ],
    [
      "Mara Velin told a crowd of fishermen at the quay that the quota would fall by a third.",
      ["Mara Velin", "that the quota would fall by a third", "a crowd of fishermen"],
    ],
    [
      "Ivo Brask wrote to the governor last week that the dam needed repairs.",
      ["Ivo Brask", "that the dam needed repairs", "the governor"],
    ],
  ],
  "said without that before what is partly quoted": [
    [
      "Ilan Moro said the council had “no money left” for the school.",
      ["Ilan Moro", "the council had “no money left” for the school"],
    ],
    [
      "Petra Sand said the pipes were “older than anyone here” and would be replaced.",
      ["Petra Sand", "the pipes were “older than anyone here” and would be replaced"],
    ],
    [
      "Edda Quill said she was “not ready to give up” on the ferry.",
      ["Edda Quill", "she was “not ready to give up” on the ferry"],
    ],
  ],
  "a second verb is far from its subject": [
    [
      "The company announced a new plant on Monday and, after a long meeting with the workers in the old hall, said it would hire 300 people.",
      ["company", "a new plant"],
      ["company", "it would hire 300 people"],
    ],
    [
      "Mara Velin left the quay at noon and, before she flew home with her two deputies, said the search would go on.",
      ["Mara Velin", "the search would go on"],
    ],
  ],
  "reported that with items, and a next sentence that is still reported": [
    [
      "The agency reported that three ships had sunk; that two crews were missing; and that the port was shut.",
      ["agency", "that three ships had sunk; that two crews were missing; and that the port was shut"],
    ],
    [
      "The auditors found that fees were paid twice; that no receipts were kept; and that the board knew of both.",
      ["the auditors", "that fees were paid twice; that no receipts were kept; and that the board knew of both"],
    ],
    [
      "The inspectors reported that the roof had rotted; that two walls leaned; and that the exits were locked. The school should not reopen before spring, they wrote.",
      ["the inspectors", "that the roof had rotted; that two walls leaned; and that the exits were locked"],
      ["the inspectors", "The school should not reopen before spring"],
    ],
    [
      "The inspectors reported that the roof had rotted and the exits were locked. It would take until spring to mend both, they added.",
      ["the inspectors", "that the roof had rotted and the exits were locked"],
      ["the inspectors", "It would take until spring to mend both"],
    ],
  ],
};

describe.each(Object.entries(SHAPES))("%s", (_, sentences) => {
  test.each(sentences.map(row))("%s", async (text, said) => {
    expect(await read(text)).toEqual(said);
  });
});

/** Of the same kinds; what is read of them goes from here to its place above. */
describe("still read otherwise", () => {
  const OTHERWISE: readonly Sentence[] = [
    [
      "The ministry denied on Friday that the dam was leaking and, in a letter sent to all towns along the river that evening, promised new checks.",
      ["ministry", "that the dam was leaking"],
      ["ministry", "new checks"],
    ],
    [
      "The inspectors reported that the roof had rotted. Two walls had begun to lean, and the exits had been locked since May.",
      ["the inspectors", "that the roof had rotted"],
      ["the inspectors", "Two walls had begun to lean, and the exits had been locked since May"],
    ],
    [
      "The agency reported that three ships had sunk; two crews were missing; and the port was shut. More boats would follow by night.",
      ["agency", "that three ships had sunk; two crews were missing; and the port was shut"],
      ["agency", "More boats would follow by night"],
    ],
    [
      "As residents of the lower town, who had waited since dawn, complained that nobody had come, the mayor was at lunch.",
      ["residents of the lower town", "that nobody had come"],
    ],
    [
      "Fares will rise in June and the night boats will stop in July, said in a letter to its riders the Orlay Ferry Company.",
      ["Orlay Ferry Company", "Fares will rise in June and the night boats will stop in July"],
    ],
    [
      "The council praised the crews and, when the floods had gone and the roads were open again, blamed the ministry for the delay.",
      ["council", "the crews"],
      ["council", "the ministry for the delay"],
    ],
  ];
  test.fails.each(OTHERWISE.map(row))("%s", async (text, said) => {
    expect(await read(text)).toEqual(said);
  });
});
