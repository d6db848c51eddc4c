import type { Entity, Logged } from "./entities.ts";
import { type Asked, fittingFor, isRuledOut } from "./may-be-meant.ts";
import { bodiesBefore, fitOf, type Measured, ofPlace, ofTheOne, SCORE_OF_NOBODY } from "./pronoun-measures.ts";
import { hasAsked, isToldOfByHim } from "./pronoun-speakers.ts";
import { topicOf } from "./pronoun-topic.ts";

/* Who may be meant by *he* and *she*, and how likely. */

/* Who is named is so likely at least: below it one in three of those who are named besides is wrong, above it many are left open who are told. */
export const LIKELY = 0.52;

export interface Weighed {
  readonly entity: Entity;
  /** From 0 to 1, that they are meant. */
  readonly weight: number;
}

/** The people of a sex mentioned within reach before a pronoun, likeliest first; what is left is nobody's who is known. */
export function people(asked: Asked): readonly Weighed[] {
  const scored = whoMayBeMeant(asked).map((one) => ({ entity: one.entity, score: fitOf(one) }));
  const highest = Math.max(SCORE_OF_NOBODY, ...scored.map(({ score }) => score));
  const weigh = (score: number): number => Math.exp(score - highest);
  const sum = scored.reduce((total, { score }) => total + weigh(score), weigh(SCORE_OF_NOBODY));
  return scored
    .map(({ entity, score }) => ({ entity, weight: weigh(score) / sum }))
    .sort((a, b) => b.weight - a.weight || b.entity.lastAt - a.entity.lastAt);
}

/** All that is measured of them, as it is learnt from. */
export function whoMayBeMeant(asked: Asked): readonly Measured[] {
  const { at, sex, places, previous } = asked;
  const asking = previous && hasAsked(previous, places) ? previous.entity : null;
  const fitting = fittingFor(asked, at, sex).filter(({ mention: { span } }) => !places.crossHeading(span[0]));
  const topic = topicOf(asked, fitting);
  const latest = fitting.reduce<Logged | undefined>(
    (last, one) => (last && last.mention.span[0] >= one.mention.span[0] ? last : one),
    undefined,
  );
  const all = { asked, topic, latest, bodies: bodiesBefore(asked) };
  return [...Map.groupBy(fitting, ({ entity }) => entity)]
    .filter(([entity]) => entity !== asking && !isRuledOut(asked, entity) && !isToldOfByHim(asked, entity))
    .map(([entity, logged]) => ({
      entity,
      mentions: logged.map((one) => ofPlace(all, one)),
      own: ofTheOne(asked, entity, logged.length),
    }));
}
