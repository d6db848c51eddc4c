import { list } from "./function-words.ts";

/* Words that show that a number is not of what is said within a statement. Compiled for this project. */

/** "Norvia **responded with** a raid that killed 40", "by firing 40 rockets": by a deed, and not with words. */
export const RESPONDING = /\b(?:respond|repl|answer|retaliat|react)(?:y|ies|ied|ed|ing|s|e|es)$/i;
export const WITH_A_DEED =
  /^ (?:\p{Ll}+ly )?(?:with (?:(?!warnings?|threats?|statements?|claims?|reports?|promises?|vows?|offers?|calls?|demands?|letters?|figures?|word)\p{L}[\p{L}’'-]* ){0,4}(?:raids?|strikes?|airstrikes?|attacks?|bombs?|bombings?|bombardments?|barrages?|shelling|shells?|missiles?|rockets?|drones?|gunfire|fire|offensives?|assaults?|tariffs?|sanctions?|bans?|arrests?|expulsions?|closures?|cuts?|crackdowns?|campaigns?|operations?|wars?|invasions?|incursions?|sieges?|blockades?)(?![\p{L}-])|by (?:\p{Ll}+ly )?(?:firing|launching|shelling|bombing|striking|attacking|killing|imposing|cutting|raising|closing|expelling|sending|seizing|arresting|shooting|destroying|sinking|invading)(?!\p{L}))/u;

/** "adding that the guard **dismissed two officers**": they lost their posts, and nothing is said of them. */
export const DISMISSING = /^(?:(?:has|have|had) )?(?:since |later |already )?(?:dismiss|sack|fir)(?:ed|es|s|ing)$/u;
export const SOMEBODY_DISMISSED =
  /^(?: of its| of their)?(?: other| more| senior| junior| former)* (?:people|officers?|officials?|staff|employees?|workers?|soldiers?|commanders?|ministers?|generals?|clerks?|teachers?|judges?|guards?|managers?|executives?|members?|men|women|police)(?!\p{L})/u;

/** "“**While** Voss agreed to it, …": a clause that hangs on the one behind it, right before its subject. */
export const OPENS_WITH_CLAUSE =
  /(?:^|[.!?]["”]? |["“])(?:While|Although|Though|As|When|Even though|Since|Because|After) (?:[\p{L}.’'-]+ ){0,3}$/u;

/** "…, **the union has** sought": another subject begins, with its verb. */
export const NEW_SUBJECT = /, (?:\p{L}[\p{L}’'-]* ){1,4}(?:has|have|had|is|are|was|were|will|would|did|does) /u;

/** Of these a thing may be all that is agreed to; of other words there follows a clause, with a verb. */
export const TAKES_A_THING = /^(?:agree|accept|support|back|welcom|consent)\p{Ll}*$/u;
export const CLAUSE_WITH_VERB =
  /^(?! that,)(?!.*\b(?:when|after|before|as|if|since|because|while|once|until)\b).*\b(?:is|are|was|were|has|have|had|will|would|\p{Ll}{2,}ed)\b/u;

/** "**8% of** voters", "**half** of those asked": of whom a poll has asked some. */
export const SHARE_OF_PEOPLE = /(?:\p{N}|\p{N} )%|\bper ?cent\b|\b(?:half|thirds?|quarters?|majority) of\b/u;

/** "They have **admitted** 22 people": to a hospital. */
export const TAKES_IN = list("admit admits admitted admitting");

/** "**the number of** people who have reported using it **was** 3.8 percent": so many are those who say so. */
export const NUMBER_OF_THOSE = /\b(?:number|share|percentage|proportion|rate|count) of (?:[\p{L}’'-]+ ){1,6}$/iu;
export const IS_SO_MUCH =
  /^(?! (?:that|the|an?|they|it|he|she|there|his|her|their) )(?: [\p{L}’'-]+){1,5}? (?:was|is|were|are|stood at|rose to|fell to|reached|had been) /u;

/** "the Front **maintains its hold**, with 56 percent": kept, and not said. */
export const KEEPING = /\bmaintain(?:s|ed|ing)?$/iu;
export const WHAT_IS_KEPT = /^ (?:its|his|her|their|an?|the) (?:[\p{L}’'-]+ ){1,6}?(?:[\p{L}’'-]+)?,? (?!that )/u;
