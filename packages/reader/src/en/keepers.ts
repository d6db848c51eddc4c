/* Whose a figure is, beside what statements say. Compiled for this project from news usage. */

import { list } from "./function-words.ts";

/** Nouns for a figure that is somebody's: "the ministry's **figure** of 300", "by its own **count**". */
export const FIGURE_NOUNS = list(`
  toll tolls figure figures count tally estimate estimates reckoning projection projections forecast forecasts calculation
  calculations assessment headcount
`);

/** What is raised or revised: "raised its **count** to 61". */
export const REVISED_NOUNS = list(
  "count toll number figure estimate tally total forecast projection dead injured wounded missing",
);

/** What is valued at so much, and values nothing: "the **deal** at $40m". */
export const VALUED = list(`
  deal contract package agreement merger takeover acquisition transaction stake estate assets home house property painting haul startup
  start-up portfolio fortune project
`);

/** What is put or valued at so much: "put the **loss** at $40m". */
export const ESTIMATED_NOUNS = new Set([
  ...VALUED,
  ...list(`
  count toll number figure estimate tally total cost costs loss losses damage price fee bill value worth size crowd turnout
  attendance dead injured wounded missing deaths casualties strength population rate growth inflation unemployment share
  lead chances odds probability votes airline company firm business group bank it them
`),
]);

export const VALUES_AT = list("put puts values value valued reckons priced");
export const REVISING = list("raised raises revised revises lowered lowers updated increased cut");

/** "was **estimated** at 61 by". */
export const PUT = list("put estimated valued reckoned priced assessed calculated projected");

/** Right before a number, with whoever counted it for a subject. */
export const COUNTING = list(`
  counted counts tallied documented documents recorded logged logs listed lists estimate estimates estimated reckon reckons
  registered registers confirmed confirms
`);

/** Bodies that speak and keep counts, and are in no other list. */
export const KEEPERS = list(`
  prefecture treasury railway county coastguard guild charity clinic morgue mortuary monitor registry observatory
  watchdog tribunal regulator exchange patrol operator insurer consortium syndicate cooperative ombudsman secretariat
  inspectorate directorate commissariat clinic lab laboratory think-tank project
`);

/** The same in groups. */
export const STAFF = list("staff crew management personnel");

/** Occupations that no ending shows. */
export const OCCUPATIONS = list("midwife architect clerk cleric matron chef coach nun referee chaplain curate steward");

/** Bodies whose records are of people in their care. */
export const BODIES_OF_CARE = list("hospital hospitals clinic clinics school schools shelter police charity union");

export const COUNTING_PRONOUNS = list("he she they we i");

/** A phrase with one of these is a figure's or nobody's, or tells what others count. */
export const NO_COUNTERS = list(
  "newspaper reporter reporters this these those toll number total no neither none nobody few any",
);

/** "state **television** put the toll at three", "the **brokerage** forecast 3 percent": they count and are no persons. */
export const COUNTING_MEDIA = list("media television radio tv press brokerage brokerages pollster pollsters");

/** Before "at", behind the noun of a figure: "its estimate **stands** at 300". */
export const STOOD = list("stands stood");

/** Between them and the number: "put the loss **at** $40m". */
export const AT = list("at");

/** "a figure of **eight**" is nobody's. */
export const FIGURES_OF = list("eight");

/** Between the noun of a figure and its number: "its own estimate **is** 300". */
export const FIGURE_LINKS = list("of was is at");

/** With "included" they are somebody's too: "the league's crime **figures** included 40 thefts". */
export const COLLECTED = list("figures data statistics numbers records");
export const INCLUDED = list("include includes included show shows showed");

/** "by its **own account**" */
export const ACCOUNTS = list("account accounts admission reckoning");
export const OWN = list("own");

/** "Prosecutors are **seeking** a 12-year sentence" */
export const SEEKING = list("seek seeks seeking sought demand demands demanded demanding want wants wanted");

/** Between an owner and the figure: "its **own latest** count", not "her delegate count". */
export const OWN_FIGURE = list(`
  own latest official final initial preliminary original previous earlier new revised current last first internal conservative
`);

/** Nouns of counting that may be of what the owner got: "Voss's **count**". */
export const COUNTS_OR_VOTES = /count|tally/;

/** What anybody may have: "Voss's **estimate**". */
export const ANYBODYS_FIGURE = list("estimate estimates");

/** "**By** the union's count" */
export const RECKONED_BY = list("by on");

/** Behind the noun of a figure that opens a sentence: "By the union's count**,** 40 boats". */
export const AFTER_RECKONING = list(", the a it they he she");

/** Before whoever has put a figure: "estimated at 61 **by** the league". */
export const PUT_BY = list("by");

/** Between a verb of putting and what is put, another clause begins with these. */
export const STOPS_PUTTING = list(". , ; : — and but that which");

/** Before "put" they make it passive: "**was** estimated at 61". */
export const PUT_PASSIVE = list("was were is are been being");

