import { IRREGULAR_PEOPLES, OF_PLACE } from "../en/peoples.ts";
import { plain } from "./naming.ts";

/* What is left of a place's name in its people's is no shorter. */
const STEM = 4;

/** Do two words for whose an office is mean the same: "Orlay" and "the Orlay", "Norvia" and "Norvian"? */
export function samePlace(one: string, other: string): boolean {
  const [a, b] = [stated(one), stated(other)];
  return a === b || isPeopleOf(a, b) || isPeopleOf(b, a);
}

const stated = (name: string): string => IRREGULAR_PEOPLES.get(plain(name)) ?? plain(name);

/** "norvian" of "norvia": all of the place but its last letter, and an ending. */
function isPeopleOf(people: string, place: string): boolean {
  const stem = place.slice(0, -1);
  if (stem.length < STEM && place.length > STEM) return false;
  const start = people.startsWith(place) ? place : people.startsWith(stem) ? stem : "";
  return start.length >= STEM - 1 && people.length > start.length && OF_PLACE.has(people.slice(start.length));
}
