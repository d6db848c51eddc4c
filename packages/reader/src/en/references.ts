import { list } from "./function-words.ts";

/* Words that tell who is meant by a phrase that names nobody. */

/** Between a body and where it is: "officials at the ministry". */
export const AGENT_PLACES = list("at in from");
/** They tell what somebody without a name knows of: "two people **familiar** with the talks". */
export const KNOWING = list("familiar close briefed privy acquainted");
/** Behind these: "familiar **with** the talks". */
export const KNOWING_OF = list("with to on about");
/** "a person with **direct knowledge** of the talks" */
export const KNOWLEDGE = list("knowledge direct first-hand firsthand");

/** Where a body's head ends: "ministry of". */
export const OF_BODY = / (?:of|in|for) /;

/** "the same group": the noun of a phrase that points back. */
export const POINTED_NOUN = /^(?:the|that|this) (?:same |first |second |other |two )?([\p{L}\d-]+)$/iu;

/** "**the first** official", "the two": of several who were named, and not simply the last. */
export const OF_SEVERAL = /^(?:the|that) (?:first|second|other|two) /iu;

/** "**Another** group": one besides those of whom was told. */
export const ONE_MORE = list("another second third other rival separate different further");

/** Behind a description's noun these begin what tells more of it: "a senior official briefed on". */
export const MODIFIERS = list("who that which with in on at of from to for familiar close briefed near whose");

/** "his late brother": the noun of a phrase for somebody's kin. */
export const KIN_NOUN =
  /^(?:his|her|their) (?:late |older |younger |elder |eldest |youngest |twin |then-)?([\p{L}-]+)$/iu;

/** No part of a name though it opens a sentence: verbs, adverbs and small words. */
export const NO_NAME = /(?:ed|ly|ing)$|^(?:and|or|but|said|says|new|old|big|small|not|to)$/;

export const ITS = list("its");
/** "a spokesman", "one witness". */
export const ONE_SOMEBODY = /^(?:an?|the|one|another) /i;

/** Pronouns that are always the subject. */
export const PERSONS = list("he she they");

/** "unions", "people", "fishermen": more than one. */
export const SEVERAL_PEOPLE = /^\p{Ll}+[^s]s$|^(?:\p{Ll}*people|\p{Ll}*men|children)$/u;

/** "**the other** driver" */
export const THE_OTHER = /^the other /iu;

/** "state television": media without a name. */
export const MEDIA_AT_LARGE = /^(?:state|local|national|public|official) (?:television|radio|media|tv)$/i;

/** "news agency" behind a name. */
export const AGENCY_AT_LARGE = /^(?:news|state) agency$/i;

