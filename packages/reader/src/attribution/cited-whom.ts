import type { Span } from "@according/record";
import { BEFORE_THAT, CITING_WHOM } from "../en/mending.ts";

/** What an outlet reports, without whom it cites: "**The pier was shut**, Radio Merle reported, citing two officials". */
export function withoutWhomItCites(text: string, content: readonly Span[]): readonly Span[] {
  const kept = content.flatMap((span): readonly Span[] => {
    const words = text.slice(...span);
    if (!CITING_WHOM.test(words)) return [span];
    const before = BEFORE_THAT.exec(words)?.[0].length;
    return before ? [[span[0] + before, span[1]]] : [];
  });
  return kept.length > 0 ? kept : content;
}
