import type { Attribution, Segmented, Token } from "../../model/layers.ts";
import type { Span } from "../../model/span.ts";

/* What is said around a cue. Only words of the cue's own sentence count, and none of the content. */

/** The tokens after a cue, up to the content that follows or the end of the sentence. */
export function afterCue({ tokens }: Segmented, attribution: Attribution): readonly Token[] {
  const end = attribution.cue.at(-1)?.[1];
  if (end === undefined) return [];
  let i = firstFrom(tokens, end);
  const after: Token[] = [];
  for (; i < tokens.length && after.length < 24; i++) {
    const token = tokens[i] as Token;
    if (
      /^[.?!;]$/.test(token.text) ||
      attribution.content.some(([from, to]) => from <= token.start && token.start < to)
    )
      break;
    if (attribution.source.some(([from, to]) => from <= token.start && token.start < to)) continue;
    after.push(token);
  }
  return after;
}

/** The tokens of a cue, and those after it: an engine may take "told reporters" or "said in a statement" for the cue. */
export function fromCue({ tokens }: Segmented, { cue }: Attribution, after: readonly Token[]): readonly Token[] {
  const own = cue.flatMap(([from, to]) => {
    const first = firstFrom(tokens, from);
    return tokens.slice(first, firstFrom(tokens, to));
  });
  return [...own, ...after];
}

function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const cover = (tokens: readonly Token[]): Span => [(tokens[0] as Token).start, (tokens.at(-1) as Token).end];
