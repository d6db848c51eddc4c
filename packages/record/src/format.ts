import {
  boolean,
  choice,
  either,
  field,
  list,
  nullable,
  number,
  object,
  optional,
  reference,
  share,
  span,
  spanAs,
  text,
  yes,
} from "./shape.ts";
import { ACTS, ENGINE_NAMES, EVENT_TYPES } from "./vocabularies.ts";

/*
 * The record of one report, described once. From this come the types (`types.ts`), the walks over spans and references
 * (`walk.ts`), the JSON Schema (`json-schema.ts`) and the tables of `docs/reference/record.md`.
 */

/** The version of the record format. */
export const FORMAT = "according/2";

const CANDIDATE = {
  source: field(reference("source"), "id of a source"),
  confidence: field(share, "0 to 1"),
};

/** Whose word something is. */
const whose = either({
  reporter: {},
  source: {
    source: field(reference("source"), "id of the source"),
    words: optional(
      spanAs("whose"),
      'the words that name it, where the clause itself does: "**the ministry**\'s figure of 300"',
    ),
  },
  open: {
    candidates: field(list(object(CANDIDATE)), "whose it may be; empty where nobody can be named"),
    words: optional(spanAs("whose"), "the words that may mean one of them"),
  },
});

/** What is asserted: one vocabulary for statements, figures and events. */
const assertion = object({
  polarity: field(choice("asserted", "negated"), "`negated`: said not to be so, or denied"),
  mode: field(
    choice("actual", "possible", "planned", "threatened"),
    "`possible`: feared, asked, demanded, under a condition; `planned`: awaited; `threatened`",
  ),
  condition: optional(
    spanAs("condition"),
    'words that say under which condition: "if the money is not here by Friday"',
  ),
});

export const REPORT = {
  id: field(text, "derived from the content, or given by whoever keeps the report"),
  url: optional(text, "where it was published"),
  title: optional(text, "the headline"),
  outlet: optional(text, "who published it"),
  byline: optional(list(text), "its authors as given beside the text"),
  publishedAt: optional(text, 'ISO 8601 date, or date and time with zone; "on Friday" is counted from it'),
  retrievedAt: optional(text, "ISO 8601 date and time with zone"),
  language: field(text, "BCP 47 language tag"),
  text: field(text, "the text, which never changes: a new version is a new text"),
};

export const SOURCE = {
  id: field(text, "names its place in this report: the same name in two reports has two ids"),
  name: field(text, 'the fullest form in the report: "Mara Velin", "a Tesmar source"'),
  kind: field(
    choice("person", "organisation", "government", "outlet", "document", "group", "unnamed", "thing"),
    "what it is; `thing` is no source: what events are done to",
  ),
  standsFor: optional(
    text,
    'of a metonym, the body that is meant: "government of Veldra" for "Veldra" in *Veldra denied it*',
  ),
  mentions: field(
    list(
      object({
        span: field(spanAs("mention"), "the words"),
        as: field(choice("name", "short", "role", "pronoun"), "how it is called there"),
      }),
    ),
    "`span` and `as`: `name`, `short`, `role` or `pronoun`",
  ),
  roles: field(
    list(
      object({
        title: field(text, '"spokesman"'),
        of: optional(text, '"Northern Front"'),
        span: field(spanAs("role"), "the words"),
      }),
    ),
    "offices held: `title`, `of?`, `span`",
  ),
};

