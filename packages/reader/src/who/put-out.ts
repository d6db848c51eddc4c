import { PUTS_OUT } from "../en/issued.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Range } from "../layers.ts";
import type { Places } from "../text/places.ts";

/**
 * "**The boy's family** issued a tribute on Friday.\n\nThey said": the subject of the sentence before a place, in its paragraph or the
 * one before, where that has put words out; null where it has not, or they are another's.
 */
export function putOutBefore(places: Places, at: number): Range | null {
  const grammar = grammarsOf(places.segmented)[places.sentence(at) - 1];
  const subject = grammar && !places.quoted(at) ? mainSubject(grammar) : null;
  if (!grammar || !subject || places.paragraph(at) - grammar.sentence.paragraph > 1) return null;
  const { text, tokens } = places.segmented;
  const behind = tokens[subject[1] - 1]?.end ?? at;
  return PUTS_OUT.test(text.slice(behind, grammar.sentence.span[1])) ? subject : null;
}
