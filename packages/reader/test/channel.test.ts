import { describe, expect, test } from "vitest";
import { readReport, type Statement } from "../src/index.ts";
import { speaker } from "./support.ts";

/** The first statement of a text, with its channel in words. */
function first(text: string, meta = {}) {
  const reading = readReport(text, meta);
  const one = reading.statements[0] as Statement;
  const name = (id?: string) => reading.sources.find((source) => source.id === id)?.name;
  return {
    speaker: speaker(reading, one),
    act: one.act,
    content: one.content.length,
    addressee: one.addressee && text.slice(...one.addressee.span),
    medium: one.medium && `${one.medium.kind}: ${text.slice(...one.medium.span)}`,
    platform: one.medium?.platform,
    onBehalfOf: name(one.onBehalfOf),
    via: one.via.map(({ source, relation }) => `${relation} ${name(source)}`),
  };
}

describe("to whom", () => {
  test.each([
    ["Mayor Dara Voss told reporters that the bridge was shut.", "reporters"],
    ["Mayor Dara Voss told them the bridge was shut.", "them"],
    ["“The bridge is shut,” Mayor Dara Voss wrote to staff.", "staff"],
    ["Mayor Dara Voss said in a letter to the harbour board that the bridge was shut.", "the harbour board"],
    ["On a conference call with donors, Mayor Dara Voss said that the bridge was shut.", "donors"],
    ["Mayor Dara Voss blamed the storm in a call with reporters.", "reporters"],
    ["Mayor Dara Voss said after a meeting with staff that the bridge was shut.", undefined],
    ["All told, the bridge was shut for nine days, Mayor Dara Voss said.", undefined],
  ])("%s", (text, addressee) => expect(first(text).addressee).toBe(addressee));
});

describe("through what", () => {
  test.each([
    ["Mayor Dara Voss said in a statement that the bridge was shut.", "statement: a statement"],
    ["Mayor Dara Voss said on local radio that the bridge was shut.", "broadcast: local radio"],
    ["Mayor Dara Voss tweeted that the bridge was shut.", "social-media: tweeted"],
    ["“The bridge is shut,” Mayor Dara Voss told a news conference.", "press-conference: a news conference"],
    ["Mayor Dara Voss condemned the raid in a statement.", "statement: a statement"],
    ["The Orlay army in a statement said the bridge was shut.", "statement: a statement"],
    ["Mayor Dara Voss criticised the remarks in an interview.", undefined],
    ["The bridge is shut, court documents say.", "court-filing: court documents"],
    ["Mayor Dara Voss said the statement in the paper was wrong.", undefined],
  ])("%s", (text, medium) => expect(first(text).medium).toBe(medium));

  test("a network is kept as written", () => {
    expect(first("Mayor Dara Voss wrote on Telegram that the bridge was shut.").platform).toBe("Telegram");
  });
});

describe("via whom", () => {
  test("an outlet that was told", () => {
    expect(first("Mayor Dara Voss told the Orlay Gazette that the bridge was shut.").via).toEqual([
      "told Orlay Gazette",
    ]);
  });

  test("an outlet that cites somebody is a link, whoever is cited the speaker", () => {
    const { speaker: who, via } = first(
      "“The bridge is shut,” the Orlay Gazette reported on Friday, citing two harbour pilots.",
    );
    expect([who, via]).toEqual(["two harbour pilots", ["reported Orlay Gazette"]]);
  });

  test("so is whoever reports it by name, whatever the name tells", () => {
    const { speaker: who, via } = first("“The bridge is shut,” the Haref reported, citing an army spokeswoman.");
    expect([who, via]).toEqual(["an army spokeswoman", ["reported Haref"]]);
    expect(first("The ministry said that the bridge was shut, citing two harbour pilots.").speaker).toBe("ministry");
  });

  test.each([
    ["Kade Mills reported lower output, citing anxious buyers.", "Kade Mills"],
    ["The council reported a fall in births, citing doctors who had moved.", "council"],
    ["The council has reported, citing two officials, that the vote is void.", "council"],
    ["“The bridge is shut,” the Haref reported, citing young women.", "Haref"],
  ])("but what is cited as a reason says nothing: %s", (text, name) => expect(first(text).speaker).toBe(name));

  test("a body whose short form stands in brackets is no agency of the dateline", () => {
    const head = "The Orlay Bureau of Inquiry (OBI) was late. ";
    expect(first(`${head}The court told the OBI that the bridge was shut.`).via).toEqual([]);
    expect(first("ORLAY (TKN) - The mayor told TKN that the bridge was shut.").via).toEqual(["told TKN"]);
  });

  test("a reason that is cited is no speaker", () => {
    expect(first("“The bridge is shut,” the Orlay Gazette reported on Friday, citing safety concerns.").via).toEqual(
      [],
    );
  });
});

