import { expect, test } from "vitest";
import { mend } from "./support.ts";

test.each([
  [
    "in a participle behind what is demanded",
    "The union demanded that the board count 32 votes again, alleging fraud in the north.",
    "The union | demanded | that the board count 32 votes again, alleging fraud in the north",
    "The union | demanded | that the board count 32 votes again and The union | alleging | fraud in the north",
  ],
  [
    "of what was done to a thing",
    "Ferit Hox reported that the home of the envoy was hit in the attack, denouncing it as “unacceptable”.",
    "Ferit Hox | reported | that the home of the envoy was hit in the attack, denouncing it as “unacceptable”",
    "Ferit Hox | reported | that the home of the envoy was hit in the attack and Ferit Hox | denouncing | it as “unacceptable”",
  ],
  [
    "adding that, without a comma",
    "Dr Orlan stated that there is room for more through sound rules adding that it should go to roads.",
    "Dr Orlan | stated | that there is room for more through sound rules adding that it should go to roads",
    "Dr Orlan | stated | that there is room for more through sound rules and Dr Orlan | adding | that it should go to roads",
  ],
  [
    "beside a first participle",
    "Angus Camb met the press, calling the acts “disturbing” and labelling them as “grave misconduct”.",
    "Angus Camb | calling | the acts “disturbing” and labelling them as “grave misconduct”",
    "Angus Camb | calling | the acts “disturbing” and Angus Camb | labelling | them as “grave misconduct”",
  ],
])("a second saying is parted %s", (_, text, read, parted) => expect(mend(text, read)).toBe(parted));

test.each([
  [
    "it may be of whom is told",
    "Voss said that Moro had resigned, accusing the board of theft.",
    "Voss | said | that Moro had resigned, accusing the board of theft",
  ],
  [
    "somebody else has said it",
    "Voss said that Moro had warned of floods adding that it was late.",
    "Voss | said | that Moro had warned of floods adding that it was late",
  ],
  [
    "it is quoted",
    "Voss demanded “a new count, alleging that it was late”.",
    "Voss | demanded | “a new count, alleging that it was late”",
  ],
  ["it is why", "Voss blamed him for saying he was late.", "Voss | blamed | him for saying he was late"],
  [
    "it is how",
    "Voss dismissed efforts to win them over while saying they would stay.",
    "Voss | dismissed | efforts to win them over while saying they would stay",
  ],
])("and none where %s", (_, text, read) => expect(mend(text, read)).toBe(read));

test.each([
  [
    "of what it is said",
    "“It is poor,” Evan West said of the idea that the mayor had left. “It is sad.”",
    "Evan West | said of | “It is poor,” … the idea that the mayor had left. “It is sad.”",
    "Evan West | said of | “It is poor,” … “It is sad.”",
  ],
  [
    "how it is told further",
    "Trade will be hit badly because of it, the bank said, upwardly reviewing the loss.",
    "the bank | said | Trade will be hit badly because of it … upwardly reviewing the loss",
    "the bank | said | Trade will be hit badly because of it",
  ],
])("without %s", (_, text, read, kept) => expect(mend(text, read)).toBe(kept));

test.each([
  [
    "Orn said in his order that his deputy, Tom Vell, had written.",
    "Orn | said | that his deputy, Tom Vell, had written",
  ],
  ["Orn said in the hall he was late, and cold.", "Orn | said | he was late, and cold"],
])("where it is said is no part of it: %s", (text, read) => expect(mend(text, read)).toBe(read));

test("what was not demanded is parted from nothing", () => {
  const read = "Voss | did not demand | that the votes be counted again, alleging fraud";
  expect(mend("Voss did not demand that the votes be counted again, alleging fraud.", read)).toBe(read);
});

test("what somebody speaks of in his own words stays", () => {
  const read = "Evan West | said | “It is poor,” … “of the idea that the mayor had left.”";
  expect(mend("“It is poor,” Evan West said. “of the idea that the mayor had left.”", read)).toBe(read);
});
