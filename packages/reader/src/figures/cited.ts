import { contains, LIKELY_CONFIDENCE, type Span } from "@according/record";
import { clausesOf } from "../grammar/clause.ts";
import type { Attribution, Quantity, Segmented, Token } from "../layers.ts";
import type { Aside } from "../statements/parties.ts";
import { voicesOf } from "../statements/voices.ts";
import { Places } from "../text/places.ts";
import { referent } from "../who/referent.ts";
import type { Citation } from "./citation.ts";
import { flashed } from "./flashes.ts";
import { insertedAround } from "./inserted-sources.ts";
import { plainlyTold } from "./plain-tellers.ts";
import { citationOf } from "./sources.ts";

/** Whose a figure is by words of its own, beside the statements of the report. */
export interface Cited {
  /** Index of the quantity. */
  readonly quantity: number;
  /** The words that name whoever it is. */
  readonly source: Span;
  /** Index of the attribution it stands in, or -1. */
  readonly within: number;
}

/**
 * Finds figures that are somebody's without a statement ("the ministry's figure of 300", "put the toll at 61"), or
 * somebody else's than the speaker's in whose statement they stand.
 */
export function findCited(
  segmented: Segmented,
  quantities: readonly Quantity[],
  attributions: readonly Attribution[],
): readonly Cited[] {
  const { tokens } = segmented;
  const clauses = clausesOf(segmented);
  const voices = voicesOf(
    quantities.map(({ span }) => span),
    attributions,
  );
  const indexOf = new Map(attributions.map((attribution, i) => [attribution, i]));
  const sure = attributions.filter(({ confidence }) => confidence >= LIKELY_CONFIDENCE);
  const cues = new Set(sure.flatMap(({ cue }) => cue.map(([start]) => start)));
  const places = new Places(segmented);
  let sentence = 0;
  return quantities.flatMap(({ tokens: range }, quantity): Cited[] => {
    while (sentence < clauses.length - 1 && (clauses[sentence]?.sentence.tokens[1] ?? 0) <= range[0]) sentence++;
    const clause = clauses[sentence];
    const voice = voices[quantity];
    const kept = voice !== undefined && voice.confidence >= LIKELY_CONFIDENCE;
    const own =
      clause &&
      (citationOf(clause, range) ?? (kept ? undefined : (insertedAround(clause, range) ?? flashed(clause, range))));
    const source = own && spanAt(tokens, own.source);
    const apart = source && !(voice && kept && !voice.content.some((span) => contains(span, source)));
    if (own && apart && !cues.has(tokens[own.cue[0]]?.start ?? -1))
      return [{ quantity, source, within: voice && kept ? (indexOf.get(voice) ?? -1) : -1 }];
    const told = clause && plainlyTold(clause, range, places, voice);
    return told ? [{ quantity, source: spanAt(tokens, told.source), within: -1 }] : [];
  });
}

const spanAt = (tokens: readonly Token[], [first, last]: Citation["source"]): Span => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];

/** Who is meant by the words that name an owner, to be read in their turn. */
export const asideOf = ({ source, within }: Cited): Aside => ({
  span: source,
  within,
  read: (scene) => referent(scene, source).entity,
});
