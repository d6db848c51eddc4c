import { list } from "./function-words.ts";

/*
 * Words that tell what is done in saying something where the verb alone does not. Compiled for this project from the
 * examples of the CAMEO codebook (codes 0241, 13, 138, 18, 19) and newspaper style guides.
 */

/** Bodies and people under arms: their warning is a threat. */
export const ARMED_ACTORS = list(`
  army militia militias rebels rebel militants insurgents guerrillas guerrilla brigade brigades fighters front gunmen
  gunman kidnappers hijackers hijacker terrorists terrorist commander military troops taliban separatists junta paramilitaries
`);

/** What the armed say they would do. */
export const VIOLENCE = list(`
  attack bomb bombard shell strike kill execute shoot burn destroy blow invade storm behead hang fire retaliate avenge
  annihilate crush hit target sink raze
`);

/** Turns of phrase that threaten whoever uses them. */
export const MENACES: readonly string[] = [
  "hell to pay",
  "pay a price",
  "pay a heavy price",
  "pay the price",
  "pay dearly",
  "suffer the consequences",
  "face the consequences",
  "wiped off the map",
  "fire and fury",
  "show no mercy",
  "blown to pieces",
  "burned to the ground",
];

/** How somebody says that a deed was his. */
export const DEEDS: readonly string[] = [
  "had carried out",
  "have carried out",
  "has carried out",
  "carried out",
  "was behind",
  "were behind",
  "are behind",
  "was responsible for",
  "were responsible for",
  "are responsible for",
  "is responsible for",
  "had planted",
  "had staged",
  "staged",
];

export const ATTACKS = list(`
  attack attacks bombing bombings blast blasts explosion explosions assassination ambush killing killings murder murders
  kidnapping kidnappings hijacking shooting shootings raid raids bomb bombs massacre
`);

/** What is asked of a court or an office: to deny it is to refuse it. */
export const PETITIONS = list(`
  request requests bid motion motions petition petitions appeal appeals application applications bail parole permission
  permit asylum visa visas entry access clemency
`);

/** Before "to": the saying is still to come. */
export const PLANNED_BY = list("expected due set scheduled poised going about likely slated");

/** What somebody decides and makes known: "it would **raise** prices". */
export const DECIDED_ACTS = list(`
  raise cut close launch recall open reopen sell buy hire lay reinstate suspend halt resume increase lower ban introduce expand
  invest build withdraw appoint publish scrap cancel postpone end stop start move restore impose lift shut merge
  raising cutting closing launching recalling opening reopening selling buying hiring laying reinstating suspending halting
  resuming increasing lowering banning introducing expanding investing building withdrawing appointing publishing scrapping
  cancelling postponing ending stopping starting moving restoring imposing lifting shutting merging
`);

/** What decides so: a body, not a candidate who promises. */
export const BODY_PRONOUNS = list("it they");

/** Between whoever decides and what: "it **is set to** raise", "they **would** raise", "it **was** raising". */
export const DECIDED =
  /^(?:will|would|is set to|are set to|was set to|were set to|is going to|are going to|plans to|planned to|is|are|was|were|has decided to|had decided to) $/;

/** Of these what stands before a form in -ing: "it **was** raising". */
export const DECIDING = /^(?:is|are|was|were) $/;

/** Of what is to come these tell what somebody reckons with: "**sees** growth of 2%". */
export const FORESEEING = list("sees see foresees expects projects predicts forecasts");
export const OUTLOOKS = list(`
  growth inflation output deficit demand gdp unemployment prices rates sales profit profits revenue earnings exports imports
`);

/** What somebody declines to do who says nothing. */
export const COMMENTING = list("comment say answer discuss respond elaborate identify disclose speculate name specify");