/** "the fee, **which** the Lantern put at" */
export const WHAT_IS_PUT = list("which that");

/** Before "of" and a number: "the Coalition **spoke** of 34 dead". */
export const SPEAKING_OF = list("spoke speaks speak");

/** Before whoever puts it so: "a volley of **what** the army said were 55 shells". */
export const WHAT_THEY_SAY = list("what");

/** Within a relative clause, right before its verb: "its fleet, which Norvia **says** has lost 12 ships"; not "the bill that Moro announced has". */
export const SAID_IN_RELATIVE = list(`
  said says alleges alleged believes believed thinks thought fears feared suspects suspected insists maintains estimates estimated
`);

/** Where a deed is told behind it: "which Norvia **claims** has lost 12 ships"; not "the isles that Norvia claims have 12 bays". */
export const CLAIMS_IN_RELATIVE = list("claims");
export const DONE_BEHIND =
  /^(?:has|have|had|was|were) (?:already |since |now |so far )?(?:\p{Ll}{2,}ed|lost|killed|left|taken|hit|cost|sunk|shot|hidden|stolen|given|sent|built|died)$/u;

/** From its verb to a number: "**has already lost** 12 ships"; not "is bankrupt still employs 400 people", which is of the sentence. */
export const IN_CLAUSE =
  /^(?:has|have|had|was|were|will|would|could|may|might) (?:(?:already|since|now|so far|also|recently|been|\p{Ll}+ly) )*(?:\p{Ll}+(?: (?:out|off|up|down|of|by|in|on|at|with|for|from|over|about|around|some|nearly|almost|at least|up to|more than|fewer than|less than|as many as))* ?)?$/u;

/** "Orlay, **where** 40 people had died" */
export const WHERE = list("where");

/** Behind whoever puts it so: "what the army **described** as a volley of 55 shells". */
export const PUTS_IT_SO = list(`
  described describes called calls termed claimed claims alleged hope hopes hoped expect expects expected fear fears feared believe
  believes believed think thinks thought
`);

/** Verbs of counting that tell other things as well: "**recorded** 12 songs". */
export const UNSURE_COUNTING = list(
  "registered registers count counts recorded documented documents logged logs listed lists confirmed confirms",
);

/** Of them those that tell of harm alone: "the RDSU **confirmed** 40 cases", not "confirmed two deals". */
export const CONFIRMING = list("confirmed confirms");

/** What bodies that count the sick are called by, beside those of other lists: "the Insurance **System**". */
export const BODY_NOUNS = list("system service services directorate centre center centres centers council");

/** Of them those that are a deed of most who keep records: "the exchange **listed** 12 firms". */
export const LISTING = list("listed lists");

/** "three officials **told** reporters" */
export const TELLING_WHOM = list("told tells tell");

/** "the surgeons had **told** her of 15 amputations" */
export const INFORMED = list("told informed");

/** Beside "said" and its like they tell plainly of a number: "the army **described** a volley of 55 shells". */
export const PLAIN_TELLING = list(
  "invoked invokes pledged pledges promised promises vowed vows announces announced reports described describes shows showed found finds says say report concedes conceded admits admitted acknowledges acknowledged claim claims claimed maintains maintained forecast forecasts predicted predicts projected projects stipulates stipulated expects expected touts touted offers offered proposes proposed advises advised appeals appealed urges urged recommends recommended instructs instructed",
);

/** "The head of the mill **pointed out** that" */
export const POINTS_OUT = new Set([
  "points to",
  "pointed to",
  "points out",
  "pointed out",
  "makes clear",
  "made clear",
]);

/** "**he** specified": whoever that is. */
export const WHO_TELLS = list("he she it they");

/** "The new rules **state** that": of what has it in writing, whatever it is called. */
export const PAPERS_TELL = list(
  "state states stated stipulate stipulates stipulated specify specifies specified predict predicts predicted show shows showed indicate indicates indicated reveal reveals revealed find finds found",
);

/** "Falk **used** a rally to **call** for 40 more guards" */
export const USING = list("used uses use using took takes");
export const CALLING_FOR = list("call demand urge announce declare promise pledge threaten propose");

/** They show what is new rather than tell it. */
export const UNVEILED = list("unveiled unveils posted");

/** What lists things, and is somebody's: "the league's **handbook** lists 12 clubs". */
export const DIRECTORIES = list(`
  directory register registry database catalogue catalog index inventory handbook roster almanac yearbook gazetteer
`);

/** What was counted and found, where nobody is named: "the **data** shows". */
export const RESULTS = list(
  "tally tallies data figures statistics records survey surveys poll polls study studies analysis analyses research census",
);

/** In brackets behind a number they show that what is told there is counted, and does not count. */
export const NOT_WHO_COUNTS = list("and or a an mostly including one");

/** In brackets these are counted: "(**women**)". */
export const COUNTED_PEOPLE = /s$|^(?:men|women|children|people)$/;

