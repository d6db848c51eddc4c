import { linearEngine } from "@according/model-en";
import { neuralEngine } from "@according/model-en-neural";
import {
  confident,
  type Engine,
  isActual,
  LIKELY_CONFIDENCE,
  type Reading,
  readReport,
  readReports,
  sourceOf,
} from "@according/reader";
import { describe, expect, test } from "vitest";

const engine = linearEngine();
const read = (text: string): Reading => confident(readReport(text, {}, { engine }), LIKELY_CONFIDENCE);

/** What somebody does who denies, or keeps silent about, what is told. */
const UNASSERTED: ReadonlySet<string> = new Set(["deny", "reject", "decline-to-comment"]);

/** Whoever asserts these words in a reading: nothing negated, denied, rejected or possible. */
function asserts(reading: Reading, words: string): string[] {
  const name = (id: string | null) => reading.sources.find((source) => source.id === id)?.name ?? "somebody";
  return reading.statements
    .filter(({ act, assertion }) => !UNASSERTED.has(act) && isActual(assertion))
    .filter(({ content }) => content.some((span) => reading.report.text.slice(...span).includes(words)))
    .map(({ speaker }) => name(speaker));
}

/** Is a figure the reporter's own as far as the record says? */
const isReporters = ({ figures }: Reading): boolean => figures.some(({ whose }) => whose.by === "reporter");

const NOBODY_ASSERTS = [
  ["doubts about a claim", "Experts have expressed doubts about the claim that it had killed 40 people."],
  [
    "a denied claim behind a credit",
    "The Front denied a Tesmar claim, first reported by Radio Calder, that it had killed 40 people.",
  ],
  [
    "one with its claimant",
    "Front spokesman Hazo Lind denied a claim by the ministry, first reported by the Harrow Post, that it had killed 40 people.",
  ],
  [
    "a rejected one",
    "The Front on Monday rejected the ministry's allegation, first published by the Harrow Post, that it had killed 40 people.",
  ],
  [
    "quoted, and he denies it",
    "The minister denied having been quoted correctly as saying that the army had killed 40 people.",
  ],
  ["wrongly quoted", "The minister was wrongly quoted as saying that the army had killed 40 people."],
  ["not quoted", "The minister was not quoted as saying that the army had killed 40 people."],
  ["never said", "The army had killed 40 people, the coastguard never said on Friday."],
  ["neither nor", "The rebels neither claimed the raid nor said that the army had killed 40 people."],
  ["never claimed", "The Front denied it ever said that the army had killed 40 people."],
  ["said by nobody", "The army had killed 40 people, nobody said on Friday."],
  ["doubted", "The minister doubted that the army had killed 40 people."],
  ["allowed to say", "The court allowed Voss to say that the army had killed 40 people."],
  ["never said, as another tells", "Dr Lind, according to his lawyer, never said that the army had killed 40 people."],
  ["not true", "It is not true that the minister said that the army had killed 40 people."],
  ["of no record", "There is no record that the minister said that the army had killed 40 people."],
  ["not true in short", "It isn't true that the minister said that the army had killed 40 people."],
  ["untrue to say", "It is untrue to say that the minister said that the army had killed 40 people."],
  ["of no record of it", "There is no record of the minister saying that the army had killed 40 people."],
  ["of no evidence, without that", "There is no evidence the minister said that the army had killed 40 people."],
  ["refused to say", "The minister refused to say that the army had killed 40 people."],
  ["declined to say whether", "The minister declined to say whether the army had killed 40 people."],
  ["would not say whether", "The minister would not say whether the army had killed 40 people."],
  ["stopped short of saying", "The minister stopped short of saying that the army had killed 40 people."],
  ["not confirmed", "The minister refused to confirm that the army had killed 40 people."],
  ["a video that is dismissed", "Officials dismissed a video that claimed the army had killed 40 people."],
  ["a video that is shown", "A video that claimed the army had killed 40 people was widely shared."],
  ["left unsaid of another", "Voss would not say that Moro had claimed that the army had killed 40 people."],
  ["denied of another", "Voss denied that Moro had claimed that the army had killed 40 people."],
  ["told to him", "Voss got a letter saying that the army had killed 40 people."],
  ["denied to have said", "The minister denied having said that the army had killed 40 people."],
] as const;

const DISMISSED = [
  "Officials dismissed a video that claimed 12 people had drowned.",
  "Officials dismissed a video which claimed that 12 people had drowned.",
  "The ministry denied what was claimed in a leaflet which said 12 people had died.",
  "The ministry rejected a post that said 12 people had died.",
  "Officials criticised a video that claimed 12 people had drowned.",
  "The mayor mocked a video that claimed 12 people had drowned.",
] as const;

/** Moro tells of it, or nobody; Voss never. */
const NO_OTHER = ["Moro"];

/** An engine with a run time of its own, which may not be installed. */
const neural = await neuralEngine().catch(() => null);
const byNeural = async (text: string): Promise<Reading> => {
  const [whole] = await readReports([{ text }], neural as Engine);
  return confident(whole as Reading, LIKELY_CONFIDENCE);
};

describe.each([
  ["linear", true, async (text: string) => read(text)],
  ["neural", neural !== null, byNeural],
] as const)("by %s, what nobody asserts", (_, runs, readIt) => {
  test.runIf(runs).each(NOBODY_ASSERTS)(
    "is asserted by nobody, and its figures are not the reporter's: %s",
    async (_, text) => {
      const reading = await readIt(text);
      expect(asserts(reading, "killed 40 people")).toEqual([]);
      expect(isReporters(reading)).toBe(false);
    },
  );

  test.runIf(runs).each(DISMISSED)(
    "is not the figure of whoever dismisses it, nor the reporter's: %s",
    async (text) => {
      const { figures } = await readIt(text);
      expect(figures).toHaveLength(1);
      const asserted = figures.filter(
        ({ whose, assertion }) => whose.by !== "open" && assertion.polarity === "asserted",
      );
      expect(asserted).toEqual([]);
    },
  );
});

test("somebody of whom both names stand alone is one person; a thing of a company is not the company", () => {
  const speaker = ({ statements, sources }: Reading) => sources.find(({ id }) => id === statements.at(-1)?.speaker);
  const tesk =
    "The crowd cheered when Ambra Tesk came out. Ambra looked tired. Tesk was met by her lawyer. “I am glad,” she said.";
  expect(speaker(read(tesk))).toMatchObject({ name: "Ambra Tesk", kind: "person" });
  const lumen =
    "Mexel Lumen opens on Monday, and Lumen is Mexel's Lumen for all. Mexel said it would be free for a year.";
  expect(speaker(read(lumen))?.name).toBe("Mexel");
});

describe.each([
  ["linear", true, async (text: string) => read(text)],
  ["neural", neural !== null, byNeural],
] as const)("by %s", (_, runs, readIt) => {
  test
    .runIf(runs)
    .each([
      "The minister refused to say that 40 people had died.",
      "The minister declined to say whether 40 people had died.",
      "The minister has repeatedly declined to say if 40 people had died.",
    ])("what somebody declines to say is no figure of his: %s", async (text) => {
    const { figures } = await readIt(text);
    expect(figures.map(({ whose }) => whose.by)).toEqual(["open"]);
    expect(figures.map(({ assertion }) => assertion.mode)).toEqual(["possible"]);
  });

  test.runIf(runs).each([
    ["There is a record that Moro said that the army had killed 40 people.", ["Moro"]],
    ["There is no evidence, but Moro said that the army had killed 40 people.", ["Moro"]],
    ["Without evidence, Moro said that the army had killed 40 people.", ["Moro"]],
    ["It is true that Moro said that the army had killed 40 people.", ["Moro"]],
    ["The minister did not refuse to say that the army had killed 40 people.", ["the minister"]],
    ["Moro told the board there was no proof that Voss had said the army had killed 40 people.", NO_OTHER],
  ])("and what is told all the same is said: %s", async (text, speakers) => {
    const told = asserts(await readIt(text), "killed 40 people");
    expect(told.filter((one) => !speakers.includes(one))).toEqual([]);
    if (speakers !== NO_OTHER) expect(told).toEqual(speakers);
  });
});

test.each([
  [
    "The mayor, after the union said that the bridge, closed in May, was unsafe, told reporters it would be shut.",
    "that the bridge, closed in May, was unsafe",
  ],
  [
    "Rolf Gant said there was a plan, to which Nora Pell had agreed.",
    "there was a plan, to which Nora Pell had agreed",
  ],
  ["Nora Pell said that Ivo Moss, who was ill, had agreed.", "that Ivo Moss, who was ill, had agreed"],
])("what is said ends where it does, and not at a clause in it: %s", (text, said) => {
  const reading = read(text);
  const contents = reading.statements.map(({ content }) => content.map((span) => reading.report.text.slice(...span)));
  expect(contents).toContainEqual([said]);
});

describe("whoever is quoted speaks", () => {
  test("not the outlet that quotes, nor the occasion the sentence opens with", () => {
    const reading = read(
      "In a speech on Monday, state television quoted the minister as saying on Friday that 40 people had died.",
    );
    expect(asserts(reading, "40 people had died")).toEqual(["the minister"]);
    expect(asserts(reading, "In a speech")).toEqual([]);
  });

  test.each([
    ["Radio Merle reported that 12 people had died, citing the harbour police.", "12 people had died"],
    ["At least 12 people had died, Radio Merle reported on Friday, citing two doctors.", "12 people had died"],
    ["“We killed 12 of them,” the ministry quoted a rebel as saying, a claim the Front called absurd.", "We killed 12"],
    ["Karl Lind, who was accused by Dara Voss of killing 12 people, said he was innocent.", "killing 12 people"],
  ])("a figure that is somebody's is not the reporter's: %s", (text, words) => {
    const reading = read(text);
    expect(asserts(reading, words)).toHaveLength(1);
    expect(
      reading.figures.filter(({ span }) => text.slice(...span).includes("12")).map(({ statement }) => statement),
    ).not.toContain(null);
  });

  test("an envoy's words stay with the envoy who was named, not with the mayor", () => {
    const reading = read("Mayor Dara Voss met the envoy, Karl Lind, on Monday. The envoy said 12 people had died.");
    expect(asserts(reading, "12 people had died")).toEqual(["Karl Lind"]);
  });

  test("one side's spokesman does not get the name of the other side's", () => {
    const reading = read(
      "A Corran spokesman said 12 people had died. The Front spokesman, Hazo Lind, called it a reprisal.",
    );
    expect(asserts(reading, "12 people had died")).toEqual(["a Corran spokesman"]);
  });
});

