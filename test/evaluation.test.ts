import { type PromptEngine, type Reading, rules } from "@according/reader";
import { describe, expect, test } from "vitest";
import { crossPublisher } from "../eval/cross.ts";
import { type AttributionError, errorsOf } from "../eval/errors/classify.ts";
import { marked } from "../eval/errors/markup.ts";
import { errorPage } from "../eval/errors/page.ts";
import { IGNORED, placeOf } from "../eval/errors/place.ts";
import type { MarkedArticle } from "../eval/gold.ts";
import { byCue, byLength, byPublisher } from "../eval/groups.ts";
import { readOptions } from "../eval/options.ts";
import { atPrecision, atThresholds, reliability } from "../eval/reliability.ts";
import { crossReport } from "../eval/report/cross.ts";
import { compare } from "../eval/score/compare.ts";
import type { Attribution, Predicted } from "../eval/score/types.ts";
import { compareAll } from "../eval/score.ts";
import { compareOutermost } from "../eval/stories/outermost.ts";
import { article, gold, said, spans, text } from "./invented.ts";

describe("groups", () => {
  const other = { ...article, id: "ferry-2", publisher: "Channel Six" };
  const comparisons = compareAll(
    [article, other],
    [
      { id: "ferry", statements: gold },
      { id: "ferry-2", statements: gold.slice(0, 1) },
    ],
  );

  test("each publisher by itself", () => {
    const found = byPublisher(comparisons).map(({ publisher, whoSaidWhat }) => [publisher, whoSaidWhat.f1]);
    expect(found).toEqual([
      ["Channel Six", 2 / 5],
      ["Orlay Post", 1],
    ]);
  });

  test("as many articles in each group, from the shortest to the longest", () => {
    const short = { ...article, id: "ferry-4", text: `${text} Nobody else spoke.` };
    const found = byLength([compare(short, []), ...comparisons], 2);
    expect(found.map(({ words, articles }) => [words[1] - words[0], articles])).toEqual([
      [0, 2],
      [0, 1],
    ]);
    expect(found.map(({ whoSaidWhat }) => whoSaidWhat.predicted)).toEqual([5, 0]);
  });

  test("the cues that are marked most often", () => {
    const upper = { ...article, text: text.replace("added", "SAID "), id: "ferry-3" };
    expect(byCue([...comparisons, compare(upper, [])], 2)).toEqual([
      { cue: "said", gold: 4, recall: 2 / 4 },
      { cue: "expect", gold: 3, recall: 1 / 3 },
    ]);
  });
});

describe("reliability", () => {
  const sure = (confidence: number, one: Attribution): Predicted => ({ ...one, confidence });
  const wrong = said(text, "Mara", "", "tolls were");
  const comparisons = [
    compare(article, [sure(0.95, gold[0]), sure(1, gold[1]), sure(0.55, gold[2]), sure(0.95, wrong)]),
  ];

  test("ten bins with the share that is right, and how far off the confidence is", () => {
    const { bins, expectedCalibrationError } = reliability(comparisons);
    expect(bins).toHaveLength(10);
    expect(bins.filter(({ count }) => count > 0)).toEqual([
      { from: 0.5, to: 0.6, count: 1, confidence: 0.55, right: 1 },
      { from: 0.9, to: 1, count: 3, confidence: (0.95 + 1 + 0.95) / 3, right: 2 / 3 },
    ]);
    expect(expectedCalibrationError).toBeCloseTo((0.45 + 2.9 - 2) / 4, 12);
  });

  test("what is right among the surer ones", () => {
    const at = atThresholds(comparisons).map(({ threshold, whoSaidWhat: { tp, predicted } }) => [
      threshold,
      tp,
      predicted,
    ]);
    expect(at).toEqual([
      [0, 3, 4],
      [0.5, 3, 4],
      [0.6, 2, 3],
      [0.7, 2, 3],
      [0.8, 2, 3],
      [0.9, 2, 3],
    ]);
  });

  test("from where on it is as precise as is asked, if anywhere", () => {
    const unsure = [compare(article, [sure(0.95, gold[0]), sure(0.3, wrong), sure(0.4, gold[1])])];
    const at = atPrecision(unsure, 0.9);
    expect([at?.threshold, at?.whoSaidWhat.tp]).toEqual([0.31, 2]);
    expect(atPrecision([compare(article, [sure(0.9, wrong)])], 0.9)).toBeNull();
  });

  test("a surer duplicate does not stand in the way once the other is dropped", () => {
    const half = { ...gold[0], source: spans(text, "Mara") };
    const both = [compare(article, [sure(0.6, gold[0]), sure(0.9, half)])];
    expect(atThresholds(both).map(({ whoSaidWhat }) => whoSaidWhat.tp)).toEqual([1, 1, 1, 0, 0, 0]);
  });
});

describe("the outermost statements of a story's report", () => {
  const story = `Mara Lind said Ivo Brask had said the road was shut. Petra Sand added it would open.`;
  const statements = [
    said(story, "Mara Lind", "said", "Ivo Brask had said the road was shut"),
    { ...said(story, "Ivo Brask", "had said", "the road was shut"), within: true },
    { ...said(story, "Petra Sand", "added", "it would open"), optional: true },
  ];
  const report = { id: "road", outlet: "Orlay Post", text: story, statements };
  const read = (contents: readonly string[]) =>
    ({
      statements: contents.map((one, i) => ({
        ...said(story, "", "", one),
        id: `${i}`,
        within: null,
        continues: null,
      })),
    }) as unknown as Reading;

  test("an inner or doubted one counts neither when it is found nor when it is missed", () => {
    const {
      article: firm,
      predictions,
      matches,
    } = compareOutermost(report, read(["Ivo Brask had said the road was shut", "it would open"]));
    expect([firm.attributions.length, predictions.length, matches.length]).toEqual([1, 1, 1]);
  });

  test("what nobody marked counts as wrong", () => {
    expect(compareOutermost(report, read(["Mara Lind"])).predictions).toHaveLength(1);
  });
});

