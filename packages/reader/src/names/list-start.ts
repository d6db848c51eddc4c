import type { Span } from "@according/record";
import { OUTLETS } from "../en/bodies.ts";
import { CALENDAR } from "../en/calendar.ts";
import { ADVERBS, DETERMINERS, PREPOSITIONS, SENTENCE_STARTERS } from "../en/function-words.ts";
import { BESIDE_LIST, LIST_BEGINNING, LIST_END, LIST_GOES_ON, OF_LISTED } from "../en/mending.ts";
import { METONYMS, STATES_WITH_SEATS } from "../en/metonyms.ts";
import { STATES_TOO } from "../en/own-names.ts";
import { BODIES_LIKE_PRONOUNS } from "../en/phrases.ts";
import { lemmaOf, VerbForm } from "../en/verbs.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Segmented, Token } from "../layers.ts";
import { isCapital } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { behindDateline } from "./datelines.ts";
import { together } from "./together.ts";

/* So many characters of a list are looked at. */
const LONGEST = 200;

/* ", and " */
const JOINT = 6;

/**
 * "The United States, **the G7 and the European Union**", "The leaders of Veldra, **Tesmar and Calder**", "US, **Philippines**": where those
 * begin of whom the words of a span are the last; where they begin themselves if none stand before. `opening`: before it
 * none of them stands.
 */
export function startOfAll(places: Places, span: Span, opening = 0): number {
  const { text } = places.segmented;
  if (!/, (?:and )?$/.test(text.slice(Math.max(opening, span[0] - JOINT), span[0]))) return span[0];
  const from = Math.max(opening, behindDateline(places, span[0]));
  const before = text.slice(Math.max(from, span[0] - LONGEST), span[0]);
  const names = LIST_END.test(text.slice(...span)) ? namesBefore(before) : 0;
  if (names > 0) return span[0] - names;
  if (span[0] - from > LONGEST) return span[0];
  return isOfListed(places, from, before) || isOneList(places, from, span) ? from : span[0];
}

/* "**On Monday,** Norvia, " */
const WHEN = new RegExp(`^(?:(?:On|In|By) )?(?:${[...CALENDAR.keys()].join("|")}), `, "i");

/** How many characters before are of the same list of names: "**The leaders of Veldra,** Tesmar and Calder". */
function namesBefore(before: string): number {
  const found = LIST_BEGINNING.exec(before);
  const list = found?.groups?.of ? found[1] : found?.[1]?.replace(WHEN, "");
  return list && (found?.groups?.of || beginsWithName(list)) ? list.length : 0;
}

/* "**On** Monday, ", "**Meanwhile**, ": with such a word no list begins. */
const NO_NAME: readonly { has(word: string): boolean }[] = [
  SENTENCE_STARTERS,
  PREPOSITIONS,
  ADVERBS,
  CALENDAR,
  BESIDE_LIST,
];

/** Does a list of names begin with a word that may be one? */
export const beginsWithName = (list: string): boolean => {
  const [first = ""] = /^[\p{L}-]+/u.exec(list) ?? [];
  return !NO_NAME.some((words) => words.has(first.toLowerCase())) && !opensWithDeed(list);
};

/** "**Citing the ministry**, Reuters and": what those do who are told of behind it, and none of a list. */
function opensWithDeed(list: string): boolean {
  const [, deed = ""] = /^(\p{L}+ing) /u.exec(list) ?? [];
  return deed !== "" && !isKnownName(deed) && lemmaOf(deed.toLowerCase(), VerbForm.gerund) !== null;
}

const isKnownName = (word: string): boolean =>
  [OUTLETS, METONYMS, STATES_WITH_SEATS, STATES_TOO].some((names) => names.has(word.toLowerCase()));

/** "**A letter to Mara Voss,** Tom Hale and Ina Kest": the whole of it is one, of all in the list. */
function isOfListed(places: Places, from: number, before: string): boolean {
  const of = OF_LISTED.exec(before);
  const range = of?.groups?.noun ? places.tokens([from, from + of.groups.noun.length]) : null;
  if (!of || !range) return false;
  const words = places.segmented.tokens.slice(...range);
  const { parts } = textGrammar(places.segmented);
  const [first = ""] = before.toLowerCase().split(" ");
  const isPhrase = DETERMINERS.has(first) || beginsWithName(before);
  return isPhrase && canSpeak(words) && !parts.subarray(...range).some(isFinitePart);
}

/** "**The army**, the police and", "**Reuters**, the Post and": and not "Elsewhere, the army and", which nobody is called. */
function isOneList(places: Places, from: number, [start, end]: Span): boolean {
  const { segmented } = places;
  if (!LIST_GOES_ON.test(segmented.text.slice(from, start)) || !opensList(segmented, segmented.text.slice(from, end)))
    return false;
  const range = places.tokens([from, end]);
  return range !== null && together(segmented, range)?.end === range[1];
}

function opensList(segmented: Segmented, text: string): boolean {
  const [first = "", ...others] = text.replace(/,.*$/s, "").split(" ");
  if (others.length > 0 && DETERMINERS.has(first.toLowerCase())) return true;
  if (BODIES_LIKE_PRONOUNS.has(first)) return others.length === 0;
  if (!beginsWithName(text) || (/ing$/.test(first) && others.length > 0 && !isKnownName(first))) return false;
  return others.length > 0 || isWellKnown(first, text) || namesInside(segmented).has(first.toLowerCase());
}

/** "Reuters", "UN" where not all is in capitals */
const isWellKnown = (word: string, text: string): boolean =>
  isKnownName(word) || (/^\p{Lu}{2,5}$/u.test(word) && /\p{Ll}/u.test(text));

const namesOfTokens = new WeakMap<readonly Token[], ReadonlySet<string>>();

/** The words that stand somewhere with a capital that is not that of a sentence or a heading, in small letters. */
function namesInside({ tokens, sentences, paragraphs }: Segmented): ReadonlySet<string> {
  const known = namesOfTokens.get(tokens);
  if (known) return known;
  const told = sentences.filter(({ paragraph }) => paragraphs[paragraph]?.heading !== true);
  const inside = told.flatMap(({ tokens: [first, end] }) => tokens.slice(first + 1, end));
  const names = new Set(inside.filter(({ text }) => isCapital(text)).map(({ lower }) => lower));
  namesOfTokens.set(tokens, names);
  return names;
}
