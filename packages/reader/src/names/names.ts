import { AGED } from "../en/ages.ts";
import { AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, SENTENCE_STARTERS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { METONYMS } from "../en/metonyms.ts";
import { PLACES_TOO } from "../en/own-names.ts";
import { FIRST_PERSON } from "../en/parts.ts";
import {
  BEFORE_GIVEN,
  BODIES,
  COMPANY_ENDINGS,
  FURNITURE,
  HONORIFICS,
  KIN,
  KUNYAS,
  NOT_NAMES,
  OUTLET_WORDS,
  OUTLETS,
  PARTICLES,
  PEOPLE_NOUNS,
  PLACE_WORDS,
  PORTFOLIOS,
  TITLES,
} from "../en/people.ts";
import { THE } from "../en/phrase-words.ts";
import { ARTICLE_NAME, DEMONYM_ENDING, NUMBER_WORDS, QUALITY } from "../en/phrases.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { SAID } from "../en/predicates/saying.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { isCapital } from "../text/capital.ts";
import { isBehindOffice } from "./behind-office.ts";
import { isBorne, isCalling } from "./persons.ts";

/** A run of capitalised words that names a person, with the title or honorific before it left out. */
export interface PersonName {
  readonly tokens: Range;
  /** A surname or a given name alone, of somebody whose full name stands elsewhere in the report. */
  readonly short: boolean;
}

const looksNamed = ({ text, kind }: Token): boolean =>
  kind === "word" &&
  !FIRST_PERSON.test(text) &&
  !text.includes("/") &&
  (isCapital(text) || (text.includes("-") && ARTICLE_NAME.test(text)));

/** People named anywhere in the text, in its order: full names (after a title or with a known given name) and single names of theirs. "Maybe Voss" at the head of a sentence is no other Voss, if nobody is called so elsewhere; a "Mexel Lumen" that is "Mexel's Lumen" elsewhere is a thing. */
export function tagNames({ tokens, sentences, paragraphs }: Segmented): readonly PersonName[] {
  const full: Range[] = [];
  const single: number[] = [];
  const unknown: Range[] = [];
  const headed: Range[] = [];
  const entitled: Range[] = [];
  const verbs: Range[] = [];
  for (const { tokens: range, paragraph } of sentences) {
    if (paragraphs[paragraph]?.heading) {
      headed.push(...headlineNames(tokens, range));
      continue;
    }
    for (let i = range[0]; i < range[1]; i++) {
      if (!looksNamed(tokens[i] as Token)) continue;
      const end = runEnd(tokens, i, range[1]);
      const { name, known, titled } = nameIn(tokens, [i, end], range[0]);
      i = end - 1;
      if (known) full.push(name);
      else single.push(end - 1);
      if (known && SAID.has((tokens[name[0]] as Token).lower)) verbs.push(name);
      const isOne = name[1] - name[0] === 1 && !SAID.has((tokens[name[0]] as Token).lower);
      if (!known && titled && isOne) entitled.push(name);
      if (!known && mayBePerson(tokens, name)) unknown.push(name);
    }
  }
  for (const name of verbs.filter((verb) => isSaidBy(tokens, verb, full))) {
    full.splice(full.indexOf(name), 1);
    single.push(name[1] - 1);
  }
  const surnames = new Set(full.map(([, last]) => (tokens[last - 1] as Token).text));
  const opens = new Set(sentences.map(({ tokens: [first] }) => first));
  const alone = new Set(single.filter((i) => isAlone(tokens, i)).map((i) => (tokens[i] as Token).text));
  const courteous = calledCourteously(tokens, entitled, unknown);
  const inside = new Set(unknown.filter(([first]) => !opens.has(first)).map((name) => wordsOf(tokens, name)));
  const another = (name: Range): boolean =>
    name[1] - name[0] === 2 &&
    surnames.has((tokens[name[1] - 1] as Token).text) &&
    (QUALITY.test((tokens[name[0]] as Token).text) || (opens.has(name[0]) && !inside.has(wordsOf(tokens, name))));
  const ofOffice = (name: Range): boolean =>
    isBehindOffice(tokens, name[0]) && surnames.has((tokens[name[1] - 1] as Token).text);
  const things = thingsOf(tokens);
  const isCalled = ([, end]: Range): boolean =>
    [alone, courteous].some((words) => words.has((tokens[end - 1] as Token).text));
  const isName = (name: Range): boolean =>
    !another(name) && !ofOffice(name) && !things.has(wordsOf(tokens, name)) && isCalled(name);
  full.push(...unknown.filter(isName));
  const bare = new Set(single.map((i) => (tokens[i] as Token).text));
  full.push(...headed.filter(([, end]) => bare.has((tokens[end - 1] as Token).text)));
  const borne = new Set(full.map(([, end]) => (tokens[end - 1] as Token).text));
  const honoured = new Set(full.map(([first]) => `${tokens[first - 1]?.lower} ${(tokens[first] as Token).text}`));
  const isGiven = (at: number): boolean =>
    BEFORE_GIVEN.has(tokens[at - 1]?.lower ?? "") &&
    honoured.has(`${tokens[at - 1]?.lower} ${(tokens[at] as Token).text}`);
  const places = placesIn(tokens);
  full.push(
    ...entitled.filter(
      ([at]) =>
        !borne.has((tokens[at] as Token).text) &&
        !isGiven(at) &&
        !isBodyNoun((tokens[at] as Token).lower) &&
        (HONORIFICS.has(tokens[at - 1]?.lower ?? "") || !places.has((tokens[at] as Token).text)),
    ),
  );
  const parts = new Set(full.flatMap((name) => partsThatStandAlone(tokens, name)));
  full.push(
    ...single
      .filter((i) => isGivenToOne(tokens, i) && !parts.has((tokens[i] as Token).text))
      .map((i) => [i, i + 1] as const),
  );
  const named = new Set(full.flatMap(([first, end]) => partsThatStandAlone(tokens, [first, end])));
  const inFull = new Set(full.map(([, end]) => end - 1));
  const short = single.filter((i) => !inFull.has(i) && named.has((tokens[i] as Token).text));
  return [
    ...full.map((range) => ({ tokens: range, short: false })),
    ...short.map((i) => ({ tokens: [i, i + 1] as const, short: true })),
  ].sort((a, b) => a.tokens[0] - b.tokens[0]);
}

/** "the leader **Tarsia** has called a fool": what is a place elsewhere in the text, or one that everybody knows. */
const placesIn = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens
      .filter(
        (token, i) =>
          looksNamed(token) && !(tokens[i + 1] && looksNamed(tokens[i + 1] as Token)) && namesPlace(tokens, i),
      )
      .map(({ text }) => text),
  );

