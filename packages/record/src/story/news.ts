import { choice, field, list, nullable, number, object, optional, text } from "../shape.ts";
import { entryAt } from "./entry-at.ts";

export const NEW = {
  kind: field(
    choice("figure-moved", "denial", "contradiction", "named-source", "figure", "statement", "happening", "source"),
    "what is new about it, most consequential first",
  ),
  of: field(text, "id of the story's series, utterance, happening, source or contradiction"),
  entry: field(entryAt, "the entry that is new"),
  before: optional(entryAt, "what it moves, denies or contradicts"),
};

export const REPEAT = {
  of: field(text, "id of the story's series, utterance, happening or source"),
  entry: field(entryAt, "the entry that repeats"),
  first: field(entryAt, "the earliest that told it"),
  since: optional(text, "when the earliest was published: ISO 8601"),
  version: optional(number, "the older version of its report in which the earliest stood, if it is one"),
};

/** What some reports of a story tell that earlier ones did not. */
export const NEWS = {
  reports: field(list(text), "ids of the reports, earliest first"),
  items: field(list(object(NEW)), "what was not there before, most consequential first"),
  repeats: field(list(object(REPEAT)), "what was, in the order of the reports"),
};

const who = optional(nullable(text), "whose word it is: a name; `null`: open, or of a figure the report's own");

const VERSION_ENTRY = {
  entry: field(choice("statement", "figure"), "what it is"),
  id: field(text, "its id in the version that has it"),
  words: field(text, "its words there; of a silence those that tell it: *declined to comment*"),
  who,
};

/** What another version of a report tells otherwise. */
export const CHANGES = {
  added: field(list(object(VERSION_ENTRY)), "what the newer alone has, in the order of its text"),
  dropped: field(list(object(VERSION_ENTRY)), "what the older alone has, in the order of its text"),
  changed: field(
    list(
      object({
        entry: field(choice("statement", "figure"), "what it is"),
        older: field(text, "its id in the older version"),
        newer: field(text, "its id in the newer version"),
        words: field(text, "its words in the newer version"),
        who,
        differs: field(
          list(object({ was: field(text, "the words of the older"), now: field(text, "the words of the newer") })),
          "the words that are not the same; an empty text: added or dropped",
        ),
        speaker: optional(
          object({ was: field(nullable(text), "who in the older"), now: field(nullable(text), "who in the newer") }),
          "names of whoever says it, where they are not the same; `null`: open",
        ),
      }),
    ),
    "what both have in other words, in the order of the newer text",
  ),
};
