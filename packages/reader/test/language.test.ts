import { PLAIN, type Span } from "@according/record";
import { describe, expect, test } from "vitest";
import {
  type Engine,
  english,
  type Language,
  type LanguageWords,
  type PromptEngine,
  type Reading,
  readReport,
  readReports,
  type Segmented,
} from "../src/index.ts";

/*
 * Tessic, a language that nobody speaks: whoever says something stands behind what is said and behind the verb ("“…” dra
 * Mara Velin"), "Dn." is a title, numbers stand behind what they count ("kerri 12"), and reports are "ret Mara Velin ul Ivo Brandan".
 */
const TESSIC_WORDS: LanguageWords = {
  text: {
    abbreviations: { opening: new Set(["dn."]), closing: new Set(), small: new Set() },
    beforeNumbers: new Set(),
    letterWords: new Set(),
    starters: new Set(["vo"]),
    neverInside: new Set(),
    notAfterSaying: new Set(),
    notBehindNames: new Set(),
    sayingBack: new Set(),
    saying: new Set(["dra"]),
    beforeFigures: new Set(),
    moneySigns: new Set(["Tk"]),
    magnitudes: new Set(),
    addressEnds: new Set(),
    runIntoNames: new Set(),
    runIntoNamesInSmall: new Set(),
    pageLabels: new Set(),
    pictureLabel: null,
    pictureCredit: null,
  },
  credits: {
    byline: /^Ret (\p{Lu}.+)$/u,
    lines: [],
    name: /(?:^| ul )(\p{Lu}\p{L}* \p{Lu}\p{L}*)/gu,
    agencies: new Set(["sarn"]),
    isGivenName: (word) => word === "mara",
  },
};

/** "“…” dra Mara Velin" */
const behind: PromptEngine = {
  name: "dra",
  propose: (reports) =>
    reports.map(({ segmented: { text, quotations, sentences } }) =>
      Array.from(text.matchAll(/” (dra) (\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?)/gu), (match) => {
        const cue = match.index + 2;
        const quotation = quotations.find(({ span }) => span[1] === match.index + 1);
        const source: Span = [cue + 4, match.index + match[0].length];
        const sentence = sentences.find(({ span }) => span[0] <= cue && cue < span[1]);
        return {
          ...{ source: [source], cue: [[cue, cue + 3] as const], content: quotation ? [quotation.inner] : [] },
          ...{ act: "state" as const, confidence: 1, paragraph: sentence?.paragraph ?? 0, by: "dra" },
          standing: "certain" as const,
        };
      }),
    ),
};

/** Who is meant by a name is told as in English; what Tessic has no constructions for is not read. */
const tessic: Language = {
  code: "xt",
  name: "Tessic",
  words: TESSIC_WORDS,
  stages: {
    ...english.stages,
    rules: behind,
    tagTimes: () => [],
    tagQuantities: ({ tokens }) =>
      tokens.flatMap(({ kind, text, start, end }, i) =>
        kind === "number" && tokens[i - 1]?.lower === "kerri"
          ? [{ span: [start, end], tokens: [i, i + 1], minimum: +text, maximum: +text, approximate: false }]
          : [],
      ),
    attribute: (_: Segmented, proposals) =>
      proposals.map(({ source, cue, content, act, confidence, by }) => ({
        ...{ form: "direct", source, cue, content, act, confidence, by },
        ...{ assertion: PLAIN, within: null, continues: null },
      })),
    findEvents: () => [],
    findCited: () => [],
  },
};

const TEXT =
  "Ret Mara Velin ul Ivo Brandan\n\n“Orlay tem osh?” dra Ruth Corvane. Dn. Hask vel kerri 12. “Vo,” dra Corvane.";
const meta = { language: "xt" } as const;

const said = ({ report, sources, statements }: Reading): readonly string[] =>
  statements.map(({ content, speaker }) => {
    const words = content.map((span) => report.text.slice(...span)).join(" … ");
    return `${sources.find(({ id }) => id === speaker)?.name}: ${words}`;
  });

describe("a report in a language that is given", () => {
  const reading = readReport(TEXT, meta, { language: tessic });

  test("is read by the words and constructions of that language", () => {
    expect(said(reading)).toEqual(["Ruth Corvane: Orlay tem osh?", "Ruth Corvane: Vo,"]);
    expect(reading.figures).toMatchObject([{ minimum: 12, maximum: 12 }]);
    expect(reading.credits.map(({ name }) => name)).toEqual(["Mara Velin", "Ivo Brandan"]);
    expect(reading.problems).toEqual([]);
  });

  test("is one of that language where nothing else is said", () => {
    expect(readReport(TEXT, {}, { language: tessic }).report.language).toBe("xt");
    expect(readReport(TEXT).report.language).toBe("en");
  });

  test("falls into the sentences of that language", async () => {
    const seen: string[] = [];
    const looking: Engine = {
      name: "looking",
      propose: (reports) => {
        for (const { report, segmented } of reports)
          seen.push(...segmented.sentences.map(({ span }) => report.text.slice(...span)));
        return reports.map(() => []);
      },
    };
    await readReports([{ text: TEXT, ...meta }], looking, tessic);
    expect(seen).toEqual([
      "Ret Mara Velin ul Ivo Brandan",
      "“Orlay tem osh?” dra Ruth Corvane.",
      "Dn. Hask vel kerri 12.",
      "“Vo,” dra Corvane.",
    ]);
  });

  test("stays unread by a reader of another, which names what it reads", () => {
    const unread = (language: Language, code: string) => {
      const { statements, problems } = readReport(TEXT, { language: code }, { language });
      return { statements, problems: problems.map(({ message }) => message) };
    };
    expect(unread(english, "xt")).toEqual({ statements: [], problems: [expect.stringContaining("only English")] });
    expect(unread(tessic, "en")).toEqual({ statements: [], problems: [expect.stringContaining("only Tessic")] });
  });
});
