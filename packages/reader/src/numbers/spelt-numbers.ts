import {
  AFTER_SCORES,
  AFTER_THE_PAIR,
  BEFORE_A_FEW,
  HALF_IDIOMS,
  HALF_OF_WHAT,
  SCORED,
  VAGUE_LINKS,
} from "../en/counting.ts";
import { A, A_ONLY, AND, OR } from "../en/links.ts";
import { SECOND } from "../en/measures-of.ts";
import { FRACTIONS, HALVED, SMALL, VAGUE } from "../en/numbers.ts";
import { OF, THE } from "../en/phrase-words.ts";
import {
  AND_A_HALF,
  BEFORE_SPAN_BOUNDS,
  FEW,
  HALF,
  HALF_JOINED,
  HUNDRED,
  MORE_OR_LESS,
  NOT_BEHIND_ARTICLE,
  PAIR_OF_PERSONS,
  PAIRS,
  ROUGH_PAIRS,
  SCORE,
  SEVERAL_OR_FEW,
  SPAN_BOUNDS,
  TENS,
  THAN,
  THIRDS,
  THOUSAND,
  UNSURE_SPAN_BOUNDS,
  WITH_OR_WITHOUT_ARTICLE,
} from "../en/spelt-numbers.ts";
import { SPAN_WORDS, UNIT_WORDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type Cardinal, magnitudeAt, PLAIN, timesGreater } from "./numerals.ts";
import { fractionOf, oneIn, shareAt } from "./shares.ts";

/** The number in words that begins at token `i` with `word`, one of the starters. */
export function wordsAt(tokens: readonly Token[], i: number, word: string): Cardinal | undefined {
  const spelt = { ...PLAIN, first: i, spelt: true };
  if (SMALL.has(word)) return oneIn(tokens, i) ?? fractionOf(tokens, i) ?? speltOut(tokens, i);
  if (VAGUE.has(word)) return vagueAt(tokens, i, VAGUE.get(word) as number);
  if (word.startsWith(HALF_JOINED)) return { ...spelt, last: i + 1, value: HALVED.get(word) ?? 0, plain: false };
  if (SEVERAL_OR_FEW.has(word)) return severalAt(tokens, i, 3);
  if (PAIRS.has(word)) return pairAt(tokens, i);
  if (HALF.has(word)) return halfAt(tokens, i);
  if (A.has(word)) return afterArticle(tokens, i);
  return word.includes("-") ? shareAt(tokens, i, i + 1, FRACTIONS.get(word) ?? 0) : undefined;
}

/** "two hundred and fifty", "twenty five", "three million". */
function speltOut(tokens: readonly Token[], i: number, from = i, one = 0): Cardinal | undefined {
  let [total, current, at, largest] = [0, one, from, Number.POSITIVE_INFINITY];
  for (; ; at++) {
    const word = tokens[at]?.lower ?? "";
    const small = SMALL.get(word);
    if (small !== undefined && (current === 0 ? at === i || total > 0 : takes(current, small))) current += small;
    else if (HUNDRED.has(word) && current > 0 && current < 100) current *= 100;
    else if (AND.has(word) && continuesNumber(tokens, at, current)) continue;
    else {
      const magnitude = small === undefined && !HUNDRED.has(word) ? magnitudeAt(tokens, at) : undefined;
      const further = magnitude !== undefined && current === 0 && total > 0 && magnitude > largest;
      if (further) total *= magnitude;
      if (further) continue;
      if (magnitude === undefined || current === 0 || magnitude >= largest) break;
      largest = magnitude;
      total += current * magnitude;
      current = 0;
    }
  }
  const value = total + current;
  const plain = value < 100 && largest === Number.POSITIVE_INFINITY;
  return {
    ...PLAIN,
    first: i,
    last: at,
    value,
    plain,
    spelt: true,
    magnitude: largest === Number.POSITIVE_INFINITY ? 1 : largest,
  };
}

