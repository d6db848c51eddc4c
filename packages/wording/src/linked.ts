import type { Contradiction, NewsItem, Series } from "@according/reader";

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
