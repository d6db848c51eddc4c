/* Where a report comes from, told before its first sentence. */

/** "ORLAY/LISK, March 7 (Corvin) - ", "ORLAY — **The** mayor" */
export const DATELINE =
  /^\p{Lu}[\p{Lu}\s/.'’-]{2,40}(?:, [\p{L}\d\s.,]{1,30})?(?:\s?\([^()]{2,30}\)\s*(?:[-–—]+|:)\s*|\s[-–—]{1,2}\s+(?=\p{Lu}\p{Ll}|["“]))/u;

/** "**In reaction** Minister Ana Usko said", "In response Mayor Bell": before whoever does so, without a comma. */
export const IN_REACTION = /^(?:reaction|response|reply|answer|turn|contrast|addition)\s+(?=\p{Lu})/u;
export const IN_BEFORE = /(?<!\p{L})In\s+$/u;

/** "Orlay (Corvin) – **The** mayor": in small letters only before an article, for a name has brackets and dashes behind it, too. */
export const SMALL_DATELINE =
  /^\p{Lu}[\p{L}\s/.'’-]{2,40}(?:, [\p{L}\d\s.,]{1,30})?\s?\([^()]{2,30}\)\s*[-–—]+\s*(?=(?:The|An?) )/u;
