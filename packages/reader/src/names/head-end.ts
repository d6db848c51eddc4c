import { PREPOSITIONS } from "../en/function-words.ts";
import { FORMER_NAME } from "../en/own-names.ts";
import { DOCUMENTS, INQUIRIES, TITLES } from "../en/people.ts";
import { AND, BODIES_LIKE_PRONOUNS, HOME, NAME_RELATIVES } from "../en/phrases.ts";
import type { Range, Token } from "../layers.ts";
import { listedEnd } from "./bodies.ts";
import { capital } from "./phrase-words.ts";
import { behindShortForm, capitalsOf } from "./short-forms.ts";

/* Where the head of a phrase ends. */

/** Index of the first comma, or of "who", or the end. A head has one word at least. */
export function headEnd(tokens: readonly Token[], [first, last]: Range): number {
  for (let i = Math.max(listedEnd(tokens, [first, last]), officeEnd(tokens, [first, last])); i < last; i++) {
    const { lower, text } = tokens[i] as Token;
    if (isAbbreviated(tokens, i, last)) i += 2;
    else if (isOfSeveralNames(tokens, [first, i], last)) return last;
    else if (isListOfLetters(tokens, [first, i], last)) return last - LETTERS;
    else if (i > first && FORMER_NAME.has(lower) && capital(tokens[i - 1])) return i;
    else if (HEAD_ENDS.has(lower) || (NAME_RELATIVES.has(lower) && !BODIES_LIKE_PRONOUNS.has(text))) return i;
  }
  return last;
}

/** "**Minister of Finance, Budget and National Planning**, Zela Voss": where an office for several things ends before its holder. */
function officeEnd(tokens: readonly Token[], [first, last]: Range): number {
  const end = listedEnd(tokens, [first, last], TITLES);
  return tokens[end]?.text === "," && end + 1 < last && capital(tokens[end + 1]) ? end : first + 1;
}

/** "the Department of Ports **(DoP)** director": the short name of a body inside of a phrase. */
const isAbbreviated = (tokens: readonly Token[], i: number, last: number): boolean =>
  tokens[i]?.text === "(" &&
  tokens[i + 2]?.text === ")" &&
  i + 3 < last &&
  /^[\p{L}-]{4,}/u.test(tokens[i + 3]?.text ?? "");

/** "the letter by Voss**, Hale and Kest**": names to the end, of whom a document is. */
function isOfSeveralNames(tokens: readonly Token[], [first, comma]: Range, last: number): boolean {
  const rest = tokens.slice(comma, last);
  if (rest[0]?.text !== "," || !capital(tokens[comma - 1]) || !capital(rest.at(-1))) return false;
  const ands = rest.filter(({ lower }) => AND.has(lower)).length;
  const head = tokens.slice(first, comma).findIndex(({ lower }) => DOCUMENTS.has(lower) || INQUIRIES.has(lower));
  const areNames = rest.every((token) => capital(token) || token.text === "," || AND.has(token.lower));
  return head >= 0 && ands === 1 && areNames && PREPOSITIONS.has(tokens[first + head + 1]?.lower ?? "");
}

/* "(TJPC)" */
const LETTERS = 3;

/** "the Truth**, Justice and Peace Commission (TJPC)**": a name with a list in it, of which the short form has all the letters. */
function isListOfLetters(tokens: readonly Token[], [first, comma]: Range, last: number): boolean {
  if (tokens[comma]?.text !== "," || tokens[last - 1]?.text !== ")" || tokens[last - LETTERS]?.text !== "(")
    return false;
  const isOfName = (token: Token): boolean => capital(token) || token.text === "," || AND.has(token.lower);
  const short = tokens[last - 2]?.text ?? "";
  return (
    tokens.slice(comma, last - LETTERS).every(isOfName) && capitalsOf(tokens, [first, last - LETTERS]).endsWith(short)
  );
}

/* Marks that part a head from what is said of it. */
export const HEAD_ENDS: ReadonlySet<string> = new Set([",", "(", "-", "–", "—"]);

/** "Mayor Dara Voss **of Orlay**": where the home of a person begins, else the end; none in "President Dockers of Orlay **(DO)**", a body. */
export function homeEnd(tokens: readonly Token[], [first, end]: Range): number {
  for (let i = first + 2; i < end; i++)
    if (HOME.has((tokens[i] as Token).lower) && capital(tokens[i - 1]))
      return isOfBodyName(tokens, [first, i]) ? end : i;
  return end;
}

/** Has what stands before "of", with what stands behind it, a short form of all its letters but those of an office before it? */
function isOfBodyName(tokens: readonly Token[], [first, of]: Range): boolean {
  let end = of + 1;
  while (capital(tokens[end])) end++;
  const short = behindShortForm(tokens, end) > end ? (tokens[end + 1]?.text ?? "") : "";
  return short !== "" && capitalsOf(tokens, [first, end]).endsWith(short);
}
