import type { Span } from "@according/record";
import type { Found } from "../found.ts";
import type { Doubt, Proposal } from "../proposal.ts";

/** The words of a reading as doubts look at them. */
export interface Doubtful {
  readonly text: string;
  readonly found: Found & Partial<Pick<Proposal, "by">>;
  /** In lower case, word by word and together. */
  readonly cue: readonly string[];
  readonly cueWords: string;
  /** The first words of the content, in lower case. */
  readonly content: readonly string[];
  /** Not a word of the content stands in quotation marks. */
  readonly plain: boolean;
}

export type ReadingDoubt = Doubt<Doubtful>;

export function wordsAbout(text: string, found: Doubtful["found"]): Doubtful {
  const said = found.content.map(([from, to]) => text.slice(from, Math.min(to, from + LONGEST)));
  const cue = found.cue.flatMap((span) => loweredWords(text, span));
  return {
    ...{ text, found, cue, cueWords: cue.join(" ") },
    content: found.content[0] ? loweredWords(text, found.content[0]) : [],
    plain: said.length > 0 && !said.some((piece) => /["“”‘]|''/.test(piece)),
  };
}

/* So many characters of a content are looked at. */
const LONGEST = 400;

export const loweredWords = (text: string, [from, to]: Span): readonly string[] =>
  text
    .slice(from, Math.min(to, from + LONGEST))
    .toLowerCase()
    .match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** Is one of the words in a list? */
export const anyIn = (words: readonly string[], list: ReadonlySet<string>): boolean =>
  words.some((word) => list.has(word));

export const anyIs = (words: readonly string[], form: RegExp): boolean => words.some((word) => form.test(word));
