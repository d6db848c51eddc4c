import { BEHIND_PLACE_WORDS, BEHIND_PREPOSITION, COSTS } from "../en/references.ts";
import { clausesOf } from "../grammar/clause.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import type { Entity } from "./entities.ts";
import { isBodyEntity } from "./it-they.ts";
import type { Scene } from "./scene.ts";

/** "cost the Velin Police £43m, according to **its own estimates**": the one body of the sentence; null where there are two or none. */
export function keeperOf({ places, entities }: Scene, { span: [at] }: Phrase): Entity | null {
  const { segmented, sentence } = places;
  const [from] = segmented.sentences[sentence(at)]?.span ?? [at];
  const bodies = entities
    .before(at, at - from + 1)
    .filter(({ entity, mention: { span } }) => isBodyEntity(entity) && !isPlaceOnly(segmented.text, span[0]));
  const [only, other] = new Set(bodies.map(({ entity }) => entity.same ?? entity));
  return only && !other && isWhoCounts(places, only, at) ? only : null;
}

/** "**The army** lost 300", "the marches cost **the police** £43m": of whom the sentence tells, or whom it cost; no enemy, and no "by the union". */
function isWhoCounts(places: Places, { mentions }: Entity, at: number): boolean {
  const { segmented, sentence } = places;
  const clause = clausesOf(segmented)[sentence(at)];
  const subject = clause && mainSubject(clause);
  const [from, to] = subject
    ? [segmented.tokens[subject[0]]?.start ?? 0, segmented.tokens[subject[1] - 1]?.end ?? 0]
    : [0, 0];
  return mentions.some(({ span: [start, end] }) => {
    const before = segmented.text.slice(Math.max(clause?.sentence.span[0] ?? start, start - BEFORE), start);
    const isSubject = from <= start && end <= to && !BEHIND_PREPOSITION.test(segmented.text.slice(from, start));
    return clause !== undefined && start >= clause.sentence.span[0] && (isSubject || COSTS.test(before));
  });
}

const BEFORE = 20;

/** "marches **in** London": where it was, and nobody who counts. */
const isPlaceOnly = (text: string, start: number): boolean =>
  BEHIND_PLACE_WORDS.test(text.slice(Math.max(0, start - LONGEST_WORD), start));

/* A word of place before a name is no longer. */
const LONGEST_WORD = 12;
