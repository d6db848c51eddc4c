import { describe, expect, test } from "vitest";
import { segment } from "../src/text/segment.ts";

const sentences = (text: string) => {
  const segmented = segment(text);
  return segmented.sentences.map(({ span }) => text.slice(...span));
};
const quotations = (text: string) => segment(text).quotations.map(({ span }) => text.slice(...span));

describe("sentences", () => {
  test.each([
    ["Mr. Moro met Dr. Lind on Jan. 6. They spoke for an hour.", 2],
    ["The U.S. Senate voted. The bill failed.", 2],
    ["She flew to the U.S. The trip took a day.", 2],
    ["J. R. Moro arrived at 6.30 p.m. on Friday.", 1],
    ["“Why now?” he said. “We had a deal!” Voss shouted.", 2],
    ["“Why now?” Dara Voss asked.", 1],
    ["“We leave.” The minister sat down.", 2],
    ["About 3.5 million people live in Orlay, pop. unknown.", 1],
    ["He waited... Then he left.", 2],
    ["Is it No. 5? Yes.", 2],
    ["He said no. They left.", 2],
    ["They left. Voss's friend sold  Moro said it was late.", 3],
    ["They left.  Voss, the mayor of  Orlay, said it was late.", 2],
    ["“We wait,” said Tom Voss, Sr. “Nobody came,” he said.", 2],
    ['The ferry left at 9 p.m. "Nobody came," Omar Moro said.', 2],
    ['Tom Davis Jr. "Bobby" Voss said it was late.', 1],
    ["Tom Davis Jr. “the Kid” Voss said it was late.", 1],
    ["“If it comes, we will do it.We can hold the pier,” Moro said.", 2],
    ["The rules of www.orlay.Example and St.Maro stand.", 1],
    ["Corvin Photo The mayor said it was late.", 2],
    ["Port Works PBC An army spokesman said it was late.", 2],
    ["PORT OF ORLAY SOLD After months of talks the mayor left.", 2],
    ["She works for The Corvin Lantern and The Lantern.", 1],
    ["Vitamin A is in it, and Hepatitis A spread to Group A.", 1],
    ["They wore ORLAY FIRST ALSO hats.", 1],
    ["The mayor, in The hall, said it was late.", 1],
  ])("%s", (text, count) => {
    expect(sentences(text)).toHaveLength(count);
  });
});