export const STATEMENT = {
  id: field(text, "names its place in this report"),
  form: field(
    choice("direct", "mixed", "indirect"),
    "all, some or none of the content is in quotation marks, or set out as speech (a transcript, an answer, a post)",
  ),
  content: field(list(span), "what is said; empty where nothing was said: *declined to comment*"),
  cue: field(list(span), "the words that link"),
  source: field(list(span), "the words for who, as written"),
  speaker: field(nullable(reference("source")), "id of a source; `null` when it cannot be told"),
  candidates: optional(list(object(CANDIDATE)), "the possible speakers: `source`, `confidence`"),
  confidence: field(share, "0 to 1"),
  by: field(text, "what read it: the name of an engine or rule"),
  via: field(
    list(
      object({
        source: field(reference("source"), "id of the source that passed it on"),
        relation: field(
          choice("told", "reported", "first-reported", "published", "obtained"),
          "how the link came by it",
        ),
        span: field(span, "the words"),
      }),
    ),
    "[the chain](#via) between the speaker and this report, nearest to the speaker first",
  ),
  onBehalfOf: optional(reference("source"), "id of the source a spokesperson speaks for"),
  addressee: optional(
    object({ span: field(span, "the words"), source: optional(reference("source"), "its id, where it is one") }),
    "`span`; `source?`, its id, where it is one",
  ),
  medium: optional(
    object({
      span: field(span, "the words"),
      kind: field(text, '"statement", "social-media", "briefing", …'),
      platform: optional(text, 'of a post, as written: "Clarion"'),
    }),
    '`span`, [`kind`](#medium); `platform?` of a post, as written: "Clarion"',
  ),
  attitude: optional(
    yes,
    "`true` where [no words tell](#attitude) that it was said: somebody thinks, wants, supports or shows it by a deed",
  ),
  act: field(choice(...ACTS), "[what is done](#acts) by saying it"),
  assertion: field(
    assertion,
    "[of the saying](#assertion): `negated` *did not say*, `possible` *would say*, `planned` *will announce*; `condition?` is of the content",
  ),
  hedge: optional(text, 'as written: "reportedly", "allegedly"'),
  time: optional(reference("time"), "id of the time at which it was said: *said **on Friday***"),
  within: field(nullable(reference("statement")), "id of the statement that contains this one, or `null`"),
  continues: field(
    nullable(reference("statement")),
    "id of the statement whose speech goes on in this paragraph, or `null`",
  ),
};

export const FIGURE = {
  id: field(text, "names its place in this report"),
  span: field(span, 'the number with qualifier and unit: "at least 48"'),
  minimum: field(nullable(number), '`null`: open below; "up to 24" is `null` and 24'),
  maximum: field(nullable(number), '`null`: open above; "at least 48" is 48 and `null`'),
  approximate: field(boolean, '"about 40"'),
  qualifier: optional(text, "as written, in lower case"),
  measure: field(
    object({
      span: field(span, "the words that say what is counted"),
      kind: field(text, "what is counted"),
      unit: optional(text, "ISO 4217 or UCUM"),
    }),
    'what is counted: `span`, [`kind`](#kinds), `unit?` (ISO 4217 or UCUM; `1`: a part of one, as in "a third")',
  ),
  place: optional(span, 'the name of the place where it was counted, named beside it: "killed in **Orlay**"'),
  asOf: optional(
    text,
    "EDTF: *as of Friday*, *had died by Friday*; a toll that somebody tells is as of the day on which it is told",
  ),
  since: optional(text, "EDTF: since when it is counted"),
  whose: field(whose, "[whose figure it is](#whose)"),
  statement: field(nullable(reference("statement")), "id of the statement it stands in, or `null`"),
  assertion: field(
    assertion,
    "[by its statement or the words of its clause](#assertion): *if*, *would*, *no evidence that*",
  ),
  partOf: field(nullable(reference("figure")), "id of the figure of which it is a part, or `null`"),
  changedTo: optional(
    reference("figure"),
    'of an earlier value: id of the figure it has become, "raised the toll to 126 from **98**"',
  ),
};

export const TIME = {
  id: field(text, "names its place in this report"),
  span: field(span, "the words"),
  edtf: field(nullable(text), "[its value](#edtf); `null` when it cannot be told"),
  basis: field(
    choice("text", "publication", "none", "judgement"),
    "`text`: the words alone; `publication`: counted from the day of publication, or from the day on which quoted words were spoken where the sentence tells it; `judgement`: a person's word",
  ),
};

