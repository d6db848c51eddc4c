import * as bodies from "../en/bodies.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { STAFF } from "../en/keepers.ts";
import { METONYMS } from "../en/metonyms.ts";
import { LETTERS_OF_FIRMS, OFFICE_FIELDS, RANK_LETTERS } from "../en/offices.ts";
import {
  ASSEMBLIES,
  BEFORE_FULL_NAME,
  DIVISIONS,
  ENDS_BODY_NAME,
  LETTERS_ALONE,
  NAME_SHAPE,
  NAMES_FORCE,
  OPENS_BODY_NAME,
  PARTICLES_OF_PEOPLE,
  SURNAMES_TOO,
} from "../en/own-names.ts";
import * as people from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { HOME_LINKS, OFFICE_LINKS, WHO_OR_WHOSE } from "../en/phrases.ts";
import type { Sex } from "../language-words.ts";
import type { Range, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { holderStart, isNamedAlone } from "./holder-start.ts";
import { nameTexts, nicknameBefore, withoutNickname } from "./nickname.ts";
import { hasPersonShape } from "./person-shapes.ts";
import { capital, slice } from "./phrase-words.ts";
import { beforeShortForm } from "./short-forms.ts";
import type { Titled } from "./types.ts";

export const describesPerson = (tokens: readonly Token[], range: Range): boolean =>
  slice(tokens, range).some(({ lower }) => people.TITLES.has(lower) || WHO_OR_WHOSE.has(lower)) ||
  /^\d+$/.test(tokens[range[0]]?.text ?? "");

/* A name of more than one word that ends in one of these is a body's or a place's. */
const NO_SURNAMES = [
  DIVISIONS,
  bodies.BODIES,
  bodies.OUTLET_WORDS,
  bodies.OUTLETS,
  people.PLACE_WORDS,
  bodies.COMPANY_ENDINGS,
  people.PARTISANS,
  STAFF,
];

/* "the militant **group** Orsk Haram": what stands before a body's name. */
const OF_BODIES = [bodies.BODIES, bodies.KINDS_OF_BODY];

/* A name has no more words than these, besides "de la" and the like. */
const LONGEST = 5;

/** "**Realtor** Voss", "**Advocate** Moro": what somebody is before his name. */
export const isCalling = (lower: string): boolean =>
  PERSON_NOUNS.has(lower) && !people.KIN.has(lower) && sexOfGiven(lower) === undefined;

/** "an army **general**", not "**General**", which is part of the run of capitals. */
const isTitle = ({ text, lower }: Token): boolean => text === lower && people.TITLES.has(lower);

/** "**Leader** of the opposition in the senate Ivo Brand", and not "Chairman of the Orlay Chamber": an office that opens a sentence. */
const opensWithOffice = (tokens: readonly Token[], [first, from]: Range): boolean =>
  people.TITLES.has(tokens[first]?.lower ?? "") &&
  OFFICE_LINKS.has(tokens[first + 1]?.lower ?? "") &&
  !DETERMINERS.has(tokens[from - 1]?.lower ?? "");

/* "an executive **VP**" */
const ALL_CAPITALS = /^\p{Lu}+$/u;

/** The person's name at the end of a head: after a title or honorific, or with a known given name, or of two or three capitalised words described as a person. */
export function personName(tokens: readonly Token[], [first, end]: Range, isPerson: boolean): Range | null {
  let from = runStart(tokens, [first, end]);
  while (from < end && !capital(tokens[from])) from++;
  const entitled = from > first && isTitle(tokens[from - 1] as Token) && !ALL_CAPITALS.test(tokens[from]?.text ?? "");
  const holder = entitled ? null : holderStart(tokens, [from, end]);
  if (!entitled) from = holder ?? givenName(tokens, [from, end]) ?? behindField(tokens, [from, end]);
  let titled = holder !== null || (from > first && OFFICE_FIELDS.has(tokens[from - 1]?.lower ?? ""));
  for (let i = end - 1; i >= from; i--) {
    const { lower } = tokens[i] as Token;
    const title = people.TITLES.has(lower) || people.HONORIFICS.has(lower) || isRankInLetters(tokens, [i, end]);
    if (!title && !(i === from && isCalling(lower))) continue;
    if (i + 1 === end && isBorne(tokens, i, first)) continue;
    titled = title && i + 1 < end;
    from = i + 1;
    break;
  }
  if (from >= end || nameTexts(tokens, [from, end]).filter((word) => !people.PARTICLES.has(word)).length > LONGEST)
    return null;
  titled ||= isEntitled(tokens, first, [from, end]);
  const known = end - from > 1 && sexOfGiven((tokens[from] as Token).lower) !== undefined;
  const shaped = end - from > 1 && hasPersonShape(tokens, [from, end]);
  const last = (tokens[end - 1] as Token).lower;
  const borne = SURNAMES_TOO.has(last) && (known || titled);
  if (!borne && NO_SURNAMES.some((words) => words.has(last))) return null;
  if (slice(tokens, [from, end]).some(({ lower }) => people.FURNITURE.has(lower))) return null;
  if (from > first && namesForce(tokens, [from - 1, end])) return null;
  if (opensWithLetters(slice(tokens, [from, end])) || isLetter(tokens, [from, end])) return null;
  if (areLettersOfBody(tokens, first, [from, end])) return null;
  const home = end - from > 1 && from === first && HOME_LINKS.has(tokens[end]?.lower ?? "");
  return titled || known || shaped || home || (isPerson && end - from <= 4) ? [from, end] : null;
}

/** "the coordinator **NEMA**", "according to **NAN**", and not "MARA **VELIN**" or "Mr **KELL**": who is called by letters alone is no person. */
const areLettersOfBody = (tokens: readonly Token[], first: number, [from, end]: Range): boolean => {
  const { text } = tokens[from] as Token;
  const before = tokens[from - 1];
  const isShouted =
    (before?.kind === "word" && from > first && ALL_CAPITALS.test(before.text)) ||
    ALL_CAPITALS.test(tokens[end]?.text ?? "");
  return end - from === 1 && SHORT_LETTERS.test(text) && !isShouted && !people.HONORIFICS.has(before?.lower ?? "");
};
const SHORT_LETTERS = /^\p{Lu}{2,6}$/u;

/** "**DSP** Grace Ojun", "**DSP** Ojun" who is called so, or Ojun, elsewhere. */
const isRankInLetters = (tokens: readonly Token[], [i, end]: Range): boolean => {
  const { text } = tokens[i] as Token;
  if (!RANK_LETTERS.has(text)) return false;
  const surname = tokens[end - 1]?.text;
  return (
    end - i > 2 ||
    rankedInFull(tokens).has(`${text} ${surname}`) ||
    (!LETTERS_OF_FIRMS.has(text) && isNamedAlone(tokens, [i + 1, end]))
  );
};

/** Of "DSP Grace Ojun" the letters and the surname. */
const rankedInFull = onceFor(
  (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(
      tokens.flatMap(({ text }, i) => {
        if (!RANK_LETTERS.has(text)) return [];
        let last = i;
        while (last - i < NAMES_OF_ONE && capital(tokens[last + 1])) last++;
        return last - i > 1 ? [`${text} ${tokens[last]?.text}`] : [];
      }),
    ),
);
const NAMES_OF_ONE = 4;

/** Do the words between `first` and a name tell what somebody is: "the **pilot** Dara Voss", "**Leader** of the opposition in the house Ivo Brand"? */
function isEntitled(tokens: readonly Token[], first: number, [from, end]: Range): boolean {
  if (from === first) return false;
  const office = beforeShortForm(tokens, from);
  const { lower: before, text } = tokens[office - 1] as Token;
  if (people.TITLES.has(before) || people.HONORIFICS.has(before) || people.PLAIN_PEOPLE.has(text)) return true;
  if (end - from === 1) return isCalling(before) && !people.GROUPS.has(before) && !isBodyOf(tokens, from);
  const words = slice(tokens, [first, office]);
  return (
    [PERSON_NOUNS, people.KIN, BEFORE_FULL_NAME].some((nouns) => nouns.has(before)) ||
    (office < from && words.some(({ lower }) => people.TITLES.has(lower))) ||
    (/^\p{Ll}/u.test(text) &&
      (ASSEMBLIES.has(before) || !OF_BODIES.some((nouns) => nouns.has(before))) &&
      (words.some(isTitle) || opensWithOffice(tokens, [first, from])))
  );
}

/** "**Police Norvia**": a force by name, of which the second word is nobody's. */
export const namesForce = (tokens: readonly Token[], [first, end]: Range): boolean =>
  end - first === 2 && NAMES_FORCE.has((tokens[first] as Token).text) && capital(tokens[end - 1]);

/** "Gen **Z**" */
const isLetter = (tokens: readonly Token[], [from, end]: Range): boolean =>
  end - from === 1 && (tokens[from] as Token).text.length === 1;

/** "**RTV** Norvia": letters that make no word begin no person's name, unless the rest is in capitals, too. */
export const opensWithLetters = ([first, ...others]: readonly Token[]): boolean =>
  LETTERS_ALONE.test(first?.text ?? "") && others.some(({ text }) => !ALL_CAPITALS.test(text));

/** "**Citizen Lab**", "Parent **Voice**": a body of those who are called so. */
const isBodyOf = (tokens: readonly Token[], at: number): boolean =>
  capital(tokens[at - 1]) && ENDS_BODY_NAME.has(tokens[at]?.lower ?? "");

/** "Mr. **King**", "Charlie **King**", "governor Mervyn **King**": an office or a place that is somebody's name. */
export const isBorne = (tokens: readonly Token[], i: number, first: number): boolean =>
  i > first &&
  SURNAMES_TOO.has((tokens[i] as Token).lower) &&
  (people.HONORIFICS.has((tokens[i - 1] as Token).lower) ||
    sexOfGiven((tokens[i - 1] as Token).lower) !== undefined ||
    (i > 1 && capital(tokens[i - 1]) && isTitle(tokens[i - 2] as Token)));

/** "Gwenda Orsk": two or three names of which nothing is known, and nothing says that they are a body's or a place's. */
export function mayNamePerson(tokens: readonly Token[], range: Range): boolean {
  const words = withoutNickname(tokens, range);
  const [given, surname] = [words[0] as Token, words.at(-1) as Token];
  const isSmall = ({ lower }: Token): boolean => PARTICLES_OF_PEOPLE.has(lower);
  const small = words.slice(1).filter(isSmall).length;
  return (
    words.length - small >= 2 &&
    words.length - small <= 3 &&
    words.every(
      ({ text, lower }, i) => (NAME_SHAPE.test(text) && !METONYMS.has(lower)) || (i > 0 && isSmall(words[i] as Token)),
    ) &&
    !DETERMINERS.has(given.lower) &&
    !OPENS_BODY_NAME.has(given.lower) &&
    !isCalling(given.lower) &&
    !NAMES_FORCE.has(given.text) &&
    ![...NO_SURNAMES, ENDS_BODY_NAME].some((some) => some.has(surname.lower))
  );
}

/** "Superintendent of **Police** Anil Vardhe", "Minister of **Public Works** Tamur Osk": behind what the office is of. */
function behindField(tokens: readonly Token[], [first, end]: Range): number {
  const isOffice =
    OFFICE_LINKS.has(tokens[first - 1]?.lower ?? "") && people.TITLES.has(tokens[first - 2]?.lower ?? "");
  let from = first;
  while (isOffice && from < end - 1 && isField(tokens[from] as Token)) from++;
  return from;
}

const isField = ({ lower }: Token): boolean => OFFICE_FIELDS.has(lower) || people.PORTFOLIOS.has(lower);

/** Where a known given name stands with another name after it. */
function givenName(tokens: readonly Token[], [first, end]: Range): number | null {
  for (let i = first; i + 1 < end; i++) {
    const { lower } = tokens[i] as Token;
    if (sexOfGiven(lower) !== undefined && !people.PARTICLES.has(lower) && !(i > first && people.KUNYAS.has(lower)))
      return i;
  }
  return null;
}

/** Where the words of a name begin that ends a phrase, over a nickname in it. */
function runStart(tokens: readonly Token[], [first, end]: Range): number {
  let from = end;
  while (from > first) {
    const before = isNameWord(tokens, from - 1, first) ? from - 1 : from < end ? nicknameBefore(tokens, from) : null;
    if (before === null || before <= first - 1) break;
    from = before;
  }
  return from;
}

const isNameWord = (tokens: readonly Token[], i: number, first: number): boolean => {
  const token = tokens[i] as Token;
  if (DETERMINERS.has(token.lower) && i === first) return false;
  return capital(token) || (people.PARTICLES.has(token.lower) && i > first);
};

export function sexOf(given: string, title: Titled | undefined): Sex {
  const words = (title?.title ?? "").toLowerCase().split(" ");
  if (words.some((word) => people.MALE_NOUNS.has(word))) return "male";
  if (words.some((word) => people.FEMALE_NOUNS.has(word))) return "female";
  return (people.PARTICLES.has(given.toLowerCase()) ? undefined : sexOfGiven(given)) ?? "unknown";
}
