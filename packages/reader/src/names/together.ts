import * as bodies from "../en/bodies.ts";
import { DETERMINERS, PERSONAL_PRONOUNS, POSSESSIVES, PREPOSITIONS, RELATIVES } from "../en/function-words.ts";
import * as people from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import {
  AND,
  BETWEEN_TWO,
  BODIES_LIKE_PRONOUNS,
  BOTH,
  JOINED_BY,
  JUDGES,
  SEVERAL_OTHERS,
  TOGETHER_WITH,
} from "../en/phrases.ts";
import { PLURAL_BY_ITSELF } from "../en/subjects.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import { isSomebody } from "../grammar/people.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { Places } from "../text/places.ts";
import { mayNamePerson, personName } from "./persons.ts";
import { capital, namesOffice, slice } from "./phrase-words.ts";
import { wordsOf } from "./runs.ts";
import { behindShortForm } from "./short-forms.ts";

/* Several who speak together, told of by more than their names. */

/** A piece of a phrase between commas and "and", and what parts it from the one before. */
interface Piece {
  readonly words: readonly Token[];
  readonly range: Range;
  readonly comma: boolean;
  readonly and: boolean;
  readonly verb: boolean;
  /** Does a short form stand behind it: "the Orlay Union **(OU)**"? */
  readonly short: boolean;
}

/** Several told of in one phrase: where it ends, and what they are called together. */
export interface Together {
  readonly end: number;
  readonly name: string;
}

/**
 * "**The army, the police and the fire service** said", "**Mara Voss, the mayor, and Ina Kest, her deputy,** said", "**Norvia, along
 * with Tarsia,** said": several who speak together; null where it is one, or cannot be told.
 */
export function together(segmented: Segmented, [first, last]: Range): Together | null {
  const { tokens, text } = segmented;
  const opening = tokens[first] as Token;
  if (PERSONAL_PRONOUNS.has(opening.lower) && !BODIES_LIKE_PRONOUNS.has(opening.text)) return null;
  const all = piecesOf(segmented, [first, last]);
  if (all.length < 2 || all.length > MANY || isPartedByVerbs(segmented, [first, last])) return null;
  const isOpen = verbFollows(segmented, last);
  const withOffice = officeFollows(tokens, all);
  const named = namedApart(tokens, all, isOpen) ?? (all.length > 3 ? withOffice : undefined);
  if (named) return { end: last, name: named.map(({ range }) => wordsOf(tokens, range)).join(BETWEEN_TWO) };
  const end =
    togetherBy(segmented, all, isOpen) ?? (withOffice || joinsAnother(segmented, [first, last]) ? last : null);
  return end ? { end, name: text.slice(opening.start, (tokens[end - 1] as Token).end) } : null;
}

/** "Voss, Hale and the mayor **also said**" */
function verbFollows(segmented: Segmented, at: number): boolean {
  const { parts } = textGrammar(segmented);
  return isFinitePart(parts[parts[at] === Part.adverb || BOTH.has(segmented.tokens[at]?.lower ?? "") ? at + 1 : at]);
}

/** Where those end who are told of one by one: before "who", if it is all of them. */
function togetherBy(segmented: Segmented, all: readonly Piece[], isOpen: boolean): number | null {
  const relative = all.findIndex(({ words }) => opensRelative(words[0]));
  const pieces = relative < 0 ? all : all.slice(0, relative);
  const end = pieces.at(-1)?.range[1];
  if (!end || pieces.some(({ verb, words }) => verb || words.some(opensRelative))) return null;
  if (pieces.length === 2 && (isOfHeadline(segmented, pieces) || areTwoBodies(pieces))) return end;
  const isAnyOf = isOpen && relative < 0 ? areListed(pieces) : isClosedList(segmented.tokens, pieces);
  return isAnyOf || (relative < 0 && endsInOthers(pieces)) ? end : null;
}

const isClosedList = (tokens: readonly Token[], pieces: readonly Piece[]): boolean =>
  areNamesListed(tokens, pieces) || opensWithNames(tokens, pieces) || areBodiesListed(pieces);

/* A list of more is none of speakers. */
const MANY = 9;

function piecesOf(segmented: Segmented, [first, last]: Range): readonly Piece[] {
  const { tokens } = segmented;
  const { parts } = textGrammar(segmented);
  const pieces: Piece[] = [];
  for (let from = first; from < last; ) {
    const comma = tokens[from]?.text === ",";
    if (comma) from++;
    const and = AND.has(tokens[from]?.lower ?? "");
    if (and) from++;
    let end = from;
    while (end < last && tokens[end]?.text !== "," && !AND.has(tokens[end]?.lower ?? "")) end++;
    const open = slice(tokens, [from, end]).findIndex(({ text }) => text === "(");
    const named = open > 0 && behindShortForm(tokens, from + open) === end ? from + open : end;
    if (end === from || slice(tokens, [from, named]).some(({ kind }) => kind !== "word" && kind !== "number"))
      return [];
    const range: Range = [from, named];
    const verb = parts.subarray(from, named).some(isFinitePart);
    pieces.push({ words: slice(tokens, range), range, comma, and, verb, short: named < end });
    from = end;
  }
  return pieces;
}

