import { PEOPLES } from "../en/numbers.ts";
import { nameWords } from "../names/naming.ts";
import type { Places } from "../text/places.ts";
import type { Entity } from "./entities.ts";
import { type Asked, isPersonal, isRuledOut } from "./may-be-meant.ts";
import { LIKELY, type Weighed } from "./pronoun-people.ts";
import * as rivals from "./pronoun-rivals.ts";
import { hasAsked } from "./pronoun-speakers.ts";
import { sexAgrees } from "./sex.ts";
import type { Previous } from "./speaker.ts";

/* "Voss said A. **She said** B": the plainest way in which a report goes on. */

/**
 * Whoever has spoken in the sentence before one that opens with *he* or *she*, or with what they say: a person, or somebody of a name
 * that nothing tells to be a body's.
 */
export function onwardSpeaker(asked: Asked, likeliest?: Weighed): Entity | null {
  const { previous, places, outer, at, sex, attribution } = asked;
  if (!previous || outer || places.quoted(at)) return null;
  const begins = Math.min(at, ...attribution.content.slice(0, 1).map(([from]) => from));
  if (!opensItsSentence(places, begins) || !endsRightBefore(previous, places, begins)) return null;
  const { entity } = previous;
  if (rivals.isOneWord(entity)) return mayHandOver(asked, previous) ? null : bearer(entity, likeliest);
  const isSomebody = entity.kind === "person" && isPersonal(entity) && sexAgrees(entity, { sex });
  const isAnswer = attribution.form === "direct" && likeliest?.entity !== entity;
  if (!isSomebody || isAnswer || isRuledOut(asked, entity)) return null;
  return mayHandOver(asked, previous) || rivals.mayBeWhoIsBeside(asked, entity) ? null : entity;
}

/** Somebody of a bare name, where nobody else is likely; whoever has it in his own name: "**Pornsak**" of Police General Pornsak Surasit. */
function bearer(bare: Entity, likeliest?: Weighed): Entity | null {
  if (PEOPLES.test(bare.name)) return null;
  if (!likeliest || likeliest.weight < LIKELY) return bare;
  return nameWords(likeliest.entity.name).includes(bare.name) ? likeliest.entity : null;
}

/** Has whoever spoke asked, or told somebody, who may speak now? */
const mayHandOver = (asked: Asked, previous: Previous): boolean =>
  hasAsked(previous, asked.places) ||
  [rivals.answersHimself, rivals.mayBeWhoWasAsked, rivals.mayBeWhoWasTold, rivals.isChargedForAnother].some((doubt) =>
    doubt(asked, previous.entity),
  );

const opensItsSentence = ({ segmented: { text, sentences }, sentence }: Places, begins: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentences[sentence(begins)]?.span[0] ?? begins, begins));

/** Does what was said before end in the sentence before? */
function endsRightBefore({ at, attribution }: Previous, places: Places, begins: number): boolean {
  const { source, cue, content } = attribution;
  const ends = [...source, ...cue, ...content].map(([, end]) => end - 1).filter((end) => end < begins);
  const latest = Math.max(at, ...ends);
  return (
    places.sentence(begins) - places.sentence(latest) <= 1 && places.paragraph(begins) - places.paragraph(latest) <= 1
  );
}
