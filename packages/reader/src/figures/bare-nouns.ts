import {
  ALIKE_BEFORE,
  ALL_OF_THEM,
  CAME_IN_AT,
  CAME_TO_LINKS,
  ENDS_MEMBER,
  MARKS,
  THAT_FIGURE,
  THERE_STOOD,
  THOSE,
  THOSE_WHERE,
  WHICH_BECAME,
} from "../en/bare-nouns.ts";
import { AFTER_SUBJECT_NUMBERS } from "../en/counting.ts";
import { RELATIVES } from "../en/function-words.ts";
import { FROM, TO } from "../en/links.ts";
import { CHANGING } from "../en/number-contexts.ts";
import { MAGNITUDES, PEOPLE } from "../en/numbers.ts";
import { OF, OTHERS, THE } from "../en/phrase-words.ts";
import { DURATIONS } from "../en/units.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { isOfMany } from "../numbers/plurals.ts";
import { joinLower, lower } from "../text/words.ts";
import { type Asked, numberAhead, wordsOfNumber } from "./asked-of-number.ts";
import type { Counted } from "./counted.ts";
import { ofSameDeed, ofSum, ofWhichBefore } from "./parts-of-number.ts";
import { isBareNumber, ownNounOf } from "./shared-nouns.ts";
import { ofSubject } from "./subject-nouns.ts";

/*
 * The noun of a bare number, found in one way: that of the number it is told beside, in the same frame; of those it comes
 * back to; or the subject of its verb. Where two may be meant there is none.
 */

/** Fills in the nouns of bare numbers that have none yet. */
export function withBareNouns(
  tokens: readonly Token[],
  all: readonly Counted[],
  nouns: readonly (Range | undefined)[],
  sentenceOf: (one: Counted) => Range,
): readonly (Range | undefined)[] {
  const found: (Range | undefined)[] = [];
  const nounAt = (j: number): Range | undefined => found[j] ?? ownNounOf(tokens, all[j]);
  for (const [i, one] of all.entries()) {
    const isBare =
      nouns[i] === undefined &&
      one.counts.first === one.quantity.tokens[1] &&
      (isBareNumber(one) || isMarkReached(tokens, one));
    const asked = { tokens, all, i, sentence: sentenceOf(one), nounAt };
    found.push(isBare ? FINDERS.map((find) => find(asked)).find((noun) => noun !== undefined) : nouns[i]);
  }
  return found;
}

/** "neared **the** 1,000 **mark**": what came so near is counted. */
const isMarkReached = (tokens: readonly Token[], { quantity: { tokens: range, unit } }: Counted): boolean =>
  unit === undefined && THE.has(lower(tokens, range[0] - 1)) && MARKS.has(lower(tokens, range[1]));

/** "climbed by a fifth **from** 1,300 in May, with 9 deaths, **to** 1,820": of what the number it came from is. */
function ofFormer({ tokens, all, i, nounAt }: Asked): Range | undefined {
  const one = all[i] as Counted;
  if (!TO.has(lower(tokens, one.quantity.tokens[0] - 1))) return undefined;
  for (let j = i - 1; j >= Math.max(0, i - FORMER_BACK) && all[j]?.sentence === one.sentence; j--)
    if (FROM.has(lower(tokens, (all[j]?.quantity.tokens[0] ?? 0) - 1))) return nounAt(j);
  return undefined;
}

/* So many numbers back stands the one it came from. */
const FORMER_BACK = 3;

/** "lets 40 boats, while **those** from Dolna let 12": the same of others. */
function ofThoseElsewhere(asked: Asked): Range | undefined {
  const { tokens, i, nounAt } = asked;
  const [before, [first]] = [numberAhead(asked), wordsOfNumber(asked)];
  if (!before || before.quantity.unit !== undefined || first - before.quantity.tokens[1] > ELSEWHERE) return undefined;
  const those = tokens
    .slice(before.quantity.tokens[1], first)
    .some(
      ({ lower: word }, k, between) =>
        THOSE.has(word) && THOSE_WHERE.has(between[k + 1]?.lower ?? "") && k + 2 < between.length,
    );
  return those ? nounAt(i - 1) : undefined;
}

/* So many words stand between two numbers of which the second is of others. */
const ELSEWHERE = 14;

