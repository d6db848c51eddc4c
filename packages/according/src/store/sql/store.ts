import { sql, type Transaction } from "kysely";
import type { Deed } from "../accounts.ts";
import { type Store, StoreError } from "../store.ts";
import { accountsIn } from "./accounts.ts";
import { noteDeed } from "./audit.ts";
import { binned, moveTo, removeFrom, renameStory, restoreTo, titleReport } from "./bin.ts";
import { checkRecord } from "./check.ts";
import type { Database } from "./database.ts";
import { listDates } from "./dates.ts";
import { ifDone, judgedDeed, keptDeed, rereadDeed, withdrawnDeed } from "./deeds.ts";
import { figureKinds, listFigures } from "./figures.ts";
import { journalAnchor } from "./journal.ts";
import { judgementsOf, keepJudgement, withdrawJudgement } from "./judgements.ts";
import { keepEntries, keepEntry } from "./keep.ts";
import { findMade, keepMade } from "./made.ts";
import { listOutlets, listSources } from "./names.ts";
import {
  allVersions,
  earlierIn,
  getReading,
  getReport,
  listReports,
  readingsIn,
  sealsIn,
  versionsOf,
} from "./reports.ts";
import { replaceReadings } from "./reread.ts";
import { searchReports } from "./search.ts";
import { stamping } from "./stamp.ts";
import { listStatements } from "./statements.ts";
import { getStory, listStories } from "./stories.ts";
import type { Tables } from "./tables.ts";
import { allWellFormed, storyName, wellFormed, wellFormedEntry } from "./well-formed.ts";

type Writer = Transaction<Tables>;

/** A record that a newer program brought up to date meanwhile is not written as before: what it wants of each row is not known here. */
async function mustBeOfThisProgram(to: Writer, migrations: number): Promise<void> {
  const { rows } = await sql<{ readonly done: number }>`select count(*) as done from kysely_migration`.execute(to);
  if (Number(rows[0]?.done) !== migrations)
    throw new StoreError(
      "The record was brought up to date by a newer version of According while it was in use: update this program too, and start it again.",
    );
}

const noteIfDone = async (to: Writer, deed: Deed | null): Promise<void> => {
  if (deed) await noteDeed(to, deed, new Date().toISOString());
};

/** What fails is told in the words of the program, and nothing is done where the database has gone meanwhile. */
const guarding =
  ({ explained, mustBeThere }: Database): Guard =>
  async (work) => {
    const done = await work.catch((error) => {
      throw explained(error);
    });
    mustBeThere();
    return done;
  };

/** The store in a database that is open. */
export function storeIn(database: Database): Store {
  const { db, explained, mustBeThere, close } = database;
  const guard = guarding(database);
  const write = async <T>(work: (transaction: Writer) => Promise<T>): Promise<T> => {
    mustBeThere();
    const changed = async (to: Writer): Promise<T> => {
      await mustBeOfThisProgram(to, database.migrations);
      const done = await work(to);
      await database.concludes(to);
      return done;
    };
    return guard(database.announce().then(() => db.transaction().execute(changed)));
  };
  /** Writes, and notes with whoever acts what came of it; null: nothing was changed. */
  const change = <T>(work: (transaction: Writer) => Promise<T>, deedOf: (done: T) => Deed | null): Promise<T> =>
    write(async (to) => {
      const done = await work(to);
      await noteIfDone(to, deedOf(done));
      return done;
    });
  return {
    ...askedIn(database, guard),
    ...tidiedIn(change),
    keep: (entry) => change((to) => keepEntry(to, database, wellFormedEntry(entry)), keptDeed),
    keepAll: (entries) =>
      write(async (to) => {
        const kept = await keepEntries(to, database, entries.map(wellFormedEntry));
        for (const one of kept) await noteIfDone(to, keptDeed(one));
        return kept;
      }),
    reread: (report, readings) => change((to) => replaceReadings(to, database, report, readings), rereadDeed(report)),
    judge: (given) => {
      const judgement = allWellFormed(given);
      return change((to) => keepJudgement(to, judgement), judgedDeed(judgement));
    },
    withdraw: (id, at) => change((to) => withdrawJudgement(to, id, at), withdrawnDeed(at)),
    keepMade: (story, what, print, made) => guard(write((to) => keepMade(to, story, what, { print, made }))),
    ready: () => guard(database.ready()),
    fold: async () => database.fold(),
    accounts: accountsIn(db, { read: guard, write }),
    close: () =>
      close().catch((error) => {
        throw explained(error);
      }),
  };
}

type Guard = <T>(work: Promise<T>) => Promise<T>;
type Change = <T>(work: (transaction: Writer) => Promise<T>, deedOf: (done: T) => Deed | null) => Promise<T>;

/** What is only asked of it. */
function askedIn(database: Database, guard: Guard) {
  const { db, fullText, explained } = database;
  const stampOf = stamping(database);
  return {
    stories: (part = {}) => guard(listStories(db, part)),
    story: (name) => guard(getStory(db, name)),
    reports: (filter = {}) => guard(listReports(db, filter)),
    report: (id) => guard(getReport(db, id)),
    reading: (report, version) => guard(getReading(db, report, version)),
    versions: (report) => guard(versionsOf(db, report)),
    statements: (filter = {}) => guard(listStatements(db, fullText, filter)),
    speakers: (filter = {}) => guard(listSources(db, "statements", filter)),
    outlets: (filter = {}) => guard(listOutlets(db, filter)),
    figures: (filter = {}) => guard(listFigures(db, filter)),
    figureKinds: (story) => guard(figureKinds(db, story)),
    figureSources: (filter = {}) => guard(listSources(db, "figures", filter)),
    dates: (filter = {}) => guard(listDates(db, filter)),
    search: (words, filter = {}) => guard(searchReports(db, fullText, words, filter)),
    readings: (story) => guard(readingsIn(db, story)),
    earlier: (story) => guard(earlierIn(db, story)),
    judgements: (filter = {}) => guard(judgementsOf(db, filter)),
    bin: () => guard(binned(db)),
    stamp: (story) => guard(stampOf(story)),
    made: (story, what, print) => guard(findMade(db, story, what, print)),
    seals: (story) => guard(sealsIn(db, story)),
    everything: async function* () {
      try {
        yield* allVersions(db);
      } catch (error) {
        throw explained(error);
      }
    },
    check: (anchor) => checkRecord(database, anchor),
    anchor: () => guard(journalAnchor(db)),
  } satisfies Partial<Store>;
}

/** What is done to stories and reports that are kept: taken out, put back, moved, called otherwise. */
const tidiedIn = (change: Change) =>
  ({
    remove: (story, report, at) =>
      change((to) => removeFrom(to, story, report, at), ifDone("remove", { story, report })),
    restore: (story, report) => change((to) => restoreTo(to, story, report), ifDone("restore", { story, report })),
    move: (report, from, to) =>
      change((writer) => moveTo(writer, report, from, storyName(to)), ifDone("move", { report, story: from, to })),
    renameStory: (story, name) =>
      change((to) => renameStory(to, story, storyName(name)), ifDone("rename-story", { story, to: name })),
    titleReport: (report, title, at) =>
      change(
        (to) => titleReport(to, report, title === null ? null : wellFormed(title), at),
        ifDone("title-report", { report, to: title }),
      ),
  }) satisfies Partial<Store>;
