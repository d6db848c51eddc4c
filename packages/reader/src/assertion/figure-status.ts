import type { Statement } from "@according/record";
import type { Range, Token } from "../layers.ts";

/* How far from a number the words of its clause are looked at, in tokens. */
const BACK = 12;
const ON = 8;

export type FigureStatus = "denied" | "possible" | "threatened";

/** Is a figure denied, threatened or only possible, by its statement or by the words of its clause? Left out where not. */
export function statusOf(
  tokens: readonly Token[],
  [first, last]: Range,
  sentence: Range,
  statement: Statement | undefined,
  claimed: boolean,
): FigureStatus | undefined {
  const clause = before(tokens, first, Math.max(sentence[0], first - BACK));
  if (statement?.act === "deny" || statement?.assertion.polarity === "negated") return "denied";
  if (claimed && statement?.act === "reject") return "denied";
  return (
    clause ??
    after(tokens, last, Math.min(sentence[1], last + ON)) ??
    (statement?.assertion.mode === "possible" ? "possible" : undefined)
  );
}

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

/** The clause in front of a number, nearest word first; "it is not true, X says, that" reaches over its commas. */
function before(tokens: readonly Token[], first: number, from: number): FigureStatus | undefined {
  let apart = false;
  for (let i = first - 1; i >= from; i--) {
    const word = lower(tokens, i);
    const inserted = word === "said" && lower(tokens, i + 1) === ",";
    if ((!inserted && /^(?:;|:|and|but|while|said|after)$/.test(word)) || tokens[i]?.kind === "quote") return undefined;
    if (word === ",") apart = true;
    const status = statusAt(tokens, i, first, apart);
    if (status) return status;
  }
  return undefined;
}

function statusAt(tokens: readonly Token[], i: number, first: number, apart: boolean): FigureStatus | undefined {
  const word = lower(tokens, i);
  if (word === "true" && lower(tokens, i - 1) === "not") return "denied";
  if (apart) return undefined;
  if (word === "evidence" && lower(tokens, i - 1) === "no") return "denied";
  if (/^(?:claims?|reports?|allegations?)$/.test(word) && /^(?:denied|rejected|dismissed)$/.test(lower(tokens, i - 1)))
    return "denied";
  if (word === "never" && first - i <= 3) return "denied";
  if (/^(?:put|puts|counted|estimated)$/.test(word) && /^(?:not|never|nobody|none)$|n't$/.test(lower(tokens, i - 1)))
    return "denied";
  if (/^threaten(?:s|ed|ing)?$/.test(word) && /^(?:to|that)$/.test(lower(tokens, i + 1))) return "threatened";
  if (word === "will" && /^(?:we|i)$/.test(lower(tokens, i - 1)) && lower(tokens, i - 2) === "or") return "threatened";
  return /^(?:if|could|would|might)$/.test(word) ? "possible" : undefined;
}

/** "130 people might have reached it". */
function after(tokens: readonly Token[], last: number, end: number): FigureStatus | undefined {
  for (let i = last; i < end; i++) {
    if (/^(?:[.,;:]|and|but|who|that|which|were|was|are|have|had)$/.test(lower(tokens, i))) return undefined;
    if (/^(?:could|would|might)$/.test(lower(tokens, i))) return "possible";
  }
  return undefined;
}