/** "twenty" takes "five"; "two hundred" takes "fifty". */
const takes = (current: number, small: number): boolean =>
  current % 100 === 0 ? small > 0 : current % 10 === 0 && current % 100 >= 20 && small > 0 && small < 10;

/** The "and" of "two hundred and fifty". */
const continuesNumber = (tokens: readonly Token[], at: number, current: number): boolean =>
  (HUNDRED.has(lower(tokens, at - 1)) || (THOUSAND.has(lower(tokens, at - 1)) && current === 0)) &&
  SMALL.has(lower(tokens, at + 1));

/** "dozens", "tens of thousands". */
function vagueAt(tokens: readonly Token[], i: number, least: number): Cardinal | undefined {
  const vague = { ...PLAIN, first: i, vague: true, plain: false, spelt: true };
  const greater = greaterAt(tokens, i + 1, least);
  if (greater) return { ...vague, last: greater.last, value: least * greater.factor, magnitude: greater.factor };
  const more = OF.has(lower(tokens, i + 1)) ? VAGUE.get(tokens[i + 2]?.lower ?? "") : undefined;
  if (more !== undefined && more > least)
    return { ...vague, last: i + 3, value: least * (more / 2), magnitude: more / 2 };
  if (TENS.has(lower(tokens, i)) && !AFTER_SCORES.has(lower(tokens, i + 1))) return undefined;
  return { ...vague, last: i + 1, value: least, magnitude: least / 2 };
}

/** The "or even hundreds of billions" behind "tens". */
function greaterAt(tokens: readonly Token[], i: number, least: number): { last: number; factor: number } | undefined {
  let at = i;
  while (at < i + 4 && VAGUE_LINKS.has(tokens[at]?.lower ?? "")) at++;
  const other = at > i ? VAGUE.get(tokens[at]?.lower ?? "") : undefined;
  if (other === undefined || other <= least) return undefined;
  const scale = OF.has(lower(tokens, at + 1)) ? VAGUE.get(tokens[at + 2]?.lower ?? "") : undefined;
  return scale !== undefined && scale > other ? { last: at + 3, factor: scale / 2 } : { last: at + 1, factor: 1 };
}

/** "several hundred", "several hundred **million**", "several **hundreds**", "a few dozen", "several officers", "a few of them"; not "few". */
function severalAt(tokens: readonly Token[], i: number, least: number): Cardinal | undefined {
  const magnitude = magnitudeAt(tokens, i + 1);
  const vague = { ...PLAIN, first: i, vague: true, spelt: true };
  const plural = VAGUE.has(lower(tokens, i + 1)) ? vagueAt(tokens, i + 1, VAGUE.get(lower(tokens, i + 1)) ?? 0) : null;
  if (plural) return { ...plural, first: i, value: least * (plural.value / 2) };
  const whole = magnitude && timesGreater(tokens, i + 2, magnitude);
  if (whole) return { ...vague, ...whole, value: least * whole.magnitude, plain: false };
  const before = lower(tokens, i - 1);
  const few = FEW.has(lower(tokens, i)) && (!A_ONLY.has(before) || BEFORE_A_FEW.has(lower(tokens, i - 2)));
  return few || THE.has(before) ? undefined : { ...vague, last: i + 1, value: least };
}

