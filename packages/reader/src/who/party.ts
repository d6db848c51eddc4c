import { PARTY, PARTY_LETTERS } from "../en/offices.ts";
import { matchesOf } from "../text/matches.ts";
import type { Places } from "../text/places.ts";
import type { Entity } from "./entities.ts";

/* Of which party somebody is said to be. */

/* So many characters beside a name tell it. */
const NEAR = 40;

/** "Gov. Mara Voss**, a Democrat,**": is no other party told of beside a name? */
export function mayBeOfParty(
  { segmented: { text } }: Places,
  { span: [from, to] }: Entity["mentions"][number],
  party: string,
  at: number,
): boolean {
  const told = partiesIn(text.slice(Math.max(0, from - NEAR), Math.min(to + NEAR, at)));
  return told.every((one) => one === party);
}

export const partiesIn = (words: string): readonly string[] =>
  matchesOf(PARTY, words).map(([, party, letter = ""]) => party ?? PARTY_LETTERS.get(letter) ?? "");
