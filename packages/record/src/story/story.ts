import {
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
  text,
} from "../shape.ts";
import { EVENT_AT, FIGURE_AT, report, SOURCE_AT, STATEMENT_AT } from "./entry-at.ts";

/*
 * What several reports share: described once, like the record of one report. Nothing in it replaces a reading: every entry of
 * a story is a list of places in readings.
 */

/** The version of the story format. */
export const STORY_FORMAT = "according-story/1";

/** Why two are taken for one. */
const because = field(
  list(
    choice(
      "same-name",
      "name-part",
      "initials",
      "spelling",
      "surname-and-role",
      "role-holder",
      "body-short-name",
      "same-statement",
      "judgement",
    ),
  ),
  "why its members are taken for one",
);

/** Why several statements, figures or events are one, in codes that the reference explains. */
const becauseOf = <const T extends readonly [string, ...string[]]>(...codes: T) =>
  field(list(choice(...codes)), "why its members are taken for one; none of one alone");

export const STORY_REPORT = {
  id: field(text, "id of the report"),
  title: optional(text, "the headline"),
  outlet: optional(text, "who published it"),
  publishedAt: optional(text, "ISO 8601"),
  origin: field(text, "id of its origin: reports of one origin tell one text and count once"),
  stood: optional(
    list(
      object({
        entry: field(text, "the id of a statement, figure, event or source of it"),
        version: field(number, "the version in which it stood first"),
        publishedAt: optional(text, "of that version: ISO 8601"),
      }),
    ),
    "what stood in an older version of it already, word for word and by the same",
  ),
};

export const STORY_SOURCE = {
  id: field(text, "names it in this story"),
  name: field(text, "the fullest name in its reports"),
  kind: field(text, "as in the readings: `person`, `government`, …"),
  names: field(list(text), "every name it goes by, the commonest first"),
  members: field(list(object(SOURCE_AT)), "the sources of reports that are this one"),
  because,
};

export const UTTERANCE = {
  id: field(text, "names it in this story"),
  source: field(nullable(text), "id of the story's source who says it; `null`: open"),
  members: field(
    list(
      object({
        ...STATEMENT_AT,
        stands: field(
          choice("fullest", "same-words", "shortened", "words-differ", "paraphrased"),
          "how it stands to the fullest form",
        ),
        differs: optional(
          list(object({ here: field(text, "the words here"), fullest: field(text, "the words of the fullest form") })),
          "where quoted words are not the same, word by word",
        ),
      }),
    ),
    "the statements that tell it, earliest report first",
  ),
  first: field(
    object({
      ...STATEMENT_AT,
      version: optional(number, "the older version of that report in which these words stood first, if it is one"),
      publishedAt: optional(text, "of that version: ISO 8601"),
    }),
    "the earliest in this record, by publication; `version` and `publishedAt` are of an older version of its report that had these words",
  ),
  credited: field(
    list(
      object({
        ...STATEMENT_AT,
        source: field(reference("source"), "whom the report credits"),
        span: field(span, "the words"),
      }),
    ),
    'who a report says had it first or was told it: "first reported by", "told the"',
  ),
  origins: field(number, "how many origins tell it"),
  because: becauseOf("same-quotation", "part-of-quotation", "short-quotation", "words-alike", "judgement"),
};

export const SERIES = {
  id: field(text, "names it in this story"),
  kind: field(text, "what is counted: `killed`"),
  unit: optional(text, "ISO 4217 or UCUM"),
  of: field(text, "the words for what is counted, of its first value"),
  place: optional(text, "where"),
  relation: field(
    choice("agree", "update", "contradiction"),
    "of the series as a whole: one value, a value that moved, or values that exclude each other",
  ),
  values: field(
    list(
      object({
        ...FIGURE_AT,
        source: field(nullable(text), "id of the story's source whose figure it is; `null`: the report's own, or open"),
        asOf: optional(text, "EDTF: what it is as of; else the day of publication"),
        relation: field(
          choice("first", "repeats", "updates", "corrects", "contradicts", "beside"),
          "how it stands to an earlier value; `beside`: another source's, which excludes none, or a copy's with another number",
        ),
        to: optional(object(FIGURE_AT), "the earlier value it stands to"),
        denied: optional(
          list(
            object({
              ...STATEMENT_AT,
              source: field(nullable(text), "id of the story's source who denies it; `null`: open"),
            }),
          ),
          "statements that deny it; where `source` is its own, who told it takes it back",
        ),
      }),
    ),
    "in the order of what they are as of; a headline's repeats what its report tells below",
  ),
  latest: field(list(object(FIGURE_AT)), "the last value by each source"),
  minimum: field(nullable(number), "the lowest bound of the latest values; `null`: open below"),
  maximum: field(nullable(number), "the highest bound of the latest values; `null`: open above"),
  lowest: optional(number, "where it is open below: the lowest number that the latest values name"),
  highest: optional(number, "where it is open above: the highest number that the latest values name"),
  partOf: optional(text, "id of the series of the whole, of which this counts a part"),
  origins: field(number, "how many origins tell it"),
  because: becauseOf("same-place", "same-happening", "both-lead", "same-number", "words-alike", "judgement"),
};

