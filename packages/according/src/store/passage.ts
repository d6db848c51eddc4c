import type { Span } from "@according/reader";
import { found, type Phrase } from "./phrases.ts";

/** Whether the text begins before it, or goes on after it, is told where it does. */
interface PassageFound {
  readonly passage: string;
  readonly marks: readonly Span[];
  readonly cutBefore?: true;
  readonly cutAfter?: true;
}

/** Characters: some forty words. */
const LENGTH = 280;

/**
 * The part of a text that has most of what was looked for, the first of several, and where it stands there. SQLite's own
 * `snippet` and `highlight` take time that grows with the square of how often it occurs; this takes one pass.
 */
export function passageOf(text: string, phrases: readonly Phrase[]): PassageFound {
  const [first, end] = closest(text, phrases);
  const last = Math.min(end, first + LENGTH);
  const spare = LENGTH - (last - first);
  const from = first <= spare / 2 ? 0 : afterSpace(text, first - Math.floor(spare / 2), first);
  const to = from + LENGTH >= text.length ? text.length : beforeSpace(text, from + LENGTH, last);
  const passage = text.slice(from, to).toWellFormed();
  return {
    ...{ passage, marks: [...found(passage, phrases)].map(({ span }) => span) },
    ...(from > 0 ? { cutBefore: true } : {}),
    ...(to < text.length ? { cutAfter: true } : {}),
  };
}

/** From the first to the last of those that stand within the length of a passage and are of the most different phrases. */
function closest(text: string, phrases: readonly Phrase[]): Span {
  const near: { readonly span: Span; readonly phrase: number }[] = [];
  let best: { readonly different: number; readonly span: Span } = { different: 0, span: [0, 0] };
  for (const one of found(text, phrases)) {
    const [, end] = one.span;
    const first = near.findIndex(({ span, phrase }) => end - span[0] <= LENGTH && phrase !== one.phrase);
    near.splice(0, first < 0 ? near.length : first);
    near.push(one);
    const different = new Set(near.map(({ phrase }) => phrase)).size;
    if (different > best.different) best = { different, span: [(near[0] as typeof one).span[0], end] };
    if (different === phrases.length) break;
  }
  return best.span;
}

/** The beginning of the first word at or after `at`, at the latest `most`. */
function afterSpace(text: string, at: number, most: number): number {
  const found = text.slice(at - 1, most).search(/\s\S/);
  return found < 0 ? most : at + found;
}

/** The end of the last word at or before `at`, at the earliest `least`. */
function beforeSpace(text: string, at: number, least: number): number {
  const found = text.slice(least, at + 1).search(/\s+\S*$/);
  return found < 0 ? Math.max(least, Math.min(at, text.length)) : least + found;
}
