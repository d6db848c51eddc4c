import { list } from "./function-words.ts";

/* Words that tell whether somebody speaks inside what is said. Compiled for this project from a grammar of English. */

/** "**hope** that Voss said so": what follows is wished, supposed or brought about, and need not have been said. */
export const SUPPOSED_BEFORE = list(`
  hope hopes hoped hoping wish wishes wished imagine imagines imagined suppose supposing pretend pretends pretended doubt doubts
  doubted demand demands demanded demanding request requests requested requesting maybe perhaps let lets make makes made making have help helps helped see
`);

/** "**When** Moro says so, it is late": whenever he does, and not once. */
export const WHENEVER = list("when whenever wherever once");

/** "What **did** the owners say": before its subject the verb asks. */
export const ASKS_BEFORE = list("do does did");

/** "**won't** believe", "**would** not say": it has not been said. */
export const NOT_YET =
  /(?:^|\s)(?:would|could|should|must|can|may|might|shall|will|won['’]t|wouldn['’]t|can['’]t|cannot|couldn['’]t|shouldn['’]t)(?:\s|$)/iu;

/** "**He** said", "**many of us** said": who speaks needs no noun. */
export const SPEAKS_UNNAMED =
  /^(?:i|we|us|them|you|he|she|they|it|who|whom|one|others|many|some|most|all|both|several|another|everyone|everybody|people|(?:both|all|some|many|most|several|half|two|three|none) of (?:us|them|you|whom))$/iu;

/** "**most of** the tenants": of whom a part speaks. */
export const PART_OF_WHOM =
  /^(?:(?:about|around|nearly|almost|over|the|a|an|more than|at least|vast|great|large|small|probably|\d[\d.,]*) )*(?:some|many|most|all|both|half|a third|few|several|any|each|none|one|two|three|four|five|nine|ten|dozens|hundreds|thousands|majority|majorities|minority|lots?|number|numbers|handful|per ?cent|\d[\d.,%]*) (?:of|in (?:\d+|two|three|four|five|ten)) /iu;

/** "**called** Eddie", "**labelled** “Fresh”": what somebody or something is named. */
export const NAMED = list("called named titled entitled dubbed headlined captioned labeled labelled nicknamed");
export const A_NAME = /^["“‘]|^\p{Lu}/u;
export const NAMELESS =
  /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Ss]ome|[Tt]his|[Tt]hat|[Aa]ll) |(?:^|\s)(?:some|any)(?:thing|body|one)$|^\p{Ll}+$/u;

/** "asked me **where** he is": what is told or asked, behind whom. */
export const TOLD_WHAT = / (?:that|whether|if|how|why|what|when|where|who|which|to) |["“‘]/iu;

export const CALLS_FOR_HELP = list("call called calls calling");

/** "called **his boss and** told on him", "called **Voss to** complain": on the telephone, or to come. */
export const ASKED_FOR_HELP =
  /^(?:(?:the )?(?:police|security|fire brigade|coastguard|emergency services)|an ambulance|for help|999|911)(?![\p{L}]| (?:an?|the) )|^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*|him|her|them|me|us|you|(?:his|her|their|my|our|its|the|an?) [\p{L}’'-]+)(?:$|,? (?:to|and|about|again|back|on|at|after|before|from|because|but|in|by|for|yesterday|today|last|early|late|\S+day)(?![\p{L}]))/u;

/** "**that** he was late": a clause opens. */
export const OPENS_SAYING_WHAT = /^(?:that|whether|if|how|why|what|when|where|who|which|to|not to)(?![\p{L}])|^["“‘]/iu;

/** "the ships that Voss mentioned **when he spoke**": how, when or to whom it was said, and not what. */
export const BESIDES_WHAT =
  /^(?:when|while|where|here|after|before|because|since|until|by|at|on|with|from|last|this (?:week|month|year|morning)|earlier|yesterday|today|ago|then|again|is|are|was|were|there(?= (?:is true|was true|\p{Ll}+ed|and|or|,|$)))(?![\p{L}])/iu;

/** "every **word** I said": of what is said, who says it follows the noun at once. */
export const NOMINATIVE = list("i we he she they you");

/** "threatened **to leave**", "threatened **a strike**": with what somebody threatens; else he does harm. */
export const THREATENED_WITH =
  /^(?:to|that|an?|more|further|new|tougher|retaliation|retaliatory|revenge|war|strikes?|action|legal|military|sanctions|consequences|violence|force)(?![\p{L}])|^["“‘]/iu;

/** "**responded with** a raid that killed nine": by a deed, and not in words. */
export const RESPONDS = /^respond/;
export const WITH_A_DEED_BEHIND =
  /^ with (?!(?:an? |the |his |her |its |their )?(?:\p{L}+ )?(?:statement|letter|message|words?|post|video|tweet|claim|denial|warning|question|joke|promise|vow|plea)s?(?![\p{L}]))/u;

/** "responded **to the attack** that left four dead": the clause tells of the deed, and is no answer. */
export const TO_A_DEED_BEHIND = /^ to (?:the|an?|his|her|its|their|that|this) (?:[\p{L}’'-]+ ){1,5}$/u;
export const ANSWERS_A_DEED =
  /^(?:\p{L}+ ){0,3}respond\p{L}* to (?:the|an?|his|her|its|their|that|this) (?:[\p{L}-]+ ){1,5}$/u;
export const TOLD_OF_DEED =
  /^(?:that|which) (?:(?:has|have|had) )?(?:killed|left|injured|wounded|claimed|displaced|destroyed|took|hit|struck|cost|saved)(?!\p{L})/u;

/** "**threatened** staff" */
export const THREATENS = /^threaten/;

/** "The Gulf **states**, broadly": a noun of several before a comma. */
export const BEFORE_COMMA = /^\s*,/;

/** "the battleground states **that will** decide it": of what a noun behind tells, and no words. */
export const TOLD_OF_NOUN =
  /^\s*(?:that|which) (?:(?:also|now|still|often|usually|might|may|has|have|had|is|are|was|were|will|would|can|could|must|should|do|does|did) )+\p{L}/u;

/** "**an** ABC News request": of one, which no base form follows. */
export const OF_ONE_THING = /^(?:an?|this|that|each|every|another|one) /i;

/** Of themselves people tell so what they think, and do not quote themselves. */
export const THOUGHT_OF_ONESELF = list(
  "concluded found decided determined learned learnt discovered realised realized thought",
);

/** "said Labour has ruled it out**, and that** the town was glad": what whoever tells it says next. */
export const AND_THAT = /,? (?:and|but) (?:also )?that(?![\p{L}])(?! (?:is|was|will|would|has|had|['’]s))/iu;

/** "they want it gone**… that sounds** bad", "he was in heaven **and I said** so": the next sentence, or who speaks next. */
export const NEXT_CLAUSE =
  /\s?(?:…|\.{3}|\. \. \.)\s(?=(?:that|this|it|he|she|they|we|i|you|and|but|so|there|no)(?![\p{L}]))|,? (?:and|but|so) (?=(?:i|he|she|they|we|you) (?:said|say|says|told|asked|answered|replied|thought|was like))|, (?=(?:that['’]s|that is|that was|this is|this was|which is why|i|we|you|he|she|they|it['’]s|there['’]s) (?!\p{L}+ing,))|, (?=(?:we|i)['’](?:ll|re|ve) )|,? but (?=(?:we|i)(?:['’](?:ll|re|ve)| (?:will|are|have|need|must|can|know|found|think|want|do|did)) )/iu;

/** "that **if** he comes, they go": a first clause, behind whose comma the second stands. */
export const OPENS_FIRST_OF_TWO =
  /^(?:that )?(?:if|when|while|because|although|though|unless|as|since|after|before|once|until|in|on|at|for|with|by|during|despite|under|from|to)(?![\p{L}])/iu;

/** "that, **given** Norvia had said so, …": a clause that hangs on the one behind it. */
export const OPENED_BY_GIVEN =
  /(?:[“"]|that |that, )(?:given|as|since|because|although|though|while|when|once|if)(?: that)? $/iu;

/** "the dam **was** safe": a clause has a verb. */
export const HAS_VERB =
  /(?<!\p{L})(?:is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must)(?:n['’]t)?(?!\p{L})/u;

/** "**the town was** calm": a clause of its own, with who it is of and its verb; not "12 women and 40 children were dead". */
export const OWN_CLAUSE =
  /^(?:(?:I|he|she|it|they|we|you) \p{L}|(?!(?:and|or|but|nor) )(?:(?:the|an?|his|her|its|their|our|my|this|these|those|many|most|all) )?(?:(?!(?:and|or|nor|who|which|that|whose|whom|where) )[\p{L}'’-]+ ){1,4}(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must)(?!\p{L}))/u;

/** "a lamp **that** burned": a clause that hangs on a noun. */
export const BEFORE_RELATIVE = / (?:that|which|who|whom|whose|where|when|while|because|after|before) /iu;

/** "**But** they said" */
export const JOINS_SUBJECT = /^(?:But|And|So|Then|Or|Yet) (?=\S)/;

/** "**observed** a lamp", "**responded** with a strike": verbs that tell words only where a clause or quotation follows. */
export const SUPPOSEDLY = /(?:^|\s)(?:supposedly|allegedly|purportedly)(?:\s|$)/u;

/** "responded **well to** treatment": how somebody fared. */
export const FARING = /^(?:well|poorly|badly|quickly|swiftly) to (?!\p{L}+ing)/u;

export const OTHER_SENSED = list(`
  
  add adds added adding answer answers answered reply replies replied respond responds responded boast boasts boasted observe observes
  observed argue argues argued testify testifies testified continue continues continued indicate indicates indicated signal signals
  signalled signaled clarify clarified clarifies conclude concludes concluded find finds found feel feels felt see sees saw seen hear
  hears heard know knows knew remember remembers remembered recall recalls recalled show shows showed shown teach teaches taught learn
  learns learned realise realises realised realize realizes realized repeat repeats repeated whisper whispered whispers shout shouts
  shouted post posts posted tweet tweets tweeted note notes noted
`);

/** "had posted **on a wall**": where it was put. */
export const POSTING = list("post posts posted put puts hung pinned");
export const PUT_WHERE = /^(?:in|on|onto|into|at|to|under|above|behind) /i;

/** "I**'ve** said" */
export const ENDS_CONTRACTED = /['’](?:d|ve|ll|m|re|s)$/u;

/** "video **footage** indicated": what is seen or found, and says nothing itself. */
export const EVIDENT =
  /(?:^| )(?:footage|videos?|images?|photos?|photographs?|evidence|data|intelligence|assessments?|findings|laws?)(?= (?:by|from|of|in|obtained|reviewed|seen|gathered|collected|and) |$)/iu;

/** "**that** it was late", "**the port is** shut": a clause. */
export const TOLD_CLAUSE = new RegExp(`^that |${OWN_CLAUSE.source}`, "u");
