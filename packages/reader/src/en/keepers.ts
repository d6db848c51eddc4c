/* Whose a figure is, beside what statements say. Compiled for this project from news usage. */

import { list } from "./function-words.ts";

/** Nouns for a figure that is somebody's: "the ministry's **figure** of 300", "by its own **count**". */
export const FIGURE_NOUNS = list(`
  figure figures count tally estimate estimates reckoning projection projections forecast forecasts calculation
  calculations assessment headcount
`);

/** What is raised or revised: "raised its **count** to 61". */
export const REVISED_NOUNS = list("count toll number figure estimate tally total forecast projection");

/** What is put or valued at so much: "put the **loss** at $40m". */
export const ESTIMATED_NOUNS = list(`
  count toll number figure estimate tally total cost costs loss losses damage price fee bill value worth size crowd turnout
  attendance dead injured wounded missing deaths casualties strength population rate growth inflation unemployment share
  lead chances odds probability airline company firm business group bank it them
`);

export const PUTTING = list("put puts values value valued reckons priced");
export const REVISING = list("raised raises revised revises lowered lowers updated increased cut");

/** "was **estimated** at 61 by". */
export const PUT = list("put estimated valued reckoned priced assessed calculated projected");

/** Right before a number, with whoever counted it for a subject. */
export const COUNTING = list(`
  counted counts tallied documented recorded estimate estimates estimated reckon reckons
`);

/** Bodies that speak and keep counts, and are in no other list. */
export const KEEPERS = list(`
  prefecture treasury railway county coastguard guild charity clinic morgue mortuary monitor registry observatory
  watchdog tribunal regulator exchange patrol operator insurer consortium syndicate cooperative ombudsman secretariat
  inspectorate directorate commissariat clinic lab laboratory think-tank
`);

/** The same in groups. */
export const STAFF = list("staff crew management personnel");

/** Occupations that no ending shows. */
export const OCCUPATIONS = list("midwife architect clerk cleric matron chef coach nun referee chaplain curate steward");

/** Bodies whose records are of people in their care. */
export const BODIES_OF_CARE = list("hospital hospitals clinic clinics school schools shelter police charity union");

/** Between whoever counts and the verb: "the ministry **has since** put". */
export const BEFORE_COUNTING = list("has have had also now since later already");

export const COUNTING_PRONOUNS = list("he she they we i");

/** A phrase with one of these is a figure's or nobody's, or tells what others count. */
export const NO_COUNTERS = list(
  "newspaper reporter reporters this these toll number total no neither none nobody few any",
);
