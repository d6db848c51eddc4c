import { CHANGE_LINKS, CHANGED_FROM, CHANGED_TO, PLACE_AFTER_ONE, TOLL_VERBS } from "../en/counting.ts";
import { PEOPLE } from "../en/numbers.ts";
import { INCLUDING, OWN_PREDICATE, SHARED_PREDICATE } from "../en/part-whole.ts";
import { OF } from "../en/phrase-words.ts";
import { NAME_RELATIVES } from "../en/phrases.ts";
import { POSSIBLY } from "../en/tenses.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Quantity, Range, Segmented, Sentence, Token } from "../layers.ts";
import { type Counts, countsAt, nounPhraseEnd } from "../numbers/measures.ts";
import { isSum, totalBefore } from "../numbers/totals.ts";
import { lower } from "../text/words.ts";

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
    const end = Math.min(last, nextCount(quantities, i)?.tokens[0] ?? last);
    return { quantity, sentence, counts: measured(tokens, quantity, countsAt(tokens, quantity.tokens, [start, end])) };
  });
  const tolled = alone.map((one, i): Counted => {
    const counts = tollBefore(tokens, alone, i, sentences[one.sentence]?.tokens[0] ?? 0);
    return counts ? { ...one, counts } : one;
  });
  return sharedKinds(tokens, tolled);
}

/** The next number that is no stretch of time; such a one may stand inside what is counted. */
const nextCount = (quantities: readonly Quantity[], i: number): Quantity | undefined =>
  [1, 2, 3].map((k) => quantities[i + k]).find((next) => next && UNIT_KINDS.get(next.unit ?? "") !== "duration");

/** A unit tells the kind; what a share is of follows in "of" words only. */
function measured(tokens: readonly Token[], { unit, tokens: range }: Quantity, counts: Counts): Counts {
  const kind = unit === undefined ? undefined : UNIT_KINDS.get(unit);
  if (kind === undefined) return counts;
  const ofNothing = kind === "share" && !OF.has(tokens[counts.first]?.lower ?? "");
  if (counts.first < range[0]) return { first: range[1], last: range[1], kind };
  return { ...counts, kind, last: ofNothing ? counts.first : counts.last };
}

/** Gives coordinated numbers of people the kind that only the first or the last of them shows. */
function sharedKinds(tokens: readonly Token[], alone: readonly Counted[]): readonly Counted[] {
  const kinds = alone.map(({ counts }) => counts.kind);
  for (let i = alone.length - 2; i >= 0; i--)
    if (kinds[i] === "other" && coordinated(tokens, alone, i)) kinds[i] = kinds[i + 1] ?? "other";
  for (let i = alone.length - 2; i >= 0; i--)
    if (kinds[i] === "other" && inserted(tokens, alone, i)) kinds[i] = kinds[i + 1] ?? "other";
  for (let i = 1; i < alone.length; i++)
    if (
      kinds[i] === "other" &&
      ((coordinated(tokens, alone, i - 1) && !hasOwn(tokens, alone[i])) || sums(tokens, alone, i))
    )
      kinds[i] = kinds[i - 1] ?? "other";
  return alone.map((one, i) =>
    kinds[i] === one.counts.kind ? one : { ...one, counts: { ...one.counts, kind: kinds[i] ?? "other" } },
  );
}

/** "Two people died, and 200 others **may have been** exposed": something else is told of them. */
function hasOwn(tokens: readonly Token[], one: Counted | undefined): boolean {
  const end = one?.quantity.tokens[1] ?? 0;
  const verb = lower(tokens, nounPhraseEnd(tokens, end, end + 8));
  return POSSIBLY.has(verb) || OWN_PREDICATE.has(verb);
}

/** "eight people, including three children, were killed": the predicate behind the part is that of the whole. */
function inserted(tokens: readonly Token[], all: readonly Counted[], i: number): boolean {
  const [whole, part] = [all[i], all[i + 1]];
  if (!whole || !part || whole.sentence !== part.sentence || whole.quantity.unit !== undefined) return false;
  const [first, end] = part.quantity.tokens;
  const noun = nounPhraseEnd(tokens, end, part.counts.last);
  return (
    INCLUDING.has(tokens[first - 1]?.lower ?? "") &&
    tokens[first - 2]?.text === "," &&
    tokens[noun]?.text === "," &&
    part.counts.last > noun + 1
  );
}

