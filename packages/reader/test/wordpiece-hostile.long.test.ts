// Word pieces of a million hostile characters, and of every character of Unicode, beside those of the reference tokenizer. Both
// make the same texts, packages/model-en-neural/train/fixtures.py the fingerprints of what the reference gives.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readVocabulary, toPieces } from "../src/neural.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

const lines = read("../../model-en-neural/weights/vocabulary.txt").trimEnd();
const vocabulary = readVocabulary(lines);
const pool = [
  ...(JSON.parse(read("wordpiece.json")) as { text: string }[])
    .slice(0, 15)
    .map(({ text }) => text)
    .join(""),
];
const pieces = lines.split("\n").map((piece) => piece.replace(/^##/, ""));

/** Code points on which the two differ, those that are not tried beside others, and the fingerprints of what is tried. */
const hostileFixture = JSON.parse(read("wordpiece-hostile.json")) as Readonly<
  Record<"leftOut" | "reordered" | "blocks" | "each", string>
>;

/** From `b c 890-891`. */
const codes = (ranges: string): ReadonlySet<number> =>
  new Set(
    ranges.split(" ").flatMap((range) => {
      const [low = 0, high = low] = range.split("-").map((one) => Number.parseInt(one, 16));
      return Array.from({ length: high - low + 1 }, (_, i) => low + i);
    }),
  );

const left = codes(hostileFixture.leftOut);
/* A vowel sign that Unicode's normal form puts before an accent: the pieces are the same, the reference's offsets are the accent's. */
const leftInTexts = left.union(codes(hostileFixture.reordered));
const [blocks, each] = [hostileFixture.blocks.split(" "), hostileFixture.each.split(" ")];

/** All that is found in some texts. */
function fingerprint(texts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of texts) {
    const { ids, start, end } = toPieces(text, vocabulary);
    hash.update(`${Array.from(ids, (id, i) => `${id},${start[i]},${end[i]};`).join("")}|`);
  }
  return hash.digest("hex").slice(0, 8);
}

const CHARACTERS = 4096;

function* alone(at: number): Generator<string> {
  for (let code = at; code < at + CHARACTERS; code++)
    if (!left.has(code) && (code < 0xd800 || code >= 0xe000)) yield `a${String.fromCodePoint(code)}b`;
}

const LENGTH = 10_000;
const LATIN = [0, 0x250] as const;
const RANGES = [
  ...[LATIN, LATIN, LATIN, LATIN, LATIN, LATIN],
  ...([
    [0x250, 0x600],
    [0x600, 0x2000],
    [0x2000, 0x2c00],
    [0x2c00, 0xa000],
    [0xa000, 0xd800],
  ] as const),
  ...([
    [0xe000, 0x10000],
    [0x10000, 0x20000],
    [0x20000, 0x110000],
  ] as const),
];

/** The same as `hostile` in fixtures.py makes. */
function* hostile(block: number): Generator<string> {
  let state = block;
  const below = (count: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % count;
  };
  const one = <T>(of: readonly T[]): T => of[below(of.length)] as T;
  const character = (): string => {
    const [low, high] = one(RANGES);
    return String.fromCodePoint(low + below(high - low));
  };
  const manners = [character, () => one(pool), () => one(pieces), () => " "] as const;
  for (let length = 0; length < LENGTH; ) {
    const manner = below(3);
    const drawn = Array.from({ length: 100 }, () => (manners[manner < 2 ? manner : below(4)] ?? character)());
    const text = [...drawn.join("")].filter((char) => !leftInTexts.has(char.codePointAt(0) as number));
    length += text.length;
    yield text.join("");
  }
}

test("a million hostile characters have the reference's pieces, at the same places", () => {
  const found = blocks.map((_, block) => fingerprint(hostile(block)));
  expect(found).toEqual(blocks);
});

test("every character between two letters has the reference's pieces", () => {
  const found = each.map((_, i) => fingerprint(alone(i * CHARACTERS)));
  expect(found).toEqual(each);
});

/**
 * The reference drops a form feed, a vertical tab and a next line, and joins the words beside them: "page" and "Next" behind a page's
 * end were one. Here they part words, as all white space does.
 */
const SPACES = new Set([0x0b, 0x0c, 0x85]);
/** No marks any more since the reference's tables were made. */
const NO_MORE = new Set([0x166d, 0x1734, 0x1171e]);

test("left out are white space that joins words in the reference, and marks that are newer than its tables", () => {
  for (const code of left)
    if (!SPACES.has(code) && !NO_MORE.has(code)) expect(String.fromCodePoint(code)).toMatch(/[\p{P}\p{Mn}\p{Cf}]/u);
  expect(left.size).toBe(661);
  for (const code of SPACES)
    expect(toPieces(`page${String.fromCodePoint(code)}next`, vocabulary).word).toEqual(Int32Array.of(0, 1));
});
