import type { EntryAt, Judgement, Reading, Story } from "@according/reader";
import { type InWords, wordings } from "@according/wording";
import { correctedBy } from "./link/corrected.ts";
import { type Linking, linking } from "./link/index.ts";
import { type Judged, judgedIn, keyAt } from "./link/judged.ts";
import type { ReportSummary, Store } from "./store/store.ts";

/** A story of the record, linked: what its reports share, of the readings as people have judged them. */
export interface Linked {
  readonly story: Story;
  /** By id of the report. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly judgements: readonly Judgement[];
  readonly judged: Judged;
  /** Reports that are left out, for their reading is damaged. */
  readonly damaged: readonly ReportSummary[];
}

/** An entry in words, with the report it stands in. */
export interface EntryRow extends InWords {
  readonly report: ReportSummary;
}

/** So many stories are held at once. */
const HELD = 4;

interface Held {
  readonly stamp: string;
  readonly linked: Promise<{
    readonly linked: Linked;
    readonly linking: Linking;
    /** By id of the report: its version, and when it was kept or its particulars changed. */
    readonly versions: ReadonlyMap<string, string>;
  }>;
}

/**
 * Links stories of a record when they are asked for. One is held until its reports or judgements change; then only the
 * reports that changed are prepared anew. null: there is no such story.
 */
export function linker(store: Store): (name: string) => Promise<Linked | null> {
  const held = new Map<string, Held>();
  return async (name) => {
    const stamp = await store.stamp(name);
    if (stamp === null) return null;
    const before = held.get(name);
    const now = before?.stamp === stamp ? before : { stamp, linked: link(store, name, await before?.linked) };
    held.delete(name);
    held.set(name, now);
    for (const other of [...held.keys()].slice(0, -HELD)) held.delete(other);
    now.linked.catch(() => held.delete(name));
    return (await now.linked).linked;
  };
}

async function link(store: Store, name: string, before?: Awaited<Held["linked"]>) {
  const kept = await store.readings(name);
  const judgements = await everyJudgement(store, name);
  const whole = kept.flatMap(({ report, reading }) => (reading ? [{ report, reading }] : []));
  const judged = judgedIn(
    judgements,
    whole.map(({ reading }) => reading),
  );
  const readings = correctedBy(
    judged.settled,
    whole.map(({ reading }) => reading),
  );
  const versions = new Map(whole.map(({ report }) => [report.id, `${report.version} ${report.keptAt}`]));
  const goesOn =
    before &&
    [...before.versions.keys()].every((id) => versions.has(id)) &&
    JSON.stringify(before.linked.judgements) === JSON.stringify(judgements);
  const making = goesOn ? before.linking : linking(name, judgements);
  for (const { report, reading } of whole)
    if (!goesOn || before.versions.get(report.id) !== versions.get(report.id))
      making.add({ reading, version: report.version });
  const linked: Linked = {
    ...{ story: making.story(), judgements, judged },
    readings: new Map(readings.map((reading) => [reading.report.id, reading])),
    reports: new Map(kept.map(({ report }) => [report.id, report])),
    damaged: kept.flatMap(({ report, reading }) => (reading ? [] : [report])),
  };
  return { linked, linking: making, versions };
}

const AT_ONCE = 1000;

/** In the order in which they were kept. */
export async function everyJudgement(store: Store, story: string): Promise<readonly Judgement[]> {
  const all: Judgement[] = [];
  for (let offset = 0; ; offset += AT_ONCE) {
    const { total, items } = await store.judgements({ story, limit: AT_ONCE, offset });
    all.push(...items);
    if (offset + AT_ONCE >= total) return all;
  }
}

/** Entries in words with their reports, each once; what is not there any more is left out. */
export function rowsInWords({ readings, reports }: Linked, entries: readonly EntryAt[]): readonly EntryRow[] {
  const once = new Map(entries.map((at) => [keyAt(at), at]));
  const worded = new Map<string, (at: EntryAt) => InWords | null>();
  return [...once.values()].flatMap((at) => {
    const [reading, report] = [readings.get(at.report), reports.get(at.report)];
    if (!reading || !report) return [];
    const words = worded.get(at.report) ?? wordings(reading);
    worded.set(at.report, words);
    const row = words(at);
    return row ? [{ report, ...row }] : [];
  });
}
