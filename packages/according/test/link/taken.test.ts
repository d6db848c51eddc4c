import { confident, type Judgement, type Reading, readReport, slice, unsureStatements } from "@according/reader";
import { takingOf } from "@according/wording";
import { describe, expect, it } from "vitest";
import { correctedBy } from "../../src/link/corrected.ts";
import { type Anchor, judgedIn, judgementAnchor } from "../../src/link/judged.ts";
import { judgementOf } from "../store/readings.ts";

const TEXT = `Ivo Brand, a clerk, met the guards on Monday. Mara Velin told reporters that at least 12 people had been hurt.

"We saw nothing," Brand said, "and we heard nothing." The army declined to comment.`;

/** As it is read where everything is sure enough, where nothing is, and where nothing is found. */
const whole = (text = TEXT): Reading => readReport(text, { id: "harbour", publishedAt: "2026-03-06" });
const unsure = (text = TEXT): Reading => confident(whole(text), 0.99);
const nothing = (text = TEXT): Reading => confident({ ...whole(text), statements: [] }, 0);

const reading = unsure();
const maybe = (act: string) => unsureStatements(reading).find((one) => one.act === act);
const [hurt, saw] = unsureStatements(reading);

const anchorsOf = (about: readonly Parameters<typeof judgementAnchor>[1][]): readonly Anchor[] =>
  about.flatMap((at) => judgementAnchor(reading, at) ?? []);
const taken = (one = hurt, changes: Partial<Judgement> = {}): Judgement => {
  const { about, verdict } = takingOf(reading, one as never);
  return judgementOf("j-1", { about: anchorsOf(about), verdict, ...changes });
};
const corrected = (of: Reading, ...judgements: readonly Judgement[]): Reading =>
  correctedBy(judgedIn(judgements, [of]).settled, [of])[0] ?? of;
const said = ({ statements, sources, report: { text } }: Reading) =>
  statements.map(({ speaker, act, cue, content }) => ({
    who: sources.find(({ id }) => id === speaker)?.name,
    act,
    cue: cue.map((span) => slice(text, span)),
    content: content.map((span) => slice(text, span)),
  }));

describe("what is not sure enough", () => {
  it("is no statement, and is one as it was found once a person says so, with its figure", () => {
    expect(reading.statements).toEqual([]);
    expect(reading.figures[0]?.whose).toMatchObject({ by: "open" });
    const now = corrected(reading, taken());
    const [found] = whole().statements;
    expect(now.statements).toEqual([{ ...found, confidence: 1 }]);
    expect(now.figures).toEqual(whole().figures);
    expect(now.sources).toEqual(expect.arrayContaining([expect.objectContaining({ name: "Mara Velin" })]));
    expect(unsureStatements(now)).toEqual(unsureStatements(reading).slice(1));
  });

  it("is open no more where a person says that it is none, and none of a reading that is sure of it either", () => {
    const none = taken(hurt, { verdict: { by: "not-a-statement" }, about: taken().about.slice(0, 1) });
    const now = corrected(reading, none);
    expect(now.statements).toEqual([]);
    expect(unsureStatements(now).map(({ id }) => id)).not.toContain(hurt?.id);
    expect(said(corrected(whole(), none))).toEqual(said(whole()).slice(1));
  });

  it("is a statement where a person names another who says it", () => {
    const about = taken().about.slice(0, 1);
    const now = corrected(reading, taken(hurt, { about, verdict: { by: "speaker", name: "Edda Marsh" } }));
    expect(said(now)).toMatchObject([{ who: "Edda Marsh", content: ["that at least 12 people had been hurt"] }]);
    expect(now.figures[0]?.whose).toEqual({ by: "source", source: now.statements[0]?.speaker });
  });

  it("can be judged again in turn", () => {
    const then = { id: "j-2", at: "2026-03-09T10:00:00Z", about: taken().about.slice(0, 1) };
    const other = taken(hurt, { ...then, verdict: { by: "speaker", name: "Edda Marsh" } });
    for (const of of [reading, nothing()])
      expect(said(corrected(of, taken(), other))).toMatchObject([{ who: "Edda Marsh" }]);
    const none = taken(hurt, { ...then, verdict: { by: "not-a-statement" } });
    expect(corrected(reading, taken(), none).statements).toEqual([]);
  });
});

describe("a statement that a person took survives", () => {
  const all = [hurt, saw, maybe("decline-to-comment")].map((one, i) => taken(one, { id: `j-${i}` }));

  it("a reading that is sure of it, which has it once", () => {
    expect(said(corrected(whole(), ...all))).toEqual(said(whole()));
  });

  it("a reading that does not find it: its words, the words that link, who says it and what is done by it", () => {
    expect(said(corrected(nothing(), ...all))).toEqual(said(whole()));
    expect(corrected(nothing(), ...all).statements.every(({ by }) => by === "judgement")).toBe(true);
  });

  it("other words before it, whether the new reading finds it or not", () => {
    const moved = `Corrected on Friday, he said.\n\n${TEXT}`;
    expect(said(corrected(unsure(moved), ...all))).toEqual(expect.arrayContaining([...said(whole())]));
    expect(said(corrected(nothing(moved), ...all))).toEqual(said(whole()));
  });

  it("and is left out, and told to be, where its words are gone or stand twice elsewhere", () => {
    for (const text of [TEXT.replace("had been hurt", "were hurt"), `Corrected.\n\n${TEXT}\n\n${TEXT}`]) {
      expect(judgedIn([taken()], [nothing(text)])).toEqual({ settled: [], orphaned: [taken()] });
      expect(said(corrected(nothing(text), taken()))).toEqual([]);
    }
  });
});
