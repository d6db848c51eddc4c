import { BEHIND_PLACE_WORDS, BEHIND_PREPOSITION, COSTS, OWN_COUNT } from "../en/references.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { isBodyEntity } from "./body-kinds.ts";
import type { Entity, Logged } from "./entities.ts";
import type { Scene } from "./scene.ts";

/* Whose figures are "its own". */

/** "cost the Velin Police £43m, according to **its own estimates**": the one body of the sentence, if it is who counts; else null. */
export function keeperOf(scene: Scene, { span: [at] }: Phrase): Entity | null {
  const named = bodiesOfSentence(scene, at).filter(({ mention: { span } }) => !isPlaceOnly(scene.places, span[0]));
  return named.some(({ mention: { span } }) => mayCount(scene.places, span)) ? onlyOne(named) : null;
}

/** "**Orlay's count** is higher: it says 340 died": is somebody's count told of in the sentence, right before? */
export const tellsOfCount = (places: Places, at: number): boolean =>
  OWN_COUNT.test(places.segmented.text.slice(sentenceStart(places, at), at));

/** Whose that count is, where the sentence names no other body. */
export const countKeeper = (scene: Scene, at: number): Entity | null => onlyOne(bodiesOfSentence(scene, at));

const sentenceStart = ({ segmented, sentence }: Places, at: number): number =>
  segmented.sentences[sentence(at)]?.span[0] ?? at;

/** The bodies that a sentence names before a place. */
const bodiesOfSentence = ({ places, entities }: Scene, at: number): readonly Logged[] =>
  entities.before(at, at - sentenceStart(places, at) + 1).filter(({ entity }) => isBodyEntity(entity));

function onlyOne(named: readonly Logged[]): Entity | null {
  const [only, other] = new Set(named.map(({ entity }) => entity.same ?? entity));
  return only && !other ? only : null;
}

/** "**The army** lost 300", "the marches cost **the police** £43m": of whom the sentence tells, or whom it cost; no enemy, and no "by the union". */
function mayCount(places: Places, [start, end]: Logged["mention"]["span"]): boolean {
  const { segmented, sentence } = places;
  const grammar = grammarsOf(segmented)[sentence(start)];
  const [first, last] = (grammar && mainSubject(grammar)) ?? [0, 0];
  const [from, to] = [segmented.tokens[first]?.start ?? 0, segmented.tokens[last - 1]?.end ?? 0];
  const isSubject = from <= start && end <= to && !BEHIND_PREPOSITION.test(segmented.text.slice(from, start));
  return isSubject || COSTS.test(segmented.text.slice(Math.max(sentenceStart(places, start), start - BEFORE), start));
}

/* So many characters before a name tell what it is to the sentence. */
const BEFORE = 20;

/** "marches **in** London": where it was, and nobody who counts. */
const isPlaceOnly = ({ segmented: { text } }: Places, start: number): boolean =>
  BEHIND_PLACE_WORDS.test(text.slice(Math.max(0, start - BEFORE), start));
