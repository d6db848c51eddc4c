import { words } from "./list.ts";

/* English of linking: whose police a report means. Data, no logic. */

/** "**Lesk** police", "**Old Harbour** police officers". */
export const BEFORE_POLICE = /(?<![\p{L}\p{N}’'-])((?:\p{Lu}[\p{L}’'.-]+ ){1,3})[Pp]olice\b/gu;

/** "Police in **Lesk**". */
export const POLICE_IN =
  /\b[Pp]olice (?:force )?(?:in|of) (?:the )?(?:city of )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu;

/** They tell which police, and no town's: "Riot police", "Norland State Police". */
export const NO_TOWN = words(
  "riot armed local plainclothes traffic anti-riot mounted undercover state federal national military",
);

/** Other forces than a town's: beside them "police" alone may be theirs. */
export const OTHER_FORCE =
  /\b(?:state|federal|national|military|provincial|regional|border|transport|transit|railway|highway|paramilitary|secret|judicial|campus|university|village) police\b|\b(?:sheriff|trooper|carabinier)/iu;

/** "In **Lesk**", where something happened. */
export const STANDS_IN =
  /\b[Ii]n (?:(?:the (?:city|town|village) of|east|west|north|south|central|downtown) )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)/gu;

/** What may follow the name of a town's police. */
export const POLICE_BODIES = ["police", "police department", "police service", "police force"] as const;
