/* English of linking: that a number was another before, was put right or rose, and that it counts some of others. Data, no logic. */

const A_NUMBER = "(?:figure|figures|count|counts|toll|tolls|tally|number|numbers|estimate|total)";
const DISPUTED = "(?:disput|reject|dismiss|contradict|refut|rebut|question|challeng|contest|den(?:y|ied|ies))\\p{L}*";

/** In a sentence: who made a poll, or for whom it was made: "a poll by **Norland Panel**", "a **Norland Panel** poll". */
export const POLLED_BY: readonly RegExp[] = [
  /\b(?:[Pp]olls?|[Ss]urveys?) (?:\p{Ll}+ )?(?:by|from|for) (?:the |an? )?((?:\p{Lu}[\p{L}\p{N}’'-]*(?: (?=\p{Lu})|(?= |[.,;]|$)))+)/gu,
  /\b(?:[Aa]n?|[Tt]he|in|latest|new) ((?:\p{Lu}[\p{L}\p{N}’'-]* )+)(?:opinion )?(?:poll|survey)\b(?! (?:lead|rating|number|share|tax|station))/gu,
];

/** It is of a poll. */
export const IS_OF_POLL = /\b(?:polls?|surveys?)\b/i;

/** The name of a poll: "a Norland Panel **poll** published on Monday". */
export const HEAD_OF_POLL = /^(?:\S+ ){0,6}?(?:poll|survey)(?= |$)/i;

/** A sentence that speaks against somebody's number, and whose it is: "disputing **the army's** figure", "far above **the official** count". */
export const AGAINST_A_NUMBER: readonly RegExp[] = [
  new RegExp(`\\b${DISPUTED} (?!an? |any |some )((?:[^\\s.,;:!?]+ ){1,6}?)(?:death )?${A_NUMBER}\\b`, "iu"),
  new RegExp(
    `\\b(?:times|double|twice|triple|half|(?:far|well|much) (?:above|below|over|higher than|lower than|more than|fewer than|less than)|in contrast to|at odds with) ((?:[^\\s.,;:!?]+ ){1,6}?)(?:death )?${A_NUMBER}\\b`,
    "iu",
  ),
];

/** Right behind a number: who speaks against it. "85 people, **a toll the hospital called false**", "85, **which the army disputes**". */
export const DISPUTED_BY: readonly RegExp[] = [
  new RegExp(
    `^[^,.;:!?]{0,60},? (?:an? (?:death )?${A_NUMBER}(?: that| which)?|which) ((?:[^\\s.,;:!?]+ ){1,5}?)(?:has |have |had )?(?:later |since )?(?:${DISPUTED}|(?:called|calls|described as|describes as) (?:false|untrue|wrong|exaggerated|inflated|baseless|too (?:high|low)))`,
    "iu",
  ),
  new RegExp(`^[^,.;:!?]{0,60},? an? (?:death )?${A_NUMBER} ${DISPUTED} by ((?:[^\\s.,;:!?]+ ?){1,5})`, "iu"),
];

/** Between them and a number it is the number spoken against: "the army's figure **of** 20". */
export const AT_THE_NUMBER = /^(?: of| at|,)?(?: only| just| at least| about| some)? $/i;

/** Behind a number it is none of anything: "more than four **times** the army's figure". */
export const MULTIPLIED = /^ times\b/;

/** Before a day: on it a number was moved, and nothing happened. "**Lowered the toll of the quake to 122 on** Sunday" */
export const MOVED_ON =
  /\b(?:lower|rais|revis|correct|increas|reduc|cut|put|bring|brought|updat)\p{L}* [^.;:!?]{0,90}\b(?:to|at) (?:at least |about |nearly )?\p{N}[\p{N},.]*(?:,? (?:up |down )?from [\p{N},.]*\p{N})?(?: late| early)? (?:on )?$/iu;

/** Before a share: what it is of. "**Turnout** in Veldt was 34 percent" */
export const SHARE_IS =
  /(?:^|[,;:] |\b(?:that|and|said) )(?:the )?([\p{L}-]+)(?: (?:in|of|at|for|among|across) [^,.;:]{1,40})? (?:was|is|were|stood at|stands at|reached|hit|rose to|fell to|climbed to|dropped to|came to)(?: (?:about|around|some|nearly|only|just|almost))? $/iu;

/** Behind a number: by so many it differs from another. "Two **fewer than** it had reported", "three people **more than** on Monday" */
export const BY_SO_MANY =
  /^ (?:[\p{L}-]+ ){0,2}?(?:(?:fewer|more|less|higher|lower) than\b|(?:fewer|less)(?=[,.;]|$))/iu;

/** Behind a number of people: it is added to others. "Four **more bodies**", "two **more people died**" */
export const SO_MANY_MORE =
  /^ more (?:die|died|bodies|people|persons|victims|deaths|fatalities|civilians|children|dead|(?:have |had )?(?:died|been killed))\b/i;

/** Behind a number: so many were counted wrongly. "Two of the wounded **were entered twice**" */
export const COUNTED_WRONGLY =
  /^[^,.;:!?]{0,50}\b(?:(?:were|was|been|being) (?:counted|entered|listed|recorded|registered|included|reported|added|tallied|named) (?:twice|double|doubly|more than once|by mistake|mistakenly|in error|wrongly|erroneously|incorrectly)|(?:mistakenly|wrongly|erroneously|incorrectly|double)[ -](?:counted|entered|listed|recorded|registered|included|reported|added))\b/i;

/** Right before a number: it is what the other one was before. "To 14, **from** 15", "which **had put the toll at** 20". */
export const WAS_BEFORE =
  /\b(?:(?:up|down|rising|rose|risen|fell|fallen|falling) from|to (?:[\d.,]*\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \p{L}+)?,? from)(?: (?:at least|about|around|some|more than|nearly|over))? $/iu;

/** The same, further back in its sentence, where who told it then tells another now. */
export const HAD_TOLD =
  /\b(?:which|who|and|,) had (?:(?:earlier|previously|initially|first|originally|already|at first|only|once) )?(?:put|given|set|estimated|said|spoken of|announced)\b[^.;:!?"“”]{0,70}$/i;

/** Of a note on an earlier version of its report: what stands behind it in its sentence was wrong. */
export const WAS_WRONG =
  /\b(?:(?:earlier|previous|original|prior) version|correction:? [^.!?]{0,20}\b(?:earlier|previous|original|prior) (?:report|story|article|dispatch|item)|(?:retracted|withdrew|took back) (?:its|their|his|her) (?:\p{L}+ ){0,3}?(?:figure|count|toll|number|total|tally|estimate)|misstated|misreported|(?:incorrectly|wrongly|erroneously|mistakenly|in error) (?:said|stated|gave|put|reported|told|wrote|listed)|(?:said|stated|gave|put|reported|listed) (?:incorrectly|wrongly|erroneously|mistakenly|in error))\b/iu;

/** Right before a number in or behind such a note: it is right. "**It was** 40", "**should have been** 17". */
export const IS_RIGHT =
  /(?:(?:^|[.;,:]\s+|\band )(?:it|there|the (?:correct |right |true |actual )?(?:number|figure|toll|count|total))(?: is| was| were| are)|\b(?:says|said|that) (?:it|the (?:correct |right |true |actual )?(?:number|figure|toll|count|total)) (?:is|was)|, saying(?: that)?|\bshould (?:be|have been|read|have read|have said)|\bcorrect(?: number| figure| toll| count)? (?:is|was)) (?:(?:at least|about|in fact|actually) )?$/i;

/** Right before a number in a note: not this one. "It is 17, **not** 18". */
export const NOT_THIS = /\b(?:not|rather than|instead of) $/i;

const COUNTED =
  "(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)";

/** Right before a number: another is told to be so, and this not. "11 houses, **not** 14, were destroyed" */
export const NOT_SO_MANY = new RegExp(`\\b${COUNTED}(?: [\\p{L}-]+){1,4},? (?:and )?not(?: the)? $`, "iu");
/** Behind the other one: how many it is instead of. */
export const AND_NOT_SO_MANY = new RegExp(`^(?: [\\p{L}-]+){1,4},? (?:and )?not(?: the)? (${COUNTED})\\b`, "iu");

const NUMBER =
  "(?:toll|tolls|count|counts|figure|figures|number|numbers|total|tally|estimate|estimates|deaths|dead|killed|injured|wounded|missing|casualties)";
const PUT_RIGHT = "(?:correct(?:ed|s|ing|ion)|revis(?:ed|es|ing|ion)|lower(?:ed|s|ing)|retract(?:ed|s|ing))";

/** A sentence that tells a number to be put right, and not only the report that it stands in. */
export const NUMBER_PUT_RIGHT = new RegExp(
  `\\b${PUT_RIGHT}\\b[^.;!?]{0,50}\\b${NUMBER}\\b|\\b${NUMBER}\\b[^.;!?]{0,50}\\b${PUT_RIGHT}\\b|\\berratum\\b|^correction\\b[^.;!?]*, not \\d|\\bdouble-counted\\b|\\bcounted (?:twice|mistakenly|by mistake|in error)\\b|\\b(?:mistakenly|wrongly) (?:counted|reported|listed|included|added)\\b`,
  "i",
);

/** A sentence that tells its number to have grown. */
export const GREW =
  /\b(?:rose|risen|rises|rising|climbed|climbs|climbing|grew|grown|jumped|soared|increased|increases|raised|raises|up from|upped|revised up(?:ward|wards)?|now stands? at)\b/i;

const THOSE =
  "(?:dead|killed|deceased|victims|fatalities|wounded|injured|missing|casualties|freed|released|arrested|detained|hostages)";

/** Right behind a number: it counts some of those who are counted. "Two **of the dead** were officers", "20 **of them**". */
export const OF_THOSE = new RegExp(
  `^(?: people)? (?:of|among) (?:them|whom|those|(?:the|these|those|its|their) (?:\\S+ )?${THOSE})\\b`,
  "i",
);

/** Around a number: of those whom its sentence names are counted who suffered it, and not some of them. "A convoy of officials, **killing** four **of them**" */
export const SUFFERED_BY =
  /\b(?:kill(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:es?|ed|ing)|hurt(?:ing)?|captur(?:es?|ed|ing)|seiz(?:es?|ed|ing)|abduct(?:s|ed|ing)?) (?:at least |about |some |more than |as many as )?$/iu;
export const OF_THEM = /^ of (?:them|those)\b/iu;

/** Right before a number: the same. "**Of the dead,** four were soldiers", "**among the victims were** nine nurses". */
export const THOSE_BEFORE = new RegExp(
  `\\b(?:of|among) (?:them|those|the (?:\\S+ ){0,2}${THOSE})(?:,|,? (?:were|was|are|is))(?: (?:at least|about|some|also))? $`,
  "i",
);

/** Behind a number of people: of two kinds it does not tell how many are of which. "110 people were **killed or wounded**" */
export const OF_TWO_KINDS =
  /^[^.,;:!?"“”]{0,30}\b(?:killed|dead|died|deaths)(?: or | and\/or |\/)(?:\S+ )?(?:wounded|injured|hurt|missing|injuries|wounds)\b|^[^.,;:!?"“”]{0,30}\b(?:killed|died) and (?:wounded|injured)\b(?!,? (?:\d|at least|about|around|some|dozens|scores|hundreds|several|many|more|another|others?|one|two|three|four|five|six|seven|eight|nine|ten))/i;
/** The same in the other order: "wounded or killed". */
export const OF_TWO_KINDS_TOO =
  /^[^.,;:!?"“”]{0,30}\b(?:wounded|injured|hurt|missing|casualties)(?: or | and\/or |\/)(?:\S+ )?(?:killed|dead|died)\b/i;

const FROM_THEN =
  "since (?:(?:early|late|mid|the|last|this) ?-?)*(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|year|month|(?:start|beginning) of|(?:19|20)\\d\\d)\\b";

/** Before or behind a number with no comma between: it is of all that came since then. "**Since January** 210 people have been killed" */
export const SINCE_THEN = new RegExp(`\\b${FROM_THEN}[^,.;:!?]{0,40}(?:, )?$`, "i");
export const TILL_NOW_SINCE = new RegExp(`^[^,.;:!?]{0,80}?\\b${FROM_THEN}`, "i");

/** What is the worst since then is told of itself alone. */
export const WORST_SINCE =
  /\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest|most|first|only|strongest|greatest)\b[^,.;:!?]{0,60}\bsince\b/i;

/** Before a number: of all, whatever came to it in which stretch. "Found four more overnight, **taking the death toll to** 16" */
export const TO_ALL =
  /\b(?:(?:tak|bring|brought|rais|push|lift)(?:ing|es|s)? (?:the|its|their) (?:[\p{L}-]+ ){0,3}?(?:toll|tally|count|total|number)\b[^,.;:!?]{0,40}|number of (?:people|those) (?:killed|hurt|injured|missing) [^,.;:!?]{0,80}? (?:rises?|rose|risen|climb(?:ed|s)?|jump(?:ed|s)?|grew|grown|increased)) to (?:at least |about |some |more than |nearly )?$/iu;

/** Behind a number, and told of it: where how many were of them. "10 people: **seven on Garra and three in Tarrow**" */
export const SPLIT_BY_PLACE = (() => {
  const there = `(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: \\p{Ll}+){0,3} (?:in|on|at|near|outside) (?:the )?\\p{Lu}`;
  return new RegExp(`(?:[:,–—-] |including |with )${there}[^.;!?]{0,80}?(?:,|,? and) ${there}`, "u");
})();

/** "The number killed **this week to** 34" */
export const OF_A_STRETCH = /\bthis (?:week|month|year),? to (?:at least |about |some )?$/i;

/** "A **6.1**-magnitude quake", "a **6.1** quake", "magnitude **6.1**", "measuring **6.1**". */
export const MAGNITUDE =
  /\b(\d\.\d)(?:[ -]magnitude| (?:degree )?(?:quake|earthquake|tremor|temblor))\b|\b(?:magnitude(?: of| at)?|measur(?:ing|ed)|register(?:ed|ing))[ -](?:at least |about |around |a )?(\d\.\d)\b/giu;

const HAPPENINGS =
  "(?:attacks|raids|bombings|blasts|explosions|shellings|shootings|ambushes|massacres|strikes|air ?-?strikes|crashes|collisions|derailments|accidents|quakes|earthquakes|tremors|floods|fires|blazes|wildfires|storms|riots|clashes|avalanches|landslides|collapses|incidents|disasters)";

/** Before a number: so many there may come to be. "The toll **could rise to** 10", "**is expected to reach** 40" */
export const FORETOLD =
  /\b(?:could|may|might|will|would|shall|(?:is|are|was|were) (?:expected|likely|set|bound|certain|sure|feared) to|(?:expect|fear|warn|predict|forecast|project)\w*[^.;:!?]{0,40}? (?:to|will|could|may|might|would)) (?:still |yet |well |even |soon |further |eventually |likely |only |now |be )*(?:rise|rising|climb|reach|grow|increase|top|exceed|pass|surpass|go|jump|hit|double)\b[^.;:!?]{0,50}$/iu;

/** Of several happenings at once: "the two **attacks together** killed ten", "in **both blasts**". */
export const TAKEN_TOGETHER = new RegExp(
  `\\bboth (?:of )?(?:the |these |those )?(?:\\p{L}+ )?${HAPPENINGS}\\b|\\b${HAPPENINGS} (?:together|combined)\\b|\\b(?:together|combined),? the (?:\\p{L}+ )?${HAPPENINGS}\\b`,
  "iu",
);

/** The same by their number, which others need not tell: "killed **in two attacks**", "**twin bombings**". */
export const IN_SEVERAL = new RegExp(
  `\\b(?:in|by|from|after) (?:the |these |those |at least )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|several|twin|multiple|successive|separate|a series of|a string of) (?:\\p{L}+ ){0,2}?${HAPPENINGS}\\b`,
  "iu",
);

/** Its sentence tells of one that came before: "**hours after the attack** on the market". */
export const AFTER_ANOTHER = new RegExp(
  `\\b(?:hours?|minutes?|days?|shortly|soon|just) after (?:the|an|a|another|an earlier|the first) (?:\\p{L}+ )?${HAPPENINGS}\\b`,
  "iu",
);

/** The same, of an attack that its sentence tells besides: "a missile **struck the station, hours after the attack on** the market". */
export const STRUCK_AFTER_ANOTHER =
  /\b(?:hit|hits|struck|strikes|shelled|shells|bombed|attacked|raided|stormed|targeted|exploded|went off|tore through|ripped through|fell on|opened fire)\b[^.;:!?]{0,120}?\b(?:hours?|minutes?|days?|shortly|soon) (?:after|following) (?:the|an?)(?: \p{L}+){0,2}? (?:attack|raid|bombing|blast|explosion|shelling|shooting|ambush|strike|air ?-?strike|salvo)s? (?:on|at|in|of|outside|near)\b/iu;

/** Behind a number: "five were killed **in the first bus** and seven **in the second**". */
export const IN_ONE_OF_SEVERAL =
  /^(?: (?!and\b)[\p{L}-]+){0,5}? (?:in|on|aboard|by|from) the (?:first|second|third|fourth|last|other|latter|former)\b/iu;

/** "**A second ferry**, the Marigold, ran aground; three died": the sentence of a number tells of one more, up to the number. */
export const ONE_MORE_TOLD_OF =
  /(?:^|[.!?;\n] ?)(?:(?:in|on|at|aboard) )?(?:an?(?:other)?|the) (?:(?:second|third|fourth|fifth|separate|different) )?(?<=another |second |third |fourth |fifth |separate |different )(?:\p{L}+ ){0,2}?(?:ferry|boat|ship|tanker|bus|coach|train|plane|helicopter|lorry|truck|car|van|bomb|building|house|mine)\b[^.!?\n]*$/iu;

/** A report that knows of several. */
export const OF_SEVERAL_HAPPENINGS = new RegExp(`^${HAPPENINGS}$`, "iu");

/** Before a number, in its sentence: nobody says it is so. "**Could not confirm that** nine had drowned" */
export const CANNOT_CONFIRM =
  /\b(?:(?:could|can|did|would|has|have) ?(?:not|n['’]t)(?: yet)?(?: been able to)?|cannot|unable to|declined to|refused to) (?:immediately |independently )?(?:confirm|verify|corroborate)(?:ed|ied)? (?:that |whether |reports? (?:that |of )|claims? that )/iu;
