import {
  ARTICLES,
  BESIDE_PHRASES,
  EACH,
  LAST_OR_NEXT,
  MORE,
  OF,
  OTHER,
  PERIODICALS,
  SEASONS,
  TIME_SPANS,
} from "../en/phrase-words.ts";
import type { Token } from "../layers.ts";
import { Class } from "./classes.ts";
import { Part } from "./parts/part.ts";
import { has, isName, isPlural, isSmall, opens, type Tagged, word } from "./parts/tagged.ts";

/**
 * The noun phrases of a text by themselves, without what says more of them (of-phrases, places, appositions, clauses): for
 * each token the phrase it lies in, `[first, end)`; -1 outside. None crosses a mark or the end of a line.
 */
export interface BasePhrases {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

/** Worked out from the parts of speech, linear in the length of the text. */
export function basePhrasesOf(text: Tagged): BasePhrases {
  const first = new Int32Array(text.tokens.length).fill(-1);
  const end = new Int32Array(text.tokens.length).fill(-1);
  for (let i = 0; i < text.tokens.length; ) {
    const last = phraseAt(text, i);
    first.fill(i, i, last);
    end.fill(last, i, last);
    i = Math.max(last, i + 1);
  }
  return { first, end };
}

/* "All the other", no more words than these open a phrase. */
const OPENING = 3;

/** Where the phrase that begins here ends; the same place where none does. */
function phraseAt(text: Tagged, from: number): number {
  let i = from;
  while (opensPhrase(text, i) && i - from < OPENING) i++;
  const opened = i;
  while (i < text.tokens.length && isWithin(text, i, opened) && !(i > opened && beginsAnother(text, i))) i++;
  while (i > opened && text.parts[i - 1] === Part.particle) i--;
  if (i > opened) return i;
  if (opened > from && OF.has(word(text, opened))) return opened;
  return text.parts[from] === Part.pronoun && !has(text, from, Class.relative) ? from + 1 : from;
}

/** A determiner, or a pronoun that is one here: "**this** committee", "**his** first report"; "on **that** day", not "said that". */
function opensPhrase(text: Tagged, i: number): boolean {
  const [before, part] = [text.parts[i - 1] as number, text.parts[i]];
  if (BESIDE_PHRASES.has(word(text, i))) return false;
  if (has(text, i, Class.relative)) return part === Part.determiner && before === Part.preposition;
  return part === Part.determiner || (part === Part.pronoun && has(text, i, Class.determiner | Class.possessive));
}

const NOMINAL: ReadonlySet<number> = new Set([Part.number, Part.name, Part.noun, Part.adjective]);

/** Is this a word of a noun phrase whose first word behind its determiners stands at `opened`? */
function isWithin(text: Tagged, i: number, opened: number): boolean {
  const [before, part, next] = [text.parts[i - 1] as number, text.parts[i] as number, text.parts[i + 1] as number];
  if (NOMINAL.has(part))
    return (
      isPlainNominal(text, i) && !(part === Part.name && has(text, i, i === opened ? OPENERS : Class.subordinator))
    );
  if (part === Part.particle) return i > opened && word(text, i) !== "to";
  if (part === Part.mark) return joinsWithin(text, i, opened);
  if (part === Part.adverb) return isAdverbWithin(text, i, opened);
  if (part < Part.participle || i === opened || !NOMINAL.has(next)) return false;
  return before === Part.particle || before === Part.adverb || tellsHowMany(text.tokens[i - 1], before);
}

/** "Voss **&** Hale", a slash between two numbers: "9/11 families" */
const joinsWithin = (text: Tagged, i: number, opened: number): boolean =>
  (word(text, i) === "&" && isName(text, i - 1) && isName(text, i + 1)) ||
  (word(text, i) === "/" && i > opened && text.parts[i - 1] === Part.number && text.parts[i + 1] === Part.number);

/** "the **largely** female crowd", "the Arnsk **daily** Morning"; "largely" is no word of a phrase else. */
function isAdverbWithin({ parts, tokens }: Tagged, i: number, opened: number): boolean {
  const [before, next] = [parts[i - 1] as number, parts[i + 1] as number];
  if (PERIODICALS.has(tokens[i]?.lower ?? "")) return i > opened && NOMINAL.has(before) && next === Part.name;
  const opens =
    before === Part.determiner ||
    before === Part.particle ||
    (tellsHowMany(tokens[i - 1], before) && next !== Part.name);
  return opens && (NOMINAL.has(next) || (next === Part.participle && NOMINAL.has(parts[i + 2] ?? -1)));
}

/** A number that tells how many: no year. */
const tellsHowMany = (token: Token | undefined, part: number): boolean =>
  part === Part.number && !/^\d{4}$/.test(token?.text ?? "");

/* Written large they are no name, unless inside of one: "Doctors Without Borders". */
const OPENERS = Class.subordinator | Class.coordinator | Class.preposition;

/** No time ("on **Monday**", but "the **Monday** rally"), no word beside a phrase, nor the end of "each **other**", "hundreds **more**". */
function isPlainNominal(text: Tagged, i: number): boolean {
  const lower = word(text, i);
  if ((has(text, i, Class.time) && !isDayOfNoun(text, i)) || BESIDE_PHRASES.has(lower)) return false;
  if (OTHER.has(lower)) return !EACH.has(word(text, i - 1));
  return !MORE.has(lower) || NOMINAL.has(text.parts[i + 1] as number) || !NOMINAL.has(text.parts[i - 1] as number);
}

/** "NBC's **Today** show", "the **Sunday** Courier": a day before the noun that it says more of, behind an owner or article. */
const isDayOfNoun = (text: Tagged, i: number): boolean =>
  (text.parts[i - 1] === Part.determiner || text.parts[i - 1] === Part.particle) &&
  NOMINAL.has(text.parts[i + 1] ?? -1) &&
  !has(text, i + 1, Class.time);

/**
 * Does another phrase begin inside a run of nouns: a name behind a span of time ("After nineteen years **Dorrak**"), a span of
 * time ("told the Courier **last week**"), a number ("two points **four years** ago"), an article or the head of a line behind words of another?
 */
const beginsAnother = (text: Tagged, i: number): boolean =>
  (isName(text, i) && (TIME_SPANS.has(word(text, i - 1)) || ARTICLES.has(word(text, i)))) ||
  (text.parts[i] === Part.number &&
    text.parts[i - 1] === Part.noun &&
    isPlural(text, i - 1) &&
    isSmall(text, i + 1) &&
    NOMINAL.has(text.parts[i + 1] ?? -1)) ||
  (LAST_OR_NEXT.has(word(text, i)) && (TIME_SPANS.has(word(text, i + 1)) || SEASONS.has(word(text, i + 1)))) ||
  opens(text, i);
