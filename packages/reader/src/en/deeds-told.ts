import { list } from "./function-words.ts";

/* Words of deeds and things that networks take for what somebody says. Compiled for this project. */

/** "**shows** a picture": what is shown is a thing, and no clause follows. */
export const SHOWN_ONLY = /^(?:also |now |then )?(?:shows|showed|showing|is showing|was showing|show)$/u;

/** "shows **that** it is late": then something is told. */
export const OPENS_WHAT_IS_SHOWN = list("that how why what whether where who when");

/** "the **survey** showed a fall": what counts and tells something by its numbers. */
export const COUNTING_SOURCE = list(`
  survey surveys poll polls polling study studies data research figures figure statistics report reports analysis results result
  documents document records record review index estimates estimate numbers census audit filing filings investigation inquiry
  models model forecasts forecast projections returns count tests test findings evidence
`);

/** "**published** photos of": of pictures it is a deed, that says nothing. */
export const PUBLISHING = list(
  "published publishes posted posts shared shares released releases disclosed discloses tweeted circulated broadcast aired uploaded printed",
);
export const SEEN_PICTURES = list(
  "photo photos photograph photographs picture pictures image images footage video videos clip clips map maps selfie selfies drawing drawings",
);

/** "the effort **highlights**": so much things do that say nothing. */
export const POINTING_TO = list(
  "highlight highlights highlighted underline underlines underlined underscore underscores underscored signals signaled signalled " +
    "illustrate illustrates illustrated reflects reflected exemplifies exemplified epitomises epitomizes suggesting indicating",
);

/** "his past says **something else about** him" */
export const SAYS_A_LOT =
  /^(?:something|a lot|much|nothing|everything|plenty|volumes|more|less|a great deal)(?: \p{L}+)? about(?![\p{L}])/u;

/** "casts **doubt over**", "is not **known**" */
export const CAST_DOUBT = /^(?:doubts?|shadows?) (?:over|on|upon|about)$/u;
export const UNKNOWN =
  /(?:^|\s)(?:is|are|was|were) not (?:yet |immediately |clearly )?(?:known|clear|certain)$|^(?:later |soon |now |since )?(?:became|becomes|become) known as$/u;

/** "**signed** a bill", "also **signed a memorandum** of understanding", "has **sanctioned** two firms" */
export const SIGNING =
  /^(?:also )?(?:has |have |had )?(?:sanction(?:ed|s)?$|signed|signs)(?: an? (?:memorandum|bill|deal|agreement|contract|treaty|order|law))?$/u;

/** "**continued** her studies" */
export const CARRYING_ON = /^(?:also )?(?:has |have |had )?continu(?:ed|es)$/u;
export const WHAT_IS_CARRIED_ON = /^(?:his|her|their|its|my|our|the) \p{Ll}/u;

/** "**realised** his own childhood **dream**", "**felt** the personal **toll**": achieved or suffered, and not thought. */
export const ACHIEVING = /(?:^|\s)(?:reali[sz](?:ed|es|ing)|fulfill?(?:ed|s)|felt|feels|feel|feeling)$/u;
export const ACHIEVED =
  /^(?:(?:his|her|their|its|the|a|an|my|our) )(?:[\p{L}’'-]+ ){0,3}(?:dreams?|ambitions?|potential|goals?|toll|brunt|effects?|heat|pinch|pressure|impact|consequences|weight)(?![\p{L}])/u;

/** "**focus on** what he will say", "**volunteered** to fight", "**looked at** the dam" */
export const ENGAGING =
  /(?:^|\s)(?:look(?:s|ed|ing)? (?:at|into)|focus(?:es|ed|ing)?(?: (?:mainly|mostly|also))? on|volunteer(?:s|ed|ing)?)$/u;

/** "a party **called** “Orlay Awake,”": its name alone. */
export const NAME_ALONE = /^["“‘]\p{Lu}[^"“”‘]{0,40}["”’],?$/u;
export const ONE_OF_KIND = /^(?:an?|one|another|the) /iu;

/** "**dismissed** 849 cases": so many were, and nothing is said. */
export const TURNING_DOWN = /(?:^|\s)(?:dismiss|reject)(?:ed|es)$/u;
export const SO_MANY_THINGS =
  /^(?:(?:about|around|almost|nearly|some|over|only|just|more than|less than|fewer than|at least|up to|all|the|another|as many as) )*(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)(?: \p{L}[\p{L}’'-]*){0,2}? (?!claims|reports|allegations|demands|proposals|offers)\p{L}+s(?![\p{L}])/u;

/** "the **court** dismissed her **suit**": a ruling; "dismissed the case **as** a joke" says what is thought of it. */
export const COURTS = list("court courts judge judges tribunal tribunals magistrate magistrates");
export const DISMISSES = /(?:^|\s)dismiss(?:ed|es)$/u;
export const SUIT_DISMISSED =
  /^(?!.* as )(?:[\p{L}’'-]+ ){0,4}?(?:lawsuits?|suits?|cases?|charges?|indictments?|appeals?|petitions?|claims? against)(?!\p{L})/u;

/** "only **one confirmed case** of it": how sure it is, and nobody has confirmed it. */
export const SO_MANY_SURE = /^(?:(?:the|only|just) )*(?:one|first|only|another|no|each|every|any|single|last)$/iu;
export const BEING_SURE = /^(?:confirmed|reported|suspected|alleged|claimed)$/u;
export const ONE_CASE =
  /^(?:release|case|death|instance|sighting|victim|example|survivor|attack|incident|infection|outbreak|link|fatality|contact)(?!\p{L})/u;

/** "**called** Ivo Brand **to discuss** the launch": by telephone. */
export const CALLING_UP = /^(?:(?:has|had|have|also|then|later) )*call(?:ed|s)$/u;
export const CALLED_UP =
  /^(?!it |this |that |them )(?:(?!an? |for |on )[\p{L}\p{N}’'-]+ ){1,14}?to (?:discuss|talk (?:about|over)|arrange)(?!\p{L})/u;
