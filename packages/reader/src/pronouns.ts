/* What learning whom pronouns mean needs of the reader. Not for readers of reports. */

import type { Span } from "@according/record";
import { HE_MEANS } from "./en/he-means.ts";
import { readPhrase } from "./names/phrase.ts";
import type { Entity } from "./who/entities.ts";
import type { Measured, OfMention, OfSomebody } from "./who/pronoun-measures.ts";
import { whoMayBeMeant } from "./who/pronoun-people.ts";
import { LIKELY, personMeant } from "./who/pronouns.ts";
import type { Scene } from "./who/scene.ts";
import { tellingOf } from "./who/telling.ts";

export { type Entity, LIKELY, type Measured, type Scene };

/** The measures of each place where somebody is mentioned, and of themselves, in the order of their weights. */
export const OF_MENTION = Object.keys(HE_MEANS.mention) as readonly (keyof OfMention)[];
export const OF_SOMEBODY = Object.keys(HE_MEANS.somebody) as readonly (keyof OfSomebody)[];

/** Whom a *he* or *she* means as it is read now, or null, and what is measured of all who may be meant. */
export function answerTo(scene: Scene, span: Span): { meant: Entity | null; known: readonly Measured[] } | null {
  const { places, attribution } = scene;
  const range = places.tokens(span);
  if (!range) return null;
  const phrase = readPhrase(places.segmented, range);
  const asked = { ...scene, at: span[0], sex: phrase.sex, telling: tellingOf(attribution, places, phrase) };
  const { entity } = personMeant(scene, phrase);
  return { meant: entity && (entity.same ?? entity), known: whoMayBeMeant(asked) };
}
