import { NEGATING_TAIL, NOR_ENDS } from "../../en/assertion.ts";
import type { Settled } from "../proposal.ts";

/* As far before a verb as "nor" may stand. */
const SHORT = 12;

/** "The company **neither** | confirmed nor denied": the negation belongs to the cue, not to whoever is meant. */
export function withoutNegation(text: string, found: Settled): Settled {
  const [who, ...rest] = found.source;
  const [verb, ...more] = found.cue;
  const tail = who && NEGATING_TAIL.exec(text.slice(...who));
  if (!who || !verb || !tail || tail.index === 0) return found;
  const end = who[0] + tail.index;
  const source = [[who[0], end] as const, ...rest];
  if (verb[0] - who[1] === 1) return { ...found, source, cue: [[end + 1, verb[1]], ...more] };
  // "The rebels neither claimed the raid nor **denied** it".
  const nor = NOR_ENDS.exec(text.slice(Math.max(who[1], verb[0] - SHORT), verb[0]))?.[0].length;
  return nor ? { ...found, source, cue: [[verb[0] - nor, verb[1]], ...more] } : found;
}
