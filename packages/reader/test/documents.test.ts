import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

const read = (text: string) => readReport(text, {}, { engine: linearEngine() });

/** Who says what is said last. */
const last = (text: string): string => {
  const reading = read(text);
  return speaker(reading, reading.statements.at(-1) as (typeof reading.statements)[number]);
};

/** The same, where it is a document; else nothing. */
const document = (text: string): string | undefined => {
  const name = last(text);
  return read(text).sources.find((source) => source.name === name && source.kind === "document")?.name;
};

describe("a document that is told of says what it holds", () => {
  test.each([
    ["The timeline says the inquiry asked for the messages in February.", "timeline"],
    [
      "A presidential proclamation ordered flags be flown at half-staff on federal buildings.",
      "a presidential proclamation",
    ],
    ["The rules say that a player must wait for a year.", "rules"],
    [
      "Prices rose, according to a recently published biography of Ivo Brandt by Ina Kest.",
      "a recently published biography of Ivo Brandt by Ina Kest",
    ],
    [
      "According to an August 2025 slideshow obtained by the Orlay Citizen, the office had to leave.",
      "an August 2025 slideshow obtained by the Orlay Citizen",
    ],
    [
      "The climate guidelines were replaced on Friday. The earlier version generally called for the implementation of both.",
      "earlier version",
    ],
    [
      "At least 48 officials were caught, according to information maintained by the Asia Trust on its website.",
      "information maintained by the Asia Trust on its website",
    ],
    [
      "The north put forward the double-freeze proposal, which calls for the south to suspend its tests.",
      "double-freeze proposal",
    ],
    ["The board discussed the rejection of the treaty, which says that both sides must stop.", "treaty"],
    ["The list showed that 40 were missing.", "list"],
    [
      "According to an Orlay Council summary of its inquiry, Voss sent a note. Moro never read it, according to the summary.",
      "an Orlay Council summary of its inquiry",
    ],
    [
      "A Senate timeline of the flood said that the dam was safe. The timeline said that the pier was not.",
      "a Senate timeline of the flood",
    ],
    ["A timeline of the flood said that the dam was safe. The timeline said that the pier was not.", "timeline"],
    [
      "The cabinet approved the transition plan in March, which then outlined that the mines would close.",
      "transition plan",
    ],
    ["Her bank records had shown that she had not paid the drivers.", "her bank records"],
    [
      "His criminal record from the Orlay Department of Prisons indicates that he was six feet tall.",
      "his criminal record from the Orlay Department of Prisons",
    ],
    [
      "Lena Voss was arrested on Monday. Her criminal record shows that she was convicted of fraud in 2011.",
      "Lena Voss's criminal record",
    ],
    ["He clerked for Judge Omar Breck and for Lena Moor, according to his biography.", "his biography"],
    [
      "Lena Voss accused Mara Dehl of theft. Her bank statements showed that she had been paid twice.",
      "her bank statements",
    ],
    ["Prosecutor Lena Voss told the court about the victim. Her diary said that he had followed her.", "her diary"],
    ["Lena Voss, a lawyer, represents the girl. Her statement said that he had beaten her.", "her statement"],
    ["Lena Voss was robbed by Ivo Rell. Her letters said that the school was cold.", "her letters"],
    ["Lena Voss met the teacher on Monday. Her letter said that the school was cold.", "her letter"],
  ])("%s", (text, name) =>
    expect(read(text).sources.map((source) => [source.name, source.kind])).toContainEqual([name, "document"]),
  );

  test.each([
    ["a storm", "The storm showed no sign of weakening."],
    ["a wall", "The wall called for repair."],
    ["a vote", "The vote showed that many were tired of the war."],
    ["a bridge", "The bridge, which calls for repair, was closed."],
    ["those who are let go", "Aid workers met the girls. Their release showed that talks could help."],
    ["what others criticise", "His proposal has drawn harsh criticism from fellow candidates."],
  ])("and %s does not", (_, text) => expect(document(text)).toBeUndefined());
});

