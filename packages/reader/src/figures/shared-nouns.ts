import { AFTER_SUBJECT_NUMBERS, BOUND_TO } from "../en/counting.ts";
import { IN_SO_MANY } from "../en/fates.ts";
import { RELATIVES } from "../en/function-words.ts";
import { AND, BY, OR, TO } from "../en/links.ts";
import { CHANGED_TO_SO_MANY } from "../en/number-contexts.ts";
import { VAGUE } from "../en/numbers.ts";
import { MORE } from "../en/phrase-words.ts";
import { AND_THEN, AND_WITH, ANOTHER_SO_MANY, BESIDE_THOSE, HAVING_OR_WINNING, PICKING_UP } from "../en/told-before.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Range, Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { isOfMany } from "../numbers/plurals.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { hasSoMany } from "./told-before.ts";

/* Bare numbers of the noun of a number beside them. */

/** The noun behind a number, with nothing of what is told of it. */
export function ownNounOf(tokens: readonly Token[], one: Counted | undefined): Range | undefined {
  if (!one || one.quantity.unit !== undefined || one.counts.first < one.quantity.tokens[1]) return undefined;
  const noun = nounRightBehind(tokens, one);
  const head = tokens[(noun?.[1] ?? 0) - 1];
  return isOfMany(head) && !VAGUE.has(head?.lower ?? "") ? noun : undefined;
}

function nounRightBehind(tokens: readonly Token[], { quantity, counts }: Counted): Range | undefined {
  const [, end] = quantity.tokens;
  const last = nounPhraseEnd(tokens, end, counts.last);
  return last > end ? [end, last] : undefined;
}

/** With no noun behind it. */
export const isBareNumber = ({ quantity, counts }: Counted): boolean =>
  quantity.unit === undefined && counts.first >= counts.last;

