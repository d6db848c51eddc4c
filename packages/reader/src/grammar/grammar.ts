import type { Span } from "@according/record";
import type { Quotation, Range, Segmented, Sentence, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { spanAt } from "../text/words.ts";
import { isFinitePart, isMainPart, isVerbPart } from "./parts/part.ts";
import { type TextGrammar, textGrammar } from "./text-grammar.ts";

/** What the rules look at: one sentence of a segmented text, its words classified and its quotations marked. */
export interface Grammar extends TextGrammar {
  readonly segmented: Segmented;
  readonly sentence: Sentence;
  /** For every token the index of the outermost double quotation it lies in, marks included; -1 outside. */
  readonly quoted: Int32Array;
  /** Where single quotation marks close. */
  readonly singleEnds: ReadonlySet<number>;
  /** 1 for every token of a time expression, where they are known. */
  readonly timed: Uint8Array;
}

/** What is known of a sentence beside its words. */
type Marks = Partial<Pick<Grammar, "quoted" | "singleEnds" | "timed">>;

export function grammarOf(segmented: Segmented, sentence: Sentence, marks: Marks = {}): Grammar {
  const grammar = textGrammar(segmented);
  return { ...grammar, segmented, sentence, quoted: NONE, singleEnds: NO_ENDS, timed: NO_TIMES, ...marks };
}

const NONE = new Int32Array(0);
const NO_TIMES = new Uint8Array(0);
const NO_ENDS: ReadonlySet<number> = new Set();

export const token = (grammar: Grammar, i: number): Token | undefined => {
  const range = grammar.sentence.tokens;
  return i >= range[0] && i < range[1] ? grammar.segmented.tokens[i] : undefined;
};

export const is = (grammar: Grammar, i: number, bits: number): boolean =>
  token(grammar, i) !== undefined && ((grammar.classes[i] as number) & bits) !== 0;

export const lower = (grammar: Grammar, i: number): string => token(grammar, i)?.lower ?? "";

export const inQuotation = (grammar: Grammar, i: number): boolean => (grammar.quoted[i] ?? -1) >= 0;

export const quotationAt = (grammar: Grammar, i: number): Quotation | undefined =>
  grammar.segmented.quotations[grammar.quoted[i] ?? -1];

/** The characters of the tokens `[first, last)`. */
export const spanOf = ({ segmented }: Grammar, range: Range): Span => spanAt(segmented.tokens, range);

const marked = new WeakMap<readonly Quotation[], { readonly tokens: readonly Token[]; readonly quoted: Int32Array }>();

/** For every token the index of the outermost double quotation that covers it, worked out once for all that ask. */
export function markQuoted(segmented: Segmented): Int32Array {
  const before = marked.get(segmented.quotations);
  if (before?.tokens === segmented.tokens) return before.quoted;
  const quoted = mark(segmented);
  marked.set(segmented.quotations, { tokens: segmented.tokens, quoted });
  return quoted;
}

function mark({ tokens, quotations }: Segmented): Int32Array {
  const quoted = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  quotations.forEach(({ span, marks, within }, index) => {
    if (marks !== "double" || within !== null) return;
    while (at < tokens.length && (tokens[at] as Token).start < span[0]) at++;
    for (; at < tokens.length && (tokens[at] as Token).start < span[1]; at++) quoted[at] = index;
  });
  return quoted;
}

const BREAK = new Set([",", ";", ":", "—", "–", "--", "-", "(", ")", "[", "]", ".", "?", "!"]);

/** The apostrophe of "the pilots’ union": after an s, before a space, closing no single quotation. */
function isPluralPossessive({ segmented, singleEnds }: Grammar, i: number, { text, start, end }: Token): boolean {
  if (text !== "’" && text !== "'") return false;
  const before = segmented.tokens[i - 1];
  if (before?.end !== start || !before.lower.endsWith("s") || segmented.tokens[i + 1]?.start === end) return false;
  return !singleEnds.has(end);
}

/** A mark that ends a phrase. */
export const isBreak = (grammar: Grammar, i: number): boolean => {
  const found = token(grammar, i);
  if (found && isPluralPossessive(grammar, i, found)) return false;
  return !found || found.kind === "quote" || (found.kind === "punctuation" && BREAK.has(found.text));
};

/** The first token after the quotation or sentence head that is not white space of the rules: index of the last word before the final stop. */
export function contentEnd(grammar: Grammar): number {
  const [first, last] = grammar.sentence.tokens;
  let end = last;
  while (
    end > first &&
    /^(?:[.?!…;]|\.{2,})$/.test((grammar.segmented.tokens[end - 1] as Token).text) &&
    !inQuotation(grammar, end - 1)
  )
    end--;
  return end;
}

/** Is token `i` a verb here, an auxiliary included: with a subject, behind one, or a participle or gerund that has its own object. */
export const isVerb = (grammar: Grammar, i: number): boolean =>
  token(grammar, i) !== undefined && isVerbPart(grammar.parts[i]);

/** Is it a verb here, no auxiliary? */
export const isMainVerb = (grammar: Grammar, i: number): boolean =>
  token(grammar, i) !== undefined && isMainPart(grammar.parts[i]);

/** Is it an auxiliary, a verb with a subject, or one behind "to" or a modal? */
export const isFiniteVerb = (grammar: Grammar, i: number): boolean =>
  token(grammar, i) !== undefined && isFinitePart(grammar.parts[i]);

/** Every sentence as the rules look at it, made once for all that ask. */
export const grammarsOf = onceFor((segmented: Segmented): readonly Grammar[] => {
  const quoted = markQuoted(segmented);
  return segmented.sentences.map((sentence) => grammarOf(segmented, sentence, { quoted }));
});
