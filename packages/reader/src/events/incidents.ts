import {
  ABOARD,
  BLASTS,
  BOMBS,
  DAMAGING_FORMS,
  EVERYTHING,
  FIGURATIVE_BEFORE,
  GUNS,
  HAPPENING_FORMS,
  HIT_BEHIND,
  PARTS_OF_VERB,
  PLACING_INCIDENT,
  STORMS,
  THERE_WAS,
  WHEN_IT_WAS,
  WON,
} from "../en/incidents.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { type EventEntry, OF_THINGS } from "../en/predicates/events.ts";
import { BE_FORMS } from "../en/verb-groups.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { headWord, mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import { at, type Grammar, is, isDeterminer, isTimed, word } from "../grammar/event-grammar.ts";
import { isCount, isNominal, phraseFrom } from "../grammar/noun-phrases.ts";
import { subjectOf } from "../grammar/subject.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import { verbOfNoun } from "../grammar/verb-of-noun.ts";
import type { Range } from "../layers.ts";
import { placeNameAt } from "../names/place-names.ts";
import { isBefallen, thingItself } from "./befallen.ts";
import type { Found } from "./event-mention.ts";

/** Where a noun of an incident stands in its clause. */
type Told = Pick<Found, "anchor" | "from" | "negated" | "status" | "recipient" | "where">;

/** "**A fire swept** through a mill", "was **hit by a flood**", "in **a landslide** near Karst"; null where it tells no happening. */
export function incidentAt(
  grammar: Grammar,
  noun: number,
  entry: EventEntry,
  told: Pick<Found, "negated" | "status" | "historical"> | null,
): Found | null {
  if (isFigurative(grammar, noun) || isOfGuns(grammar, noun, entry)) return null;
  if (BLASTS.has(entry.lemma) && isOfBomb(grammar) !== (entry.type === "ASSAULT")) return null;
  if (entry.mode === "transport-accident" && word(grammar, noun) !== entry.lemma) return null;
  const own = entry.mode === "crush" ? null : thingOfNoun(grammar, noun, entry);
  if (own === null && OF_THINGS.has(entry.lemma)) return null;
  if (own === null && word(grammar, noun + 1) === "of" && !isTimed(grammar, noun + 2)) return null;
  const found = asSubject(grammar, noun, own) ?? asAgent(grammar, noun, own) ?? asPlaced(grammar, noun, own, told);
  return found && { grammar, entry, actor: null, governed: null, joined: false, ...found };
}

/** Does its sentence tell of a bomb? Then the blast is an attack. */
const isOfBomb = (grammar: Grammar): boolean => {
  const [first, end] = grammar.sentence.tokens;
  for (let i = first; i < end; i++) if (BOMBS.test(word(grammar, i))) return true;
  return false;
};

/** "by a **landslide**", "a **storm** of protest", "stock market **crash**" */
const isFigurative = (grammar: Grammar, noun: number): boolean =>
  (isNominal(grammar, noun + 1) && !isNamedStorm(grammar, noun) && !WHEN_IT_WAS.has(word(grammar, noun + 1))) ||
  FIGURATIVE_BEFORE.has(word(grammar, noun - 1)) ||
  WON.has(word(grammar, incidentStart(grammar, noun) - 2));

/** "**Hurricane Ida**": a name, where the noun has a capital as well. */
export const isNamedStorm = (grammar: Grammar, noun: number): boolean =>
  STORMS.has(word(grammar, noun)) && is(grammar, noun, Class.capital) && is(grammar, noun + 1, Class.capital);

/** "opened **fire**", "enemy **fire** killed two": no fire has nobody's article, but where a sentence begins with it. */
const isOfGuns = (grammar: Grammar, noun: number, { lemma }: EventEntry): boolean => {
  if (lemma !== "fire") return false;
  const first = incidentStart(grammar, noun);
  const opens = first === grammar.sentence.tokens[0] || word(grammar, first - 1) === "by";
  const named = isDeterminer(grammar, first) || opens || isNominal(grammar, noun - 1);
  return !named || GUNS.has(word(grammar, noun - 1));
};

function incidentStart(grammar: Grammar, noun: number): number {
  const first = grammar.phrases.first[noun] ?? -1;
  return first < 0 ? noun : Math.max(first, grammar.sentence.tokens[0]);
}

/** What it befalls by its own words: "the collapse of **a bridge**", "a **warehouse** fire", "an explosion at **the mill**". */
function thingOfNoun(grammar: Grammar, noun: number, entry: EventEntry): Range | null {
  const first = incidentStart(grammar, noun);
  const before: Range = [first, noun];
  if (noun > first && isNominal(grammar, noun - 1) && isBefallen(grammar, [noun - 1, noun], entry)) return before;
  const link = word(grammar, noun + 1);
  const from = ABOARD.has(word(grammar, noun + 2)) ? noun + 3 : noun + 2;
  const behind = link === "of" || PLACING_INCIDENT.has(link) ? phraseFrom(grammar, from) : null;
  return isBefallen(grammar, behind, entry) ? behind : null;
}

