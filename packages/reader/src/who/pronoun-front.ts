import { AS_FOR, HAS_SAID, SUBJECT_IN_FRONT } from "../en/references.ts";
import type { Entity } from "./entities.ts";
import { type Asked, fittingFor, opensHanging } from "./may-be-meant.ts";
import { tellsOfPerson } from "./named-later.ts";

/* Who is named so in the sentence of a *he* or *she* that nobody else may be meant. */

/**
 * "**As for Moro,** he said", "As **Moro** left, he said", "While it did not appeal to **Ina Falk**, she said": the only one who is named
 * before *he* in its sentence, of whom a new paragraph begins to tell.
 */
export function standsInFront(asked: Asked, entity: Entity): boolean {
  const { places, at, sex } = asked;
  const { text, sentences, tokens } = places.segmented;
  const here = sentences[places.sentence(at)];
  const start = here?.span[0] ?? at;
  const before = text.slice(start, at);
  if (!here || places.quoted(at) || !/, $/.test(before)) return false;
  const near = fittingFor(asked, at, sex).filter(({ mention: { span } }) => span[0] >= start);
  if (near.length === 0 || near.some(({ entity: other }) => other !== entity)) return false;
  const spans = near.map(({ mention: { span } }) => span);
  const [named] = spans;
  const isNamed = near.some(({ mention: { as } }) => as === "name" || as === "short");
  if (!named || !isNamed) return false;
  const opening = text.slice(start, named[0]);
  if (AS_FOR.test(opening)) return true;
  const isFirst = sentences[places.sentence(at) - 1]?.paragraph !== here.paragraph;
  if (!isFirst || !opensHanging(before.split(" ", 1)[0] ?? "")) return false;
  const isNew = near.some(({ mention: { as } }) => as === "name") && entity.firstAt >= start;
  const isOther = (from: number, to: number): boolean =>
    tellsOfPerson(tokens.slice(...(places.tokens([from, to]) ?? [0, 0])), spans, sex);
  return isNew ? !isOther(start, named[0]) : SUBJECT_IN_FRONT.test(opening) && !isOther(start, at);
}

/** "**Brandt**'s remarks from the hall, in which he …": whose own words are told of right before. */
export function hasTheWords(asked: Asked, entity: Entity): boolean {
  const { places, at, sex } = asked;
  const own = fittingFor(asked, at, sex).filter((one) => one.entity === entity);
  return own.some(({ mention: { span } }) => HAS_SAID.test(places.segmented.text.slice(span[1], at)));
}
