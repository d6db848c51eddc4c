import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import type { Entity } from "./entities.ts";
import { isDoubtful } from "./pronoun-doubts.ts";
import { goesOnAfar, hasAnotherJustSaid, isNearest, standsInFront, takesTheWord } from "./pronoun-nearest.ts";
import { type Context, people, type Weighed } from "./pronoun-people.ts";
import { hasToldOfOne, isInQuotation, onlyOfSentence } from "./pronoun-quoted.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";
import { tellingOf } from "./telling.ts";

/* How many times as heavy as the next the best must be to be chosen: more where the sex of neither says anything. */
const CLEAR = 1.7;

const CLEAR_UNKNOWN = 2.5;

/* And where somebody was named behind him, just before, whose sex is known to agree: "Alex Voss wrote to Martha Kohl. She …" */
const CLEAR_OVER_KNOWN = 6;

/* So many times clearer, where whoever is quoted says "he" and has not named him in the paragraph. */
const OUTSIDE = 2;

/** "I", "we": whoever is quoted; outside quotation marks whose statement it is. */
export const fromOneself = ({ places, outer, issuer, entities }: Scene, phrase: Phrase): Speaker => {
  if (places.quoted(phrase.span[0])) return onlyEntity(outer);
  return issuer ? { ...NOBODY, entity: entities.mention(issuer, phrase) } : NOBODY;
};

/** "he", "she": who was last spoken of and can be meant. */
export function fromPersonal(context: Context, phrase: Phrase): Speaker {
  const meant = personMeant(context, phrase);
  return meant.entity ? { ...NOBODY, entity: context.entities.mention(meant.entity, phrase) } : meant;
}

/** The same, and nobody is mentioned so. */
export function personMeant(context: Context, phrase: Phrase): Speaker {
  const at = phrase.span[0];
  const telling = tellingOf(context.attribution, context.places, phrase);
  const weighed = people(context, at, phrase.sex, telling);
  const [heaviest, ...rest] = weighed;
  const going = telling.on && weighed.length === 0 ? goesOnAfar(context, phrase) : null;
  if (going) return { ...NOBODY, entity: going };
  if (!heaviest) return NOBODY;
  const fronted = weighed.find(({ entity }) => standsInFront(context, at, phrase.sex, entity));
  if (fronted) return { ...NOBODY, entity: fronted.entity };
  const first = weighed.find(({ entity }) => takesTheWord(context, at, entity)) ?? heaviest;
  const others = first === heaviest ? rest : weighed.filter((one) => one !== first);
  const thought = { at, sex: phrase.sex, first: first.entity, weighed, telling };
  if (isDoubtful(context, thought) || hasAnotherJustSaid(context, at, phrase.sex, first.entity))
    return undecided(weighed);
  const outside = context.places.quoted(at) && !isInQuotation(context, at, first.entity);
  if (outside && !context.outer?.entity) return undecided(weighed);
  const inside = outside ? onlyOfSentence(context, at, weighed) : null;
  if (inside) return { ...NOBODY, entity: inside };
  if (context.places.quoted(at) && hasToldOfOne(context.places, at, first.entity, outside)) return undecided(weighed);
  const nearest = isNearest(context, at, phrase.sex, first.entity) || takesTheWord(context, at, first.entity);
  const isClear = (other: Weighed): boolean =>
    nearest ||
    first.weight >= clearOf(first.entity, other.entity, at, context.places) * (outside ? OUTSIDE : 1) * other.weight;
  if (!others.every(isClear)) return undecided(weighed);
  return { ...NOBODY, entity: first.entity };
}

function clearOf({ sex, lastAt }: Entity, other: Entity, at: number, { sentence }: Places): number {
  if (sex !== "unknown") return CLEAR;
  const behind = other.lastAt > lastAt && sentence(at) - sentence(other.lastAt) <= 1;
  return behind && other.sex !== "unknown" ? CLEAR_OVER_KNOWN : CLEAR_UNKNOWN;
}

const onlyEntity = (speaker: Speaker | null): Speaker =>
  speaker?.entity ? { ...NOBODY, entity: speaker.entity } : NOBODY;
