import type { Infer, InferFields } from "../shape.ts";
import type { judgedAt } from "./entry-at.ts";
import type {
  CHANGES,
  CHECK,
  CHECKED,
  CONTRADICTION,
  COPY,
  HAPPENING,
  JUDGEMENT,
  NEWS,
  ORIGIN,
  QUESTION,
  RECORD_PLACE,
  SERIES,
  STORY,
  STORY_REPORT,
  STORY_SOURCE,
  UTTERANCE,
} from "./formats.ts";

/* The types of a story's entries, each made of its description in this folder. */

/** What several reports share: links between readings, nothing of which replaces them. */
export interface Story extends InferFields<typeof STORY> {}
export interface StoryReport extends InferFields<typeof STORY_REPORT> {}
/** Somebody, or a body, who is one across reports. */
export interface StorySource extends InferFields<typeof STORY_SOURCE> {}
/** What was said once and is told in one report or several. */
export interface Utterance extends InferFields<typeof UTTERANCE> {}
/** Figures of the same thing, in the order of what they are as of. */
export interface Series extends InferFields<typeof SERIES> {}
export type SeriesValue = Series["values"][number];
/** A text that one report or several tell: they count once. */
export interface Origin extends InferFields<typeof ORIGIN> {}
export interface Copy extends InferFields<typeof COPY> {}
/** Two entries that are told otherwise; which of them is right is not said. */
export interface Contradiction extends InferFields<typeof CONTRADICTION> {}
export interface Happening extends InferFields<typeof HAPPENING> {}
/** What is left open for a person to settle. */
export interface Question extends InferFields<typeof QUESTION> {}
/** What some reports of a story tell that earlier ones did not. */
export interface News extends InferFields<typeof NEWS> {}
export type NewsItem = News["items"][number];
/** An entry of a report by its ids. */
export type EntryAt = NewsItem["entry"];
/** What can be judged: an entry by its ids, or words that are none. */
export type JudgedAt = Infer<typeof judgedAt>;
/** What another version of a report tells otherwise. */
export interface Changes extends InferFields<typeof CHANGES> {}
/** What a person says of entries: who, when and why. */
export interface Judgement extends InferFields<typeof JUDGEMENT> {}
export type Verdict = Infer<(typeof JUDGEMENT)["verdict"]["shape"]>;

/** A draft, held against the record of its story. */
export interface Check extends InferFields<typeof CHECK> {}
/** A quotation, statement, figure or date of a draft, and what the record has of it. */
export interface Checked extends InferFields<typeof CHECKED> {}
/** A place in a report of the record. */
export interface RecordPlace extends InferFields<typeof RECORD_PLACE> {}
