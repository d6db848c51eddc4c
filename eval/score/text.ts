import type { Span } from "@according/reader";

/** What scoring needs to know of a text; made once for each article. */
export interface TextFacts {
  readonly text: string;
  /** Runs of non-space characters. */
  readonly tokens: readonly Span[];
  /** By token: its lower-cased word without punctuation around it; empty where it is punctuation alone. */
  readonly words: readonly string[];
  /** By token: does it touch a quotation? 0 or 1. */
  readonly quoted: Uint8Array;
  /** By offset: how many letters (neither space nor punctuation) stand before it; one entry more than the text. */
  readonly lettersBefore: Uint32Array;
}

const EDGES = /^[\p{P}`]+|[\p{P}`]+$/gu;
const NO_LETTER = /[\s\p{P}`]/u;

export function factsOf(text: string): TextFacts {
  const tokens = tokensOf(text);
  const quoted = new Uint8Array(tokens.length);
  for (const token of tokensTouching(tokens, quotedRegions(text))) quoted[token] = 1;
  const words = tokens.map(([start, end]) => text.slice(start, end).toLowerCase().replace(EDGES, ""));
  return { text, tokens, words, quoted, lettersBefore: countLetters(text) };
}

export const tokensOf = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/\S+/gu), ({ 0: { length }, index }) => [index, index + length] as const);

/** The tokens that overlap any of the spans, ascending, each once. */
export function tokensTouching(tokens: readonly Span[], spans: readonly Span[]): readonly number[] {
  const found: number[] = [];
  for (const [start, end] of spans)
    for (let i = firstEndingAfter(tokens, start); startOf(tokens[i]) < end; i++) found.push(i);
  return spans.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
}

const startOf = (token: Span | undefined): number => token?.[0] ?? Number.POSITIVE_INFINITY;

function firstEndingAfter(tokens: readonly Span[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Span)[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Code unit by code unit, so that half a surrogate pair counts as a letter. */
function countLetters(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  const known = new Map<string, number>();
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    const letter = known.get(unit) ?? (NO_LETTER.test(unit) ? 0 : 1);
    known.set(unit, letter);
    before[i + 1] = (before[i] as number) + letter;
  }
  return before;
}

/** The letters that the spans cover, as a string that is equal for equal letters; empty where there are none. */
export function lettersOf({ lettersBefore }: TextFacts, spans: readonly Span[]): string {
  const runs = spans
    .map(([start, end]) => [lettersBefore[start] as number, lettersBefore[end] as number] as const)
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of runs) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged.map((run) => run.join("-")).join();
}

/**
 * What stands inside double quotation marks, the marks included. Curly marks say which way they face. A straight mark,
 * or two single ones in its place, opens when no space follows and either nothing is open or a space, bracket or dash
 * stands before it. A quotation left open runs to the next opening mark or to the end of its line.
 */
export function quotedRegions(text: string): readonly Span[] {
  const regions: Span[] = [];
  let open: number | null = null;
  for (const { 0: mark, index } of text.matchAll(/[“”"„«»]|``|''|\n/gu)) {
    const end = index + mark.length;
    const opens = opensQuotation(text, mark, index, open !== null);
    if (open !== null) regions.push([open, opens || mark === "\n" ? index : end]);
    open = opens ? index : null;
  }
  return open === null ? regions : [...regions, [open, text.length]];
}

function opensQuotation(text: string, mark: string, at: number, inside: boolean): boolean {
  if (mark !== '"' && mark !== "''") return "“„«``".includes(mark);
  const next = text[at + mark.length] ?? " ";
  const previous = text[at - 1] ?? " ";
  return /\S/u.test(next) && (!inside || /[\s([{—–]/u.test(previous));
}
