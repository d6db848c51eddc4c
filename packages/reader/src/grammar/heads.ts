import type { Range, Token } from "../layers.ts";

/* Words behind which what follows only says more of the head. */
const ENDS_HEAD: ReadonlySet<string> = new Set(
  "of in for at with from on to by who that which familiar close briefed seen obtained released published issued run led and near told".split(
    " ",
  ),
);

/** The last word before a preposition or relative: "the territory's health **ministry** in Orlay". */
export function headNoun(tokens: readonly Token[], [first, last]: Range): number {
  for (let i = first + 1; i < last; i++) {
    if (ENDS_HEAD.has((tokens[i] as Token).lower)) return i - 1;
  }
  return last - 1;
}
