import { PLURAL_ALIKE } from "../en/not-counts.ts";
import { IRREGULAR_PLURALS, PEOPLE } from "../en/numbers.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";

/** A plural: "nationals", "people", "police". */
export const isOfMany = (token: Token | undefined): boolean =>
  token !== undefined &&
  !isClosed(token.lower) &&
  ((/^\p{Ll}+[^s'’]s$/u.test(token.text) && !token.text.endsWith("ous")) ||
    PLURAL_ALIKE.has(token.lower) ||
    IRREGULAR_PLURALS.test(token.lower) ||
    (PEOPLE.has(token.lower) && /s$/.test(token.lower)));