/** "Six bodies were found, bringing the total to 39"; "rose from 11 to 14". */
function sums(tokens: readonly Token[], all: readonly Counted[], i: number): boolean {
  const [before, one] = [all[i - 1], all[i]];
  if (!before || !one || before.sentence !== one.sentence || one.quantity.unit !== undefined) return false;
  if (before.quantity.unit !== undefined) return false;
  const [end, first] = [before.quantity.tokens[1], one.quantity.tokens[0]];
  const change =
    first === end + 1 &&
    CHANGED_TO.has(tokens[end]?.lower ?? "") &&
    CHANGED_FROM.has(tokens[before.quantity.tokens[0] - 1]?.lower ?? "");
  return change || isChanged(tokens, [end, first]) || isSum(tokens, first);
}

/** Is the number behind these tokens what the one before them was: "at 14, up **from** 6", "to 126 **from** 98"? */
const isChanged = (tokens: readonly Token[], [from, to]: Range): boolean =>
  from < to &&
  CHANGED_FROM.has(tokens[to - 1]?.lower ?? "") &&
  tokens.slice(from, to).every(({ lower }) => CHANGE_LINKS.has(lower));

/** "The toll from a fire that gutted two blocks rose to 10": a toll that no number before it has told. */
function tollBefore(tokens: readonly Token[], all: readonly Counted[], i: number, start: number): Counts | undefined {
  const { quantity, counts } = all[i] as Counted;
  const [first] = quantity.tokens;
  if (counts.kind !== "other" || quantity.unit !== undefined) return undefined;
  if (![first - 1, first - 2].some((at) => TOLL_VERBS.has(tokens[at]?.lower ?? ""))) return undefined;
  const told = totalBefore(tokens, first, start);
  const taken = all.some(
    ({ counts: other, quantity: { tokens: at } }) =>
      told && other.first === told.at && !isAsideOf(tokens, told.at, at[0]),
  );
  return told && !taken ? { first: told.at, last: told.at + 1, kind: told.kind } : undefined;
}

/** "The toll**, which** stood at 12 on Monday, has risen to 15": what is told of it in passing. */
const isAsideOf = (tokens: readonly Token[], toll: number, number: number): boolean =>
  tokens[toll + 1]?.text === "," && NAME_RELATIVES.has(tokens[toll + 2]?.lower ?? "") && number > toll;

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
  const earlier = all[i - 1]?.quantity.tokens[1];
  if (earlier !== undefined && isChanged(tokens, [earlier, one.quantity.tokens[0]])) return false;
  const end = nounPhraseEnd(tokens, one.quantity.tokens[1], other.quantity.tokens[0]);
  if (end === other.quantity.tokens[0]) return false;
  for (let at = end; at < other.quantity.tokens[0]; at++)
    if (!SHARED_PREDICATE.has(tokens[at]?.lower ?? "") && !placed(tokens, at, other)) return false;
  return ofPeople(tokens, one) || ofPeople(tokens, other);
}

/** The "in Kersh" of "eleven wounded in Kersh and eight in Dolna". */
const placed = (
  tokens: readonly Token[],
  at: number,
  {
    quantity: {
      tokens: [, end],
    },
  }: Counted,
): boolean =>
  PLACE_AFTER_ONE.has(tokens[end]?.lower ?? "") &&
  (PLACE_AFTER_ONE.has(tokens[at]?.lower ?? "") || /^\p{Lu}/u.test(tokens[at]?.text ?? ""));

const ofPeople = (tokens: readonly Token[], { quantity }: Counted): boolean => {
  const first = quantity.tokens[1];
  const end = nounPhraseEnd(tokens, first, first + 8);
  if (end === first) return true;
  for (let i = first; i < end; i++) if (PEOPLE.has(tokens[i]?.lower ?? "")) return true;
  return false;
};
