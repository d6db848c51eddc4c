/* English of linking: names of bodies whose words come in two orders. Data, no logic. */

const BEFORE = "(?:[Tt]he )?(?<before>(?:\\p{Lu}[\\p{L}-]*(?:['’]s?)? ){0,3}?)";
const PLACE = "(?: of (?:the )?(?<of>\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)?))?";
const WORD = "\\p{Lu}[\\p{L}-]*";
const SUBJECT = `${WORD}(?:,? (?:and |of |for )?${WORD})*?`;

/** "**Ministry of** Health **of** Brunmark" */
export const MINISTRY_OF = new RegExp(
  `^${BEFORE}(?<head>[Mm]inistry) (?:of|for) (?:the )?(?<what>${SUBJECT})${PLACE}$`,
  "u",
);

/** "National **Commission for** Dam Safety": a bank or a university of two orders may be two. */
export const OF_A_SUBJECT = new RegExp(
  `^${BEFORE}(?<head>(?:Department|Commission|Committee|Agency|Authority|Board|Council|Bureau|Inspectorate|Service|Directorate|Administration|Commissioner)) (?:for|on) (?:the )?(?<what>${SUBJECT})(?<of>)$`,
  "u",
);

/** "Ministry of **Agriculture**, Fisheries and Rural Affairs of **Brunmark**" */
export const LISTED_MINISTRY = new RegExp(
  `^${BEFORE}[Mm]inistry (?:of|for) (?:the )?(?<first>${WORD}(?: ${WORD})*?)(?:, ${WORD}(?: ${WORD})*)*,? and ${WORD}(?: ${WORD})*?${PLACE}$`,
  "u",
);
