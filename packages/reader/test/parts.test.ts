import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isVerbPart, Part } from "../src/grammar/parts/part.ts";
import { textGrammar } from "../src/grammar/text-grammar.ts";
import { segment } from "../src/text/segment.ts";

const NAMES = new Map<number, string>(Object.entries(Part).map(([name, part]) => [part, name]));

/** The verbs of a text with what they are there: "said finite". */
function verbs(text: string): readonly string[] {
  const { tokens } = segment(text);
  const { parts } = textGrammar({ tokens });
  return tokens.flatMap(({ text: word }, i) =>
    isVerbPart(parts[i]) ? [`${word} ${NAMES.get(parts[i] as number)}`] : [],
  );
}

describe("a word is what its neighbours make of it", () => {
  test.each([
    ["The mayor said the bridge would open in May.", ["said finite", "would auxiliary", "open base"]],
    ["Officials claim the dam holds the river.", ["claim finite", "holds finite"]],
    ["The claim was false.", ["was auxiliary"]],
    ["Rebels attack the town.", ["attack finite"]],
    ["The attack on the town failed.", ["failed finite"]],
    ["The rights group Lantern puts the toll at 12.", ["puts finite"]],
    ["She plans to withdraw.", ["plans finite", "withdraw base"]],
    ["He has plans for the harbour.", ["has auxiliary"]],
    [
      "They were told to stop and search the lorries.",
      ["were auxiliary", "told participle", "stop base", "search base"],
    ],
    ["They let him go.", ["let finite", "go base"]],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));
});

describe("a form in -ed is a verb, belongs to the noun before it, or stands before one", () => {
  test.each([
    ["Police arrested two men.", ["arrested finite"]],
    ["Police arrested a man suspected of theft.", ["arrested finite", "suspected participle"]],
    ["Two men arrested on Friday were released.", ["arrested participle", "were auxiliary", "released participle"]],
    [
      "She said in leaflets dropped over Lisk that it was over.",
      ["said finite", "dropped participle", "was auxiliary"],
    ],
    ["Armed men entered the wounded man's house.", ["entered finite"]],
    ["Ilan Moro, a retired pilot, chained himself to the gate.", ["chained finite"]],
    ["The dockers' club forgave the debt.", ["forgave finite"]],
    ["Retired Col. Ilan Moro left.", ["left finite"]],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));
});

describe("a form in -ing is a verb with an object, and a noun behind a determiner", () => {
  test.each([
    ["Doctors treating the pilot said so.", ["treating gerund", "said finite"]],
    ["The shelling of Lisk went on.", ["went finite"]],
    ["A tracking poll showed her ahead.", ["showed finite"]],
    ["The army is shelling Lisk.", ["is auxiliary", "shelling gerund"]],
  ])("%s", (text, expected) => expect(verbs(text)).toEqual(expected));
});

const WORDS =
  "the a to said claims that who and , ' ’ s attack killed people police saying been Voss not her in 12".split(" ");

test("any row of words has a part for each", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const { tokens } = segment(words.join(" "));
      const { parts } = textGrammar({ tokens });
      expect(parts.length).toBe(tokens.length);
      expect([...parts].every((part) => NAMES.has(part))).toBe(true);
    }),
  );
});
