import { AGED } from "../en/ages.ts";
import { MANNER } from "../en/evaluations.ts";
import { PREPOSITIONS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { METONYMS } from "../en/metonyms.ts";
import { ENDS_BODY_NAME, SURNAMES_TOO } from "../en/own-names.ts";
import { BEFORE_GIVEN, HONORIFICS, KIN, NOT_NAMES } from "../en/people.ts";
import { ONE_OF_A_KIND, PERSON_NOUNS, STATES_AND_FIRMS_TOO } from "../en/person-nouns.ts";
import { THE } from "../en/phrase-words.ts";
import { IS_SO, OPENS_BEFORE_NAME, QUALITY } from "../en/phrases.ts";
import { formsOf } from "../en/verbs.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { isBehindOffice } from "./behind-office.ts";
import { calledCourteously } from "./courtesy.ts";
import { placesIn, saidBefore, thingsOf } from "./no-names.ts";
import { opensWithLetters } from "./persons.ts";
import { isBodyNoun, looksNamed, type Runs, runsIn, wordsOf } from "./runs.ts";

/** A run of capitalised words that names a person, with the title or honorific before it left out. */
export interface PersonName {
  readonly tokens: Range;
  /** A surname or a given name alone, of somebody whose full name stands elsewhere in the report. */
  readonly short: boolean;
}
/**
 * People named anywhere in the text, in its order: full names (after a title or with a known given name) and single names of
 * theirs. "Maybe Voss" at the head of a sentence is no other Voss, if nobody is called so elsewhere; a "Mexel Lumen" that is
 * "Mexel's Lumen" elsewhere is a thing, and "the way to Tarsia Voss had seen" has a place and a Voss.
 */
export const tagNames = onceFor((segmented: Segmented): readonly PersonName[] => {
  const { tokens } = segmented;
  const runs = withoutVerbs(segmented, runsIn(segmented));
  const named = [...runs.known, ...unknownNames(segmented, runs)].filter(
    (name) => !opensWithLetters(tokens.slice(...name)),
  );
  const bare = new Set(runs.single.map((i) => (tokens[i] as Token).text));
  const headed = [...named, ...runs.headed.filter((name) => bare.has(lastNameOf(tokens, name)))];
  const entitled = [...headed, ...entitledNames(tokens, runs, headed)];
  const parts = new Set(entitled.flatMap((name) => partsThatStandAlone(tokens, name)));
  const alone = runs.single.filter((i) => isGivenToOne(tokens, i) && !parts.has((tokens[i] as Token).text));
  const full = [...entitled, ...alone.map((i): Range => [i, i + 1])];
  const borne = new Set(full.flatMap((name) => partsThatStandAlone(tokens, name)));
  const inFull = new Set(full.map(([, end]) => end - 1));
  const short = runs.single.filter((i) => !inFull.has(i) && borne.has((tokens[i] as Token).text));
  return [
    ...full.map((range) => ({ tokens: range, short: false })),
    ...short.map((i) => ({ tokens: [i, i + 1] as const, short: true })),
  ].sort((a, b) => a.tokens[0] - b.tokens[0]);
});

/** Of "**Said** Moro, the pilot" the surname alone. */
function withoutVerbs(segmented: Segmented, runs: Runs): Runs {
  const verbs = saidBefore(segmented, runs.known);
  const known = runs.known.filter((name) => !verbs.has(name));
  return { ...runs, known, single: [...runs.single, ...[...verbs].map(([, end]) => end - 1)] };
}

/** Names of two or three words that nothing tells to be a person's but that he is called by the last of them elsewhere. */
function unknownNames({ tokens, sentences }: Segmented, { known, single, unknown, entitled }: Runs): readonly Range[] {
  const opens = new Set(sentences.map(({ tokens: [first] }) => first));
  const inside = new Set(unknown.filter(([first]) => !opens.has(first)).map((name) => wordsOf(tokens, name)));
  const isOpened = (name: Range): boolean =>
    opens.has(name[0]) && !inside.has(wordsOf(tokens, name)) && mayOpenSentence((tokens[name[0]] as Token).lower);
  const places = placesIn(tokens);
  const opensWithPlace = ([first]: Range): boolean =>
    places.has((tokens[first] as Token).text) && PREPOSITIONS.has(tokens[first - 1]?.lower ?? "");
  const surnames = new Set(known.map((name) => lastNameOf(tokens, name)));
  const borne = new Set(unknown.filter((name) => !opensWithPlace(name)).map((name) => lastNameOf(tokens, name)));
  const isNoGiven = (name: Range): boolean =>
    QUALITY.test((tokens[name[0]] as Token).text) || opensWithPlace(name) || isOpened(name);
  const isOfPlace = (name: Range): boolean => opensWithPlace(name) && borne.has(lastNameOf(tokens, name));
  const another = (name: Range): boolean =>
    surnames.has(lastNameOf(tokens, name))
      ? isBehindOffice(tokens, name[0]) || (name[1] - name[0] === 2 && isNoGiven(name))
      : name[1] - name[0] === 2 && isOfPlace(name);
  const called = new Set(single.filter((i) => isAlone(tokens, i)).map((i) => (tokens[i] as Token).text));
  const courteous = calledCourteously(tokens, entitled, unknown);
  const things = thingsOf(tokens);
  return unknown.filter((name) => {
    const last = lastNameOf(tokens, name);
    const isBody = ENDS_BODY_NAME.has(last.toLowerCase()) && !SURNAMES_TOO.has(last.toLowerCase());
    return !another(name) && !isBody && !things.has(wordsOf(tokens, name)) && (called.has(last) || courteous.has(last));
  });
}

/** "Maybe", "Actually", "Enter": what may open a sentence and is no name. */
const mayOpenSentence = (lower: string): boolean =>
  isClosed(lower) ||
  formsOf(lower) !== 0 ||
  OPENS_BEFORE_NAME.has(lower) ||
  [MANNER, IS_SO].some((form) => form.test(lower));

/** Names of one word behind a title or an honorific, of somebody who has no other name, and no place's. */
function entitledNames(tokens: readonly Token[], { entitled }: Runs, full: readonly Range[]): readonly Range[] {
  const borne = new Set(full.map((name) => lastNameOf(tokens, name)));
  const honoured = new Set(full.map(([first]) => `${tokens[first - 1]?.lower} ${(tokens[first] as Token).text}`));
  const places = placesIn(tokens);
  return entitled.filter(([at]) => {
    const [{ text, lower }, before] = [tokens[at] as Token, tokens[at - 1]?.lower ?? ""];
    const isGiven = BEFORE_GIVEN.has(before) && honoured.has(`${before} ${text}`);
    return !borne.has(text) && !isGiven && !isBodyNoun(lower) && (HONORIFICS.has(before) || !places.has(text));
  });
}

const lastNameOf = (tokens: readonly Token[], [, end]: Range): string => (tokens[end - 1] as Token).text;

const isComma = (token: Token | undefined): boolean => token?.text === ",";

/**
 * "His widow **Yulia**", "85-year-old **Maria**", "**Maria, 85,** said", "**Chiku, a domestic worker**": somebody who has no other name
 * in the report.
 */
const isGivenToOne = (tokens: readonly Token[], i: number): boolean => {
  const [before, { lower }] = [tokens[i - 1], tokens[i] as Token];
  const isAged = isComma(tokens[i + 1]) && /^\d{1,3}$/.test(tokens[i + 2]?.text ?? "") && isComma(tokens[i + 3]);
  if (sexOfGiven(lower) === undefined) return isCalledOne(tokens, i);
  return isAged || KIN.has(before?.text ?? "") || AGED.test(before?.text ?? "") || isCalledOne(tokens, i);
};

/* The noun of what somebody is stands so many words behind the article at most. */
const APPOSED = 4;

/** "**Chiku,** another domestic **worker** from Kolm": what only people are, and neither a state nor a firm. */
function isCalledOne(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i] as Token;
  const opens = isComma(tokens[i + 1]) && ONE_OF_A_KIND.has(tokens[i + 2]?.lower ?? "");
  if (
    !opens ||
    !/^\p{Lu}\p{Ll}+$/u.test(text) ||
    METONYMS.has(lower) ||
    !isAlone(tokens, i) ||
    PREPOSITIONS.has(tokens[i - 1]?.lower ?? "")
  )
    return false;
  const words = tokens.slice(i + 3, i + 3 + APPOSED);
  const end = words.findIndex(({ kind, lower }) => kind !== "word" || PREPOSITIONS.has(lower) || isClosed(lower));
  const noun = words[(end < 0 ? words.length : end) - 1];
  return (
    noun !== undefined &&
    noun.text === noun.lower &&
    PERSON_NOUNS.has(noun.lower) &&
    !STATES_AND_FIRMS_TOO.has(noun.lower)
  );
}

/** The surname and the first word, which may be it: "Hillary" and "Clinton", "Zhao" of "Zhao Lijun". */
function partsThatStandAlone(tokens: readonly Token[], [first, end]: Range): readonly string[] {
  const [given, surname] = [tokens[first] as Token, tokens[end - 1] as Token];
  const names = !isBodyNoun(given.lower) && !NOT_NAMES.has(given.lower) && !METONYMS.has(given.lower);
  return names ? [given.text, surname.text] : [surname.text];
}

/** A capitalised word by itself that no article makes a body: "Keld", not "the Front". */
const isAlone = (tokens: readonly Token[], i: number): boolean =>
  !THE.has(tokens[i - 1]?.lower ?? "") && !(tokens[i - 1] && looksNamed(tokens[i - 1] as Token));