describe("where the breaks of a page are lost", () => {
  const paragraphs = (text: string) => segment(text).paragraphs.map(({ span }) => text.slice(...span));

  test("a paragraph ends at a stop behind which nothing parts the next", () => {
    expect(
      paragraphs("The water fell by noon.The mayor left. She was late.“It is gone,” she said.What now?In 2019.Then"),
    ).toEqual([
      "The water fell by noon.",
      "The mayor left. She was late.",
      "“It is gone,” she said.",
      "What now?",
      "In 2019.",
      "Then",
    ]);
    expect(paragraphs('The pier is “lost”.He left."We wait," she said, "for you."The mayor left."Come."')).toEqual([
      "The pier is “lost”.",
      "He left.",
      '"We wait," she said, "for you."',
      "The mayor left.",
      '"Come."',
    ]);
  });

  test("but in a quotation that is open, initials, an abbreviation, an address and a number", () => {
    for (const text of [
      "“We waited.Nobody came,” he said.",
      'He said: "We waited.Nobody came," and left.',
      "The U.S.Navy and J.R.Moro met Dr.Lind at 9.30 at St.Maro, as Orlay.Net and www.orlay.Example told.",
    ])
      expect(paragraphs(text)).toEqual([text]);
  });

  test("a speech goes on in the next paragraph, where a mark opens it again", () => {
    const { quotations: found, problems } = segment("“We waited all night.“Nobody came,” Moro said.");
    expect(found.map(({ continues }) => continues)).toEqual([null, 0]);
    expect(problems).toEqual([]);
  });

  test("a line in capitals ends where a sentence runs into it", () => {
    expect(paragraphs("HARBOUR SOLD DESPITE ORDER: WATCHDOGThe mayor left. NATOs, BBCNews and IDFs met.")).toEqual([
      "HARBOUR SOLD DESPITE ORDER: WATCHDOG",
      "The mayor left. NATOs, BBCNews and IDFs met.",
    ]);
  });

  test("what a page prints on a line of its own ends there", () => {
    const text =
      "The pier is old. Story continues below advertisement Ada Lind left. Advertisement Continue reading the main story The pier is new. An Advertisement Board met.";
    expect(paragraphs(text)).toEqual([
      "The pier is old. Story continues below advertisement",
      "Ada Lind left. Advertisement Continue reading the main story",
      "The pier is new. An Advertisement Board met.",
    ]);
  });

  test("a word without end is one word", () => {
    for (const word of ["President", "inOrlay", "AAABb", "WATCHDOGThe"])
      expect(segment(word.repeat(20_000)).tokens).toHaveLength(1);
  });

  test("a word that has run into a name is a word of its own", () => {
    const text =
      "PresidentMoro met PresidentAda Venn and candidateKell Lind inTarsia, McCall, YouTube, TheStreet, PresidentPro, LeaderTech and iPhone. Moro left.";
    expect(segment(text).tokens.map((token) => token.text)).toEqual(
      "President Moro met President Ada Venn and candidate Kell Lind in Tarsia , McCall , YouTube , TheStreet , PresidentPro , LeaderTech and iPhone . Moro left .".split(
        " ",
      ),
    );
  });
});

describe("quotation marks", () => {
  test("curly, straight and doubled marks", () => {
    expect(quotations("“One,” he said. \"Two,\" she said. ''Three,'' they said.")).toEqual([
      "“One,”",
      '"Two,"',
      "''Three,''",
    ]);
  });

  test("an opening mark typed for a closing one", () => {
    expect(quotations("“Why now?“ she asked. “Because,“ he said.")).toEqual(["“Why now?“", "“Because,“"]);
  });

  test("a closing mark typed for an opening one, with its other", () => {
    expect(quotations("He said ”nine geese flew over the mill.“ ”We saw them,“ she said.")).toEqual([
      "”nine geese flew over the mill.“",
      "”We saw them,“",
    ]);
    expect(quotations("Late again” she said. “We saw them,” he said.")).toEqual(["“We saw them,”"]);
  });

  test("single marks in a headline and inside a quotation, but no apostrophes", () => {
    expect(quotations("Voss: 'No deal' on miners' camp")).toEqual(["'No deal'"]);
    expect(quotations("“He told me ‘go home’ and it's over,” she said.")).toEqual([
      "“He told me ‘go home’ and it's over,”",
      "‘go home’",
    ]);
  });

  test("speech left open goes on in the next paragraph", () => {
    const { quotations: found, problems } = segment("“We waited all night.\n“Nobody came,” Moro said.");
    expect(found.map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [true, 0],
    ]);
    expect(problems).toEqual([]);
  });

  test("a mark that never closes is a problem with its place", () => {
    const text = "“We waited all night, Moro said.\nThe ferry left.";
    expect(segment(text).problems).toMatchObject([{ code: "unclosed-quotation", span: [0, 32] }]);
  });
});

test("a line that ends before its number goes on", () => {
  expect(segment("The firm has built about\n5,000 of those boats.").paragraphs).toHaveLength(1);
  expect(segment("The firm has built boats\n5,000 of them were sold.").paragraphs).toHaveLength(2);
});

test("hard-wrapped lines are one paragraph", () => {
  const block =
    "The ferry left the harbour of Orlay late in the evening with\nmore than two hundred people on board, the port authority said\nin a short notice that was read out on the radio before dawn on\nFriday, when the search began.";
  expect(segment(`${block}\n\n${block}`).paragraphs).toHaveLength(2);
});
