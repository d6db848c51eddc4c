import type { Span } from "@according/record";
import * as bodies from "../en/bodies.ts";
import { DETERMINERS, PERSONAL_PRONOUNS, POSSESSIVES } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { PEOPLE_PLURAL } from "../en/hearers.ts";
import * as people from "../en/people.ts";
import { AND, BOTH, EVEN, NAMES_IN_LIST } from "../en/phrases.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { spanAt } from "../text/words.ts";
import { homeEnd } from "./head-end.ts";
import { personName } from "./persons.ts";
import { capital, namesOffice, namesSeveral, slice } from "./phrase-words.ts";

/**
 * "**Ivo Brand and Sara Linde**", "both **Roscom and NASO**", "**Dara Voss and her deputy, Ivo Brand**": several who speak
 * together, none of them for himself; null where it is one. `comma`: where the head of the phrase ends.
 */
export function jointNames(
  { tokens, text }: Segmented,
  [first, comma, last]: readonly [number, number, number],
): Span | null {
  const whole: Span = spanAt(tokens, [first, last]);
  if (NAMES_IN_LIST.test(text.slice(...whole)) && !slice(tokens, [comma, last]).some(namesOffice)) return whole;
  const both = BOTH.has((tokens[first] as Token).lower);
  const from = both ? first + 1 : first;
  const names = ([start, end]: Range): boolean =>
    personName(tokens, [start, homeEnd(tokens, [start, end])], false) !== null;
  for (let and = from + 1; and + 1 < comma; and++) {
    if (!AND.has((tokens[and] as Token).lower)) continue;
    const behind = EVEN.has(tokens[and + 1]?.lower ?? "") && and + 2 < comma ? and + 2 : and + 1;
    const next = tokens[behind] as Token;
    const owned = POSSESSIVES.has(next.lower) && (names([from, and]) || areNames(slice(tokens, [from, and])));
    const first = (): boolean =>
      [names, ofSeveral, isFirstOfOffice, isGivenAlone, isPronounAlone, endsInBody, isOnesOwn].some((is) =>
        is([from, and], tokens),
      );
    const titled = people.TITLES.has(next.lower) && areNames(slice(tokens, [from, and])) && names([behind, comma]);
    if (!owned && !titled && !(capital(next) && (both || (first() && names([behind, comma]))))) continue;
    return [(tokens[from] as Token).start, (tokens[(owned ? last : comma) - 1] as Token).end];
  }
  return null;
}

/** "**Voss** and deputy Ivo Brand" */
const areNames = (words: readonly Token[]): boolean => words.every((word) => capital(word) && !namesOffice(word));

/** "**Ian** and Una Fell" */
const isGivenAlone = ([first, end]: Range, tokens: readonly Token[]): boolean =>
  end - first === 1 && capital(tokens[first]) && sexOfGiven((tokens[first] as Token).lower) !== undefined;

/** "**the three children** and Mayor Voss", "**Ministers** and Mayor Voss" */
const ofSeveral = ([first, end]: Range, tokens: readonly Token[]): boolean =>
  (end - first === 1 || DETERMINERS.has((tokens[first] as Token).lower)) &&
  slice(tokens, [first, end]).every(({ text }, i) => i === 0 || /^\p{Ll}/u.test(text)) &&
  (namesSeveral((tokens[end - 1] as Token).lower) || PEOPLE_PLURAL.test((tokens[end - 1] as Token).lower));

/** "**Justices Voss** and Ivo Brand": an office of several before the first of them. */
const isFirstOfOffice = ([first, end]: Range, tokens: readonly Token[]): boolean => {
  const [office, ...name] = slice(tokens, [first, end]);
  const [, one = ""] = /^(.+)s$/.exec(office?.lower ?? "") ?? [];
  return capital(office) && people.TITLES.has(one) && name.length > 0 && areNames(name);
};

/** "**She** and Ivo Brand" */
const isPronounAlone = ([first, end]: Range, tokens: readonly Token[]): boolean =>
  end - first === 1 && PERSONAL_PRONOUNS.has((tokens[first] as Token).lower);

/** "**The city council** and Mayor Voss" */
const endsInBody = ([first, end]: Range, tokens: readonly Token[]): boolean =>
  DETERMINERS.has((tokens[first] as Token).lower) &&
  [bodies.BODIES, bodies.STATE_BODIES].some((nouns) => nouns.has((tokens[end - 1] as Token).lower));

/** "**His lawyer** and Ivo Brand" */
const isOnesOwn = ([first, end]: Range, tokens: readonly Token[]): boolean =>
  end - first === 2 && POSSESSIVES.has((tokens[first] as Token).lower) && !capital(tokens[first + 1]);
