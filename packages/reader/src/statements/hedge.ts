import type { Span } from "@according/record";
import { BEINGS, HEDGES, RESERVED } from "../en/hedges.ts";
import type { Attribution, Segmented, Token } from "../layers.ts";

/**
 * A word of reserve in the cue or beside it: "reportedly told", "is believed to have said", "unconfirmed reports". Not
 * "the alleged ringleader said", nor "feared" and "reported" where somebody does just that.
 */
export function hedge({ text }: Segmented, attribution: Attribution, after: readonly Token[]): string | undefined {
  const { source, cue } = attribution;
  const own = cue.flatMap((span) => hedgeWords(text, span));
  const beside = [...wordsBeforeCue(text, attribution), ...own, ...after.slice(0, 3).map(({ lower }) => lower)];
  const adverb = beside.find((word) => HEDGES.has(word));
  if (adverb) return adverb;
  const participle = own.find(
    (word, i) => RESERVED.has(word) && own.slice(Math.max(0, i - 3), i).some((be) => BEINGS.has(be)),
  );
  if (participle && !source.some(([at]) => /\bby (?:the )?$/.test(text.slice(Math.max(0, at - 8), at))))
    return participle;
  return source.some((span) => hedgeWords(text, span).includes("unconfirmed")) ? "unconfirmed" : undefined;
}

/** What stands between source and cue, and the word before the source where that opens its sentence: "Reportedly, he …". */
function wordsBeforeCue(text: string, { source: [source], cue: [cue] }: Attribution): readonly string[] {
  if (!cue || !source || source[1] > cue[0] || cue[0] - source[1] > LONGEST) return [];
  return hedgeWords(text, [source[1], cue[0]]);
}

const LONGEST = 40;

const hedgeWords = (text: string, span: Span): readonly string[] =>
  text
    .slice(...span)
    .toLowerCase()
    .match(/[\p{L}'’]+/gu) ?? [];
