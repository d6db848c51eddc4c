import { COUNTED } from "../en/counted.ts";
import { BE } from "../en/counting.ts";
import { A_ONLY, AND, OR } from "../en/links.ts";
import {
  AS_THEY_ARE,
  BESIDE_ENTITIES,
  BOTH_KINDS,
  BOTH_SEXES,
  CAPITAL_PLURALS,
  COMPARATIVES,
  ENDS_DESCRIBING,
  ENTITIES,
  MAGNITUDES,
  PEOPLE,
  SINGLE,
  SMALL,
  SO_OFTEN,
  THESE,
} from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import { SAID } from "../en/predicates/saying.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { phraseEnd } from "../grammar/noun-phrases.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import type { TextGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { onceForEach } from "../text/once-for.ts";
import { aboardTogether, describedOnAndOn, listedPlurals, namesBeforePlural } from "./listed-nouns.ts";
import { isOfMany } from "./plurals.ts";

/**
 * Where what is counted ends that begins at `first`, where a noun phrase seems to end at `at` and its noun stands further on:
 * "27 **Orlayan and Tarsian nationals**", "several **Orlay Defence Forces (ODF) soldiers**", "21 **tagged greater spotted eagles**".
 */
export const furtherNoun = onceForEach((grammar: TextGrammar, [first, at]: Range): number => {
  if (at === first) return at;
  const { tokens } = grammar;
  if (THESE.has(tokens[first]?.lower ?? "")) return pluralEnd(tokens, [first, at]);
  return (
    listedPlurals(grammar, [first, at]) ??
    aboardTogether(grammar, [first, at]) ??
    ofBothSexes(grammar, [first, at]) ??
    sharedNoun(grammar, [first, at]) ??
    describedTwice(grammar, [first, at]) ??
    listedNoun(grammar, [first, at]) ??
    namesBeforePlural(grammar, [first, at]) ??
    describedOnAndOn(grammar, [first, at]) ??
    behindShortName(grammar, at) ??
    describedNoun(grammar, at) ??
    doneTo(grammar, [first, at]) ??
    ofTwoTrades(grammar, [first, at]) ??
    allegedNoun(grammar, at) ??
    at
  );
});

/** "40 **men and women**", "158 **missiles and drones**", "400 **people and entities**" */
function ofBothSexes(grammar: TextGrammar, [first, at]: Range): number | undefined {
  const { tokens } = grammar;
  if (!AND.has(tokens[at]?.lower ?? "")) return undefined;
  const [one, other] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (BOTH_SEXES.has(one) && BOTH_SEXES.has(other)) return at + 2;
  const isPair = (BOTH_KINDS.has(one) && BOTH_KINDS.has(other)) || (BESIDE_ENTITIES.has(one) && ENTITIES.has(other));
  return isPair && !isOfAnotherDeed(grammar, [first, at + 2]) ? at + 2 : undefined;
}

/** "It raided 12 banks and **groups are** angry": behind a verb of its own the second has one too. */
function isOfAnotherDeed({ tokens, parts }: TextGrammar, [first, end]: Range): boolean {
  if (!isFinitePart(parts[end])) return false;
  if (!BE.has(tokens[end]?.lower ?? "")) return true;
  return [2, 3, 4].some((back) => isFinitePart(parts[first - back]) && !SAID.has(tokens[first - back]?.lower ?? ""));
}

/** "Orlayan **and Tarsian nationals**", "health **and community outreach workers**": the noun behind the second is that of both. */
function sharedNoun(grammar: TextGrammar, [first, at]: Range): number | undefined {
  const { tokens, parts } = grammar;
  const [last, link, next] = [tokens[at - 1], tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if ((!AND.has(link) && !OR.has(link)) || !last || isOfMany(last) || COUNTED.has(last.lower) || isClosed(next))
    return undefined;
  const described = parts[at - 1] === Part.adjective || /^\p{Lu}/u.test(last.text);
  if (!described && (formsOf(next) & VerbForm.base) !== 0) return undefined;
  const before = tokens[first - 1]?.lower ?? "";
  if (SINGLE.has(before) || A_ONLY.has(before)) return undefined;
  const end = phraseEnd(grammar, at + 1, { links: NO_LINKS });
  return end > at + 2 && isOfMany(tokens[end - 1]) && !isOfMany(tokens[at + 1]) ? end : undefined;
}

/** "three **long and costly trials**": two words for how they are before the plural. */
function describedTwice({ tokens, parts }: TextGrammar, [first, at]: Range): number | undefined {
  const [one, link, other, noun] = [tokens[first], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (at !== first + 1 || !AND.has(link?.lower ?? "") || SINGLE.has(tokens[first - 1]?.lower ?? "")) return undefined;
  const isSo = isOneOf(one) && isOneOf(other) && !SMALL.has(other?.lower ?? "") && isOfMany(noun);
  return isSo && parts[at + 1] !== Part.finite && (!isFinitePart(parts[at + 2]) || tokens[at + 3]?.kind !== "word")
    ? at + 3
    : undefined;
}

/** "90 **air, sea and ground-launched missiles**", "40 **red, white and blue flags**": before the plural of all of them. */
function listedNoun(grammar: TextGrammar, [first, at]: Range): number | undefined {
  const { tokens } = grammar;
  if (at !== first + 1 || SINGLE.has(tokens[first - 1]?.lower ?? "") || !isOneOf(tokens[first])) return undefined;
  let link = at;
  while (tokens[link]?.text === "," && isOneOf(tokens[link + 1])) link += 2;
  if (link === at || !AND.has(tokens[link]?.lower ?? "") || !isOneOf(tokens[link + 1])) return undefined;
  const end = Math.max(...[1, 2].map((on) => phraseEnd(grammar, link + on, { links: NO_LINKS })));
  return end > link + 2 && isOfMany(tokens[end - 1]) ? end : undefined;
}

/** A word that says of what kind a thing is, and no thing in the plural: "sea", "ground-launched". */
const isOneOf = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  /^\p{Ll}/u.test(token.text) &&
  !isOfMany(token) &&
  !isClosed(token.lower) &&
  !COUNTED.has(token.lower) &&
  !PEOPLE.has(token.lower);

/** "Orlay Defence Forces **(ODF) soldiers**" */
function behindShortName(grammar: TextGrammar, at: number): number | undefined {
  const { tokens } = grammar;
  const short =
    tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && /^\p{Lu}{2,}$/u.test(tokens[at + 1]?.text ?? "");
  const end = short ? phraseEnd(grammar, at + 3, { links: NO_LINKS }) : at;
  return end > at + 3 && isOfMany(tokens[end - 1]) ? end : undefined;
}

/** "three consecutive **daily pauses**", "21 tagged greater **spotted eagles**" */
function describedNoun(grammar: TextGrammar, at: number): number | undefined {
  const { tokens, parts } = grammar;
  const [before, word] = [tokens[at - 1], tokens[at]];
  if (!before || !word || COUNTED.has(before.lower) || COUNTED.has(word.lower) || isOfMany(before)) return undefined;
  const describing = parts[at - 1] === Part.adjective || COMPARATIVES.has(before.lower);
  const describes = describing && parts[at] !== Part.finite && ENDS_DESCRIBING.test(word.text);
  return describes && isOfMany(tokens[at + 1]) ? at + 2 : undefined;
}

/** "thousands of **hacked emails**": behind "of" and a participle the plural. */
function doneTo({ tokens }: TextGrammar, [first, at]: Range): number | undefined {
  const done =
    at === first + 1 && OF.has(tokens[first - 1]?.lower ?? "") && ENDS_DESCRIBING.test(tokens[first]?.text ?? "");
  return done && !COUNTED.has(tokens[first]?.lower ?? "") && isOfMany(tokens[at]) ? at + 1 : undefined;
}

/** "six Norvian **shipping and trading companies**": two words in -ing before the plural of what does both. */
function ofTwoTrades({ tokens }: TextGrammar, [first, at]: Range): number | undefined {
  const [last, one, link, other, noun] = [tokens[at - 1], ...tokens.slice(at, at + 4)];
  if (!/^\p{Lu}/u.test(last?.text ?? "") || SINGLE.has(tokens[first - 1]?.lower ?? "")) return undefined;
  const trades =
    IN_ING.test(one?.text ?? "") && AND.has(link?.lower ?? "") && other?.kind === "word" && !isClosed(other.lower);
  return trades && !isOfMany(other) && isOfMany(noun) ? at + 4 : undefined;
}

const IN_ING = /^\p{Ll}{3,}ing$/u;

/** "10 other **alleged Hamal members**": a plural behind what they are only said to be. */
function allegedNoun(grammar: TextGrammar, at: number): number | undefined {
  const { tokens } = grammar;
  if (!/^others?$/.test(tokens[at - 1]?.lower ?? "") || !ENDS_DESCRIBING.test(tokens[at]?.text ?? "")) return undefined;
  if (COUNTED.has(tokens[at]?.lower ?? "")) return undefined;
  const end = phraseEnd(grammar, at + 1, { links: NO_LINKS });
  return end > at + 1 && isOfMany(tokens[end - 1]) ? end : undefined;
}

/** "two **newly elected Councilwomen**" */
const isNewlySo = ({ tokens }: TextGrammar, first: number): boolean =>
  /^\p{Ll}+ly$/u.test(tokens[first]?.text ?? "") && ENDS_DESCRIBING.test(tokens[first + 1]?.text ?? "");

const arePeopleOrThings = (token: Token | undefined): boolean =>
  isOfMany(token) || CAPITAL_PLURALS.test(token?.text ?? "");

/** "hundreds of **dispossessed Orlayans**", "10 **wanted suspects**", "six **monthly payments**": where a noun phrase ends that begins with a participle; else `first`. */
export function endOfDescribed(grammar: TextGrammar, first: number): number {
  const { tokens } = grammar;
  if (isNewlySo(grammar, first)) return arePeopleOrThings(tokens[first + 2]) ? first + 3 : first;
  const next = tokens[first + 1];
  const dozen = isOfDozen(grammar, first);
  if (dozen > first) return dozen;
  if (SO_OFTEN.has(tokens[first]?.lower ?? "")) return isOfMany(next) ? first + 2 : first;
  const isSo =
    AS_THEY_ARE.has(tokens[first]?.lower ?? "") && (PEOPLE.has(next?.lower ?? "") || /^\p{Lu}/u.test(next?.text ?? ""));
  const of = isSo || (OF.has(tokens[first - 1]?.lower ?? "") && ENDS_DESCRIBING.test(tokens[first]?.text ?? ""));
  return of && !COUNTED.has(tokens[first]?.lower ?? "") && arePeopleOrThings(tokens[first + 1]) ? first + 2 : first;
}

/** "one of **these sites** wind mattered": behind "these" the noun is a plural. */
function pluralEnd(tokens: readonly Token[], [first, at]: Range): number {
  for (let end = at; end > first + 1; end--) if (isOfMany(tokens[end - 1])) return end;
  return at;
}

/** "more than a **dozen armed men**", "two **dozen armoured personnel carriers**": a participle behind the word for the number; else `first`. */
function isOfDozen(grammar: TextGrammar, first: number): number {
  const { tokens } = grammar;
  const [number, word] = [tokens[first - 1]?.lower ?? "", tokens[first]];
  if (!MAGNITUDES.has(number)) return first;
  if (!ENDS_DESCRIBING.test(word?.text ?? "") || COUNTED.has(word?.lower ?? "")) return first;
  const end = phraseEnd(grammar, first + 1, { links: NO_LINKS });
  return end > first + 1 && arePeopleOrThings(tokens[end - 1]) ? end : first;
}

const NO_LINKS: ReadonlySet<string> = new Set();
