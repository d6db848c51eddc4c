import { describe, expect, test } from "vitest";
import type { Event, Figure, Reading, Source, Statement } from "../src/index.ts";
import { confident, PLAIN, readReport, unsureStatements, withUnsure } from "../src/index.ts";

const statement = (id: string, confidence: number, more: Partial<Statement> = {}): Statement => ({
  id,
  form: "indirect",
  content: [[0, 5]],
  cue: [],
  source: [],
  speaker: null,
  confidence,
  by: "rules",
  via: [],
  act: "state",
  assertion: PLAIN,
  within: null,
  continues: null,
  ...more,
});

const figure = (id: string, statement: string | null, more: Partial<Figure> = {}): Figure => ({
  id,
  span: [0, 2],
  minimum: 12,
  maximum: 12,
  approximate: false,
  measure: { span: [0, 2], kind: "injured" },
  whose: statement === null ? { by: "reporter" } : { by: "open", candidates: [] },
  statement,
  assertion: PLAIN,
  partOf: null,
  ...more,
});

const source = (id: string): Source => ({ id, name: id, kind: "person", roles: [], mentions: [] });

const reading = (parts: Partial<Reading>): Reading => ({ ...readReport(""), ...parts });

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe("confident", () => {
  test("leaves out statements below the minimum, and none at it", () => {
    const all = reading({ statements: [statement("a", 0.5), statement("b", 0.49), statement("c", 0.9)] });
    expect(ids(confident(all, 0.5).statements)).toEqual(["a", "c"]);
    expect(confident(all, 0)).toEqual(all);
  });

  test("says where something may be said that is not sure enough, and nothing of what is unlikely", () => {
    const statements = [statement("a", 0.6, { cue: [[7, 9]] }), statement("b", 0.55), statement("c", 0.4)];
    const { problems } = confident(reading({ statements }), 0.65);
    expect(problems.map(({ code, span }) => [code, span])).toEqual([
      ["statement-unsure", [0, 5]],
      ["statement-unsure", [7, 9]],
    ]);
    const nested = [statement("outer", 0.3), statement("inner", 0.9, { within: "outer" })];
    expect(confident(reading({ statements: nested }), 0.65).problems).toEqual([]);
  });

  test("has what was found there, which comes back with all that rests on it alone", () => {
    const statements = [
      statement("maybe", 0.6, { speaker: "speaker", onBehalfOf: "ministry" }),
      statement("inner", 1, { within: "maybe", content: [[2, 4]] }),
      statement("next", 0.55, { continues: "maybe", content: [[6, 9]] }),
      statement("kept", 1, { content: [[10, 12]] }),
    ];
    const figures = [
      figure("said", "maybe", { whose: { by: "source", source: "speaker" } }),
      figure("judged", "inner", { whose: { by: "source", source: "speaker" } }),
    ];
    const all = reading({ statements, figures, sources: ["speaker", "ministry"].map(source) });
    const left = confident(all, 0.65);
    expect(ids(left.statements)).toEqual(["kept"]);
    expect(ids(left.sources)).toEqual(["speaker"]);
    expect(ids(unsureStatements(left))).toEqual(["maybe", "next"]);
    const [first, last] = left.figures.map((one) => ({ ...one, whose: { by: "reporter" } as const }));
    const back = withUnsure(
      { ...left, figures: left.figures.map((one, i) => (i === 1 && last ? last : one)) },
      "maybe",
    );
    expect(back.statements).toEqual([statements[0], statements[1], statements[3]]);
    expect(back.sources).toEqual(all.sources);
    // Whose it is was said meanwhile.
    expect(back.figures).toEqual([figures[0], { ...figures[1], whose: first?.whose }]);
    expect(ids(unsureStatements(back))).toEqual(["next"]);
    const { problems, statements: whole } = withUnsure(left);
    expect([problems, whole]).toEqual([[], statements]);
    expect(withUnsure(left, "next").statements[0]).toEqual({ ...statements[2], continues: null });
  });

  test("leaves out what is nested in a statement left out or continues it, however sure, deep and early", () => {
    const statements = [
      statement("innermost", 1, { within: "inner" }),
      statement("inner", 1, { within: "outer" }),
      statement("outer", 0.3),
      statement("next", 1, { continues: "outer" }),
      statement("last", 1, { continues: "next" }),
      statement("holder", 1),
      statement("doubtful", 0.3, { within: "holder" }),
    ];
    expect(ids(confident(reading({ statements }), 0.5).statements)).toEqual(["holder"]);
  });

  test("never gives a source's figure to the reporter, and loses none", () => {
    const statements = [
      statement("outer", 0.3, { speaker: "speaker" }),
      statement("inner", 1, { within: "outer" }),
      statement("kept", 1),
    ];
    const figures = [
      figure("own", null, { partOf: "said" }),
      figure("said", "outer", { whose: { by: "source", source: "speaker" } }),
      figure("retold", "inner"),
      figure("sure", "kept", { partOf: "own" }),
    ];
    const result = confident(reading({ statements, figures }), 0.5);
    const maybe = { statement: null, whose: { by: "open", candidates: [{ source: "speaker", confidence: 0.3 }] } };
    const open = { statement: null, whose: { by: "open", candidates: [] } };
    expect(result.figures).toEqual([figures[0], { ...figures[1], ...maybe }, { ...figures[2], ...open }, figures[3]]);
  });

  test("leaves out events that a statement left out asserts", () => {
    const event = (id: string, statement: string | null): Event => ({
      id,
      span: [0, 5],
      type: "AID",
      actor: "aided",
      recipient: null,
      whose: statement === null ? { by: "reporter" } : { by: "open", candidates: [] },
      statement,
      assertion: PLAIN,
    });
    const events = [event("own", null), event("said", "a")];
    const result = confident(reading({ statements: [statement("a", 0)], events, sources: [source("aided")] }), 0.5);
    expect(ids(result.events)).toEqual(["own"]);
    expect(ids(result.sources)).toEqual(["aided"]);
  });

  test("keeps the sources that something still refers to, in any role", () => {
    const roles: Partial<Statement> = {
      speaker: null,
      candidates: [{ source: "candidate", confidence: 0.5 }],
      via: [{ source: "outlet", relation: "told", span: [0, 1] }],
      onBehalfOf: "ministry",
      addressee: { span: [0, 1], source: "hearer" },
    };
    const statements = [statement("a", 0.1, { speaker: "gone" }), statement("b", 1, roles)];
    const sources = ["gone", "candidate", "outlet", "ministry", "hearer", "counter"].map(source);
    const figures = [figure("f", "b", { whose: { by: "source", source: "counter" } })];
    const result = confident(reading({ statements, sources, figures }), 0.5);
    expect(ids(result.sources)).toEqual(["candidate", "outlet", "ministry", "hearer", "counter"]);
  });

  test("leaves out the problems of sources left out, and no other", () => {
    const statements = [
      statement("gone", 0.1, { source: [[10, 12]] }),
      statement("long", 0.1, { source: [[20, 40]] }),
      statement("twin", 0.1, { source: [[50, 52]] }),
      statement("kept", 1, { source: [[50, 52]] }),
    ];
    const problem = (start: number, end: number) => ({
      code: "speaker-undecided",
      message: "",
      span: [start, end] as const,
    });
    const whole = { code: "language-unsupported", message: "" };
    const problems = [problem(10, 12), problem(25, 27), problem(35, 41), problem(50, 52), problem(12, 13), whole];
    const result = confident(reading({ statements, problems }), 0.5);
    expect(result.problems).toEqual([problem(35, 41), problem(50, 52), problem(12, 13), whole]);
  });

  test("takes nothing but a number from 0 to 1", () => {
    for (const minimum of [-0.1, 1.1, Number.NaN]) expect(() => confident(reading({}), minimum)).toThrow(RangeError);
  });

  test("leaves open whose figures they are when nothing is sure enough", () => {
    const text = "Mara Velin said that at least 12 people were hurt. The road has 4 lanes.";
    const whole = readReport(text);
    const result = confident(whole, 1);
    const [said] = whole.statements;
    const candidates = [{ source: said?.speaker, confidence: said?.confidence }];
    const open = { ...whole.figures[0], statement: null, whose: { by: "open", candidates } };
    expect(whole.figures.map(({ statement }) => statement !== null)).toEqual([true, false]);
    const problems = [expect.objectContaining({ code: "statement-unsure", span: said?.cue[0] })];
    expect(result).toEqual({ ...whole, statements: [], figures: [open, whole.figures[1]], problems });
  });
});
