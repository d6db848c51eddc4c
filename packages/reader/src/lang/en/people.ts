import { list } from "./function-words.ts";

/* Words that say what somebody is. Compiled for this project from lists of offices and newspaper style guides. */

/** Before a name, they say its bearer's sex or nothing: Mr., Dame, Dr. */
export const HONORIFICS: ReadonlyMap<string, "male" | "female" | "unknown"> = new Map([
  ...["mr.", "mr", "sir", "lord", "king", "prince", "sheikh", "imam"].map((word) => [word, "male"] as const),
  ...["mrs.", "mrs", "ms.", "ms", "miss", "dame", "lady", "queen", "princess", "madam"].map(
    (word) => [word, "female"] as const,
  ),
  ...["dr.", "dr", "prof.", "rev.", "hon."].map((word) => [word, "unknown"] as const),
]);

/** Capitalised before a name without being part of it: parties, months and days, prepositions of headline style. */
export const NOT_NAMES = list(`
  republican republicans democrat democrats democratic independent conservative liberal labour tory gop former ex-president
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday on to in at by for from with unlike like neither nor and but
  when while after before as if then now when mr. mrs. ms. dr.
`);

/** Offices and occupations, as the head of a phrase ("a harbour pilot") or before a name ("Captain Moro"). */
export const TITLES = list(`
  president vice-president premier chancellor minister ministers secretary undersecretary envoy ambassador diplomat consul
  commissioner governor mayor councillor senator representative congressman congresswoman lawmaker deputy mp speaker
  chairman chairwoman chair chief head leader director executive ceo founder owner manager coordinator officer official
  general colonel major captain lieutenant sergeant commander admiral marshal brigadier soldier fighter militant rebel
  spokesman spokeswoman spokesperson aide adviser advisor strategist analyst expert researcher scholar historian
  professor lecturer economist scientist engineer doctor surgeon nurse medic paramedic pilot fisherman farmer driver
  lawyer attorney prosecutor judge justice solicitor activist campaigner organiser organizer volunteer journalist
  reporter editor correspondent author writer witness resident survivor student teacher shopkeeper worker mother father
  negotiator mediator veteran monk priest bishop cardinal pope rabbi candidate nominee lady gov. sen. rep. gen. lt. col.
  maj. capt. sgt. adm. amb. pres. del. senators reporters police
`);

export const SPOKESPEOPLE = list("spokesman spokeswoman spokesperson spokespeople spokesmen");

export const MALE_NOUNS = list(
  "spokesman chairman congressman fisherman father businessman policeman man king monk priest husband son brother",
);
export const FEMALE_NOUNS = list(
  "spokeswoman chairwoman congresswoman mother businesswoman policewoman woman queen nun wife daughter sister",
);

/** Somebody who is not named: "a source", "two people familiar with the talks". */
export const UNNAMED = list(
  "source sources person people official officials diplomat diplomats someone insider insiders informant",
);

/** The head of a body, office or institution. */
export const BODIES = list(`
  ministry government office department agency authority council committee commission board court parliament senate
  congress cabinet administration army navy military police force forces service bureau embassy mission union party
  movement group front coalition alliance federation league association society foundation institute university company
  corporation bank fund hospital church network organisation organization campaign team club house guard command
  brigade militia presidency legislature assembly
`);

/** Bodies that are, or speak for, a state. */
export const STATE_BODIES = list(
  "ministry government office department presidency embassy administration army navy military police cabinet parliament house senate congress court agency authority coastguard",
);

export const OUTLET_WORDS = list(`
  times post news gazette herald tribune journal courier guardian telegraph chronicle press agency radio television
  tv broadcaster newspaper magazine wire observer mirror mail standard examiner bulletin dispatch
`);

/** Outlets and agencies whose names do not say what they are. */
export const OUTLETS = list(
  "bbc reuters afp ap cnn axios bloomberg politico npr msnbc cbs nbc abc fox c-span upi xinhua tass interfax dpa ansa efe kyodo aljazeera jazeera sky itv pbs vox buzzfeed breitbart",
);

export const DOCUMENTS = list(`
  report reports document documents statement poll polls survey surveys study studies transcript transcripts letter memo
  filing filings affidavit lawsuit data figures records record email emails article book paper analysis audit leak indictment
  complaint ruling order bulletin footage video
`);

export const GROUPS = list(`
  officials residents witnesses critics analysts experts activists protesters supporters opponents rebels militants
  doctors medics rescuers reporters journalists lawyers prosecutors investigators diplomats sources aides advisers
  lawmakers relatives families survivors neighbours police authorities leaders others many some people voters
  fishermen villagers workers members republicans democrats conservatives liberals researchers scientists allies
`);
