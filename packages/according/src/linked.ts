import type { EntryAt, Judgement, Reading, Story } from "@according/reader";
import { type InWords, wordings } from "@according/wording";
import { allPages } from "./every-page.ts";
import { correctedBy } from "./link/corrected.ts";
import { type Linking, linking, type Told } from "./link/index.ts";
import { type Judged, judgedIn, keyAt } from "./link/judged.ts";
import { byPublication, type Older } from "./link/told.ts";
import { type Revision, revisionsIn } from "./revision.ts";
import type { KeptReading, ReportSummary, Store } from "./store/store.ts";

/** The reports of a story as people have judged them. */
export interface Gathered {
  /** By id of the report. */
  readonly readings: ReadonlyMap<string, Reading>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly judgements: readonly Judgement[];
  readonly judged: Judged;
  /** Reports that are left out, for their reading is damaged. */
  readonly damaged: readonly ReportSummary[];
  /** Ids of judgements that count for nothing, for they are damaged. */
  readonly damagedJudgements: readonly string[];
  /** What newer versions of reports tell otherwise, as they were read. */
  readonly revisions: readonly Revision[];
}

/** A story of the record, linked: what its reports share, of the readings as people have judged them. */
export interface Linked extends Gathered {
  readonly story: Story;
}

/** An entry in words, with the report it stands in. */
export interface EntryRow extends InWords {
  readonly report: ReportSummary;
}

/** Links stories of a record when they are asked for. null: there is no such story. */
export interface Linker {
  link(story: string): Promise<Linked | null>;
  /** Its reports alone, which takes a moment where linking takes long. */
  gather(story: string): Promise<Gathered | null>;
}

/** Where links are kept. */
export interface LinksPlace {
  /** A fingerprint of everything that a story is linked from: its reports, what people judged, the program that links. */
  print(story: string, seals: ReadonlyMap<string, string>, judgements: readonly Judgement[]): string;
  /** null: it is not kept, or was made of something else. */
  get(story: string, print: string, what: string): Uint8Array | null | Promise<Uint8Array | null>;
  put(story: string, print: string, what: string, made: string): void | Promise<void>;
}

/**
 * What was made of stories, kept so that it need not be made again: it may be thrown away at any time. Whatever cannot be
 * read or written is as if it were not there.
 */
export interface KeptLinks extends LinksPlace {
  get(story: string, print: string, what: string): Promise<Uint8Array | null>;
  /** The same as it is kept. */
  packed(story: string, print: string, what: string): Uint8Array | null;
  put(story: string, print: string, what: string, made: string | Uint8Array): Promise<void>;
  /** What was kept last by a program that links alike, of the story as it was then; packed. */
  last(story: string, what: string): Uint8Array | null;
  /** Throws away what was made of a story as it is no more: that alone can be kept last which was found, or put, under this. */
  keepOnly(story: string, print: string): void;
}

export interface LinkerOptions {
  /** Where links are kept from one start of the program to the next. */
  readonly kept?: LinksPlace;
  /** Hears how many reports of a story are linked. */
  readonly tell?: (story: string, done: number, of: number) => void;
  /** What goes on from links made before is kept a moment later: whoever waits for it does not wait for that. */
  readonly keepsLater?: boolean;
}

/** So many stories are held at once. */
const HELD = 4;

interface Held {
  readonly stamp: string;
  readonly gathering: Promise<Gathering>;
  linking?: Promise<Made>;
  /** What was made of the story before it changed. */
  before: Promise<Made | undefined> | undefined;
}

interface Gathering {
  readonly gathered: Gathered;
  readonly told: readonly Told[];
  readonly kept: readonly KeptReading[];
  /** See `Store`. */
  readonly seals: ReadonlyMap<string, string>;
}

interface Made extends Gathering {
  readonly linked: Linked;
  /** None: the links were kept. */
  readonly linking?: Linking;
}

/** A story is held until its reports or judgements change; then only the reports that changed are prepared anew. */
export function linker(store: Store, options: LinkerOptions = {}): Linker {
  const held = new Map<string, Held>();
  const hold = async (name: string): Promise<Held | null> => {
    const stamp = await store.stamp(name);
    if (stamp === null) return null;
    const was = held.get(name);
    const now: Held =
      was?.stamp === stamp ? was : { stamp, gathering: gather(store, name, was?.gathering), before: lastMade(was) };
    held.delete(name);
    held.set(name, now);
    for (const other of [...held.keys()].slice(0, -HELD)) held.delete(other);
    now.gathering.catch(() => held.get(name) === now && held.delete(name));
    return now;
  };
  return {
    gather: async (name) => (await (await hold(name))?.gathering)?.gathered ?? null,
    link: async (name) => {
      const now = await hold(name);
      if (!now) return null;
      now.linking ??= make(name, now, options);
      now.linking.catch(() => held.get(name) === now && held.delete(name));
      const { linked } = await now.linking;
      now.before = undefined;
      return linked;
    },
  };
}

/** The last that was made, however often the story changed since. */
const lastMade = (was: Held | undefined): Held["before"] => was?.linking?.catch(() => undefined) ?? was?.before;