/** Each statement: who, or nobody where it is left open, what was done in saying it, and what was said. */
function statementsOf(text: string): string[] {
  const { statements, sources } = readReport(text, {}, { engine });
  return statements.map(({ speaker, act, content }) => {
    const name = sources.find(({ id }) => id === speaker)?.name ?? "nobody";
    return `${name} | ${act} | ${content.map((span) => text.slice(...span)).join(" … ")}`;
  });
}

test("a figure that is denied is denied where an outlet passes the denial on", () => {
  const { figures } = read("The minister denied that the army had killed 40 people, Radio Merle reported.");
  expect(figures.map(({ assertion }) => assertion.polarity)).toEqual(["negated"]);
});

describe("who speaks is who is said to, whole", () => {
  test.each([
    [
      "all of a list, not its last two",
      "In a joint statement, the leaders of Veldra, Tesmar and Calder called for a ceasefire.",
      ["the leaders of Veldra, Tesmar and Calder | request | a ceasefire"],
    ],
    [
      "a place behind which a list begins is none of it",
      "In Orlay, Tesmar and Calder said they would send monitors.",
      ["Tesmar and Calder | state | they would send monitors"],
    ],
    [
      "three people",
      "Ivo Brand, Sara Linde and Tom Vey denied the charges.",
      ["Ivo Brand, Sara Linde and Tom Vey | deny | the charges"],
    ],
    [
      "whoever claims to be another's, not the other",
      "A man claiming to be Omar Diallo's driver said he was well.",
      ["a man claiming to be Omar Diallo's driver | state | he was well"],
    ],
    [
      "those who are loyal, not whom they are loyal to",
      "Lawmakers loyal to Omar Diallo said the talks had failed.",
      ["Lawmakers loyal to Omar Diallo | state | the talks had failed"],
    ],
    [
      "the police chief and not the province",
      "The Mandal, North Veldra, police chief, Jason Zieg, has asserted that force may be used.",
      ["Jason Zieg | state | that force may be used"],
    ],
    [
      "who is spoken of speaks not",
      "Engineer Tom Vey, said councillor Greta Lund, was late.",
      ["Greta Lund | state | Engineer Tom Vey … was late"],
    ],
    [
      "a sentence is nobody",
      "Vale is seen as a hard-liner, said Matt Levin, senior fellow at the Delva Institute for Ports.",
      ["Matt Levin | state | Vale is seen as a hard-liner"],
    ],
    [
      "those who know, not what they know of",
      "The port will close, said people with close knowledge of the deal, who asked not to be named.",
      [
        "people with close knowledge of the deal | state | The port will close",
        "people with close knowledge of the deal | request | not to be named",
      ],
    ],
    [
      "a given name alone, and he",
      "Mayor Ilan Moro left. Daniel, a student at the school, said the gate was shut. He said nobody came.",
      ["Daniel | state | the gate was shut", "Daniel | state | nobody came"],
    ],
    [
      "whoever wrote the book, not the book",
      "Ilan Hyde, author of Brine: The Orlay Art of Salt, pointed out that most houses had two rooms.",
      ["Ilan Hyde | state | that most houses had two rooms"],
    ],
    [
      "whoever is heard, not who hears",
      "Ivo Brand heard a warden shout: “Leave the pier!”",
      ["a warden | state | “Leave the pier!”"],
    ],
    [
      "the day is no part of the name",
      "On Monday the Front said it was late. Two days later the mayor declined to comment.",
      ["Front | state | it was late", "the mayor | decline-to-comment | "],
    ],
    [
      "a name that is a month",
      "Mrs May praised the close relationship between the two nations.",
      ["May | praise | the close relationship between the two nations"],
    ],
    [
      "a ministry of three things",
      "The Ministry of Agriculture, Water and Roads said the dam would hold.",
      ["Ministry of Agriculture, Water and Roads | state | the dam would hold"],
    ],
    [
      "the statement is whose it was",
      "The council said in a statement that the strikes were unlawful. The statement said they must end.",
      ["council | state | that the strikes were unlawful", "council | state | they must end"],
    ],
    [
      "a statement is nobody's where nobody issued it",
      "The council met on Monday. The statement said the strikes must end.",
      ["statement | state | the strikes must end"],
    ],
    [
      "a post is whose account it is",
      "The minister reacted.\n\nWe will not be intimidated.\n— Sara Linde (@saralinde) March 9, 2026",
      ["Sara Linde | state | We will not be intimidated."],
    ],
    [
      "a line that hands on the words below",
      "And from Chairwoman Ria Dolen:\n\n“The pier is shut for the year.”",
      ["Ria Dolen | state | “The pier is shut for the year.”"],
    ],
    [
      "the company that was named",
      "“Prices will fall,” said Ole Hart, an analyst at investment company Saxby.\n\nConocorp has said it will wait. “It is early,” a company spokesperson said.",
      [
        "Ole Hart | state | “Prices will fall,”",
        "Conocorp | state | it will wait",
        "a company spokesperson | state | “It is early,”",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  test("she is who was named behind, if any is a woman, and he the other", () => {
    const text = "Alex Mathers wrote to Martha Kohl. She said the letter was late. He denied it.";
    const [she, he] = statementsOf(text).slice(-2);
    expect(she).toBe("nobody | state | the letter was late");
    expect(he).toBe("Alex Mathers | deny | it");
  });
});

describe("what is said ends where another saying begins", () => {
  test.each([
    [
      "a second verb of the same speaker",
      "The union said two medics were missing and accused the army of ignoring its calls.",
      ["union | state | two medics were missing", "union | accuse | the army of ignoring its calls"],
    ],
    [
      "a second verb, where what is said is of a thing",
      "The ombudsman's office said the deaths were caused by gunshot wounds and called on the government to withdraw its units.",
      [
        "ombudsman's office | state | the deaths were caused by gunshot wounds",
        "ombudsman's office | request | the government to withdraw its units",
      ],
    ],
    [
      "a second verb that may be of whom it is said",
      "The union said the guard had fired on the crowd and accused the rebels.",
      ["union | state | the guard had fired on the crowd and accused the rebels"],
    ],
    [
      "a second verb of whoever speaks of himself",
      "The ministry said it viewed the raid as a crime and demanded the release of its envoys.",
      ["ministry | state | it viewed the raid as a crime", "ministry | request | the release of its envoys"],
    ],
    [
      "a second verb of others of whom he speaks",
      "The ministry said it had held two men who lied and accused the army of theft.",
      ["ministry | state | it had held two men who lied and accused the army of theft"],
    ],
    [
      "a second verb of whom he has heard",
      "The ministry said it believed the mayor had lied and accused the army of theft.",
      ["ministry | state | it believed the mayor had lied and accused the army of theft"],
    ],
    [
      "what somebody is, behind according to",
      "According to Fedor Quist, an engineer of the port, the bridge was unsafe.",
      ["Fedor Quist | state | the bridge was unsafe"],
    ],
    [
      "they whom he speaks of may be who accuses",
      "Lind said they had fled and accused the army of theft.",
      ["Lind | state | they had fled and accused the army of theft"],
    ],
    [
      "he of whom he speaks may be who accuses",
      "Voss said he had lied and accused the army.",
      ["Voss | state | he had lied and accused the army"],
    ],
    [
      "what the victim is, behind according to",
      "According to Fedor Quist, the guard, a father of two, was shot.",
      ["Fedor Quist | state | the guard, a father of two, was shot"],
    ],
    [
      "what the doer had, behind according to",
      "According to the ministry, the army, backed by tanks, killed 12 people.",
      ["ministry | state | the army, backed by tanks, killed 12 people"],
    ],
    [
      "what happened is not what he is",
      "According to Fedor Quist, the bridge, a pier and two cranes were unsafe.",
      ["Fedor Quist | state | the bridge, a pier and two cranes were unsafe"],
    ],
    [
      "a second speaker",
      "One pier was lost, according to the mayor, and the complaint alleges that two guards were asleep.",
      ["the mayor | state | One pier was lost", "complaint | accuse | that two guards were asleep"],
    ],
    [
      "what an outlet passes on, once",
      "The mine was closed, the fire service said, Radio Merle reported.",
      ["fire service | state | The mine was closed"],
    ],
    [
      "a denial that an outlet passes on stays one",
      "The army had not fired, a spokesman denied, Radio Merle reported.",
      ["a spokesman | deny | The army had not fired"],
    ],
    [
      "who denies is inside what an outlet reports",
      "The army denied that it had fired on the crossing, Radio Merle reported.",
      [
        "Radio Merle | state | The army denied that it had fired on the crossing",
        "army | deny | that it had fired on the crossing",
      ],
    ],
    [
      "both halves of a sentence",
      "While the killing matters, Ilan Moro said, in the long term both sides want a deal.",
      ["Ilan Moro | state | While the killing matters … in the long term both sides want a deal"],
    ],
    [
      "where it was said is the reporter's",
      "“We are ready,” Ilan Moro told reporters at the site, where 200 workers were finishing the road.",
      ["Ilan Moro | state | “We are ready,”"],
    ],
    [
      "a clause that hangs on what is spoken of",
      "The attack, which officials say killed 1,200 people, began at dawn.",
      ["officials | state | which … killed 1,200 people"],
    ],
    [
      "what a court heard",
      "The court heard that the guard had left the gate open.",
      ["nobody | state | that the guard had left the gate open"],
    ],
  ])("%s", (_, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

describe("words stay whole, and in the mouth that said them", () => {
  test.each([
    [
      "who is named between what is said",
      "The new quay, say shipwrights, opens the north to trade.",
      ["shipwrights | state | The new quay … opens the north to trade"],
    ],
    [
      "who is named at the end, by one name",
      "Lund gave no orders to the crew at the pumps, said Vale. “We stood about,” said Vale.",
      ["Vale | state | Lund gave no orders to the crew at the pumps", "Vale | state | “We stood about,”"],
    ],
    [
      "what stands in brackets ends with them",
      "He was left ashore (pressed on the matter, Lund says it was right since “the boat was full”), and they sailed at noon.",
      ["Lund | state | it was right since “the boat was full”"],
    ],
    [
      "what stands between dashes ends with them",
      "The clerk — a newcomer who asked whether the tide was “a joke of the sea” — shows what haste may cost.",
      ["a newcomer | request | whether the tide was “a joke of the sea”"],
    ],
    [
      "a clause with who ends where its sentence goes on",
      "Councillor Ilan Moro, a Tesmar Liberal who warned of floods last year, brushed off the danger on Tuesday.",
      ["Ilan Moro | state | floods last year"],
    ],
    [
      "who is met, not who met him",
      "At the fair he met Ilan Gosse, who apparently told Vale he “had always wished to row”; Dara Stone was away.",
      ["Ilan Gosse | state | he “had always wished to row”"],
    ],
    [
      "what is condemned, and what is said next",
      "In Lisk, party secretary Tom Arvik condemned the raid and said the town would shelter the families.",
      ["Tom Arvik | criticise | the raid", "Tom Arvik | state | the town would shelter the families"],
    ],
    [
      "a charge that others deny",
      "The union says she set the fire, a charge her family and friends strongly deny.",
      ["union | state | she set the fire", "her family and friends | deny | a charge"],
    ],
    [
      "who is described by a list, not the last of it",
      "“If I find a stamp at a fair,” Vale, also a keen collector of coins, old maps, and pens says, “I buy it.”",
      ["Vale | state | “I buy it.”"],
    ],
    [
      "a heading of another report between two paragraphs",
      "Ilan Moro praised the crews of the ferry.\n\nSanders calls for review of the harbour board\n\nHe went on to say the quay was safe.",
      [
        "Ilan Moro | praise | the crews of the ferry",
        "Sanders | request | review of the harbour board",
        "Ilan Moro | state | the quay was safe",
      ],
    ],
    [
      "a sister of the same surname",
      "Mr. Moro said he was weighing five names. He said that his sister Ivana Moro “will not run.”",
      ["Moro | state | he was weighing five names", "Moro | state | that his sister Ivana Moro “will not run.”"],
    ],
    [
      "a word that opens the sentence is nobody's name",
      "Now biologists at the college of Orlay argue that eels can climb.",
      ["biologists at the college of Orlay | state | that eels can climb"],
    ],
    [
      "the heading of a line",
      "FERRY LOSES LICENCE — Corvin Wire: “The ferry to Lisk lies idle since the judge took its licence.”",
      ["Corvin Wire | state | “The ferry to Lisk lies idle since the judge took its licence.”"],
    ],
    [
      "two sayings with but between them",
      "The mayor said the pier was safe but warned that the quay was not.",
      ["the mayor | state | the pier was safe", "the mayor | state | that the quay was not"],
    ],
    [
      "a claim of responsibility, and what else they say",
      "The Front has claimed responsibility for the raid on the mill which they say answers the strikes of May.",
      [
        "Front | claim-responsibility | responsibility for the raid on the mill",
        "Front | state | which … answers the strikes of May",
      ],
    ],
    [
      "who says it, not what had happened before",
      "In May, a quarrel began between two ports after the ferry firm said it was cutting its fares.",
      ["ferry firm | announce | it was cutting its fares"],
    ],
    [
      "words under a picture that have run into the text",
      "Image caption The mayor toured the pier Image caption A crater was left by the blast Media caption The mayor said the pier was safe.",
      ["the mayor | state | the pier was safe"],
    ],
    [
      "whose picture it is has run into the text",
      "A crater on the pier. Ada Lind/Reuters The ministry confirmed that sirens had sounded. A crater. Jon Oster/AFP/Getty Images The mayor left.",
      ["ministry | confirm | that sirens had sounded"],
    ],
    [
      "a quotation of nobody is kept, and is not his who stands behind it",
      "Anton Reve turned to the crowd. “The gates stay shut.” Lina Dorr nodded.",
      ["nobody | state | “The gates stay shut.”"],
    ],
    ["the name of a programme is no quotation", "He was on “Fox and Friends.” She left at noon.", []],
    [
      "a list below a colon, and not where it was said",
      "President Omaro also said:\n\nThe town must stay as it is\n\nHe is sure the deal will pass\n\nHe left at noon.",
      ["Omaro | state | The town must stay as it is", "Omaro | state | He is sure the deal will pass"],
    ],
    [
      "whoever has a label of his own among questions and answers",
      "Q: Will you resign, sir?\n\nA: No. I was elected to serve five years.\n\nQ: Did you know about the payments?\n\nBRAND: I learned of them from your newspaper.",
      [
        "nobody | state | No. I was elected to serve five years.",
        "BRAND | state | I learned of them from your newspaper.",
      ],
    ],
    [
      "somebody by an age",
      "The 62-year-old said the river rose fast.",
      ["the 62-year-old | state | the river rose fast"],
    ],
    [
      "a second deed of words",
      "His rival, Leyla Sande, refused to concede and demanded a recount.",
      ["Leyla Sande | reject | to concede", "Leyla Sande | request | a recount"],
    ],
    [
      "whoever asks, without his verb",
      "Asked a Moro aide: “Does nobody here read the tables of the tide?”",
      ["a Moro aide | state | “Does nobody here read the tables of the tide?”"],
    ],
    [
      "what somebody says it of is no part of the name",
      "“It nearly drowned me,” quipped Vale of his swim across the bay.",
      ["Vale | state | “It nearly drowned me,”"],
    ],
    ["one is nobody by name", "One said the pier was safe.", ["nobody | state | the pier was safe"]],
    [
      "where it was said is nobody's name",
      "In Lisk, the bishop condemned the raid and said the parish would feed the families.",
      ["the bishop | state | the parish would feed the families"],
    ],
    [
      "below the last answer of an interview the author may go on",
      "Dara Vale sat down with the board chair Ilan Moro.\n\nWhen did it begin?\n\nI was ten.\n\nWhat came next?\n\nI left for Lisk.\n\nWill you stay?\n\nI think I will.\n\nI have covered the port for ten years.",
      [
        "Ilan Moro | state | I was ten.",
        "Ilan Moro | state | I left for Lisk.",
        "Ilan Moro | state | I think I will.",
        "nobody | state | the port for ten years",
      ],
    ],
    [
      "a column that asks itself questions is no interview, though somebody in it gave one",
      "The mayor said it in an interview with our paper.\n\nWho shut the pier?\n\nI was not there.\n\nWho paid for it?\n\nI did not.\n\nWill it open?\n\nI doubt it.",
      ["the mayor | state | it", "nobody | state | it"],
    ],
    [
      "a second speaker who is quoted behind but",
      "The mayor said she was considering it but her deputy added, “We will not.”",
      ["the mayor | state | she was considering it", "nobody | state | “We will not.”"],
    ],
    [
      "a denial in brackets ends with them",
      "The pier is not safe (the mayor denies that the wall moved), and the wall has moved.",
      ["the mayor | deny | that the wall moved"],
    ],
    [
      "whoever was hired, not whoever hired him",
      "The lawyer who Dara Voss hired said the dam was unsafe.",
      ["the lawyer who Dara Voss | state | the dam was unsafe"],
    ],
    [
      "whoever was arrested, not who arrested him",
      "The man who the police arrested said the dam was unsafe.",
      ["the man who the police arrested | state | the dam was unsafe"],
    ],
    [
      "whoever was beaten, not who beat him",
      "Ivo Brand, who Dara Voss beat in May, said the count was wrong.",
      ["Ivo Brand | state | the count was wrong"],
    ],
    [
      "two who speak together, one of them without his own name first",
      "Mayor Dara Voss and her deputy, Ivo Brand, said the dam was safe.",
      ["Mayor Dara Voss and her deputy, Ivo Brand | state | the dam was safe"],
    ],
    [
      "a reply is not by whoever has just spoken",
      "Tom Velling praised Ivo Brand. He replied that it was an honour.",
      ["Tom Velling | praise | Ivo Brand", "nobody | state | that it was an honour"],
    ],
    [
      "a ministry that speaks abroad may be another one",
      "The Sarn foreign ministry closed its doors. In Geneva, the ministry said it would leave the talks.",
      ["nobody | state | it would leave the talks"],
    ],
    [
      "a government abroad is not made the one of the place",
      "The Sarnish government shut the port. In Geneva, the government said it would leave the talks.",
      ["government | state | it would leave the talks"],
    ],
    [
      "who was killed does not answer",
      "The army said it killed 12 rebels. The rebels said the road was open.",
      ["army | state | it killed 12 rebels", "the rebels | state | the road was open"],
    ],
    [
      "an aside on visas denies nothing",
      "He said the ministry, which denied visas to 12 people, was corrupt.",
      ["nobody | state | the ministry, which denied visas to 12 people, was corrupt"],
    ],
    [
      "a denial inside quotation marks stays in the quotation",
      "“They took the money, which they deny, and left,” Ivo Brand said.",
      ["Ivo Brand | state | “They took the money, which they deny, and left,”", "nobody | deny | which"],
    ],
    [
      "what somebody called it is not what the others said",
      "Officials said on Monday, in what the mayor called a warning, that the dam would close.",
      ["officials | state | that the dam would close", "the mayor | state | a warning"],
    ],
    [
      "a denial with a figure of its own",
      "The army said it killed 12 rebels, which the rebels denied, saying 3 had died.",
      ["army | state | it killed 12 rebels", "the rebels | deny | which", "the rebels | state | 3 had died"],
    ],
    [
      "reckless and heroic are no verdicts on somebody",
      "Reckless driving killed two people, police said. Heroic rescuers saved 12, the mayor said.",
      ["police | state | Reckless driving killed two people", "the mayor | state | Heroic rescuers saved 12"],
    ],
    [
      "a verdict that is denied is none",
      "“He is not a hero,” Voss said. “No one can say he is a coward,” Voss said.",
      ["Voss | state | “He is not a hero,”", "Voss | state | “No one can say he is a coward,”"],
    ],
  ])("%s", (_, text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });
});

/** What is told as having happened, or to happen, and by whom. */
function told(text: string): string[] {
  const reading = read(text);
  const name = (id: string | null | undefined) =>
    reading.sources.find((source) => source.id === id)?.name ?? "somebody";
  return reading.events
    .filter(
      ({ assertion: { polarity, mode } }) => polarity === "asserted" && mode !== "possible" && mode !== "threatened",
    )
    .map(({ type, statement: voice }) => {
      const statement = reading.statements.find(({ id }) => id === voice);
      return `${type} by ${statement ? name(statement.speaker) : "reporter"}`;
    });
}

describe("a deed that nobody vouches for has not happened", () => {
  test.each([
    ["denied", "The army denied that it had shelled the hospital in Arvik."],
    ["denied with a gerund", "The army denied shelling the hospital in Arvik."],
    ["no evidence", "There is no evidence that the army shelled the hospital in Arvik."],
    ["not true", "It is not true that rebels attacked the convoy, the governor said."],
    ["false reports", "Reports that rebels had attacked the convoy were false, the governor said."],
    ["unverified claims", "Claims that rebels attacked the convoy could not be verified."],
    ["allegedly", "Rebels allegedly attacked the convoy near Dors."],
    ["suspected", "Police suspect that Emre Toll shot the guard."],
    ["would have", "The rebels would have attacked the convoy had it not turned back."],
    ["never", "The president never threatened the judges, his spokesman said."],
    ["whether", "Whether rebels attacked the convoy is unclear."],
    ["not they", "The ministry said it was not rebels who attacked the convoy."],
    ["stopped short", "The rebels stopped short of attacking the convoy."],
    ["no plans", "The army has no plans to invade Belmora."],
    ["feared", "Villagers fear rebels will attack the convoy."],
    ["warned of", "The governor warned that rebels would attack the convoy."],
    ["a claim that is rejected", "The army dismissed as lies claims that it had shelled Arvik."],
    ["an accusation withdrawn", "Dorrak withdrew its accusation that Cadria had attacked the ferry."],
    [
      "said by somebody who cannot be told",
      "Rebels had not attacked the convoy, the union's secretary, Mina Darrow, insisted.",
    ],
    ["nobody", "Nobody was arrested, police said."],
    ["a lie", "“It is a lie that we shelled Harn,” General Tom Selm said."],
    ["claims without “that”", "The minister said claims she had met the smugglers were untrue."],
    ["retracted", "Tom Selm withdrew his claim that police had tortured him."],
    ["few believe it", "Few believe that the army shelled Harn."],
    ["contrary to", "Contrary to reports, rebels did not kill nine soldiers."],
    ["not guilty", "A jury found Tom Selm not guilty of murder."],
    ["a visit put off", "The visit by Lena Voss to Hask has been postponed."],
    ["an order", "The court ordered the release of Ola Brandt."],
    ["in a film", "In the new film, rebels attacked a convoy."],
    ["hardly", "The rebels hardly attacked the convoy."],
    ["neither nor", "Neither rebels nor soldiers attacked Harn."],
    ["anyone who does it", "Anyone who attacks police will be arrested."],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });

  test("the acquittal has, and what he is acquitted of has not", () => {
    expect(told("Emre Toll was acquitted of killing the courier Benno Vale.")).toEqual(["CONCEDE by reporter"]);
  });

  test.each([
    ["a threat, not the act", "The marines threatened to shell Arvik.", ["THREATEN by reporter"]],
    ["a demand", "The mayor urged the army not to shell Arvik.", ["REQUEST by reporter"]],
    ["a refusal", "The soldiers refused to fire on the crowd.", ["REJECT by reporter"]],
    [
      "wrongly accused",
      "The general was wrongly accused of ordering troops to shoot protesters.",
      ["ACCUSE by reporter"],
    ],
    ["called off", "The union called off the strike it had threatened.", ["CONCEDE by reporter"]],
    ["a promise not to", "The mayor promised not to arrest the strikers.", ["AGREE by reporter"]],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a deed is told by whoever tells it", () => {
  test.each([
    [
      "each side of the other",
      "The army said rebels had attacked the convoy. The rebels said the army had attacked it.",
      ["ASSAULT by army", "ASSAULT by rebels"],
    ],
    [
      "the accuser",
      "Rebels were accused by the army of attacking the convoy near Dors.",
      ["ACCUSE by reporter", "ASSAULT by army"],
    ],
    ["without “that”", "Prosecutors say Emre Toll shot the guard.", ["ASSAULT by prosecutors"]],
    [
      "the reporter, of what is condemned",
      "The bishop condemned the attack on the synagogue in Lisk.",
      ["ACCUSE by reporter", "ASSAULT by reporter"],
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

/** Each figure with whose it is and what becomes of it. */
function figuresOf(text: string): string[] {
  const { figures, sources, report } = read(text);
  return figures.map(({ span, whose, assertion: { polarity, mode } }) => {
    const owner = sources.find(({ id }) => id === sourceOf(whose))?.name;
    const status = polarity === "negated" ? "denied" : mode === "actual" ? "" : mode;
    return `${report.text.slice(...span)}: ${owner ?? (whose.by === "open" ? "left open" : "the reporter")}${status ? `, ${status}` : ""}`;
  });
}

describe("a figure is never under the wrong source", () => {
  test.each([
    ["claims", "Claims that 40 people had died could not be verified.", ["40: left open"]],
    [
      "false reports",
      "Reports that 40 people had been killed were false, the governor said.",
      ["40: the governor, denied"],
    ],
    ["no evidence", "There is no evidence that the army killed 40 people.", ["40: the reporter, denied"]],
    ["not put", "The army did not put the toll at 61.", ["61: the reporter, denied"]],
    ["put by nobody", "Nobody put the toll at 61.", ["61: the reporter, denied"]],
    ["put by no officials", "No officials put the toll at 61.", ["61: the reporter, denied"]],
    ["put by neither side", "Neither side put the toll at 61.", ["61: the reporter, denied"]],
    ["of none of so many", "None of the 12 people on board was hurt.", ["12: the reporter, denied"]],
    ["none of so many, of whom nothing is counted", "None of the four states has a port.", ["four: the reporter"]],
    ["a deed that was not done", "The police did not kill 40 people, the governor said.", ["40: the governor, denied"]],
    [
      "an accusation that was not made",
      "Voss was not accused of killing 12 people, the court said.",
      ["12: left open, denied"],
    ],
    ["a deed that was done", "The police killed 40 people, the governor said.", ["40: the governor"]],
    [
      "not more than so many",
      "The blast did not kill more than 40 people, the governor said.",
      ["more than 40: the governor, denied"],
    ],
    [
      "another's claim that is rejected",
      "The Front rejected the army's claim that 40 rebels had died.",
      ["40: Front, denied"],
    ],
    ["another's estimate", "Mina Darrow said her rival's estimate of 40 dead was too high.", ["40: left open"]],
    [
      "the count of one that another dismisses",
      "The army dismissed the ministry's figure of 300 dead.",
      ["300: ministry"],
    ],
    ["two that count", "By the army's count, 40 rebels died, but the Front said nine.", ["40: army"]],
    [
      "the one who put it, in what another says",
      "The army said the ministry had put the toll at 61.",
      ["61: ministry"],
    ],
    ["the one who counted", "Police said the navy had counted 14 boats.", ["14: navy"]],
    [
      "those who deny it, of the number they give instead",
      "The army said it killed 12 rebels, which the rebels denied, saying 3 had died.",
      ["12: army", "3: the rebels"],
    ],
    [
      "of a deed that its teller had no part in",
      "The ministry said it had nothing to do with the blast that killed 12 people.",
      ["12: ministry"],
    ],
    [
      "beside a part that is denied",
      "Dara Voss said the army was not responsible for shelling the port and that 12 people had died.",
      ["12: Dara Voss"],
    ],
    ["a blast that puts nothing", "The blast put the toll at 61.", ["61: the reporter"]],
    [
      "of a thing that a reporter passes on",
      "Officials reported a video that claimed 12 people had drowned.",
      ["12: left open"],
    ],
    [
      "of a thing whose maker hands it on",
      "The ministry released a statement that said 12 people had drowned.",
      ["12: ministry"],
    ],
    ["what is admitted", "The commander admitted 12 killings.", ["12: left open"]],
    ["reports of so many, dismissed", "The army dismissed reports of 40 dead.", ["40: army, denied"]],
    ["a figure that is wrong", "The ministry said the figure of 40 dead was wrong.", ["40: ministry, denied"]],
    ["one that is right", "The ministry said the figure of 40 dead was right.", ["40: ministry"]],
    ["another's claim, ridiculed", "The army ridiculed a rebel claim that 40 had died.", ["40: army, denied"]],
    [
      "what is said beside what is rejected",
      "The army rejected reports that 40 soldiers had died, saying 12 were hurt.",
      ["40: army, denied", "12: army"],
    ],
    ["what is added to one's own toll", "The ministry added 12 deaths to its toll.", ["12: left open"]],
  ])("%s", (_, text, expected) => {
    expect(figuresOf(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe("nobody makes a statement", () => {
  test.each([
    ["whom the reporter asks", "Asked about the pier, Vale shrugged."],
    [
      "words under a picture",
      "Mayor Ria Dolen speaks about the ferry at the town hall of Orlay, Tuesday, Mar. 4, 2031.",
    ],
    ["where something was said", "In a long interview, Ilan Moro also said:"],
    ["accused in a headline", "Tom Arvik accused of hiding a report on the dam\n\nThe mayor left at noon."],
    ["whom somebody notifies", "At nine, Dara Vale notified harbour police chief Tom Lund."],
  ])("%s", (_, text) => {
    expect(read(text).statements).toEqual([]);
  });
});

/** Who says what, nested ones too: "speaker: first words of the content". */
const saysOf = (text: string): string[] => {
  const reading = read(text);
  const name = (id: string | null) => reading.sources.find((source) => source.id === id)?.name ?? "nobody";
  return reading.statements.map(
    ({ speaker, content: [first] }) => `${name(speaker)}: ${first ? text.slice(...first).slice(0, 24) : ""}`,
  );
};

describe("who is described says it, and not who is in the description or near it", () => {
  test.each([
    [
      "two names, the second in what is said of the first",
      "Duke Oskar, an uncle of the founder of Veldan Steel, Karl, told guests that the sale was a blunder.",
      ["Oskar: that the sale was a blun"],
    ],
    [
      "a sister, and not the heir of whom she is one",
      "Baroness Alma, the wealthy elder sister of heir to the Kelt brewery, Otto, has reportedly told guests that the ball was a “dull affair”.",
      ["Baroness Alma: that the ball was a “dul"],
    ],
    [
      "several, then who they are",
      "At the inquest, the two divers, trawlerman Jan Reuter and former ranger Tom Yost, disputed that account.",
      ["the two divers, trawlerman Jan Reuter and former ranger Tom Yost: that account"],
    ],
    [
      "the judge who had spoken before",
      "Breck said the stadium had been sold after Clara Tarrant, a union leader, had said that the museum had been sold.",
      ["Clara Tarrant: that the museum had been"],
    ],
    [
      "who has confirmed it, and not what is confirmed",
      "A crew of divers led by wardens from the Sea Centre in Kelt, Veldra, has confirmed a leak of oil off the reef.",
      ["a crew of divers led by wardens from the Sea Centre in Kelt, Veldra: a leak of oil off the re"],
    ],
    [
      "a newspaper, without the adverb behind it",
      "Ore fever, as Gazette very recently explained, is a rare illness.",
      ["Gazette: Ore fever"],
    ],
    [
      "whom one calls, and who says it",
      "In a call with Foreign Minister David Orsk, Anna Sorley, a union leader, said the library was closed.",
      ["Anna Sorley: the library was closed"],
    ],
    [
      "a survey, of what was told before",
      "The fare can be lowered by law. That's according to a new survey from Port Watch.",
      ["a new survey from Port Watch: The fare can be lowered "],
    ],
    [
      "wardens, of the whole clause",
      "The wardens told reporters the gate had been left open after a quarrel with two guards.",
      ["the wardens: the gate had been left o"],
    ],
    [
      "a letter that holds it",
      "Saldo's owners have denied claims made in an angry letter that said the bakery had sold old bread.",
      ["an angry letter: the bakery had sold old "],
    ],
    [
      "the subject of the verb, not that of the verb before",
      "Sarah Brand said the mast had gone after Laura Breck, a retired judge, had said that it would hold.",
      ["Sarah Brand: the mast had gone after ", "Laura Breck: that it would hold"],
    ],
    [
      "of whom another tells",
      "Martin Orsk, according to a night porter, had said that the lift was broken.",
      ["Martin Orsk: that the lift was broken"],
    ],
    [
      "a relative by name",
      "According to his sister, Ines Strand, “he never liked boats.”",
      ["Ines Strand: “he never liked boats.”"],
    ],
    [
      "a body's own chief",
      "The barn is full, CEO Tom Reker said, thanking Saldo founder and co-CEO Mark Benno.\n\nSaldo's CEO praised the new barn.",
      ["Tom Reker: The barn is full", "Saldo's CEO: the new barn"],
    ],
    [
      "the state's president",
      "President Orde left on Monday. “Rates will fall,” said John Willem, the president of the Kelt Savings Bank.\n\nThe president says he is not to blame.",
      ["John Willem: “Rates will fall,”", "Orde: he is not to blame"],
    ],
    [
      "who spoke in the clause before, where it hangs on another",
      "The ferry line issued a timetable on Monday after Tara Quick had publicly scolded it, accusing the owners of stranding pupils.",
      ["Tara Quick: the owners of stranding "],
    ],
    [
      "who is named behind, with an office",
      "Wages will be cut next week in yards that build no ferries, said Saldo's newly named chief Marcel Clay in an email to staff.",
      ["Marcel Clay: Wages will be cut next w"],
    ],
    [
      "a commission, which an outlet passes on",
      "There is no sign that ties the two fires, the Upper Kelt health commission said, according to Radio Merle.",
      ["Upper Kelt health commission: There is no sign that ti"],
    ],
    [
      "a body that is written like a pronoun",
      "Untreated fever is “always fatal”, says WHO.",
      ["WHO: Untreated fever is “alwa"],
    ],
    [
      "a name behind where it was said, and where she is from",
      "In a conference call Vell blamed the letter. Anna Vell lost. Officials in Orlay warned that it would rain.",
      ["Anna Vell: the letter", "Officials in Orlay: that it would rain"],
    ],
    [
      "a name behind a noun that is nobody's, for *who*",
      "According to guests of the evening gala Vell, who has admitted that the pier was late, blamed the fog. Anna Vell left.",
      ["guests of the evening gala Vell: who has admitted that th", "Anna Vell: that the pier was late, "],
    ],
    [
      "not who was heard in between, where nobody is blamed",
      "The mayor stepped down after the union said the pool was unsafe, adding that she had done nothing wrong.",
      ["union: the pool was unsafe", "the mayor: that she had done nothin"],
    ],
    [
      "two ministers, both",
      "The two ministers, Anna Beck and Piet Maas, said the dam was safe.",
      ["the two ministers, Anna Beck and Piet Maas: the dam was safe"],
    ],
    [
      "residents and somebody by name, together",
      "The three residents and Mayor Ann Voss said the dam was safe.",
      ["the three residents and Mayor Ann Voss: the dam was safe"],
    ],
    [
      "a letter to somebody",
      "In a letter to Hanna Brodt, who led the council until June, said they would bring tents.",
      ["nobody: they would bring tents"],
    ],
    [
      "not the boy whose mother she is",
      "“He was quick,” said the mother of the boy, Tom Vey, who died on Friday.",
      ["the mother of the boy, Tom Vey: “He was quick,”"],
    ],
    [
      "named below, over paragraphs",
      "“It is too late,” Dara Voss said.\n\n“The weir is safe.\n\n“We have measured it.\n\n“It will hold,” Ilan Moro said.",
      [
        "Dara Voss: “It is too late,”",
        "Ilan Moro: “The weir is safe.",
        "Ilan Moro: “We have measured it.",
        "Ilan Moro: “It will hold,”",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(saysOf(text)).toEqual(expected);
  });
});

test("nobody is called I", () => {
  const { sources } = read(
    "Bidell said:\n\n“Every president I have served with had a centre.”\n\nThen he said:\n\n“He has no sense of the values that I know.”",
  );
  expect(sources.map(({ name }) => name)).not.toContain("I");
});

describe("a name is somebody's whole, and one person's", () => {
  test.each([
    [
      "the head of a body that is for something, and not what it is for",
      "The head of the Centre for Coastal Studies said it was late. The president of the Society of Rural Doctors said that it was not.",
      [
        "the head of the Centre for Coastal Studies: it was late",
        "the president of the Society of Rural Doctors: that it was not",
      ],
    ],
    [
      "its holder, where he is named behind it",
      "The chairwoman of the Council for Civic Fairness, Ada Moro, said it was late.",
      ["Ada Moro: it was late"],
    ],
    [
      "the holder of an office *to* something",
      "Chief Secretary to the Treasury Paul Boating said it was late. The ambassador to Merland Robert Tarry said that it was not.",
      ["Paul Boating: it was late", "Robert Tarry: that it was not"],
    ],
    [
      "and not whom somebody serves",
      "The secretary to President Robert Tarry said it was late.",
      ["the secretary to President Robert Tarry: it was late"],
    ],
    [
      "a party, whole",
      "The Liberal Democrats said they would cut the tax.",
      ["the Liberal Democrats: they would cut the tax"],
    ],
    [
      "a surname behind *Mr*, of a name that no list has",
      "Anapal Chidaran argued that it was late. Mr Chidaran said that it rained.",
      ["Anapal Chidaran: that it was late", "Anapal Chidaran: that it rained"],
    ],
    [
      "not where a man and a woman have it",
      "Gulra Chandar was there. Mr. Chandar said it was late. Ms. Chandar said it was early.",
      ["Chandar: it was late", "Chandar: it was early"],
    ],
    [
      "nor where two given names stand before it",
      "Kazim and Gulra Chandar were there. Mr. Chandar said it was late.",
      ["Chandar: it was late"],
    ],
    [
      "a given name behind *Sir*",
      "Sir Howard Tarry said it was late. Michael Howard said it was not. Sir Howard said that it rained. Mr Howard said that it did not.",
      [
        "Howard Tarry: it was late",
        "Michael Howard: it was not",
        "Howard Tarry: that it rained",
        "Michael Howard: that it did not",
      ],
    ],
    ["a surname that is an outlet's", "Conservative co-chairman Liam Fox said it was late.", ["Liam Fox: it was late"]],
    ["what somebody is, and who", "Orlay man Gwenda Orsk said it was late.", ["Gwenda Orsk: it was late"]],
    [
      "no government that is only wished for",
      "Mr Redwood said Merland needed a slimmer government. The government said that it had none.",
      ["Redwood: Merland needed a slimmer", "government: that it had none"],
    ],
    [
      "a body, without what it is",
      "German telecoms firm Deutrich Telekom said it was late. Deutrich Telekom said that it would wait.",
      ["Deutrich Telekom: it was late", "Deutrich Telekom: that it would wait"],
    ],
    [
      "and by what it is shortened to",
      "The Royal Institute of Chartered Surveyors said it was late. RICS said that prices would fall.",
      [
        "Royal Institute of Chartered Surveyors: it was late",
        "Royal Institute of Chartered Surveyors: that prices would fall",
      ],
    ],
    [
      "not where that may be either of two",
      "The Society of Rural Traders met the Society of Road Travellers. SRT said that it rained.",
      ["SRT: that it rained"],
    ],
    [
      "the bank's governor, and not the bank, where his name is an office",
      "Bank of Merland governor Mervyn King said it was late. Mr King said that rates would rise.",
      ["Mervyn King: it was late", "Mervyn King: that rates would rise"],
    ],
    [
      "nobody's name at the head of a sentence",
      "The casinos open late. Casinos said it was late.",
      ["casinos: it was late"],
    ],
    [
      "a body or a paper that no name is told of",
      "The family said it was late. The firm said that it rained. The crowd shouted “Go!” The script said that it snowed. A local said that it did not.",
      [
        "the family: it was late",
        "firm: that it rained",
        "the crowd: “Go!”",
        "script: that it snowed",
        "a local: that it did not",
      ],
    ],
    [
      "both of two, of whom one has an office",
      "Scarwell and Sen. Mika Brzeska said it was late. Voss and deputy Ivo Brand said that it rained.",
      ["Scarwell and Sen. Mika Brzeska: it was late", "Voss and deputy Ivo Brand: that it rained"],
    ],
    [
      "who holds several offices",
      "Chairman, CEO and president Craig Menner said it was late. Menner said that it rained.",
      ["Craig Menner: it was late", "Craig Menner: that it rained"],
    ],
    [
      "without what is said of it",
      "The state-run Corvin Wire said it was late. 14th-ranked Schwart said that it rained.",
      ["Corvin Wire: it was late", "Schwart: that it rained"],
    ],
    [
      "a paper that is called after an office",
      "The Hollywood Reporter said it was late.",
      ["Hollywood Reporter: it was late"],
    ],
    [
      "whoever a long clause tells of",
      "Jennifer Tarry spoke. Tarry, who has split from many fellow Unionists on issues such as the state’s private school voucher program, told cheering teachers that they were right.",
      ["Jennifer Tarry: that they were right"],
    ],
    ["one woman, and no group", "The headmistress said it was late.", ["the headmistress: it was late"]],
    [
      "the paper that has just spoken, also by its initials",
      "The pier is shut, according to the Harrow Times. The Merland Observer said that it was not. According to the HT, the port has been warned. The paper said that it rained.",
      [
        "Harrow Times: The pier is shut",
        "Merland Observer: that it was not",
        "Harrow Times: the port has been warned",
        "Harrow Times: that it rained",
      ],
    ],
    [
      "whoever works for a body",
      "The Orlay Society's Sundar Katwal said it was late. RTK's Brakk Bookwell said that it rained.",
      ["Sundar Katwal: it was late", "Brakk Bookwell: that it rained"],
    ],
    [
      "not by the office of whom he is told of with",
      "Ola Orsk, who ran against the mayor, said that the vote was rigged. Kell Moran, the mayor's wife, said that it was not. The mayor said that it was fair.",
      ["Ola Orsk: that the vote was rigged", "Kell Moran: that it was not", "the mayor: that it was fair"],
    ],
    [
      "no child whose father has the surname",
      "Ansa Vreel, 9, died in the fire. Her father, Mr Vreel, said that the alarm was silent.",
      ["Vreel: that the alarm was silen"],
    ],
    [
      "a king, and not who has his name behind no title",
      "King Hassan was mocked by Hassan Merz, a blogger. King Hassan said that the blog was false.",
      ["Hassan Merz: King Hassan", "Hassan: that the blog was false"],
    ],
    [
      "another of one office",
      "A clerk said that the till was empty. Another clerk said that it was not.",
      ["a clerk: that the till was empty", "another clerk: that it was not"],
    ],
    [
      "not whom somebody sues",
      "The company suing Ken Marl said that he had lied.",
      ["company suing Ken Marl: that he had lied"],
    ],
    [
      "both of a couple",
      "Ian and Una Fell said that they had been robbed.",
      ["Ian and Una Fell: that they had been robbe"],
    ],
    [
      "a body that is written as a pronoun",
      "The WHO said that a virus had been found.",
      ["WHO: that a virus had been fo"],
    ],
    [
      "behind a clause's opening words",
      "After legal consultation Corvin said the towns were illegal.",
      ["Corvin: the towns were illegal"],
    ],
  ])("%s", (_, text, expected) => {
    expect(saysOf(text)).toEqual(expected);
  });

  test.each([
    ["An official not authorised to speak publicly said that the talks had failed.", "asserted"],
    ["No fewer than six engineers said that the dam was safe.", "asserted"],
    ["Neither Moro nor Voss said that the dam was safe.", "negated"],
  ])("what is said and what is not: %s", (text, polarity) => {
    expect(read(text).statements.map(({ assertion }) => assertion.polarity)).toEqual([polarity]);
  });

  test("an office is what it is called", () => {
    const { sources } = read(
      "“It is late,” said chief executive Thierry Brenton. But UK Sports chief Max Jonas disagreed, saying it was early. NUJ General Secretary Jerome Deer said it rained.",
    );
    expect(sources.flatMap(({ roles }) => roles.map(({ title, of }) => `${title} of ${of ?? "nothing"}`))).toEqual([
      "chief executive of nothing",
      "chief of UK Sports",
      "General Secretary of NUJ",
    ]);
  });

  test("of a man and a woman of one surname each has his own", () => {
    const { statements } = read("Mr. Chandar said it was late. Ms. Chandar said it was early.");
    expect(new Set(statements.map(({ speaker }) => speaker)).size).toBe(2);
  });
});

describe("whom a pronoun means", () => {
  test.each([
    [
      "not who has another office than whoever the sentence before is about",
      "Tory co-chairman Liam Foxley said they lied.\n\nThe prime minister toured the country. He said that he did not know.",
      ["Liam Foxley: they lied", "nobody: that he did not know"],
    ],
    [
      "not for certain whoever speaks for him",
      "Kelan Conwell, Robert Tarry's campaign manager, said that he believes the dam is safe.",
      ["Kelan Conwell: that he believes the dam", "nobody: the dam is safe"],
    ],
    [
      "not a body behind which several people are named",
      "The council has confirmed that it is reviewing the plan, prompting unions to threaten a strike. They said that the plan was a fraud.",
      ["council: that it is reviewing the", "nobody: that the plan was a frau"],
    ],
    [
      "hardly whom the speaker names",
      "Tom Reker is a carpenter. He wrote to his brother, Karl Reker.\n\n“I doubt that Karl has read it,” he said.",
      ["Tom Reker: “I doubt that Karl has r"],
    ],
    [
      "who begins the sentence before",
      "“The pier is lost,” James Lind said.\n\nKarl Falk wrote to Julia Sorley on Monday. “Nobody was told,” he said.",
      ["James Lind: “The pier is lost,”", "Karl Falk: “Nobody was told,”"],
    ],
    [
      "of whom the sentence before tells, and not who spoke further up",
      "Curt Vole was heard first. Curt Vole said it was late.\n\nTim Morris was the third to hear of President Orde's note to Anton Tarn. He said he was not troubled.",
      ["Curt Vole: it was late", "Tim Morris: he was not troubled"],
    ],
    [
      "not whoever recalls it, of words that are quoted",
      "The aide who answered recalled that he said, “I'll burn it all.”",
      ["the aide: that he said, “I'll burn", "nobody: “I'll burn it all.”"],
    ],
    [
      "himself, in what is quoted",
      "“I cannot judge, but I only noted that the bell sounded odd,” Ms. Hart said.",
      ["Hart: “I cannot judge, but I o", "Hart: that the bell sounded od"],
    ],
    [
      "himself, behind words inside words",
      "“They said, ‘The hands are tired of it.’ I said, ‘Tell them to rest at once.’” Mr. Orde recalled.",
      ["Orde: “They said, ‘The hands a", "nobody: ‘The hands are tired of ", "Orde: ‘Tell them to rest at on"],
    ],
    [
      "the subject of the sentence before, and not whom he met",
      "Karl Falk met Anton Reker of the rail union at the depot on Monday. He said that the pier was lost.",
      ["Karl Falk: that the pier was lost"],
    ],
    [
      "the subject of the sentence before, of whom a clause tells more",
      "Anton Reker runs the mill. Karl Falk, who likes him, met the dockers on Monday. He said that the pier was lost.",
      ["Karl Falk: that the pier was lost"],
    ],
    [
      "who says the sentence before, and not its subject",
      "Karl Falk is a good man, Anton Reker said. “Nobody told him,” he said.",
      ["Anton Reker: Karl Falk is a good man", "Anton Reker: “Nobody told him,”"],
    ],
    [
      "not whoever was named further up, where somebody of no name has spoken",
      "Karl Falk runs the mill. Last month the head of its operations wrote that the pier was lost. He said that the crane fell.",
      ["the head of its operations: that the pier was lost", "the head of its operations: that the crane fell"],
    ],
    [
      "whom a reporter asked, and not the reporter",
      "Karl Falk runs the mill. A reporter asked whether the pier was lost. He said that the crane fell.",
      ["a reporter: whether the pier was los", "Karl Falk: that the crane fell"],
    ],
    [
      "the body that is the subject of the sentence before",
      "The harbour board said the pier was lost. Tesmar Ferries was fined on Monday. It said that it would appeal.",
      ["harbour board: the pier was lost", "Tesmar Ferries: that it would appeal"],
    ],
    [
      "neither of two banks, where it is not told which of them has spoken",
      "Mira Fell said she was sorry. Tesmar Bank and Orlay Bank met. The bank said that the pier was lost. It said that prices would rise.",
      ["Mira Fell: she was sorry", "nobody: that the pier was lost", "nobody: that prices would rise"],
    ],
    [
      "the people of whom the sentence before tells",
      "Two divers were pulled out of the water on Monday. They said that the pier was lost.",
      ["Two divers: that the pier was lost"],
    ],
    [
      "all of those who have spoken",
      "Five pilots saw the pier go. They all said that the crane was to blame.",
      ["Five pilots: the pier go", "Five pilots: that the crane was to bl"],
    ],
    [
      "two men who have spoken",
      "Both men said the pier was lost. They continued: “Nobody was told.”",
      ["both men: the pier was lost", "both men: “Nobody was told.”"],
    ],
    [
      "a spokesperson of whom nothing tells the sex",
      "A spokesperson for the port said Mr Falk had repeated the position of the Veldan government. They added that the pier was lost.",
      ["a spokesperson for the port: Mr Falk had repeated the", "a spokesperson for the port: that the pier was lost"],
    ],
    [
      "not clearly a spokesperson who speaks of several people",
      "A spokesperson for the port said that the divers had left. They said that the pier was lost.",
      ["a spokesperson for the port: that the divers had left", "nobody: that the pier was lost"],
    ],
    [
      "not clearly who was replaced, where another replaced him",
      "Tom Reker was replaced by Karl Falk. He said that the bank would open.",
      ["nobody: that the bank would open"],
    ],
    [
      "who has spoken, whoever he was replaced by",
      "Tom Reker, who was replaced by Karl Falk, said that it was late. He said that the bank would open.",
      ["Tom Reker: that it was late", "Tom Reker: that the bank would open"],
    ],
    [
      "not clearly who introduced another",
      "Karl Aden introduced Tom Reker to the crowd. “I am honoured,” he said.",
      ["nobody: “I am honoured,”"],
    ],
    [
      "neither of two with their trades",
      "Tom Reker, a clerk, and Karl Falk, a guard, met at the gate. He said that the door was shut.",
      ["nobody: that the door was shut"],
    ],
    [
      "two who are named together, and no body further up",
      "The police said that the crowd was armed. Students Nora Pell and Tom Lind stood at the front. They said that they carried flowers.",
      ["police: that the crowd was armed", "Students Nora Pell and Tom Lind: that they carried flower"],
    ],
    [
      "not clearly one body of two, and never two as *it*",
      "Norvia and Talm signed the accord. It said that both armies would withdraw.",
      ["nobody: that both armies would w"],
    ],
    [
      "one body whose name has an *and*",
      "The Department of Health and Welfare met on Monday. It said that the clinic would open.",
      ["Department of Health and Welfare: that the clinic would op"],
    ],
    [
      "two, of whom one is a body",
      "The city council and Mayor Pia Lund said that it was late. The actress and singer Dara Voss said that it was not.",
      ["the city council and Mayor Pia Lund: that it was late", "Dara Voss: that it was not"],
    ],
    ["two, of whom one has no name here", "She and Karl Falk said that it was late.", ["nobody: that it was late"]],
    [
      "the body of whom the sentence before tells, whoever spoke before",
      "The opposition said that the cut was small. The government has 70 of 120 seats. It said that the cut was fair.",
      ["opposition: that the cut was small", "government: that the cut was fair"],
    ],
    [
      "not clearly those who spoke, where others do something",
      "The miners said that the shaft was bad. The managers closed it. They said that it would be checked.",
      ["the miners: that the shaft was bad", "nobody: that it would be checked"],
    ],
    [
      "not clearly those who asked",
      "The police questioned Pavel Ister and Karl Brand. They said that they had seen nothing.",
      ["police: Pavel Ister and Karl Bra", "nobody: that they had seen nothi"],
    ],
    [
      "not clearly the judge",
      "Judge Karl Brand sentenced Oskar Lind to nine years. He said that he was sorry.",
      ["nobody: that he was sorry"],
    ],
    [
      "no letters, and no parliament in which it is said",
      "The letters of the survivors show that the pier was lost. The captain spoke in the Veldan parliament, where they blamed the mayor for the flood.",
      ["letters of the survivors: that the pier was lost", "nobody: the mayor for the flood"],
    ],
  ])("%s", (_, text, expected) => {
    expect(saysOf(text)).toEqual(expected);
  });
});

describe("no statement is made of", () => {
  test.each([
    ["what is asked", "What did the owners of the mill say?"],
    ["what is written without saying anything", "He wrote manuals for the navy and later wrote a play about a flood."],
    ["what a thing is called", "The last of them, a song called “The Long Pier,” won a prize."],
    ["a note that is owed", "Ten-year-old notes fell, and the 10-year notes rose to 4 percent."],
    ["the states of a country", "The map has all the Veldan states where salt is sold."],
    [
      "what a campaign is called",
      "The city's “Drink less. Walk more.” campaign was mocked. She worked on “It starts here.”",
    ],
    ["to whom somebody is referred", "His vet referred him to a farm in Kelt."],
    ["what is asked of the reader", "Did the mayor say that the dam was safe? Could Dara Voss have told the board so?"],
    ["what is asked behind *but*", "But has the ministry ever confirmed that nine people died?"],
    ["what is shown", "The company has TV shows from Pixa Films, “Sea Wolf,” and other classics, including “Bam.”"],
    ["how something is listed", "The fines are not listed according to whether they were paid."],
    ["the headline of another report", "Related article Tesmar closes its ports, Lina Dorr said."],
    ["what was not done", "Had the mayor warned them that the dam was weak, they would have left."],
  ])("%s", (_, text) => {
    expect(read(text).statements).toEqual([]);
  });
});

describe("somebody new, somebody's mother, somebody's office", () => {
  test.each([
    [
      "told of for the first time, by a given name that another has",
      "President Oskar Pavlen spoke in May. Oskar, a 36-year-old broker, said he did not vote. “It is over,” he told Corvin Press.",
      ["Oskar: he did not vote", "Oskar: “It is over,”"],
    ],
    [
      "told of again, by a surname",
      "President Oskar Pavlen spoke in May. Pavlen, a former judge, said it was late.",
      ["Oskar Pavlen: it was late"],
    ],
    [
      "whose name may be the child's",
      "The mother of the sick baby, Oskar Abu Lind, told the Corvin Post that she was tired.",
      ["the mother of the sick baby, Oskar Abu Lind: that she was tired"],
    ],
    [
      "an aide who stays unnamed, though somebody is named below",
      "An aide to Laura Pryce said the cathedral needed repairs.\n\nSarah Hartmann, who had left early, said it was late.",
      ["an aide to Laura Pryce: the cathedral needed rep", "Sarah Hartmann: it was late"],
    ],
    [
      "no speaker further up, where the sentence between opens with another",
      "The barracks was safe, Falk said on Friday. Omar Breck spoke to Anna Pryce on Monday. He said it was late.",
      ["Falk: The barracks was safe", "Omar Breck: it was late"],
    ],
    [
      "not who spoke before, where a name opens the sentence between of which nothing tells whose it is",
      "“The pier is lost,” Kim Dae-sik said. Sato Haruki disagreed. “It stands,” he said.",
      ["Kim Dae-sik: “The pier is lost,”", "nobody: “It stands,”"],
    ],
    [
      "who spoke before, where a place opens the sentence between",
      "“The pier is lost,” Tom Moro said. New Harbour is a small town. “It stood for years,” he said.",
      ["Tom Moro: “The pier is lost,”", "Tom Moro: “It stood for years,”"],
    ],
    [
      "who received a call, and not who made it",
      "Police received a call on Monday that a man had been shot. Omar Breck said that the pier was shut.",
      ["nobody: that a man had been shot", "Omar Breck: that the pier was shut"],
    ],
    [
      "who says that a call was received",
      "Police said they had received a call on Monday.",
      ["Police: they had received a call"],
    ],
    [
      "whose name is nobody else's",
      "The mother of two, Mara Lind, told the Corvin Post that she was tired.",
      ["Mara Lind: that she was tired"],
    ],
  ])("%s", (_, text, expected) => {
    expect(saysOf(text)).toEqual(expected);
  });

  test("whoever cites another has no figure of his", () => {
    const { figures, sources } = read(
      "59 workers were missing, the Harrow Post reported, citing Omar Voss, a union leader.",
    );
    expect(figures.map((one) => sourceOf(one.whose))).not.toContain(
      sources.find(({ name }) => name === "Harrow Post")?.id,
    );
  });

  test("whoever speaks for a body speaks for all of its name", () => {
    const { statements, sources } = read("“It is late,” National Harbour Council spokesman Dan Korb said.");
    const name = (id: string | undefined) => sources.find((source) => source.id === id)?.name;
    expect(statements.map(({ onBehalfOf }) => name(onBehalfOf))).toEqual(["National Harbour Council"]);
  });
});

describe("whoever is near is not who says it", () => {
  test.each([
    [
      "the end of a sentence whose stop is lost is one",
      "“We are still pushing,” Asaf Orad told reporters at the White House His optimism masked a fear. Orad said Some people of the north were late.",
      ["Asaf Orad: “We are still pushing,”"],
    ],
    [
      "a sentence ends behind a name that is also an abbreviation",
      "Many villages will stay y, according to Kan. Party leader Ilan Moro said that it should be held.",
      ["Kan: Many villages will stay ", "Ilan Moro: that it should be held"],
    ],
    [
      "“reports” that say something are no verb",
      "The bogus story reads: “Unconfirmed reports say Dara Voss was found on Tuesday.”",
      ["bogus story: “Unconfirmed reports say", "Unconfirmed reports: Dara Voss was found on T"],
    ],
    [
      "who is asked specifically does not ask",
      "Ilan Moro was asked specifically about the jets being used over Velia.",
      ["nobody: the jets being used over"],
    ],
    [
      "whoever continues to do something does not speak",
      "“The watch must be on your wrist.” Norvitek continues to tweak the button, giving it a heavier feel.",
      ["nobody: “The watch must be on yo"],
    ],
    [
      "one more who has no name is not who was named before",
      "“Sick minds,” one online user wrote. Karl Orad had banned it. Another posted a photo. “The reason is fear,” he wrote.",
      ["one online user: “Sick minds,”", "nobody: “The reason is fear,”"],
    ],
    [
      "a people is all of it, whoever was told of before",
      "Two Velians were hurt on Monday. The Velians demanded that the border be opened.",
      ["Velians: that the border be opene"],
    ],
    [
      "a front is no body without a capital letter",
      "The aim may push Talm to shift its focus to its northern front. It said that its patience was running thin.",
      ["nobody: that its patience was ru"],
    ],
    [
      "the pair goes on, and not the services further up",
      "Both foreign services see a challenge there. They have changed, the pair wrote. They also said that they had pushed hard.",
      ["both foreign services: a challenge there", "the pair: They have changed", "the pair: that they had pushed har"],
    ],
    [
      "somebody with an age and one name is she",
      "President Milo Trann met Vana Xi in May. On Tuesday, 85-year-old Maria walked to a van. “It's not scary,” she said.",
      ["Maria: “It's not scary,”"],
    ],
    [
      "a relative with one name is she",
      "Alsu Kurmash was freed. Alex Navar had died in May. His widow Yulia welcomed it. “It is a joy,” she said.",
      ["Yulia: it", "Yulia: “It is a joy,”"],
    ],
    [
      "a source who has come from the north is the source",
      "A source who has come back to the capital, Orlay, from the north said that the leader was ill.",
      ["a source who has come back to the capital, Orlay, from the north: that the leader was ill"],
    ],
    [
      "of two states both",
      "Nobody spoke after the U.S. and Cuba declared in May that they would restore ties.",
      ["U.S. and Cuba: that they would restore "],
    ],
    [
      "what a report is called stands before whose it is",
      "A 65-page report Civil Rights Watch said that the move came too late.",
      ["Civil Rights Watch: that the move came too l"],
    ],
    [
      "of whom another says that it is untrue says nothing",
      "Voss said there was no evidence that Moro had said that the army was late.",
      ["Voss: there was no evidence th"],
    ],
    [
      "who is told says nothing",
      "Residents of Karsk were told that the water was safe.",
      ["nobody: that the water was safe"],
    ],
    [
      "who is accused says nothing",
      "Ida Morn, who prosecutors say took the fund, pleaded not guilty.",
      ["Ida Morn: not guilty"],
    ],
    [
      "of whom it is said says nothing",
      "“It was a bad year,” said Nora Pell of her former boss, Rolf Gant.",
      ["Nora Pell: “It was a bad year,”"],
    ],
    [
      "who is only told of in between does not go on",
      "Karl Brix, joined by Ivo Moss, who left in May, urged the council to stop, warning that it would fail.",
      ["Karl Brix: that it would fail"],
    ],
    [
      "who is heard says it",
      "Bo Lind, hearing Ivo Moss tell reporters that it was over, left.",
      ["Ivo Moss: that it was over"],
    ],
    [
      "what is heard ends before what the hearer says",
      "Nora Pell, after Rolf Gant told reporters that the deal was dead, said that talks would go on.",
      ["Rolf Gant: that the deal was dead"],
    ],
    [
      "who looks on does not warn",
      "Nora Pell, as Rolf Gant looked on, urged the council to stop, warning that it would fail.",
      ["Nora Pell: the council to stop", "Nora Pell: that it would fail"],
    ],
    [
      "who is only told of says nothing behind the main verb",
      "Nora Pell, backed by Rolf Gant, who chairs the port, called for a new vote, adding that the count was wrong.",
      ["Nora Pell: a new vote", "Nora Pell: that the count was wrong"],
    ],
    [
      "who is asked in between is not who replies",
      "Nora Pell, when Rolf Gant claimed that the deal was dead, replied that talks would go on.",
      ["Nora Pell: that talks would go on", "Rolf Gant: that the deal was dead"],
    ],
    [
      "of a second clause whose subject is parted from its verb its own subject says it",
      "Nora Pell, after Rolf Gant left, sat down and Ivo Moss, who was ill, told reporters that it was late.",
      ["Ivo Moss: that it was late"],
    ],
    [
      "of somebody who is named behind what he is, whoever it is said of is silent",
      "“He was a hard man,” said Pell of the mayor, Rolf Gant.",
      ["Pell: “He was a hard man,”"],
    ],
    [
      "whoever is of an institute is not parted from it",
      "“The plan is sound,” said Nora Pell of the Harrow Institute, Port Orlay.",
      ["Nora Pell: “The plan is sound,”"],
    ],
    [
      "what is answered is another's",
      "Rolf Gant argued that the dam was safe, to which the union responded that it had seen cracks.",
      ["Rolf Gant: that the dam was safe", "union: that it had seen cracks"],
    ],
    [
      "what is to be watched is another's headline",
      "Rolf Gant said the dam was shut Watch: Nora Pell says the dam is safe",
      ["Rolf Gant: the dam was shut"],
    ],
    [
      "a body that is called a watch is none",
      "“The dam is shut,” said Civil Rights Watch: it was late.",
      ["Civil Rights Watch: “The dam is shut,”"],
    ],
    [
      "another's headline is nobody's",
      "The dam was shut, Gant said. Related article: Ministers say the dam is safe",
      ["Gant: The dam was shut"],
    ],
    [
      "a name right below a quotation is whose it is, and not who spoke above",
      "The report said that the town had made 20,000 arrests.\n\n“Given that these cases are dismissed, the burdens are hard.”\nOrlay District Attorney Kenneth Tarn\nTarn said that the policy was meant to avoid it.",
      [
        "report: that the town had made 2",
        "nobody: “Given that these cases ",
        "Kenneth Tarn: that the policy was mean",
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(saysOf(text)).toEqual(expected);
  });

  test.each([
    [
      "a name's own capital is not a sentence",
      "The film When She Left was shown at the White House. Dara Voss told The Harbour Post that it was late.",
      ["Dara Voss: that it was late"],
    ],
    [
      "a state's abbreviation is a place",
      "The man from Wichita, Kan., said that it was late.",
      ["the man from Wichita, Kan.: that it was late"],
    ],
    [
      "a front with its name is a body",
      "Talm met the Northern Front on Monday. The Northern Front said that its patience was running thin.",
      ["Northern Front: that its patience was ru"],
    ],
    [
      "a quotation above a heading goes on",
      "Ilan Moro said that the weir was safe.\n\n“We measured it twice.”\nWhat happened next\nThe town laughed.",
      ["Ilan Moro: that the weir was safe.", "Ilan Moro: “We measured it twice.”"],
    ],
  ])("but %s", (_, text, expected) => {
    expect(saysOf(text)).toEqual(expected);
  });
});

describe.runIf(neural !== null)("by neural, who it is and not who stands before the verb", () => {
  test.each([
    [
      "of a main clause its subject",
      "While Cole accused Gant of greed, Gant's lawyer fired back, calling the senator a showman.",
      ["Cole: Gant of greed", "Gant's lawyer: the senator a showman"],
    ],
    [
      "nobody, where that clause is of two",
      "While Orde charged that his rival had no plan, Tarn shot back, calling the president “a hollow man.”",
      ["Orde: that his rival had no pl", "nobody: the president “a hollow "],
    ],
    [
      "who shoots back, and not who is asked",
      "“We will not vote,” Saeb Erek said. “What did the board do for us?” Dabash shot back. “They do nothing.”",
      ["Saeb Erek: “We will not vote,”", "Dabash: “What did the board do f"],
    ],
    [
      "others of whom whoever is quoted speaks",
      "The line was shut. “He says he wants peace and sends tanks,” Rolf Gant said.",
      ["Rolf Gant: “He says he wants peace ", "nobody: he wants peace and sends"],
    ],
    [
      "not the body for which he is quoted",
      "Orlay Pizza manager Brian Lind got a call. “They said they wanted it by two,” Lind said.",
      ["Brian Lind: “They said they wanted i", "nobody: they wanted it by two"],
    ],
    [
      "not who is named before a picture's credit",
      "The fight goes on. Tarsian commander Artun. Mick Krev/CNN Outside, the night is shaken. “Three weeks ago it was quiet,” he says.",
      ["nobody: “Three weeks ago it was "],
    ],
    [
      "not who says the headline of another report",
      "It was denied. Related article Orlay army shot 220 villagers in May, ORW says The report added that coverage fell.",
      ["report: that coverage fell"],
    ],
    [
      "not who is only named under a picture",
      "Captain Ibran Traor in May 2022. Issa Sano/AFP Related article Tarn extends its rule “Donors must act,” he urged.",
      ["nobody: “Donors must act,”"],
    ],
    [
      "who is quoted below a heading in capitals",
      "The aid is small.\n\nORLAY CUTS OFF AID, MINISTER SAYS“We will supply them,” said George Barr, an analyst.",
      ["George Barr: “We will supply them,”"],
    ],
    [
      "who is described, and not the strike since which nobody was",
      "A clerk freed in the first pardon since the Long Strike has vowed to go back.",
      ["a clerk freed in the first pardon since the Long Strike: to go back"],
    ],
    [
      "whoever asks, and not who is asked",
      "The senior official, asked by the Harrow Post whether the talks would go on, said: “It is hard to tell.”",
      ["the senior official: “It is hard to tell.”", "Harrow Post: whether the talks would "],
    ],
    [
      "the one who is quoted, and not what is quoted of him",
      "“Before he was jailed, he was a good man,” the cousin was quoted as saying.",
      ["the cousin: “Before he was jailed, h"],
    ],
    [
      "no court that only hears it",
      "The court heard Brandt had taken the money in May.",
      ["nobody: Brandt had taken the mon"],
    ],
    ["a court that says it", "The court found Brandt had taken the money in May.", ["court: Brandt had taken the mon"]],
  ])("%s", async (_, text, expected) => {
    const { statements, sources } = await byNeural(text);
    const name = (id: string | null) => sources.find((source) => source.id === id)?.name ?? "nobody";
    expect(
      statements.map(
        ({ speaker, content: [first] }) => `${name(speaker)}: ${first ? text.slice(...first).slice(0, 24) : ""}`,
      ),
    ).toEqual(expected);
  });

  test.each([
    "The firm has offered no date for the launch.",
    "Moro is quite right about the pier.",
    "The Union and Tarsia have sanctioned dozens of firms in Orlay for evading measures.",
    "The masts are made to stop missiles, suggesting the sale may be near.",
    "A spokesperson for the deputy mayor was questioned by the Corvin Post.",
  ])("nobody says %s", async (text) => expect((await byNeural(text)).statements).toEqual([]));
});
