import { BY_NOUN, CALLINGS, OFFICE_LEFT, PARENT_OF, SEATED, WHO_TAIL } from "../en/callings.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { tellsOfNoun } from "../text/words.ts";
import type { Entity, Logged } from "./entities.ts";
import { hangs } from "./mention-places.ts";
import { tellsOfPerson } from "./named-later.ts";
import { personMeant } from "./pronouns.ts";
import type { Scene } from "./scene.ts";
import { sexAgrees } from "./sex.ts";
import { tellingOf } from "./telling.ts";

/* How far back whoever is called so may be named, in sentences. */
const SENTENCES = 3;

/* And how far back others are looked for, in characters. */
const TOLD = 8000;

/**
 * "**Voss** spoke of job cuts. In the Assembly **the Harvest MP** said": whoever has just spoken, by
 * what he has not been called yet, where nobody else is told of since he was named. Who answers may be another, and so may whoever
 * holds an office that is not his. From now on he is called so.
 */
export function byCalling(scene: Scene, phrase: Phrase): Entity | undefined {
  const { places, attribution } = scene;
  const at = phrase.span[0];
  const words = phrase.words.replace(WHO_TAIL, "");
  if (
    !attribution.source.some(([from, to]) => attribution.cue.length > 0 && from <= at && at < to) ||
    places.quoted(at) ||
    hangs(sentenceUpTo(places, at)) ||
    !phrase.definite ||
    phrase.plural ||
    !callsSo(places.segmented.text.slice(Math.max(0, at - TOLD), at), words)
  )
    return undefined;
  if (tellingOf(attribution, places, phrase).answers) return undefined;
  const { entity } = personMeant(scene, phrase);
  if (entity?.kind !== "person" || !sexAgrees(entity, phrase) || !isSpokenOf(scene, entity, at)) return undefined;
  const noun = lastNoun(words);
  if (entity.roles.length > 0 && (SEATED.has(noun) || CALLINGS.has(noun))) return undefined;
  entity.calls.add(noun);
  return entity;
}

/** Do these words call somebody so, and has nobody been called by them? */
function callsSo(before: string, words: string): boolean {
  const noun = lastNoun(words);
  if (PARENT_OF.test(words) || OFFICE_LEFT.test(words))
    return !before.toLowerCase().includes(words.slice("the ".length).toLowerCase());
  if (!CALLINGS.has(noun) && !SEATED.has(noun)) return false;
  return ![noun, `${noun}s`, noun.replace(/man$/, "men"), noun.replace(/woman$/, "women")].some((one) =>
    tellsOfNoun(before, one),
  );
}

const lastNoun = (words: string): string => BY_NOUN.exec(words)?.[1]?.toLowerCase() ?? "";

/** Has he just spoken, and is it of him alone that is told since the sentence in which he was named last? */
function isSpokenOf({ places, entities, previous }: Scene, entity: Entity, at: number): boolean {
  if (previous?.entity !== entity) return false;
  const named = entity.mentions.filter(({ span, as }) => span[1] <= at && (as === "name" || as === "short")).at(-1);
  if (!named) return false;
  const { sentences, tokens } = places.segmented;
  const here = places.sentence(named.span[0]);
  if (places.sentence(at) - here > SENTENCES || places.paragraph(at) - places.paragraph(named.span[0]) > 2)
    return false;
  const from = sentences[here]?.span[0] ?? named.span[0];
  const isOther = ({ entity: one }: Logged): boolean =>
    (one.same ?? one) !== entity && (one.kind === "person" || one.kind === "unnamed");
  const others = entities.before(at, TOLD).filter(isOther);
  if (others.some(({ mention: { span } }) => span[0] >= from)) return false;
  const [first, end] = places.tokens([from, at]) ?? [0, 0];
  return !tellsOfPerson(
    tokens.slice(first, end),
    entity.mentions.map(({ span }) => span),
    entity.sex,
  );
}

/** The words of its sentence before a place, without what is quoted. */
const sentenceUpTo = ({ segmented: { text, sentences }, sentence }: Places, at: number): string =>
  text.slice(sentences[sentence(at)]?.span[0] ?? at, at).replace(/^.*["”]/su, "");