const opensRelative = (token: Token | undefined): boolean =>
  token !== undefined && RELATIVES.has(token.lower) && !BODIES_LIKE_PRONOUNS.has(token.text);

const holdsPreposition = ({ words }: Piece): boolean => words.some(({ lower }) => PREPOSITIONS.has(lower));

const opensDefinite = ({ words: [first, second] }: Piece): boolean =>
  DETERMINERS.has(first?.lower ?? "") || POSSESSIVES.has(second?.lower ?? "");

/** "Mara Voss", "Norvian Foreign Minister Mara Voss": somebody by name, and nothing else. */
const isFullName = (tokens: readonly Token[], { range, words }: Piece): boolean =>
  words.length > 1 &&
  words.every((word) => capital(word) || people.PARTICLES.has(word.lower)) &&
  (mayNamePerson(tokens, range) || personName(tokens, range, false) !== null);

/** "Voss", "Norvia" */
const isShort = ({ words: [only, ...others] }: Piece): boolean =>
  others.length === 0 && capital(only) && !namesOffice(only as Token) && !PREPOSITIONS.has(only?.lower ?? "");

/**
 * "**Mara Voss**, the mayor, and **Ina Kest**, her deputy,", "**Mara Voss**, who leads the inquiry, and **Ina Kest**", "**China**, the
 * largest, and **Norvia** said": who is named at the head and behind "and", with what is said of them; else undefined.
 */
function namedApart(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  isOpen: boolean,
): readonly [Piece, Piece] | undefined {
  const [first, between, second, ...others] = pieces;
  if (!first || !between || !second?.comma || !second.and || between.and || !between.comma) return undefined;
  const isAny = (piece: Piece): boolean => isFullName(tokens, piece) || isShort(piece);
  const isTold = isFullName(tokens, second) || others.some(opensDefinite) || (isOpen && opensDefinite(between));
  if (!isAny(first) || !isAny(second) || isAny(between) || !isTold) return undefined;
  const isSaidOfFirst = opensRelative(between.words[0]) || !between.verb;
  const isSaidOfSecond = others.every(({ and, verb, words: [opening] }) => !and && (!verb || opensRelative(opening)));
  return isSaidOfFirst && isSaidOfSecond ? [first, second] : undefined;
}