const namesPlace = (tokens: readonly Token[], i: number): boolean =>
  PLACES_TOO.has((tokens[i] as Token).lower) || PLACE_PREPOSITIONS.has(tokens[i - 1]?.lower ?? "");

/** "**Said** Moro, the pilot": a verb, and no given name, where the report has another of the surname. */
const isSaidBy = (tokens: readonly Token[], [first, end]: Range, full: readonly Range[]): boolean =>
  end - first === 2 &&
  full.some(
    ([at, last]) =>
      last !== end && at + 1 < last && sameWord(tokens, last - 1, end - 1) && !sameWord(tokens, at, first),
  );

const sameWord = (tokens: readonly Token[], one: number, other: number): boolean =>
  tokens[one]?.text === tokens[other]?.text;

/**
 * Surnames behind an honorific, "Mr **Chandar**", of which the report has one bearer: none that a man and a woman have, that
 * stands behind two given names, or that two full names end in.
 */
function calledCourteously(
  tokens: readonly Token[],
  entitled: readonly Range[],
  names: readonly Range[],
): ReadonlySet<string> {
  const sexes = new Map<string, Set<string>>();
  const kin = new Set(entitled.filter(([at]) => isKin(tokens, at)).map(([at]) => (tokens[at] as Token).text));
  for (const [at] of entitled) {
    const sex = HONORIFICS.get(tokens[at - 1]?.lower ?? "");
    const { text } = tokens[at] as Token;
    if (sex) sexes.set(text, (sexes.get(text) ?? new Set()).add(sex));
  }
  const bearers = Map.groupBy(names, ([, end]) => (tokens[end - 1] as Token).text);
  const isOne = (surname: string): boolean => {
    const full = bearers.get(surname) ?? [];
    if (kin.has(surname) || full.some(([, end]) => isChild(tokens, end))) return false;
    return new Set(full.map((name) => wordsOf(tokens, name))).size === 1 && !full.some(([at]) => isOfTwo(tokens, at));
  };
  return new Set([...sexes].filter(([surname, said]) => said.size === 1 && isOne(surname)).map(([surname]) => surname));
}

/** "Her father, Mr **Vreel**", "Mr **Vreel**, her brother": of a family is more than one. */
function isKin(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 2], tokens[at + 1]];
  const told = before?.text === "," ? tokens[at - 3] : before;
  return (
    KIN.has(told?.lower ?? "") || (mark?.text === "," && [2, 3].some((on) => KIN.has(tokens[at + on]?.lower ?? "")))
  );
}

/* At so many years nobody is called Mr. */
const GROWN = 18;

/** "Ansa Vreel**, 9,**" */
const isChild = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === "," && /^\d+$/.test(tokens[end + 1]?.text ?? "") && Number(tokens[end + 1]?.text) < GROWN;

/** "Kazim and **Gulra Chandar**", and not "Ida Moro and Gulra Chandar" */
const isOfTwo = (tokens: readonly Token[], at: number): boolean => {
  const [surname, given, and] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  return COORDINATORS.has(and?.lower ?? "") && Boolean(given && looksNamed(given)) && !(surname && looksNamed(surname));
};

