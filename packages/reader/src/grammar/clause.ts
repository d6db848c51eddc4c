import type { Span } from "@according/record";
import type { Quotation, Range, Segmented, Sentence, Token } from "../layers.ts";
import type { Classes } from "./classes.ts";
import { type Grammar, grammarOf } from "./grammar.ts";
import { isFinitePart, isVerbPart, Part } from "./parts/part.ts";

/** What the rules look at: one sentence of a segmented text, its words classified and its quotations marked. */
export interface Clause extends Grammar {
  readonly segmented: Segmented;
  readonly sentence: Sentence;
  /** For every token the index of the outermost double quotation it lies in, marks included; -1 outside. */
  readonly quoted: Int32Array;
  /** Where single quotation marks close. */
  readonly singleEnds: ReadonlySet<number>;
  /** 1 for every token of a time expression, where they are known. */
  readonly timed: Uint8Array;
}

/** What is known of a clause's surroundings beside its words. */
type Marks = Partial<Pick<Clause, "quoted" | "singleEnds" | "timed">>;

export function clauseOf(segmented: Segmented, sentence: Sentence, marks: Marks = {}): Clause {
  const grammar = grammarOf(segmented);
  return { ...grammar, segmented, sentence, quoted: NONE, singleEnds: NO_ENDS, timed: NO_TIMES, ...marks };
}

const NONE = new Int32Array(0);
const NO_TIMES = new Uint8Array(0);
const NO_ENDS: ReadonlySet<number> = new Set();

export const token = (clause: Clause, i: number): Token | undefined => {
  const [first, last] = clause.sentence.tokens;
  return i >= first && i < last ? clause.segmented.tokens[i] : undefined;
};

export const is = (clause: Clause, i: number, bits: number): boolean =>
  token(clause, i) !== undefined && ((clause.classes[i] as number) & bits) !== 0;

export const lower = (clause: Clause, i: number): string => token(clause, i)?.lower ?? "";

export const inQuotation = (clause: Clause, i: number): boolean => (clause.quoted[i] ?? -1) >= 0;

export const quotationAt = (clause: Clause, i: number): Quotation | undefined =>
  clause.segmented.quotations[clause.quoted[i] ?? -1];

/** The characters of the tokens `[first, last)`. */
export const spanOf = (clause: Clause, [first, last]: Range): Span => [
  (clause.segmented.tokens[first] as Token).start,
  (clause.segmented.tokens[last - 1] as Token).end,
];

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
function isPluralPossessive({ segmented, singleEnds }: Clause, i: number, { text, start, end }: Token): boolean {
  if (text !== "’" && text !== "'") return false;
  const before = segmented.tokens[i - 1];
  if (before?.end !== start || !before.lower.endsWith("s") || segmented.tokens[i + 1]?.start === end) return false;
  return !singleEnds.has(end);
}

/** A mark that ends a phrase. */
export const isBreak = (clause: Clause, i: number): boolean => {
  const found = token(clause, i);
  if (found && isPluralPossessive(clause, i, found)) return false;
  return !found || found.kind === "quote" || (found.kind === "punctuation" && BREAK.has(found.text));
};

/** The first token after the quotation or sentence head that is not white space of the rules: index of the last word before the final stop. */
export function contentEnd(clause: Clause): number {
  const [first, last] = clause.sentence.tokens;
  let end = last;
  while (
    end > first &&
    /^(?:[.?!…;]|\.{2,})$/.test((clause.segmented.tokens[end - 1] as Token).text) &&
    !inQuotation(clause, end - 1)
  )
    end--;
  return end;
}

/** Is token `i` a verb here, an auxiliary included: with a subject, behind one, or a participle or gerund that has its own object. */
export const isVerb = (clause: Clause, i: number): boolean =>
  token(clause, i) !== undefined && isVerbPart(clause.parts[i]);

/** Is it a verb here, no auxiliary? */
export const isMainVerb = (clause: Clause, i: number): boolean =>
  isVerb(clause, i) && clause.parts[i] !== Part.auxiliary;

/** Is it an auxiliary, a verb with a subject, or one behind "to" or a modal? */
export const isFiniteVerb = (clause: Clause, i: number): boolean =>
  token(clause, i) !== undefined && isFinitePart(clause.parts[i]);

const clauses = new WeakMap<Segmented, readonly Clause[]>();

/** Every sentence as the rules look at it, made once for all that ask. */
export function clausesOf(segmented: Segmented, _classes?: Classes): readonly Clause[] {
  const before = clauses.get(segmented);
  if (before) return before;
  const quoted = markQuoted(segmented);
  const made = segmented.sentences.map((sentence) => clauseOf(segmented, sentence, { quoted }));
  clauses.set(segmented, made);
  return made;
}
