import { BODIES, COMPANY_ENDINGS, OUTLET_WORDS, OUTLETS, UNITS_OF_FORCES } from "../en/bodies.ts";
import { AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, SENTENCE_STARTERS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { METONYMS } from "../en/metonyms.ts";
import { FIRST_PERSON } from "../en/parts.ts";
import {
  FURNITURE,
  HONORIFICS,
  KIN,
  KUNYAS,
  NOT_NAMES,
  PARTICLES,
  PEOPLE_NOUNS,
  PLACE_WORDS,
  PORTFOLIOS,
  TITLES,
} from "../en/people.ts";
import { ONE_OF_A_KIND } from "../en/person-nouns.ts";
import { THE } from "../en/phrase-words.ts";
import { ARTICLE_NAME, ATTRIBUTE, DEMONYM_ENDING, NUMBER_WORDS } from "../en/phrases.ts";
import { ENDS_OCCASION } from "../en/places.ts";
import { SAID } from "../en/predicates/saying.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { isCapital } from "../text/capital.ts";
import { isBehindOffice } from "./behind-office.ts";
import { holderStart } from "./holder-start.ts";
import { nicknameAt, withoutNickname } from "./nickname.ts";
import { hasPersonShape } from "./person-shapes.ts";
import { isBorne, isCalling, namesForce } from "./persons.ts";

/** Runs of capitalised words in a text, by what they may name. */
export interface Runs {
  /** Names of two words or more: after a title or with a known given name. */
  readonly known: readonly Range[];
  /** The last words of all others. */
  readonly single: readonly number[];
  /** Of these those of two or three words that may name a person. */
  readonly unknown: readonly Range[];
  /** And those of one word, behind a title. */
  readonly entitled: readonly Range[];
  /** Names in headings, in which words are capitalised for other reasons. */
  readonly headed: readonly Range[];
}

export function runsIn({ tokens, sentences, paragraphs }: Segmented): Runs {
  const [known, single, unknown, entitled, headed]: [Range[], number[], Range[], Range[], Range[]] = [
    [],
    [],
    [],
    [],
    [],
  ];
  for (const { tokens: range, paragraph } of sentences) {
    if (paragraphs[paragraph]?.heading) {
      headed.push(...headlineNames(tokens, range));
      continue;
    }
    for (let i = range[0]; i < range[1]; i++) {
      if (!looksNamed(tokens[i] as Token)) continue;
      const end = runEnd(tokens, i, range[1]);
      const run = nameIn(tokens, [i, end], range[0]);
      i = end - 1;
      if (run.known) {
        known.push(run.name);
        continue;
      }
      single.push(end - 1);
      if (run.titled && isOneName(tokens, run.name)) entitled.push(run.name);
      if (mayBePerson(tokens, run.name)) unknown.push(run.name);
    }
  }
  return { known, single, unknown, entitled, headed };
}

/** One word, and neither "the minister **Says**" of a heading nor "an Official **Visit**". */
const isOneName = (tokens: readonly Token[], [first, end]: Range): boolean =>
  end - first === 1 && !SAID.has((tokens[first] as Token).lower) && !ONE_OF_A_KIND.has(tokens[first - 2]?.lower ?? "");

export const looksNamed = ({ text, kind }: Token): boolean =>
  kind === "word" &&
  (isCapital(text) || (text.includes("-") && ARTICLE_NAME.test(text))) &&
  !FIRST_PERSON.test(text) &&
  !text.includes("/");

/** In headlines words are capitalised for other reasons: a known given name with one word behind it. */
const headlineNames = (tokens: readonly Token[], [first, end]: Range): readonly Range[] =>
  Array.from({ length: end - first }, (_, i) => first + i)
    .filter((i) => i + 1 < end && sexOfGiven((tokens[i] as Token).lower) !== undefined)
    .filter((i) => looksNamed(tokens[i] as Token) && looksNamed(tokens[i + 1] as Token))
    .filter((i) => !isBodyNoun((tokens[i + 1] as Token).lower) && !NOT_NAMES.has((tokens[i + 1] as Token).lower))
    .map((i) => [i, i + 2]);

/** Two or three capitalised words without "the" before them, the last of which names no body. */
const mayBePerson = (tokens: readonly Token[], [first, end]: Range): boolean =>
  end - first >= 2 &&
  end - first <= 3 &&
  !THE.has(tokens[first - 1]?.lower ?? "") &&
  !DETERMINERS.has((tokens[first] as Token).lower) &&
  !PARTICLES.has((tokens[first] as Token).lower) &&
  !SENTENCE_STARTERS.has((tokens[first] as Token).lower) &&
  !AUXILIARIES.has((tokens[first] as Token).lower) &&
  !TITLES.has((tokens[first] as Token).lower) &&
  tokens.slice(first, end).every(({ text, lower }) => /\p{Ll}/u.test(text) && !NUMBER_WORDS.has(lower)) &&
  !NOT_NAMES.has((tokens[end - 1] as Token).lower) &&
  !METONYMS.has((tokens[end - 1] as Token).lower) &&
  !ENDS_OCCASION.has((tokens[end - 1] as Token).lower) &&
  !isBodyNoun((tokens[end - 1] as Token).lower);

export const wordsOf = (tokens: readonly Token[], [first, end]: Range): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");

export const isBodyNoun = (lower: string): boolean =>
  BODIES.has(lower) ||
  UNITS_OF_FORCES.has(lower) ||
  OUTLET_WORDS.has(lower) ||
  OUTLETS.has(lower) ||
  PLACE_WORDS.has(lower) ||
  COMPANY_ENDINGS.has(lower) ||
  FURNITURE.has(lower);

function runEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from + 1;
  while (end < last) {
    let next = nicknameAt(tokens, end)?.[1] ?? end;
    while (next + 1 < last && next - end < 3 && PARTICLES.has((tokens[next] as Token).lower)) next++;
    const token = tokens[next] as Token;
    if (!looksNamed(token) || COORDINATORS.has(token.lower) || PREPOSITIONS.has(token.lower)) break;
    end = next + 1;
  }
  return end;
}

