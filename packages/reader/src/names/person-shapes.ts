import { FAMILY_FIRST, NO_FAMILY_ALONE, ONE_SYLLABLE_OR_TWO, TWO_SYLLABLES } from "../en/family-names.ts";
import { OPENS_ARABIC_NAME, PARTICLES_OF_PEOPLE } from "../en/own-names.ts";
import { ATTRIBUTE } from "../en/phrases.ts";
import type { Range, Token } from "../layers.ts";

/* Names of people by their shape alone. */

/**
 * "**Shim Woo-jin**", "**Wang Lihua**", "**R. B. Sreed**", "**Piet van der Lint**", "**Abdul Rahman al-Kadiri**": does nobody but a person bear
 * a name of this shape?
 */
export function hasPersonShape(tokens: readonly Token[], [first, end]: Range): boolean {
  const words = tokens.slice(first, end);
  const [one, two] = words as [Token, Token | undefined];
  if (!two) return false;
  if (TWO_SYLLABLES.test(two.text) && end - first === 2) return !ATTRIBUTE.test(two.text);
  if (isOfFamily(words)) return true;
  if (INITIAL.test(one.text))
    return words.slice(1).every(({ text }) => INITIAL.test(text) || /^\p{Lu}\p{Ll}{2,}/u.test(text));
  return OPENS_ARABIC_NAME.has(one.lower) || words.slice(1, -1).some(({ lower }) => PARTICLES_OF_PEOPLE.has(lower));
}

const INITIAL = /^\p{Lu}\.$/u;

const isOfFamily = ([family, ...given]: readonly Token[]): boolean =>
  FAMILY_FIRST.has(family?.lower ?? "") &&
  !NO_FAMILY_ALONE.has(family?.lower ?? "") &&
  given.length <= 2 &&
  given.every(({ text }) => ONE_SYLLABLE_OR_TWO.test(text));
