import { list } from "./function-words.ts";

/*
 * Words that tell whether something is asserted: denied, possible, to come, unsaid, taken back. Compiled for this project
 * from a grammar of English and newspaper style guides.
 */

/** Modal verbs of what may be, and of what is to come. */
export const POSSIBLE_MODALS = list(
  "would could might may should must can cannot couldn't wouldn't shouldn't mightn't can't mustn't",
);
export const FUTURE_MODALS = list("will shall won't 'll");

/** "as he **faces** two trials": a verb of what goes on, and no modal. */
export const ENDS_ACTIVE = /(?:s|ed)$/;

/** "as it **plans** 300 job cuts": of what somebody means to do or wants, nothing has come about. */
export const INTENDS =
  /^(?:plan|seek|want|hop|sought|expect|consider|threaten|aim|ey|weigh|mull|need|tr|intend|propos|eye|prepar|await|fear|risk|demand|ask)(?:s|es|ies|ied|d|ed|ned)$/;

/** "40 deaths were **prevented**": they have not come about. */
export const AVERTED = list("averted prevented avoided");

/** They open a sentence whose own clause comes behind: "**Contrary** to reports that 300 attended, only 40 came". */
export const IN_FRONT = list("contrary despite amid besides notwithstanding");

/** "**charged with** the murder of two", "**wanted over** the deaths of 12": the deed is done, whatever becomes of whoever did it. */
export const TRIED_FOR_DEEDS =
  /\b(?:charged with|(?:wanted|tried|held|arrested|questioned|detained|jailed|sentenced|on trial) (?:over|for|in)|(?:convicted|guilty|acquitted|cleared) of)$/;

/** Of them those that in a negated report tell of a refusal or of what nobody was able to do: "would not say". */
export const REFUSING_MODALS = list("would could can cannot couldn't wouldn't can't");

/** "**without missing a beat**": at once. */
export const AT_ONCE =
  /\bwithout (?:missing a beat|hesitation|hesitating|a pause|pausing|a second thought|prompting|doubt)\b/g;

/** "does **not** say when it began **or** explain why": what is not done goes on behind "or". */
export const NOT_AND_NOR =
  /\b(?:do|does|did|would|could|will|can) not .*\bor(?: \p{Ll}+ly)? $|n't .*\bor(?: \p{Ll}+ly)? $/u;

/** They negate besides the negations that stand in a verb group. */
export const NEGATING_PAIRS = list("neither nor without");

/** "made **no secret** of it", "made **no bones** about it": it is said openly. */
export const OPENLY = list("secret bones mystery");

