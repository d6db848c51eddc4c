import { words } from "./list.ts";

/** Between two clauses: "fares fall **and** wages rise". */
export const PARTING_CLAUSES = words("and but while whereas because although though if when unless until");

/** Between two clauses they tell which comes first. */
export const IN_TIME = words("before after");

/** Of whom a clause is told that names nobody: "**they** fired first". */
export const PERSONS_ALONE = words("i you he she it we they me him us them");

/** "**All** the gates", "**none** of the gates". */
export const ALL_OF = words("all every each both entire whole");
export const NONE_OF = words("no none neither nobody nothing");

/** It was told wrongly: "its **report** that nine had drowned **was a mistake**". */
export const TOLD_WRONGLY =
  /\b(?:report|count|claim|figure|statement|toll|announcement|account|number|assertion|estimate)s?\b[^.;:!?]{0,90}?\b(?:was|were|is|are|been)\s+(?:an? )?(?:mistakes?|mistaken|wrong|errors?|in error|erroneous|incorrect|inaccurate)\b/iu;

/** Before what has happened once: "a **third** banker", not "for the third **day**". */
export const ONE_MORE = words("second third fourth fifth another");
export const TIMES = words("day days week month year time quarter half");

/** Behind "not": it is so, and more is. "**Not only** the fares" */
export const NOTHING_BUT = words("only just merely simply");
