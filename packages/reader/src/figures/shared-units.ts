import { PREPOSITIONS } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import { BEFORE_LEVEL, CHANGE_LINKS, CHANGED_FROM, CHANGED_TO } from "../en/totals.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";

/**
 * "Thane on 49.1 percent and Brandt on **48.7**": a number with a fraction behind a share is one, too, where it counts nothing itself;
 * not "fell 4 percent **to 18.4**", which is a price or an index.
 */
export function sharedUnits(tokens: readonly Token[], all: readonly Counted[]): readonly Counted[] {
  const found: Counted[] = [];
  for (const one of all) {
    const before = found.at(-1);
    found.push(before && isShareToo(tokens, before, one) ? withSign(one) : one);
  }
  return found;
}

const SHARE = "%";
const withSign = ({ quantity, sentence, counts }: Counted): Counted => ({
  quantity: { ...quantity, unit: SHARE },
  sentence,
  counts: { ...counts, kind: "share" },
});

function isShareToo(tokens: readonly Token[], before: Counted, { quantity, sentence, counts }: Counted): boolean {
  const [first, last] = quantity.tokens;
  const bare = quantity.unit === undefined && counts.kind === "other" && counts.first >= counts.last;
  if (!bare || before.sentence !== sentence || before.quantity.unit !== SHARE) return false;
  const [from, to] = before.quantity.tokens;
  const between = tokens.slice(to, first);
  const [ahead, own] = [lower(tokens, from - 1), lower(tokens, first - 1)];
  const wasSo =
    BEFORE_LEVEL.has(ahead) && CHANGED_FROM.has(own) && between.every(({ lower: word }) => CHANGE_LINKS.has(word));
  const isNow = first === to + 1 && CHANGED_TO.has(own) && CHANGED_FROM.has(ahead);
  const hasFraction = tokens.slice(first, last).some(({ text }) => /^\d{1,2}\.\d+$/.test(text));
  const isJoined = between.some(({ lower: word }) => AND.has(word)) && PREPOSITIONS.has(own) && own === ahead;
  const isAlike = AND.has(own) && PREPOSITIONS.has(lower(tokens, to)) && lower(tokens, to) === lower(tokens, last);
  return wasSo || isNow || (hasFraction && (isJoined || isAlike));
}