/** Where an outlet's name ends and its people begin: "Orlay Radio's host". */
export const OUTLET_STAFF =
  /[’']s\s|\s(?:host|anchor|reporter|correspondent|columnist|editor|journalist|presenter)s?(?:\s|$)/;

/** ", a local newspaper": what a name is said to be. */
export const CALLED = /^, (?:an?|the) ((?:[\p{L}-]+ ){0,3}?[\p{L}-]+)/u;

/** A phrase for several people. */
export const PLURAL_NAME = /s$|people|\b(?:wo)?men\b|children/;

/** Relative pronouns that point at whoever stands before them. */
export const WHO_WHICH_THAT = list("who which that");

/** "according to **its own estimates**": what a body has counted. */
export const OWN_FIGURES =
  /^(?:its|their) (?:own |latest |official |internal )*(?:figures?|data|estimates?|records|statistics|tally|tallies|count|numbers|calculations|accounts)\b(?! of\b)/i;

/** "Orlay's **count** is far higher: it says …" */
export const OWN_COUNT =
  /^[^.;:]*['’]s? (?:own )?(?:count|tally|figures?|toll|estimate|version|account|data)\b[^.;:]*[:;—–] ?$/i;

/** Before where something is: "marches **in** London". */
export const BEHIND_PLACE_WORDS = /(?:^|\s)(?:in|at|near|across|outside|around|from)(?: the)? $/i;

/** "his lawyer": a phrase that begins with whose it is. */
export const POSSESSED = /^(?:his|her|its|their) /i;

/** A qualifier of a number opens a phrase, and its capital is that of the sentence: "More than". */
export const QUALIFIED_START =
  /^(?:At|Up|More|As|Nearly|About|Around|Over|Almost|Fewer|Less|Only) \p{Ll}|^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine) (?:in|of|out of) /u;

/** Words with which a clause begins that hangs on another: its *he* is mostly the other's subject. */
export const HANGING = list(
  "which that when because after before as while where if although though since until who whom whose",
);

/** Verbs with which somebody answers who has not just spoken. */
export const ANSWERING = list("reply respond answer retort counter");

/** "**Asked** why, he replied" */
export const WAS_ASKED = /\basked\b/;

/** "A reporter **asked** him": who is asked goes on. */
export const ASKS = /\bask(?:s|ed|ing)?\b/i;

/** "asked the mayor **if** it was late": a question, and not something that is asked for. */
export const ASKS_WHETHER = / (?:if|whether|why|what|how|when|where|who)(?![\p{L}])/u;

/** Verbs with which somebody goes on who has just spoken. */
export const GO_ON_SAYING = list("add continue conclude");
export const GOES_ON_BESIDE = list("also further");

/** "the strike **by** the union": in a subject, and not whom it is of. */
export const BEHIND_PREPOSITION = /\b(?:by|of|on|in|at|to|for|with|from|against|over) /iu;

/** "has **cost** the police £43m" */
export const COSTS = /\b(?:cost|costs|costing) (?:the )?$/iu;

/** "a senior official **and** others familiar with it": of several who are named together. */
export const WITH_OTHERS = / and (?=(?:an?|one|two|three|several|some|other|others|another) |others$)/;

/** "**a** soldier", "**one** man": somebody who is new. */
export const A_OR_ONE = list("a an one");

/** "elements which **spokespeople** for the council said …": people, and no verb. */
export const SPEAK_INSIDE = list(
  "spokespeople spokesmen officials officers sources witnesses residents doctors prosecutors investigators authorities police experts analysts relatives lawyers",
);

/** "**asked** the mayor", not "was asked about the war" */
export const ASKS_SOMEBODY = /^(?:(?!was|were|is|been)\p{L}+ )?ask(?:s|ed|ing)?$/iu;

/** "asked **the mayor** on Thursday", "asked **her**": whom, right behind the verb. */
export const WHO_IS_ASKED = /^ (?:him|her|them|the \p{Ll}+|(?:Mr|Mrs|Ms|Dr)\.? \p{Lu}|\p{Lu}\p{Ll}+)(?![\p{L}])/u;

/** "Level Ground**, a campaign group**": what a name is said to be, right behind it. */
export const APPOSITION = /^,? (?:an?|the|one of|another) /iu;

/** Whoever is quoted means himself by these, or those for whom he speaks. */
export const I_OR_WE = list("i my we");

/** "a letter **to** Mr Voss": the word before a name. */
export const WORD_BEFORE = /(?:^|\s)(\p{Ll}+) (?:the )?(?:\p{Lu}[\p{L}.]* ){0,4}$/u;

/** "**told** Omar Breck", "told **the mayor,** Omar Breck": whom somebody tells something. */
export const TELLS = /(?<!\p{L})(?:tells?|told|informed|warned|assured|reminded)$/u;
export const HEARD_BETWEEN = /^ (?:(?:the|his|her|their|an?) )?(?:[\p{L}’'-]+,? ){0,4}$/u;

/** "Voss, a clerk, **and** Moro, a guard," */
export const JOINS = /(?:^|[\s,])and\s/u;

/** "**Another** said", "**A third** wrote", "**Another user** posted": one more, told of for the first time. */
export const ONE_MORE_OPENS = /^(?:another|a (?:second|third|fourth|fifth))(?: \p{Ll}+)? \p{Ll}+(?:ed|t|d|e|s)\b/iu;

/** "After the ruling, **the third witness**", "**The next speaker**": one more in an order. */
export const ONE_IN_ORDER =
  /^(?:[^,–—]{1,40}, )?the (?:second|third|fourth|fifth|sixth|next) (witness|speaker|victim|suspect|defendant|accused|applicant|plaintiff|officer|man|woman|patient|caller|student|juror)(?=[ ,])/iu;

/** "the **Velians**", "the **Qataris**": a people. */
export const PEOPLE_PLURALS = /^\p{Lu}\p{Ll}+(?:ans|is)$/u;

/** "his widow **Yulia**": a relative with a name. */
export const KIN_NAMED = /^(?:his|her|their) ([\p{Ll}-]+) (\p{Lu}[\p{L}’'-]+)$/iu;

/** "**A third said**", "**another wrote**": one more speaks who is only told to be one. */
export const ONE_MORE_SPEAKS =
  /(?:^|[.!?]["”’]?\s+)(?:another|a (?:second|third|fourth|fifth)) (?:said|says|wrote|posted|told|asked|added|called|warned|tweeted|recalled|replied)\b/iu;

/** "Brandt**'s remarks from the hall in which** he": somebody's own words. */
export const HAS_SAID =
  /^['’]s? (?:[\p{L}-]+ ){0,3}?(?:remarks?|speech|address|interview|letter|message|memo|memoirs?|post|tweet|statement|comments?|testimony|video|lecture|diary|book|article|email|call)(?: [\p{L}-]+){0,8},? (?:in which|during which|where|when|at which) $/u;

/** "**his** office", "**Omar Moro's** campaign": whose those are who speak for somebody in office, and what they are. */
export const OWNED =
  /^([Hh](?:is|er)|(?:\p{Lu}[\p{L}.’'-]* )*\p{Lu}[\p{L}.-]*['’]s?) ((?:(?:election|presidential|re-election|press) )?(?:office|campaign|administration|government))$/u;

/** "**The armed group's** media office": of the body that *the group* means. */
export const OFFICE_OF_BODY =
  /^the (?:(?:armed|militant|rebel|aid|rights) )?(group|movement|militia|party|company|charity|union|organi[sz]ation)['’]s ((?:media|press|political|military|information|news) (?:office|wing|arm|bureau|department))$/iu;

/** A body that may have such an office, too: "a **militia** had burned it". */
export const OF_SUCH_KIND =
  /(?<!\p{L})(?:groups?|movements?|militias?|part(?:y|ies)|compan(?:y|ies)|charit(?:y|ies)|unions?|organi[sz]ations?|rebels?|militants?|insurgents?|fighters?|guerrillas?|gunmen|fronts?|factions?|firms?)(?!\p{L})/iu;

/** "**its** investigation": what a body has found out, and written. */
export const OWN_DOCUMENT =
  /^[Ii]ts ((?:own |latest |new |annual |joint )*(?:investigation|inquiry|report|study|survey|poll|analysis|research|review|findings))$/u;

/** "their **release**", "her **account**", "his mass **index**": a deed, what somebody tells himself, or a measure, sooner than what is written. */
export const NOT_WRITTEN =
  /(?<!\p{L})(?:releases?|accounts?|story|stories|versions?|descriptions?|narratives?|estimates?|index)$/u;

/** "a **Kyiv-backed** summit": a name in a word that names nobody. */
export const JOINED_TO_NAME = /^\p{Lu}[\p{L}.]*-\p{Ll}/u;

/** Who stands beside another person: "**lawyer** for Ivo Rell, who"; it may be said of either. */
export const BESIDE_SOMEBODY = list(`
  aide adviser advisor assistant lawyer attorney solicitor secretary spokesman spokeswoman spokesperson agent manager friend ally rival
  critic opponent supporter colleague partner mate neighbour neighbor deputy predecessor successor biographer doctor coach trainer victim boss
`);

/** "adviser **to** the mayor". */
export const TO_SOMEBODY = list("to on");

/** "minist**ers**", not "boss": a noun for several. */
export const SEVERAL_ENDING = /(?:[^s]s|men|people|children)$/;

/** "Omar Hamid, **whose widow**": by a noun for somebody of his. */
export const WHOSE_ONE = /^whose (\p{Ll}[\p{L}-]*)$/iu;

/** Besides relatives, who is somebody's own: "Omar Hamid, whose **lawyer**"; not "the dog of Omar Hamid, whose owner". */
export const THEIR_OWN = list(
  "lawyer lawyers attorney attorneys solicitor family campaign parents relatives office aides spokesman spokeswoman",
);

/** "the **ferry agent**", "the **fact sheet**": somebody, or a document, by several words. */
export const BY_SEVERAL_WORDS = /^the ((?:[\p{L}’'-]+ ){1,3}[\p{Ll}-]+)$/iu;

/** "the **hospital in Merle**": a kind of body, and where one is. */
export const KIND_IN_PLACE = /(?<!\p{L})(\p{Ll}+),? (?:in|near|at|outside) (\p{Lu}[\p{L}’'-]*)/gu;

/** "a ferry agent **named** Oskar" */
export const WITH_HIS_NAME = /^[Aa]n? [^,]* (?:named|called|nicknamed) \p{Lu}/u;

/** "**Among those present was 24-year-old** Omar Breck": what stands before a subject behind its verb. */
export const INVERTED =
  /^(?:Among|Amongst|Also among|Along with|With) [^.;:“”"]{3,90}(?:was|is|were|are) (?:\d+-year-old |the |an? )?(?:\p{Ll}+ ){0,3}$/u;

/** "**the ministry**", "**the police force**": the one noun of a body that was named. */
export const THE_NOUN = /^the (?:police (?=force$))?(\p{L}+)$/iu;

/** "**Coren raised** prices": a name of one word that opens a sentence. */
export const OPENS_WITH_NAME = /(?<=[.!?”]\s+)(\p{Lu}\p{Ll}+(?<!s|ing|ed|ly)) \p{Ll}+(?<=ed|es|[^s]s)(?!\p{L})/gu;

/** "**Commission** on Debates" is a commission. */
export const ON_WHAT = / (?:of|in|for|on) /;

/** "Bay & Shore Co.", "Union of the Coast", and not "Growers along the coast", "Greens". */
export const NAME_OF_BODY =
  /^(?!\p{Lu}\p{Ll}*[^s\P{Ll}]s$)(?:\p{Lu}[^\s,]*|&|of|for|and|the|on)(?: (?:\p{Lu}[^\s,]*|&|of|for|and|the|on))*$/u;

/** "the **utility**", "the **harbour regulator**", "the **U.N. agency**": a kind of body, with one word before it. */
export const THE_KIND = /^[Tt]he (?:same )?(?:(\p{Ll}[\p{L}-]+|U\.?N\.?) )?(\p{Ll}[\p{Ll}-]+)$/u;

/** "the **forum**", "the **metropolitan council**": in small letters. */
export const THE_LAST_WORDS = /^[Tt]he ((?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]+)$/u;

/** "the **Orlay-based firm**": a company by where it is. */
export const BASED_FIRM =
  /^the \p{L}+(?: \p{L}+)?-based ((?:company|firm|manufacturer|retailer|developer|operator|supplier|producer|maker|business|group|charity))$/iu;

/** "an internal **KSPC** analysis": a body by its letters. */
export const LETTERS_OF_BODY = /(?<![\p{L}\p{N}-])\p{Lu}{3,6}(?![\p{L}\p{N}-])/gu;

/** Letters of bodies that nobody calls a department, an office or a ministry. */
export const NO_DEPARTMENTS: ReadonlySet<string> = new Set(
  "FBI CIA NSA DEA NATO WHO UNHCR UNICEF UNESCO OSCE IAEA IMF OPEC GOP DNC RNC NBC CBS ABC CNN BBC MSNBC PBS AFP".split(
    " ",
  ),
);

/** "**the latter**": of two who were named together. */
export const FORMER_OR_LATTER = /^the (former|latter)$/iu;

/** "answered **the party leader** Dara Voss": what tells who is named behind it. */
export const BEFORE_NAME = /(?: the| an?)?(?: \p{Ll}+){0,2} $/u;

/** "robbed by **Ivo Rell**" */
export const FULL_NAME = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u;

/** "**As for** Moro, he said", "**As for Mayor** Moro" */
export const AS_FOR = /^As (?:for|to) (?:\p{Lu}[\p{L}.]* ){0,2}$/u;

/** "**As Mr** Moro left Dolna, he said": the name is the subject of a clause that stands in front. */
export const SUBJECT_IN_FRONT = /^\p{L}+ (?:\p{Lu}[\p{L}.]* ){0,3}$/u;

/** "**its regional director**" */
export const OWN_OFFICER = /^its ((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*)$/iu;

/** "**the** senator": somebody pointed to. */
export const POINTS = /^the\s/iu;

/** "the sailor **who was there**", "**the country's** chief", "the Orlay **Leader**", "the chair **of the Harbour Board**", "the **man**": words that say whom they mean, or next to nothing. */
export const TELLS_WHO: readonly RegExp[] = [
  /(?: (?:who|whose|which|that) |['’]s )/iu,
  /\p{Lu}\S*$/u,
  / (?:of|for|at|in) (?:the |our )?(?:\p{Ll}+ ){0,2}\p{Lu}/u,
  /-(?:year-old$|turned-)/iu,
  /^\S+ (?:\p{L}+ )?(?:person|m[ae]n|wom[ae]n|boy|girl|child|kid|other|one)$/iu,
];

/** "**according to** the prosecutor" */
export const IS_ACCORDING = /^according to$/i;

/** "He **is now charged with**": what is done to whoever is accused. */
export const IS_CHARGED =
  /^(?:is|was|has been|had been)\b[^.;]*\b(?:charged|accused|convicted|suspected|wanted|indicted|arraigned)\b/i;

const SURNAME = "(?<surname>\\p{Lu}\\p{Ll}[\\p{L}’'-]*)";

/** A surname, and what is told of whoever bears it: "an **angry Voss**", "**tearful** Voss", "the union**'s Moro**", "**Moro from** the union". */
export const TOLD_SURNAMES: readonly RegExp[] = [
  `^[Aa]n? (?<told>(?:\\p{Ll}[\\p{Ll}-]* ){1,2})${SURNAME}$`,
  `^\\p{Ll}{3,}(?:ful|less) ${SURNAME}$`,
  `^(?:\\p{L}[\\p{L}.-]* ){0,4}\\p{L}[\\p{L}.-]*['’]s ${SURNAME}$`,
  `^${SURNAME} (?:from|in|of|at|with) `,
].map((form) => new RegExp(form, "u"));
