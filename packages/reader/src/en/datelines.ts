/* Where a report comes from, told before its first sentence. */

/** "ORLAY/LISK, March 7 (Corvin) - " */
export const DATELINE =
  /^\p{Lu}[\p{Lu}\s/.'’-]{2,40}(?:, [\p{L}\d\s.,]{1,30})?\s?(?:\([^()]{2,30}\)\s*)(?:[-–—]+|:)\s*/u;

/** "Orlay (Corvin) – **The** mayor": in small letters only before an article, for a name has brackets and dashes behind it, too. */
export const SMALL_DATELINE =
  /^\p{Lu}[\p{L}\s/.'’-]{2,40}(?:, [\p{L}\d\s.,]{1,30})?\s?\([^()]{2,30}\)\s*[-–—]+\s*(?=(?:The|An?) )/u;
