import {
  JUDGEMENT_FORMAT,
  type JudgedAt,
  type Judgement,
  type Reading,
  stableId,
  unsureStatements,
  type Verdict,
} from "@according/reader";
import { correctedBy } from "./link/corrected.ts";
import { saidId } from "./link/corrected-statements.ts";
import { idAt, isEntry, judgedIn, judgementAnchor, keyAt, type Settled } from "./link/judged.ts";
import { type EntryRow, everyJudgement, type Gathered, judgementsIn, rowsInWords } from "./linked.ts";
import type { ReportSummary, Store } from "./store/store.ts";

/* What people judge of entries: how a judgement comes to be kept, and what has become of those that are. */

export interface JudgementRow {
  readonly judgement: Judgement;
  /** What it is about in the readings of now; none where it is orphaned or was taken back. */
  readonly about: readonly EntryRow[];
  /** It stands, and an entry that it is about is not to be found any more. */
  readonly orphaned: boolean;
}

export interface JudgementRows {
  readonly items: readonly JudgementRow[];
  /** Ids of those that are damaged, and count for nothing. */
  readonly damaged: readonly string[];
}

/** What a person says of entries. */
export interface Judging {
  readonly about: readonly JudgedAt[];
  readonly verdict: Verdict;
  readonly judge: string;
  /** ISO 8601 date and time with zone. */
  readonly at: string;
  readonly why?: string;
}

/** Why nothing was judged, a sentence. */
export interface Unjudged {
  readonly problem: string;
}

/** The current version of a report as people have judged it. */
export interface JudgedReport {
  readonly report: ReportSummary;
  readonly reading: Reading;
  /** All that were made of it, those that were taken back among them, in the order in which they were kept. */
  readonly judgements: readonly ReportJudgement[];
  /** Ids of judgements of its story that count for nothing, for they are damaged: some may be of this report. */
  readonly damagedJudgements: readonly string[];
}

export interface ReportJudgement {
  readonly judgement: Judgement;
  /** Ids of this report's entries that it is about, as read or as a person found them; none: taken back, or not found. */
  readonly entries: readonly string[];
}

export function judgementRows(story: Gathered): JudgementRows {
  const about = new Map(story.judged.settled.map((one) => [one.judgement.id, one.about.filter(isEntry)]));
  const orphaned = new Set(story.judged.orphaned.map(({ id }) => id));
  const items = story.judgements.map((judgement) => ({
    ...{ judgement, about: rowsInWords(story, about.get(judgement.id) ?? []) },
    orphaned: orphaned.has(judgement.id),
  }));
  return { items, damaged: story.damagedJudgements };
}

export async function judgedReportIn(store: Store, id: string): Promise<JudgedReport | null> {
  const report = await store.report(id);
  const reading = report && (await store.reading(id));
  if (!reading) return null;
  const { judgements: all, damagedJudgements } = await judgementsIn(store, report.story);
  const judgements = all.filter(({ about }) => about.some((anchor) => anchor.report === id));
  // Of two entries that are compared, the one of this report is looked for.
  const here = judgements.map((one) => ({ ...one, about: one.about.filter((anchor) => anchor.report === id) }));
  const { settled } = judgedIn(here, [reading]);
  const entries = new Map(settled.map((one) => [one.judgement.id, one.about.map(entryIdOf)]));
  const ofReport = settled.filter(({ judgement: { verdict } }) => verdict.by !== "same" && verdict.by !== "different");
  return {
    ...{ report, reading: correctedBy(ofReport, [reading])[0] ?? reading },
    judgements: judgements.map((judgement) => ({ judgement, entries: entries.get(judgement.id) ?? [] })),
    damagedJudgements,
  };
}

/** Readings, each of a report of a story, as people have judged them. */
export async function judgedReadings(
  store: Store,
  readings: ReadonlyMap<Reading, string>,
): Promise<ReadonlyMap<Reading, Reading>> {
  const judged = new Map<Reading, Reading>();
  for (const story of new Set(readings.values())) {
    const all = await everyJudgement(store, story);
    for (const [reading, its] of readings) {
      if (its !== story) continue;
      const here = all.filter(({ about }) => about.every(({ report }) => report === reading.report.id));
      if (here.length === 0) continue;
      const { settled } = judgedIn(here, [reading]);
      judged.set(reading, correctedBy(settled, [reading])[0] ?? reading);
    }
  }
  return judged;
}

/** Words have the id of the statement that they are. */
const entryIdOf = (at: JudgedAt): string => (at.by === "words" ? saidId(at.report, at.span) : idAt(at));