describe("what is put out in the sentence before says what it is said to", () => {
  test.each([
    [
      "a letter of several",
      "More than 30 shelters published an open letter on 9 March. It accused the authorities of abuse.",
      "open letter",
    ],
    [
      "a statement, by who put it out",
      "Lena Voss released a statement on Monday. It said that she would not resign.",
      "Lena Voss",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    ["it is sent to a body", "Five senators sent a letter to Harbour Trust on Friday. It urged the president to act."],
    [
      "more is put out",
      "Lena Voss released a statement and a letter by Omar Breck on Monday. It said that she would not resign.",
    ],
    ["a board is told of", "Two nurses sent a petition to the board on Monday. It said that the fees were fair."],
  ])("and it is open where %s", (_, text) => expect(last(text)).toMatch(/^\?/));
});

describe("who posts is known by what he is called there", () => {
  test.each([
    ["a name with digits", "In June, acebird1 wrote, “I am sticking it out to the end of my contract.”", "acebird1"],
    ["a user", "The user redhawk_77 posted on Tuesday that the dam would fail.", "redhawk_77"],
    ["a sign before it", "“The bridge is shut,” @orlaywatch said on Monday.", "@orlaywatch"],
    ["they go on", "“I am sticking it out,” acebird1 wrote.\n\nThey also said that the pay was low.", "acebird1"],
    ["a capital that opens the sentence", "“It is low,” acebird1 wrote. Acebird1 said that it was late.", "acebird1"],
    [
      "whoever is said to post so",
      "The mayor met Lena Voss, who posts as silverfin22, on Monday. “I saw it,” silverfin22 wrote.",
      "Lena Voss",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    [
      "neighbours",
      "The user redhawk_77 wrote that the dam would fail. Two neighbours came by. They said that the water was high.",
    ],
    ["who answers", "Officials answered the user redhawk_77. They said that the dam was safe."],
    [
      "the police",
      "“Leave,” redhawk_77 wrote. The police said that they were looking into it. They added that he was known.",
    ],
  ])("and they are not he, but %s", (_, text) => expect(last(text)).not.toBe("redhawk_77"));
});

test("what a page writes around its advertisements is no part of the sentence", () => {
  const text =
    "The council met.\n\nHide AdThe timeline says that it was late.\n\nHide Ad“We are late,” said Mara Dehl. Hide AdAccording to Ines Lore, the bridge is old.\n\nAdvertisementOmar Breck added that it would be closed. The firm's AdTech unit said that sales rose.";
  const reading = read(text);
  expect(reading.statements.map((one) => speaker(reading, one))).toEqual([
    "timeline",
    "Mara Dehl",
    "Ines Lore",
    "Omar Breck",
    expect.stringContaining("AdTech"),
  ]);
});

describe("the statement, of which was told whose it is", () => {
  const speakers = (text: string): string[] => {
    const reading = readReport(text, {}, { engine: linearEngine() });
    return reading.statements.map((statement) => speaker(reading, statement));
  };

  test.each([
    [
      "that somebody issued",
      "The satellite is up, said a statement issued by the Norvian Space Administration. It was planned for years, the statement said.",
      "Norvian Space Administration",
    ],
    [
      "beside a letter of another",
      "A statement issued by the mayor after a letter from Tom Hale said it was late. The statement said it was cold.",
      "the mayor",
    ],
    [
      "that has just spoken",
      "The union’s letter to Daniel Green, the commissioner, said: “It was late.” The letter also said that it was cold.",
      "union’s letter to Daniel Green",
    ],
    [
      "that somebody only has",
      "The satellite is up, said a statement obtained by Radio Merle. The statement said it was a weapon.",
      "a statement obtained by Radio Merle",
    ],
    [
      "and not of one of two",
      "The satellite is up, said a statement issued by the Norvian Space Administration. The army put out a statement, too. The statement said it was a weapon.",
      "statement",
    ],
    [
      "nor where somebody else wrote",
      "The union’s letter to Daniel Green said the pit was unsafe. The owner wrote to Green, too. The letter said the pit was dry.",
      "letter",
    ],
    [
      "nor where somebody else has answered",
      "A statement issued by the dockers’ union said they had not been paid. The board answered on Monday. The statement said pay would come.",
      "statement",
    ],
    [
      "nor where somebody else spoke since",
      "A statement released by the family on Monday said she was ill. The clinic broke its silence on Tuesday. “She was in pain,” the statement said.",
      "statement",
    ],
    [
      "nor where there were two",
      "The family issued a statement on Monday. The statement released by the clinic in May said it was a fever. “We were lied to,” the statement said.",
      "statement",
    ],
    [
      "nor where another was written since",
      "The union’s letter to Daniel Green said: “It was late.” Green wrote a letter, too. The letter also said that it was cold.",
      "letter",
    ],
  ])("%s", (_, text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });
});
