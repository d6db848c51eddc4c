import { words } from "./list.ts";

/* English of linking: which of two happenings came first, told in words. Data, no logic. */

/** Between a happening and whom it is done to, or where. */
export const OF_WHAT = words("on of in at near against");

/** They tell more of a happening that is the same. */
export const TELLING_MORE = words("deadly fatal bloody bomb armed overnight");

/** Behind a happening that is named: it is one of another time. */
export const OF_OTHER_TIMES =
  /^(?:[^.;:!?,]{0,20}?\b(?:in|of) )?(?:\d{4}\b|[^.;:!?,]{0,20}?\b(?:last|next|this) (?:year|month|week)\b)/;

/** "Two hours", "just": how long, where it is told. */
const SPAN_OF_TIME =
  "(?:(?:just|only|barely|shortly|soon|immediately|right|less than|more than|about|almost|nearly|some|a|an|a few|several|many|two|three|four|five|six|\\d+)\\s+)*(?:(?:minutes?|hours?|days?|weeks?|months?|years?)\\s+)?";

/** "Named **after**", "appeared **before**": no time. */
const NO_TIME_AFTER =
  "\\b(?:named|called|look|looks|looked|looking|take|takes|taken|ask|asks|asked|asking|chase|chased|run|ran|went|go) ";
const NO_TIME_BEFORE =
  "\\b(?:appear|appears|appeared|appearing|brought|bring|hauled|stand|stands|stood|went|go|come|comes|came|testify|testified|testifying|put|laid|case) ";

/** Behind a happening: a few words, or more of where and when it was, but nothing told of somebody beside. */
const BEHIND_IT =
  "^(?:[^.;:!?]{0,30}?|(?:(?!\\b(?:who|that|which|where|when|whose|as|while|and|but)\\b)[^.;:!?]){0,60}?)";

/** Words between two happenings by which the first came later. */
export const CAME_AFTER = new RegExp(
  `${BEHIND_IT}\\b(${SPAN_OF_TIME}(?:(?<!${NO_TIME_AFTER})after|following|in the (?:wake|aftermath) of|preceded by))\\b[^.;:!?]{0,30}$`,
  "i",
);

/** Words between two happenings by which the first came earlier. */
export const CAME_BEFORE = new RegExp(
  `${BEHIND_IT}\\b(${SPAN_OF_TIME}(?:(?<!${NO_TIME_BEFORE})before|prior to|ahead of|on the eve of|in the run-up to|followed by))\\b[^.;:!?]{0,30}$`,
  "i",
);

/** Words that open a sentence in which the first happening came earlier. */
export const OPENING_AFTER =
  /(?:^|[.!?\n]["”']?\s+)((?:(?:Just|Only|Shortly|Soon|Hours|Days|Minutes|Weeks|Months|Two|Three|Four|Five|A)\s)?(?:\w+\s)?(?:After|after|Following|following)\b)[^.;:!?,]{0,40}$/;

const SOONER = "(?:,? (?:which|that|it|itself|had|has|have|closely|immediately|soon|quickly|directly|came|only|just))*";

/** Behind a happening that is named and no more told of, "the arrest of Voss", it came later than what stands behind: "**followed** the shelling". */
export const FOLLOWED = new RegExp(`^${SOONER} (followed)\\b(?! by\\b)[^.;:!?,]{0,30}$`, "i");

/** The same: it came earlier. */
export const PRECEDED = new RegExp(`^${SOONER} (preceded|foreshadowed)\\b(?! by\\b)[^.;:!?,]{0,30}$`, "i");

/** What happened, as a noun: "the arrest of Voss", "meetings between Voss and Okolo". */
export const NAMED_DEED =
  /^(?:(?:the|a|an|his|her|its|their) )?(?:\p{Ll}+ ){0,2}?\p{L}+ (?:of|on|at|in|against|between|by) (?!.*\b(?:who|that|which)\b)/u;

/** Words between two happenings that tell of no order: "was not preceded by". */
export const NO_ORDER = /\b(?:not|never|without)\b|n[’']t\b/i;

/** Words that open a sentence in which the first happening came later. */
export const OPENING_BEFORE =
  /(?:^|[.!?\n]["”']?\s+)((?:(?:Just|Only|Shortly|Soon|Hours|Days|Minutes|Weeks|Months|Two|Three|Four|Five|A)\s)?(?:\w+\s)?(?:Before|before|Prior to|prior to|Ahead of|ahead of)\b)[^.;:!?,]{0,40}$/;

/** "**the poet who** led the protest": of somebody, and not of what happened. */
export const OF_SOMEBODY = /^(?:[\p{L}’'-]+ ){1,6}(?:who|whose)\b/u;

/** From one sentence to the next: what the next tells came later, or earlier. */
export const NEXT_LATER = nextSentence("later|afterwards?|after that");
export const NEXT_EARLIER = nextSentence("earlier|before that|beforehand");

function nextSentence(order: string): RegExp {
  return new RegExp(`^[^.;:!?]{0,160}[.!?]["”’]?\\s+(${SPAN_OF_TIME}(?:${order})),? [^.;:!?,]{0,20}$`, "i");
}

/** "**Prior** to" */
export const PRIOR = /\bprior$/i;