/** "a couple of", "the pair". */
function pairAt(tokens: readonly Token[], i: number): Cardinal | undefined {
  const [before, after] = [tokens[i - 1]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
  const pair = { ...PLAIN, last: i + 1, value: 2, spelt: true, rough: ROUGH_PAIRS.has(lower(tokens, i)) };
  const single = A_ONLY.has(before) && OF.has(after);
  const magnitude = single ? magnitudeAt(tokens, i + 2) : undefined;
  if (magnitude !== undefined)
    return { ...pair, first: i - 1, last: i + 3, value: 2 * magnitude, magnitude, plain: false };
  if (single) return { ...pair, first: i - 1, last: i + 2 };
  const pronoun = THE.has(before) && AFTER_THE_PAIR.has(after);
  return pronoun && PAIR_OF_PERSONS.has(lower(tokens, i)) ? { ...pair, first: i - 1 } : undefined;
}

/** "half a million", "half a dozen", "half of the voters". */
function halfAt(tokens: readonly Token[], i: number): Cardinal | undefined {
  const [article, word] = [A.has(lower(tokens, i + 1)), tokens[i + 2]?.lower ?? ""];
  const magnitude = article ? magnitudeAt(tokens, i + 2) : undefined;
  const half = { ...PLAIN, first: i, spelt: true, plain: false };
  if (magnitude !== undefined) return { ...half, last: i + 3, value: magnitude / 2, magnitude };
  if (article && (UNIT_WORDS.has(word) || SPAN_WORDS.has(word))) return { ...half, last: i + 2, value: 1 / 2 };
  return halfTheWhole(tokens, i)
    ? { ...half, last: i + 1, value: 1 / 2, share: true }
    : shareAt(tokens, i, i + 1, 1 / 2);
}

/** "half the town", "half its staff"; not "half the time". */
const halfTheWhole = (tokens: readonly Token[], i: number): boolean =>
  HALF_OF_WHAT.has(tokens[i + 1]?.lower ?? "") &&
  tokens[i + 2]?.kind === "word" &&
  !HALF_IDIOMS.has(tokens[i + 2]?.lower ?? "");

/** "a hundred", "a dozen", "a third of", "a few hundred", "a half-dozen". */
function afterArticle(tokens: readonly Token[], i: number): Cardinal | undefined {
  const word = tokens[i + 1]?.lower ?? "";
  if (SPAN_WORDS.has(word) && !SECOND.has(word)) return boundedSpan(tokens, i);
  if (THIRDS.has(word)) return shareAt(tokens, i, i + 2, FRACTIONS.get(word) as number);
  if (SCORE.has(word)) return scoreOf(tokens, i);
  if (WITH_OR_WITHOUT_ARTICLE.has(word)) {
    const inner = wordsAt(tokens, i + 1, word);
    return inner && { ...inner, first: i };
  }
  if (magnitudeAt(tokens, i + 1) === undefined || NOT_BEHIND_ARTICLE.has(word)) return undefined;
  const read = speltOut(tokens, i, i + 1, 1);
  return read && { ...andAHalf(tokens, read), plain: false };
}

/** "for more than **a decade**", "in under **an hour**": one of it, behind a bound; not "talked about a year", "a year and a half". */
function boundedSpan(tokens: readonly Token[], i: number): Cardinal | undefined {
  const [bound, before] = [lower(tokens, i - 1), lower(tokens, i - 2)];
  const bounded = THAN.has(bound)
    ? MORE_OR_LESS.has(before)
    : SPAN_BOUNDS.has(bound) || (UNSURE_SPAN_BOUNDS.has(bound) && BEFORE_SPAN_BOUNDS.has(before));
  if (!bounded || AND.has(lower(tokens, i + 2)) || OR.has(lower(tokens, i + 2))) return undefined;
  return { ...PLAIN, first: i, last: i + 1, value: 1, spelt: true };
}

/** "a score of monks"; not "a score of 75". */
const scoreOf = (tokens: readonly Token[], i: number): Cardinal | undefined =>
  OF.has(lower(tokens, i + 2)) && SCORED.test(tokens[i + 3]?.text ?? "")
    ? { ...PLAIN, first: i, last: i + 2, value: 20, plain: false, spelt: true }
    : undefined;

/** "a million and a half". */
function andAHalf(tokens: readonly Token[], read: Cardinal): Cardinal {
  const { last, value, magnitude } = read;
  const half = [0, 1, 2].map((k) => tokens[last + k]?.lower).join(" ") === AND_A_HALF;
  return half && value === magnitude ? { ...read, last: last + 3, value: 1.5 * value } : read;
}
