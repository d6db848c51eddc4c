import type { Span } from "@according/record";
import { BEFORE_THAT, CITES_AHEAD, CITING_WHOM } from "../en/mending.ts";

/* So many characters before what is said "citing" may stand. */
const CITES = 10;

/** What an outlet reports, without whom it cites: "**The pier was shut**, Radio Merle reported, citing two officials". */
export function withoutWhomItCites(text: string, content: readonly Span[]): readonly Span[] {
  const kept = content.flatMap((span): readonly Span[] => {
    const from = CITES_AHEAD.exec(text.slice(Math.max(0, span[0] - CITES), span[0]))?.[0].length ?? 0;
    const words = text.slice(span[0] - from, span[1]);
    if (!CITING_WHOM.test(words)) return [span];
    const before = BEFORE_THAT.exec(words)?.[0].length;
    return before ? [[span[0] - from + before, span[1]]] : from > 0 ? [span] : [];
  });
  return kept.length > 0 ? kept : content;
}