/** Behind who says it at the end of a clause: "33 people had died, the coroner said **on** Monday". */
export const AFTER_INSERTED = list(", . ; on in at");

/** Presents that are nouns as often, behind who says it at the end of a clause: "a third of them, the paper **states**." */
export const STATED = list("states estimates reports claims notes reckons finds shows");

/** What is written and tells: "the **paper** states". */
export const FOUND_IN_PAPER = list(`
  paper report study survey article document filing statement letter complaint lawsuit review audit census brief indictment
  affidavit ruling verdict decree notice bulletin website page
`);

/** Before who says it, behind a comma: "40 tonnes of it, **estimates** Ewa Spark". */
export const TOLD_BY = list("estimates reckons calculates");

/** What is written on those counted: "a **study** counted 17 kinds". */
export const RECORDS_OF_RESEARCH = list("study survey census inventory inquiry investigation review audit");

/** A sentence opens with these before whoever says of himself what follows: "**With** 1,500 wardens, the agency says". */
export const OPENS_WITH = list("with");

/** "**Based on** five years of data it said": what whoever says so goes by. */
export const BASED_ON = new Set(["based on"]);

/** "did not speak of it, **except to** maintain that" */
export const EXCEPT_TO = new Set(["except to", "than to", "but to"]);

/** "In its **modelling** of a release": what somebody has found out by himself. */
export const STUDYING = list(`
  modelling modeling analysis study review assessment report survey simulation simulations forecast audit research projections
`);

/** "estimates **from** experts", and then "have **pegged** the price at". */
export const FIGURES_FROM = list("from by");
export const PEGGING = list("put puts pegged pegs peg placed place places set valued suggested suggest indicated");

/** "after the fund **projected** prices would rise by 7 per cent" */
export const FORETELLING = list("projected forecast forecasts forecasted predicted predicts projects");

/** "**has charged** him **with** publishing hundreds of files": what it is charged that somebody did. */
export const CHARGED = list("charged charges indicted");
export const CHARGED_WITH = list("with");

/** "It also **found** that": what whoever studies, or writes of it, tells. */
export const FOUND_OUT = list(
  "found finds noted notes showed shows estimated estimates revealed reveals concluded concludes calculated",
);

/** Beside a number they show that it has come about: "**had** claimed 19 lives". */
export const COME_ABOUT = list("had has have stood");

/** Beside it they show that it has not. */
export const NOT_COME_ABOUT = list("to will would must should could");

/** Before a time: since when so many are counted, up to when, and by when. */
export const COUNTED_SINCE = /^since $/;
export const COUNTED_AS_OF = /as of $/;
export const COUNTED_BY = /(?:^|\W)by $/;

/** Between who says it and the day: "the army said **on** Wednesday". */
export const SAID_ON = " on ";

/** Before "its count" they tell whose it is: "The society **stood by** its count of 19". */
export const STANDING_BY = list(`
  stood stands stand stuck sticks defended defends repeated repeats published publishes issued issues gave gives
  reaffirmed maintained maintains kept keeps released withdrew withdraws
`);

/** "is put at 40 by the ministry and **at 31 by** the rebels": the verb is that of the first. */
export const SECOND_AT = list("and , but ;");

/** Before a second one who puts it at so much: "put it at four **and** the ministry at nine". */
export const GAPPING = list("and while but ; ,");

/** Behind those counted: "43 million people **expected** by the union". */
export const COUNTED_BY_SOMEBODY = list(`
  expected estimated counted recorded tallied documented reported verified registered projected forecast
`);

/** "In an **indictment** released on Monday, they are charged with": what a court is handed, and tells. */
export const FILED_PAPERS = list("indictment complaint affidavit");
/** Right behind it: "**released** by the court", "**made** public on Monday"; not "that ended in May", "against Velair". */
export const MADE_PAPERS = list(
  "released filed unsealed handed issued published returned submitted announced obtained made dated signed sworn seen",
);

/** "grew by 5% **as announced by** the bureau": who has told of it. */
export const AS_TOLD = list(`
  announced reported stated confirmed revealed disclosed published estimated recorded documented put given calculated certified declared tallied
`);
export const AS = list("as");

/** "a plan that analysts have **estimated** to cost $10 trillion" */
export const RECKONED = list("estimated projected expected calculated reckoned predicted estimate expect");

/** "told **reporters**" */
export const TOLD_GROUPS = list("reporters journalists newsmen lawmakers parliament");

/** What is laid down in writing: "the party's **rules** dictate that", "per the **charter**". */
export const RULES = list(
  "rules rule law laws constitution charter guidelines policy policies code regulations statute statutes bylaws by-laws treaty contract guidance",
);

/** "was **forced to** admit it had lost 40": whoever has to tell. */
export const HAS_TO_TELL = new Set([
  "was forced to",
  "were forced to",
  "had to",
  "has had to",
  "was made to",
  "been forced to",
  "was compelled to",
]);
