import { CHANGE_LINKS } from "../en/totals.ts";
import type { Token } from "../layers.ts";
import type { Counted } from "./counted.ts";

/** "Thane on 49.1 percent and Brandt on **48.7**": a number with a fraction behind a share is one, too, where it counts nothing itself. */
export function sharedUnits(tokens: readonly Token[], all: readonly Counted[]): readonly Counted[] {
  const found: Counted[] = [];
  for (const one of all) {
    const before = found.at(-1);
    found.push(before && isShareToo(tokens, before, one) ? asShare(one) : one);
  }
  return found;
}

const SHARE = "%";
const asShare = ({ quantity, sentence, counts }: Counted): Counted => ({
  quantity: { ...quantity, unit: SHARE },
  sentence,
  counts: { ...counts, kind: "share" },
});

function isShareToo(tokens: readonly Token[], before: Counted, { quantity, sentence, counts }: Counted): boolean {
  const [first, last] = quantity.tokens;
  const bare = quantity.unit === undefined && counts.kind === "other" && counts.first >= counts.last;
  if (!bare || before.sentence !== sentence || before.quantity.unit !== SHARE) return false;
  const changed = tokens.slice(before.quantity.tokens[1], first).every(({ lower }) => CHANGE_LINKS.has(lower));
  return changed || tokens.slice(first, last).some(({ text }) => /^\d+\.\d+$/.test(text));
}
