import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rules } from "@according/reader";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alignedEvents, alignedSources } from "../eval/ecb/align.ts";
import { type Marked, readTopics } from "../eval/ecb/corpus.ts";
import { countsOf, type Item } from "../eval/ecb/measures.ts";
import { written } from "../eval/ecb/tokens.ts";
import { topicOf } from "../eval/ecb/topics.ts";

const tokensOf = (...sentences: readonly string[]) =>
  sentences.flatMap((line, sentence) => line.split(" ").map((word, i) => ({ id: `${sentence}.${i}`, sentence, word })));
const textOf = (...sentences: readonly string[]): string => written(tokensOf(...sentences)).text;

describe("tokens as a report has them", () => {
  test.each([
    ["`` We were n't told , '' said Mara Velin ' s aide .", "\"We weren't told,\" said Mara Velin' s aide."],
    ['" The dam holds , " he said ( again ) .', '"The dam holds," he said (again).'],
    ['"The dam holds , " he said . "It must . "', '"The dam holds," he said. "It must."'],
    ["A 34 - year - old well - known diver", "A 34-year-old well-known diver"],
    ["LESK - The harbour - the old one - was shut .", "LESK - The harbour - the old one - was shut."],
    [
      "He hit . 308 for $2 . 6 million over 1 , 200 days , 14 by 3 .",
      "He hit .308 for $2.6 million over 1,200 days, 14 by 3.",
    ],
    ["At 3 : 23 p . m . a 6 . 1 quake cost $ 3 million .", "At 3:23 p.m. a 6.1 quake cost $3 million."],
  ])("%s", (tokens, text) => expect(textOf(tokens)).toBe(text));

  test("a heading stands alone, and a quotation keeps its sentences together", () =>
    expect(textOf("Quay shut", "She said : `` It fell .", "Nobody was there . ''", "It rained .")).toBe(
      'Quay shut\n\nShe said: "It fell. Nobody was there."\n\nIt rained.',
    ));

  test("every token stands where it is told to", () => {
    const { text, at } = written(tokensOf("Quay shut", "`` It fell , '' he said ."));
    expect([...at.values()].map((span) => text.slice(...span))).toEqual([
      "Quay",
      "shut",
      '"',
      "It",
      "fell",
      ",",
      '"',
      "he",
      "said",
      ".",
    ]);
  });
});

describe("a folder of the corpus", () => {
  const folder = mkdtempSync(join(tmpdir(), "according-ecb-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let reports: readonly Marked[] = [];

  /** Each sentence as words; marks as tag, numbers of tokens, chain. */
  const xml = (sentences: readonly string[], marks: readonly (readonly [string, readonly number[], string?])[]) => {
    let id = 0;
    const tokens = sentences.flatMap((line, sentence) =>
      line.split(" ").map((word, i) => `<token t_id="${++id}" sentence="${sentence}" number="${i}">${word}</token>`),
    );
    const made = marks.map(
      ([tag, at], i) => `<${tag} m_id="${i}"  >${at.map((n) => `<token_anchor t_id="${n}"/>`).join("")}</${tag}>`,
    );
    const chains = marks.flatMap(([, , chain], i) =>
      chain
        ? `<CROSS_DOC_COREF r_id="9${i}" note="${chain}"><source m_id="${i}" /><target m_id="99" /></CROSS_DOC_COREF>`
        : [],
    );
    return `<Document>${tokens.join("\n")}<Markables>${made.join("")}</Markables><Relations>${chains.join("")}</Relations></Document>`;
  };

  beforeAll(() => {
    mkdirSync(join(folder, "ECB+", "2"), { recursive: true });
    const put = (name: string, ...of: Parameters<typeof xml>) =>
      writeFileSync(join(folder, "ECB+", "2", `${name}.xml`), xml(...of));
    put(
      "2_1ecb",
      ["Police arrested Tom Brask .", "He fled ."],
      [
        ["HUMAN_PART_ORG", [1]],
        ["ACTION_OCCURRENCE", [2], "ACT1"],
        ["HUMAN_PART_PER", [3, 4], "HUM1"],
        ["HUMAN_PART_PER", [6], "HUM1"],
      ],
    );
    put(
      "2_1ecbplus",
      ["http : / / post . example / 2026 / 03 / 06 / brask", "Police arrested Ida Brask &amp; son ."],
      [["NEG_ACTION_OCCURRENCE", [17]]],
    );
    writeFileSync(
      join(folder, "ECBplus_coreference_sentences.csv"),
      "Topic,File,Sentence Number\n2,1ecb,0\n2,1ecbplus,1\n",
    );
    reports = readTopics(folder, "dev").get(2) ?? [];
  });

  test("has its two halves, the day of an address, and marks in checked sentences alone", () => {
    expect(reports.map(({ half, publishedAt, text }) => [half, publishedAt, text])).toEqual([
      ["ecb", undefined, "Police arrested Tom Brask.\n\nHe fled."],
      ["ecbplus", "2026-03-06", "Police arrested Ida Brask & son."],
    ]);
    expect(
      reports.map(({ text, mentions }) => mentions.map(({ kind, chain, span }) => [kind, chain, text.slice(...span)])),
    ).toEqual([
      [
        ["human", "2_1ecb 0", "Police"],
        ["action", "ACT1", "arrested"],
        ["human", "HUM1", "Tom Brask"],
      ],
      [["action", "2_1ecbplus 0", "arrested"]],
    ]);
  });

  test("is read, and what is read stands on what is marked", async () => {
    const { readings } = await topicOf(reports, rules);
    const [marked, reading] = [reports[0], readings[0]];
    if (!marked || !reading) throw new Error("nothing is read");
    const named = alignedSources(marked, reading).map(({ entry, mention }) => [
      reading.sources.find(({ id }) => id === entry)?.name,
      mention.chain,
    ]);
    expect(named).toContainEqual(["Tom Brask", "HUM1"]);
    expect(alignedEvents(marked, reading).map(({ mention }) => mention.chain)).toEqual(["ACT1"]);
  });

  test("that is not there is said in a sentence", () =>
    expect(() => readTopics(join(folder, "none"), "dev")).toThrow(/There is no .*--corpus names/));
});

describe("counts", () => {
  const item = (report: string, linked: string, gold: string): Item => ({
    ...{ report, linked, gold },
    half: report.startsWith("b") ? "ecbplus" : "ecb",
  });

  test("pairs of two reports, linked rightly, wrongly, and across the halves", () => {
    const counts = countsOf([item("a1", "x", "p"), item("a2", "x", "p"), item("b1", "x", "q"), item("b2", "y", "q")]);
    expect(counts).toMatchObject({ items: 4, hit: 1, linked: 3, gold: 2, across: 2, acrossRight: 0 });
  });

  test("pairs within a report and the same twice in one count for nothing", () =>
    expect(countsOf([item("a1", "x", "p"), item("a1", "x", "p"), item("a1", "y", "p")])).toMatchObject({
      ...{ items: 2, hit: 0, linked: 0, gold: 0 },
    }));

  test("MUC and B³ as their papers have them: one chain of twelve told as two of seven and five", () => {
    const chain = [..."1111122AAAAA"].map((gold, i) => item(`a${i}`, gold === "1" ? "x" : "y", gold));
    const { muc, b3, items } = countsOf(chain);
    expect([muc[0] / muc[1], muc[0] / muc[2]]).toEqual([0.9, 1]);
    expect(b3[0] / items).toBeCloseTo(16 / 21);
    expect(b3[1] / items).toBe(1);
  });
});
