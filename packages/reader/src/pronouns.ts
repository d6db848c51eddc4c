/* What learning whom pronouns and descriptions mean needs of the reader. Not for readers of reports. */

import type { Span } from "@according/record";
import { DESCRIBED_MEANS } from "./en/description-means.ts";
import { HE_MEANS } from "./en/he-means.ts";
import { readPhrase } from "./names/phrase.ts";
import type { Entity } from "./who/entities.ts";
import type { Measured, OfMention, OfSomebody } from "./who/pronoun-measures.ts";
import { LIKELY, whoMayBeMeant } from "./who/pronoun-people.ts";
import { personMeant } from "./who/pronouns.ts";
import { referent } from "./who/referent.ts";
import type { Scene } from "./who/scene.ts";
import { tellingOf } from "./who/telling.ts";
import { type Choice, choiceFor, describedMeans, descriptionAt, LIKELY_SO } from "./who/whom-described.ts";

export { type Choice, type Entity, LIKELY, LIKELY_SO, type Measured, type Scene };

/** The measures of each place where somebody is mentioned, and of themselves, in the order of their weights. */
export const OF_MENTION = Object.keys(HE_MEANS.mention) as readonly (keyof OfMention)[];
export const OF_SOMEBODY = Object.keys(HE_MEANS.somebody) as readonly (keyof OfSomebody)[];

/** The same of a description: what is measured of whoever may be called so, and of itself. */
export const OF_CALLED = Object.keys(DESCRIBED_MEANS.called) as readonly (keyof typeof DESCRIBED_MEANS.called)[];
export const OF_NOBODY = Object.keys(DESCRIBED_MEANS.nobody) as readonly (keyof typeof DESCRIBED_MEANS.nobody)[];

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

/** Whom a description means as it is read now, or null, and who may be meant; null where the words are none, or rules tell it. */
export function answerToDescription(scene: Scene, span: Span): { meant: Entity | null; choice: Choice } | null {
  const told = referent(scene, span);
  const phrase = descriptionAt(scene, span, told);
  if (!phrase) return null;
  const choice = choiceFor(scene, phrase, told.entity);
  const { entity } = describedMeans(scene, span, told);
  return { meant: entity === told.entity ? null : entity, choice };
}
