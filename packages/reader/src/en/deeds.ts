import { list } from "./function-words.ts";

/* Words around deeds done in words. Compiled for this project from NomBank's nouns of communication and lists of bodies. */

/** "Danner denied **murder**": of what somebody is accused. */
export const OFFENCES = list(`
  murder manslaughter homicide rape assault robbery burglary theft fraud forgery bribery corruption perjury arson blackmail
  extortion kidnapping stalking trespass treason sedition espionage terrorism harassment negligence conspiracy smuggling
  trafficking embezzlement plagiarism offence offences offense offenses counts guilt
`);

/** Heads of phrases that can act, besides people, offices and bodies. */
export const AGENTS = list(`
  guild airline airlines operator shipbuilder builder brewer publisher retailer charity school college miners nurses
  drivers pilots growers farmers teachers students strikers owner owners yard firm chain carrier utility studio
  club fans players coach board defence defense plaintiff defendant accused kidnappers hijackers pirates gang
  cartel brothers sisters couple man woman men women pair watchdog regulator investors creditors regime kingdom republic capital
`);

/** Nouns for what is said, done or asked, which somebody may deny, reject or accept. */
export const DISPUTED = list(`
  claim claims allegation allegations accusation accusations charge charges report reports rumour rumours rumor rumors
  suggestion suggestions criticism criticisms complaint complaints responsibility involvement wrongdoing blame knowledge
  request requests offer offers proposal proposals plan plans demand demands call calls appeal appeals deal deals
  ultimatum invitation notion idea assertion assertions theory argument arguments apology findings verdict ruling
  ceasefire truce terms bid petition motion
`);
