import type { Span } from "@according/record";
import { TURNS_TO } from "../en/it-they.ts";
import { JOINS } from "../en/references.ts";
import { holdsFinite } from "../grammar/finite-in.ts";
import type { Places } from "../text/places.ts";
import type { Entity, Logged } from "./entities.ts";

/**
 * "Voss **was replaced by** Moro. He …", "Voss **questioned** Moro. He …", "Voss, a clerk, **and** Moro, a guard, met. He …": does
 * the sentence before a place name two who can be meant, and either as well? `fitting` are mentions of those who can be.
 */
export function mayBeAnothersTurn(places: Places, at: number, entity: Entity, fitting: readonly Logged[]): boolean {
  const before = places.sentence(at) - 1;
  const there = fitting.filter(({ mention: { span } }) => places.sentence(span[0]) === before);
  return there.some((one, i) =>
    there.slice(i + 1).some((other) => {
      const [a, b] = [meantBy(one), meantBy(other)];
      return a !== b && (a === entity || b === entity) && turns(places, one.mention.span, other.mention.span);
    }),
  );
}

const meantBy = ({ entity }: Logged): Entity => entity.same ?? entity;

/** Does what stands between two names make them one subject, or the second as likely to go on? */
function turns(places: Places, [, from]: Span, [to]: Span): boolean {
  const between = places.segmented.text.slice(from, to);
  return TURNS_TO.test(between) || (JOINS.test(between) && !holdsFinite(places, [from, to]));
}