/**
 * The part of a run that may be a name, without titles, honorifics and words that are capitalised for another reason, and
 * whether a title before it or a known given name says that it is one.
 */
function nameIn(
  tokens: readonly Token[],
  [first, end]: Range,
  sentence: number,
): { readonly name: Range; readonly known: boolean; readonly titled: boolean } {
  const lower = (i: number) => tokens[i]?.lower ?? "";
  let from = first;
  let titled = TITLES.has(lower(first - 1)) && first > sentence;
  for (let i = first; i < end; i++) {
    const title = (TITLES.has(lower(i)) || HONORIFICS.has(lower(i))) && !namesForce(tokens, [i, end]);
    if (!title && !(i === first && end - first > 1 && isCalling(lower(i)))) continue;
    if (i + 1 === end && isBorne(tokens, i, first)) continue;
    from = i + 1;
    titled ||= title;
  }
  for (let i = from; i + 1 < end; i++) if (FURNITURE.has(lower(i)) || isSaidOfName(tokens[i])) from = i + 1;
  const holder = holderStart(tokens, [from, end]);
  if (holder !== null) [from, titled] = [holder, true];
  while (from + 2 < end && isBehindOffice(tokens, first) && PORTFOLIOS.has(lower(from))) from++;
  while (from < end && (NOT_NAMES.has(lower(from)) || (from === sentence && isStarter(lower(from))))) from++;
  const entitled = titled && from === first && !/^\p{Lu}+$/u.test(tokens[from]?.text ?? "");
  for (let i = from; i + 1 < end && !entitled; i++) {
    if (sexOfGiven(lower(i)) === undefined || PARTICLES.has(lower(i)) || (i > from && KUNYAS.has(lower(i)))) continue;
    from = i;
    break;
  }
  if (PARTICLES.has(lower(from))) return { name: [Math.min(from, end - 1), end], known: false, titled: false };
  const size = withoutNickname(tokens, [from, end]).length;
  titled ||= isApposition(tokens, [from, end]);
  const known =
    size >= 2 &&
    size <= 4 &&
    (!isBodyNoun(lower(end - 1)) || isBorne(tokens, end - 1, from)) &&
    !NOT_NAMES.has(lower(end - 1)) &&
    (titled || sexOfGiven(lower(from)) !== undefined || hasPersonShape(tokens, [from, end]));
  return { name: [Math.min(from, end - 1), end], known, titled: titled && from < end };
}

/** "the winner, **Wilf Aspinall-Reed**,": between commas, behind a word for a person. */
function isApposition(tokens: readonly Token[], [first, end]: Range): boolean {
  const before = tokens[first - 2];
  if (tokens[first - 1]?.text !== "," || !/^[,.]$/.test(tokens[end]?.text ?? "") || !before) return false;
  return (
    before.text === before.lower &&
    (TITLES.has(before.lower) ||
      KIN.has(before.lower) ||
      PEOPLE_NOUNS.has(before.lower) ||
      DEMONYM_ENDING.test(before.lower))
  );
}

/** "**Tarsia-backed** Front": no part of the name. */
const isSaidOfName = (token: Token | undefined): boolean => ATTRIBUTE.test(token?.text ?? "");

const isStarter = (lower: string): boolean => SENTENCE_STARTERS.has(lower) || DETERMINERS.has(lower);
