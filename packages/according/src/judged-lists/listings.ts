import { type Figure, type Reading, type Statement, slice, sourceOf } from "@according/reader";
import { ownerOf, placeInTime } from "@according/wording";
import {
  FIGURE_KINDS,
  type FigureFilter,
  type FigureOrder,
  type StatementFilter,
  type StoryPart,
  type WhoIsMeant,
  type WithoutReports,
} from "../store/asked.ts";
import type { Found, Page, TimeOrEvent } from "../store/store.ts";
import type { MergedNames } from "../views/merged-names.ts";

/* Of statements, figures and dates: what of a reading is listed, which of it is asked for, and in which order. */

/** Of which list, and which part of it. */
export interface Asked extends StoryPart {
  readonly report?: string;
}

/** Smaller than none: before. Of two that it does not tell apart the store's own order holds. */
type Order<E> = (a: Found<E>, b: Found<E>) => number;

export interface Listing<E, F extends Asked> {
  readonly read: (filter: F & WithoutReports & WhoIsMeant) => Promise<Page<Found<E>>>;
  readonly entriesOf: (reading: Reading) => readonly E[];
  readonly isAsked: (found: Found<E>, filter: F, names: MergedNames) => boolean;
  readonly order: Order<E>;
  /** Who it is that entries are asked for of. */
  readonly nameAsked?: (filter: F) => string | undefined;
}

export const sourceNameIn = ({ sources }: Reading, id: string | null): string | undefined =>
  sources.find((source) => source.id === id)?.name;

const LAST = Number.MAX_SAFE_INTEGER;
const millisecondsOf = ({ report: { publishedAt = "" } }: Found<unknown>): number | null =>
  Date.parse(publishedAt) || null;
export const alphabetic = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By publication, what has no date last. */
const oldest: Order<unknown> = (a, b) => (millisecondsOf(a) ?? LAST) - (millisecondsOf(b) ?? LAST);
const newest: Order<unknown> = (a, b) => (millisecondsOf(b) ?? -LAST) - (millisecondsOf(a) ?? -LAST);

export const STATEMENTS = {
  entriesOf: ({ statements }: Reading): readonly Statement[] => statements,
  nameAsked: ({ speaker }: StatementFilter) => speaker,
  order: newest,
  isAsked(
    { report, reading, entry }: Found<Statement>,
    { speaker, form, outlet, words = "" }: StatementFilter,
    names: MergedNames,
  ): boolean {
    const own = sourceNameIn(reading, entry.speaker);
    return (
      (speaker === undefined || names.nameOf(report.id, entry.speaker, own) === speaker) &&
      (form === undefined || entry.form === form) &&
      (outlet === undefined || report.outlet === outlet) &&
      hasWords(textSaid(reading.report.text, entry), words)
    );
  },
};

const textSaid = (text: string, { content, cue }: Statement): string =>
  (content.length > 0 ? content : cue).map((span) => slice(text, span)).join(" ");

const lowerWords = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every word occurs; the last may be the beginning of one. */
function hasWords(text: string, typed: string): boolean {
  const [wanted, known] = [lowerWords(typed), lowerWords(text)];
  const last = wanted.length - 1;
  return wanted.every((word, i) => known.some((one) => (i === last ? one.startsWith(word) : one === word)));
}

export const FIGURES = {
  entriesOf: ({ figures }: Reading): readonly Figure[] => figures,
  nameAsked: ({ source }: FigureFilter) => source,
  isAsked(
    { report, reading, entry }: Found<Figure>,
    { kind, source, owner }: FigureFilter,
    names: MergedNames,
  ): boolean {
    const whose = sourceOf(entry.whose);
    return (
      (kind === undefined || entry.measure.kind === kind) &&
      (source === undefined || names.nameOf(report.id, whose, sourceNameIn(reading, whose)) === source) &&
      (owner === undefined || ownerOf(entry) === owner)
    );
  },
};

export const rankOfKind = (kind: string): number => {
  const at = FIGURE_KINDS.indexOf(kind);
  return at >= 0 ? at : kind === "other" ? LAST : FIGURE_KINDS.length;
};
const largest = ({ entry: { minimum, maximum } }: Found<Figure>): number => maximum ?? minimum ?? -LAST;

export const FIGURE_ORDERS: Readonly<Record<FigureOrder, Order<Figure>>> = {
  newest,
  oldest,
  kind: (a, b) => {
    const [one, other] = [a.entry.measure.kind, b.entry.measure.kind];
    return rankOfKind(one) - rankOfKind(other) || alphabetic(one, other) || oldest(a, b);
  },
  largest: (a, b) => largest(b) - largest(a) || oldest(a, b),
};

/** Behind every time that has one. */
const NOWHERE = "\uffff";
const edtfOf = (entry: TimeOrEvent): string => ("time" in entry ? (entry.time.edtf ?? NOWHERE) : NOWHERE);
const placeInOrder = (entry: TimeOrEvent): string =>
  "time" in entry && entry.time.edtf !== null ? (placeInTime(entry.time.edtf) ?? NOWHERE) : NOWHERE;

/** Times by where they lie in time, those without a place after them, and behind all the events of which none is told. */
export const DATES = {
  entriesOf: ({ times, events }: Reading): readonly TimeOrEvent[] => [
    ...times.map((time) => ({ time })),
    ...events.flatMap((event) => (event.time === undefined ? [{ event }] : [])),
  ],
  isAsked: (): boolean => true,
  order: (a: Found<TimeOrEvent>, b: Found<TimeOrEvent>): number =>
    Number("event" in a.entry) - Number("event" in b.entry) ||
    alphabetic(placeInOrder(a.entry), placeInOrder(b.entry)) ||
    alphabetic(edtfOf(a.entry), edtfOf(b.entry)) ||
    oldest(a, b),
};