describe("for whom", () => {
  test.each([
    ["A spokesman for the harbour board, Kit Hallow, said the bridge was shut.", "harbour board"],
    ["A spokesman for Mr. Hallow said the bridge was shut.", "Hallow"],
    ["Kit Hallow, a former spokesman for the harbour board, said the bridge was shut.", undefined],
    ["Kit Hallow, an engineer at the harbour board, said the bridge was shut.", undefined],
    ["Anna Voss, the head of external affairs for Veldra at Calder Foods, said it was shut.", "Calder Foods"],
    ["Veldra's chief army spokesperson, Anna Voss, said it was shut.", "army"],
    ["Anna Voss, a professor of communications at Orlay College, said it was shut.", undefined],
  ])("%s", (text, body) => expect(first(text).onBehalfOf).toBe(body));
});

describe("silences have no content", () => {
  test.each([
    ["The harbour board declined to comment.", "decline-to-comment"],
    ["The harbour board would not comment.", "decline-to-comment"],
    ["The harbour board did not immediately respond to a request for comment.", "no-response"],
    ["The harbour board could not be reached for comment.", "no-response"],
  ])("%s", (text, act) => expect(first(text)).toMatchObject({ act, content: 0, speaker: "harbour board" }));

  test("radio calls are no requests for comment", () => {
    expect(readReport("The ship did not respond to three radio calls.").statements).toEqual([]);
  });
});

describe("credits say nothing", () => {
  test("a closing line", () => {
    const { credits, statements } = readReport("The bridge is shut.\n\nCorvin Press contributed to this report.");
    expect(credits.map(({ name, kind }) => `${kind} ${name}`)).toEqual(["agency Corvin Press"]);
    expect(statements).toEqual([]);
  });

  test("a dateline", () => {
    const { credits } = readReport("ORLAY, Oct. 3 (TKN) — The bridge is shut.");
    expect(credits.map(({ name }) => name)).toEqual(["TKN"]);
  });
});

describe("quoted as saying: the one who is quoted speaks, the one who quotes is a link", () => {
  test.each<[string, string]>([
    ["State media quoted the minister as saying that the talks had failed.", "State media"],
    ["The talks had failed, state television quoted the minister as saying on Thursday.", "state television"],
    ["“The talks have failed,” the Corran agency quoted the minister as saying.", "Corran agency"],
    ["The minister was quoted by the Corran agency as saying that the talks had failed.", "Corran agency"],
    ["The talks had failed, the minister was quoted as saying by state media.", "state media"],
  ])("%s", (text, outlet) => {
    const { statements, sources } = readReport(text);
    const name = (id: string | null) => sources.find((source) => source.id === id)?.name;
    expect(statements.map(({ speaker }) => name(speaker)?.replace(/^The/, "the"))).toEqual(["the minister"]);
    expect(statements[0]?.via.map(({ source, relation }) => [relation, name(source)])).toEqual([["reported", outlet]]);
    expect(text.slice(...(statements[0]?.content[0] ?? [0, 0]))).toMatch(/talks ha/);
  });
});

test("who could not be reached did not answer: that is no possibility and no denial", () => {
  const { statements } = readReport("Mayor Dara Voss could not be reached for comment.");
  expect(statements.map(({ act, assertion: { mode, polarity } }) => [act, mode, polarity])).toEqual([
    ["no-response", "actual", "asserted"],
  ]);
});
