import type { Act } from "@according/record";
import { list } from "./function-words.ts";

/* Words that tell what is said from what is only thought, wanted or done. Compiled for this project. */

/** "The court **found** that …": told where it is no single person who comes to know it. */
export const FINDING = list(
  "find finds found determine determines determined show shows showed shown rule rules ruled decide decides decided",
);

/** "has **decided** to close it", "**sought** to raise prices": what somebody means to do, not what is told. */
export const INTENDING = list("decide decides decided deciding seek seeks sought seeking");
export const INTENDED = "to ";

/** "The rules **dictate** that each needs 15%" */
export const LAYING_DOWN = list(
  "dictate dictates dictated require requires required mandate mandates mandated provide provides provided",
);

/** "are **investigating** whether": whoever looks into something has not told of it. */
export const LOOKING_INTO = list(
  "investigate investigates investigated investigating probe probes probed probing examine examines examined examining",
);

/** "**according** to": words of telling that are no verbs or nouns of it. */
export const TOLD_OTHERWISE = list(
  "according accordance per via quoted cited heard words reportedly allegedly apparently interview apologise apologises " +
    "apologised apologising apologize apologizes apologized apologizing contradict contradicts contradicted echo echoes echoed recite recites recited reciting weighed clear plain " +
    "peg pegs pegged pegging blast blasts blasted blasting chastise chastises chastised rail rails railed railing plead pleads pleaded pleading",
);

/** "is **afraid** that …", "**anticipates** a fall": words of a stance that stand in no cue by themselves. */
export const STANCES = list(
  "afraid confident concerned worried sure certain convinced sceptical skeptical adamant aware hopeful optimistic " +
    "pessimistic anticipate anticipates anticipated envision envisions envisioned envisage envisages envisaged",
);

/** "**underscored the fact that** 12 had died": told by whoever stresses it; not "underscored his 12 years in office". */
export const STRESSING = list(
  "underscore underscores underscored underscoring underline underlines underlined highlight highlights highlighted",
);
export const OPENS_FACT = /^(?:the fact )?that (?=\p{L})/u;

/** "the **photo** shows": what is seen on it is described, and nobody says it. */
export const SHOWN_WITH = list(
  "photo photos photograph photographs picture pictures image images footage video videos film films clip clips map maps " +
    "chart charts",
);
export const SHOWN_ON: ReadonlySet<string> = new Set([...SHOWN_WITH, "it", "which", "that"]);

/** "the photo **shows**" */
export const SHOWING = list(
  "show shows showed shown showing depict depicts depicted depicting capture captures captured",
);

/** Acts of words, whatever the cue: "**put** the cost at 5,000", "did not **reply**". */
export const TOLD_ACTS: ReadonlySet<Act> = new Set(["decline-to-comment", "no-response", "estimate"]);
