import { BODIES } from "../en/bodies.ts";
import { COORDINATORS, DETERMINERS } from "../en/function-words.ts";
import { FROM } from "../en/links.ts";
import { KIN, TITLES } from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import { FOR, OFFICE_LINKS } from "../en/phrases.ts";
import { PLACE_PREPOSITIONS, STATES_SHORTENED } from "../en/places.ts";
import { BESIDE_SOMEBODY, SEVERAL_ENDING, TO_SOMEBODY, WHO_WHICH_THAT } from "../en/references.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import { isSomebody } from "../grammar/people.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { PLACE_LENGTH } from "../names/place-names.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { firstOfNameBefore, tellsOfSomebody } from "./relatives.ts";

/* Who is named before the words that tell who it is, and a *who* behind them. */

/* So many words may tell who somebody is. */
const LONGEST_DESCRIPTION = 14;

/**
 * "a reply from **Mara Bell, Tesmar's Interior Minister,** who", "**Mara Bell, 45,** who", "**Mara Bell from the Corvin Institute** who":
 * the one person named, with these words; null where nobody is, or somebody else may be meant.
 */
export function personBefore({ segmented, sentence }: Places, pronoun: number): Range | null {
  const { tokens, sentences } = segmented;
  const opening = sentences[sentence(tokens[pronoun]?.start ?? 0)]?.tokens[0] ?? 0;
  const end = tokens[pronoun - 1]?.text === "," ? pronoun - 1 : pronoun;
  const behind = descriptionBefore(segmented, [opening, end]);
  const from = behind === null ? 0 : firstOfNameBefore(tokens, opening, behind);
  if (behind === null || behind - from < 2) return null;
  return from === opening || namesOneAlone(segmented, [opening, from]) ? [from, end] : null;
}

/** No name of several, of a place, or of whose mother or lawyer somebody else is: "the mother of **Mara Bell, 45,** who". */
function namesOneAlone(segmented: Segmented, [opening, name]: Range): boolean {
  const { tokens } = segmented;
  const { parts } = textGrammar(segmented);
  const before = tokens[name - 1]?.lower ?? "";
  if (before === "," || PLACE_PREPOSITIONS.has(before) || COORDINATORS.has(before)) return false;
  let verb = name - 1;
  while (verb > opening && !isFinitePart(parts[verb])) verb--;
  if (!isFinitePart(parts[verb]) || tokens.slice(opening, name).some(({ lower }) => WHO_WHICH_THAT.has(lower)))
    return false;
  return !tokens.slice(verb + 1, name - 1).some((word) => isSomeone(word));
}

/** "a **man** holding", "the **killer** of": somebody besides who is named, in small letters. */
const isSomeone = ({ lower, text }: Token): boolean =>
  text === lower && (TITLES.has(lower) || isSomebody(lower)) && !BODIES.has(lower);

/** Where the words begin, mark and all, that tell who somebody is and end here: "Mara Bell**, head of the council**". */
function descriptionBefore(segmented: Segmented, [opening, end]: Range): number | null {
  const { tokens } = segmented;
  for (let i = end - 1; i > opening && end - i <= LONGEST_DESCRIPTION; i--) {
    const { kind, text, lower } = tokens[i] as Token;
    if (FROM.has(lower) && tokens[i - 1]?.text !== ",") return isFromBody(tokens, [opening, i], end) ? i : null;
    if (text === "," && isStateAlone(tokens, [i + 1, end])) return homeBefore(tokens, [opening, i]);
    if (text === ",") return describesOne(segmented, [i + 1, end]) ? i : null;
    if (kind !== "word" && kind !== "number" && text !== "&") return null;
  }
  return null;
}

/** "Mara Bell **of Harlan County**, Neb., who": where the home of somebody begins, of no more words than a place has. */
function homeBefore(tokens: readonly Token[], [opening, end]: Range): number | null {
  let first = end;
  while (first > opening && end - first < PLACE_LENGTH && isCapitalised(tokens[first - 1])) first--;
  return first < end && OF.has(tokens[first - 1]?.lower ?? "") ? first - 1 : null;
}

/** Is this the state alone that stands behind a place: "Salem, **Ore.**"? */
export const isStateAlone = (tokens: readonly Token[], [first, end]: Range): boolean =>
  end - first === 1 && tokens[first - 1]?.text === "," && STATES_SHORTENED.has(tokens[first]?.text ?? "");

/** "Mara Bell **from the Corvin Institute**", not "a parcel to Mara Bell from the Tax Office". */
function isFromBody(tokens: readonly Token[], [opening, from]: Range, end: number): boolean {
  const before = tokens[firstOfNameBefore(tokens, opening, from) - 1]?.lower ?? "";
  return isBodyNamed(tokens.slice(from + 1, end)) && !TO_SOMEBODY.has(before) && !FOR.has(before);
}

/** "the Corvin Institute", not "the mayor", who may have sent what comes from him. */
const isBodyNamed = ([the, ...name]: readonly Token[]): boolean =>
  DETERMINERS.has(the?.lower ?? "") && isCapitalised(name[0]) && !TITLES.has(name.at(-1)?.lower ?? "");

/** "45", "of the Orlay union", "then Norvia's ambassador to Tesmar": one person, and nothing that is done. */
function describesOne(segmented: Segmented, [first, end]: Range): boolean {
  const words = segmented.tokens.slice(first, end);
  const [opens, next] = words;
  if (!opens || tellsOfSomebody(segmented, [first, end]) || COORDINATORS.has(opens.lower)) return false;
  if (opens.kind === "number") return words.length === 1 && /^\p{N}{1,3}$/u.test(opens.text);
  if (OF.has(opens.lower) || FROM.has(opens.lower)) return DETERMINERS.has(next?.lower ?? "");
  const link = words.findIndex(({ lower }, i) => i > 0 && joinsWhose(lower));
  const head = words.at(link < 0 ? -1 : link - 1)?.lower ?? "";
  if (SEVERAL_ENDING.test(head) || BODIES.has(head) || !(TITLES.has(head) || isSomebody(head))) return false;
  return link < 0 || !(isOfBody(head) ? meansSomebody : mayBeSomeone)(words.slice(link + 1));
}

/** "head **of** the council", "ambassador **to** Norvia". */
const joinsWhose = (lower: string): boolean =>
  OFFICE_LINKS.has(lower) || PLACE_PREPOSITIONS.has(lower) || TO_SOMEBODY.has(lower);

/** "mayor", not "widow", "lawyer", "attacker": of a person, of whom the *who* may be said as well. */
const isOfBody = (head: string): boolean => TITLES.has(head) && !KIN.has(head) && !BESIDE_SOMEBODY.has(head);

/** "Ivo Rell", "the mayor", not "the army". */
const mayBeSomeone = (words: readonly Token[]): boolean => meansSomebody(words) || isCapitalised(words.at(-1));

/** "the mayor", not "staff", "the army" or "the Union of Teachers". */
const meansSomebody = (words: readonly Token[]): boolean => {
  const noun = words.at(-1)?.lower ?? "";
  const isOne = (TITLES.has(noun) || isSomebody(noun)) && !BODIES.has(noun) && !isCapitalised(words.at(-1));
  return isOne && words.length > 1;
};
