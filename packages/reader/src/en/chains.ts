import type { Relation } from "@according/record";
import { list } from "./function-words.ts";

/* By which hands words pass before they are in a report. Compiled for this project from newspaper style guides. */

/** "a transcript **seen** by the Ledger": what a participle before "by" says of whoever stands after it. */
export const PASSED: ReadonlyMap<string, Relation> = new Map(
  (
    [
      ["obtained", "seen obtained reviewed viewed acquired verified examined"],
      ["published", "published printed aired broadcast posted carried shown"],
      ["reported", "reported quoted cited"],
    ] as const
  ).flatMap(([relation, words]) => [...list(words)].map((word) => [word, relation] as const)),
);

/** Before such a participle: there has been nobody earlier. */
export const FIRST = list("first originally");

/** Nouns of what is passed on, besides media and documents. */
export const WHAT_IS_PASSED_ON = list(
  "screenshots screenshot copy remarks comments exchange excerpts footage recordings tape recording details texts",
);

/** "Radio Merle reported, **citing** two pilots" */
export const CITING = list("citing quoting");
/** "the Haref **reported**, citing two pilots": whoever does so hands on what they say, whatever it is called. */
export const HANDS_ON = new Set(["reported", "reports", "has reported", "have reported", "is reporting"]);

/** They speak for themselves in the news: "the Haref reported, citing an army **spokeswoman**", and not "citing young women". */
export const SPEAK_IN_NEWS = list(`
  official officials spokesman spokeswoman spokesperson spokesmen spokespeople source sources minister ministers ministry ministries
  police army military diplomat diplomats agency agencies report reports doctor doctors medic medics witness witnesses mayor governor
  president general commander commanders officer officers prosecutor prosecutors lawyer lawyers
`);

export const CITES = list("cited quoted");

/** Forms of quoting that take somebody and "as saying". */
export const QUOTES = list("quoted quotes quoting cited cites");

/** "aides **said** Voss **told** his colleagues": who passes on what somebody has told. */
export const SAID_OR_SAYS = list("said says");
export const TOLD_BY_HIM = /^(?:had )?told$/;
