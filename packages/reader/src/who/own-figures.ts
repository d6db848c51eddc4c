import { BEHIND_PLACE_WORDS } from "../en/references.ts";
import type { Phrase } from "../names/types.ts";
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
  return only && !other ? only : null;
}

/** "marches **in** London": where it was, and nobody who counts. */
const isPlaceOnly = (text: string, start: number): boolean =>
  BEHIND_PLACE_WORDS.test(text.slice(Math.max(0, start - LONGEST_WORD), start));

/* A word of place before a name is no longer. */
const LONGEST_WORD = 12;
