import { describe, expect, test } from "vitest";
import { confident, KEPT_CONFIDENCE, readReport } from "../src/index.ts";
import { words } from "./support.ts";

/** One line a statement: how deep it stands, then `source | act | content`. */
function nested(text: string): string[] {
  const { statements } = readReport(text);
  const depth = (id: string | null): number => {
    const one = statements.find((other) => other.id === id);
    return one ? 1 + depth(one.within) : 0;
  };
  return statements.map(
    ({ within, source, act, content }) =>
      `${"> ".repeat(depth(within))}${words(text, source)} | ${act} | ${words(text, content)}`,
  );
}

describe("what is said inside what is said", () => {
  test.each<[string, string[]]>([
    [
      "Mayor Dara Voss said her deputy believed the dam would hold.",
      ["Mayor Dara Voss | state | her deputy believed the dam would hold", "> her deputy | state | the dam would hold"],
    ],
    [
      "Dara Voss said that, given Tesmar had said the dam was safe, the town was calm.",
      [
        "Dara Voss | state | that, given Tesmar had said the dam was safe, the town was calm",
        "> Tesmar | state | the dam was safe",
      ],
    ],
    [
      "Dara Voss said that, given the mayor had said the mill, built in May, was safe, the town was calm.",
      [
        "Dara Voss | state | that, given the mayor had said the mill, built in May, was safe, the town was calm",
        "> the mayor | state | the mill, built in May, was safe",
      ],
    ],
    [
      "Dara Voss said that while Ilan Moro denied he had bitten, struck or kicked a guard, the town was calm.",
      [
        "Dara Voss | state | that while Ilan Moro denied he had bitten, struck or kicked a guard, the town was calm",
        "> Ilan Moro | deny | he had bitten, struck or kicked a guard",
      ],
    ],
    [
      "“It told us the dam was safe,” said Ilan Moro, a pilot.",
      ["Ilan Moro, a pilot | state | “It told us the dam was safe,”", "> It | state | the dam was safe"],
    ],
    [
      "“My son rang and said, ‘The dam is going,’” Dara Voss recalled.",
      ["Dara Voss | state | “My son rang and said, ‘The dam is going,’”", "> My son | state | ‘The dam is going,’"],
    ],
    [
      "The ministry rejected criticism from residents that the warning had come late.",
      [
        "The ministry | reject | criticism from residents that the warning had come late",
        "> residents | criticise | that the warning had come late",
      ],
    ],
    [
      "The council rejected an offer by the brewer Oake & Lamb to rebuild the bridge.",
      [
        "The council | reject | an offer by the brewer Oake & Lamb to rebuild the bridge",
        "> the brewer Oake & Lamb | offer | to rebuild the bridge",
      ],
    ],
    [
      "“According to the builders, the dam will hold,” Dara Voss said.",
      [
        "Dara Voss | state | “According to the builders, the dam will hold,”",
        "> the builders | state | the dam will hold",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(nested(text)).toEqual(expected);
  });

  test("a denied claim asserts nothing: the denier's content keeps the claim, which stands inside it", () => {
    const text = "The airline denied on Friday a claim by the pilots that crews had flown for two days.";
    expect(nested(text)).toEqual([
      "The airline | deny | a claim by the pilots that crews had flown for two days",
      "> the pilots | state | that crews had flown for two days",
    ]);
  });

  test.each([
    "“I think the dam will hold,” Dara Voss said.",
    "“You know what we believe,” Dara Voss said.",
    "“If the ministry says the dam is safe, nobody will listen,” Dara Voss said.",
    "Dara Voss said her brother supported a new dam.",
    "Dara Voss said the report was late, calling it a disgrace.",
  ])("nobody else speaks in: %s", (text) => {
    expect(readReport(text).statements.filter(({ within }) => within !== null)).toEqual([]);
  });
});

describe("speech that goes on without a cue", () => {
  const spoken = (text: string) =>
    readReport(text).statements.map(({ source, content, continues }) => {
      return `${continues ? "goes on" : words(text, source)}: ${words(text, content)}`;
    });

  test("a paragraph that is a quotation goes on with the one who spoke last, quoted or not", () => {
    expect(spoken("The dam will stay shut, Dara Voss said on Monday.\n\n“Snow we can shovel.”")).toEqual([
      "Dara Voss: The dam will stay shut",
      "goes on: “Snow we can shovel.”",
    ]);
  });

  test("not where two have spoken, nor where it names its speaker itself", () => {
    const two = "Dara Voss said the dam was shut. Ilan Moro said it was open.\n\n“Nobody asked me.”";
    expect(spoken(two)).not.toContain("goes on: “Nobody asked me.”");
    const labelled = "Dara Voss said the dam was shut.\n\n“Ilan Moro: Nobody asked me.”";
    expect(spoken(labelled)).not.toContain("goes on: “Ilan Moro: Nobody asked me.”");
  });

  test("a gesture between two quotations is the speaker's; somebody else's is not", () => {
    const tin = "“I had the keys,” said Ilan Moro. He opened a tin. “I still have them.”";
    expect(spoken(tin)).toContain("goes on: “I still have them.”");
    const other = "“I had the keys,” said Ilan Moro. He looked at Dara Voss. “I still have them.”";
    expect(spoken(other)).not.toContain("goes on: “I still have them.”");
  });

  test("the third turn of a conversation is nobody's for certain", () => {
    const text =
      "“You never learned,” Bruno Salt said.\n\n“I learned from you,” said Aldo Salt.\n\n“Then you looked away.”";
    const last = readReport(text).statements.at(-1);
    expect(last).toMatchObject({ speaker: null, continues: null });
  });

  test("the next paragraph names who said it", () => {
    expect(spoken("“They came for the piano.”\n\nWith these words Alma Reiss began her evidence.")).toEqual([
      "Alma Reiss: “They came for the piano.”",
    ]);
  });

  test("transcripts by label, and an interview whose one person is named before it", () => {
    expect(
      spoken("The hearing began like this:\n\nArn: Where is it?\n\nPruitt: In the river.\n\nArn: And the keys?"),
    ).toEqual(["Arn: Where is it?", "Pruitt: In the river.", "Arn: And the keys?"]);
    expect(spoken("Vera Lindholt plays on Sunday.\n\nQ: Will you miss it?\n\nA: It will miss me first.")).toEqual([
      "Vera Lindholt: It will miss me first.",
    ]);
    expect(spoken("Note: the dam is shut.\n\nIt rained.")).toEqual([]);
    expect(spoken("The count so far.\n\nVoss: 1,769.\n\nMoro: 1,501.\n\nVoss: 46.")).toEqual([]);
  });

  test("single marks quote where a verb of speech follows, and go on in the paragraph", () => {
    const text = "It rained. ‘The dam will hold until spring,’ said Dara Voss. ‘He’s not laughing now.’";
    expect(spoken(text)).toEqual(["Dara Voss: ‘The dam will hold until spring,’ … ‘He’s not laughing now.’"]);
    expect(spoken("The ‘Iron Duchess’ pulled its last train out of the yard.")).toEqual([]);
  });

  test("a speaker named at the end has said all of the sentence", () => {
    const text = "Relatives believe that the search ended too soon, their lawyer, Beni Okram, said as the bell rang.";
    expect(spoken(text)).toEqual([
      "their lawyer, Beni Okram: Relatives believe that the search ended too soon",
      "Relatives: that the search ended too soon",
    ]);
  });
});

test("a belief told of by somebody else is inside what he says", () => {
  const text = "Mayor Dara Voss said the envoy believed in doing what was right for the port.";
  const { statements } = readReport(text);
  const [outer, inner] = statements;
  expect(statements).toHaveLength(2);
  expect(inner?.within).toBe(outer?.id);
  expect(text.slice(...(inner?.content[0] ?? [0, 0]))).toBe("doing what was right for the port");
});

describe("what is denied is said by nobody inside it", () => {
  test.each([
    ["The minister denied that Moro had promised to pay.", "negated actual"],
    ["The minister denied that he had said the dam was safe.", "negated actual"],
    ["Voss said that Moro had promised to pay.", "asserted actual"],
    ["The minister denied a claim by Moro that the dam was safe.", "asserted actual"],
  ])("%s", (text, expected) => {
    const inner = readReport(text).statements.filter(({ within }) => within !== null);
    expect(inner.map(({ assertion: { polarity, mode } }) => `${polarity} ${mode}`)).toEqual([expected]);
  });
});

describe("somebody within what somebody says", () => {
  const inside = (text: string): string[] => nested(text).filter((line) => line.startsWith(">"));

  test.each([
    ["Lind said Moro has ruled out a sale, and that the port “is short of hands”.", "a sale"],
    [
      "“It is the owners who stated that they want it gone… that sounds like theft to me,” Lind said.",
      "they want it gone",
    ],
    ["“She asked me where he was and I said he was at sea,” Lind said.", "me where he was"],
    ["“Moro said the pier was safe, that's a lie,” Lind said.", "the pier was safe"],
    ["Lind said Moro had told them that if it rained, they would wait.", "that if it rained, they would wait"],
    ["Lind said Moro hoped that it was late and that they would wait.", "that it was late and that they would wait"],
  ])("says no more than his own clause: %s", (text, words) => {
    expect(inside(text)[0]).toMatch(new RegExp(`\\| (?:that )?${words.replace(/^that /, "")}$`));
  });

  test.each([
    "“The guards threatened staff at the gate,” Lind said.",
    "On Friday, Lind said she had called Moro to voice her fears.",
    "“I’ve asked the coastguard,” Lind said.",
    "“I'll just say that it is late,” Lind said.",
    "“We concluded that it is late,” Lind said.",
    "“I hope Moro also demanded a new pier,” Lind said.",
    "Lind said the video footage indicated that the pier had sunk.",
    "The Gulf states, by and large, are wary of it, Lind said.",
    "“Every word I said there is true,” Lind said.",
  ])("is nobody who speaks in: %s", (text) => {
    expect(confident(readReport(text), KEPT_CONFIDENCE).statements.filter(({ within }) => within !== null)).toEqual([]);
  });

  test.each([
    "“The guards threatened to shut the gate,” Lind said.",
    "On Friday, Lind said she had called Moro a liar.",
    "“I asked the coastguard to wait until noon,” Lind said.",
    "“I told them that it was late,” Lind said.",
    "“I know Moro also demanded a new pier,” Lind said.",
    "Lind said the wardens indicated that the pier had sunk.",
    "Lind said the Front very recently threatened to close the pier.",
    "“Most of us feared that it would sink,” Lind said.",
  ])("is somebody who speaks in: %s", (text) => {
    expect(
      confident(readReport(text), KEPT_CONFIDENCE).statements.filter(({ within }) => within !== null),
    ).toHaveLength(1);
  });

  test("is surely somebody where he is told of once, and hardly where it is whenever he speaks", () => {
    const sure = (text: string) => readReport(text).statements.find(({ within }) => within !== null)?.confidence ?? 0;
    const once = sure("“When Moro said it was safe, we left the pier,” Lind said.");
    const whenever = sure("“When Moro says it is safe, he is late,” Lind said.");
    expect([once > 0.75, whenever < 0.65]).toEqual([true, true]);
  });
});
