import type { Range, Token } from "../layers.ts";

const LENGTH = 14;

/** Where the words behind `ORLAY, Tesmar, March 5 (Corran) — ` begin, or the first token where there is no dateline. */
export function datelineEnd(tokens: readonly Token[], [first, end]: Range): number {
  if (!/^\p{Lu}{2,}$/u.test(tokens[first]?.text ?? "")) return first;
  for (let i = first + 1; i < Math.min(end, first + LENGTH); i++) {
    const { text } = tokens[i] as Token;
    if (/^(?:-|–|—|--)$/.test(text)) return i + 1;
    if (!/^(?:\p{Lu}.*|\d+|[,()./])$/u.test(text)) return first;
  }
  return first;
}
