import { list } from "./function-words.ts";

/* Words of polls, and of what they have found. Compiled for this project. */

/** "A **survey put** Bell at 41%, Moro at 38%." */
export const POLLS = list("poll polls survey surveys exit-poll");

export const POLLED = list("put puts gave gives has had shows showed");

export const SHARE_SIGNS = list("% percent cent points point percentage-point");

/** "**In** the Corvin poll": before a poll that found a share, and before them where a clause begins. */
export const IN_POLLS = list("in");

export const OPENS_POLLS = list(", and but while whereas");

/** Between them and the poll, beside its name: "the **latest** Corvin poll"; not "the last poll", which may be a vote. */
export const BEFORE_POLLS = list(`
  same latest new newest most recent similar opinion exit national nationwide online separate major weekly daily monthly tracking representative
`);

/** "in the **same** poll": the one told of before. */
export const SAME = list("same this that");

/** Behind it, how it came out: "surveys **released** on Saturday". */
export const MADE_KNOWN = list("released published conducted carried taken commissioned held done");

/** "a **margin** of error of 3 percentage points", "a credibility **interval**" */
export const MARGINS = list("margin interval margins");

/** What is made of polls: "the Corvin **average** of polls". */
export const AGGREGATES = list("aggregate average averages aggregates tracker");

/** Behind it, what is no poll: "in the poll **lead**". */
export const AFTER_POLLS = list("lead leads booth booths station stations numbers results result day");

/** "a survey **by** the Morn Institute" */
export const POLLED_BY = list("by from");

/** What only polls ask, and of whom: "8% were **undecided**", "**satisfaction** stood at 64%". */
export const ASKED_IN_POLLS = list(`
  undecided respondents polled surveyed approval approve approves approved disapprove disapproved satisfaction dissatisfied trust
  favourability favorability rating ratings
`);

/** Of whom there is more than in polls: "**trust** in Voss", and not "the trust of savers", "a trust". */
export const TRUST = list("trust");

/** "49 **to** 43", "49% **–** 43%" */
export const BETWEEN_SHARES = list("to % percent per cent points point – - against versus");

/** They tell of a vote, which is called a poll too: "in the Orlay poll she **won** 50 percent". */
export const VOTED = list(
  "won win wins winning elected re-elected reelected turnout ballots gained garnered secured counted got",
);

/** "83%", "more than half", "a majority", "27": so much of several, before the *of*. */
export const SHARE =
  /^(?:(?:more than|less than|fewer than|nearly|about|around|some|almost|over|at least|up to|just|only|roughly|well over|just over|just under) )*(?:a |the (?:vast |great |large )?|an )?(?:(?:vast|great|large|small|overwhelming|slim|clear) )?(?:\p{N}[\p{N}.,]*(?: ?%| percent| per cent)?|half|majority|minority|plurality|(?:one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?|third|quarter|fifth|tenth)$/u;

/** "**More than 9 in 10** Liberals": so many of several, by how many there are for each. */
export const SO_MANY_IN =
  /^(?:more than|less than|fewer than|nearly|about|around|some|almost|over|at least|up to|just|only|roughly)? ?(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:\p{N}+|two|three|four|five|six|seven|eight|nine|ten)(?= |$)/iu;

/** A share by itself: "63%". */
export const PER_CENT = /(?:%|percent|per cent)$/u;

/** "63% **believe** it": what those who are asked do. */
export const OPINION = list(`
  believe believed think thought say said support supported oppose opposed favour favoured favor favored backed want wanted
  agree agreed disagree disagreed feel felt prefer preferred approve approved disapprove disapproved expect expected
`);

/** "28 percent of **them** said" */
export const ASKED_ONES = list("them those these");

/** Of these it is a poll that tells: "of those **surveyed** by the Morn Institute", not "questioned by police". */
export const SURVEYED = list("surveyed polled");

/** Behind such a word it is told what they hold: "63% believe **that**", "28 percent said **it** was". */
export const BEHIND_OPINION = list(
  "that it they he she there no yes to their his her him them its with nothing both neither",
);

/** "63% **support the** plan"; not "3% said the bank". */
export const BACKING = list(
  "support supported oppose opposed favour favoured favor favored backed want wanted approve approved disapprove disapproved prefer preferred",
);

/** With such a word alone before it a share begins its sentence: "**In particular, only** 63% believe". */
export const BEFORE_SHARES = list(`
  , in particular only just some another about around nearly almost over more less than at least most overall also still
  meanwhile however roughly up a mere full further the other and but as many well
`);

/** "..., **while** 28 percent said" */
export const JOINS_SHARES = list("while whereas and but");

/** What so many of those who were asked do, where it is told who they are: "79 percent of voters **view** him favourably". */
export const OPINION_OF_PEOPLE = list(`
  view viewed views consider considered describe described choose pick rate rated like liked dislike disliked
  trust trusted blame blamed back
`);

/** Who is asked in polls of a whole people: "two-thirds of **voters**"; not "of lawmakers", "of members", who vote themselves. */
export const ASKED_PEOPLE = list("people men women voter voters adults teenagers citizens residents");

/** What is done in a vote too: "two-thirds of voters **backed** the law". */
export const DONE_IN_VOTES = list(
  "backed supported opposed favoured favored approved disapproved agreed disagreed preferred",
);

/** Before such a word: "72 percent **now** believe". */
export const STILL_HELD = list("now also still already even");

/** "nine in 10 **would vote** for her" */
export const WOULD = list("would");
export const WOULD_DO = list("vote support back prefer choose like consider favour favor oppose");

/** "**the** poll": the one told of before. */
export const THE_POLL = list("the this that");

/** How candidates stand: "is **leading** with 53 percent, **followed** by Moro". */
export const STANDINGS = list(`
  lead leads led leading trail trails trailed trailing follow follows followed following holds grip popular popularity populous
  rating ratings ranked backing support distant behind ahead undecided
`);

/** With these a vote is told of, or the past, and no poll. */
export const VOTES_TOLD = new Set([
  ...VOTED,
  ...list(`
    vote votes results result ballot election-night commission stations tallied tally census runoff polled precincts precinct count counted betting
    bookmakers odds ago primary primaries caucus caucuses fundraising funds donations camp campaign’s campaign's seats earlier previously
  `),
]);

/** "53 percent of **voters**" */
export const OF_VOTERS = list("voters respondents those support likely registered");

/** Behind how somebody stands: "at 53 percent**, while** Moro has 38 percent**.**" */
export const ENDS_STANDING = list(
  ", . ; ) and while with against in followed respectively to support approval among compared versus but",
);

/** "who a survey **placed at** 10 percent" */
export const RANKED_BY_POLLS = new Set(["placed at", "put at", "ranked at", "rated at", "places at", "puts at"]);
