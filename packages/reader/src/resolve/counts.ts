import { PEOPLE } from "../lang/en/numbers.ts";
import { UNIT_KINDS } from "../lang/en/units.ts";
import type { Quantity, Segmented, Sentence, Token } from "../model/layers.ts";
import { type Counts, countsAt, nounPhraseEnd } from "../tag/measures.ts";

/** A quantity in its sentence, with what it counts. */
export interface Counted {
  readonly quantity: Quantity;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly counts: Counts;
}

/** What each quantity of a text counts; in "two soldiers and three medics were killed" both are of the killed. */
export function countAll({ tokens, sentences }: Segmented, quantities: readonly Quantity[]): readonly Counted[] {
  let sentence = 0;
  const alone = quantities.map((quantity, i): Counted => {
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).tokens[1] <= quantity.tokens[0])
      sentence++;
    const [first, last] = sentences[sentence]?.tokens ?? quantity.tokens;
    const start = Math.max(first, quantities[i - 1]?.tokens[1] ?? 0);
    const end = Math.min(last, quantities[i + 1]?.tokens[0] ?? last);
    return { quantity, sentence, counts: measured(tokens, quantity, countsAt(tokens, quantity.tokens, [start, end])) };
  });
  return sharedKinds(tokens, alone);
}

/** A unit tells the kind; what a share is of follows in "of" words only. */
function measured(tokens: readonly Token[], { unit }: Quantity, counts: Counts): Counts {
  const kind = unit === undefined ? undefined : UNIT_KINDS.get(unit);
  if (kind === undefined) return counts;
  const ofNothing = kind === "share" && tokens[counts.first]?.lower !== "of";
  return { ...counts, kind, last: ofNothing ? counts.first : counts.last };
}

/** Gives coordinated numbers of people the kind that only the first or the last of them shows. */
function sharedKinds(tokens: readonly Token[], alone: readonly Counted[]): readonly Counted[] {
  const kinds = alone.map(({ counts }) => counts.kind);
  for (let i = alone.length - 2; i >= 0; i--)
    if (kinds[i] === "other" && coordinated(tokens, alone, i)) kinds[i] = kinds[i + 1] ?? "other";
  for (let i = 1; i < alone.length; i++)
    if (kinds[i] === "other" && coordinated(tokens, alone, i - 1)) kinds[i] = kinds[i - 1] ?? "other";
  return alone.map((one, i) =>
    kinds[i] === one.counts.kind ? one : { ...one, counts: { ...one.counts, kind: kinds[i] ?? "other" } },
  );
}

/** Are the people of number `i` and of the next joined by "and" or a comma? */
function coordinated(tokens: readonly Token[], all: readonly Counted[], i: number): boolean {
  const [one, other] = [all[i], all[i + 1]];
  if (
    !one ||
    !other ||
    one.sentence !== other.sentence ||
    one.quantity.unit !== undefined ||
    other.quantity.unit !== undefined
  )
    return false;
  const end = nounPhraseEnd(tokens, one.quantity.tokens[1], other.quantity.tokens[0]);
  if (end === other.quantity.tokens[0]) return false;
  for (let at = end; at < other.quantity.tokens[0]; at++)
    if (!/^(?:and|,|or|another|wounding|injuring)$/.test(tokens[at]?.lower ?? "")) return false;
  return ofPeople(tokens, one) || ofPeople(tokens, other);
}

const ofPeople = (tokens: readonly Token[], { quantity }: Counted): boolean => {
  const first = quantity.tokens[1];
  const end = nounPhraseEnd(tokens, first, first + 8);
  if (end === first) return true;
  for (let i = first; i < end; i++) if (PEOPLE.has(tokens[i]?.lower ?? "")) return true;
  return false;
};
