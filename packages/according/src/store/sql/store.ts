import type { Transaction } from "kysely";
import type { Store } from "../store.ts";
import { binned, moveTo, removeFrom, renameStory, restoreTo, titleReport } from "./bin.ts";
import { checkRecord } from "./check.ts";
import type { Database } from "./database.ts";
import { listDates } from "./dates.ts";
import { figureKinds, listFigures } from "./figures.ts";
import { journalAnchor } from "./journal.ts";
import { judgementsOf, keepJudgement, stampOf, withdrawJudgement } from "./judgements.ts";
import { keepEntry } from "./keep.ts";
import { findMade, keepMade } from "./made.ts";
import { listOutlets, listSources } from "./names.ts";
import { allVersions, getReading, getReport, listReports, readingsIn, sealsIn, versionsOf } from "./reports.ts";
import { replaceReadings } from "./reread.ts";
import { searchReports } from "./search.ts";
import { listStatements } from "./statements.ts";
import { getStory, listStories } from "./stories.ts";
import type { Tables } from "./tables.ts";

type Writer = Transaction<Tables>;

/** The store in a database that is open. */
export function storeIn(database: Database): Store {
  const { db, fullText, explained, close } = database;
  const guard = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error) => {
      throw explained(error);
    });
  const write = <T>(work: (transaction: Writer) => Promise<T>): Promise<T> => db.transaction().execute(work);
  return {
    keep: (entry) => guard(write((to) => keepEntry(to, fullText, entry))),
    reread: (report, readings) => guard(write((to) => replaceReadings(to, fullText, report, readings))),
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
    judge: (judgement) => guard(write((to) => keepJudgement(to, judgement))),
    judgements: (filter = {}) => guard(judgementsOf(db, filter)),
    withdraw: (id, at) => guard(write((to) => withdrawJudgement(to, id, at))),
    remove: (story, report, at) => guard(write((to) => removeFrom(to, story, report, at))),
    restore: (story, report) => guard(write((to) => restoreTo(to, story, report))),
    bin: () => guard(binned(db)),
    move: (report, from, to) => guard(write((writer) => moveTo(writer, report, from, to))),
    renameStory: (story, name) => guard(write((to) => renameStory(to, story, name))),
    titleReport: (report, title, at) => guard(write((to) => titleReport(to, report, title, at))),
    stamp: (story) => guard(stampOf(db, story)),
    made: (story, what, print) => guard(findMade(db, story, what, print)),
    keepMade: (story, what, print, made) => guard(write((to) => keepMade(to, story, what, { print, made }))),
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
    close: () => guard(close()),
  };
}