/** "“It is over,” **said** Mara Voss, the mayor, and Ina Kest, her deputy, **wept**": a verb before and another behind, which is the second's alone. */
function isPartedByVerbs(segmented: Segmented, [first, last]: Range): boolean {
  const { tokens } = segmented;
  const { parts } = textGrammar(segmented);
  if (!isFinitePart(parts[first - 1]) || !/^["”’]$/.test(tokens[first - 2]?.text ?? "")) return false;
  const behind = [...parts.subarray(first, last).keys()]
    .map((i) => first + i)
    .filter((i) => tokens[i - 1]?.text === ",");
  const next = tokens[last]?.text === "," ? last + 1 : last;
  return [...behind, next].some((i) => parts[i] === Part.participle) || verbFollows(segmented, next);
}

/** "**Mara Voss** and the mayor, **Tom Hale**,", "**Mara Voss** and the head of the Dockers' Union, **Tom Hale**,", "the foreign minister, **Mara Voss**, and her Tarsian counterpart, **Tom Hale**,". */
function officeFollows(tokens: readonly Token[], pieces: readonly Piece[]): readonly [Piece, Piece] | undefined {
  const [name, office, before] = [pieces.at(-1), pieces.at(-2), pieces.at(-3)];
  if (!name || !office || !before || !isFullName(tokens, name) || !isFullName(tokens, before)) return undefined;
  if (name.and || !office.and || pieces.length > 4 || pieces.some(({ verb }) => verb)) return undefined;
  const isOffice = POSSESSIVES.has(office.words[0]?.lower ?? "") || canSpeak(office.words);
  const isOfNobody =
    !holdsPreposition(office) || (office.words.some(namesOffice) && !isSomebodySmall(office.words.at(-1)));
  return opensDefinite(office) && isOffice && isOfNobody ? [before, name] : undefined;
}

/** "the widow of the **mayor**, Tom Hale": he may be the mayor. */
const isSomebodySmall = (token: Token | undefined): boolean => !capital(token) && isSomebody(token?.lower ?? "");

/** "**The president, the mayor and the council** said": three and more, behind the last of whom the verb stands. */
function areListed(pieces: readonly Piece[]): boolean {
  const [first, ...others] = pieces as readonly [Piece, ...Piece[]];
  if (others.length < 2 || !isOnlyAnd(others) || !pieces.every(mayBeListed)) return false;
  return !holdsPreposition(first) || (isWholeName(first) && others.every(opensDefinite));
}

const isOnlyAnd = (others: readonly Piece[]): boolean =>
  others.every(({ and }, i) => and === (i === others.length - 1));

/** "the mayor", "Norvia", "several ministers", "teachers": with an article or a name where it is one; not "actor, singer and". */
const mayBeListed = (piece: Piece): boolean => {
  const [opening] = piece.words as [Token];
  const isPlain = !opensDefinite(piece) && (!capital(opening) || (piece.words.length === 1 && namesOffice(opening)));
  const isKin = people.KIN.has((piece.words.at(-1)?.lower ?? "").replace(/s$/, ""));
  return (isKin || canSpeak(piece.words)) && (!isPlain || PLURAL_BY_ITSELF.test(piece.words.at(-1)?.lower ?? ""));
};

/** "The Ministry of Health": of words with capitals, but for an article and "of". */
const isWholeName = ({ words: [opening, ...words] }: Piece): boolean =>
  [...(DETERMINERS.has(opening?.lower ?? "") ? [] : [opening]), ...words].every(
    (word) => (capital(word) && !PREPOSITIONS.has(word?.lower ?? "")) || OF.has(word?.lower ?? ""),
  ) &&
  (words.length > 0 || capital(opening));

/** "**The United States, the G7 and the European Union**, which met": by name, and no office of the first. */
function areNamesListed(tokens: readonly Token[], pieces: readonly Piece[]): boolean {
  const [first, ...others] = pieces as readonly [Piece, ...Piece[]];
  if (others.length < 2 || !isOnlyAnd(others) || !pieces.every(isWholeName)) return false;
  if (pieces.some(({ words }) => words.some(namesOffice))) return false;
  return !isFullName(tokens, first) || !others.some(opensDefinite);
}

/** "said **Mara Voss, Tom Hale and the mayor**.", "said **Mara Voss, the mayor and Tom Hale**.": two by name, of whom none is the other. */
function opensWithNames(tokens: readonly Token[], pieces: readonly Piece[]): boolean {
  const [first, second, ...others] = pieces;
  if (!first || !second || others.length === 0 || !isOnlyAnd(pieces.slice(1)) || !isFullName(tokens, first))
    return false;
  const rest = [second, ...others];
  return !rest.some(holdsPreposition) && [second, others.at(-1) as Piece].some((piece) => isFullName(tokens, piece));
}

/** "**The Orlay Union (OU) and the Norvian Dockers (ND)** said" */
const areTwoBodies = ([first, second]: readonly Piece[]): boolean =>
  first?.short === true &&
  second?.and === true &&
  [first, second].every((piece) => isWholeName(piece) && mayBeListed(piece));

/** "**US, Philippines** announce drills": in a heading a comma for "and", where the verb is of several. */
function isOfHeadline(segmented: Segmented, [first, second]: readonly Piece[]): boolean {
  if (!first || !second?.comma || second.and || ![first, second].every(isWholeName)) return false;
  const { tokens, paragraphs } = segmented;
  const { start = 0 } = tokens[first.range[0]] ?? {};
  const forms = formsOf(tokens[second.range[1]]?.lower ?? "");
  const isOfSeveral = (forms & VerbForm.base) !== 0 && (forms & VerbForm.past) === 0;
  return isOfSeveral && paragraphs[new Places(segmented).paragraph(start)]?.heading === true;
}

/** "according to **the army, the police and the fire service**,": each a body by what it is. */
function areBodiesListed(pieces: readonly Piece[]): boolean {
  const isBody = ({ words }: Piece): boolean =>
    DETERMINERS.has(words[0]?.lower ?? "") &&
    words.length <= 3 &&
    words.slice(1).every((word) => !capital(word)) &&
    [bodies.BODIES, bodies.STATE_BODIES, people.GROUPS].some((nouns) => nouns.has(words.at(-1)?.lower ?? ""));
  return pieces.length > 2 && isOnlyAnd(pieces.slice(1)) && pieces.every(isBody);
}

/** "Norvia, **along with Tarsia and Melland**,", "Voss, **joined by Justice Hale**," */
function joinsAnother(segmented: Segmented, [first, last]: Range): boolean {
  const { tokens } = segmented;
  for (let at = first + 1; at + 2 < last; at++) {
    const words = slice(tokens, [at, at + 3]).map(({ lower }) => lower);
    const [joined] = TOGETHER_WITH.exec(words.join(" ")) ?? JOINED_BY.exec(words.join(" ")) ?? [];
    const length = joined?.split(" ").length;
    if (!length) continue;
    const before = slice(tokens, [first, tokens[at - 1]?.text === "," ? at - 1 : at]);
    const [beside] = piecesOf(segmented, [at + length, last]);
    if (JOINED_BY.test(words.join(" ")) && !beside?.words.some(({ lower }) => JUDGES.has(lower))) return false;
    return before.every(({ text }) => text !== ",") && canSpeak(before) && beside !== undefined && mayBeListed(beside);
  }
  return false;
}

/** "Mara Voss, Tom Hale **and others**" */
function endsInOthers(pieces: readonly Piece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last?.and || pieces.length < 2 || !isOnlyAnd(pieces.slice(1))) return false;
  if (last.words.some(({ kind }) => kind !== "word")) return false;
  return SEVERAL_OTHERS.test(last.words.map(({ lower }) => lower).join(" ")) && pieces.slice(0, -1).every(isWholeName);
}
