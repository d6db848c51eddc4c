import { LIKELY_CONFIDENCE, type Statement } from "@according/record";
import { LISTS_CHARGES, NAME_AND_COLON, SPEAKS } from "../en/listed-charges.ts";
import type { Places } from "../text/places.ts";

/* Lines that list people with what they are charged with, or what they got: no speech of theirs. */

/**
 * "… held on the **following charges**:" and below "**Ada Bell:** theft, held in lieu of a $70,000 bond": is it read as what Ada Bell
 * says? A lead-in that somebody tells is his, and stays with the statement.
 */
export function isListedBelow(places: Places, statements: readonly Statement[], voice: Statement | undefined): boolean {
  const { text, paragraphs } = places.segmented;
  const [who, cue] = [voice?.source[0], voice?.cue[0]];
  if (!voice || !who || !cue || text.slice(...cue) !== ":" || voice.cue.length > 1) return false;
  let at = places.paragraph(who[0]);
  const said = text.slice(...(paragraphs[at]?.span ?? [0, 0]));
  if (paragraphs[at]?.span[0] !== who[0] || SPEAKS.test(said)) return false;
  while (at >= 0 && NAME_AND_COLON.test(text.slice(...(paragraphs[at]?.span ?? [0, 0])))) at--;
  const [start, end] = paragraphs[at]?.span ?? [0, 0];
  const isTold = statements.some(
    ({ content, confidence }) =>
      confidence >= LIKELY_CONFIDENCE && content.some((piece) => piece[0] < end && start < piece[1]),
  );
  return LISTS_CHARGES.test(text.slice(start, end)) && !isTold;
}
