import { COUNTED } from "../en/counted.ts";
import { PLACE_AFTER_ONE } from "../en/counting.ts";
import * as words from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { AND, LIST_LINKS } from "../en/links.ts";
import {
  BEFORE_LEARNING,
  BEFORE_PRONOUN,
  BEHIND_VERBS,
  BEING_ONE_OF,
  DEMONYMS,
  MAKING_ONE_OF,
  NO_SINGULAR,
  ONE_AFTER_OTHER,
  ONE_BOUNDS,
  ONLY_ONE,
  OR_MORE,
  POINTED_AT,
  SAYS_INVERTED,
  SHOT_DOWN,
  THOSE_COUNTED,
  TOLD_OF_ONE,
  TOO_MANY,
  WHOSE_COUNTED,
  WITH_ONE,
  YOU_ARE,
} from "../en/not-counts.ts";
import { PERHAPS, UNCOUNTED } from "../en/number-contexts.ts";
import { DOING_OR_DONE, DONE_BY_ONE, TITLES_OF_ONE, WON_BY_NAME, WORTH_OF_ONE } from "../en/number-names.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import { SAID_BESIDE } from "../en/predicates/saying.ts";
import { THAN } from "../en/spelt-numbers.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Token } from "../layers.ts";
import { joinLower } from "../text/words.ts";
import { isNamedOne } from "./named-one.ts";
import { nounFollows } from "./not-figures.ts";
import type { Measured } from "./numerals.ts";

/**
 * "one" counts in "one of them", "one person", "found one shell", "one was killed", and after a qualifier; else it is a
 * pronoun ("the old one", "one learns"), an idiom ("one day") or whoever says something ("one official said").
 */
export function isPronounOne(tokens: readonly Token[], { first, last, value, spelt, share }: Measured): boolean {
  if (!spelt || value !== 1 || share || PERHAPS.has(tokens[last - 2]?.lower ?? "")) return false;
  const [before, next, after] = [
    tokens[first - 1]?.lower ?? "",
    tokens[last]?.lower ?? "",
    tokens[last + 1]?.lower ?? "",
  ];
  if (OR_MORE.has(joinLower(tokens, last, last + 2))) return !nounFollows(tokens, last + 2);
  if (BEFORE_PRONOUN.has(before) && !(ONLY_ONE.has(before) && PEOPLE.has(next))) return true;
  if (YOU_ARE.has(before) || YOU_ARE.has(joinLower(tokens, first - 2, first))) return true;
  if (SAID_BESIDE.has(before) && SAYS_INVERTED.test(tokens[first - 1]?.text ?? "")) return true;
  if (ONE_AFTER_OTHER.test(joinLower(tokens, last, last + NEAR))) return true;
  if (isTakenUp(tokens, first, last)) return true;
  if (TOO_MANY.has(joinLower(tokens, last + 1, last + 3))) return true;
  if (WITH_ONE.has(before) && TOLD_OF_ONE.test(next) && !COUNTED.has(next) && !isNounAfter(tokens[last + 1]))
    return true;
  if (WORTH_OF_ONE.test(joinLower(tokens, first - 2, first)) || (DONE_BY_ONE.has(before) && isACertain(tokens, last)))
    return true;
  if (isNamedOne(tokens, first, last)) return true;
  if (THAN.has(next)) return true; // "a stronger one than his"
  if (OF.has(next)) return isToldOf(tokens, first) || isNamedAndSays(tokens, last + 2) || !oneOf(tokens, last + 1);
  if (LIST_LINKS.has(before) && PLACE_AFTER_ONE.has(next)) return !/^\p{Lu}/u.test(tokens[last + 1]?.text ?? "");
  if (PEOPLE.has(next)) return sayAfter(tokens, last);
  if (PEOPLE.has(after) && isDemonym(tokens[last])) return sayAfter(tokens, last + 1);
  if (ONE_BOUNDS.has(before)) return false;
  const governor = COUNTED.get(before);
  if (governor && (governor.as === "verb" || governor.as === "done")) return false;
  if (UNCOUNTED.has(next)) return true;
  const state = COUNTED.get(next) ?? COUNTED.get(after);
  if (state && (state.as === "done" || state.as === "state")) return false;
  return !isSingular(tokens, first, last);
}

/** "see us fire **one back**", "picked **one up**": of the kind told of before, behind a verb and before its particle; not "shot one down". */
const isTakenUp = (tokens: readonly Token[], first: number, last: number): boolean =>
  BEHIND_VERBS.has(tokens[last]?.lower ?? "") &&
  !nounFollows(tokens, last + 1) &&
  !COUNTED.has(tokens[first - 1]?.lower ?? "") &&
  tokens[first - 1]?.kind === "word" &&
  !isClosed(tokens[first - 1]?.lower ?? "") &&
  !SHOT_DOWN.has(`${tokens[first - 1]?.lower} ${tokens[last]?.lower}`);

/** "by one **Ilan Moro**", "one **Dr Ada Obi**": somebody of that name; not "one Tony Award", "one Alec Moro film". */
const isACertain = (tokens: readonly Token[], at: number): boolean =>
  (TITLES_OF_ONE.has(tokens[at]?.lower ?? "") || sexOfGiven(tokens[at]?.text ?? "") !== undefined) &&
  [at, at + 1].every((i) => /^\p{Lu}\p{Ll}+\.?$/u.test(tokens[i]?.text ?? "")) &&
  !WON_BY_NAME.has(tokens[at + 1]?.lower ?? "") &&
  !isThingNamed(tokens, at + 2);