export const EVENT = {
  id: field(text, "names its place in this report"),
  span: field(span, "from the first to the last of the words for the deed and its parties"),
  type: field(choice(...EVENT_TYPES), "PLOVER's: `ASSAULT`"),
  mode: optional(text, "PLOVER's, left out where the words do not tell: `aerial`"),
  actor: field(nullable(reference("source")), "id of the source that does it; `null`: not told, or not to be told"),
  recipient: field(
    nullable(reference("source")),
    "id of the source or thing that it is done to; `null`: nobody, not told, or not to be told",
  ),
  place: optional(span, "where"),
  time: optional(reference("time"), "id of the time at which it happened"),
  whose: field(whose, "[whose word it is](#whose)"),
  statement: field(nullable(reference("statement")), "id of the statement in which it is told, or `null`"),
  assertion: field(assertion, "[whether it is told as having happened](#assertion)"),
  historical: optional(yes, "it is told of two years ago or more"),
};

export const CREDIT = {
  name: field(text, 'as written: "Corvin Press"'),
  span: field(span, "the words"),
  kind: field(choice("author", "agency"), "whose work"),
};

/** A statement that was left out with all that rests on it: a piece of the reading for itself. */
export const FOUND = {
  statements: field(
    list(object(STATEMENT)),
    "the statement, and behind it those that are nested in it or continue it and are sure enough",
  ),
  figures: field(
    list(object(FIGURE)),
    "the figures that stand in them; those of the reading leave open whose they are",
  ),
  events: field(list(object(EVENT)), "the events told in them"),
  sources: field(list(object(SOURCE)), "all that they refer to"),
};

export const PROBLEM = {
  code: field(
    text,
    'stable, for programs: "unclosed-quotation", "speaker-undecided", "statement-unsure", "language-unsupported"',
  ),
  message: field(text, "one sentence for people"),
  span: optional(span, "where"),
  found: optional(
    object(FOUND),
    "of `statement-unsure`: [what was found there](#statement-unsure), which nobody is taken to have said",
  ),
};

/** What has read a report: the same of all of it gives the same reading of the same text. */
export const MADE = {
  program: field(text, 'with its version: "according 0.1.0"'),
  engine: field(choice(...ENGINE_NAMES), "what found who said what"),
  runTime: optional(text, 'what the network ran on: "onnxruntime-node 1.30.0"'),
  weights: optional(
    text,
    "the first 16 hexadecimal digits of the SHA-256 of what the engine was trained to know; none of `rules`",
  ),
  minConfidence: field(share, "statements below it were left out"),
};

export const READING = {
  format: field(choice(FORMAT), "the version of this format"),
  report: field(object(REPORT), "the report itself"),
  sources: field(list(object(SOURCE)), "everybody and everything that is referred to and may have said something"),
  statements: field(list(object(STATEMENT)), "who said what"),
  figures: field(list(object(FIGURE)), "how many, according to whom"),
  times: field(list(object(TIME)), "when"),
  events: field(list(object(EVENT)), "[what happened](events.md), to whom, and who says so"),
  credits: field(list(object(CREDIT)), "whose work the text says it is: authors and agencies, no sources"),
  problems: field(list(object(PROBLEM)), "what could not be told, with its place"),
  made: optional(object(MADE), "[what has read it](#made), where that is known"),
};

/** The lists of a reading, each with what an entry of it is called and made of. */
export const LISTS = {
  sources: { name: "source", fields: SOURCE },
  statements: { name: "statement", fields: STATEMENT },
  figures: { name: "figure", fields: FIGURE },
  times: { name: "time", fields: TIME },
  events: { name: "event", fields: EVENT },
  credits: { name: "credit", fields: CREDIT },
  problems: { name: "problem", fields: PROBLEM },
} as const;
