import {
  COUNTED,
  CROWDS,
  FLEEING,
  HELD,
  HELD_EVENTS,
  HELD_OFFICE,
  MADE_PUBLIC,
  NOT_DISPLACED,
  PLACES_LEFT,
  SEATS,
} from "../en/counted.ts";
import { BE, HAVE, IS_ONE } from "../en/counting.ts";
import { OBJECTS, OTHER_ONES, TAKEN_AWAY, TAKERS, THOSE_OF } from "../en/fates.ts";
import { DETERMINERS, PREPOSITIONS, RELATIVES } from "../en/function-words.ts";
import { PUT_BY } from "../en/keepers.ts";
import { PEOPLE, SINGLE, VAGUE } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/* Words that tell a fate of people and something else of seats, meetings and offices. */

/** "Several **seats** are open, including one held by": the last of them that is a thing or somebody. */
export function isOfSeats(tokens: readonly Token[], [start, end]: Range): boolean {
  for (let i = end - 1; i >= Math.max(0, Math.min(start, end - SEATS_BACK)); i--) {
    if (SEATS.has(tokens[i]?.lower ?? "")) return true;
    if (PEOPLE.has(tokens[i]?.lower ?? "") || tokens[i]?.text === ".") return false;
  }
  return false;
}

/* So many words back a seat is told of which one is held. */
const SEATS_BACK = 24;

/** "The council has 51 seats, and 30 of them are **held** by the union": those of whom nobody is in anybody's hands. */
export const areSeatsHeld = (
  tokens: readonly Token[],
  { kind, last }: { readonly kind: string; readonly last: number },
  start: number,
): boolean => kind === "held" && PUT_BY.has(lower(tokens, last)) && isOfSeats(tokens, [start, last]);

/** Two meetings are **held** and two diplomats **expelled** in another sense. */
export const isOtherwise = (kind: string, head: string): boolean =>
  (kind === "held" && (HELD_EVENTS.has(head) || SEATS.has(head))) ||
  (kind === "released" && MADE_PUBLIC.has(head)) ||
  (kind === "displaced" && NOT_DISPLACED.has(head));

/** "came to the **festival that is held**", "a vigil **held**", "the period he **held office**": of those who are counted nobody is in anybody's hands. */
export function isHeldOtherwise(tokens: readonly Token[], [, end]: Range, held: number, from: number): boolean {
  if (HELD_OFFICE.has(lower(tokens, held + 1))) return true;
  let at = held - 1;
  while (at > from && (BE.has(lower(tokens, at)) || HAVE.has(lower(tokens, at)) || RELATIVES.has(lower(tokens, at))))
    at--;
  if (at < from || !HELD_EVENTS.has(lower(tokens, at))) return false;
  const verb = lower(tokens, at + 1);
  if (!BE.has(verb) && !HAVE.has(verb)) return true;
  return IS_ONE.has(verb) ? !SINGLE.has(lower(tokens, end - 1)) : !isBesidePeople(tokens, [from, at]);
}

/** "Forty people **at the demonstration** were held", "activists **who attended the march** are held": the verb is that of the people. */
const isBesidePeople = (tokens: readonly Token[], [from, event]: Range): boolean =>
  tokens.slice(from, event).some(({ lower: word }) => PREPOSITIONS.has(word) || RELATIVES.has(word));

/** "Hundreds **fled the stadium**", "dozens of **shoppers fled**": out of a place where nobody lives. */
export function fleesPlace(tokens: readonly Token[], end: number): boolean {
  if (!FLEEING.has(lower(tokens, end - 1))) return false;
  if (CROWDS.has(lower(tokens, end - 2))) return true;
  if (!DETERMINERS.has(lower(tokens, end))) return false;
  return [1, 2].some((on) => PLACES_LEFT.has(lower(tokens, end + on)));
}

/** "two possible names **of the deceased**", "five relatives of the missing": of others; not "bodies of the dead", "40 of the dead". */
export const isOfOthersTold = (tokens: readonly Token[], [first, last]: Range, at: number): boolean =>
  at - 2 > first &&
  at + 1 === last &&
  DETERMINERS.has(lower(tokens, at - 1)) &&
  OF.has(lower(tokens, at - 2)) &&
  !COUNTED.has(lower(tokens, at - 3)) &&
  !VAGUE.has(lower(tokens, at - 3));

/* So many words behind "by" stands who takes somebody away: "by masked security forces". */
const TAKER = 4;

/** "**taken by security forces** from their homes", "dragged from their homes **by gunmen**": the kind of those so taken, where their fate is told at token `at`. */
export function takenFromHome(tokens: readonly Token[], from: number, at: number): string | undefined {
  if (!tokens.slice(from, at).some(({ lower: word }) => TAKEN_AWAY.has(word))) return undefined;
  for (let by = from; by <= at + 1; by++) {
    if (!PUT_BY.has(lower(tokens, by))) continue;
    let end = by + 1;
    while (end <= by + TAKER && tokens[end]?.kind === "word") end++;
    const taker = tokens.slice(by + 1, end).flatMap(({ lower: word }) => TAKERS.get(word) ?? [])[0];
    if (taker !== undefined) return taker;
  }
  return undefined;
}

/** "dozens of chiefs **held a vote**": what they did; not "40 people held a week ago". */
export const isEventHeld = (tokens: readonly Token[], at: number): boolean =>
  COUNTED.get(lower(tokens, at))?.kind === HELD &&
  OBJECTS.has(lower(tokens, at + 1)) &&
  [2, 3, 4].some(
    (on) =>
      HELD_EVENTS.has(lower(tokens, at + on)) && tokens.slice(at + 1, at + on).every(({ kind }) => kind === "word"),
  );

/** "**Relatives of** 12 activists were held": none of the 12; not "families of 12 miners who died". */
export function isOfThoseOf(tokens: readonly Token[], first: number, phraseEnd: number): boolean {
  let of = first - 1;
  while (of > first - THE_OTHER && OTHER_ONES.has(tokens[of]?.lower ?? "")) of--;
  return (
    OF.has(tokens[of]?.lower ?? "") &&
    THOSE_OF.has(tokens[of - 1]?.lower ?? "") &&
    !RELATIVES.has(tokens[phraseEnd]?.lower ?? "")
  );
}

/* So many words stand before a number: "of **the other** four". */
const THE_OTHER = 3;
