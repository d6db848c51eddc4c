import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker, whoseIn, words } from "./support.ts";

/** "Speaker: words" of what is kept, and whose each figure is: "14 of Lind". */
function read(text: string) {
  const reading = readReport(text);
  const outer = reading.statements.filter(({ within, confidence }) => within === null && confidence > 0.75);
  return {
    said: outer.map((one) => `${speaker(reading, one)}: ${words(text, one.content)}`),
    counted: whoseIn(reading),
    statements: reading.statements,
  };
}

describe("speech set out as in a play", () => {
  const briefing = [
    "MS. VALE: Good afternoon. Forty people are still missing.",
    "Q Thank you, Dana. Does the President regret his remarks?",
    "MS. VALE: He does not.",
    "We have been clear about this from the start. There is no plan to recall the ambassador.",
    "(Laughter.)",
    "Q And the governor? What did you offer?",
    "MS. VALE: That is false. We offered 20 million crowns on Friday.",
  ].join("\n\n");

  test("each turn is whole, what goes on without a label is the same speaker's, questions and laughter are nobody's", () => {
    expect(read(briefing).said).toEqual([
      "Vale: Good afternoon. Forty people are still missing.",
      "Vale: He does not.",
      "Vale: We have been clear about this from the start. There is no plan to recall the ambassador.",
      "Vale: That is false. We offered 20 million crowns on Friday.",
    ]);
  });

  test("figures in a turn are whoever's turn it is, also behind “we have confirmed”", () => {
    expect(read(briefing).counted).toEqual(["Forty of Vale", "20 million crowns of Vale"]);
    const hearing =
      "MAYOR LIND: We have confirmed 14 deaths.\n\nCHIEF ORT: I know of 12.\n\nMAYOR LIND: Then we differ.";
    expect(read(hearing).counted[0]).toBe("14 of Lind");
  });

  test("it is as sure as direct speech, and direct", () => {
    for (const { confidence, form, by } of read(briefing).statements.filter(({ within }) => within === null)) {
      expect(by).toBe("transcript");
      expect(form).toBe("direct");
      expect(confidence).toBeGreaterThan(0.75);
    }
  });

  test("a label with what somebody is, and the same person by surname further on", () => {
    const talk =
      "JON REEVE, ANN HOST: Let us turn to the floods. How many have died?\n\nGOV. PIET HALM (L-TARROW): Nine, I fear.\n\nREEVE: Thank you.\n\nHALM: We will know more tonight.";
    expect(read(talk).said).toEqual([
      "Jon Reeve: Let us turn to the floods. How many have died?",
      "Piet Halm: Nine, I fear.",
      "Jon Reeve: Thank you.",
      "Piet Halm: We will know more tonight.",
    ]);
  });

  test("labels alone in their lines, with the time, and what may be a label ends what goes on", () => {
    const rev =
      "Dana Vale: (00:22)\nGood afternoon, everyone.\n\nSpeaker 1: (00:26)\nGood afternoon to you.\n\nDana Vale: (00:30)\nWe have 40 boats at sea.\n\nThey will stay.\n\nMale speaker: (00:44)\nAnd the planes?\n\nDana Vale: (00:57)\nWe take this seriously.\n\nMore on this site\n\nSubscribe to us.";
    expect(read(rev).said).toEqual([
      "Dana Vale: Good afternoon, everyone.",
      "?: Good afternoon to you.",
      "Dana Vale: We have 40 boats at sea.",
      "Dana Vale: They will stay.",
      "Dana Vale: We take this seriously.",
    ]);
    const aired =
      "THIS IS A RUSH TRANSCRIPT.\n[08:30:00] ZACH KLEIN, LESK, CITY ATTORNEY: I was there last week.\nKATE BOLD, ANN ANCHOR: You were.\n(LAUGHTER)\nKLEIN: I saw 30 of them.";
    expect(read(aired).said).toEqual([
      "Zach Klein: I was there last week.",
      "Kate Bold: You were.",
      "Zach Klein: I saw 30 of them.",
    ]);
  });

  test("an interview is of whom its headline says it is with", () => {
    const asked =
      "Q&A with Governor Piet Halm.\n\nHalm spoke with Ann Pell and Tom Reed on Thursday.\n\nQ: Was it a mistake?\n\nA: It was. I said so.\n\nQ: Will you run?\n\nA: I will not.";
    expect(read(asked).said).toEqual(["Piet Halm: It was. I said so.", "Piet Halm: I will not."]);
    const two = asked.replace("Q&A with Governor Piet Halm", "What the flood means for Tarrow");
    expect(read(two).said).toEqual(["?: It was. I said so.", "?: I will not."]);
  });

  test("lists with labels are not sure to be speech, and a report that quotes three turns keeps its own words", () => {
    const films =
      "Director: Mara Voss of Orlay.\n\nCast: Ilan Moro and others.\n\nDirector: Ivo Brand of Lesk.\n\nCast: Ada Flint alone.";
    expect(readReport(films).statements.filter(({ confidence }) => confidence > 0.7)).toEqual([]);
    const days =
      "April 14, 2014: Sixty girls are taken from their school.\n\nMay 15, 2016: A relative says one of them is found.\n\nMay 18, 2016: You can see some of them in a video, her mother says.\n\nOct. 13, 2016: The army says they are free.";
    expect(readReport(days).statements.filter(({ by }) => by === "transcript")).toEqual([]);
    const report =
      "The hearing was short.\n\nVoss: Did you see it?\n\nMoro: I saw nothing at all.\n\nVoss: You said you did.\n\nMoro left the room. The council meets again on Friday. Rain is expected.";
    expect(read(report).said.join("\n")).not.toContain("left the room");
    const excerpt =
      "The union took the mayor to task.\n\nIt did so on air.\n\nThe two met on Monday.\n\nOn a radio show they spoke of the strike.\n\nBRAND: Why not meet us?\n\nVOSS: You do not get to decide when we meet.\n\nBRAND: Then when?\n\nAre the dockers too rough? What became of the mayor’s open door?\n\nVOSS: On Friday, I told you.\n\nThat was all she had to say to us.";
    expect(read(excerpt).said.join("\n")).not.toContain("open door");
  });
});

