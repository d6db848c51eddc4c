import * as bodies from "../en/bodies.ts";
import { DETERMINERS, PREPOSITIONS } from "../en/function-words.ts";
import * as people from "../en/people.ts";
import { ATTRIBUTE, THAT_OPENS } from "../en/phrases.ts";
import { headNoun } from "../grammar/heads.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Range, Token } from "../layers.ts";
import { mayNamePerson } from "./persons.ts";
import { capital, slice } from "./phrase-words.ts";

/** "the Veldan airline **Quantara**", "state-run **Corvin Wire**": where the name begins behind what the body is; else the first word. */
export function behindKind(tokens: readonly Token[], [first, end]: Range): number {
  if (headNoun(tokens, [first, end]) !== end - 1) return first;
  const employed = behindEmployer(tokens, [first, end]);
  if (employed !== null) return employed;
  let name = end;
  while (name > first && capital(tokens[name - 1]) && !ATTRIBUTE.test((tokens[name - 1] as Token).text)) name--;
  if (name === end || name === first) return first;
  const said = slice(tokens, [describedFrom(tokens, first), name]);
  if (said.length > 0 && said.every(({ text }) => ATTRIBUTE.test(text))) return name;
  const { text, lower } = tokens[name - 1] as Token;
  return text === lower &&
    ([bodies.KINDS_OF_BODY, people.DOCUMENTS].some((nouns) => nouns.has(lower)) || lower.endsWith("maker"))
    ? name
    : first;
}

/** An outlet, a body or a company, by its last word or its initials. */
const hasPeople = ({ text, lower }: Token): boolean =>
  /^\p{Lu}{2,5}$/u.test(text) ||
  [bodies.OUTLETS, bodies.BODIES, bodies.COMPANY_ENDINGS].some((words) => words.has(lower));

/** "RTK's **Brakk Bookwell**", "the Orlay Society's **Sundar Katwal**": whoever works for them. */
function behindEmployer(tokens: readonly Token[], [first, end]: Range): number | null {
  const owner = tokens[end - 4];
  const [mark, ...name] = slice(tokens, [end - 3, end]);
  if (end - 4 < first || !owner || !mark || !hasPeople(owner) || !/^['’]s$/.test(mark.text)) return null;
  return name.every((word) => capital(word)) && mayNamePerson(tokens, [end - 2, end]) ? end - 2 : null;
}

/** Behind an article. */
const describedFrom = (tokens: readonly Token[], first: number): number =>
  DETERMINERS.has((tokens[first] as Token).lower) ? first + 1 : first;

/** "After legal consultation **Corvin**": the name behind the object of a preposition that opens the clause begins another phrase. */
export function behindObject(tokens: readonly Token[], [first, last]: Range): number {
  const [before, opening] = [tokens[first - 2], tokens[first - 1]];
  if (!opening || !PREPOSITIONS.has(opening.lower)) return first;
  if (before?.kind === "word" && !THAT_OPENS.has(before.lower)) return first;
  let name = last;
  while (name > first && capital(tokens[name - 1])) name--;
  const object = slice(tokens, [first, name]);
  const noun = object.at(-1);
  const isThing = noun && object.every(isPlainWord) && !isSomebody(noun.lower);
  return name < last && isThing ? name : first;
}

const isPlainWord = ({ text, lower }: Token): boolean =>
  /^\p{Ll}[\p{Ll}-]+$/u.test(text) && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower);
