import { AND } from "../en/links.ts";
import { DEMONYMS } from "../en/not-counts.ts";
import { BEFORE_NAMED_ONE, NAMING_ONE, NO_NAMED_ONE } from "../en/number-names.ts";
import { PEOPLE } from "../en/numbers.ts";
import type { Range, Token } from "../layers.ts";
import { nounFollows } from "./not-figures.ts";

/* A name of more words is no longer looked at. */
const NAME = 5;

/**
 * "Bo Kell, Tom Arda **and one Golola**", "the director**, one Doctor Varga,**", "given **to one Orlay Relief Committee**": a certain
 * somebody or something of that name, of which nothing is counted; not "one Tarsian", "one Nobel Prize", "one Orlay soldier".
 */
export function isNamedOne(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]?.text !== tokens[first]?.lower) return false;
  let end = last;
  while (end < last + NAME && isWordOfOnesName(tokens[end])) end++;
  if (end === last || isOfAPeople(tokens, [last, end]) || NO_NAMED_ONE.has(tokens[end - 1]?.lower ?? "")) return false;
  if (nounFollows(tokens, end)) return false;
  const before = tokens[first - 1];
  if (before?.text === ",") return /^[,.]$/.test(tokens[end]?.text ?? "") && end > last + 1;
  if (AND.has(before?.lower ?? "")) return isBehindNames(tokens, first - 2);
  return NAMING_ONE.has(before?.lower ?? "") || (BEFORE_NAMED_ONE.has(before?.lower ?? "") && end > last + 1);
}

const isWordOfOnesName = (token: Token | undefined): boolean => /^\p{Lu}\p{L}*[\p{Ll}.]$/u.test(token?.text ?? "");

/** "one **Tarsian**", "one **Sailor**"; not "one **Doctor** Varga". */
const isOfAPeople = (tokens: readonly Token[], [first, end]: Range): boolean =>
  DEMONYMS.test(tokens[first]?.text ?? "") || PEOPLE.has(tokens[end - 1]?.lower ?? "");

/** "**Bo Kell, Tom Arda** and": two names before it, and no number of anything. */
function isBehindNames(tokens: readonly Token[], at: number): boolean {
  let from = tokens[at]?.text === "," ? at - 1 : at;
  const name = from;
  while (from > name - NAME && isWordOfOnesName(tokens[from])) from--;
  return from < name && tokens[from]?.text === "," && isWordOfOnesName(tokens[from - 1]);
}
