import type { Span } from "@according/record";
import { sexOfGiven } from "../../en/given-names.ts";
import { grammarsOf, spanOf } from "../../grammar/grammar.ts";
import { mainSubject } from "../../grammar/main-subject.ts";
import type { Segmented } from "../../layers.ts";
import { lastFrom } from "../../text/halving.ts";
import { matchesOf } from "../../text/matches.ts";

/* What stands between two quotations of which nothing tells that the second goes on. */

/**
 * "“A,” said Moro.\n\n**In the next room, Dara Voss was mending a net.**\n\n“B.”": is somebody else by name whom a sentence of the
 * reporter's between the two is about?
 */
export function anotherComes(segmented: Segmented, [from, to]: Span, source: readonly Span[]): boolean {
  const { text, sentences } = segmented;
  const own = new Set(source.flatMap((span) => text.slice(...span).match(NAME_WORD) ?? []));
  for (let i = lastFrom(sentences, ({ span }) => span[0] < from) + 1; (sentences[i]?.span[1] ?? to + 1) <= to; i++) {
    const grammar = grammarsOf(segmented)[i];
    const subject = grammar && mainSubject(grammar);
    if (subject && matchesOf(PERSON, text.slice(...spanOf(grammar, subject))).some((name) => isSomebodyElse(name, own)))
      return true;
  }
  return false;
}

const isSomebodyElse = ([, given = "", family = ""]: readonly string[], own: ReadonlySet<string>): boolean =>
  sexOfGiven(given) !== undefined && !own.has(family);

/* "Dara Voss", "Dara M. Voss"; not "Dara Voss's boat". */
const PERSON = /(\p{Lu}[\p{Ll}’'-]+) (?:\p{Lu}\. )?(\p{Lu}[\p{L}-]*\p{Ll})(?![’'\p{L}])/gu;
const NAME_WORD = /\p{Lu}[\p{L}-]*\p{Ll}/gu;

/* A heading has no more words. */
const LONGEST_HEADING = 12;

/** "**“You Do Not Know My Town”**": is a paragraph a heading, a few words in quotation marks without an end mark? */
export function isQuotedHeading({ text, quotations, paragraphs }: Segmented, paragraph: number): boolean {
  const [from, to] = paragraphs[paragraph]?.span ?? [0, 0];
  const line = text.slice(from, to);
  const quotation = quotations[lastFrom(quotations, ({ span }) => span[0] <= from)];
  if (!quotation?.closed || quotation.span[0] !== from || quotation.span[1] !== to) return false;
  return !ENDS.test(line) && matchesOf(/[\p{L}\p{N}’'-]+/gu, line).length <= LONGEST_HEADING;
}

const ENDS = /[.?!…,;:—–-]["”’']*$/u;
