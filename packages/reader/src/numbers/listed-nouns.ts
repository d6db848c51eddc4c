import { BE, HAVE } from "../en/counting.ts";
import { AND } from "../en/links.ts";
import { ABOARD_TOGETHER, DESCRIBES, DOERS, PEOPLE, SINGLE } from "../en/numbers.ts";
import { formsOf } from "../en/verbs.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { phraseEnd } from "../grammar/noun-phrases.ts";
import { isFinitePart, isMainPart, Part } from "../grammar/parts/part.ts";
import type { TextGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { isOfMany } from "./plurals.ts";

/* What is counted together in one list behind the number. */

/** "50 **men, women and children**", "40 **new cars, trucks and vans**": plurals without words of their own, three or more. */
export function listedPlurals(grammar: TextGrammar, [first, at]: Range): number | undefined {
  const { tokens } = grammar;
  if (!isMember(tokens[at - 1]) || SINGLE.has(tokens[first - 1]?.lower ?? "")) return undefined;
  let [end, members] = [at, 1];
  while (tokens[end]?.text === "," && isMember(tokens[end + 1]) && isListLink(tokens[end + 2])) {
    end += 2;
    members++;
  }
  const link = tokens[end]?.text === "," ? end + 1 : end;
  if (!AND.has(tokens[link]?.lower ?? "") || !isMember(tokens[link + 1])) return undefined;
  if (members < 2 || doSomethingElse(grammar, link + 2)) return undefined;
  const people = tokens.slice(first, link + 2).filter((token) => PEOPLE.has(token.lower) || DOERS.test(token.text));
  return people.length > members || at > first + 1 || EXACT.test(tokens[first - 1]?.text ?? "") ? link + 2 : undefined;
}

/* So many of one thing alone would hardly be told so: "12 guns, knives and bats" may be 12 guns. */
const EXACT = /^\d{1,3}(?:,?\d{3})+$/;

/** "cars", "SUVs" */
const isMember = (token: Token | undefined): boolean => isOfMany(token) || /^\p{Lu}{2,}s$/u.test(token?.text ?? "");

/** "the 162 **passengers and crew**" */
export const aboardTogether = (grammar: TextGrammar, [first, at]: Range): number | undefined =>
  AND.has(grammar.tokens[at]?.lower ?? "") &&
  ABOARD_TOGETHER.has(grammar.tokens[at - 1]?.lower ?? "") &&
  ABOARD_TOGETHER.has(grammar.tokens[at + 1]?.lower ?? "") &&
  !AND.has(grammar.tokens[at + 2]?.lower ?? "") &&
  grammar.parts[at + 2] !== Part.noun &&
  !doOtherwise(grammar, [first, at + 2])
    ? at + 2
    : undefined;

/** "killed nine pupils and **teachers led** the others out": behind an object the second has a verb of its own. */
function doOtherwise({ tokens, parts }: TextGrammar, [first, end]: Range): boolean {
  const verb = [2, 3, 4].map((back) => first - back).find((at) => isMainPart(parts[at]));
  const mayDo = (at: number): boolean => isMainPart(parts[at]) || formsOf(tokens[at]?.lower ?? "") !== 0;
  return verb !== undefined && [end, end + 1].some((at) => tokens[at]?.kind === "word" && mayDo(at));
}

const isListLink = (token: Token | undefined): boolean => token?.text === "," || AND.has(token?.lower ?? "");

/** "raided 12 banks, shops and **groups fled**": the last may be the subject of a verb of its own. */
const doSomethingElse = ({ parts, tokens }: TextGrammar, at: number): boolean =>
  isFinitePart(parts[at]) && !BE.has(tokens[at]?.lower ?? "") && !HAVE.has(tokens[at]?.lower ?? "");

/** "90,000 **Velo, Audo and Skado vehicles**": names before the plural of what they all are. */
export function namesBeforePlural(grammar: TextGrammar, [first, at]: Range): number | undefined {
  const { tokens } = grammar;
  if (at !== first + 1 || SINGLE.has(tokens[first - 1]?.lower ?? "") || !isCapitalAlone(tokens[first]))
    return undefined;
  let link = at;
  while (tokens[link]?.text === "," && isCapitalAlone(tokens[link + 1])) link += 2;
  if (link === at || !AND.has(tokens[link]?.lower ?? "") || !isCapitalAlone(tokens[link + 1])) return undefined;
  const end = phraseEnd(grammar, link + 1, { links: NO_LINKS });
  return end > link + 2 && isOfMany(tokens[end - 1]) ? end : undefined;
}

const isCapitalAlone = (token: Token | undefined): boolean =>
  /^\p{Lu}\p{L}+$/u.test(token?.text ?? "") && !/s$/.test(token?.lower ?? "");

/** "two **new global, unbranded programmes**": words for how they are, parted by commas, before the plural. */
export function describedOnAndOn(grammar: TextGrammar, [first, at]: Range): number | undefined {
  const { tokens, parts } = grammar;
  const isMany = isOfMany(tokens[at - 1]) || PEOPLE.has(tokens[at - 1]?.lower ?? "");
  if (
    parts[first] !== Part.adjective ||
    isMany ||
    SINGLE.has(tokens[first - 1]?.lower ?? "") ||
    tokens[at]?.text !== "," ||
    isClosed(tokens[at + 1]?.lower ?? "")
  )
    return undefined;
  const end = phraseEnd(grammar, at + 1, { links: NO_LINKS });
  return end > at + 2 &&
    isOfMany(tokens[end - 1]) &&
    !isOfMany(tokens[at + 1]) &&
    DESCRIBES.test(tokens[at + 1]?.lower ?? "")
    ? end
    : undefined;
}

const NO_LINKS: ReadonlySet<string> = new Set();
