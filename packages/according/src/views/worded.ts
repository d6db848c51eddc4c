import { type EntryAt, type Reading, type Span, type StorySource, sourceOf } from "@according/reader";
import { type InWords, passageAround } from "@according/wording";
import { keyAt } from "../link/judged.ts";
import { type Linked, wordingsFor } from "../linked.ts";
import type { ReportSummary } from "../store/store.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";

/** An entry in words, under the story's name of whose word it is. */
export interface Worded extends InWords {
  /** Id of the story's source whose word it is; none: the report's own, or open. */
  readonly source?: string;
  /** Whose word it is cannot be told. */
  readonly open?: true;
  /**
   * Words that tell little alone with those around them: of a statement from who says it ("Norlink denied that"), of a number
   * that tells not of what its sentence.
   */
  readonly around?: string;
}

/** Entries of a story in words and the reports they stand in, each once. */
export interface InStory {
  readonly entries: readonly Worded[];
  readonly reports: readonly ReportSummary[];
}

/** Entries in words, each once, with what other reports are spoken of; what is not there any more is left out. */
export function wordedStory(linked: Linked, entries: readonly EntryAt[], also: readonly string[] = []): InStory {
  const once = new Map(entries.map((at) => [keyAt(at), at]));
  const found = [...once.values()].flatMap((at) => worded(linked, at) ?? []);
  const told = new Set([...found.map(({ entry }) => entry.report), ...also]);
  return { entries: found, reports: [...linked.reports.values()].filter(({ id }) => told.has(id)) };
}

const wordedIn = perStory(() => new Map<string, Worded | null>());

/** Made once of each entry: many are told otherwise by many. */
export function worded(linked: Linked, at: EntryAt): Worded | null {
  const [made, key] = [wordedIn(linked), keyAt(at)];
  const known = made.get(key);
  if (known !== undefined) return known;
  const row = makeWorded(linked, at);
  made.set(key, row);
  return row;
}

function makeWorded(linked: Linked, at: EntryAt): Worded | null {
  const reading = linked.readings.get(at.report);
  if (!reading) return null;
  const row = wordingsFor(reading)(at);
  return row && { ...row, ...whose(linked, reading, at), ...clauseOf(reading, at), ...sentenceOf(reading, at) };
}

/** Fewer words than these, and none of the speaker's own, tell little alone. */
const TELLING = 4;

/** Longer parts of a sentence are no help on a line. */
const LONGEST = 160;

/** From who says it to what is said: "Norlink denied that". */
function clauseOf({ report: { text }, statements }: Reading, at: EntryAt): Pick<Worded, "around"> {
  const statement = at.by === "statement" ? statements.find(({ id }) => id === at.statement) : undefined;
  const said = statement && bounds(statement.content);
  if (!statement || !said || statement.form !== "indirect") return {};
  if (text.slice(...said).split(/\s+/).length >= TELLING) return {};
  const told = bounds([...statement.source, ...statement.cue, ...statement.content]) ?? said;
  const clause = text.slice(...told);
  return clause.length > LONGEST || clause.includes("\n") ? {} : { around: clause };
}

/** "The society stood by its count of at least 11." */
function sentenceOf({ report: { text }, figures }: Reading, at: EntryAt): Pick<Worded, "around"> {
  const figure = at.by === "figure" ? figures.find(({ id }) => id === at.figure) : undefined;
  if (figure?.measure.kind !== "other" || !areSameSpan(figure.measure.span, figure.span)) return {};
  const { passage } = passageAround(text, figure.span);
  return passage.length > LONGEST ? {} : { around: passage };
}

const areSameSpan = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

const bounds = (spans: readonly Span[]): Span | null =>
  spans.length === 0 ? null : [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];

/** The story's source whose word an entry is; null: the report's own, or open. */
export function sourceAt(linked: Linked, at: EntryAt): StorySource | null {
  const reading = linked.readings.get(at.report);
  return reading ? lookupIn(linked).source(at.report, wordOwner(reading, at).id) : null;
}

/** Who says or counts it, by the story's fullest name. */
function whose(linked: Linked, reading: Reading, at: EntryAt): Pick<Worded, "who" | "source" | "open"> {
  const { id, isOpen } = wordOwner(reading, at);
  const source = lookupIn(linked).source(at.report, id);
  if (source) return { who: source.name, source: source.id };
  return isOpen ? { open: true } : {};
}

/** The source of a reading whose word an entry is. */
function wordOwner(reading: Reading, at: EntryAt): { readonly id: string | null; readonly isOpen: boolean } {
  if (at.by === "statement") {
    const speaker = reading.statements.find((one) => one.id === at.statement)?.speaker ?? null;
    return { id: speaker, isOpen: speaker === null };
  }
  const figure = at.by === "figure" ? reading.figures.find((one) => one.id === at.figure) : undefined;
  return { id: figure ? sourceOf(figure.whose) : null, isOpen: figure?.whose.by === "open" };
}
