import { words } from "./list.ts";

/* English of linking: by what two of one name are told apart. Data, no logic. */

/** Of somebody: there is another of the same name. */
export const NOT_THE_NAMESAKE =
  /\bnot the (?:man|woman|person|one|same (?:man|woman|person)) (?:in question|arrested|detained|named|wanted|sought|charged|accused)\b|\bnamesakes?\b|\b(?:of|has|have|had|with) the same (?:sur|full )?name\b(?! (?:of|as the)\b)|\b(?:shares?|sharing|bears?|bearing) (?:the|his|her|their|a) (?:same )?(?:full )?name\b|\bno relation\b|\bmistaken (?:for|with)\b|\bnot (?:to )?be confused with\b/i;

/** "**He** is no relation to the mayor", "**The two** are not related": it goes on with who was named before. */
export const GOES_ON_WITH_WHO = /^(?:he|she|they|the (?:two|pair)|neither|both|this)\b/i;

/** "The two **are not related**", "is **not related to the minister of the same name**" */
export const NOT_RELATED =
  /\b(?:are|were) (?:not|in no way) related\b(?! to the (?:case|attack|affair))|\bunrelated to the \p{Ll}+ (?:of|with) (?:the|that) (?:same )?name\b/u;

/** "A **24-year-old** lifeguard, Pieter Hallow" */
export const AGED_BEFORE = /^(?:an? |the )?(\d{1,2})-year-old\b/i;
/** "Idris Pell, a **58-year-old** window cleaner" */
export const AGED_BEHIND = /^, (?:an? |the )(\d{1,2})-year-old\b/;

/** Offices that nobody holds who is very young. */
export const HELD_LATER = words(`
  president premier chancellor minister governor mayor ambassador commissioner judge general admiral colonel bishop chief
  speaker senator chairman chairwoman rector dean
`);
