import { BE, HAVE, PLACES_AND_HOLDERS } from "../en/counting.ts";
import { IN_SO_MANY } from "../en/fates.ts";
import { DIED } from "../en/nobody.ts";
import { PEOPLE } from "../en/numbers.ts";
import { WHO } from "../en/subjects.ts";
import { Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { kindNamed } from "./kinds.ts";
import { isBareNumber, ownNounOf } from "./shared-nouns.ts";

/** "64 marchers **in nine towns** were killed": what is told behind so many places became of those who were there. */
export function withFatesBehindPlaces(tokens: readonly Token[], all: readonly Counted[]): readonly Counted[] {
  return all.map((one, i) => {
    if (isWhereThose(tokens, all[i - 1], one) || isOfThoseThere(tokens, one))
      return { ...one, counts: whereAlone(tokens, one) };
    const place = all[i + 1];
    return place && isWhereThose(tokens, one, place)
      ? { ...one, counts: { ...one.counts, kind: place.counts.kind } }
      : one;
  });
}

/** Is `place` where those are of whom `one` tells nothing, and does it tell what became of somebody? */
function isWhereThose(tokens: readonly Token[], one: Counted | undefined, place: Counted): boolean {
  const noun = ownNounOf(tokens, one) ?? (one && isBareNumber(one) ? one.quantity.tokens : undefined);
  const [first, end] = place.quantity.tokens;
  if (!one || !noun || one.sentence !== place.sentence || one.counts.kind !== "other") return false;
  if (noun[1] !== first - 1 || !IN_SO_MANY.has(lower(tokens, first - 1))) return false;
  if (textGrammar({ tokens }).parts[one.quantity.tokens[0] - 1] === Part.preposition) return false;
  const { counts, quantity } = place;
  if (quantity.unit !== undefined || kindNamed(counts.kind).happened !== true || counts.first < end) return false;
  const last = nounPhraseEnd(tokens, end, counts.last);
  if (!BE.has(lower(tokens, last)) && !HAVE.has(lower(tokens, last)) && !DIED.has(lower(tokens, last))) return false;
  const head = lower(tokens, last - 1);
  return !PEOPLE.has(head) && (PLACES_AND_HOLDERS.has(head) || PEOPLE.has(lower(tokens, noun[1] - 1)));
}

/** "men in three cars **who were injured**": places are not who. */
function isOfThoseThere(tokens: readonly Token[], { quantity, counts }: Counted): boolean {
  const last = nounPhraseEnd(tokens, quantity.tokens[1], counts.last);
  return PLACES_AND_HOLDERS.has(lower(tokens, last - 1)) && WHO.has(lower(tokens, last)) && counts.last > last;
}

function whereAlone(tokens: readonly Token[], { quantity, counts }: Counted): Counted["counts"] {
  const end = quantity.tokens[1];
  return { first: end, last: nounPhraseEnd(tokens, end, counts.last), kind: "other" };
}
