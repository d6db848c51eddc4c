import {
  type Act,
  type Figure,
  FORMAT,
  type Form,
  JUDGEMENT_FORMAT,
  type Judgement,
  PLAIN,
  type Reading,
  type Report,
  type Span,
  type Statement,
} from "@according/reader";
import type { Entry } from "../../src/store/store.ts";

/** The span of the first occurrence of `words` in `text`. */
export function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return [start, start + words.length];
}

export interface Said {
  readonly speaker: string | null;
  /** Left out where nothing was said. */
  readonly words?: string;
  readonly cue?: string;
  readonly form?: Form;
  readonly act?: Act;
}

/** A reading made by hand: statements by named people, whose ids are their names. */
export function readingOf(report: Partial<Report> & Pick<Report, "text">, said: readonly Said[] = []): Reading {
  const { text } = report;
  const names = [...new Set(said.flatMap(({ speaker }) => speaker ?? []))];
  return {
    format: FORMAT,
    report: { id: `r-${text.length}-${report.outlet ?? ""}`, language: "en", ...report },
    sources: names.map((name) => ({
      ...{ id: name, name, kind: "person", roles: [] },
      mentions: [{ span: find(text, name), as: "name" }],
    })),
    statements: said.map((one, index) => statementOf(text, one, index)),
    figures: [],
    times: [],
    events: [],
    credits: [],
    problems: [],
  };
}

function statementOf(text: string, { speaker, words, cue, form, act }: Said, index: number): Statement {
  return {
    id: `s${index}`,
    form: form ?? "direct",
    content: words === undefined ? [] : [find(text, words)],
    cue: cue ? [find(text, cue)] : [],
    source: speaker ? [find(text, speaker)] : [],
    speaker,
    confidence: 1,
    by: "rules",
    via: [],
    act: act ?? "state",
    assertion: PLAIN,
    within: null,
    continues: null,
  };
}

const HARBOUR = `Harbour at Orlay stays closed

“The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt, according to the ministry.

Ivo Brand denied that the café had been warned.
`;

/** A report about the closed harbour of Orlay: two statements, one figure, one time. */
export function harbour(changes: Partial<Report> = {}, story = "Orlay"): Entry {
  const text = changes.text ?? HARBOUR;
  const base = readingOf(
    { id: "harbour", title: "Harbour at Orlay stays closed", outlet: "Tesmar Post", ...changes, text },
    [
      { speaker: "Mara Velin", words: "“The harbour stays closed,”", cue: "said" },
      { speaker: "Ivo Brand", words: "the café had been warned", cue: "denied", form: "indirect", act: "deny" },
    ],
  );
  const figure: Figure = {
    ...{ id: "f0", span: find(text, "At least 12"), minimum: 12, maximum: null, approximate: false },
    ...{ qualifier: "at least", measure: { span: find(text, "people were hurt"), kind: "injured" } },
    ...{ whose: { by: "reporter" }, statement: null, assertion: PLAIN, partOf: null },
  };
  const time = { id: "t0", span: find(text, "on Friday"), edtf: "2026-03-06", basis: "publication" as const };
  const reading = { ...base, figures: [figure], times: [time] };
  return { story, origin: changes.url ?? "file:///news/harbour.txt", reading };
}

/** The same with the text changed after publication. */
export const harbourCorrected = (changes: Partial<Report> = {}): Entry =>
  harbour({ ...changes, text: HARBOUR.replace("12 people", "12 people or more people were hurt; 12 people") });

const VELDRA = `By Edda Marsh

In a post, Veldra warned that it would shut the sluices if the bodies were not returned by Sunday, according to a letter obtained by Orlay Radio. Its spokeswoman, Ilsa Moren, declined to comment.

Additional reporting by Noor Ashdown. Corvin Press
`;

/** A metonym, a platform, a link, a condition, a silence and credits: what `harbour` has none of. */
export function veldra(): Entry {
  const at = (words: string) => find(VELDRA, words);
  const report = { id: "veldra", title: "Veldra warns", outlet: "Orlay Radio", byline: ["Edda Marsh"], text: VELDRA };
  const base = readingOf(report, [
    { speaker: "Veldra", words: "it would shut the sluices if the bodies were not returned by Sunday", cue: "warned" },
    { speaker: "Ilsa Moren", cue: "declined to comment", form: "indirect", act: "decline-to-comment" },
  ]);
  const threat = {
    form: "indirect",
    act: "threaten",
    assertion: { ...PLAIN, condition: at("if the bodies were not returned by Sunday") },
    medium: { span: at("a post"), kind: "social-media", platform: "Clarion" },
    via: [{ source: "radio", relation: "obtained", span: at("Orlay Radio") }],
  } as const;
  const reading: Reading = {
    ...base,
    sources: [
      ...base.sources.map((one) => (one.name === "Veldra" ? { ...one, standsFor: "government of Veldra" } : one)),
      { id: "radio", name: "Orlay Radio", kind: "outlet", roles: [], mentions: [] },
    ],
    statements: base.statements.map((one, index) => (index === 0 ? { ...one, ...threat } : one)),
    credits: [
      { name: "Edda Marsh", span: at("Edda Marsh"), kind: "author" },
      { name: "Noor Ashdown", span: at("Noor Ashdown"), kind: "author" },
      { name: "Corvin Press", span: at("Corvin Press"), kind: "agency" },
    ],
  };
  return { story: "Orlay", origin: "file:///news/veldra.txt", reading };
}