/** A noun goes on behind the name: "one Alec Moro **film**"; not "one Alec Moro **complaining**". */
const isThingNamed = (tokens: readonly Token[], from: number): boolean => {
  let at = from;
  while (/^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.text ?? "")) at++;
  return (
    nounFollows(tokens, at) &&
    !DOING_OR_DONE.test(tokens[at]?.lower ?? "") &&
    !isFinitePart(textGrammar({ tokens }).parts[at])
  );
};

/** "Ana Bell, **one of the** founders", "was **one of the** founders": what somebody or something is. */
function isToldOf(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (BEING_ONE_OF.has(before?.lower ?? "")) return true;
  if (
    /^\p{Lu}/u.test(before?.text ?? "") &&
    [2, 3].some((back) => MAKING_ONE_OF.has(tokens[first - back]?.lower ?? ""))
  )
    return true;
  const aside = before?.text === "," || before?.text === "(" || isOfAside(tokens, first);
  return aside && WHOSE_COUNTED.has(tokens[first + 2]?.lower ?? "");
}

/* So many words back a comma shows that what somebody is was told before "and one of the founders". */
const ASIDE = 14;

/** "Ana Bell, the chief of the league **and** one of the founders": what somebody is goes on. */
function isOfAside(tokens: readonly Token[], first: number): boolean {
  if (!AND.has(tokens[first - 1]?.lower ?? "")) return false;
  const { parts } = textGrammar({ tokens });
  for (let i = first - 2; i > Math.max(0, first - ASIDE); i--) {
    if (tokens[i]?.text === ",")
      return words.DETERMINERS.has(tokens[i + 1]?.lower ?? "") && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "");
    if (isFinitePart(parts[i]) || /^[.;:()]$/.test(tokens[i]?.text ?? "")) return false;
  }
  return false;
}

/** "with one overriding **message**": no verb is the word in -ing before it. */
const isNounAfter = (token: Token | undefined): boolean => token?.kind === "word" && !isClosed(token.lower);

/* Within so many words behind "one of the" somebody says something. */
const SAYS_WITHIN = 14;

/** "One of the sailors**, Hanna Wells**, 37, **said**": who speaks, and no count; not "one of the hostages, Ana Bell, was killed". */
function isNamedAndSays(tokens: readonly Token[], from: number): boolean {
  const comma = [1, 2, 3].map((on) => from + on).find((at) => tokens[at]?.text === ",");
  if (comma === undefined || !/^\p{Lu}\p{Ll}/u.test(tokens[comma + 1]?.text ?? "")) return false;
  const { parts } = textGrammar({ tokens });
  for (let at = comma + 2; at < from + SAYS_WITHIN; at++) {
    if (SAID_BESIDE.has(tokens[at]?.lower ?? "")) return true;
    if (isFinitePart(parts[at]) || /^[.;:]$/.test(tokens[at]?.text ?? "")) return false;
  }
  return false;
}

/* So many words on, "after the other" shows that one comes after the other. */
const NEAR = 6;

/** "of them", "of the guards", "of 8 sailors"; not "of the woman's", "of the largest ports", "of the reasons". */
function oneOf(tokens: readonly Token[], i: number): boolean {
  const [word, next, after] = [0, 1, 2].map((k) => tokens[i + k]?.lower ?? "") as [string, string, string];
  if (POINTED_AT.has(word) && !PEOPLE.has(next) && !/[^s]s$/.test(next)) return false;
  if (/^\d+$/.test(word) && nounFollows(tokens, i + 1)) return true;
  if (THOSE_COUNTED.has(word)) return !UNCOUNTED.has(next);
  if (!WHOSE_COUNTED.has(word) || after === "'s") return false;
  return PEOPLE.has(next) || (/^[a-z]{3,}[^s\W]s$/.test(next) && !UNCOUNTED.has(next));
}

/** A noun in the singular that can be counted, behind "one": "one desk", "one unexploded shell". */
function isSingular(tokens: readonly Token[], first: number, last: number): boolean {
  const [one, noun, after, before] = [tokens[first], tokens[last], tokens[last + 1], tokens[first - 1]];
  if (!one || noun?.kind !== "word" || !nounFollows(tokens, last) || UNCOUNTED.has(noun.lower)) return false;
  if (noun.text !== noun.lower && one.text !== one.lower) return false;
  if (/ed$/.test(noun.lower) && !nounFollows(tokens, last + 1)) return false;
  if (NO_SINGULAR.test(noun.lower)) return false;
  if (/ing$/.test(noun.lower) && words.DETERMINERS.has(after?.lower ?? "")) return false;
  if (BEFORE_LEARNING.has(before?.lower ?? "")) return false;
  if (isNamedNext(tokens, last + 1)) return false;
  return !(after && UNCOUNTED.has(after.lower)) && !sayAfter(tokens, last);
}

/** "One drawback**:**", "One company**, Pelkar,** sells": one of several that is then named. */
const isNamedNext = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ":" || (tokens[at]?.text === "," && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ""));

/** "One **Orlian** soldier" */
const isDemonym = (token: Token | undefined): boolean => DEMONYMS.test(token?.text ?? "");

/** "one official said", "one person who was there told": whoever says something is not counted. */
const sayAfter = (tokens: readonly Token[], last: number): boolean =>
  [1, 2, 3].some(
    (k) =>
      tokens.slice(last, last + k).every(({ kind }) => kind === "word") &&
      SAID_BESIDE.has(tokens[last + k]?.lower ?? ""),
  );
