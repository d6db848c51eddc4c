import { choice, field, list, nullable, number, object, optional, reference, span, text } from "../shape.ts";
import { report } from "./entry-at.ts";

/** The version of the format of a checked draft. */
export const CHECK_FORMAT = "according-check/1";

/** A place in a report of the record. */
export const RECORD_PLACE = {
  report,
  span: field(span, "in its text"),
  words: field(text, "the words there"),
  source: field(nullable(text), "the name of whose word it is; `null`: the report's own, or open"),
  statement: optional(reference("statement"), "id of the statement, where it is one"),
  figure: optional(reference("figure"), "id of the figure, where it is one"),
  asOf: optional(text, "EDTF: of a figure, what it is as of; else the day of publication"),
  version: optional(number, "the version of the report that tells it, where another has taken its place"),
  publishedAt: optional(text, "of that version: ISO 8601"),
};

export const CHECKED = {
  kind: field(choice("quotation", "statement", "figure", "date"), "what of the draft is held against the record"),
  spans: field(list(span), "where it stands in the draft"),
  words: field(text, "the words there"),
  source: field(nullable(text), "the name of whose word the draft says it is; `null`: its own, or open"),
  finding: field(
    choice(
      "as-told",
      "words-changed",
      "not-quoted",
      "another-speaker",
      "another-source",
      "told-otherwise",
      "superseded",
      "not-told",
      "open",
    ),
    "`as-told`, what is otherwise, or `open`: what may be told in other words or by another",
  ),
  told: field(
    list(object(RECORD_PLACE)),
    "where the record tells it, earliest report first; of what is told otherwise what is most like it, and the latest of that, first",
  ),
  instead: optional(
    list(object(RECORD_PLACE)),
    "what the record has later, or in its place; none of what is only in a version that another has taken the place of",
  ),
  differs: optional(
    list(object({ here: field(text, "the words of the draft"), told: field(text, "the words of the record") })),
    "where its words are not those of the record, word by word",
  ),
};

export const CHECK = {
  format: field(choice(CHECK_FORMAT), "the version of this format"),
  story: field(text, "the story's name"),
  checked: field(list(object(CHECKED)), "in the order of the draft"),
};