/** Nothing but the reports that are judged is opened: however large the story, a person does not wait. null: there is no such story. */
export async function judgeIn(store: Store, story: string, judging: Judging): Promise<Judgement | Unjudged | null> {
  if ((await store.stamp(story)) === null) return null;
  const { about, verdict, at, why } = judging;
  const judge = judging.judge.trim();
  const problem = judge === "" ? "Say who judges: a judgement has a name." : unfit(about, verdict);
  if (problem !== null) return { problem };
  const read = await readingsAbout(store, story, new Set(about.map(({ report }) => report)));
  const { settled } = judgedIn(await everyJudgement(store, story), read);
  const corrected = correctedBy(settled, read);
  const anchors: Judgement["about"][number][] = [];
  for (const one of about) {
    // As read: by that it is found again, whatever is judged of it later.
    const place = read.findIndex(({ report }) => report.id === one.report);
    const anchor = [read[place], corrected[place]].flatMap(
      (reading) => (reading && judgementAnchor(reading, one)) ?? [],
    )[0];
    if (!anchor) return { problem: "An entry that is judged is not in the story." };
    anchors.push(anchor);
  }
  if (about.length === 2 && COMPARING.has(verdict.by) && about.some((one) => isUnkept(one, corrected)))
    return { problem: "What is not sure enough to be kept is compared once it is judged to be a statement." };
  const again = countsAlready(settled, about, verdict);
  if (again) return { problem: `${again.judge} has judged so already: ${again.id}.` };
  const id = stableId("j", story, JSON.stringify([anchors, verdict, judge, at]));
  const judgement: Judgement = {
    ...{ format: JUDGEMENT_FORMAT, id, story, about: anchors, verdict, judge, at },
    ...(why === undefined ? {} : { why }),
  };
  await store.judge(judgement);
  return judgement;
}

const COMPARING: ReadonlySet<Verdict["by"]> = new Set(["same", "different", "open"]);

/** Is it something that may be a statement, and nobody has said so? */
const isUnkept = (at: JudgedAt, readings: readonly Reading[]): boolean =>
  at.by === "statement" &&
  readings.some((one) => one.report.id === at.report && unsureStatements(one).some(({ id }) => id === at.statement));

/** Those of a story among these reports. */
async function readingsAbout(store: Store, story: string, reports: ReadonlySet<string>): Promise<readonly Reading[]> {
  const found: Reading[] = [];
  for (const id of reports) {
    const reading = (await store.report(id))?.story === story ? await store.reading(id) : null;
    if (reading) found.push(reading);
  }
  return found;
}

/** The judgement of these entries that counts, where it says just this. */
function countsAlready(settled: readonly Settled[], about: readonly JudgedAt[], verdict: Verdict): Judgement | null {
  const keys = keyOfAsked(verdict, about);
  const last = settled.findLast(
    ({ judgement, about: its }) =>
      questionOf(judgement.verdict) === questionOf(verdict) && keyOfAsked(judgement.verdict, its) === keys,
  );
  return last && JSON.stringify(last.judgement.verdict) === JSON.stringify(verdict) ? last.judgement : null;
}

/** Of a statement and the words that link, of the statement. */
const keyOfAsked = ({ by }: Verdict, about: readonly JudgedAt[]): string =>
  (by === "a-statement" ? about.slice(0, 1) : about).map(keyAt).sort().join(" ");

/** Of two verdicts that answer the same question the later counts. */
const questionOf = ({ by }: Verdict): Verdict["by"] => QUESTIONS[by] ?? by;
const QUESTIONS: Partial<Record<Verdict["by"], Verdict["by"]>> = {
  ...{ different: "same", "not-a-statement": "a-statement" },
};

/** What each verdict is about. */
const ABOUT: Readonly<Record<Verdict["by"], readonly JudgedAt["by"][] | null>> = {
  ...{ same: null, different: null, open: null },
  ...{ speaker: ["statement"], "not-a-statement": ["statement"], content: ["statement", "words"] },
  ...{ "a-statement": null },
  ...{ counts: ["figure"], whose: ["figure"], "as-of": ["figure"], said: ["words"] },
  ...{ kind: ["event"], "not-an-event": ["event"], date: null },
};

const EDTF_TIME = /T(?:[01]\d|2[0-3]):[0-5]\d$/;
const EDTF_DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** What a verdict cannot be about or say, a sentence; null: it can. */
function unfit(about: readonly JudgedAt[], verdict: Verdict): string | null {
  const wanted = ABOUT[verdict.by];
  if (verdict.by === "open" && about.length === 1)
    return about[0]?.by === "statement"
      ? null
      : "It is left open who says one statement, or whether two entries are one.";
  if (verdict.by === "date") {
    if (about.length !== 1 || (about[0]?.by !== "event" && about[0]?.by !== "time"))
      return "A date is that of one event, or of the words of a time.";
    return EDTF_DAY.test(verdict.edtf.replace(EDTF_TIME, ""))
      ? null
      : "Give the time as 2026-03-05T14:30, 2026-03-05, 2026-03 or 2026.";
  }
  if (verdict.by === "a-statement") return unfitTaking(about, verdict.name);
  if (wanted === null) {
    const kinds = new Set(about.map(({ by }) => by));
    if (about.length !== 2 || kinds.size !== 1 || kinds.has("words") || kinds.has("time"))
      return "Two entries of one kind are the same or not: name two.";
    return keyAt(about[0] as JudgedAt) === keyAt(about[1] as JudgedAt) ? "These are one entry: name two." : null;
  }
  if (about.map(({ by }) => by).join() !== wanted.join()) return `This is judged of one ${wanted.join(" and its ")}.`;
  if (verdict.by === "as-of" && !EDTF_DAY.test(verdict.edtf))
    return "Give the day as 2026-03-05, or a month or a year.";
  const said = "name" in verdict ? verdict.name : verdict.by === "counts" ? verdict.kind : "-";
  return said?.trim() === "" ? "Say who or what." : null;
}

function unfitTaking([at, beside]: readonly JudgedAt[], name: string | null): string | null {
  if (at?.by !== "statement" || (beside && beside.by !== "words"))
    return "This is judged of one statement, and of the words that link.";
  return name?.trim() === "" ? "Say who." : null;
}
