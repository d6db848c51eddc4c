import {
  type EntryAt,
  type JudgedAt,
  type Judgement,
  type Reading,
  readReport,
  slice,
  type Verdict,
} from "@according/reader";
import { describe, expect, it } from "vitest";
import { correctedBy } from "../../src/link/corrected.ts";
import { judgedIn, judgedPairs, judgementAnchor } from "../../src/link/judged.ts";
import { judgementOf } from "../store/readings.ts";

const TEXT = `Mara Velin said the harbour was closed. At least 12 people were hurt, Ivo Brand said.

"We saw nothing," Velin said.`;

const read = (text: string, id = "harbour"): Reading => readReport(text, { id, publishedAt: "2026-03-06" });
const reading = read(TEXT);

const statementOf = (of: Reading, words: string): EntryAt => {
  const found = of.statements.find(({ content }) =>
    content.some((span) => slice(of.report.text, span).includes(words)),
  );
  return { by: "statement", report: of.report.id, statement: found?.id ?? "" };
};
const figure: EntryAt = { by: "figure", report: "harbour", figure: reading.figures[0]?.id ?? "" };
const closed = statementOf(reading, "closed");
const nothing = statementOf(reading, "nothing");

const judged = (verdict: Verdict, about: readonly JudgedAt[], changes: Partial<Judgement> = {}): Judgement =>
  judgementOf("j-1", { verdict, about: about.flatMap((at) => judgementAnchor(reading, at) ?? []), ...changes });

describe("a judgement is found again", () => {
  const judgement = judged({ by: "different" }, [closed, nothing]);

  it("where it was made", () => {
    expect(judgedIn([judgement], [reading])).toMatchObject({ settled: [{ about: [closed, nothing] }], orphaned: [] });
  });

  it("by its exact words, where the text before them changed", () => {
    const later = read(`Corrected on Friday.\n\n${TEXT}`);
    const { settled } = judgedIn([judgement], [later]);
    expect(settled[0]?.about).toEqual([statementOf(later, "closed"), statementOf(later, "nothing")]);
    expect(settled[0]?.about[0]).not.toEqual(closed);
  });

  it("and is orphaned where its words changed, where they stand twice elsewhere, or where the report is gone", () => {
    const changed = read(TEXT.replace("was closed", "is closed"));
    const twice = read(`Corrected.\n\n${TEXT}\n\n${TEXT}`);
    for (const readings of [[changed], [twice], []])
      expect(judgedIn([judgement], readings)).toEqual({ settled: [], orphaned: [judgement] });
  });

  it("and counts for nothing once it was taken back", () => {
    const withdrawn = { ...judgement, withdrawn: "2026-03-08T09:00:00Z" };
    expect(judgedIn([withdrawn], [reading])).toEqual({ settled: [], orphaned: [] });
  });
});

describe("a reading as it was judged", () => {
  const corrected = (...judgements: readonly Judgement[]): Reading => {
    const [first] = correctedBy(judgedIn(judgements, [reading]).settled, [reading]);
    return first ?? reading;
  };
  const speakerOf = ({ statements, sources }: Reading, id: string) =>
    sources.find((one) => one.id === statements.find((each) => each.id === id)?.speaker)?.name;

  it("has who says it, known from the report or not, and so have its figures", () => {
    const hurt = reading.statements.find(({ id }) => id === reading.figures[0]?.statement)?.id ?? "";
    const at: EntryAt = { by: "statement", report: "harbour", statement: hurt };
    for (const name of ["Mara Velin", "Edda Marsh"]) {
      const now = corrected(judged({ by: "speaker", name }, [at]));
      expect(speakerOf(now, hurt)).toBe(name);
      const source = now.sources.find((one) => one.name === name)?.id;
      expect(now.figures[0]?.whose).toEqual({ by: "source", source });
      expect(now.statements.find(({ id }) => id === hurt)).toMatchObject({ by: "judgement", confidence: 1 });
    }
    expect(speakerOf(reading, hurt)).toBe("Ivo Brand");
  });

  it("has no statement that is none, and its figures are nobody's", () => {
    const hurt = reading.figures[0]?.statement ?? "";
    const now = corrected(judged({ by: "not-a-statement" }, [{ by: "statement", report: "harbour", statement: hurt }]));
    expect(now.statements.map(({ id }) => id)).toEqual(
      reading.statements.map(({ id }) => id).filter((id) => id !== hurt),
    );
    expect(now.figures[0]?.whose.by).toBe("open");
  });

  it("counts what the last judgement says", () => {
    const first = judged({ by: "counts", kind: "killed" }, [figure]);
    const last = judged({ by: "counts", kind: "missing" }, [figure], { id: "j-2", at: "2026-03-09T10:00:00Z" });
    expect(corrected(last, first).figures[0]?.measure.kind).toBe("missing");
  });
});

