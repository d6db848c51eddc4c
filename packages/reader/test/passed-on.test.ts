import { linearEngine } from "@according/model-en";
import { KEPT_CONFIDENCE } from "@according/record";
import { describe, expect, test } from "vitest";
import { confident, readReport } from "../src/index.ts";
import { speaker, whoseIn, words } from "./support.ts";

const read = (text: string) => readReport(text, {}, { engine: linearEngine() });

/** Who says the first words, and through whom. */
function first(text: string): string {
  const reading = confident(read(text), KEPT_CONFIDENCE);
  const [one] = reading.statements;
  const via = one?.via.map(({ source }) => reading.sources.find(({ id }) => id === source)?.name) ?? [];
  return one ? [speaker(reading, one), ...via].join(" < ") : "";
}

test.each([
  ["“We lost the farmers,” aides said Mr. Brant told his colleagues before the vote.", "Brant < aides"],
  ["“The bridge is not safe,” the mayor said Mr. Brant told her on Friday.", "Brant < the mayor"],
  ["“The bridge is not safe,” two officials said the mayor told them on Friday.", "the mayor < two officials"],
  ["“We lost the farmers,” aides said after Mr. Brant told reporters that it was late.", "aides"],
  ["“We lost the farmers,” aides said, adding that Ms. Voss told the caucus to be patient.", "aides"],
  ["“We lost the farmers,” aides told Mr. Brant, who said he would go.", "aides"],
  ["“We lost the farmers,” Ilan Moro said. Aides said Ms. Voss told the caucus to be patient.", "Ilan Moro"],
  [
    "Radio Merle reported on Friday, citing Minister of Finance and Planning Ilan Moro, that the mill will be sold.",
    "Ilan Moro < Radio Merle",
  ],
  [
    "Radio Merle reported on Friday, citing Nuala O'Darrow, the harbour master, that 46 houses had burned.",
    "Nuala O'Darrow < Radio Merle",
  ],
  [
    "The mill will be sold, Radio Merle reported, citing the minister of Finance and two people there.",
    "the minister of Finance < Radio Merle",
  ],
  [
    "The mill will be sold, Radio Merle reported, citing two people familiar with the matter.",
    "two people familiar with the matter < Radio Merle",
  ],
  [
    "The mill will be sold, Radio Merle reported, citing a person with direct knowledge of the talks.",
    "a person with direct knowledge of the talks < Radio Merle",
  ],
  [
    "The mill will be sold, Radio Merle reported, citing sources close to the board who asked not to be named.",
    "sources close to the board < Radio Merle",
  ],
  [
    "The mill will be sold, Radio Merle reported, citing two officials with the harbour police.",
    "two officials < Radio Merle",
  ],
])("who has told it, and who tells of it: %s", (text, who) => {
  expect(first(text)).toBe(who);
});

describe("words in marks inside of words in the same marks", () => {
  const said = (text: string): string[] => {
    const reading = read(text);
    return reading.statements.map((one) => `${speaker(reading, one)}: ${words(text, one.content)}`);
  };

  test("belong to the speech that goes on around them", () => {
    const text =
      "The mayor wrote: “We have waited for years.\n\n“The clerk made a “blasphemous” sign that fell on us. It was cold.\n\n“We ask you to act.”";
    expect(said(text)).toEqual([
      "the mayor: “We have waited for years.",
      "the mayor: “The clerk made a “blasphemous” sign that fell on us. It was cold.",
      "the mayor: “We ask you to act.”",
    ]);
  });

  test("or to the quotation around them", () => {
    const text = "“It was a “plain” message to us,” the mayor said.";
    expect(said(text)).toEqual(["the mayor: “It was a “plain” message to us,”"]);
  });

  test("and two quotations stay two where a mark is missing", () => {
    const text = "“It was late, the mayor said. “It was cold.”\n\n“We were wet,” said Tom Hale.";
    expect(said(text).at(-1)).toBe("Tom Hale: “We were wet,”");
  });
});

test.each([
  ["The mayor, according to a spokeswoman, had said the bridge would reopen on Monday.", "the mayor < a spokeswoman"],
  [
    "Lena Varr, according to Senator Omar Orsk, the harbour master, had said 41 houses had burned.",
    "Lena Varr < Omar Orsk",
  ],
  ["The minister said, according to the Orlay Post, that the gate was locked.", "the minister < Orlay Post"],
  ["The gunman, according to police, told officers that he had acted alone.", "the gunman < police"],
  ["The bridge, according to a spokeswoman, was shut.", "a spokeswoman"],
  ["The attack killed 12 people, according to police, who said it was a bomb.", "police"],
  ["“It was late,” the mayor, according to a witness, said.", ""],
  ["Ilan Moro met Dara Voss, who, according to a clerk, said that 12 men had drowned.", "Dara Voss < a clerk"],
  ["In a letter to Dara Voss, the mayor, according to a clerk, said that the gate was shut.", ""],
  ["The mayor, according to Dara Voss, never said that the gate was shut.", ""],
  ["A spokesman, according to Radio Merle, refused to say whether the gate was shut.", ""],
  ["Ilan Moro, according to a warden, threatened that the gate would be burned.", "Ilan Moro < a warden"],
])("what another is told to have said is his, through who tells it: %s", (text, who) => expect(first(text)).toBe(who));

test("a denial that another tells of stays a denial", () => {
  const { statements } = read("The mayor, according to police, denied that he had fired 12 shots.");
  expect(statements.filter(({ confidence }) => confidence > 0.5).map(({ act }) => act)).toEqual(["deny"]);
});

test("whom an outlet cites behind a saying of another says it, too", () => {
  const reading = read(
    "“Two sheds had burned behind the ferry,” Clara Hollen said. “The pier had been shelled.” Channel Six reported on Friday, citing David Sorley, that 66 people had been injured at the cathedral.",
  );
  const last = reading.statements.at(-1);
  expect(last && speaker(reading, last)).toBe("David Sorley");
  expect(whoseIn(reading).at(-1)).toBe("66 of David Sorley");
});

test("a figure that another is told to have given is his", () => {
  const reading = read("Ilan Moro, according to a warden, had said that 76 workers were missing near the refinery.");
  expect(whoseIn(reading)).toEqual(["76 of Ilan Moro"]);
});
