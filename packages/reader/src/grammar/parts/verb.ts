import { VAGUE } from "../../en/numbers.ts";
import * as words from "../../en/parts.ts";
import { TELLING } from "../../en/predicates/saying.ts";
import { VerbForm } from "../../en/verbs.ts";
import { Class } from "../classes.ts";
import { Part } from "./part.ts";
import { pastPart } from "./past.ts";
import { presentPart } from "./present.ts";
import {
  FIXED,
  has,
  isNounAhead,
  isPlural,
  isQuote,
  isSmall,
  opensObject,
  type Site,
  STOPS,
  type Tagged,
  word,
} from "./tagged.ts";

/** Which verb form stands here, or an adjective of the same form; null where its neighbours leave no verb: "the ferry **group**'s plan". */
export function verbPart(text: Tagged, i: number, forms: number): number | null {
  const governor = governorOf(text, i);
  const site: Site = { i, forms, governor, before: text.parts[governor] ?? Part.mark };
  const { before } = site;
  if (word(text, i + 1) === "'s") return null;
  const lower = word(text, governor);
  if (before === Part.particle) return lower === "to" && forms & VerbForm.base ? Part.base : null;
  if (before === Part.determiner) return null;
  if (before === Part.auxiliary) return behind(text, site, lower);
  const contracted = before === Part.pronoun ? /'\w+$/.exec(lower)?.[0] : undefined;
  if (contracted) return behind(text, site, contracted);
  if (forms & VerbForm.gerund) return gerundPart(text, site);
  return forms & (VerbForm.past | VerbForm.participle) ? pastPart(text, site) : presentPart(text, site);
}

function governorOf(text: Tagged, i: number): number {
  let k = i - 1;
  while (k >= 0 && i - k < 6 && (text.parts[k] === Part.adverb || isQuote(text, k))) k--;
  return k;
}

/** Behind an auxiliary: "has **said**", "was **killed**", "is **saying**", "will **say**". */
function behind(text: Tagged, { i, forms }: Site, auxiliary: string): number | null {
  const participle = (forms & VerbForm.participle) !== 0;
  if (words.HAVE_AS_PART.has(auxiliary))
    return participle ? (isAttributive(text, i) ? Part.adjective : Part.participle) : null;
  if (words.BE_AS_PART.has(auxiliary))
    return forms & VerbForm.gerund ? Part.gerund : participle ? Part.participle : null;
  if (forms & VerbForm.base) return isObjectOfDo(text, i, forms, auxiliary) ? null : Part.base;
  return participle && auxiliary === "'s" ? Part.participle : null;
}

/** "did **work** for": "do" as a verb of its own, with a noun behind it. */
const isObjectOfDo = (text: Tagged, i: number, forms: number, auxiliary: string): boolean =>
  (forms & VerbForm.noun) !== 0 && words.PLAIN_DO.has(auxiliary) && text.parts[i - 1] !== Part.adverb;

/** "has **armed** men": before a noun in small letters. */
const isAttributive = (text: Tagged, i: number): boolean =>
  words.ATTRIBUTIVE.has(word(text, i)) &&
  isSmall(text, i + 1) &&
  !has(text, i + 1, STOPS | Class.adverb) &&
  !FIXED.has(word(text, i + 1));

const GOVERNS_GERUND: ReadonlySet<number> = new Set([
  ...[Part.mark, Part.subordinator, Part.preposition, Part.noun, Part.name, Part.coordinator],
  ...[Part.finite, Part.base, Part.participle, Part.gerund],
]);

/** A form in -ing has an object, or stands where no noun does; "a meeting", "the **shelling** of" are nouns. */
function gerundPart(text: Tagged, { i, before }: Site): number | null {
  if (text.parts[i - 1] === Part.adjective) return null;
  if (isHeardOf(text, i)) return Part.adjective;
  if (opensObject(text, i + 1) || has(text, i + 1, Class.pronoun)) return Part.gerund;
  if (words.NOUNS_ING.has(word(text, i)) || isCompound(text, i, before)) return null;
  if (!GOVERNS_GERUND.has(before)) return null;
  const ofNoun = before !== Part.mark && before !== Part.subordinator && word(text, i + 1) === "of";
  return ofNoun ? null : Part.gerund;
}

/** "told **cheering** supporters", "hundreds of **screaming** supporters": of those who are told, or counted. */
const isHeardOf = (text: Tagged, i: number): boolean =>
  isNounAhead(text, i + 1) &&
  isPlural(text, i + 1) &&
  (TELLING.has(word(text, i - 1)) ||
    (word(text, i - 1) === "of" && (VAGUE.has(word(text, i - 2)) || word(text, i - 2) === "percent")));

/** "a **tracking** poll": between a noun and a noun in the singular. */
const isCompound = (text: Tagged, i: number, before: number): boolean =>
  (before === Part.name || before === Part.noun) &&
  !isPlural(text, i - 1) &&
  isNounAhead(text, i + 1) &&
  !word(text, i + 1).endsWith("s") &&
  !words.PLURALS.has(word(text, i + 1));
