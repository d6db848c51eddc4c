import type { Contradiction, Happening, NewsItem, Series, StorySource, Utterance } from "@according/reader";

/* What links between reports are called, on every face of the program. */

/** What is new about an entry. */
export const newsInWords: Readonly<Record<NewsItem["kind"], string>> = {
  "figure-moved": "figure moved",
  denial: "denial",
  contradiction: "told otherwise",
  "named-source": "new source",
  figure: "new figure",
  statement: "new statement",
  happening: "new happening",
  source: "new unnamed source",
};

/** How two entries are told otherwise. */
export const otherwiseInWords: Readonly<Record<Contradiction["kind"], string>> = {
  denial: "denied",
  statements: "the opposite is said",
  figures: "other figures",
  dates: "other dates",
  places: "other places",
};

/** How the values of a series stand to each other. */
export const alikeInWords: Readonly<Record<Series["relation"], string>> = {
  agree: "all agree",
  update: "changed over time",
  contradiction: "sources contradict each other",
};

type Reason = (StorySource | Utterance | Series | Happening)["because"][number];

/** Why two are taken for one. */
export const becauseInWords: Readonly<Record<Reason, string>> = {
  "same-name": "same full name",
  "name-part": "part of the name",
  initials: "initials of the name",
  spelling: "another spelling of the name",
  "surname-and-role": "surname with a fitting office",
  "role-holder": "holds the office",
  "body-short-name": "short name of the body",
  "same-statement": "says the same",
  "same-quotation": "same quotation",
  "part-of-quotation": "part of the quotation",
  "short-quotation": "same few words on one occasion",
  "words-alike": "told in words alike",
  "same-place": "same place",
  "same-happening": "same happening",
  "both-lead": "what both reports begin with",
  "same-number": "same number, told alike",
  "same-words": "same words",
  "same-actor": "done by the same",
  "same-recipient": "done to the same",
  "same-time": "same time",
  judgement: "a person said so",
};
