import { list } from "./function-words.ts";

/* Words by which a figure goes on from what somebody has said. */

/** In front of a number, or the first word of it: "**another** 31", "the **remaining** 12". */
export const BEFORE_ANAPHORIC = list("another further additional remaining other");

/** Behind it: "two **others**", "six **of them**". */
export const AFTER_ANAPHORIC = new Set(["others", "of them", "of those", "of whom"]);

/** "Ada Bell **and** two others" */
export const BESIDE_OTHERS = list("and to with plus");

/** Behind it and before what became of them: "31 **more** were hurt". */
export const MORE = list("more");

/** "**The dead included** two children": of those told of before. */
export const VICTIMS_INCLUDE =
  /^(?:The|Those|Among the) (?:dead|wounded|injured|victims|casualties|killed|arrested|missing|hurt)(?: (?:also )?includ(?:ed|e|es)| were|,)(?: at least| about| some)? $/u;

/** "**according to** local media" */
export const OPENS_ACCORDING = /^according to/i;

/** Behind a statement, in its sentence, its words go on: "said that nine died**, and that** 31 were hurt". */
export const GOES_ON_SURELY = new Set(["and that", "but that", "at which"]);

/** "said it would close, **adding** it had lost 40" */
export const ADDING_MORE = list(
  "adding noting saying stressing explaining insisting warning claiming stating specifying",
);

/** Behind what somebody says, or the cue, they tell more of it: "the website says**, offering** a reward of 1 million". */
export const OFFERING = list("offering promising pledging demanding threatening seeking");

/** Between what is said and where it was no clause begins: "600 km behind the lines". */
export const ENDS_WHAT_IS_SAID = /^(?:[.;:?!"“”]|who|which|where|when|while|that|as|after|before|since|because)$/;

/** "an attack, **during** which 12 people were killed" */
export const DURING = list("during in");

/** Behind it they may go on: "nine people died, police said**, with** 31 hurt". */
export const GOES_ON_WITH = list("with including among leaving bringing taking raising before representing marking");

/** Behind a statement and a comma they begin a measure of what was said: ", **the highest** number in the 28 years". */
export const MEASURED_AGAINST = /^(?:most|fewest|least|\p{Ll}{3,}est)$/u;

/** What a study found in one sentence it may have found in the next, where that tells shares: "**A study** suggests that 54% …". */
export const STUDIES = /\b(?:study|survey|poll|census|report|analysis)\b/i;

/** What tells a share: "54%", "one in eight". */
export const TELLS_SHARES =
  /\d\s?%|\bper ?cent\b|\b(?:one|two|three|1|2|3) in (?:\w+)\b|\b(?:half|third|quarter|fifth)s? of\b/i;

/** In words that are no quotation the number of the deed is the reporter's: "condemned a raid **that killed** 12". */
export const BACKGROUND =
  /\b(?:that|which) (?:(?:has|have|had) )?(?:killed|left|injured|wounded|claimed|displaced|destroyed|took|resulted in|caused|led to|cost|forced|triggered)(?: the (?:lives|loss|deaths?) of)? $/;
/** Where it is about who did it, only of a deed that is known: "accused them of **the** attack that left 12 dead". */
export const KNOWN_BACKGROUND = /\bthe (?:[\p{L}’'-]+ ){1,3}$/u;
/** "posted **his support** for efforts to end a flood that has forced 40": what he feels, and tells nothing of it. */
export const HIS_SUPPORT =
  /^ ?(?:his|her|its|their) (?:\p{Ll}+ )?(?:support|backing|condolences|sympath(?:y|ies)|prayers|thanks|gratitude|concern|grief|sorrow)\b/u;
export const DEPLORING = /\b(?:condemn|deplor|mourn|denounc|decr|lament|hail|welcom|prais|mark)\w*$/i;
/** "declined **to criticise** those who responded to the attack that left four dead" */
export const TO_DEPLORE = /^to (?:condemn|deplor|mourn|denounc|lament|hail|welcom|prais|mark|critici[sz])\w* /i;
export const BLAMES = /\b(?:accus|blam)\w*$/i;

/** "**called** for experts to join the inquiry into **the** crash of a jet **that killed** dozens". */
export const CALLS_FOR =
  /^(?:(?:has|have|had|also|again) )*(?:call|demand|urg|ask|request|insist|press|appeal)(?:s|ed|es|e|ing)?\b/i;
export const KNOWN_FURTHER = /\bthe (?:[\p{L}’'-]+ ){1,9}$/u;

/** "**supported** a bill **that would have included** hundreds of millions": what is in it. */
export const SUPPORTING = /\b(?:support|back|oppos|vot|sign|introduc|sponsor|endors|favou?r|approv)\w*(?: for)?$/i;
export const WHAT_IS_IN_IT =
  /\b(?:bill|bills|law|deal|package|plan|measure|act|pact|motion|budget|amendment|resolution|treaty|proposal)(?: (?!that |which )[\p{L}’'-]+){0,8}? (?:that|which) (?:would|will|could|had|has)(?: have)?(?: \p{Ll}+){1,2} $/u;

/** "came nine months **into** a campaign **that has killed** 39,000, according to": when it was, before what is told according to somebody. */
export const HOW_LONG_AFTER =
  /^ (?:into|after|since|before) [^.;“”"]*?(?:, which|,? that) (?:has|have|had|was|were|killed|left|claimed) /u;

/** "including, **the group's leader claimed,** its headquarters": only what stands behind it is told by somebody else. */
export const INCLUDING_AS_TOLD = /\bincluding, $/;

/** "**Mr Lewin** took part in it", in a quotation that nothing closes. */
export const TITLED_SUBJECT = /(?:^|[.?!]\s)(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}[\p{L}-]+ \p{Ll}{2,}[^.?!“”"]*$/u;
export const CLOSING_MARK = /["”]/;

/** Between what the reporter says and what is told "according to" somebody: "5m could vote **and,** according to a poll, …". */
export const JOINS_CLAUSE = /[,;]? (?:and|but|while),? $/;

/** Behind a number that is set beside what was said: "that 12 had died, two **fewer** than a day earlier". */
export const DIFFERENCES = list("fewer more less higher lower");

/** The end of a cue, a bar, and what stands between it and how long it is said: "has refused| **for** seven years to talk". */
export const SO_LONG = /(?: for\| |\| for )(?:(?:more than|about|at least|nearly|over) )?$/;
/** "has **been calling**| elections **for** 170 years" */
export const GOING_ON_SO_LONG =
  /\b(?:has|have|had) (?:\p{Ll}+ )?been \p{Ll}+ing\|(?!.*\b(?:that|it|he|she|they|we|is|are|was|were|has|have|had)\b)[^.;:,“”"]* for $/u;
export const GOES_ON_TO = /^ (?:to|that) /;

/** "**For example,** two mills were paid $40." */
export const GIVES_EXAMPLE = /^For (?:example|instance), /;
