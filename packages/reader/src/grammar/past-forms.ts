import { IRREGULAR_PASTS, NOT_PASTS } from "../en/finite.ts";

/** A form of the past, finite or a participle: "resigned", "held"; not "need", "wicked". */
export const endsAsPast = (word: string): boolean =>
  IRREGULAR_PASTS.has(word) || (/\p{Ll}{2}ed$/u.test(word) && !NOT_PASTS.has(word));
