import type { Phrase } from "../names/types.ts";
import type { Entity } from "./entities.ts";
import type { Asked, Context } from "./may-be-meant.ts";
import { hasTheWords, standsInFront } from "./pronoun-front.ts";
import { opensWithKin, opensWithNext } from "./pronoun-newcomers.ts";
import { onwardSpeaker } from "./pronoun-onward.ts";
import { LIKELY, people, type Weighed } from "./pronoun-people.ts";
import { hasToldOfOne, isInQuotation, onlyOfSentence } from "./pronoun-quoted.ts";
import * as rivals from "./pronoun-rivals.ts";
import * as strangers from "./pronoun-strangers.ts";
import type { Scene } from "./scene.ts";
import { sexAgrees } from "./sex.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";
import { tellingOf } from "./telling.ts";

/* Rare in what is learnt from: another than whoever is likeliest may as well be meant. */
const DOUBTS: readonly ((asked: Asked, first: Entity) => boolean)[] = [
  ...[
    rivals.answersHimself,
    rivals.quotesSomebody,
    rivals.mayBeWhoIsBeside,
    rivals.hasLeftTheWord,
    rivals.goesToAnother,
  ],
  ...[rivals.mayBeBareName, rivals.mayBeWhoWasAsked, rivals.mayBeWhoWasTold, rivals.anotherHasSpoken],
  ...[rivals.hasAnotherJustSaid, rivals.isToldOfInSpeech, rivals.isChargedForAnother],
  ...[
    strangers.isOfficesSentence,
    strangers.opensWithOneMore,
    strangers.opensWithSomebody,
    strangers.opensWithName,
    strangers.isOfOneMore,
  ],
  ...[strangers.mayBeNamedBehind, strangers.tellsOfItsHead, strangers.hasMetHisEnd, strangers.isOnlyOwner],
  ...[opensWithKin, opensWithNext],
];

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
  const telling = tellingOf(context.attribution, context.places, phrase);
  const asked = { ...context, at: phrase.span[0], sex: phrase.sex, telling };
  const weighed = people(asked);
  const [first] = weighed;
  const likeliest = first ? amongThem(asked, weighed, first) : NOBODY;
  if (likeliest.entity) return likeliest;
  const onward = onwardSpeaker(asked, first) ?? (!first && telling.on ? goesOnAfar(context, phrase) : null);
  return onward ? { ...NOBODY, entity: onward } : likeliest;
}

function amongThem(asked: Asked, weighed: readonly Weighed[], first: Weighed): Speaker {
  const { at, places, outer } = asked;
  const plain = weighed.find(({ entity }) => standsInFront(asked, entity) || hasTheWords(asked, entity));
  if (plain) return onlyEntity(plain);
  const before = mayBeSpeaker(asked, first.entity) && weighed.find(({ entity }) => entity === asked.previous?.entity);
  if (before) return onlyEntity(before);
  if (DOUBTS.some((doubt) => doubt(asked, first.entity))) return undecided(weighed);
  const outside = places.quoted(at) && !isInQuotation(asked, at, first.entity);
  if (outside && !outer?.entity) return undecided(weighed);
  const inside = outside ? onlyOfSentence(asked, at, weighed) : null;
  if (inside) return { ...NOBODY, entity: inside };
  if (places.quoted(at) && hasToldOfOne(places, at, first.entity, outside)) return undecided(weighed);
  return first.weight < LIKELY ? undecided(weighed) : { ...NOBODY, entity: first.entity };
}

/** "**The head of the mill** spoke of Voss. “He must go,” he said": whoever has no name and has just spoken goes on in quotation marks. */
const mayBeSpeaker = (asked: Asked, first: Entity): boolean =>
  asked.attribution.form === "direct" &&
  !asked.outer &&
  !asked.places.quoted(asked.at) &&
  rivals.hasLeftTheWord(asked, first);

/** "… out to play.”\n\n**She continued:**": whoever has spoken up to the paragraph before, however long ago named. */
function goesOnAfar({ previous, places }: Context, { span: [at], sex }: Phrase): Entity | null {
  const isNear = previous !== null && places.paragraph(at) - places.paragraph(previous.at) <= 1 && !places.quoted(at);
  return isNear && previous.entity.kind === "person" && sexAgrees(previous.entity, { sex }) ? previous.entity : null;
}

const onlyEntity = (speaker: { readonly entity: Entity | null } | null): Speaker =>
  speaker?.entity ? { ...NOBODY, entity: speaker.entity } : NOBODY;