/** What was gathered before serves again where only judgements came or went. */
async function gather(store: Store, name: string, before?: Promise<Gathering>): Promise<Gathering> {
  const seals = await store.seals(name);
  const was = await before?.catch(() => undefined);
  const same = was && isSealedAlike(was.seals, seals) ? was : null;
  const kept = same?.kept ?? (await store.readings(name)).map(unlessChanged(was, seals));
  const revisions = same?.gathered.revisions ?? revisionsIn(kept, await store.earlier(name));
  const { judgements, damagedJudgements } = await judgementsIn(store, name);
  const whole = kept.flatMap(({ report, reading }) => (reading ? [{ report, reading }] : []));
  const read = whole.map(({ reading }) => reading);
  const judged = judgedIn(judgements, read);
  const corrected = correctedBy(judged.settled, read).map((one) => (was ? sameReading(was, one) : one));
  return {
    gathered: {
      ...{ judgements, damagedJudgements, judged, revisions },
      readings: new Map(corrected.map((reading) => [reading.report.id, reading])),
      reports: new Map(kept.map(({ report }) => [report.id, report])),
      damaged: kept.flatMap(({ report, reading }) => (reading ? [] : [report])),
    },
    told: whole.map(({ report: { id, version }, reading }) => ({ reading, version, older: olderOf(id, revisions) })),
    ...{ kept, seals },
  };
}

/** The versions of a report that were published before the current one. */
const olderOf = (id: string, revisions: readonly Revision[]): readonly Older[] =>
  revisions.flatMap(({ older: { report, reading }, newer }) => {
    if (newer.report.id !== id) return [];
    const { version, publishedAt } = report;
    return [{ version, reading, ...(publishedAt === undefined ? {} : { publishedAt }) }];
  });

const isSealedAlike = (a: Gathering["seals"], b: Gathering["seals"]): boolean =>
  a.size === b.size && [...a].every(([id, seal]) => b.get(id) === seal);

/** The reading of a report that is sealed as it was before is the same. */
function unlessChanged(was: Gathering | undefined, seals: Gathering["seals"]): (one: KeptReading) => KeptReading {
  const before = new Map(was?.kept.map(({ report, reading }) => [report.id, reading]));
  return ({ report, reading }) => {
    const isSame = reading !== null && was?.seals.get(report.id) === seals.get(report.id);
    return { report, reading: (isSame && before.get(report.id)) || reading };
  };
}

/** A reading that is corrected as it was before is the same: what was made of it stays. */
function sameReading({ gathered }: Gathering, reading: Reading): Reading {
  const before = gathered.readings.get(reading.report.id);
  return before && before !== reading && JSON.stringify(before) === JSON.stringify(reading) ? before : reading;
}

async function make(name: string, { gathering, before }: Held, options: LinkerOptions): Promise<Made> {
  const { kept, tell, keepsLater = false } = options;
  const now = await gathering;
  const print = kept?.print(name, now.seals, now.gathered.judgements);
  const bytes = kept && print ? await kept.get(name, print, LINKS) : null;
  const made = bytes && storyIn(bytes);
  if (made) return { ...now, linked: { ...now.gathered, story: made } };
  const known = await before;
  const linking = await linkedOn(name, now, known, tell);
  const story = linking.story();
  const keep = async () => void (kept && print && (await kept.put(name, print, LINKS, JSON.stringify(story))));
  if (keepsLater && linking === known?.linking) setTimeout(keep, LATER);
  else await keep();
  return { ...now, linked: { ...now.gathered, story }, linking };
}

/** Milliseconds: what is asked of the story first is answered by then. */
const LATER = 2000;

/** null: they are damaged, and as if they were not there. */
const storyIn = (bytes: Uint8Array): Story | null => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
};

/** As the question that is answered with them. */
export const LINKS = "shared";

/** Goes on from what was linked before; what is new is linked in the order of publication, in which it touches least. */
async function linkedOn(
  name: string,
  { gathered: { judgements }, told, seals }: Gathering,
  before: Made | undefined,
  tell: LinkerOptions["tell"],
): Promise<Linking> {
  const making = before?.linking ?? linking(name, judgements);
  const was = before?.linking ? before : { told: [], seals: NOTHING };
  const there = new Set(told.map(({ reading: { report } }) => report.id));
  for (const { reading } of was.told) if (!there.has(reading.report.id)) making.drop(reading.report.id);
  making.judge(judgements);
  const fresh = told
    .filter(({ reading: { report } }) => was.seals.get(report.id) !== seals.get(report.id))
    .toSorted((a, b) => byPublication(a.reading, b.reading));
  for (const [i, one] of fresh.entries()) {
    making.add(one);
    tell?.(name, told.length - fresh.length + i + 1, told.length);
    // Others are answered between two reports.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return making;
}

const NOTHING: Gathering["seals"] = new Map();

/** Of a story, or of all, in the order in which they were kept; of those that are damaged the ids. */
export async function judgementsIn(
  store: Store,
  story?: string,
): Promise<Pick<Gathered, "judgements" | "damagedJudgements">> {
  const damaged: string[] = [];
  const judgements = await allPages(async (part) => {
    const page = await store.judgements({ ...(story !== undefined && { story }), ...part });
    damaged.push(...(page.damagedJudgements ?? []));
    return page;
  });
  return { judgements, damagedJudgements: damaged };
}

/** Those that count for something. */
export const everyJudgement = async (store: Store, story?: string): Promise<readonly Judgement[]> =>
  (await judgementsIn(store, story)).judgements;

/** Entries in words with their reports, each once; what is not there any more is left out. */
export function rowsInWords({ readings, reports }: Gathered, entries: readonly EntryAt[]): readonly EntryRow[] {
  const once = new Map(entries.map((at) => [keyAt(at), at]));
  return [...once.values()].flatMap((at) => {
    const [reading, report] = [readings.get(at.report), reports.get(at.report)];
    const row = reading && report && wordingsFor(reading)(at);
    return row ? [{ report, ...row }] : [];
  });
}

const wordingsMade = new WeakMap<Reading, ReturnType<typeof wordings>>();

/** Of a reading made once: a story is asked for words of the same reports again and again. */
export function wordingsFor(reading: Reading): ReturnType<typeof wordings> {
  const words = wordingsMade.get(reading) ?? wordings(reading);
  wordingsMade.set(reading, words);
  return words;
}
