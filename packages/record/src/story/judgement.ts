import { choice, either, field, list, nullable, object, optional, span, text } from "../shape.ts";
import { ACTS, EVENT_TYPES } from "../vocabularies.ts";
import { report } from "./entry-at.ts";

/** The version of the format of judgements. */
export const JUDGEMENT_FORMAT = "according-judgement/1";

const ANCHOR = {
  report,
  entry: field(choice("source", "statement", "figure", "event", "time", "words"), "what it is; `words`: no entry"),
  spans: field(list(span), "where it stands in the report's text"),
  words: field(text, "the words there, by which it is found again after a new reading"),
};

/** What a person says of entries: it has the last word over what is linked or read. */
export const JUDGEMENT = {
  format: field(choice(JUDGEMENT_FORMAT), "the version of this format"),
  id: field(text, "names it"),
  story: field(text, "the story's name"),
  about: field(
    list(object(ANCHOR)),
    "one entry or words, the two that are compared, or a statement and its words or those that link",
  ),
  verdict: field(
    either({
      same: {},
      different: {},
      open: {},
      speaker: { name: field(text, "who says it") },
      "not-a-statement": {},
      "a-statement": {
        name: field(nullable(text), "who says what was not sure enough to be kept, as it was found; `null`: open"),
        act: field(choice(...ACTS), "what is done by saying it, as it was found"),
      },
      counts: { kind: field(text, "the kind of figure") },
      whose: { name: field(nullable(text), "whose figure it is; `null`: the report's own") },
      "as-of": { edtf: field(text, "EDTF: the day, month or year that the figure is as of") },
      kind: { type: field(choice(...EVENT_TYPES), "PLOVER's type of what happened"), mode: optional(text, "its mode") },
      "not-an-event": {},
      date: { edtf: field(text, "EDTF: when it happened, or what the words of a time mean") },
      said: { name: field(nullable(text), "who says these words, which are a statement; `null`: open") },
      content: {},
    }),
    "what is judged",
  ),
  judge: field(text, "who judges"),
  at: field(text, "ISO 8601 date and time with zone"),
  why: optional(text, "in their words"),
  withdrawn: optional(text, "ISO 8601 date and time at which it was taken back"),
};