/** "**two** 120 mm rounds": so many of a size. */
export function nounOfSized(tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined {
  const [one, size] = [all[i], all[i + 1]];
  if (!one || !size || size.quantity.unit === undefined || size.quantity.tokens[0] !== one.quantity.tokens[1])
    return undefined;
  const [, end] = size.quantity.tokens;
  const last = nounPhraseEnd(tokens, end, Math.max(end, size.counts.last));
  return last > end && isOfMany(tokens[last - 1]) ? [end, last] : undefined;
}

/** "**Cases** in Lesk rose by 235", "**Thefts** declined to 653": what has become more or fewer, where the sentence opens with it. */
export function nounOfChange(
  tokens: readonly Token[],
  all: readonly Counted[],
  i: number,
  sentence: (one: Counted) => Range,
): Range | undefined {
  const one = all[i] as Counted;
  const [number] = one.quantity.tokens;
  const link = lower(tokens, number - 1);
  if (!BY.has(link) && !TO.has(link)) return undefined;
  const by = all[i - 1]?.quantity.tokens;
  if (by?.[1] === number - 1 && TO.has(link)) return nounOfChange(tokens, all, i - 1, sentence);
  if (!CHANGED_TO_SO_MANY.has(lower(tokens, number - 2))) return undefined;
  const [first] = sentence(one);
  const end = nounPhraseEnd(tokens, first, number - 2);
  const noun = tokens[end - 1];
  if (tokens.slice(end, number - 2).some(({ lower: word }) => AND.has(word) || word === ",")) return undefined;
  return end > first && noun?.kind === "word" && /[^s'’]s$/.test(noun.lower) && !isClosed(noun.lower)
    ? [first, end]
    : undefined;
}

/** "**five** and 14 crates": two numbers before one noun. */
export function nounOfNext(tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined {
  const [one, next] = [all[i], all[i + 1]];
  const [end, first] = [one?.quantity.tokens[1] ?? 0, next?.quantity.tokens[0] ?? 0];
  const joined = first === end + 1 || (first === end + 2 && AND_THEN.has(lower(tokens, end + 1)));
  const link = lower(tokens, end);
  return joined && (AND.has(link) || OR.has(link)) && one?.sentence === next?.sentence
    ? ownNounOf(tokens, next)
    : undefined;
}

/* So many bare numbers in a row may be of one noun. */
const IN_A_ROW = 4;

/**
 * "300 traders came by boat and **more than 2,000** have walked", "14 nurses, with **ten** set to go. **Another six**
 * go": what the number before counts, where so many more are told of, or something else of others in the same sentence.
 */
export function nounOfThoseBefore(tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined {
  const one = all[i];
  const more = one && isSoManyMore(tokens, one);
  if (!one || (!more && !doesSomethingElse(tokens, one))) return undefined;
  for (let j = i - 1; j >= Math.max(0, i - IN_A_ROW); j--) {
    const before = all[j] as Counted;
    if (one.sentence - before.sentence > (more ? 1 : 0)) return undefined;
    const noun = ownNounOf(tokens, before);
    if (noun && IN_SO_MANY.has(lower(tokens, before.quantity.tokens[0] - 1))) continue;
    if (noun) return noun;
    if (!isBareNumber(before)) return undefined;
  }
  return undefined;
}

/* So many in a row tell how many each has. */
const EACH_HAS = 12;

/**
 * "Velin leads with 221 delegates. Moro has **69**, Stell has **41**.", "The city has 12 dead. The county has **13**.": all
 * that each is told to have, of the same.
 */
export function nounOfThoseHad(tokens: readonly Token[], all: readonly Counted[], i: number): Range | undefined {
  const last = all[i - 1];
  const ofLast = last && hasSoMany(tokens, all, i) ? nounRightBehind(tokens, last) : undefined;
  if (ofLast) return ofLast;
  if (!isAllTheyHave(tokens, all[i])) return undefined;
  for (let j = i - 1; j >= Math.max(0, i - EACH_HAS); j--) {
    const [before, next] = [all[j] as Counted, all[j + 1] as Counted];
    if (next.sentence - before.sentence > 1) return undefined;
    const noun = ownNounOf(tokens, before);
    if (noun) return before.counts.kind === "other" && hasOrWins(tokens, before) ? noun : undefined;
    if (!isBareNumber(before) || !isAllTheyHave(tokens, before)) return undefined;
  }
  return undefined;
}

const isAllTheyHave = (tokens: readonly Token[], one: Counted | undefined): boolean => {
  if (!one || !isBareNumber(one) || !hasOrWins(tokens, one)) return false;
  const next = lower(tokens, one.quantity.tokens[1]);
  return /^[.,;)]$/.test(next) || AND.has(next);
};

/** "**has** 69", "will **receive** 69", "picks **up** 69", "leads **with** 69" */
const hasOrWins = (tokens: readonly Token[], { quantity: { tokens: range } }: Counted): boolean =>
  (HAVING_OR_WINNING.has(lower(tokens, range[0] - 1)) && !RELATIVES.has(lower(tokens, range[0] - 2))) ||
  PICKING_UP.has(joinLower(tokens, range[0] - 2, range[0]));

const isSoManyMore = (tokens: readonly Token[], { quantity: { tokens: range } }: Counted): boolean =>
  ANOTHER_SO_MANY.has(lower(tokens, range[0] - 1)) ||
  ANOTHER_SO_MANY.has(lower(tokens, range[0])) ||
  MORE.has(lower(tokens, range[1]));

function doesSomethingElse(tokens: readonly Token[], { quantity: { tokens: range } }: Counted): boolean {
  const [before, next] = [lower(tokens, range[0] - 1), lower(tokens, range[1])];
  if (AND_WITH.has(before) && BOUND_TO.has(next)) return TO.has(lower(tokens, range[1] + 1));
  return (RELATIVES.has(next) && BESIDE_THOSE.has(before)) || (AND.has(before) && AFTER_SUBJECT_NUMBERS.has(next));
}