describe("what was not read, or cut wrongly", () => {
  const spanOf = (words: string) => {
    const start = TEXT.indexOf(words);
    return [start, start + words.length] as const;
  };
  const wordsAt = (words: string): JudgedAt => ({ by: "words", report: "harbour", span: spanOf(words) });
  const said = judged({ by: "said", name: "Edda Marsh" }, [wordsAt("12 people were hurt")], { id: "j-said" });
  const cut = (of: Reading, at: EntryAt) => {
    const found = of.statements.find(({ id }) => at.by === "statement" && id === at.statement);
    return found?.content.map((span) => slice(of.report.text, span));
  };
  const corrected = (judgements: readonly Judgement[], of = reading) =>
    correctedBy(judgedIn(judgements, [of]).settled, [of])[0] ?? of;

  it("is a statement of the words that a person names, in the order of the text, and can be judged in turn", () => {
    const added = corrected([said]).statements.find(({ by }) => by === "judgement");
    expect(added).toMatchObject({ content: [spanOf("12 people were hurt")], form: "indirect" });
    const starts = corrected([said]).statements.map(({ content }) => content[0]?.[0]);
    expect(starts).toEqual(starts.toSorted((a = 0, b = 0) => a - b));
    const at: EntryAt = { by: "statement", report: "harbour", statement: added?.id ?? "" };
    const anchor = judgementAnchor(corrected([said]), at);
    const then = judgementOf("j-2", { verdict: { by: "speaker", name: "Mara Velin" }, about: anchor ? [anchor] : [] });
    const now = corrected([said, { ...then, at: "2026-03-09T10:00:00Z" }]);
    const speaker = now.statements.find(({ id }) => id === added?.id)?.speaker;
    expect(now.sources.find(({ id }) => id === speaker)?.name).toBe("Mara Velin");
  });

  it("is found again by its words where the text before them changed, unless they stand there twice", () => {
    const later = read(`Corrected on Friday.\n\n${TEXT}`);
    expect(corrected([said], later).statements).toHaveLength(reading.statements.length + 1);
    expect(judgedIn([said], [read(`Corrected.\n\n${TEXT}\n\n${TEXT}`)]).orphaned).toEqual([said]);
    expect(judgementAnchor(reading, { by: "words", report: "harbour", span: [5, TEXT.length + 9] })).toBeNull();
  });

  it("has the words that a person names", () => {
    const now = corrected([judged({ by: "content" }, [nothing, wordsAt("saw nothing")])]);
    expect(cut(now, nothing)).toEqual(["saw nothing"]);
    expect(cut(reading, nothing)).not.toEqual(["saw nothing"]);
  });

  it("is a figure of another, of the report's own, or as of another day", () => {
    const now = (verdict: Verdict) => corrected([judged(verdict, [figure])]);
    const marsh = now({ by: "whose", name: "Edda Marsh" });
    expect(marsh.figures[0]?.whose).toEqual({ by: "source", source: marsh.sources.at(-1)?.id });
    expect(now({ by: "whose", name: null }).figures[0]?.whose).toEqual({ by: "reporter" });
    expect(now({ by: "as-of", edtf: "2026-03-05" }).figures[0]?.asOf).toBe("2026-03-05");
  });
});

describe("what happened", () => {
  const shelled = read("On Friday the Northern Front shelled the depot at Lesk.", "depot");
  const [event, time] = [shelled.events[0]?.id ?? "", shelled.times[0]?.id ?? ""];
  const now = (verdict: Verdict, at: JudgedAt) => {
    const anchor = judgementAnchor(shelled, at);
    const judgement = judgementOf("j-1", { verdict, about: anchor ? [anchor] : [] });
    const [corrected] = correctedBy(judgedIn([judgement], [shelled]).settled, [shelled]);
    const [happened] = corrected?.events ?? [];
    return { happened, when: corrected?.times.find(({ id }) => id === happened?.time), corrected };
  };
  const of: JudgedAt = { by: "event", report: "depot", event };

  it("is of another kind, or nothing happened", () => {
    expect(now({ by: "kind", type: "COERCE", mode: "seize" }, of).happened).toMatchObject({
      type: "COERCE",
      mode: "seize",
    });
    expect(now({ by: "kind", type: "COERCE" }, of).happened?.mode).toBeUndefined();
    expect(now({ by: "not-an-event" }, of).corrected?.events).toEqual([]);
  });

  it("was at another time, whether a person says so of it or of the words that tell when", () => {
    const later = now({ by: "date", edtf: "2026-02-27T06:30" }, of);
    expect(later.when).toMatchObject({ edtf: "2026-02-27T06:30", basis: "judgement", span: later.happened?.span });
    expect(later.corrected?.times.find(({ id }) => id === time)).toEqual(shelled.times[0]);
    const meant = now({ by: "date", edtf: "2026-02-27" }, { by: "time", report: "depot", time });
    expect(meant.when).toMatchObject({ id: time, edtf: "2026-02-27", basis: "judgement" });
  });
});

it("of two judgements of one pair the later counts, in whatever order they name it", () => {
  const same = judged({ by: "same" }, [closed, nothing]);
  const different = judged({ by: "different" }, [nothing, closed], { id: "j-2", at: "2026-03-09T10:00:00Z" });
  const { settled } = judgedIn([different, same], [reading]);
  expect(judgedPairs(settled)).toEqual({ same: [], different: [[nothing, closed]] });
});
