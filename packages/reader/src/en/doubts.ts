import { list } from "./function-words.ts";

/* Words that tell whether a verb speaks. Compiled for this project from dictionary senses. */

/** Where people are admitted without anything being said. */
export const WARDS = list("hospital hospitals clinic ward care prison jail university college practice bar");

/** What is accepted in words, besides what is said or asked. */
export const ACCEPTED = list(`
  nomination responsibility resignation result results loss defeat outcome role position post job fact reality premise
  need challenge help aid principle principles legitimacy decision conditions condition views view recommendation
  recommendations compromise agreement settlement guilt legality
`);

/** "a **claim** that …": whoever makes it, the reporter does not; "it is **untrue** that …": nobody does. */
export const CLAIMING = list(`
  claim claims allegation allegations accusation accusations rumour rumours rumor rumors speculation suggestion
  suggestions denial denials report reports notion idea untrue false
`);

/** "it is **not true** that", "it **isn't true** that", "it is **untrue to say** that" */
export const NOT_TRUE =
  /(?:(?:(?<![\p{L}])(?:not|never|hardly|neither)|n['’]t) (?:been )?(?:\p{L}+ly )?(?:true|correct|right|the case)|(?<![\p{L}])(?:untrue|false|wrong|incorrect)(?: to (?:say|claim|suggest|state))) that (?:the |an? )?$/iu;

const SIGNS = "(?:evidence|proof|records?|signs?|indications?|suggestions?|hint|trace)(?: whatsoever| at all)?";

/** "there is **no evidence that**", "found **no record of**": nobody is known to have said it. */
export const NO_SIGN = new RegExp(
  `(?<![\\p{L}])(?:(?:no|any|little|scant|without) (?:\\p{L}+ )?${SIGNS} (?:that|of)|(?:is|are|was|were|been|found|seen|had|has) no (?:\\p{L}+ )?${SIGNS}) (?:the |an? )?$`,
  "iu",
);

/** Of whom nothing is said who says something. */
export const NOTHING_OR_NOBODY: ReadonlySet<string> = new Set([
  ...list("nothing little much nobody none neither words"),
  "no one",
]);

/** "has offered **no** date"; not "offered no **less** than". */
export const GAVE_OR_OFFERED = list("offered offers offer gave gives given provided provides shown showed shows");
export const NO_WORD = "no";
export const IN_COMPARISON = list("less fewer more other");

/** "Moro **is right about** the pier": the author says so. */
export const AGREED_WITH =
  /^(?:(?:is|are|was|were|['’]s|['’]re) )(?:\p{L}+ )?(?:right|wrong|correct|mistaken) (?:about|on|in|to)$/u;

/** "**What did** the owners say?": what is asked. */
export const OPENS_QUESTION =
  /^(?:what|why|how|when|where|who|which)(?: else| exactly)? (?:did|do|does|has|have|had|is|was|will|can|could|should|would)$/u;

/** "**Did** the mayor say …?", "But **has** it confirmed …?": before the subject. */
export const ASKING_WHETHER =
  /(?:^|[.!?:;,"“”‘’(\n–—-]\s*)(?:(?:and|but|so|or|then|yet|now|well),? )?(?:did|does|do|has|have|had|is|are|was|were|will|would|could|should|can|may|might|shall)(?:n['’]t)? (?:the |an? |any |his |her |its |their )?$/iu;

/** "**Had** the mayor warned of it, …": what was not done. */
export const SUPPOSING = /(?:^|[.!?"“\n]\s*)(?:Had|Should|Were) (?:the |an? |any |his |her |its |their )?$/u;

/** "**received** a call **saying** that …" */
export const RECEIVING =
  /^(?:\p{L}+ly )?(?:received|receives|receive|got|gets|get|obtained|intercepted|was sent|were sent)\b.* saying(?: that)?$/u;

/** "**, added** that it was late" */
export const OPENS_SAYING = /^,\s*(?:added|said|wrote|told|noted|argued|claimed|insisted)(?![\p{L}])/u;

/** What is written without anything being said: "wrote a **play**". */
export const WORKS = list(`
  book books novel novels play plays poem poems poetry song songs music handbook handbooks manual manuals code software
  app apps program programs programme script scripts screenplay screenplays column columns biography memoir memoirs opera
  sequel trilogy cheque check prescription prescriptions fiction stories sonnet sonnets lyrics verse verses
`);

export const WRITING = /^(?:writ|wrote|pen)/;

/** "called **“Winter Ferry”**", "called **Alba maris**" */
export const NAMING = /^(?:["“‘]|\p{Lu}[\p{L}.]*(?: \p{Ll}+)?$)/u;

/** "a long **poem**", of which nothing more is said. */
export const DESCRIBED = /^(?:an?|one|the|his|her|another) (?:\p{Ll}+ )*(\p{Ll}+)$/iu;

/** "**referred** him to a clinic" */
export const REFERRING = /^(?:has |have |had )?refer(?:s|red|ring)?$/u;

/** "a poem **called** “Ferry”": what it is called, and not what it is said to be. */
export const NAMED_SO = list("called titled entitled named dubbed headlined captioned");

/** How things threaten and promise, that cannot speak. */
export const BECOMING = list("be become make create bring knock swell derail overshadow change");

/** After "call on somebody": what he is called on to do. */
export const BEFORE_HEARER = list("to for");

/** Guests, by their number. */
export const VAGUELY_MANY = list("some hundreds thousands dozens scores");

/** "was **wrongly** quoted" */
export const MISTAKENLY = list("wrongly falsely incorrectly inaccurately");

/** "denied having been quoted" */
export const DENYING = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing))$/;

/** "Rising water **threatened** to …": things do so too. */
export const BEGINS_THREAT = /^(?:threaten|promis)/;

/** "**called** on an old neighbour" */
export const BEGINS_CALL = /^call/;

/** "was **admitted** to hospital" */
export const ADMITTING = /^admit/;

/** "according to **size**": by what something is ordered or done. */
export const TELLING_NOTHING = list(`
  plan plans schedule size age rank weight type kind rules rule taste need needs ability merit order principle principles
  circumstances season height colour color custom tradition preference preferences income
`);

/** "according to **whether** it was late", "according to **our** brief": by which something is done. */
export const BY_WHICH = list("whether how who what which when where if our my your");

/** "Voters **told** to bring proof": whoever is told so in a headline says nothing. */
export const ADDRESSED = list("told urged warned ordered advised instructed");

/** "**is seen** as": by whom is not said. */
export const REGARDED =
  /\b(?:is|are|was|were|be|been) (?:\p{L}+ly |also |often |sometimes )?(?:seen|regarded|viewed|considered|known|called|dubbed|named|nicknamed|blamed|credited)\b|^(?:(?:now |also |better |best |widely |commonly |then )?known as|dubbed|nicknamed)$/u;

/** "**named** him ambassador": a deed done to somebody. */
export const APPOINTING = list(
  "named names nominated nominates appointed appoints confirmed confirms tapped promoted promotes elected",
);
export const WHOM_APPOINTED =
  /^(?:him|her|them|himself|herself|(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})(?= as | to | an? | the |[,.]|$)/u;

/** "He **seems** to believe": to whom is not said. */
export const SEEMING = list("seem seems seemed seeming appear appears appeared appearing");

/** "I **would like** to be emailed": a form. */
export const WOULD_LIKE = "would like";
export const EMAILED = list("emailed contacted notified informed subscribed");

/** "**charged** language" */
export const LOADED = /\bcharged (?:language|words?|terms|rhetoric|atmosphere|debate)\b/;

/** "**suspects**": the verb of one, or several. */
export const OF_ONE = /^(?!focus|canvas)\p{Ll}{3,}[^s\P{Ll}]s$/u;
export const OF_MANY = /^\p{Ll}+[^s\P{Ll}]s$/u;

/** Of these there is one. */
export const ONE_IN_S = list(`
  news politics economics series species headquarters statistics mathematics physics ethics athletics diabetes measles census
  corpus consensus virus status campus bonus analysis crisis basis thesis hypothesis synopsis chaos lens bus gas
`);

/** "TV **shows**" */
export const SHOWN_THERE =
  /\b(?:TV|television|radio|talk|game|quiz|reality|chat|fashion|trade|motor|light|cabaret) shows?$/iu;

/** "called **me**": on the telephone, where no word for it follows. */
export const RUNG = list("me us him them");

/** What may follow then. */
export const RINGING = list("later again back and all every on at about back up until from before after when");

/** "called **his brother three times**", "called the clerk **again**": on the telephone. */
export const RUNG_OFTEN =
  /^(?:\S+ ){1,4}(?:once|twice|again|back|several times|many times|\S+ times)(?![\p{L}])(?! (?:a|an|the) )/u;

/** "its campaign **pledges** for the election": oftener a noun before such a word. */
export const NOUN_LIKE = list(
  "pledges promises claims reports calls demands questions answers comments notes estimates plans threats warnings states",
);

/** "in its campaign **pledges for** the election": a noun and no verb. */
export const BEHIND_NOUN = list("for of on in at from by with against about over where whose");

/** "**In a long interview**": where it was said, and not what. */
export const WHERE_SAID =
  /^(?:in|at|during|on|through|after) (?:an?|the|his|her|its|their|another|one) (?:\p{L}+ ){0,3}(?:interview|statement|speech|letter|post|tweet|briefing|conference|email|message|memo|report|hearing|meeting|address|call)$/u;

/** "benchmark **10-year** notes": before a noun. */
export const OF_SO_MANY = /\d-\p{Ll}+$/u;

/** "added **support** for the bill" */
export const ADDED_TO = list("support weight momentum pressure fuel value colour color spice depth");

export const ADDING = "adding to";

export const ADDS = list("add adds added");

/** "added **a** goal", "adds **five** companies" */
export const THING_OPENS = list(
  "a an another one two three four five six seven eight nine ten eleven twelve dozens hundreds",
);

/** "added a goal **in** the last minute" */
export const BEHIND_THING = list("in on for to as of at with from by and after before late early during against");

/** "had admitted **more than** a million", "admitted **nearly** 200" */
export const AMOUNT_OPENS = list(
  "more nearly almost about around over some hundreds thousands dozens millions scores many several",
);

/** "which **suggests** that": what is known, and nobody who says so. */
export const EVIDENCE = list(
  "suggests suggest suggested suggesting indicates indicate indicated indicating points pointing",
);

export const HAVING = list("has had have");

/** "added **a warning**", "added a few words": what is added so is said. */
export const ADDED_IN_WORDS = list(`
  warning caveat note comment comments word words remark remarks plea caution condition explanation footnote thought point
  question postscript
`);

/** "**Remember** what he said": to whoever reads it. */
export const IMPERATIVES = list(`
  remember expect note consider imagine forget suppose think see look believe know trust bet recall ask tell say watch picture
  assume guess beware check read hear
`);

/** "the word **refers to**", and not "referred to him as a liar" */
export const MEANING = /^(?:is |was |are |were )?refer(?:s|red|ring)? to$/u;

/** Before who says it, and before what it is done by. */
export const ACCORDING_TO = "according to";

/** "according to a warden**, had said** …": what another is told to have said. */
export const TOLD_TO_HAVE_SAID =
  /^(?:, (?:an? |the )[^,.;:“”]{2,50})?, (?:(?:has|had|have|did|later|also|not|never|rarely) ){0,2}(?:sa(?:id|y)|told|added|claimed|warned|wrote|insisted|argued|denied|threatened|refused to say|declined to say)(?![\p{L}])/u;

/** "**Asked** about the dam, the mayor laughed": the reporter did. */
export const PUT_TO_HIM = list("asked pressed questioned quizzed");

/** "Vell **accused of** fraud": whom one accuses, blames or charges stands before the word, or he is accused himself. */
export const DONE_TO =
  /^(?:accused of|blamed for|charged with|criticised for|criticized for|praised for|condemned for|faulted for)$/;

/** "**notified** the chief": whom one tells, and not what. */
export const NOTIFYING = list(
  "notified notifies notify informed informs inform alerted alerts alert briefed briefs brief",
);
export const OF_WHAT = list("that of about to how what whether when why where on");

/** "**Dear Abby:** my husband …": whom a letter greets. */
export const GREETED = /^dear(?![\p{L}])/iu;

/** "is best **known for**", "is **written by**": of whom this is so says nothing. */
export const OF_HIS_WORK =
  /\b(?:known|famous|famed) for$|\b(?:is|are|was|were) (?:co-)?(?:written|edited|produced|directed) by$/u;

/** "**verified** the account" of somebody who posts. */
export const VERIFYING = list("verified verifies verify unverified");
export const WHAT_IS_VERIFIED = list("account accounts profile profiles identity identities");

/** "had verified **showing** the moment": of a picture, and no words. */
export const DEPICTING = list("showing depicting capturing");

/** "**speaks about** the plan in the South Hall, May 17, 2031": words under a picture. */
export const PICTURED = list("speaks speak talks talk gestures listens addresses address");
export const YEAR_AT_END = /^[^!?\n]{0,180}\b(?:19|20)\d\d[.)]?\s*(?:\n|$)/u;

/** "Before, she **wrote about** fishing": what an author's work is. */
export const WRITES_ON =
  /^(?:also |previously |regularly |often )?(?:has |have |had )?(?:writes|wrote|written|reports|reported|writing|reporting) (?:about|on|for)$/;

/** Who writes, and who reads. */
export const OWN_WORDS = list("i we you i'm i've i'd we're we've you're");

/** "**Many of you** remember her" */
export const SOME_OF_US = /^(?:many|some|most|all|few|several|both|each|any|none|half|those) of (?:us|you)$/u;

/** "fifteen years last year": so long, or when. */
export const TIME_ALONE =
  /^(?:\p{L}+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries)(?: (?:last|this|ago|later|before|after)(?: \p{L}+)?)?$/u;

/** "a nurse **was questioned by** the Post" */
export const QUESTIONED =
  /^(?:was|were|is|are|has been|have been|had been|being) (?:also |later |then )?(?:questioned|asked|interviewed|quizzed|grilled|pressed|challenged|confronted|cross-examined)(?: (?:by|on|about))?$/u;

/** "**disclosed photos** of his signature": pictures are shown, and nothing is said. */
export const SHOWS_PICTURES = list("disclosed discloses disclose disclosing revealed reveals released releases");
export const PICTURES = list("photo photos photograph photographs picture pictures image images footage video videos");

/** Right before the first word of a sentence. */
export const SENTENCE_OPENS = /(?:^|[.!?:]["”’)]*\s+|\n\s*)["“‘(]?$/;

/** "Two **accused** clerks": told of them, where nothing is told of what somebody else did. */
export const THE_ACCUSED = "accused";
export const SO_MANY =
  /^(?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|some|both|other|all)$/i;
export const OF_A_CHARGE = "of";

/** "are **verifying** whether", "try to **determine** why": a deed, and no word of those who do it. */
export const ONLY_LOOKING = /(?:^| )(?:verifying|verify|to determine|determining|trying to determine)$/;

/** "three **reasons** why it works" */
export const REASONS = "reasons";
export const WHY = "why";
