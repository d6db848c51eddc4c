import { NEGATING_TAIL } from "../../en/assertion.ts";
import type { Settled } from "../proposal.ts";

/** "The company **neither** | confirmed nor denied": the negation belongs to the cue, not to whoever is meant. */
export function withoutNegation(text: string, found: Settled): Settled {
  const [who, ...rest] = found.source;
  const [verb, ...more] = found.cue;
  const tail = who && NEGATING_TAIL.exec(text.slice(...who));
  if (!who || !verb || !tail || tail.index === 0 || verb[0] - who[1] !== 1) return found;
  const end = who[0] + tail.index;
  return { ...found, source: [[who[0], end], ...rest], cue: [[end + 1, verb[1]], ...more] };
}
