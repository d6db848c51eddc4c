import { PUTS_OUT } from "../en/issued.ts";
import { clausesOf } from "../grammar/clause.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Range } from "../layers.ts";
import type { Places } from "../text/places.ts";

/**
 * "**The boy's family** issued a tribute on Friday.\n\nThey said": the subject of the sentence before a place, in its paragraph or the
 * one before, where that has put words out; null where it has not, or they are another's.
 */
export function putOutBefore(places: Places, at: number): Range | null {
  const clause = clausesOf(places.segmented)[places.sentence(at) - 1];
  const subject = clause && !places.quoted(at) ? mainSubject(clause) : null;
  if (!clause || !subject || places.paragraph(at) - clause.sentence.paragraph > 1) return null;
  const { text, tokens } = places.segmented;
  const behind = tokens[subject[1] - 1]?.end ?? at;
  return PUTS_OUT.test(text.slice(behind, clause.sentence.span[1])) ? subject : null;
}
