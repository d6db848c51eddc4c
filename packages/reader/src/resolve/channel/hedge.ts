import { HEDGES } from "../../lang/en/media.ts";
import type { Attribution, Segmented, Token } from "../../model/layers.ts";

/** A word of reserve in the cue or beside it. */
export function hedge({ text }: Segmented, attribution: Attribution, after: readonly Token[]): string | undefined {
  const words = [
    ...attribution.cue.flatMap((span) =>
      text
        .slice(...span)
        .toLowerCase()
        .split(/\s+/),
    ),
    ...after.slice(0, 3).map(({ lower }) => lower),
  ];
  return words.find((word) => HEDGES.has(word));
}
