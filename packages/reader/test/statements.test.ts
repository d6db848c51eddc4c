import { describe, expect, test } from "vitest";
import { type PromptEngine, readReport, type Span } from "../src/index.ts";
import { said, speaker, words } from "./support.ts";

describe("where source, cue and content stand", () => {
  test.each<[string, string[]]>([
    ["“The harbour stays shut,” Mayor Dara Voss said.", ["Dara Voss | direct | “The harbour stays shut,”"]],
    ["“The harbour stays shut,” said Ilan Moro, a harbour pilot.", ["Ilan Moro | direct | “The harbour stays shut,”"]],
    ["“The harbour,” Mayor Dara Voss said, “stays shut.”", ["Dara Voss | direct | “The harbour,” … “stays shut.”"]],
    [
      "Mayor Dara Voss said that the harbour would stay shut.",
      ["Dara Voss | indirect | that the harbour would stay shut"],
    ],
    [
      "The harbour would stay shut, the port authority said.",
      ["port authority | indirect | The harbour would stay shut"],
    ],
    ["The talks, officials said, will resume on Monday.", ["officials | indirect | The talks … will resume on Monday"]],
    ["The harbour is shut, according to the port authority.", ["port authority | indirect | The harbour is shut"]],
    ["According to the port authority, the harbour is shut.", ["port authority | indirect | the harbour is shut"]],
    ["Mayor Dara Voss told reporters that the harbour was shut.", ["Dara Voss | indirect | that the harbour was shut"]],
    [
      "The port authority said the closure was “a matter of hours”.",
      ["port authority | mixed | the closure was “a matter of hours”"],
    ],
    [
      "Mayor Dara Voss condemned Friday’s attack on the harbour.",
      ["Dara Voss | indirect | Friday’s attack on the harbour"],
    ],
    [
      "Mayor Dara Voss told LESK TODAY’s weekly programme that the harbour was shut.",
      ["Dara Voss | indirect | that the harbour was shut"],
    ],
    ["“Why now?” Mayor Dara Voss asked.", ["Dara Voss | direct | “Why now?”"]],
    [
      "The Northern Front accused the army of shelling the harbour.",
      ["Northern Front | indirect | the army of shelling the harbour"],
    ],
    [
      "The Northern Front denied that it had shelled the harbour.",
      ["Northern Front | indirect | that it had shelled the harbour"],
    ],
    ["“The harbour stays shut.” — Dara Voss", ["Dara Voss | direct | “The harbour stays shut.”"]],
    ["“The harbour stays shut.”\n\n- Dara Voss.\n\nIt rained.", ["Dara Voss | direct | “The harbour stays shut.”"]],
    ["“The harbour stays shut.”\n\n– Boats turned away –", ["? | direct | “The harbour stays shut.”"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("who it is", () => {
  test("surname, pronoun and office lead to the full name", () => {
    const text =
      "Mayor Dara Voss closed the harbour on Friday.\n“It is not safe,” Voss said.\nShe said the decision was final.";
    expect(said(text).map((line) => line.split(" | ")[0])).toEqual(["Dara Voss", "Dara Voss"]);
  });

  test("a quotation paragraph without a cue goes on with the speaker", () => {
    const text = "“Leave the port,” Mayor Dara Voss said.\n“There is still time.”\nThe harbour was empty by noon.";
    expect(said(text)).toEqual([
      "Dara Voss | direct | “Leave the port,”",
      "Dara Voss | direct | “There is still time.”",
    ]);
  });

  test("a description whose name comes a sentence later", () => {
    const text =
      "A former deputy harbour commissioner said the order was “late”.\nIlan Moro, who is also a retired pilot, added that “boats should have sailed days ago”.";
    expect(said(text).map((line) => line.split(" | ")[0])).toEqual(["Ilan Moro", "Ilan Moro"]);
  });

  test("a spokesperson speaks for a body, in a statement", () => {
    const text = "Northern Front spokesman Hazo Lind said in a statement that the demand was “empty”.";
    const reading = readReport(text);
    const [statement] = reading.statements;
    expect(reading.sources.find(({ id }) => id === statement?.onBehalfOf)?.name).toBe("Northern Front");
    expect(statement?.medium?.kind).toBe("statement");
    expect(words(text, statement?.content ?? [])).toBe("that the demand was “empty”");
  });

  test("an unnamed source told an outlet", () => {
    const text = "Two meetings have taken place, a Tesmar source told the Orlay Gazette.";
    const reading = readReport(text);
    const [statement] = reading.statements;
    expect(said(text)).toEqual(["a Tesmar source | indirect | Two meetings have taken place"]);
    expect(
      statement?.via.map(({ relation, source }) => [relation, reading.sources.find(({ id }) => id === source)?.name]),
    ).toEqual([["told", "Orlay Gazette"]]);
  });
});

describe("never the wrong mouth", () => {
  test("two people with one surname: undecided, both kept", () => {
    const text = "Mayor Dara Voss met Captain Emil Voss on Friday.\nVoss said the harbour would stay shut.";
    const reading = readReport(text);
    expect(reading.statements.map((statement) => speaker(reading, statement))).toEqual(["? Emil Voss or Dara Voss"]);
    expect(reading.problems.map(({ code }) => code)).toContain("speaker-undecided");
  });

  test("a woman does not say what “he” said", () => {
    const text = "“It is over,” Dara Voss, the mayor’s spokeswoman, said.\nHe said nothing would change.";
    expect(said(text).at(-1)).toBe("? | indirect | nothing would change");
  });

  test("a pronoun between two men is left open", () => {
    const text =
      "Minister Peter Lind and Captain Robert Moro met in Orlay on Friday.\nHe said the harbour would stay shut.";
    expect(said(text)).toEqual(["? Peter Lind or Robert Moro | indirect | the harbour would stay shut"]);
  });

  test("the reporter’s own words are nobody’s", () => {
    expect(said("Tesmar has until now kept the harbour open. The strait is a key route for grain.")).toEqual([]);
  });

  test("a denial, a threat and a claim of responsibility are not statements of fact", () => {
    const act = (text: string) => readReport(text).statements.map((statement) => statement.act);
    expect(act("The Northern Front denied that it had mined the strait.")).toEqual(["deny"]);
    expect(act("The Northern Front threatened to mine the strait.")).toEqual(["threaten"]);
    expect(act("The Northern Front claimed responsibility for the blast.")).toEqual(["claim-responsibility"]);
    expect(act("The ministry did not confirm that the strait was mined.")).toEqual([]);
  });

  test("a paragraph of quotation after the reporter’s paragraph has no speaker", () => {
    expect(said("“It is over,” Mayor Dara Voss said.\nThe harbour was empty.\n“I lost everything.”")).toEqual([
      "Dara Voss | direct | “It is over,”",
      "? | direct | “I lost everything.”",
    ]);
  });
});

test("a report in another language is said, not guessed at", () => {
  const reading = readReport("„Der Hafen bleibt zu“, sagte Voss.", { language: "de" });
  expect(reading.statements).toEqual([]);
  expect(reading.problems.map(({ code }) => code)).toEqual(["language-unsupported"]);
});

/** Takes all between two words for what somebody said, over paragraphs, as a network may. */
const overParagraphs = (text: string, first: string, last: string): PromptEngine => ({
  name: "over paragraphs",
  propose: () => {
    const at = (word: string): Span => [text.indexOf(word), text.indexOf(word) + word.length];
    const content: Span[] = [[at(first)[0], at(last)[1]]];
    const roles = { source: [at("Velin")], cue: [at("said")], content };
    return [[{ ...roles, act: "state", confidence: 0.9, paragraph: 0, by: "over paragraphs", standing: "read" }]];
  },
});

describe("what an engine reads on into another paragraph", () => {
  const contents = (text: string, first: string, last: string): readonly string[] =>
    readReport(text, {}, { engine: overParagraphs(text, first, last) }).statements.map(({ content }) =>
      words(text, content),
    );

  test("a line that stands between is nobody's words", () => {
    const text = "Mara Velin said on Friday that the pier is safe.\n\nFerry strike enters its third week";
    expect(contents(text, "the pier", "week")).toEqual(["the pier is safe."]);
  });

  test("a quotation goes on there", () => {
    const quoted = "Mara Velin said on Friday that the pier is safe.\n\n“It was looked at on Monday.”";
    expect(contents(quoted, "the pier", "Monday.”").at(-1)).toContain("looked at on Monday");
  });

  test("nor is what stands below a colon another's", () => {
    const list =
      "In a long interview, Mara Velin also said:\n\nThe pier must stay open\n\nHe is sure the deal will pass";
    expect(said(list).at(-1)).toContain("He is sure the deal will pass");
  });
});

describe("what stands around an attribution", () => {
  test("the reporter’s clause after it is not part of it", () => {
    const text = "Fourteen people have died, the health ministry said on Thursday, as the army disputed the count.";
    expect(said(text)[0]).toBe("health ministry | indirect | Fourteen people have died");
  });

  test("a dateline is not part of it", () => {
    const text = "ORLAY, Tesmar, March 5 (Corran) - The bridge has fallen, the army said.";
    expect(said(text)).toEqual(["army | indirect | The bridge has fallen"]);
  });

  test("the ministry is the one ministry named before", () => {
    const text = "Nine people died, the province’s health ministry said.\nThe ministry said that two were children.";
    expect(said(text).map((line) => line.split(" | ")[0])).toEqual([
      "province’s health ministry",
      "province’s health ministry",
    ]);
  });
});

describe("what is not said", () => {
  test("silence is no statement", () => {
    expect(said("The ministry did not say what would follow.")).toEqual([]);
    expect(said("Nobody said the bridge was safe.")).toEqual([]);
  });

  test("a second verb of the same speaker is a statement of its own", () => {
    const text = "The Northern Front rejected the ultimatum and denied that the inspectors had been harmed.";
    expect(readReport(text).statements.map(({ act, content }) => [act, words(text, content)])).toEqual([
      ["reject", "the ultimatum"],
      ["deny", "that the inspectors had been harmed"],
    ]);
  });

  test("also behind what has no subject of its own", () => {
    const text = "Voss accused Moro of being idle and criticised him for siding with the council.";
    expect(readReport(text).statements.map(({ act, content }) => [act, words(text, content)])).toEqual([
      ["accuse", "Moro of being idle"],
      ["criticise", "him for siding with the council"],
    ]);
  });

  test("a wish to stay unnamed is not what a source said", () => {
    const text = "An official, who asked not to be named, said the bridge had fallen.";
    expect(said(text)).toHaveLength(1);
  });
});

test("who tells what another says is a link of its chain; a document is not, nor is he who speaks of himself", () => {
  const chains = (text: string) => {
    const { statements, sources } = readReport(text);
    const name = (id: string | null) => sources.find((source) => source.id === id)?.name;
    return statements.filter(({ within }) => within).map(({ via }) => via.map(({ source }) => name(source)));
  };
  expect(chains("A clerk said that Dara Voss had promised to close the dam.")).toEqual([["a clerk"]]);
  expect(chains("Dara Voss said she had promised to close the dam.")).toEqual([[]]);
});