/** "Mexel**'s Lumen**": what is a thing of somebody's is nobody called "Mexel Lumen". */
const thingsOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(
    tokens.flatMap(({ text }, i) => {
      const [owner, thing] = [tokens[i - 1], tokens[i + 1]];
      const isOwned = /^['’]s$/.test(text) && owner && thing && looksNamed(owner) && looksNamed(thing);
      return isOwned ? [`${owner.text} ${thing.text}`] : [];
    }),
  );

const wordsOf = (tokens: readonly Token[], [first, end]: Range): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");

const isComma = (token: Token | undefined): boolean => token?.text === ",";

/** "His widow **Yulia**", "85-year-old **Maria**", "**Maria, 85,** said": somebody who has no other name in the report. */
const isGivenToOne = (tokens: readonly Token[], i: number): boolean => {
  const [before, { lower }] = [tokens[i - 1], tokens[i] as Token];
  const isAged = isComma(tokens[i + 1]) && /^\d{1,3}$/.test(tokens[i + 2]?.text ?? "") && isComma(tokens[i + 3]);
  return sexOfGiven(lower) !== undefined && (isAged || KIN.has(before?.text ?? "") || AGED.test(before?.text ?? ""));
};

/** In headlines words are capitalised for other reasons: a known given name with one word behind it. */
const headlineNames = (tokens: readonly Token[], [first, end]: Range): readonly Range[] =>
  Array.from({ length: end - first }, (_, i) => first + i)
    .filter((i) => i + 1 < end && sexOfGiven((tokens[i] as Token).lower) !== undefined)
    .filter((i) => looksNamed(tokens[i] as Token) && looksNamed(tokens[i + 1] as Token))
    .filter((i) => !isBodyNoun((tokens[i + 1] as Token).lower) && !NOT_NAMES.has((tokens[i + 1] as Token).lower))
    .map((i) => [i, i + 2]);

/** The surname and the first word, which may be it: "Hillary" and "Clinton", "Zhao" of "Zhao Lijun". */
function partsThatStandAlone(tokens: readonly Token[], [first, end]: Range): readonly string[] {
  const [given, surname] = [tokens[first] as Token, tokens[end - 1] as Token];
  const names = !isBodyNoun(given.lower) && !NOT_NAMES.has(given.lower) && !METONYMS.has(given.lower);
  return names ? [given.text, surname.text] : [surname.text];
}

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
  !isBodyNoun((tokens[end - 1] as Token).lower);

const isBodyNoun = (lower: string): boolean =>
  BODIES.has(lower) ||
  OUTLET_WORDS.has(lower) ||
  OUTLETS.has(lower) ||
  PLACE_WORDS.has(lower) ||
  COMPANY_ENDINGS.has(lower) ||
  FURNITURE.has(lower);

/** A capitalised word by itself that no article makes a body: "Keld", not "the Front". */
const isAlone = (tokens: readonly Token[], i: number): boolean =>
  !THE.has(tokens[i - 1]?.lower ?? "") && !(tokens[i - 1] && looksNamed(tokens[i - 1] as Token));

function runEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from + 1;
  while (end < last) {
    let next = end;
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
    const title = TITLES.has(lower(i)) || HONORIFICS.has(lower(i));
    if (!title && !(i === first && end - first > 1 && isCalling(lower(i)))) continue;
    if (i + 1 === end && isBorne(tokens, i, first)) continue;
    from = i + 1;
    titled ||= title;
  }
  for (let i = from; i + 1 < end; i++) if (FURNITURE.has(lower(i))) from = i + 1;
  while (from + 2 < end && isBehindOffice(tokens, first) && PORTFOLIOS.has(lower(from))) from++;
  while (from < end && (NOT_NAMES.has(lower(from)) || (from === sentence && isStarter(lower(from))))) from++;
  const entitled = titled && from === first && !/^\p{Lu}+$/u.test(tokens[from]?.text ?? "");
  for (let i = from; i + 1 < end && !entitled; i++) {
    if (sexOfGiven(lower(i)) === undefined || PARTICLES.has(lower(i)) || (i > from && KUNYAS.has(lower(i)))) continue;
    from = i;
    break;
  }
  if (PARTICLES.has(lower(from))) return { name: [Math.min(from, end - 1), end], known: false, titled: false };
  const size = end - from;
  titled ||= isApposition(tokens, [from, end]);
  const known =
    size >= 2 &&
    size <= 4 &&
    (!isBodyNoun(lower(end - 1)) || isBorne(tokens, end - 1, from)) &&
    !NOT_NAMES.has(lower(end - 1)) &&
    (titled || sexOfGiven(lower(from)) !== undefined);
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

const isStarter = (lower: string): boolean => SENTENCE_STARTERS.has(lower) || DETERMINERS.has(lower);
