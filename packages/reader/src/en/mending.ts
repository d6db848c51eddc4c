import { list } from "./function-words.ts";

/* Words before, behind and around what is said that the trained fields take into it. Compiled for this project. */

/** "When he was **asked**, “…”": the question is another's. */
export const ASKED_BEFORE = /\b(?:asked|questioned|pressed)(?: \p{Ll}+){0,2}[,:]?\s*$/u;

/** "**asked** by the Harrow Post whether": the verb, and who asks. */
export const ASKED = "asked";
export const ASKED_BY = /^ by ((?:the |an? )?(?:[\p{L}.’'-]+ ){0,4}[\p{L}.’'-]+) $/u;

/** "A dissident **freed** in May" */
export const PARTICIPLE = /(?:ed|en)$/;

/** "known **as** “Bigman”": a name, no words. */
export const CALLED_BEFORE =
  /\b(?:known as|nicknamed|dubbed|named|goes by|going by|by the (?:nick)?name(?: of)?|also known as|a\.k\.a\.)\s*$/u;

/** "the nurse **I** spoke to" */
export const BY_ME_OR_US = / (?:I|we)[ '’]/iu;

/** "**the nurse I spoke to** says": whoever was met. */
export const WHOM_I_MET =
  /(?<who>(?:the|an?|one|another|two|three|four|five|some|several|most|many) (?:[\p{L}’'-]+ ){1,4}(?:I|we)(?: have| had|['’]ve)? (?:spoke (?:to|with)|spoken (?:to|with)|talked (?:to|with)|met|interviewed|reached|asked|called|saw)(?: (?:on|in|at|by) (?:the )?[\p{L}-]+)?(?: \([^()]{1,60}\))?) (?:also |then )?(?<cue>says?|said|told|added)(?![\p{L}])/dgiu;

/** "**called** Monday's drills" */
export const DAYS_OWN = /^(\p{L}+) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s \p{L}/u;

/** "reported, **citing two officials**", and where what they said follows: "**citing two officials,** that the pier was shut" */
export const CITES_AHEAD = /(?<![\p{L}])(?:citing|quoting) $/u;
export const CITING_WHOM = /^(?:citing|quoting)(?![\p{L}])/u;
export const BEFORE_THAT = /^(?:citing|quoting) .*?, (?=that )/su;

/** "said that the pier was shut**, Corvin Wire reported**" */
export const PASSED_ON = /(?:, |(?<=,["”]) )(?:the )?(?:\p{Lu}[\p{L}.’'-]+ ){1,4}(?:reported|reports)[.\s]*$/u;

/** "Tarry**, who** left" */
export const WHO_CLAUSE = /, (?:who|which|whose|whom) /u;

/** "Moro, a senator **who**" */
export const WHO_OPENS = /(?:^|\s)who$/u;

/** "who warned of the debt**, played down** the risk": a past that is none of the clause with *who*. */
export const BESIDES_RELATIVE =
  /, (?=(?:\p{Ll}+ly |nevertheless |still |also )?(?:\p{L}+ed|said|was|is|has|had|took|told|won|lost|went|came|made|gave|called|wrote) )/u;

/** "**Vale**, also a keen collector of coins, old maps, and pens" */
export const DESCRIBED_BY_LIST =
  /(?:^|["”] )(?<name>\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}), (?:also |now |once )?(?:an?|the|one of)(?: [\p{L}’'-]+,?){1,20} and (?:[\p{L}’'-]+ ){0,2}$/u;

/** "In May a row broke out between two firms after **one of them** said": what goes before says when. */
export const CLAUSE_BEFORE_SPEAKER =
  /^(?:In|On|At|By|Since|After|Before|Last|This)(?![\p{L}]).* (?:after|when|as|before|because|while|since|until) (?=(?:[\p{L}\p{N}.’'-]+ ){0,5}[\p{L}\p{N}.’'-]+$)/su;

/** "**Now** researchers", "**In Lisk,** the bishop": before whoever says it. */
export const OPENS_SENTENCE =
  /^(?:(?:Now|Still|Meanwhile|Then|Instead|Today|Later|Earlier|However|Also|So|Yet|But|And|Even so|Indeed),?|(?:An?|One|Two|Three|Four|Five|Some|Several) (?:minutes?|hours?|days?|weeks?|months?|years?) (?:earlier|before|later|ago|after),?|(?:In|At|On|From|Outside|Near) [\p{Lu}\d][\p{L}\d.’' -]{1,30},) (?=\p{L})(?!\p{Lu}[\p{L}.]*,)/u;

/** "for a **“skinny”** trade deal": a word before what is said, with nothing between them, that opens no clause. */
export const CARRIES_ON = /[\p{L}\p{N}’'”"] $/u;

/** "The army was blamed, **noting** that it was late, the board said": what begins so goes on with the sentence. */
export const GOES_ON_NOTING = /^\p{Ll}+ing (?:that|how|why|the|an?|it|its|their|his|her)\b/u;

/** "Ferries wait at the pier **after** the tide rose": behind these a sentence goes on, if there is one before. */
export const GOES_ON_WHEN = /(?:^|[\s,])(?:after|before|since) $/iu;

/** "**has been criticised by**" */
export const PASSIVE_BY = /^(?:has|have|had|was|were|is|are|been|being)\b.*(?:ed|n) by$/iu;

/** "**The outages have been** “terribly disruptive”", "**Voss is** “late”": a subject and its verb, before what is quoted of it. */
export const BEFORE_QUOTED_HALF =
  /^(?:[\p{L}’'.-]+ ){1,6}(?:is|are|was|were|has been|have been|had been|will be|would be)(?: (?:a|an|the|not|now|still))? $/u;

/** "said **with the new** berth fee": what opens a phrase whose noun is read as the beginning. */
export const OPENS_PHRASE =
  /^ (?:with|without|under|for|by|on|at|in|from|after|before) (?:the|an?|this|its|their|his|her) (?:\p{Ll}+ )?$/u;
export const OPENS_WITH_NOUN =
  /^(?!(?:that|he|she|it|they|we|there|this|these|the|an?|his|her|its|their|no|some|all|if|when|as|while) )\p{Ll}[^,]*,/u;
export const PLAINLY_SAID = /^(?:said|says|warned|argued|claimed|added|noted)$/u;

/** Quotation marks, dashes and words behind which another clause begins. */
export const PARTS_CLAUSES =
  /[:;–—]|["”“].*,|(?:^|[\s,])(?:but|and|or|while|because|that|if|when|as|although|though|yet|so|whether|said|says) $/iu;

/** ", **marking** the third time" */
export const GOES_ON_ING =
  /^(?: (?:late |early )?(?:on )?\p{Lu}\p{Ll}+day)?,\s*(?:in what|(?:upward|downward|sharp)ly \p{Ll}+ing|marking|making|bringing|raising|ending|capping|prompting|leaving|sparking|triggering|drawing|fuelling|fueling|dealing|setting)\b|^ (?:while|when|before|after) \p{Ll}+ing(?![\p{L}])/u;

/** "Tesmar and Calder", "Sara Linde and Tom Vey": the end of a list of who speak together. */
export const LIST_END =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3},? and \p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}$/u;

/** "The leaders of Veldra, ", "Ivo Brand, ": the beginning of one, and who is meant of those in it. */
export const LIST_BEGINNING =
  /(?:^|, |; )((?<of>(?:[Tt]he )?(?:[\p{L}-]+ ){0,2}\p{L}+s (?:of|for) )?(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, ){1,6})$/u;

/** "The United States, **the G7 and**": what stands before the last of a list goes on. */
export const LIST_GOES_ON = /^[^“”";:]*, (?:and )?$/u;

/** "**Besides** the army, the police and": with such a word no list begins. */
export const BESIDE_LIST = list(
  "besides unlike alongside beside aside apart despite contrary including excluding like together along joined backed led flanked accompanied asked",
);

/** "**A letter** to Mara Voss, ": what a list behind it is of. */
export const OF_LISTED =
  /^(?<noun>(?:[\p{L}’'-]+ ){1,5}[\p{L}’'-]+|\p{L}+s) (?:of|for|to|by|from|between|in) (?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}, ){1,6}$/u;

/** "The border would open**, Norvia**": the first of a list behind what its last say. */
export const LISTED_LAST =
  /^(?<before>.* \p{L}+), (?<names>\p{Lu}[\p{L}.’'-]*(?:,? \p{Lu}[\p{L}.’'-]*){0,8}(?: (?:police|prosecutors|officials|authorities))?)$/su;

/** "Orlay police **and the Harbour Office**": the last of those who speak, with what joins it to the others. */
export const AND_LAST = /^and (?:the )?\p{Lu}/u;

/** "**Dara Voss**", "**he**": one who is called by a name alone, or a pronoun. */
export const BARE_CALLED =
  /^(?:(?:the )?(?:\p{Lu}[\p{L}.’'-]* ){0,4}\p{Lu}[\p{L}.’'-]*|[Hh]e|[Ss]he|[Tt]hey|[Aa]nother) $/u;

/** Between two parts of one who is described: "a man **claiming to be** the mayor's driver". */
export const CALLING_HIMSELF =
  /^ (?:claiming|pretending|purporting) to be $|^ (?:posing|passing himself off|passing herself off|describing (?:himself|herself|itself|themselves)) as $|^ (?:calling|styling) (?:himself|herself|itself|themselves) $/;

/** "Mrs **May**": a month or a modal that is a name. */
export const HONORIFIC_END = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.?$/;
export const NAME_OPENS = /^(\p{Lu}\p{Ll}+)\s+(?=\p{Ll})/u;

/** "said **Mr Smith**. “It is late": a name that ends its sentence, before a quotation. */
export const SAID_ALONE = new Set(["said", "says"]);

/** "“It is late,” aides said **Mr. Voss told** his colleagues.": whose words somebody passes on, and no words of his own behind. */
export const TOLD_OF =
  /^ (?<who>(?:the \p{Ll}+|(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|President|Mayor)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})) (?<cue>(?:had )?told)(?= (?!(?:[^.!?“”"]* )?(?:that|whether|if|how|why|what|to \p{Ll}+)(?!\p{L}))[^.!?“”":;]*[.!?])/u;
export const NAME_ENDS_SENTENCE =
  /^ ((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\.? \p{Lu}[\p{L}’'-]+|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))\p{Lu}[\p{L}’'-]+)(?: (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}[\p{L}’'-]+)?)\. (?=["“])/u;

/** "said **Matt Levin, a fellow at the institute**": somebody by name. */
export const NAMED_BEHIND =
  /^(?:(?:[Tt]he )?(?:\p{Lu}[\p{L}.]* ){0,3}\p{Lu}[\p{L}.]*['’]s (?:\p{Ll}+ ){1,5})?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?=, | in an? | on \p{Lu}|$)/u;

/** "said **another witness in the inquiry**": somebody who is described, and no clause. */
export const DESCRIBED_BEHIND = /^(?:an?|another|one|two|three|several) (?:[\p{L}’'-]+ ){0,6}[\p{L}’'-]+(?:, |$)/u;

/** What the reporter goes on with behind who said it: "**where** some 200 were at work". */
export const TELLS_WHERE = /^(?:,\s*)?(?:where|who|whose|which|when|while|as|after|before|during|amid)(?![\p{L}])/u;

/** "**which** officials say" */
export const RELATIVE_ALONE = /^(?:which|who|whom|that)$/;

/** "**And while** the killing matters": what is not whole without a second clause. */
export const OPENS_HALF =
  /^["“']?(?:[Aa]nd |[Bb]ut )?(?:[Ww]hile|[Ii]f|[Aa]lthough|[Tt]hough|[Bb]ecause|[Uu]nless|[Uu]ntil)(?![\p{L}])/u;

/** "killed 1,200 people**, began** at dawn": a comma before what looks like a verb. */
export const BEFORE_MAIN_VERB = /, (?=\p{Ll}+(?:ed|s|an|k|d|t|e)\b)/u;

/** Small words that are nobody where somebody else is named. */
export const NOBODY_BESIDE = /^(?:that|and|each|all|both|also)$/i;

/** "author of Brine**:** The Salt": a mark inside what somebody has written. */
export const TITLE_BETWEEN = /^[:,]? $/;

/** "heard **a warden** shout": whoever shouts says it. */
export const HEARD_SAYING =
  /^(?<heard>(?:\p{L}+ly )?(?:heard|hears|saw|watched|overheard|recalled|remembered) )(?<who>(?:an?|the|one|another|his|her|their|some|two|several|\p{Lu}[\p{L}.’'-]*)(?: [\p{L}.’'-]+){0,4}?) (?<cue>(?:yell|shout|say|scream|cry|ask|call|tell|whisper|shriek)(?:ing)?(?: out)?:?)$/u;

/** "**In a letter to** Hanna Brodt, who has since left, said": what is said in it, and not by whom it was read. */
export const WHERE_IT_STANDS =
  /^(?:In|On|At|From) (?:an?|the|his|her|its|their|one|another) (?:\p{L}+\.? (?:\d+ )?){0,3}?(?:letter|statement|note|e-?mail|message|post|tweet|memo|report|speech|interview|filing) (?:to|with|on|for|from|of) /u;

/** "In a letter to the king**, the mayor** said": behind the comma somebody speaks. */
export const BEFORE_SUBJECT = /,["”’]* (?!who |whom |whose )(?=\p{L}[^,]*$)/u;

/** "the brother of the heir **to** the throne": the words before are what a name behind belongs to. */
export const PART_OF_DESCRIPTION =
  /(?:^|\s)(?:of|to|with|for|from|by|in|at|on|between|since|during|under|against|across|near|behind) (?:the |an? |his |her )?$/u;

/** "**Prince Oskar,** the brother of …": somebody by name, then what he is. */
export const NAME_DESCRIBED =
  /^((?:\p{Lu}[\p{L}.’'-]* ){0,4}\p{Lu}[\p{L}.’'-]*), (?:the|an?|his|her|their|whose|\p{Ll}+) [^“”";:]*$/u;

/** "…, **Karl,** said" */
export const NAME_ENCLOSED = /^(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*,$/u;

/** "his aunt**, Jane Stroud,**": her name. */
export const NAME_BEHIND = /^, ((?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]*)(?:, | (?=[“"]))/u;

/** "New Orlay**, the** capital": more is said of a place. */
export const OPENS_APPOSITION = /^(?:the|an?|which|where|who|home)(?!\p{L})/u;

/** "Ore fever**, as** the Courier explained**,** is rare" */
export const AS_ASIDE = /, as (?:\p{Ll}+ )?$/u;

/** "the clerk **further** claimed": no part of who says it. */
export const ADVERB_BEHIND = / (?:further|also|later|then|again|recently|now|once|still|very|reportedly|previously)$/u;

/** "**has** confirmed": no speaker stands behind such a verb. */
export const AUXILIARY_OPENS = /^(?:has|have|had) (?!been )/u;

/** "According to Fedor Quist, **an engineer,** the bridge was unsafe" */
export const WHAT_HE_IS = /^(?:an?|the|his|her|its|their|one|who) (?:[\p{L}\d’'-]+ ){0,8}?[\p{L}\d’'-]+, /u;

/** "an **engineer** of the port, " */
export const HEAD_OF_WHAT = /^.*?([\p{L}’'-]+)(?= (?:of|at|for|in|with|from|who) |, $)/u;

/** "the mother **of the boy**, Tom Vey": the name may be the boy's. "the first **of them**" holds nobody else. */
export const OF_ANOTHER = / (?:of|to|for|with|from|by|at|in) (?!them$|us$|those$)/u;

/** "a father of two**,** was shot", "an engineer **and** a cook were", "**who** had": more than a subject before the verb. */
export const BESIDE_SUBJECT = /^(?:who|which|whose|that) |,| and | or /u;

/** "A source **with** knowledge of it": of whom more is said than a body's name. */
export const WITH_WHAT = list("with close familiar briefed");

/** "Lind, **hearing** Moss tell", "Brix, **joined** by Moss, who left": what parts a subject from its verb, beside a clause. */
export const INTERRUPTING = /(?:ing|ed|en)$|^(?:hit|hurt|met|led|told|shot)$/;

/** "Lind, **hearing Moss** tell": whom somebody hears say it. */
export const HEARING = /^.*\b(?:hearing|watching|seeing) (?=\S)/u;

/** "**who** prosecutors say" */
export const WHO_THEY_SAY = /^(?:.*, )?(?:who|whom) (?=(?:the )?\p{Ll}+$)/iu;

/** "warned Tarsia**, but** Tarsia turned away, saying" */
export const CONTRASTS = list("but while whereas");

/** "said it was late, but Tarsia had left, **adding**": whoever has spoken goes on. */
export const ADDS_TO = list("adding noting stressing insisting");

/** "a complaint **filed by Tarsia** against it, alleging" */
export const FILED_BY =
  /(?<!\p{L})(?:complaint|case|lawsuit|suit|petition|motion)s? (?:that was |was )?(?:filed|brought|lodged|launched|submitted|initiated) by ((?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:of |the )?\p{Lu}[\p{L}’'.-]*){0,4})(?: against [^,.;]{1,60}| (?:last|on|in|this) [^,.;]{1,30})?, $/u;

/** "a complaint filed by Tarsia, **alleging**": what only those do who file one. */
export const ALLEGING = list("alleging accusing");

/** "**dismissed** a complaint filed by Tarsia": whoever does so says it as well. */
export const TURNS_DOWN =
  /(?<!\p{L})(?:reject|dismiss|den(?:y|ie)|fight|fought|denounc|condemn|slam|block|thr(?:ow|ew|own)|toss|appeal|oppos|contest|counter|drop)\p{L}*/iu;

/** Papers that are called after their day: "the **Mail** on Sunday". */
export const ON_SUNDAY = /^(?:[Tt]he )?(?:Mail|Independent|Scotland|Wales)$/u;
export const SUNDAY = " on Sunday";

/** No phrase ends with one of these: "between Lesk **and**", "sorting out **the**". */
export const UNFINISHED = list("the a an his its their our my your every and or of into from between than");

/** "**from July 1,** Finance Minister Voss", "**on Friday,** the mayor": the day, and where who says it begins. */
export const DAY_BEFORE_WHO =
  /^((?:(?:from|on|in|by|until|since|before|after) )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:,? (?:19|20)\d\d)?),\s+(?=\S)/u;