describe("whose turn it is not", () => {
  const kept = (text: string) => read(text).said;

  test("short turns and questions that are broken off end the turn before", () => {
    const talk =
      "MS. VALE: That is exactly right.\n\nQ — right now are intimidated by $4 gas?\n\nMS. VALE: We know it.\n\nMR. BRIGHT: Yeah.\n\nWe found eight bodies there.\n\nMS. VALE: Very.\n\nQ Right.\n\nAnd the bridge, I am wondering?\n\nMS. VALE: I will ask.";
    expect(kept(talk)).toEqual([
      "Vale: That is exactly right.",
      "Vale: We know it.",
      "Bright: Yeah.",
      "Bright: We found eight bodies there.",
      "Vale: Very.",
      "Vale: I will ask.",
    ]);
  });

  test("lists with labels are nobody's speech, whoever says I in them, and US is not us", () => {
    const labels = (one: string, two: string) =>
      `${one}: My child only needs one dose.\n\n${two}: Our doctors say two.\n\n${one}: I had it once.\n\n${two}: We can have it again.`;
    for (const [one, two] of [
      ["Myth", "Fact"],
      ["CLAIM", "THE FACTS"],
      ["Pros", "Cons"],
      ["Promise", "Reality"],
    ] as const)
      expect(readReport(labels(one, two)).statements.filter(({ by }) => by === "transcript")).toEqual([]);
    const briefing =
      "Location: the East Room of the palace\n\nMR. BRAND: I was there.\n\nMS. VALE: We were not told.\n\nMR. BRAND: I know.\n\nMS. VALE: I do not.";
    expect(kept(briefing)).toHaveLength(4);
    const count =
      "The latest count.\n\nBrand: 1,769.\n\nHalm: 1,501.\n\nSUPERDELEGATES.\n\nBrand: 547.\n\nHalm: 46.\n\nHalm needs 836 delegates to win.";
    expect(readReport(count).figures.every(({ whose }) => whose.by === "reporter")).toBe(true);
    const policies =
      "Brand: His approach would put US ships first.\n\nHalm: In office, she would keep US aid.\n\nBrand: He would cut US troops.\n\nHalm: She would send US wheat.";
    expect(kept(policies)).toEqual([]);
  });

  test("an answer is nobody's where another answers than who is named, or two do", () => {
    const asked = (above: string) =>
      kept(`${above}\n\nQ: Was it a mistake?\n\nA: It was. I said so.\n\nQ: Will you go?\n\nA: I will not.`);
    for (const above of [
      "Governor Piet Halm is to speak on Monday. We asked the dockers' leader.",
      "Ada Flint ran the mill until she died. We spoke to her son.",
      "An interview with Emma Vale and Rachel Orr.",
      "The Sri Norvia Party won on Monday.",
    ])
      expect(asked(above)).toEqual(["?: It was. I said so.", "?: I will not."]);
    expect(asked("We spoke with the warden Ilan Moro.")).toEqual([
      "Ilan Moro: It was. I said so.",
      "Ilan Moro: I will not.",
    ]);
  });

  test("what a turn tells of others is theirs, and a turn that denies it denies no number of its own", () => {
    const talk =
      'MR. HALM: I told them: "We have 40 boats."\n\nMS. VALE: We have 9.\n\nMR. HALM: The union says we killed 30 men.\n\nMS. VALE: I deny that.';
    expect(read(talk).counted).toEqual(["40 of Halm", "9 of Vale", "30 of union"]);
    expect(readReport(talk).figures.map(({ assertion }) => assertion.polarity)).toEqual(Array(3).fill("asserted"));
  });

  test("he, in a turn, is nobody who was named in another's", () => {
    const talk =
      "MR. HALM: Tom Reed was there.\n\nMR. BRAND: He told me he had shot two.\n\nMR. HALM: I knew it.\n\nMR. BRAND: So did I.";
    const { sources, statements } = readReport(talk);
    const inner = statements.filter(({ within }) => within !== null);
    expect(inner.map(({ speaker }) => sources.find(({ id }) => id === speaker)?.name)).not.toContain("Tom Reed");
  });
});