/** "hit 14 **million**, while the Norvians came in **at** 13 **million**": as many millions of the same, told in passing. */
function ofSameMagnitude(asked: Asked): Range | undefined {
  const { tokens, all, i, sentence, nounAt } = asked;
  const [first, end] = wordsOfNumber(asked);
  const before = all[i - 1];
  const one = all[i] as Counted;
  if (!before || !isBareNumber(before) || one.sentence - before.sentence > 1) return undefined;
  const word = lower(tokens, end - 1);
  const alike = MAGNITUDES.has(word) && word === lower(tokens, before.quantity.tokens[1] - 1);
  const ends = end >= sentence[1] || ENDS_MEMBER.has(lower(tokens, end));
  return alike && ends && CAME_IN_AT.has(lower(tokens, first - 1)) ? nounAt(i - 1) : undefined;
}

/** "310 moorings**, a figure that** rose to 420": of what that figure is. */
function ofThatFigure(asked: Asked): Range | undefined {
  const { tokens, i, nounAt } = asked;
  const [first] = wordsOfNumber(asked);
  const before = numberAhead(asked);
  if (!before || !CAME_TO_LINKS.has(lower(tokens, first - 1))) return undefined;
  for (let at = first - 2; at > before.quantity.tokens[1] && at > first - LINKED; at--)
    if (
      WHICH_BECAME.has(lower(tokens, at)) &&
      (THAT_FIGURE.has(lower(tokens, at - 1)) || lower(tokens, at - 1) === ",")
    )
      return tokens.slice(at, first).some(({ lower: word }) => CHANGING.has(word)) ? nounAt(i - 1) : undefined;
  return undefined;
}

/* Between a number and the word that it comes back to stand no more words. */
const LINKED = 8;

/** "Hask **with** 47 tents**,** Velin **with** 31 **and** Lesk **with** 12", "Lesk **(**300 tents**)** and Velin **(**12**)**": members of one list. */
function ofList(asked: Asked): Range | undefined {
  const { tokens, i, nounAt } = asked;
  const [before, [first, end]] = [numberAhead(asked), wordsOfNumber(asked)];
  if (!before || before.quantity.unit !== undefined) return undefined;
  const link = lower(tokens, first - 1);
  const [from, to] = before.quantity.tokens;
  if (!ALIKE_BEFORE.has(link) || lower(tokens, from - 1) !== link || first - to > MEMBER) return undefined;
  if (end < asked.sentence[1] && !ENDS_MEMBER.has(lower(tokens, end))) return undefined;
  const noun = nounAt(i - 1);
  const between = tokens.slice(noun && noun[0] >= to ? noun[1] : to, first - 1);
  const joined = between.some(({ lower: word }) => word === "," || word === "and" || word === ")");
  const plain = between.every((_, k) => !isFinitePart(textGrammar({ tokens }).parts[first - 1 - between.length + k]));
  return joined && plain ? noun : undefined;
}

/* So many words at most tell of one member of a list. */
const MEMBER = 10;

/** "30 **voted** for it, and 13 **voted** against": the same is told of both. */
function ofSameVerb(asked: Asked): Range | undefined {
  const { tokens, i, nounAt } = asked;
  const [before, [, end]] = [numberAhead(asked), wordsOfNumber(asked)];
  if (!before || before.quantity.unit !== undefined) return undefined;
  const noun = nounAt(i - 1);
  const verb = noun && noun[0] >= before.quantity.tokens[1] ? noun[1] : before.quantity.tokens[1];
  const same = isFinitePart(textGrammar({ tokens }).parts[end]) && lower(tokens, verb) === lower(tokens, end);
  return same ? noun : undefined;
}

/** "the seven suspects … **all seven** were charged": those of whom as many were told. */
function ofAsMany(asked: Asked): Range | undefined {
  const { tokens, all, i, nounAt } = asked;
  const one = all[i] as Counted;
  const [first, end] = one.quantity.tokens;
  const { minimum, maximum } = one.quantity;
  if (!ALL_OF_THEM.has(lower(tokens, first - 1)) || minimum !== maximum || minimum === null || minimum < 2)
    return undefined;
  if (isCompounded(tokens, end)) return undefined;
  const alike = all.flatMap(({ quantity, sentence }, j) => {
    const near = j < i && one.sentence - sentence <= FAR_BACK && quantity.unit === undefined;
    const noun = near && quantity.minimum === minimum && quantity.maximum === minimum ? nounAt(j) : undefined;
    return noun && !OTHERS.has(lower(tokens, noun[0])) ? [noun] : [];
  });
  return onlyNoun(tokens, alike) ?? (alike.length === 0 ? definiteBefore(tokens, [first, end]) : undefined);
}

