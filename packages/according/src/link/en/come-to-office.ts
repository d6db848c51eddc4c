import { SOLE_OFFICES } from "./called.ts";

/* English of linking: that somebody has come into an office. Data, no logic. */

const NAME = "(?<name>\\p{Lu}[\\p{L}.’'-]+(?: (?:(?:al|bin|de|van|von|der) )?\\p{Lu}[\\p{L}.’'-]+){0,3})";
const OFFICE = `(?:as )?(?:(?:the|its|his|her|their|a|new|next) )*(?<title>(?:\\p{Ll}+ ){0,2}?(?:${[...SOLE_OFFICES].join("|")}))\\b(?: of (?:the )?(?<of>\\p{Lu}[\\p{L}-]+))?`;
const TITLES = "(?:(?:General|Colonel|Judge|Dr|Mr|Mrs|Ms)\\.? )?";

/** "Marsa **named Leila Haddad as foreign minister**" */
export const NAMED_TO = new RegExp(
  `\\b(?:named|appointed|chose|elected|picked|promoted|swore in|replaced (?:him|her) with) ${TITLES}${NAME} ${OFFICE}`,
  "gu",
);

/** "**Leila Haddad was named foreign minister**", "**Leila Haddad became mayor of Orn**", "**Leila Haddad succeeded Adam Roe as mayor**" */
export const NAMED_AS = new RegExp(
  `${NAME} (?:(?:was|has been|is|had been) (?:named|appointed|chosen|elected|picked|sworn in)|became|becomes|took over|takes over|(?:replaced|replaces|succeeded|succeeds) \\p{Lu}\\S+(?: (?:al|bin|de|van|von|der|\\p{Lu}\\S+)){0,3}) ${OFFICE}`,
  "gu",
);
