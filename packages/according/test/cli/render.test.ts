import { type Figure, PLAIN, type Reading, type Statement, type Time } from "@according/reader";
import { boundsOf, channelOf, countings, datings, verbOf } from "@according/wording";
import { describe, expect, it } from "vitest";
import { datesInOrder } from "../../src/cli/render/dates.ts";
import { figuresByKind } from "../../src/cli/render/figures.ts";
import { renderHit, renderStory } from "../../src/cli/render/list.ts";
import { renderReading } from "../../src/cli/render/reading.ts";
import { styleFor } from "../../src/cli/render/style.ts";
import { plain, wrap } from "../../src/cli/render/text.ts";
import { find, harbour, raid, readingOf, veldra } from "../store/readings.ts";

const bare = styleFor({ columns: 60 }, {});
const coloured = styleFor({ isTTY: true, columns: 60 }, {});

describe("a reading", () => {
  it("is laid out with what was said, counted and when", () => {
    expect(renderReading(harbour({ publishedAt: "2026-03-06" }).reading, bare)).toBe(
      `Harbour at Orlay stays closed
Tesmar Post · 2026-03-06

STATEMENTS (2)
Mara Velin · says · direct
  “The harbour stays closed,”

Ivo Brand · denies · indirect
  the café had been warned

FIGURES (1)
  at least 12    people were hurt                         the report itself [injured]

TIMES (1)
  on Friday → 2026-03-06, from the publication date
`,
    );
  });

  it("names role, medium, hedge and the way the words came", () => {
    const out = renderReading(chained(), styleFor({ columns: 100 }, {}));
    expect(out).toContain(
      "Mara Velin (spokeswoman of Northern Front, for Lesk Council) · threatens · reportedly · in a\n" +
        "    statement · told the Post · first reported by Orlay Radio · direct\n  “Leave.”\n",
    );
  });

  it("leaves a speaker open and says who it may be", () => {
    const out = renderReading(undecided(), bare);
    expect(out).toContain("he (Mara Velin or Ivo Brand?) · says · direct\n");
    expect(out).toContain("PROBLEMS (1)\n  line 3: It cannot be told who he is.");
  });

  it("puts statements in the order of the text and indents the ones inside others", () => {
    const reading = harbour().reading;
    const [first, second] = reading.statements;
    if (!first || !second) throw new Error("two statements were expected");
    const turned: Reading = { ...reading, statements: [{ ...second, within: first.id }, first] };
    const out = renderReading(turned, bare);
    expect(out.indexOf("Mara Velin")).toBeLessThan(out.indexOf("Ivo Brand"));
    expect(out).toContain("\n  ↳ Ivo Brand · denies · indirect\n    the café");
  });

  it("says who is silent in the order of the text, and leaves no empty line for words that are not there", () => {
    const text =
      "“We go,” Ivo Brand said. Mara Velin declined to comment. Her office did not respond. “Late,” Brand said.";
    const brand = { speaker: "Ivo Brand", cue: "said" };
    const out = renderReading(
      readingOf({ text }, [
        { ...brand, words: "“We go,”" },
        { speaker: "Mara Velin", cue: "declined to comment", act: "decline-to-comment" },
        { speaker: "Her office", cue: "did not respond", act: "no-response" },
        { ...brand, words: "“Late,”" },
      ]),
      bare,
    );
    expect(out).toContain(
      "  “We go,”\n\nMara Velin · declines to comment\n\nHer office · does not respond\n\nIvo Brand · says · direct\n  “Late,”",
    );
  });

  it("says what a metonym stands for, and marks a condition in the words", () => {
    const { reading } = veldra();
    const out = renderReading(reading, bare);
    expect(out).toContain(
      "Veldra (for the government of Veldra) · threatens · in\n    a post on Clarion · obtained by Orlay Radio · on a\n    condition · indirect\n",
    );
    expect(out).toContain("  it would shut the sluices ‹if the bodies were not returned\n  by Sunday›\n");
    expect(renderReading(reading, coloured)).toContain("\u001b[4mif the bodies were not returned\u001b[24m\n");
  });

  it("credits author and agency at its head and nowhere else", () => {
    const out = renderReading({ ...veldra().reading, statements: [] }, bare);
    expect(out).toContain("Orlay Radio · by Edda Marsh, Noor Ashdown · Corvin Press (agency)\n");
    expect(out.match(/Corvin Press/g)).toHaveLength(1);
  });

  it("says of what was not said, or not yet, that it was not", () => {
    const verb = (assertion: Partial<Statement["assertion"]>, act: Statement["act"] = "announce") =>
      verbOf({ act, assertion: { ...PLAIN, ...assertion } });
    expect(verb({})).toBe("announces");
    expect(verb({ polarity: "negated" })).toBe("does not announce");
    expect(verb({ mode: "planned" })).toBe("will announce");
    expect(verb({ mode: "possible", polarity: "negated" })).toBe("would not announce");
    expect(verb({ mode: "possible" }, "state")).toBe("would say");
  });

  it("names a hearer and an outlet that was told apart, and each link of the chain once", () => {
    const [span, told] = [[0, 1] as const, { relation: "told" as const, span: [0, 1] as const }];
    const channel = (via: Statement["via"], source?: string) =>
      channelOf({ via, addressee: { span, ...(source ? { source } : {}) } } as unknown as Statement, {
        candidates: [],
        via: via.map((link) => link.source),
        addressee: "the post",
      });
    expect(channel([{ ...told, source: "radio" }])).toEqual(["to the post", "told radio"]);
    expect(channel([{ ...told, source: "post" }], "post")).toEqual(["told the post"]);
    const twice = { relation: "reported" as const, span, source: "radio" };
    expect(channel([twice, twice])).toEqual(["to the post", "reported by radio"]);
  });

  it("names a medium by its kind and platform where its words are long", () => {
    const channel = (medium: string, kind: string, platform?: string) =>
      channelOf(
        { via: [], medium: { span: [0, 1], kind, ...(platform ? { platform } : {}) } } as unknown as Statement,
        { candidates: [], via: [], medium },
      );
    expect(channel("in a post", "social-media", "Clarion")).toEqual(["in a post on Clarion"]);
    expect(channel("on Clarion", "social-media", "Clarion")).toEqual(["on Clarion"]);
    expect(channel(`in a post ${"very ".repeat(20)}long`, "social-media", "Clarion")).toEqual(["on Clarion"]);
    expect(channel("a ruling", "court-filing")).toEqual(["in a court filing"]);
  });

  it("is not led astray by a statement that stands in itself", () => {
    const { reading } = harbour();
    const [first] = reading.statements;
    if (!first) throw new Error("a statement was expected");
    expect(renderReading({ ...reading, statements: [{ ...first, within: first.id }] }, bare)).toContain("Mara Velin");
  });

  it("lists events, who to whom, what, where, in whose voice and whether they are told as done", () => {
    const out = renderReading(raid().reading, styleFor({ columns: 100 }, {}));
    expect(out).toContain(`EVENTS (2)
  3 March 2026 · Northern Front → not told · attack with firearms · at Lesk · told by the reporter
  since February 2026 · Northern Front → not told · attack · denied by a speaker left open

FIGURES (3)`);
    expect(out).toMatch(/ {2}2 +ferries +a speaker left open · denied\n/);
    expect(renderReading(harbour().reading, bare)).not.toContain("EVENTS");
  });

  it("says when there is nothing in it", () => {
    expect(renderReading(readingOf({ text: "Quiet day" }), bare)).toContain("Nothing was found");
  });

  it("never lets a text steer the terminal", () => {
    const text = "Mara \u001b[31mVelin\u009b0m said \u202estop\u0007.";
    const reading = readingOf({ text, title: "\u001b]0;x\u0007", outlet: "\u001b[2J" }, [
      { speaker: "Mara \u001b[31mVelin", words: "said \u202estop\u0007" },
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(renderReading(reading, bare)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });

  it("wraps to the width and is coloured only for eyes", () => {
    const reading = readingOf({ text: `Velin said ${"it was so ".repeat(40)}` }, [
      { speaker: "Velin", words: "it was so ".repeat(40).trim() },
    ]);
    const lines = renderReading(reading, bare).split("\n").slice(2);
    expect(Math.max(...lines.map((one) => one.length))).toBeLessThanOrEqual(60);
    expect(renderReading(reading, bare)).not.toContain("\u001b");
    expect(renderReading(reading, coloured)).toContain("\u001b[");
    expect(renderReading(reading, styleFor({ isTTY: true }, { NO_COLOR: "1" }))).not.toContain("\u001b");
  });
});

it("gives the bounds of figures in words", () => {
  const of = (minimum: number | null, maximum: number | null, approximate = false, unit?: string) =>
    boundsOf({ minimum, maximum, approximate, measure: unit ? { unit } : {} } as Figure);
  expect(of(48440, null)).toBe("at least 48,440");
  expect(of(null, 24)).toBe("up to 24");
  expect(of(5, 7)).toBe("5 to 7");
  expect(of(300, 300, true)).toBe("about 300");
  expect(of(3_500_000, 3_500_000, false, "USD")).toBe("USD 3,500,000");
  expect(of(12, 12, false, "%")).toBe("12%");
  expect(of(12, 12, false, "km")).toBe("12 km");
  expect(of(null, null)).toBe("unknown");
});

it("a vague number stands in its own words", () => {
  const of = (qualifier: string, unit?: string) =>
    boundsOf({
      ...{ minimum: 24, maximum: null, approximate: true, qualifier },
      measure: unit ? { unit } : {},
    } as Figure);
  expect(of("dozens")).toBe("dozens");
  expect(of("at least several hundred")).toBe("at least several hundred");
  expect(of("dozens , if not hundreds")).toBe("dozens, if not hundreds");
  expect(of("hundreds of thousands", "USD")).toBe("hundreds of thousands of USD");
  expect(of("several", "km")).toBe("several km");
});

describe("figures and dates", () => {
  const report = { ...{ id: "0123456789abcdef", story: "Orlay", version: 1, title: "Raid" }, outlet: "Orlay Radio" };
  const kept = { ...report, publishedAt: "2026-03-04", keptAt: "2026-03-04", statements: 3, figures: 3 };

  it("have each kind and each date above what belongs to it, once", () => {
    const { reading } = raid();
    const figure = figuresByKind(true, bare);
    const figures = reading.figures.map((one) => figure({ report: kept, ...countings(reading)(one) }));
    expect(figures.map((lines) => lines.split("\n").find((one) => /^[A-Z]/.test(one)))).toEqual([
      ...["KILLED", undefined, "OTHER"],
    ]);
    expect(figures[0]).toBe(`KILLED
  9                “Nine guards were killed” at Lesk · as of
                   3 March 2026 · according to the ministry
                   Orlay Radio, 2026-03-04, 01234567`);
    const dated = datesInOrder(bare);
    const dates = [...reading.times, ...reading.times.slice(1)].map((one) =>
      dated({ report: kept, ...datings(reading).ofTime(one) }),
    );
    expect(dates[0]).toBe(`3 MARCH 2026
  Northern Front → not told · attack with firearms · at
  Lesk · told by the reporter
    “The Northern Front raided the depot at Lesk on 3
    March.”
    Orlay Radio, 2026-03-04, 01234567`);
    expect(dates[2]).not.toContain("FEBRUARY");
  });

  it("never let a text steer the terminal", () => {
    const { reading } = raid();
    const wild = "\u001b[31mred\u009b0m";
    const sources = reading.sources.map((source) => ({ ...source, name: wild }));
    const steered = { ...reading, sources };
    const out = [
      figuresByKind(
        true,
        bare,
      )({ report: { ...kept, outlet: wild }, ...countings(steered)(steered.figures[0] as Figure) }),
      datesInOrder(bare)({ report: { ...kept, outlet: wild }, ...datings(steered).ofTime(steered.times[0] as Time) }),
    ].join("\n");
    expect(out).not.toContain("\u001b");
    expect(out).not.toContain("\u009b");
  });
});

describe("lists", () => {
  const report = {
    ...{ id: "0123456789abcdef", story: "Orlay", version: 2, title: "Harbour closed", outlet: "Tesmar Post" },
    ...{ publishedAt: "2026-03-06T10:00:00Z", keptAt: "2026-03-07T00:00:00Z", statements: 1, figures: 2 },
  };

  it("have a story with its reports", () => {
    const story = {
      name: "Orlay",
      reports: 1,
      outlets: 1,
      statements: 1,
      from: "2026-03-06T10:00:00Z",
      to: "2026-03-06T10:00:00Z",
      keptAt: "2026-03-06T12:00:00Z",
    };
    expect(renderStory(story, [report], bare)).toBe(
      "Orlay · 1 report, 1 statement, 2026-03-06\n" +
        "  01234567  2026-03-06  Tesmar Post  Harbour closed (1 statement, 2 figures, version 2)\n",
    );
  });

  it("have what was found, with the words in bold where there is colour", () => {
    const passage = "the harbour stays closed";
    const hit = { report, passage, marks: [find(passage, "harbour"), find(passage, "closed")] };
    expect(renderHit(hit, bare)).toBe(
      "01234567  Harbour closed (Tesmar Post, 2026-03-06)\n  the harbour stays closed\n",
    );
    expect(renderHit(hit, coloured)).toContain("the \u001b[1mharbour\u001b[22m stays \u001b[1mclosed\u001b[22m");
  });
});

it("wraps words without losing any", () => {
  expect(wrap("one two three four", 9)).toEqual(["one two", "three", "four"]);
  expect(wrap("immeasurable", 5)).toEqual(["immeasurable"]);
  expect(wrap("", 5)).toEqual([""]);
  expect(plain("a\tb\nc\u0000")).toBe("a\tb\nc\ufffd");
});

function chained(): Reading {
  const text =
    "Mara Velin, spokeswoman of Northern Front, told the Post in a statement: “Leave.” Orlay Radio had it first.";
  const base = readingOf({ text }, [{ speaker: "Mara Velin", words: "“Leave.”", cue: "told", act: "threaten" }]);
  const [velin] = base.sources;
  const [statement] = base.statements;
  if (!velin || !statement) throw new Error("one source and one statement were expected");
  const radio = { id: "radio", name: "Orlay Radio", kind: "outlet" as const, roles: [], mentions: [] };
  const post = { id: "post", name: "Tesmar Post", kind: "outlet" as const, roles: [], mentions: [] };
  const council = { id: "council", name: "Lesk Council", kind: "organisation" as const, roles: [], mentions: [] };
  const role = { title: "spokeswoman", of: "Northern Front", span: find(text, "spokeswoman of Northern Front") };
  return {
    ...base,
    sources: [{ ...velin, roles: [role] }, radio, post, council],
    statements: [
      {
        ...statement,
        hedge: "reportedly",
        onBehalfOf: "council",
        medium: { kind: "statement", span: find(text, "in a statement") },
        addressee: { span: find(text, "the Post"), source: "post" },
        via: [
          { source: "post", relation: "told", span: find(text, "told the Post") },
          { source: "radio", relation: "first-reported", span: find(text, "Orlay Radio had it first") },
        ],
      },
    ],
  };
}

function undecided(): Reading {
  const text = "Mara Velin met Ivo Brand.\n\n“We go,” he said.";
  const base = readingOf({ text }, [
    { speaker: "Mara Velin", words: "met" },
    { speaker: "Ivo Brand", words: "“We go,”" },
  ]);
  const statement = base.statements[1];
  if (!statement) throw new Error("two statements were expected");
  const candidates = [
    { source: "Mara Velin", confidence: 0.5 },
    { source: "Ivo Brand", confidence: 0.5 },
  ];
  const problem = { code: "speaker-undecided", message: "It cannot be told who he is.", span: find(text, "he said") };
  return {
    ...base,
    statements: [
      { ...statement, speaker: null, source: [[text.indexOf("he said"), text.indexOf("he said") + 2]], candidates },
    ],
    problems: [problem],
  };
}
