// What most words tell at once, that no number and no time begins with them, against what is read of every word.
import { describe, expect, test } from "vitest";
import { readSet } from "../eval/passages/passage.ts";
import type { Token } from "../packages/reader/src/layers.ts";
import { cardinalAt } from "../packages/reader/src/numbers/cardinals.ts";
import { mayBeginHeight, readHeight } from "../packages/reader/src/numbers/heights.ts";
import { mayBeginNumber } from "../packages/reader/src/numbers/number-ranges.ts";
import { segment } from "../packages/reader/src/text/segment.ts";
import { mayTellTime, wordOfTime } from "../packages/reader/src/times/written-atoms.ts";

const texts = ["speakers", "figures", "times", "events"].flatMap(readSet).map(({ text }) => segment(text).tokens);

/** Heights of every way of writing, which passages seldom have. */
const heights = [
  "He is 5-foot-11.",
  "She is six-foot-two.",
  "It is 6ft 2in high.",
  "The clerk is five feet four inches tall.",
  "The clerk stands 5'11\" tall.",
].map((text) => segment(text).tokens);

type Read = (tokens: readonly Token[], i: number) => unknown;

/** The words with which something is read, and of those the ones that tell that nothing is. */
function against(all: readonly (readonly Token[])[], read: Read, may: (token: Token) => boolean) {
  const found = all.flatMap((tokens) => tokens.filter((_, i) => read(tokens, i) !== undefined));
  return { read: found.length, passedOver: found.filter((token) => !may(token)).map(({ text }) => text) };
}

describe("no word is passed over with which", () => {
  test.each<[string, readonly (readonly Token[])[], Read, (token: Token) => boolean, number]>([
    ["a number begins", texts, cardinalAt, mayBeginNumber, 1000],
    ["a height begins", heights, readHeight, mayBeginHeight, 4],
    ["a time is told", texts, wordOfTimeInWords, mayTellTime, 500],
  ])("%s", (_, all, read, may, least) => {
    const { read: found, passedOver } = against(all, read, may);
    expect(passedOver).toEqual([]);
    expect(found).toBeGreaterThan(least);
  });
});

/** Digits are read by another way. */
function wordOfTimeInWords(tokens: readonly Token[], i: number): unknown {
  return tokens[i]?.kind === "number" ? undefined : wordOfTime(tokens, i);
}
