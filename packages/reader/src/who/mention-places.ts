import type { Span } from "@according/record";
import { PREPOSITIONS } from "../en/function-words.ts";
import { HANGING, WORD_BEFORE } from "../en/references.ts";
import type { Places } from "../text/places.ts";

/* Where a mention stands. */

/** "**Voss**'s letter", "a letter to **Voss**": named beside what is spoken of. */
export const isAside = (places: Places, span: Span): boolean =>
  isOwner(places.segmented.text, span) || isOblique(places, span);

export const isOwner = (text: string, [, end]: Span): boolean => /^['’]s/.test(text.slice(end, end + 2));

/** "a letter to **Voss**": behind a preposition in its sentence, and not "a word from Voss: …". */
export function isOblique({ segmented: { text, sentences }, sentence }: Places, [start, end]: Span): boolean {
  const from = Math.max(sentences[sentence(start)]?.span[0] ?? 0, start - NEAR);
  return text[end] !== ":" && PREPOSITIONS.has(WORD_BEFORE.exec(text.slice(from, start))?.[1]?.toLowerCase() ?? "");
}

/* "to Foreign Minister " */
const NEAR = 48;

/** Does a mention stand in the sentence before a place, in its paragraph? */
export const isSentenceBefore = ({ sentence, paragraph }: Places, [start]: Span, at: number): boolean =>
  sentence(at) - sentence(start) === 1 && paragraph(start) === paragraph(at);

/** "**Voss** met Sara Lind on Monday. “It is late,” he said": does a sentence begin with a mention? */
export const isOpenedBy = ({ segmented: { text, sentences }, sentence }: Places, [start]: Span): boolean =>
  /^(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(text.slice(sentences[sentence(start)]?.span[0] ?? start, start));

/** Does a clause that hangs on another begin in these words? */
export const hangs = (words: string): boolean =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => HANGING.has(word));
