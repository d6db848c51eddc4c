import { SAYS_YOU } from "../../en/attribution-turns.ts";
import type { Segmented } from "../../layers.ts";
import type { Settled } from "../proposal.ts";

/**
 * Without what would put a third turn of a conversation into the mouth of the second: two have spoken by turns, to each
 * other, and the third quotation has no cue. It stays, as nobody's.
 */
export function withoutGuessedTurns(segmented: Segmented, found: readonly Settled[]): readonly Settled[] {
  const opening = new Map<number, Settled>();
  for (const one of found) if (!opening.has(one.paragraph) && one.source.length) opening.set(one.paragraph, one);
  return found.map((one) => {
    if (!one.continues || one.source.length || !isTurn(segmented, one, opening)) return one;
    const { continues: _, ...rest } = one;
    return rest;
  });
}

function isTurn({ text }: Segmented, one: Settled, opening: ReadonlyMap<number, Settled>): boolean {
  const second = opening.get(one.paragraph - 1);
  const first = opening.get(one.paragraph - 2);
  if (!first?.source[0] || !second?.source[0] || one.continues?.paragraph !== one.paragraph - 1) return false;
  if (text.slice(...first.source[0]) === text.slice(...second.source[0])) return false;
  const spoken = [first, second, one].map(({ content: [span] }) => (span ? text.slice(...span) : ""));
  return (
    spoken.every((words) => /^["“]/.test(words) && words.length < 200) &&
    spoken.filter((words) => SAYS_YOU.test(words)).length > 1
  );
}