/* So many sentences back those are told of who come back. */
const FAR_BACK = 5;

/** "all three **years**", "the two **,**": nothing but a verb or an end stands behind it. */
const isCompounded = (tokens: readonly Token[], end: number): boolean => {
  const part = textGrammar({ tokens }).parts[end];
  return tokens[end]?.kind === "word" && !isFinitePart(part) && part !== Part.adverb && !isClosed(lower(tokens, end));
};

/** The noun that all of these are, or none. */
function onlyNoun(tokens: readonly Token[], nouns: readonly Range[]): Range | undefined {
  const heads = new Set(nouns.map(([, last]) => lower(tokens, last - 1)));
  return heads.size === 1 ? nouns.at(-1) : undefined;
}

/** "**the three vans** … all three": told with the same word, where no figure was made of it. */
function definiteBefore(tokens: readonly Token[], [first, end]: Range): Range | undefined {
  if (end !== first + 1) return undefined;
  for (let at = first - 2; at > Math.max(0, first - TEXT_BACK); at--) {
    if (lower(tokens, at) !== lower(tokens, first) || !ALL_OF_THEM.has(lower(tokens, at - 1))) continue;
    const last = nounPhraseEnd(tokens, at + 1, at + NOUN);
    return last > at + 1 && isOfMany(tokens[last - 1]) && !DURATIONS.has(lower(tokens, last - 1))
      ? [at + 1, last]
      : undefined;
  }
  return undefined;
}

const TEXT_BACK = 90;
const NOUN = 6;

/** "Eight sailors were charged. **Six were** from Dolna", "99 homicides. Last year **there were** 86": of those of the sentence before. */
function ofThoseTold(asked: Asked): Range | undefined {
  const { tokens, all, i, sentence, nounAt } = asked;
  const one = all[i] as Counted;
  const [first, end] = one.quantity.tokens;
  const opens = first === sentence[0] && AFTER_SUBJECT_NUMBERS.has(lower(tokens, end));
  const there = THERE_STOOD.has(joinLower(tokens, first - 2, first)) && ENDS_MEMBER.has(lower(tokens, end));
  if (!opens && !there) return undefined;
  const near = all.flatMap((other, j) => {
    const back = one.sentence - other.sentence;
    const noun =
      j < i && back >= (there ? 0 : 1) && back <= 1 && other.quantity.unit === undefined ? nounAt(j) : undefined;
    const enough = there || (other.quantity.maximum ?? Number.POSITIVE_INFINITY) >= (one.quantity.minimum ?? 0);
    return noun && enough && (there || countsPeople(tokens, noun)) ? [noun] : [];
  });
  return onlyNoun(tokens, near);
}

const countsPeople = (tokens: readonly Token[], [from, last]: Range): boolean =>
  tokens.slice(from, last).some(({ lower: word }) => PEOPLE.has(word));

/** "the three **vans**, one **of which** was stolen": of those right before the comma. */
function ofWhich({ tokens, all, i }: Asked): Range | undefined {
  const [first, end] = all[i]?.quantity.tokens ?? [0, 0];
  if (!OF.has(lower(tokens, end)) || !RELATIVES.has(lower(tokens, end + 1)) || lower(tokens, first - 1) !== ",")
    return undefined;
  const at = OF.has(lower(tokens, first - 3)) && !isOfMany(tokens[first - 2]) ? first - 4 : first - 2;
  return isOfMany(tokens[at]) ? [at, at + 1] : undefined;
}

const FINDERS: readonly ((asked: Asked) => Range | undefined)[] = [
  ofThatFigure,
  ofList,
  ofSameVerb,
  ofAsMany,
  ofThoseTold,
  ofWhich,
  ofWhichBefore,
  ofSum,
  ofSubject,
  ofFormer,
  ofThoseElsewhere,
  ofSameMagnitude,
  ofSameDeed,
];
