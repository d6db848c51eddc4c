import type { EntryAt, Question } from "@according/reader";
import { statementQuestions } from "../link/questions.ts";
import type { Linked } from "../linked.ts";
import type { ReportSummary } from "../store/store.ts";
import { type Board, boardOf } from "./board.ts";
import { type Fresh, freshIn, type Move, movesOf } from "./moves.ts";
import { type Dispute, disputesOf, openSpeakers, type Silence, silencesOf } from "./unsettled.ts";
import { type InStory, wordedStory } from "./worded.ts";

/** What is known of a story now: how many according to whom, what changed, what is disputed, not told, or open. */
export interface Now extends InStory {
  readonly board: Board;
  /** Newest first. */
  readonly moves: readonly Move[];
  readonly disputes: readonly Dispute[];
  readonly silences: readonly Silence[];
  /** Statements whose speaker is open. */
  readonly speakers: readonly EntryAt[];
  readonly questions: readonly Question[];
  readonly totals: Standing;
  readonly fresh: Fresh;
  /** Publication of the last report that has one: ISO 8601. */
  readonly last?: string;
  /** When the last report was kept, by which a later visit tells what is new since. */
  readonly keptAt: string;
  /** Left out, for their reading is damaged. */
  readonly damaged: readonly ReportSummary[];
  /** Ids of judgements that count for nothing, for they are damaged. */
  readonly damagedJudgements: readonly string[];
}

/** How many there are of each in all. */
export interface Standing {
  readonly reports: number;
  readonly outlets: number;
  readonly origins: number;
  readonly moves: number;
  /** Those that stand. */
  readonly disputes: number;
  /** Those of which one side has told another number since. */
  readonly pastDisputes: number;
  readonly silences: number;
  readonly speakers: number;
  readonly questions: number;
  /** What may be a statement and is not sure enough to be kept. */
  readonly unsure: number;
}

const MOST_MOVES = 12;
const MOST = 6;

export function nowOf(linked: Linked): Now {
  const [moves, disputes, silences] = [movesOf(linked), disputesOf(linked), silencesOf(linked)];
  const [speakers, { questions }] = [openSpeakers(linked), linked.story];
  const view = {
    board: boardOf(linked),
    moves: moves.slice(0, MOST_MOVES),
    disputes: disputes.slice(0, MOST),
    silences: silences.slice(0, MOST),
    speakers: speakers.slice(0, MOST),
    questions: questions.slice(0, MOST),
  };
  const last = linked.story.reports.findLast(({ publishedAt }) => publishedAt !== undefined)?.publishedAt;
  return {
    ...view,
    totals: {
      ...extentOf(linked),
      ...{ moves: moves.length, silences: silences.length },
      disputes: disputes.filter(({ past }) => !past).length,
      pastDisputes: disputes.filter(({ past }) => past).length,
      ...{ speakers: speakers.length, questions: questions.length, unsure: unsureIn(linked) },
    },
    fresh: freshIn(linked),
    ...(last === undefined ? {} : { last }),
    keptAt: lastKept(linked),
    damaged: linked.damaged,
    damagedJudgements: linked.damagedJudgements,
    ...wordedStory(linked, shownEntries(view), reportsMoved(view.moves)),
  };
}

/** So many statements may be some and are not sure enough to be kept. */
export const unsureIn = ({ readings, judged }: Linked): number =>
  statementQuestions([...readings.values()], judged.settled).length;

function extentOf({ story: { reports, origins } }: Linked): Pick<Standing, "reports" | "outlets" | "origins"> {
  const outlets = new Set(reports.flatMap(({ outlet }) => outlet ?? []));
  return { reports: reports.length, outlets: outlets.size, origins: origins.length };
}

export const lastKept = ({ reports }: Linked): string =>
  [...reports.values()].reduce((last, { keptAt }) => (keptAt > last ? keptAt : last), "");

type Shown = Pick<Now, "board" | "moves" | "disputes" | "silences" | "speakers" | "questions">;

const shownEntries = ({ board, moves, disputes, silences, speakers, questions }: Shown): readonly EntryAt[] => [
  ...board.measures.flatMap(({ claims }) => claims.flatMap(({ entry, was }) => [entry, ...was])),
  ...moves.flatMap(entriesOfMove),
  ...disputes.flatMap(({ a, b }) => [a, b]),
  ...silences.map(({ entry }) => entry),
  ...speakers,
  ...questions.flatMap(({ about }) => about),
];

/** What an older version tells has its words with it. */
const entriesOfMove = ({ entry, items, revised }: Move): readonly EntryAt[] => [
  ...(revised && !revised.now ? [] : [entry]),
  ...items.flatMap((one) => (one.before ? [one.entry, one.before] : [one.entry])),
];

/** Everything that was new when it was told, newest first. */
export interface MovesRows extends InStory {
  readonly moves: readonly Move[];
  /** How many there are in all. */
  readonly total: number;
}

export const movesRows = (linked: Linked): MovesRows => rowsOfMoves(linked, movesOf(linked));

const reportsMoved = (moves: readonly Move[]): readonly string[] => moves.map(({ report }) => report);

/** So many are shown while the others are on their way. */
const NEWEST = 500;

/** The newest of them: of a long story all are megabytes. */
export const newestMoves = (linked: Linked): MovesRows => rowsOfMoves(linked, movesOf(linked).slice(0, NEWEST));

const rowsOfMoves = (linked: Linked, moves: readonly Move[]): MovesRows => ({
  ...{ moves, total: movesOf(linked).length },
  ...wordedStory(linked, moves.flatMap(entriesOfMove), reportsMoved(moves)),
});