describe("we, in the mouth of somebody", () => {
  test("is whoever is quoted, who speaks for others, too", () => {
    const text =
      '"We have confirmed 14 deaths," said Mayor Ada Lind.\n\nThe ministry said in a statement: "We told the police that 12 were safe."';
    expect(read(text).counted).toEqual(["14 of Ada Lind", "12 of ministry"]);
  });

  test("is nobody's who is quoted in the report's own words, or with others beside it", () => {
    const own = 'We believe that 30 died.\n\n"It rained," said Mayor Ada Lind.';
    expect(read(own).said).not.toContain("Ada Lind: that 30 died");
    const ours = '"Our engineers said the dyke was safe," said Mayor Ada Lind.';
    expect(readReport(ours).statements.filter(({ within }) => within !== null)).toHaveLength(1);
    const { sources, statements } = readReport(ours);
    const inner = statements.find(({ within }) => within !== null);
    expect(sources.find(({ id }) => id === inner?.speaker)?.name).not.toBe("Ada Lind");
  });
});

describe("what is said not to be so", () => {
  test("is of its own sentence, and not what stands behind it", () => {
    const polarity = (text: string) => readReport(text).figures.map(({ assertion }) => assertion.polarity);
    expect(polarity('"That is not true. Some 40 people died," said Ivo Brand.')).toEqual(["asserted"]);
    expect(polarity('"That is a lie. The army killed nine people," said Ivo Brand.')).toEqual(["asserted"]);
    expect(polarity('"It is not true that 40 people died," said Ivo Brand.')).toEqual(["negated"]);
    expect(polarity("Brand said it was not true that 12 people had been arrested.")).toEqual(["negated"]);
    expect(polarity('"Forty people did not die," said Ivo Brand.')).toEqual(["negated"]);
    expect(polarity('"It is not the case that we shot nine people," Ivo Brand said.')).toEqual(["negated"]);
    expect(polarity("Reports that 40 people had died were not true, the army said.")).toEqual(["negated"]);
    expect(polarity("Brand said 40 people did not vote. The 12 men killed were not soldiers.")).toEqual([
      "asserted",
      "asserted",
    ]);
  });
});