const RAID = `Raid on the Lesk depot

The Northern Front raided the depot at Lesk on 3 March. Nine guards were killed, the ministry said; Ivo Brand put it at 11. He denied that the Front had fired on 2 ferries since February.
`;

/** A report of two sources that count differently, and of two events: the reporter's, and one that is denied. */
export function raid(changes: Partial<Report> = {}, story = "Orlay"): Entry {
  const at = (words: string) => find(RAID, words);
  const [, end] = at("the depot at Lesk");
  const lesk: Span = [end - "Lesk".length, end];
  const report = { id: "raid", title: "Raid on the Lesk depot", outlet: "Orlay Radio", publishedAt: "2026-03-04" };
  const base = readingOf({ ...report, ...changes, text: RAID }, [
    { speaker: "the ministry", words: "Nine guards were killed", cue: "said", form: "indirect" },
    { speaker: "Ivo Brand", words: "put it at 11", form: "indirect" },
    { speaker: null, words: "the Front had fired on 2 ferries since February", form: "indirect", act: "deny" },
  ]);
  const source = (id: string, name: string) =>
    ({ id, name, kind: "organisation", roles: [], mentions: [{ span: at(name), as: "name" }] }) as const;
  const exact = (value: number) => ({
    minimum: value,
    maximum: value,
    approximate: false,
    assertion: PLAIN,
    partOf: null,
  });
  const reading: Reading = {
    ...base,
    sources: [...base.sources, source("front", "Northern Front")],
    figures: [
      {
        ...{ id: "f0", span: at("Nine"), ...exact(9), measure: { span: at("guards were killed"), kind: "killed" } },
        ...{ place: lesk, asOf: "2026-03-03", whose: { by: "source", source: "the ministry" }, statement: "s0" },
      },
      {
        ...{ id: "f1", span: at("11"), ...exact(11), measure: { span: at("guards"), kind: "killed" } },
        ...{ whose: { by: "source", source: "Ivo Brand" }, statement: "s1" },
      },
      {
        ...{ id: "f2", span: at("2"), ...exact(2), measure: { span: at("ferries"), kind: "other" } },
        ...{ whose: { by: "open", candidates: [] }, statement: "s2" },
        assertion: { polarity: "negated", mode: "actual" },
      },
    ],
    times: [
      { id: "t0", span: at("on 3 March"), edtf: "2026-03-03", basis: "publication" },
      { id: "t1", span: at("since February"), edtf: "2026-02/..", basis: "publication" },
    ],
    events: [
      {
        ...{ id: "e0", span: at("raided the depot"), type: "ASSAULT", mode: "firearms", place: lesk, time: "t0" },
        ...{
          actor: "front",
          recipient: null,
          whose: { by: "reporter" },
          statement: null,
          assertion: { polarity: "asserted", mode: "actual" },
        },
      },
      {
        ...{ id: "e1", span: at("the Front had fired on 2 ferries"), type: "ASSAULT", time: "t1" },
        ...{
          actor: "front",
          recipient: null,
          whose: { by: "open", candidates: [] },
          statement: "s2",
          assertion: { polarity: "negated", mode: "actual" },
        },
      },
    ],
  };
  return { story, origin: changes.url ?? `file:///news/${changes.id ?? "raid"}.txt`, reading };
}

/** A short report of one statement, by number. */
export function bulletin(number: number, story = "Orlay"): Entry {
  const text = `Bulletin ${number}\n\nMara Velin said item${number} was delayed.\n`;
  const report = { id: `bulletin-${number}`, text, title: `Bulletin ${number}`, outlet: "Orlay Radio" };
  const said = [{ speaker: "Mara Velin", words: `item${number} was delayed`, cue: "said", form: "indirect" as const }];
  return { story, origin: `file:///news/bulletin-${number}.txt`, reading: readingOf(report, said) };
}

/** That the two statements of `harbour` are not one. */
export const judgementOf = (id: string, changes: Partial<Judgement> = {}): Judgement => ({
  ...{ format: JUDGEMENT_FORMAT, id, story: "Orlay" },
  about: ["“The harbour stays closed,”", "the café had been warned"].map((words) => ({
    ...{ report: "harbour", entry: "statement", spans: [find(HARBOUR, words)], words },
  })),
  verdict: { by: "different" },
  ...{ judge: "Hanne Okoro", at: "2026-03-07T10:00:00Z" },
  ...changes,
});
