import { BODIES } from "../../en/bodies.ts";
import * as words from "../../en/parts.ts";
import { GROUPS, TITLES } from "../../en/people.ts";
import { TELLING } from "../../en/predicates/saying.ts";
import { VerbForm } from "../../en/verbs.ts";
import { Class } from "../classes.ts";
import { isVerbPart, Part } from "./part.ts";
import { has, isName, isPlural, opens, opensObject, type Site, type Tagged, word } from "./tagged.ts";

/** A bare form or one in -s without an auxiliary: a verb that agrees with its subject, or a noun. */
export function presentPart(text: Tagged, site: Site): number | null {
  const { i, forms, governor, before } = site;
  const noun = (forms & VerbForm.noun) !== 0;
  const plain = !noun || governsObject(text, site);
  if (noun && has(text, i + 1, Class.auxiliary)) return null;
  switch (before) {
    case Part.pronoun:
      return behindPronoun(text, site);
    case Part.subordinator:
      return isRelative(text, governor) ? Part.finite : null;
    case Part.coordinator:
      return plain ? coordinatedPresent(text, site) : null;
    case Part.mark:
      return plain ? behindMark(text, site) : null;
    case Part.noun:
    case Part.name:
    case Part.adjective:
      return plain && agrees(text, site) ? Part.finite : null;
    default:
      return words.CAUSING.has(word(text, governor)) && !noun ? Part.base : null;
  }
}

const isThird = ({ forms }: Site): boolean => (forms & VerbForm.third) !== 0 && (forms & VerbForm.base) === 0;

/** Does an object, a "to" or an adverb before it show a verb? "The rights **group** Lantern" has none. */
function governsObject(text: Tagged, { i, governor, before }: Site): boolean {
  const lower = word(text, i);
  const titled = isName(text, i + 1) && (BODIES.has(lower) || GROUPS.has(lower) || TITLES.has(lower));
  return (
    (opensObject(text, i + 1) && !titled) || word(text, i + 1) === "to" || (governor < i - 1 && before !== Part.mark)
  );
}

/** "they **say**", "he **says**", "let him **go**" */
function behindPronoun(text: Tagged, site: Site): number | null {
  const subject = word(text, site.governor);
  const singular = words.SINGULAR_SUBJECTS.has(subject);
  if (isThird(site)) return singular ? Part.finite : null;
  if (words.OBJECT_PRONOUNS.has(subject)) return words.CAUSING.has(word(text, site.governor - 1)) ? Part.base : null;
  return singular ? null : Part.finite;
}

/** "the men who **hold**", and not "said that **soldiers**". */
const isRelative = (text: Tagged, i: number): boolean =>
  words.SUBJECT_RELATIVES.has(word(text, i)) && !(word(text, i) === "that" && isVerbPart(text.parts[i - 1]));

/* A verb joined to another stands no further behind it. */
const JOINED = 12;

/** "stop and **search**", "says and **does**": as the verb before it stands. */
function coordinatedPresent(text: Tagged, site: Site): number | null {
  const earlier = verbBack(text, site.governor);
  if (isThird(site)) return earlier === Part.finite ? Part.finite : null;
  if (earlier === Part.base) return Part.base;
  const plain = (site.forms & VerbForm.noun) === 0 && governsObject(text, site);
  return earlier === Part.finite && plain ? Part.finite : null;
}

function verbBack(text: Tagged, and: number): number | null {
  for (let k = and - 1; k >= 0 && and - k < JOINED; k--) {
    const part = text.parts[k] as number;
    if (part > Part.auxiliary) return part;
    if (part === Part.auxiliary || part === Part.subordinator) return null;
    if (part === Part.mark && word(text, k) !== ",") return null;
  }
  return null;
}

/** ", **faces** a test"; "**Leave** the house" */
function behindMark(text: Tagged, site: Site): number | null {
  if (word(text, site.governor) === "," && site.forms & VerbForm.third) return Part.finite;
  const bare = (site.forms & VerbForm.noun) === 0 && opens(text, site.i) && governsObject(text, site);
  return bare ? Part.base : null;
}

/* Whoever is told stands no further behind the verb. */
const TOLD = 4;

/** "asked committee **interns** to", "18 first-place **votes** of": the last word for whoever is told, or for several. */
function endsObject(text: Tagged, i: number): boolean {
  let before = i - 1;
  while (i - before < TOLD && text.parts[before] === Part.noun) before--;
  while (i - before < TOLD && text.parts[before] === Part.name) before--;
  if (text.parts[before] === Part.number) return !/^(?:\d{4}|1|.*-.*)$/.test(word(text, before));
  return isVerbPart(text.parts[before]) && TELLING.has(word(text, before));
}

function agrees(text: Tagged, site: Site): boolean {
  const plural = isPlural(text, site.governor);
  const noun = (site.forms & VerbForm.noun) !== 0;
  if (isThird(site)) return !noun || (!plural && site.before !== Part.adjective && !endsObject(text, site.i));
  return plural && site.before !== Part.adjective;
}