describe("the error browser", () => {
  const errors = errorsOf(
    compare(article, [
      gold[0],
      { ...gold[1], source: spans(text, "Petra Sand") },
      said(text, "Ferrymen", "", "Ferrymen expect fog"),
      said(text, "Ivo", "", "far"),
    ]),
  );

  test("says of each error what is wrong, and lists nothing that is right", () => {
    const say = ({ class: name, cue, gold, read }: AttributionError) => [name, cue, gold && "gold", read && "read"];
    expect(errors.map(say)).toEqual([
      ["mislinked", "added", "gold", "read"],
      ["wrong boundary", "expect", "gold", "read"],
      ["missed", "replied", "gold", undefined],
      ["spurious", "(none)", undefined, "read"],
    ]);
  });

  test("cuts a passage into marks and keeps every word of it", () => {
    const html = marked(text, [0, text.indexOf("\n")], gold[1]);
    expect(html).toContain('<mark class="source"><small>source</small>&nbsp;Ivo Brask</mark> <mark class="cue">');
    const plain = html.replace(/<small>\w+<\/small>&nbsp;|<[^>]+>/g, "").replace(/ …$/, "");
    expect(plain).toBe(text.slice(0, text.indexOf("\n")));
  });

  test("escapes whatever the articles hold, and loads nothing", () => {
    const hostile = `<img src=x onerror="alert('1')"> said <b>no</b> & "yes".`;
    const attribution = said(hostile, "<img src=x", "said", "<b>no</b>");
    const odd = { id: "</script><i>", text: hostile, publisher: '"><u>', attributions: [attribution] };
    const page = errorPage("<Errors>", errorsOf(compare(odd, [])));
    expect(page).not.toMatch(/<img|<b>|<i>|<u>|<Errors>/);
    expect(page).toContain("&lt;b&gt;no&lt;/b&gt;");
    expect(page).not.toMatch(/(?:src|href)="(?!data:)|@import|url\(/);
  });

  test("is not written into the repository", () => {
    expect(() => placeOf("eval/results/errors.html")).toThrow(`below ${IGNORED}/`);
    expect(() => placeOf("packages/new/deep/errors.html")).toThrow(/into the repository/);
    expect(placeOf("/elsewhere/errors.html")).toBe("/elsewhere/errors.html");
    expect(placeOf(`${IGNORED}/errors.html`)).toMatch(/errors\.html$/);
  });
});

describe("the cross-publisher check", () => {
  const publishers = ["Channel Six", "Orlay Post", "Weir Gazette"];
  const articles = publishers.flatMap((publisher) =>
    [1, 2, 3, 4].map((number): MarkedArticle => {
      const text = `Petra Sand believes ${publisher} owns ${number} boats.`;
      const content = spans(text, `${publisher} owns ${number} boats`);
      const attributions = [{ content, source: spans(text, "Petra Sand"), cue: spans(text, "believes") }];
      return { id: `${publisher} ${number}`, publisher, text, attributions };
    }),
  );

  /** Reads only articles that name a publisher it was trained on, and refuses to read one it was trained on itself. */
  const train = (training: readonly MarkedArticle[]): PromptEngine => ({
    name: "parrot",
    propose: (reports) =>
      reports.flatMap((one) => {
        const { text } = one.report;
        if (training.some((seen) => seen.text === text)) throw new Error("read what it was trained on");
        const known = training.some(({ publisher = "" }) => text.includes(publisher));
        return known ? rules.propose([one]) : [[]];
      }),
  });

  test("tells an engine that knows only the publishers it has seen", () => {
    const found = crossPublisher(articles, train, 1);
    expect(found.map(({ publisher, articles: count, unseen, seen }) => [publisher, count, unseen.f1, seen.f1])).toEqual(
      publishers.map((publisher) => [publisher, 4, 0, 1]),
    );
    expect(crossReport(found, 1)).toContain("| mean | 12 | 0.0 | 100.0 | 100.0 |");
  });

  test("trains both ways on as many articles, with the seed it is given", () => {
    const sizes: number[] = [];
    const counting = (training: readonly MarkedArticle[], seed: number) => {
      expect(seed).toBe(7);
      sizes.push(training.length);
      return train(training);
    };
    crossPublisher(articles, counting, 7);
    expect(sizes).toEqual([8, 8, 8, 8, 8, 8]);
  });

  test("needs two publishers", () => {
    expect(() => crossPublisher(articles.slice(0, 4), train, 1)).toThrow(/two publishers or more/);
  });
});

describe("the options of npm run eval", () => {
  test.each([
    [["--split", "test"], "--split test is unknown; it is one of dev, train."],
    [["--engine", "magic"], "--engine magic is unknown; it is one of rules, linear, neural."],
    [["--sample", "half"], "--sample half is no whole number of at least 1."],
    [["--colour"], "Unknown option '--colour'. See npm run eval -- --help."],
  ])("%j is answered with a sentence", (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