/** The verb of which it is the subject tells whether it was: "**a fire** at a mill **could break** out". */
function asSubject(grammar: Grammar, noun: number, own: Range | null): Told | null {
  const verb = verbOfNoun(grammar, isNamedStorm(grammar, noun) ? noun + 2 : noun + 1);
  if (verb === null || !HAPPENING_FORMS.has(word(grammar, verb))) return null;
  const { negated, mode, voice } = verbGroupAt(grammar, verb);
  const from = incidentStart(grammar, noun);
  const struck = voice === "passive" ? { recipient: own } : struckBy(grammar, verb + 1, own);
  const where = struck.where ?? placeBetween(grammar, noun + 1, verb);
  const end = PARTS_OF_VERB.has(word(grammar, verb + 1)) ? verb + 2 : verb + 1;
  return { anchor: [noun, end], from, negated, status: mode, ...struck, ...(where && { where }) };
}

/** "a stampede at a stadium **in Orlay** killed nine" */
function placeBetween(grammar: Grammar, from: number, end: number): Range | undefined {
  for (let i = from; i < end; i++) {
    const place = PLACE_PREPOSITIONS.has(word(grammar, i))
      ? placeNameAt(grammar.segmented.tokens, i + 1, end)
      : undefined;
    if (place) return place;
  }
  return undefined;
}

/** What it does it to: "swept through **a textile works**", "struck **Orlay**". */
function struckBy(grammar: Grammar, from: number, own: Range | null): Pick<Found, "recipient" | "where"> {
  const start = HIT_BEHIND.has(word(grammar, from)) ? from + 1 : from;
  const where = placeNameAt(grammar.segmented.tokens, start, grammar.sentence.tokens[1]);
  if (where) return { recipient: own, where };
  const thing = phraseFrom(grammar, start);
  const isThing = isBefallen(grammar, thing, {}) || (thing && isDamaged(grammar, from - 1, thing));
  return { recipient: own ?? (isThing ? thing : null) };
}

/** "flattened **a row of greenhouses**": whatever is no place in time and nobody. */
const isDamaged = (grammar: Grammar, verb: number, thing: Range): boolean =>
  DAMAGING_FORMS.has(word(grammar, verb)) &&
  !mayAct(grammar, thing) &&
  !isCount(grammar, thing[0]) &&
  !isTimed(grammar, thing[0]) &&
  !EVERYTHING.has(headWord(grammar, thing));

/** "**Orlay** was hit **by an earthquake**", "homes were flattened by a storm" */
function asAgent(grammar: Grammar, noun: number, own: Range | null): Told | null {
  const by = incidentStart(grammar, noun) - 1;
  const verb = PARTS_OF_VERB.has(word(grammar, by - 1)) ? by - 2 : by - 1;
  if (word(grammar, by) !== "by" || !HAPPENING_FORMS.has(word(grammar, verb))) return null;
  const { start, negated, mode, voice, helpers } = verbGroupAt(grammar, verb);
  if ((formsOf(word(grammar, verb)) & VerbForm.participle) === 0) return null;
  const subject = subjectOf(grammar, start)?.phrase ?? null;
  const isTold = voice === "passive" || helpers.some((one) => BE_FORMS.has(one));
  const status = isTold ? mode : "actual";
  const anchor: Range = [verb, noun + 1];
  if (!subject) return { anchor, from: verb, negated, status, recipient: own };
  const where = isTold ? placeNameAt(grammar.segmented.tokens, subject[0], subject[1]) : undefined;
  const isThing = isBefallen(grammar, subject, {}) || isDamaged(grammar, verb, subject);
  const recipient = own ?? (!where && isThing ? thingItself(grammar, subject) : null);
  return { anchor, from: subject[0], negated, status, recipient, ...(where && { where }) };
}

/** "has raised **a storm** in Lisk": what a verb makes, and no preposition tells. */
const isMadeOfWords = (grammar: Grammar, noun: number): boolean => {
  const before = incidentStart(grammar, noun) - 1;
  return (
    at(grammar, before) !== undefined &&
    !is(grammar, before, Class.preposition) &&
    !THERE_WAS.has(word(grammar, before))
  );
};

/** "killed in **a landslide near** Karst", "there was **an explosion at** the mill": told by where it was. */
function asPlaced(
  grammar: Grammar,
  noun: number,
  own: Range | null,
  told: Pick<Found, "negated" | "status" | "historical"> | null,
): Told | null {
  const isPlaced = own !== null || PLACING_INCIDENT.has(word(grammar, noun + 1)) || isTimed(grammar, noun + 1);
  if (!told || !isPlaced || (STORMS.has(word(grammar, noun)) && isMadeOfWords(grammar, noun))) return null;
  return { anchor: [noun, noun + 1], from: noun, recipient: own, ...told };
}
