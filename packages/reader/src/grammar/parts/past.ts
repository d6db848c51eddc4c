import { PERSONAL_PRONOUNS } from "../../en/function-words.ts";
import * as words from "../../en/parts.ts";
import { formsOf, VerbForm } from "../../en/verbs.ts";
import { Class } from "../classes.ts";
import { isFinitePart, isVerbPart, Part } from "./part.ts";
import { has, isName, isNounAhead, opensObject, type Site, type Tagged, word } from "./tagged.ts";

/** A past form without an auxiliary: the verb of a clause, a participle behind its noun, or an adjective before one. */
export function pastPart(text: Tagged, site: Site): number | null {
  const { i, forms, governor, before } = site;
  const lower = word(text, i);
  const [onlyParticiple, onlyPast] = [!(forms & VerbForm.past), !(forms & VerbForm.participle)];
  if (words.SAID_AS_PART.has(lower) && before !== Part.preposition) return Part.finite;
  if (isPlainNoun(text, site)) return null;
  switch (before) {
    case Part.coordinator:
      return onlyParticiple ? Part.participle : coordinatedPast(text, i, governor);
    case Part.adjective:
      return words.NOUN_PASTS.has(lower) ? null : attributive(text, i, forms) ? Part.adjective : behindNoun(text, site);
    case Part.number:
      return attributive(text, i, forms) ? Part.adjective : behindNoun(text, site);
    case Part.noun:
    case Part.name:
    case Part.pronoun:
      return behindNoun(text, site);
    case Part.subordinator:
      if (words.SUBJECT_RELATIVES.has(word(text, governor))) return onlyParticiple ? Part.participle : Part.finite;
  }
  const resumes =
    before === Part.mark && word(text, governor) === "," && !onlyParticiple && !verbBefore(text, governor);
  if (onlyPast || resumes) return Part.finite;
  return isNounAhead(text, i + 1) ? Part.adjective : Part.participle;
}

/** "the **cost**", "a **cut**": also a bare form, which is a noun as often, without an object. */
const isPlainNoun = (text: Tagged, { i, forms, before }: Site): boolean =>
  (forms & VerbForm.base) !== 0 &&
  (forms & VerbForm.noun) !== 0 &&
  before !== Part.pronoun &&
  !opensObject(text, i + 1);

const attributive = (text: Tagged, i: number, forms: number): boolean =>
  (forms & VerbForm.participle) !== 0 && isNounAhead(text, i + 1);

/* A clause whose subject has longer appositions is not looked through. */
const CLAUSE = 30;

/** Has the sentence a verb before the comma? "Voss, a retired driver, **chained** himself" has none. */
function verbBefore(text: Tagged, comma: number): boolean {
  for (let i = comma - 1; i >= 0 && comma - i < CLAUSE; i--) {
    if (text.parts[i] === Part.mark && /^[.?!:;]$/.test(word(text, i))) return false;
    if (isFinitePart(text.parts[i])) return true;
  }
  return false;
}

/* A verb joined to another stands no further behind it. */
const JOINED = 16;

/** "left and **went**", "was seized and **burned**": as the verb before it stands. */
function coordinatedPast(text: Tagged, i: number, and: number): number {
  for (let k = and - 1; k >= 0 && and - k < JOINED; k--) {
    const part = text.parts[k] as number;
    if (part === Part.mark && !/^[,"“”)(-]$/.test(word(text, k))) break;
    if (part === Part.participle) return isNounAhead(text, i + 1) && k === and - 1 ? Part.adjective : Part.participle;
    if (part === Part.adjective && k === and - 1) return Part.adjective;
    if (isVerbPart(part)) return Part.finite;
  }
  return isNounAhead(text, i + 1) ? Part.adjective : Part.finite;
}

/** Behind its noun it is the finite verb, or a participle where the clause has another: "people **killed** in the blast were". */
function behindNoun(text: Tagged, { i, forms }: Site): number {
  if (!(forms & VerbForm.participle)) return Part.finite;
  const next = word(text, i + 1);
  if (!(forms & VerbForm.past) || next === "by") return Part.participle;
  if (text.parts[i - 1] === Part.pronoun || opensObject(text, i + 1)) return Part.finite;
  return isObjectBefore(text, i - 1) || verbAhead(text, i + 1) ? Part.participle : Part.finite;
}

/* A noun phrase of more words than these is not looked back through. */
const BACK = 12;

const IN_PHRASE: ReadonlySet<number> = new Set([
  ...[Part.noun, Part.name, Part.adjective, Part.determiner, Part.number, Part.preposition],
]);

/** Does the noun phrase that ends here stand behind a verb of its clause: "said in **leaflets** dropped", "seized a **boat** registered"? */
function isObjectBefore(text: Tagged, last: number): boolean {
  let first = last + 1;
  while (last - first < BACK && first > 0 && IN_PHRASE.has(text.parts[first - 1] as number)) first--;
  if (!isVerbPart(text.parts[first - 1]) || text.parts[first - 1] === Part.auxiliary) return false;
  return text.parts[first] === Part.preposition || !has(text, first - 1, Class.cue);
}

/* A verb further ahead than these words is of another clause. */
const AHEAD = 10;

function verbAhead(text: Tagged, from: number): boolean {
  for (let i = from; i < from + AHEAD; i++) {
    const { kind, lower } = text.tokens[i] ?? { kind: "punctuation", lower: "" };
    if (kind === "punctuation" || kind === "quote" || has(text, i, Class.coordinator | Class.subordinator))
      return false;
    if (PERSONAL_PRONOUNS.has(lower) && lower !== "her") return false;
    if (has(text, i, Class.auxiliary)) return true;
    if (lower === "to") i++;
    else if (i > from && !isName(text, i) && isFiniteAhead(text, i)) return true;
  }
  return false;
}

function isFiniteAhead(text: Tagged, i: number): boolean {
  const forms = formsOf(word(text, i));
  if (forms & VerbForm.third && !(forms & VerbForm.noun)) return true;
  const adjective = has(text, i - 1, Class.determiner | Class.possessive | Class.preposition);
  return (forms & VerbForm.past) !== 0 && !adjective && !isNounAhead(text, i + 1);
}
