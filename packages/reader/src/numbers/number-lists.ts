import { COUNTED } from "../en/counted.ts";
import { AND_OR_LINKS, BEFORE_NAMED_LISTS, BEFORE_NO_LISTS } from "../en/not-counts.ts";
import { LABELS, SMALL } from "../en/numbers.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { nounFollows } from "./not-figures.ts";
import type { Measured } from "./numerals.ts";

/* A list has no more numbers than these. */
const LENGTH = 6;

/** "31, 17 and 6 people": in a list of bare numbers the last of which has a noun, or that is counted before the first. */
export function inShownList(tokens: readonly Token[], { first, last }: Measured, [start, end]: Range): boolean {
  const from = listStart(tokens, first, start);
  const to = listEnd(tokens, last, end);
  if (from === first && to === last) return false;
  const before = tokens[from - 1];
  if (before && (LABELS.has(before.lower) || BEFORE_NO_LISTS.has(before.lower))) return false;
  return nounFollows(tokens, to) || isGovernor(before);
}

/** "aged nine, 11 and 14", "rooms 4, 5 and 6": in a list that tells ages or names things. */
export function inNamedList(tokens: readonly Token[], { first }: Measured, start: number): boolean {
  const from = listStart(tokens, first, start);
  const before = tokens[from - 1]?.lower ?? "";
  return from < first && (LABELS.has(before) || BEFORE_NAMED_LISTS.has(before));
}

const isGovernor = (token: Token | undefined): boolean => {
  const entry = COUNTED.get(token?.lower ?? "");
  return entry !== undefined && (entry.as === "verb" || entry.as === "done");
};

const isNumber = (token: Token | undefined): boolean =>
  token !== undefined && ((token.kind === "number" && /^[\d,.]+$/.test(token.text)) || SMALL.has(token.lower));

const linksNumbers = (token: Token | undefined): boolean => token !== undefined && AND_OR_LINKS.has(token.lower);

function listStart(tokens: readonly Token[], first: number, start: number): number {
  let from = first;
  for (let n = 0; n < LENGTH; n++) {
    const link = linksNumbers(tokens[from - 1]) ? (lower(tokens, from - 2) === "," ? 2 : 1) : 0;
    if (link === 0 || from - link - 1 < start || !isNumber(tokens[from - link - 1])) return from;
    from -= link + 1;
  }
  return from;
}

function listEnd(tokens: readonly Token[], last: number, end: number): number {
  let to = last;
  for (let n = 0; n < LENGTH; n++) {
    const link = linksNumbers(tokens[to]) ? (linksNumbers(tokens[to + 1]) ? 2 : 1) : 0;
    if (link === 0 || to + link >= end || !isNumber(tokens[to + link])) return to;
    to += link + 1;
  }
  return to;
}
