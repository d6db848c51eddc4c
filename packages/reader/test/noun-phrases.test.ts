import { expect, test } from "vitest";
import { grammarsOf } from "../src/grammar/grammar.ts";
import { phraseBefore, phraseFrom } from "../src/grammar/noun-phrases.ts";
import { segment } from "../src/text/segment.ts";

/** The words of the phrase that begins at or ends with `word`, in a text of one sentence. */
function phrase(text: string, word: string, side: "from" | "before"): string | null {
  const segmented = segment(text);
  const [grammar] = grammarsOf(segmented);
  if (!grammar) throw new Error("no sentence");
  const at = segmented.tokens.findIndex((token) => token.text === word);
  const range = side === "from" ? phraseFrom(grammar, at) : phraseBefore(grammar, at + 1);
  return (
    range &&
    segmented.tokens
      .slice(...range)
      .map((token) => token.text)
      .join(" ")
  );
}

test.each([
  ["They attacked this committee of pilots on Monday.", "this", "this committee of pilots"],
  ["They censured his first report in May.", "his", "his first report"],
  ["Jets bombed a Doctors Beyond Walls clinic.", "a", "a Doctors Beyond Walls clinic"],
  ["Arvik endorsed Dorrak here.", "Dorrak", "Dorrak"],
  ["The navy shelled the consul's warehouse along the quay.", "the", "the consul 's warehouse"],
  ["They met at least 14 dockers yesterday.", "at", "at least 14 dockers"],
  ["She praised the consul, Mauro Stell, on Friday.", "the", "the consul , Mauro Stell"],
  ["A lawyer for Renata Orsk said the bridge was sound.", "Renata", "Renata Orsk"],
  ["She told Radio Polder last week that the weir was safe.", "Radio", "Radio Polder"],
  ["She told Harbour TV's “Morning Call” that the weir was safe.", "Harbour", "Harbour TV"],
  ["He told the largely unmoved crowd that the weir was safe.", "the", "the largely unmoved crowd"],
  ["He told some of the dockers that the weir was safe.", "some", "some of the dockers"],
  ["He told at least 300 of them that the weir was safe.", "at", "at least 300 of them"],
  ["He told cheering supporters that the weir was safe.", "cheering", "cheering supporters"],
  ["They quoted the provincial daily Arnsk Morning on Friday.", "the", "the provincial daily Arnsk Morning"],
  ["They accused him of slander.", "him", "him"],
])("%s: behind it the phrase that begins with %s is %s", (text, word, expected) => {
  expect(phrase(text, word, "from")).toBe(expected);
});

test.each([
  ["Health officials in Rohanpur counted the boats.", "Rohanpur", "Health officials in Rohanpur"],
  ["After nineteen years Dorrak left.", "Dorrak", "Dorrak"],
  ["It was an allegation that Voss had lied.", "Voss", "Voss"],
  ["All the clerks resigned.", "clerks", "All the clerks"],
])("%s: the phrase that ends with %s is %s", (text, word, expected) => {
  expect(phrase(text, word, "before")).toBe(expected);
});

test("two that fire on each other are no phrase beside them", () => {
  expect(phrase("The men fired on each other at dawn.", "each", "from")).toBeNull();
});
