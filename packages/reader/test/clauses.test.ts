import { expect, test } from "vitest";
import { type Clause, clausesOf, lastClauseBefore } from "../src/grammar/clauses.ts";
import { grammarsOf } from "../src/grammar/grammar.ts";
import { segment } from "../src/text/segment.ts";

const sentence = (text: string) => {
  const segmented = segment(text);
  const [grammar] = grammarsOf(segmented);
  if (!grammar) throw new Error("no sentence");
  const words = (from: number, end: number) =>
    segmented.text.slice(segmented.tokens[from]?.start, segmented.tokens[end - 1]?.end);
  return { grammar, words };
};

/** The clauses of a text of one sentence, a line each: "role [on which] [by its opener]: subject | verb group". */
function clausesIn(text: string): readonly string[] {
  const { grammar, words } = sentence(text);
  const line = ({ role, on, opener, subject, start, verb, quoted }: Clause) =>
    [
      quoted ? "quoted" : (role ?? "untold"),
      ...(on === null ? [] : [` of ${on}`]),
      ...(opener === null ? [] : [` by ${words(opener, opener + 1).toLowerCase()}`]),
      `: ${subject ? words(...subject.phrase) : "-"} | ${words(start, verb + 1)}`,
    ].join("");
  return clausesOf(grammar).map(line);
}

test.each([
  ["The mill has not burned.", ["main: The mill | has not burned"]],
  ["The mayor was ill.", ["main: The mayor | was"]],
  ["When it rained, the clerk left.", ["adverbial of 1 by when: it | rained", "main: the clerk | left"]],
  ["The clerk left when it rained.", ["main: The clerk | left", "adverbial of 0 by when: it | rained"]],
  ["The clerk said that the mill burned.", ["main: The clerk | said", "content of 0 by that: the mill | burned"]],
  ["The clerk said the mill burned.", ["main: The clerk | said", "content of 0: the mill | burned"]],
  ["The clerk asked if the mill burned.", ["main: The clerk | asked", "content of 0 by if: the mill | burned"]],
  [
    "The clerk, who had resigned, has slept.",
    ["relative of 1 by who: The clerk | had resigned", "main: The clerk | has slept"],
  ],
  ["Police shot a man who fled.", ["main: Police | shot", "relative of 0 by who: a man | fled"]],
  ["A man killed by soldiers was found.", ["participial of 1: - | killed", "main: A man | was found"]],
  ["The clerk stopped the car and left.", ["main: The clerk | stopped", "joined of 0 by and: - | left"]],
  ["The clerk left, and the mayor slept.", ["main: The clerk | left", "joined of 0 by and: the mayor | slept"]],
  ["The clerk wants to leave.", ["main: The clerk | wants", "infinitive of 0 by to: - | leave"]],
  ["The clerk wants to be heard.", ["main: The clerk | wants", "infinitive of 0 by to: - | be heard"]],
  ["The clerk asked that he be heard.", ["main: The clerk | asked", "content of 0 by that: he | be heard"]],
  ["The clerk left, saying nothing.", ["main: The clerk | left", "participial of 0: - | saying"]],
  ["Speaking in Orlay, the clerk wept.", ["participial of 1: - | Speaking", "main: the clerk | wept"]],
  ["“We left,” the clerk said.", ["quoted: - | left", "main: the clerk | said"]],
])("%s: its clauses", (text, expected) => {
  expect(clausesIn(text)).toEqual(expected);
});

/* Where it cannot be told on which clause one hangs. */
test.each([
  [
    "The clerk said that the mill burned and left.",
    ["main: The clerk | said", "content of 0 by that: the mill | burned", "untold by and: - | left"],
  ],
  ["The mill burned, the clerk said.", ["main: The mill | burned", "untold: the clerk | said"]],
  [
    "The clerk said the mill burned, injuring two.",
    ["main: The clerk | said", "content of 0: the mill | burned", "participial: - | injuring"],
  ],
  ["The clerk denied the claim that the army fled.", ["main: The clerk | denied", "untold by that: the army | fled"]],
  [
    "The clerk said that when it rained, the mill burned.",
    ["main: The clerk | said", "adverbial of 0 by when: it | rained", "untold: the mill | burned"],
  ],
  [
    "If owning a boat would be dear, the clerk wept.",
    ["participial of 2 by if: - | owning", "untold: - | would be", "main: the clerk | wept"],
  ],
  [
    "When it rained, and the dam broke, the clerk wept.",
    ["adverbial by when: it | rained", "untold by and: the dam | broke", "untold: the clerk | wept"],
  ],
])("%s: its clauses, so far as they can be told", (text, expected) => {
  expect(clausesIn(text)).toEqual(expected);
});

test("the words of a clause end where the next begins, and are around one in its subject", () => {
  const { grammar, words } = sentence("When it rained, the clerk who shut the gate fell.");
  expect(clausesOf(grammar).map((one) => words(...one.words))).toEqual([
    "When it rained",
    "who shut the gate",
    "the clerk who shut the gate fell",
  ]);
});

test("the clause before a word is the last with a verb outside quotation marks that has a subject", () => {
  const { grammar, words } = sentence("The council met, but the clerk wanted to “shut what was open”, saying so.");
  const before = (word: string) => {
    const found = lastClauseBefore(
      grammar,
      grammar.tokens.findIndex(({ lower }) => lower === word),
    );
    return found && words(found.start, found.verb + 1);
  };
  expect([before("council"), before("but"), before("saying")]).toEqual([null, "met", "wanted"]);
});

test("the clauses of a sentence are worked out once", () => {
  const { grammar } = sentence("The clerk left.");
  expect(clausesOf(grammar)).toBe(clausesOf(grammar));
});
