import type {
  CREDIT,
  EVENT,
  FIGURE,
  FOUND,
  MADE,
  PROBLEM,
  READING,
  REPORT,
  SOURCE,
  STATEMENT,
  TIME,
} from "./format.ts";
import type { InferFields } from "./shape.ts";

/* The types of the record's entries, each made of its description in `format.ts`. */

/** One article as published by one outlet. */
export interface Report extends InferFields<typeof REPORT> {}

/** What is known of a report besides its text. `id` and `language` ("en") are filled in when absent. */
export type ReportMeta = Partial<Omit<Report, "text">>;

/** Somebody or something that is referred to and may be the origin of a statement or a figure. */
export interface Source extends InferFields<typeof SOURCE> {}
export type SourceKind = Source["kind"];
/** An office or description held: title "spokesman" of "Northern Front". */
export type Role = Source["roles"][number];
export type Mention = Source["mentions"][number];

/** An attribution with its speaker resolved. `source`, `cue` and `content` are as written in the report. */
export interface Statement extends InferFields<typeof STATEMENT> {}
/** The share of the content inside quotation marks: all, some, none. */
export type Form = Statement["form"];
/** The speech acts of the record. */
export type Act = Statement["act"];
export type Candidate = NonNullable<Statement["candidates"]>[number];
/** One link of the chain between the speaker and this report. */
export type Via = Statement["via"][number];
export type Relation = Via["relation"];
export type Medium = NonNullable<Statement["medium"]>;

/** Whose word a figure or an event is: the reporter's own, a source's, or not to be told. */
export type Whose = Figure["whose"];

/** What is asserted of a statement, a figure or an event. */
export type Assertion = Statement["assertion"];

/** How many, of what, according to whom. */
export interface Figure extends InferFields<typeof FIGURE> {}
export type Measure = Figure["measure"];

/** When, as an EDTF value. */
export interface Time extends InferFields<typeof TIME> {}

/** Something that happened, or is said to have: PLOVER's types and modes, with whose word it is. */
export interface Event extends InferFields<typeof EVENT> {}
export type EventType = Event["type"];

/** Whose work a report says it is. A credit is no source: it has said nothing. */
export interface Credit extends InferFields<typeof CREDIT> {}

/** Something the reader could not do, as data with a place in the text. */
export interface Problem extends InferFields<typeof PROBLEM> {}

/** A statement that is not sure enough to be kept, with all that rests on it. */
export interface Found extends InferFields<typeof FOUND> {}

/** What has read a report. */
export interface Made extends InferFields<typeof MADE> {}

/** Everything read from one report: plain JSON, every entry tied to spans of `report.text`. */
export interface Reading extends InferFields<typeof READING> {}
