import type { Span } from "@according/record";
import type { Quotation, Token } from "../layers.ts";

type Draft = Omit<Quotation, "within" | "continues">;

/** The tokens of one paragraph with its span. */
export interface Block {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

/**
 * Pairs quotation marks, paragraph by paragraph. A double mark left open runs to the end of its paragraph, or to the
 * next opening mark; where the next paragraph begins with an opening mark its speech goes on there. A single mark left
 * open is an apostrophe.
 */
export function pairQuotations(text: string, blocks: readonly Block[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let openBefore: number | null = null;
  for (const [i, block] of blocks.entries()) {
    const goesOn = OPENING.has(blocks[i + 1]?.tokens[0]?.text ?? "");
    const drafts = [...doubles(text, block, goesOn), ...singles(text, block)].sort(byPlace);
    const first = found.length;
    const begins = drafts[0]?.marks === "double" && drafts[0].span[0] === block.span[0];
    for (const [i, within] of enclosing(drafts).entries()) {
      const draft = drafts[i] as Draft;
      found.push({
        ...draft,
        within: within === null ? null : first + within,
        continues: i === 0 && begins ? openBefore : null,
      });
    }
    openBefore = lastOpen(found, first, block.span[1]);
  }
  return found;
}

const byPlace = (a: Draft, b: Draft): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];

function lastOpen(found: readonly Quotation[], first: number, end: number): number | null {
  for (let i = found.length - 1; i >= first; i--) {
    const quotation = found[i] as Quotation;
    if (!quotation.closed && quotation.span[1] === end) return i;
  }
  return null;
}

/** For each quotation the nearest one that contains it. */
function enclosing(drafts: readonly Draft[]): (number | null)[] {
  const open: number[] = [];
  return drafts.map((draft, i) => {
    while (open.length && (drafts[open.at(-1) as number] as Draft).span[1] < draft.span[1]) open.pop();
    const within = open.at(-1) ?? null;
    open.push(i);
    return within;
  });
}

const OPENING = new Set(["“", "„", "«", "``"]);
const DOUBLE = new Set(["“", "”", "„", "«", "»", "``", "''", '"']);
const AMBIGUOUS = new Set(['"', "''"]);

function doubles(text: string, { span, tokens }: Block, goesOn: boolean): Draft[] {
  const pairs = innerPairs(text, tokens, goesOn);
  const inner = new Set(pairs.flat());
  const found: Draft[] = pairs.map(([from, to]) => ({
    ...{ span: [from.start, to.end], inner: [from.end, to.start] },
    ...{ marks: "double", closed: true },
  }));
  let open: Token | undefined;
  const add = (from: Token, end: number, innerEnd: number, closed: boolean) =>
    found.push({ span: [from.start, end], inner: [from.end, innerEnd], marks: "double", closed });
  for (const token of tokens) {
    if (token.kind !== "quote" || !DOUBLE.has(token.text) || inner.has(token)) continue;
    const opens: boolean = AMBIGUOUS.has(token.text)
      ? facesRight(text, token, open !== undefined)
      : open
        ? OPENING.has(token.text) && open.text !== "”" && !closesSpeech(text, token)
        : OPENING.has(token.text) || isTurned(text, token, tokens);
    if (open && opens) add(open, trimEnd(text, open.end, token.start), trimEnd(text, open.end, token.start), false);
    else if (open) add(open, token.end, token.start, true);
    open = opens ? token : undefined;
  }
  if (open) add(open, span[1], span[1], false);
  return found.filter(({ inner }) => inner[0] < inner[1]);
}

type Pair = readonly [from: Token, to: Token];

/**
 * Pairs inside another pair of the same marks: `“The student wrote a “plain” message to us.”`; inside one that stays open only
 * where its speech goes on in the next paragraph, and each is part of a sentence.
 */
function innerPairs(text: string, tokens: readonly Token[], goesOn: boolean): readonly Pair[] {
  const marks = tokens.filter(({ kind, text: mark }) => kind === "quote" && DOUBLE.has(mark));
  const opens = (token: Token | undefined): boolean => token?.text === "“" && !closesSpeech(text, token);
  if (marks.length < 3 || marks.some(({ text: mark }) => mark !== "“" && mark !== "”")) return [];
  const found: Pair[] = [];
  for (let i = 0; i < marks.length; i++) {
    if (!opens(marks[i])) continue;
    const pairs: Pair[] = [];
    let next = i + 1;
    for (; opens(marks[next]) && marks[next + 1]?.text === "”"; next += 2)
      pairs.push([marks[next] as Token, marks[next + 1] as Token]);
    const isWhole = marks[next]?.text === "”" || (next === marks.length && goesOn && pairs.every(isPart(text)));
    if (!isWhole) continue;
    found.push(...pairs);
    i = next;
  }
  return found;
}

/** "a **“plain”** message" */
const isPart =
  (text: string) =>
  ([from, to]: Pair): boolean =>
    !/[.,:;?!…]/.test(text[to.start - 1] ?? "") &&
    /^[^.,:;?!…] $/.test(text.slice(from.start - 2, from.start)) &&
    to.end < text.length;

/** A straight mark opens before a character, if nothing is open or a space, bracket, dash or quotation mark precedes it. */
function facesRight(text: string, { start, end }: Token, isOpen: boolean): boolean {
  if (!/\S/.test(text[end] ?? " ")) return false;
  return !isOpen || /[\s([{—–]/.test(text[start - 1] ?? " ");
}

/** `he said ”it is late“ and left`: a closing mark typed for an opening one, and the next the other way round. */
function isTurned(text: string, { start, end, text: mark }: Token, tokens: readonly Token[]): boolean {
  if (mark !== "”" || !/^\s?$/.test(text[start - 1] ?? "") || !/[\p{L}\p{N}]/u.test(text[end] ?? "")) return false;
  const next = tokens.find((token) => token.start > start && DOUBLE.has(token.text));
  return (
    next?.text === "“" && /[^\s([]/.test(text[next.start - 1] ?? " ") && !/[\p{L}\p{N}]/u.test(text[next.end] ?? "")
  );
}

/** An opening mark typed for a closing one: `“Why now?“ she asked`. */
const closesSpeech = (text: string, { start, end }: Token): boolean =>
  /[,.?!…]/.test(text[start - 1] ?? "") && /\s/.test(text[end] ?? " ");

function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

const SINGLE = new Set(["‘", "’", "'", "`"]);

function singles(text: string, { tokens }: Block): Draft[] {
  const marks = tokens.filter((token) => token.kind === "quote" && SINGLE.has(token.text));
  const found: Draft[] = [];
  let open: Token | null = null;
  for (const [i, mark] of marks.entries()) {
    if (opensSingle(text, mark)) {
      open = mark;
      continue;
    }
    if (!open || isPluralApostrophe(text, mark, marks[i + 1])) continue;
    if (mark.text !== "‘" && mark.start > open.end)
      found.push({ span: [open.start, mark.end], inner: [open.end, mark.start], marks: "single", closed: true });
    open = null;
  }
  return found;
}

function opensSingle(text: string, { start, end, text: mark }: Token): boolean {
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (!/[\s([{—–“"„-]/.test(before) || !/[\p{L}\p{N}“"[(…]/u.test(after)) return false;
  return mark !== "’" || !/\d/.test(after);
}

/** In 'the miners' camp was shelled' the first mark after "miners" is an apostrophe: another closing mark follows. */
function isPluralApostrophe(text: string, mark: Token, next: Token | undefined): boolean {
  if (text[mark.start - 1] !== "s" || !/^ \p{Ll}/u.test(text.slice(mark.end, mark.end + 2))) return false;
  return next !== undefined && !opensSingle(text, next);
}
