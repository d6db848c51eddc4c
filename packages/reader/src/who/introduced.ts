import { SAYS_AND_OPENS } from "../en/phrases.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Attribution, Range } from "../layers.ts";
import type { Places } from "../text/places.ts";

/**
 * "**Amar Karmak** said: “We saw the water come,” he said": the subject of the clause whose colon opens the words, of which the pronoun at
 * `at` says behind them once more who speaks; null where nobody opens them so.
 */
export function introducedBefore(places: Places, { content, form }: Attribution, at: number): Range | null {
  const [from, end] = content[0] ?? [at, at];
  const { text, tokens } = places.segmented;
  if (form !== "direct" || end > at || !SAYS_AND_OPENS.test(text.slice(Math.max(0, from - OPENING), from))) return null;
  const colon = text.lastIndexOf(":", from - 1);
  const grammar = grammarsOf(places.segmented)[places.sentence(colon)];
  const subject = grammar ? mainSubject(grammar) : null;
  return subject && (tokens[subject[1] - 1]?.end ?? colon) < colon ? subject : null;
}

/* Characters from a verb of saying, behind which somebody may be told, to the words that its colon opens. */
const OPENING = 60;
