import * as bodies from "../en/bodies.ts";
import { FAMILY_FIRST, TWO_SYLLABLES } from "../en/family-names.ts";
import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { METONYMS } from "../en/metonyms.ts";
import { OFFICE_FIELDS } from "../en/offices.ts";
import {
  ENDS_BODY_NAME,
  ENVOYS,
  OPENS_BODY_NAME,
  OPENS_PLACE_NAME,
  PLACES_OF_TWO,
  PLACES_TOO,
  SURNAMES_TOO,
} from "../en/own-names.ts";
import * as people from "../en/people.ts";
import { THE } from "../en/phrase-words.ts";
import { HOLDER_LINKS, INDEFINITE, NAME_SUFFIXES, OF_PLACE_OR_BODY, TO } from "../en/phrases.ts";
import { SAID } from "../en/predicates/saying.ts";
import type { Range, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { plain } from "./naming.ts";
import { capital } from "./phrase-words.ts";

/* An office stands so many words before the name of its holder at most. */
const REACH = 9;

/* "Lee **Jin Ho**": so many words behind a family name that opens a name, where no hyphen joins them. */
const BEHIND_FAMILY = 2;

/* Words behind which a name begins that stands with them in one run of capitals: "Velm **Province** Ana Reed". */
const NO_PERSONS = [
  bodies.BODIES,
  bodies.OUTLET_WORDS,
  bodies.COMPANY_ENDINGS,
  people.PLACE_WORDS,
  people.PORTFOLIOS,
  OFFICE_FIELDS,
  ENDS_BODY_NAME,
];

/**
 * "Norvia's ambassador to Tarrow **Levan Dorin**", "CEO of Harrow Mills **Petra Lund**": where the holder's name begins in a
 * run of capitals that begins at `from`, right behind an office and the word that links it. Null where no office stands there, or
 * nothing tells that more than a place or a body is named: "Norvia's ambassador to Papua New Guinea said".
 */
export function holderStart(tokens: readonly Token[], [from, end]: Range): number | null {
  const office = officeBefore(tokens, from);
  if (office === null || end - from < 2) return null;
  const words = tokens.slice(from, end).map(({ lower }) => lower);
  if (METONYMS.has(plain(words.join(" "))) || namesOwner(tokens, [from, end])) return null;
  const sure = sureStart(tokens, [from, end]);
  if (sure !== null) return sure;
  if (THE.has(tokens[from - 1]?.lower ?? "") || goesOnBehind(tokens, end)) return null;
  const name = lastTwo(tokens, [from, end]);
  const surname = surnameAt(tokens, end);
  if (name > from && mayOpenName(tokens, [name, end])) {
    const opens = OPENS_PLACE_NAME.has(words[0] ?? "") || OPENS_BODY_NAME.has(words[0] ?? "");
    if (isNamedAlone(tokens, [name, end]) && !(opens && name - from === 1)) return name;
    if (!opens && !hasArticle(tokens, office)) return name;
  }
  return surname > from && isNamedAlone(tokens, [surname, end]) ? surname : null;
}

/**
 * "Speaking in Velm **Mayor Dara Voss**", "Speaking in Velm **Levan Dorin**": where whoever speaks is told of, behind what they do and
 * where; null where that cannot be told.
 */
export function doerStart(tokens: readonly Token[], [first, end]: Range): number | null {
  let from = end;
  while (from > first + 1 && (capital(tokens[from - 1]) || people.PARTICLES.has(tokens[from - 1]?.lower ?? ""))) from--;
  const words = tokens.slice(from, end);
  const titled = words.findIndex(({ lower }) => people.TITLES.has(lower) || people.HONORIFICS.has(lower));
  if (titled > 0 && titled < words.length - 1) return from + titled;
  if (from >= end || !PREPOSITIONS.has(tokens[from - 1]?.lower ?? "")) return null;
  const sure = sureStart(tokens, [from, end]);
  const name = lastTwo(tokens, [from, end]);
  const isName = name > from && mayOpenName(tokens, [name, end]) && isNamedAlone(tokens, [name, end]);
  return sure ?? (isName ? name : null);
}

/** Where the office stands that is told of before a place: of "CEO of the Harrow" the first word; null where none does. */
function officeBefore(tokens: readonly Token[], from: number): number | null {
  let i = THE.has(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  if (!HOLDER_LINKS.has(tokens[i]?.lower ?? "")) return null;
  for (; i >= Math.max(0, from - REACH); i--) {
    const [{ lower, kind }, next] = [tokens[i] as Token, tokens[i + 1]?.lower ?? ""];
    if (people.TITLES.has(lower) && HOLDER_LINKS.has(next)) return mayHoldIt(lower, next) ? i : null;
    if (kind !== "word" || !(capital(tokens[i]) || HOLDER_LINKS.has(lower) || THE.has(lower))) return null;
  }
  return null;
}

const mayHoldIt = (office: string, link: string): boolean =>
  OF_PLACE_OR_BODY.has(office) && (!TO.has(link) || ENVOYS.has(office));

/** "**the** mayor of", "Norvia**'s** ambassador to", "a member of": with an article an office needs no name behind it. */
function hasArticle(tokens: readonly Token[], office: number): boolean {
  for (let i = office - 1; i >= Math.max(0, office - ARTICLE); i--) {
    const { lower, kind } = tokens[i] as Token;
    if (DETERMINERS.has(lower) || POSSESSIVES.has(lower) || INDEFINITE.has(lower)) return true;
    if (kind !== "word" || PREPOSITIONS.has(lower) || SAID.has(lower)) return false;
  }
  return false;
}

/* An article stands no further before an office. */
const ARTICLE = 4;

/** Where a name begins by its own words: a known given name, initials, a family name before two syllables; or behind the last word of a body. */
function sureStart(tokens: readonly Token[], [from, end]: Range): number | null {
  for (let i = from + (opensWithPlaceOfTwo(tokens, from) ? 2 : 1); i < end - 1; i++) {
    const { lower, text } = tokens[i] as Token;
    if (INITIAL.test(text)) return INITIAL.test(tokens[i + 1]?.text ?? "") ? i : i - from > 1 ? i - 1 : null;
    if (people.PARTICLES.has(lower) || PLACES_TOO.has(lower) || people.KUNYAS.has(lower)) continue;
    if (sexOfGiven(lower) !== undefined || opensWithFamily(tokens, [i, end])) return i;
  }
  const last = tokens
    .slice(from, end - 1)
    .findLastIndex(({ lower }) => NO_PERSONS.some((nouns) => nouns.has(lower)) && !SURNAMES_TOO.has(lower));
  const name = from + last + 1;
  const isName = last >= 0 && mayOpenName(tokens, [name, end]) && !goesOnBehind(tokens, end);
  return isName && (end - name > 1 || isNamedAlone(tokens, [name, end])) ? name : null;
}

/** "chairman of **Donald Trump's** campaign", "the head of **President Bell**", and not "mayor of Berkeley Jesse Voss": whose name a run is from its beginning. */
const namesOwner = (tokens: readonly Token[], [from, end]: Range): boolean => {
  const [{ lower }, next] = tokens.slice(from, from + 2) as [Token, Token];
  const isPlace =
    PLACES_TOO.has(lower) ||
    opensWithPlaceOfTwo(tokens, from) ||
    (end - from > 2 && sexOfGiven(next.lower) !== undefined);
  const isGiven = sexOfGiven(lower) !== undefined && !isPlace;
  return (
    isGiven || people.HONORIFICS.has(lower) || people.TITLES.has(lower) || POSSESSIVES.has(tokens[end]?.lower ?? "")
  );
};

/** "**Sri Lanka** Levan Dorin" */
const opensWithPlaceOfTwo = (tokens: readonly Token[], from: number): boolean =>
  PLACES_OF_TWO.has(`${tokens[from]?.lower} ${tokens[from + 1]?.lower}`);

const INITIAL = /^\p{Lu}\.$/u;

/** "the Harrow Chamber **of Commerce**": a body's name that is not at its end. */
const goesOnBehind = (tokens: readonly Token[], end: number): boolean =>
  HOLDER_LINKS.has(tokens[end]?.lower ?? "") && capital(tokens[end + 1]);

/** "**Kim** Dae-sik", "**Lee** Jin Ho" */
const opensWithFamily = (tokens: readonly Token[], [first, end]: Range): boolean =>
  FAMILY_FIRST.has(tokens[first]?.lower ?? "") &&
  !NO_PERSONS.some((nouns) => nouns.has(tokens[first]?.lower ?? "")) &&
  (TWO_SYLLABLES.test(tokens[first + 1]?.text ?? "") || end - first - 1 === BEHIND_FAMILY);

/** Neither opens nor ends with what is a body's or a place's. */
const mayOpenName = (tokens: readonly Token[], [name, end]: Range): boolean =>
  !OPENS_BODY_NAME.has(tokens[name]?.lower ?? "") &&
  !NO_PERSONS.some((nouns) => nouns.has(tokens[end - 1]?.lower ?? "")) &&
  !METONYMS.has(tokens[end - 1]?.lower ?? "");

const surnameAt = (tokens: readonly Token[], end: number): number =>
  NAME_SUFFIXES.has(tokens[end - 1]?.lower ?? "") ? end - 2 : end - 1;

/** Where the last two words begin that are no small words of a name: "**Piet van der Lint**". */
function lastTwo(tokens: readonly Token[], [from, end]: Range): number {
  let i = surnameAt(tokens, end) - 1;
  while (i > from && people.PARTICLES.has(tokens[i]?.lower ?? "")) i--;
  return i;
}

/** Is somebody called by a name elsewhere: "**Dorin** said", "**Nilar Win** said", "**Sato** said" of Sato Haruki? */
export function isNamedAlone(tokens: readonly Token[], [first, end]: Range): boolean {
  const called = calledAlone(tokens);
  const words = tokens.slice(first, end).map(({ text }) => text);
  return [words.join(" "), words[0], tokens[surnameAt(tokens, end)]?.text].some((name) => called.has(name ?? ""));
}

/** What stands somewhere with capitals and by itself, and not where a place or a body does. */
const calledAlone = onceFor((tokens: readonly Token[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const small = new Set(tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower));
  for (let i = 0; i < tokens.length; i++) {
    if (!capital(tokens[i])) continue;
    const first = i;
    while (capital(tokens[i + 1])) i++;
    const before = tokens[first - 1]?.lower ?? "";
    const isWord = i === first && small.has((tokens[i] as Token).lower);
    if (!PREPOSITIONS.has(before) && !THE.has(before) && !isWord) found.add(wordsBetween(tokens, [first, i + 1]));
  }
  return found;
});

const wordsBetween = (tokens: readonly Token[], [first, end]: Range): string =>
  tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");