export const ORIGIN = {
  id: field(text, "names it in this story"),
  reports: field(list(text), "ids of the reports, earliest first"),
  credited: optional(text, "the agency that they credit"),
};

export const COPY = {
  reports: field(list(text), "ids of two reports, the earlier first"),
  share: field(share, "how much of the shorter one is copied"),
  passages: field(
    list(object({ from: field(span, "in the earlier"), to: field(span, "in the later") })),
    "the passages that are the same",
  ),
};

const told = either({ statement: STATEMENT_AT, figure: FIGURE_AT, event: EVENT_AT });

export const CONTRADICTION = {
  id: field(text, "names it in this story"),
  kind: field(choice("denial", "statements", "figures", "dates", "places"), "what is told otherwise"),
  a: field(told, "one of the two, the earlier told"),
  b: field(told, "the other"),
};

export const HAPPENING = {
  id: field(text, "names it in this story"),
  type: field(text, "PLOVER's type, or `INCIDENT`"),
  mode: optional(text, "a mode of the type, where those who tell one agree"),
  members: field(list(object(EVENT_AT)), "the events of reports that are this one"),
  actor: field(nullable(text), "id of the story's source that does it"),
  recipient: field(nullable(text), "id of the story's source it is done to"),
  time: optional(text, "EDTF"),
  place: optional(text, "as written"),
  told: field(
    choice("reporter", "source", "both", "open"),
    "whose word it is: a report's own, only sources', both, or not to be told",
  ),
  before: field(
    list(
      object({ happening: field(text, "id of the later one"), report, span: field(span, "the words for the order") }),
    ),
    "happenings that reports say come after it",
  ),
  origins: field(number, "how many origins tell it"),
  because: becauseOf("same-words", "same-actor", "same-recipient", "same-time", "same-place", "judgement"),
};

export const QUESTION = {
  id: field(text, "names it in this story"),
  kind: field(
    choice("same-source", "same-statement", "same-figures", "speaker", "a-statement"),
    "what a person can settle",
  ),
  about: field(
    list(either({ source: SOURCE_AT, statement: STATEMENT_AT, figure: FIGURE_AT })),
    "those of whom it is asked",
  ),
  because: field(text, "why it is open, a sentence"),
};

export const STORY = {
  format: field(choice(STORY_FORMAT), "the version of this format"),
  name: field(text, "the story's name"),
  reports: field(list(object(STORY_REPORT)), "its reports, earliest first; undated last"),
  sources: field(list(object(STORY_SOURCE)), "who is one across reports"),
  said: field(list(object(UTTERANCE)), "what was said, once for all reports that tell it"),
  series: field(list(object(SERIES)), "figures of the same thing"),
  origins: field(list(object(ORIGIN)), "texts that reports share"),
  copies: field(list(object(COPY)), "pairs of reports that share copied text"),
  contradictions: field(list(object(CONTRADICTION)), "what is told otherwise: A says, B says"),
  happenings: field(list(object(HAPPENING)), "what happened, once for all reports that tell it"),
  questions: field(list(object(QUESTION)), "what is left open for a person"),
  orphaned: field(list(text), "ids of judgements whose words are found no more in the readings"),
};

/** The lists of a story, each with what an entry of it is called and made of. */
export const STORY_LISTS = {
  reports: { name: "story report", fields: STORY_REPORT },
  sources: { name: "story source", fields: STORY_SOURCE },
  said: { name: "utterance", fields: UTTERANCE },
  series: { name: "series", fields: SERIES },
  origins: { name: "origin", fields: ORIGIN },
  copies: { name: "copy", fields: COPY },
  contradictions: { name: "contradiction", fields: CONTRADICTION },
  happenings: { name: "happening", fields: HAPPENING },
  questions: { name: "question", fields: QUESTION },
} as const;