/** "**told nobody** that the dam was weak"; not "told nobody **but** Voss that …", "said to nobody **in particular** that …" */
export const TOLD_NOBODY =
  /^(?:(?:has|have|had) )?(?:told|tells|tell|telling|informed|informs|inform|(?:said|says|mentioned|admitted|confessed) to) (?:absolutely )?(?:nobody|no[ -]one|none of (?:the|his|her|their|its|them)(?!\p{L}))(?![\p{L}'’])(?! (?:(?!that )\p{L}+ ){0,4}(?:but|except|save|besides|apart from|other than|until|in particular|else)(?!\p{L}))/iu;

/** Behind "not" they take nothing back: "not only said". */
export const MERELY = list("only just merely simply");

/** Subjects of what nobody does: "no official said", "few believe". */
export const NOBODY_AT_ALL =
  /^(?:no(?! ?\d|\.)|nobody|none|neither|few|not (?:one|a single)|hardly any(?:one)?)(?![\p{L}\d])/iu;

/** "**neither** side", where the words for who it is do not have it. */
export const NEITHER = /(?<!\p{L})neither (?:of )?$/iu;

/** Behind these "few" are some: "the past few months". */
export const DETERMINED = /(?<!\p{L})(?:the|an?|these|those|his|her|its|their|past|last|next) $/iu;

/** What stands before a word of saying where nothing is said: "stopped short of saying", "has yet to confirm", "denied having said". */
export const UNSAID: RegExp =
  /(?:den(?:y|ies|ied|ying)(?: that)?(?: (?:it|he|she|they))?(?: ever)?(?: (?:had|has|have|having))?|(?:stop(?:s|ped|ping)?|fall(?:s|ing)?|fell) (?:just |well |far )?short of|avoid(?:s|ed|ing)?|(?:refrain(?:s|ed|ing)?|sh(?:y|ies|ied|ying) away|held back|desist(?:s|ed)?) from|(?:balk(?:s|ed)?|stop(?:s|ped)?) at|fail(?:s|ed|ing)? to|yet to|neglect(?:s|ed)? to|omit(?:s|ted)? to|forgot to|hesitat(?:e|es|ed|ing) to|(?:unable|unwilling|reluctant) to|decided (?:against|not to))(?: (?:even|ever|explicitly|directly|openly|publicly|outright|formally|officially))* $/;

/** "have **avoided** direct **criticism** of": it is not said. */
export const AVOIDING =
  /\b(?:avoid(?:s|ed|ing)?|shun(?:s|ned|ning)?|(?:refrain(?:s|ed|ing)?|shied away|shying away) from) (?:\p{L}+ ){0,2}(?:criticism|mention|praise|comment|discussion|blame)\b/u;

/** Who does so does not say that it is so. */
export const DOUBTING = /(?<!little |into )\bdoubt(?:s|ed|ing)?\b/;

/** "**doubts on** the jet's range": who has them of a thing has said as much; not "doubts about the claim that", "about whether". */
export const DOUBTS_ON = /\bdoubts? (?:on|about|over)$/;
export const SAYS_OR_ASKS =
  /(?<!\p{L})(?:that|whether|if|who|why|how|claims?|reports?|allegations?|suggestions?|assertions?|statements?|figures?|numbers?|tolls?|counts?|accounts?|versions?|stor(?:y|ies))(?!\p{L})/u;

/** The same, where it is no act of its own: "declined to confirm". */
export const REFUSED: RegExp = /(?:declin|refus)(?:e|es|ed|ing) to $/;

/** Cues of taking one's own words back, where such words follow. */
export const RETRACTING = list(
  "retract retracts retracted retracting withdraw withdraws withdrew withdrawn withdrawing recant recants recanted recanting",
);

/** The same of words that one has said, where it is said of others' as well. */
export const DISOWNING = list("disown disowns disowned disowning disavow disavows disavowed disavowing");

/** The same in two words or more: "took **back** his statement", "walked **back** a remark". */
export const TAKING_BACK =
  /(?<!\p{L})(?:t(?:ake|akes|ook|aken|aking)|walk(?:s|ed|ing)?|row(?:s|ed|ing)?|roll(?:s|ed|ing)?|step(?:s|ped|ping)?) back(?: (?:on|from))?(?!\p{L})/u;

export const APOLOGIES = list(
  "apologise apologises apologised apologising apologize apologizes apologized apologizing",
);

/** "apologised **for saying** that …" */
export const APOLOGISING = /(?:apologi[sz](?:e|es|ed|ing)|apolog(?:y|ies)|sorry) for (?:\p{L}+ly )?(?:having )?$/u;

/** What is retracted is one of these. */
export const WORDS_OF_CLAIM = list(`
  claim claims statement statements allegation allegations accusation accusations report reports remark remarks assertion
  assertions suggestion suggestions comment comments testimony confession announcement charge charges warning estimate
`);

/** They open a clause of what would be: "**if** the ministry confirms that …". */
export const HYPOTHETICAL = /(?<![\p{L}'’])(?:if|unless|whether)(?: (?:the|an?|its|his|her|their))? $/iu;

/** Before whoever is let or asked to say something. */
export const ALLOWS =
  /(?<!\p{L})(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|let(?:s|ting)?|enabl(?:e|es|ed|ing)|authori[sz](?:e|es|ed|ing)|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|want(?:s|ed|ing)?|order(?:s|ed|ing)?|told|invit(?:e|es|ed|ing)|expect(?:s|ed|ing)?)(?: (?:the|an?|its|his|her|their))? $/iu;

/** A negation at the end of a source, which belongs to the verb behind it. */
export const NEGATING_TAIL = / (?:neither|no longer|never)$/i;

/** What stands before a clause that nobody vouches for: "reports that", "a claim that", "it is unlikely that". */
export const CLAIMED_BY_NOUN = list(`
  evidence proof claim claims report reports allegation allegations accusation accusations rumour rumours rumor rumors
  suggestion suggestions suspicion suspicions possibility idea notion theory theories likelihood danger chance pretence belief
  charge charges story stories denial denials lie lies myth hint hints assertion assertions impression complaint complaints
  true untrue false likely unlikely possible unclear doubtful clear finding findings view views
`);

/** Of these there is some or none: "**no evidence** that". */
export const GROUNDS = list("evidence proof suggestion indication sign signs basis");

/** Before a claim, or of it behind "were": it is not so. */
export const REFUTING = list(
  "denied rejected dismissed refuted disproved debunked ridiculed mocked denies rejects dismisses refutes",
);
export const FALSE = list(`
  false untrue wrong baseless unfounded groundless fabricated invented fake incorrect inaccurate bogus exaggerated
  misleading denied rejected dismissed refuted disproved debunked
`);

export const BORNE_OUT = list("true correct accurate right confirmed");

/** A statement that opens so says of the rest that it is not so. */
export const NOT_SO =
  /^\W*(?:it (?:is|was) (?:simply )?(?:not true|not the case|untrue|false|a lie)|that is (?:a lie|untrue|false|not true))(?!\p{L})/iu;

/** Behind these a clause is a fact, or no claim of anybody's. */
export const FACTS = list("fact facts news given so now ensure after");

/** Words beside a cue that tell that the report does not believe what is said, or that it was only tried. */
export const DISBELIEVED = /\b(?:wrongly|falsely|mistakenly|pretend|tried to|trying to|untrue|lie)/i;

/** They open a sentence of what is only imagined. */
export const IMAGINING = list("imagine suppose picture contrary");

/** A sentence about one of these may tell its story. */
export const FICTION = list(`
  novel novels film films movie drama thriller comedy opera episode sitcom drill simulation exercise
`);

/** Before a clause they leave it open: it is a condition, asked, feared or hoped. */
export const OPENING_CONDITIONS = list("if unless until whether why");
export const STRICT_CONDITIONS = list("if unless");
export const FEARS = list("fear fears feared hope hopes hoped worry worries worried doubt doubts doubted");

/** "Millions vote, but **when** will it be known?" */
export const QUESTION_WORDS = list("when what who whom whose why how where which");

/** They suspect where "that" follows. */
export const SUSPECTING = list("suspect suspects suspected");

/** Beside what is told they say that somebody else tells it, or nobody is sure. */
export const ALLEGED = list("allegedly reportedly supposedly apparently alleged");

/** "25 **alleged** members": what they are, and not how many. */
export const ALLEGED_ONES = list("alleged");

/** Past cues behind which "would" tells what is to come. */
export const ANNOUNCES = /\b(?:said|told|added|announced|confirmed|promised|pledged|vowed)$/i;

/** Verbs of threatening; "to" or "that" follows. */
export const THREATENING = list("threaten threatens threatened threatening");

/** Whoever threatens behind "or": "or **we** will". */
export const THREATENERS = list("we i");

/** Verbs of counting, whose negation takes the number back: "nobody put it at 40". */
export const PUTTING_AT = list("put puts counted estimated");
export const NOT_COUNTING = list("not never nobody none");

/** In a subject they say that there is nobody who does it. */
export const NOBODY_THERE = list("no nobody none neither");

/** Behind these a number is taken as known. */
export const DEFINITE = list("the this these those its his her their our my your all both 's");

/** They may stand between: "the **last** 40". */
export const RANKING = list("first last next other remaining same entire top bottom");

/** "could not disguise **the fact** that": before the "that" of what is so. */
export const FACT_THAT = new Set(["the fact"]);

/** "could not **hide** that 40 had left": what is hidden is so. */
export const HIDING =
  /^(?:hid|hides?|hidden|hiding|disguis|mask|conceal|obscur|cover|deny|denied|ignor|forget)(?:e|ed|ing|s)?$/;

/** "**with** less than 50 days **to go**": what is left is left. */
export const LEFT_TO_GO = new Set(["to go", "left", "remaining", "until", "till", "before", "already"]);

/** They may stand between "with" and so many. */
export const JUST = list("just only barely still");

/** "Two marches **could not** hide it": whoever is not able is there. */
export const ABLE = list("could can");
export const UNABLE = list("couldn't cannot can't");

/** Behind a form of "be": nobody knows yet. */
export const PRESUMED = list("feared presumed believed thought");

/** Before so many of whom it is not sure how many they are. */
export const NOT_EXACTLY = list("about around some nearly almost roughly approximately between up more at over as");

/** Before "to" and a deed it was tried: "**attempted** to kill three". */
export const TRYING = list(`
  attempt attempts attempted attempting try tries tried trying plot plots plotted plotting conspire conspired conspiring
  conspiracy plan plans planned planning intend intends intended call calls demand demands appeal appeals pressure plea pleas
`);

/** "neither claimed the raid **nor** denied it": before a second verb. */
export const NOR_ENDS = /nor (?:\p{Ll}+ly )?$/u;

/** "**released** a statement that said": whoever passes on what a thing says. */
export const HANDING_ON = list("released published issued presented releasing publishing issuing presenting");

/** "three **who** are ill": what they are, and then what becomes of them. */
export const WHO_WORD = "who";

/** "will **replace** 37 clerks who were sent away": to those counted nothing is done that is still to come. */
export const MEETING = list(
  "replace replaces meet meets visit visits join joins follow follows interview honour honor commemorate remember",
);

/** "neither Moro **nor** Voss": before who does not say it either. */
export const ENDS_IN_NOR = /(?:^|\s)nor (?:the |an? |any )?$/iu;

/** "**no fewer than** six engineers", "**No L**imits, a charity" */
export const NO_LESS = /^(?:[Nn]o (?:fewer|less|more) than\b|No(?:body['’]s)? \p{Lu})/u;

/** "an official not **authorised** to speak": what he may not, and not that he does not. */
export const NOT_LET = list("authorised authorized allowed permitted cleared entitled named identified");

/** "a war that **has** killed": of what has happened. */
export const HAPPENED = /^(?:has|have|had|was|were|\p{Ll}{3,}ed|left|took|cost|began)$/u;

/** "said **nothing** of it" */
export const NOTHING = "nothing";

/** "Norvia **must speak**": what somebody is asked to say or to show, right behind who it is. */
export const DEMANDED =
  /^[\s,–—-]*(?:must|should|ought to) (?:speak|say|present|show|act|respond|answer|react|reply|make clear|make it clear|continue|send|stand firm|stand united|stand together|insist|press|push|warn|urge|call|keep)(?![\p{L}])/u;

/** "**has** been": of what has come about; not "could have", "to have", "if it has". */
export const PERFECT = /^(?:has|have)$/u;
export const BEEN = list("been");
export const LEAVING_OPEN = /^(?:to|not|n['’]t|never|if|may|might|could|would|should|must|can|will)$/u;

/** "**could be heard**": it was. */
export const PERCEIVED = /^could be (?:heard|seen|felt|smelled|smelt|glimpsed)$/u;

/** "the **decision** to raise rates to 4.5% may look bad": what is decided is so. */
export const DECISIONS = list("decision decisions move vote");

/** Where the clause of a number ends behind it; where one ends before it; and where what describes somebody does. */
export const ENDS_OWN_CLAUSE = /^(?:[.;:]|said|saying|adding|insisting|and|but)$/;
export const ENDS_CLAUSE = /^(?:[;:,]|and|but|while|said|after)$/;
export const ENDS_DESCRIPTION = /^(?:[.,;:]|and|but|so|because|although|though|who|that|which|have|had)$/;

/** "raise rates **to** 4.5%", "cut them **by** a third" */
export const CHANGED_BY = list("by to");

/** The word behind such a verb. */
export const BACK = "back";
