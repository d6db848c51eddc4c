import { list } from "./function-words.ts";

/*
 * By what somebody who has been named is called next: "the **businessman**", "the Harvest **senator**". Nobody is brought in by these with
 * "the" and no name, as the president, the mayor or the official may be. Compiled for this project.
 */
export const CALLINGS = list(`
  businessman businesswoman tycoon mogul magnate billionaire millionaire entrepreneur industrialist financier philanthropist
  restaurateur hotelier actor actress comedian comic entertainer singer rapper vocalist musician guitarist pianist violinist songwriter
  songstress novelist playwright poet filmmaker screenwriter supermodel celebrity megastar superstar influencer youtuber chef
  striker midfielder defender goalkeeper winger sprinter hurdler swimmer golfer boxer footballer cricketer batsman bowler
  cyclist skier snowboarder gymnast quarterback linebacker outfielder olympian paralympian racer
  historian economist philosopher astrophysicist veteran grandmother grandfather pensioner retiree divorcee
`);

/** The same, of whoever holds a seat beside many others; who has another office is meant by none of them. */
export const SEATED = list(`
  mp msp mep senator congressman congresswoman councillor councilman councilwoman councilor lawmaker legislator parliamentarian
  backbencher assemblyman assemblywoman politician statesman stateswoman peer
`);

const SO_MANY = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";

/** What whoever holds one office or another is called. */
export const OFFICES_AT_LARGE = list("leader chief boss politician");

/** What somebody is only in the scene that is told of: whoever has not been called so is hardly meant. */
export const PARTS_IN_SCENE = list(`
  judge magistrate justice prosecutor coroner juror bailiff moderator host presenter interviewer anchor narrator heckler
  questioner caller reporter journalist correspondent interpreter defendant accused plaintiff complainant victim suspect
  attacker assailant gunman witness guard officer driver passenger pilot nurse doctor paramedic surgeon dispatcher neighbour
  neighbor girlfriend boyfriend cashier customer official source
`);

/** "the **mother of three**" */
export const PARENT_OF = new RegExp(
  `^the (?:\\p{Ll}+ )?((?:grand)?(?:mother|father)|mum|dad|parent) of ${SO_MANY}$`,
  "iu",
);

/** "the **former** ambassador": of an office that nobody holds by it. */
export const OFFICE_LEFT = /^the (?:former|ex-?) ?(?:[\p{L}-]+ ){0,3}?\p{L}+(?: of \p{Ll}+)?$/iu;

/** "the self-described **socialist**", "the gambling **tycoon**": the words for somebody, the last of them a noun. */
export const BY_NOUN = /^the (?:[\p{L}\p{N}’'-]+ ){0,4}(\p{L}+)$/iu;

/** "the mother of four **who sells bread**" */
export const WHO_TAIL = /,? who .*$/su;
