import { ENDS_MEMBER, THOSE_OF_WHOM, TRADED } from "../en/bare-nouns.ts";
import { BE } from "../en/counting.ts";
import { RELATIVES } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import { OF } from "../en/phrase-words.ts";
import { formsOf, lemmaOf, VerbForm } from "../en/verbs.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range } from "../layers.ts";
import { lower } from "../text/words.ts";
import { type Asked, wordsOfNumber } from "./asked-of-number.ts";
import type { Counted } from "./counted.ts";

/* The noun of a bare number that is a part of another, or of the same deed. */

/** "20,500 flying hours, **of which** 6,100 were", "40 boats sank. **Of these,** 12": of those of whom so many are told. */
export function ofWhichBefore(asked: Asked): Range | undefined {
  const { tokens, all, i, nounAt } = asked;
  const [first] = wordsOfNumber(asked);
  const at = lower(tokens, first - 1) === "," ? first - 2 : first - 1;
  const word = lower(tokens, at);
  if (!OF.has(lower(tokens, at - 1)) || (!RELATIVES.has(word) && !THOSE_OF_WHOM.has(word))) return undefined;
  const back = RELATIVES.has(word) ? 0 : 1;
  const wholes: number[] = [];
  for (let j = i - 1; j >= 0 && (all[i]?.sentence ?? 0) - (all[j]?.sentence ?? 0) <= back; j--) {
    if (all[j]?.quantity.unit !== undefined) return undefined;
    if (nounAt(j)) wholes.push(j);
  }
  const [only, another] = wholes;
  return only !== undefined && another === undefined && isOfEnough(all[only], all[i]) ? nounAt(only) : undefined;
}

const isOfEnough = (whole: Counted | undefined, part: Counted | undefined): boolean =>
  (whole?.quantity.maximum ?? Number.POSITIVE_INFINITY) >= (part?.quantity.minimum ?? 0);

/** "Four tankers – **two** of Norvia, **one** of Velin and **one** of Tarsia – were hit": parts that make up the number before them. */
export function ofSum({ all, i, nounAt }: Asked): Range | undefined {
  let from = i;
  while (hasNothingBehind(all[from - 1]) && all[from - 1]?.sentence === all[i]?.sentence) from--;
  let to = i + 1;
  while (hasNothingBehind(all[to]) && all[to]?.sentence === all[i]?.sentence) to++;
  const parts = all.slice(from, to);
  const [whole, noun] = [all[from - 1], nounAt(from - 1)];
  const beside = whole && (all[i]?.sentence ?? 0) - whole.sentence <= 1;
  if (!beside || !noun || parts.length < 2 || whole.quantity.unit !== undefined) return undefined;
  const sum = parts.reduce((total, { quantity }) => total + (quantity.maximum ?? Number.NaN), 0);
  return sum === whole.quantity.maximum && sum === whole.quantity.minimum ? noun : undefined;
}

/** Told with nothing that so many could be. */
const hasNothingBehind = (one: Counted | undefined): boolean =>
  one !== undefined && one.quantity.unit === undefined && one.counts.first >= one.counts.last;

/** "will **hire** 1,700 collectors … In April we **hired** 500": as many more, to whom the same is done. */
export function ofSameDeed(asked: Asked): Range | undefined {
  const { tokens, all, i, nounAt } = asked;
  const [first, end] = wordsOfNumber(asked);
  const deed = lemmaOfDeed(asked, first - 1);
  if (deed === null || (end < tokens.length && !ENDS_MEMBER.has(lower(tokens, end)))) return undefined;
  for (let j = i - 1; j >= 0 && (all[i]?.sentence ?? 0) - (all[j]?.sentence ?? 0) <= DEED_BACK; j--) {
    const before = all[j] as Counted;
    const noun = before.quantity.unit === undefined ? nounAt(j) : undefined;
    if (noun && j === i - 1 && TRADED.has(deed) && isNextDeed(asked, noun[1])) return noun;
    if (noun && noun[0] >= before.quantity.tokens[1] && lemmaOfDeed(asked, before.quantity.tokens[0] - 1) === deed)
      return noun;
  }
  return undefined;
}

/* So many sentences back the same was told of others. */
const DEED_BACK = 2;

/** "bought 12 boats **and sold** five": the next deed, with nothing between. */
const isNextDeed = (asked: Asked, from: number): boolean => {
  const { tokens, all, i } = asked;
  const [first] = wordsOfNumber(asked);
  const before = all[i - 1]?.quantity.tokens[0] ?? 0;
  return from + 2 === first && AND.has(lower(tokens, from)) && TRADED.has(lemmaOfDeed(asked, before - 1) ?? "");
};

/** The verb that ends at a token, in its first form. */
function lemmaOfDeed({ tokens }: Asked, at: number): string | null {
  const word = lower(tokens, at);
  const part = textGrammar({ tokens }).parts[at];
  return (isFinitePart(part) || part === Part.participle) && !BE.has(word)
    ? lemmaOf(word, formsOf(word) & ~VerbForm.noun)
    : null;
}
