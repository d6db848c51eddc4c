import { DETERMINERS } from "../en/function-words.ts";
import { AND, BY, IN, TO } from "../en/links.ts";
import {
  ABOVE_OR_BELOW,
  BEFORE_CHANGE,
  BEFORE_UP,
  BEHIND_CHANGE,
  CHANGE_IN,
  CHANGE_NOUNS,
  HAS_CHANGED,
  HIGHER_OR_LOWER,
  IS_CHANGED_BY,
  IS_VALUE,
  LEVELS_OF_BEFORE,
  UP_OR_DOWN_BY,
  VOTE_NEARBY,
  WINS_OR_LOSES,
} from "../en/percent-changes.ts";
import { OF } from "../en/phrase-words.ts";
import { UNIT_KINDS, UNIT_WORDS } from "../en/units.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { nounPhraseEnd } from "./measures.ts";

/* So many per cent more or less, which are a share of nothing. */

export const CHANGE = "change";

/**
 * The words that tell so many per cent to be a rise, a fall or a difference: "**rose** 12 percent", "a 4.5% **increase**", "3 percent
 * **higher**"; undefined where they are a share. Looks no further than `bounds`.
 */
export function changeTold(tokens: readonly Token[], quantity: Range, bounds: Range): Range | undefined {
  if (IS_VALUE.has(lower(tokens, quantity[0]))) return undefined;
  return changeBehind(tokens, quantity, bounds[1]) ?? changeAhead(tokens, quantity, bounds[0]);
}

/** "a 5 percent pay **rise**", "24% **more**", "5.9 percent **below its peak**" */
function changeBehind(tokens: readonly Token[], [first, last]: Range, stop: number): Range | undefined {
  const next = lower(tokens, last);
  if (HIGHER_OR_LOWER.has(next))
    return DETERMINERS.has(lower(tokens, last + 1))
      ? undefined
      : [last, Math.max(last + 1, nounPhraseEnd(tokens, last, stop))];
  if (ABOVE_OR_BELOW.has(next)) {
    const level = Array.from({ length: LEVEL }, (_, k) => last + 1 + k).find((at) =>
      LEVELS_OF_BEFORE.has(lower(tokens, at)),
    );
    return level === undefined || level >= stop ? undefined : [last, level + 1];
  }
  const end = nounPhraseEnd(tokens, last, stop);
  const noun = Array.from({ length: end - last }, (_, k) => last + k).findLast((at) =>
    CHANGE_NOUNS.has(lower(tokens, at)),
  );
  if (noun === undefined || OF.has(next)) return undefined;
  const mayBeVerb = isFinitePart(textGrammar({ tokens }).parts[noun]) || !BEHIND_CHANGE.has(lower(tokens, noun + 1));
  const isRate = textGrammar({ tokens }).parts[noun + 1] === Part.noun && isOneRise(tokens, first);
  return isRate || (mayBeVerb && !isOneRise(tokens, first))
    ? undefined
    : [last, IN.has(lower(tokens, noun + 1)) ? inWhat(tokens, noun + 1, stop) : noun + 1];
}

/** "a rise **in harbour fees**" */
const inWhat = (tokens: readonly Token[], link: number, stop: number): number => {
  const end = tokens[link + 1]?.kind === "number" ? link : nounPhraseEnd(tokens, link + 1, stop);
  return end > link + 1 ? end : link;
};

/* Within so many words of "below" stands what it is held against. */
const LEVEL = 5;

/** "**a** sharp 4 percent": one rise, and not so many who rise. */
const isOneRise = (tokens: readonly Token[], first: number): boolean =>
  [0, 1, 2].some((back) => DETERMINERS.has(lower(tokens, first - back)) || lower(tokens, first - back) === "'s");

/** "**rose** by 12 percent", "an **increase** of 0.5 percent", "**up** 4 percent" */
function changeAhead(tokens: readonly Token[], [first, last]: Range, start: number): Range | undefined {
  if (OF.has(lower(tokens, last))) return undefined;
  const link = lower(tokens, first - 1);
  if (BY.has(link)) return lastSuchIn(tokens, [Math.max(start, first - BY_SO_MUCH), first - 1], isWordOfChange);
  if (OF.has(link)) return changeNounAhead(tokens, [Math.max(start, first - OF_SO_MUCH), first - 1]);
  let at = first - 1;
  while (at > first - ADVERBS && BEFORE_CHANGE.has(lower(tokens, at))) at--;
  if (at < start) return undefined;
  const word = lower(tokens, at);
  if (UP_OR_DOWN_BY.has(word)) return BEFORE_UP.has(lower(tokens, at - 1)) ? undefined : [at, at + 1];
  if (WINS_OR_LOSES.has(word) && (isAgainst(tokens, last) || isShareOfVotes(tokens, [start, last]))) return undefined;
  return HAS_CHANGED.has(word) ? [at, at + 1] : undefined;
}

/* So many words behind a share tell that it is one of votes: "gained 12 percent in Sunday's election". */
const OF_A_VOTE = 8;

const isShareOfVotes = (tokens: readonly Token[], [start, last]: Range): boolean =>
  tokens.slice(start, last + OF_A_VOTE).some(({ lower: word }) => VOTE_NEARBY.has(word));

/** "lost 54 percent **to 46 percent**": what each of two had. */
const isAgainst = (tokens: readonly Token[], last: number): boolean =>
  TO.has(lower(tokens, last)) && tokens[last + 1]?.kind === "number" && isWordOfShare(lower(tokens, last + 2));

const isWordOfShare = (word: string): boolean => UNIT_KINDS.get(UNIT_WORDS.get(word)?.unit ?? "") === "share";

/* So many words may stand between a change and by how much it is. */
const ADVERBS = 4;
const OF_SO_MUCH = 7;
const BY_SO_MUCH = 12;

const isWordOfChange = (word: string): boolean =>
  HAS_CHANGED.has(word) || IS_CHANGED_BY.has(word) || CHANGE_NOUNS.has(word);

/** "an **increase** of", "a **decline** in sales of"; not "cut the rate of". */
function changeNounAhead(tokens: readonly Token[], [from, of]: Range): Range | undefined {
  const found = lastSuchIn(tokens, [from, of], (word) => CHANGE_NOUNS.has(word));
  const isNoun = found && (found[1] === of || CHANGE_IN.has(lower(tokens, found[1])));
  return isNoun ? found : undefined;
}

/** The last of these words that is such a one, changeAhead which no other clause begins. */
function lastSuchIn(tokens: readonly Token[], [from, to]: Range, isSuch: (word: string) => boolean): Range | undefined {
  for (let at = to - 1; at >= from; at--) {
    if (isSuch(lower(tokens, at))) return [at, at + 1];
    if (/^[.;:,()]$/.test(lower(tokens, at)) || tokens[at]?.kind === "quote") return undefined;
  }
  return undefined;
}

/** "dropped by 90% **for** foreigners **and** 75% **for** locals", "rents **by** 6 percent **and** fees **by** 3 percent": what is told of the one is told of the other. */
export function isChangedAlike(tokens: readonly Token[], [from, end]: Range, [first, last]: Range): boolean {
  const link = lower(tokens, first - 1);
  if (first - end >= MEMBER) return false;
  const by = BY.has(link) && BY.has(lower(tokens, from - 1));
  if (by) return tokens.slice(end, first).some(({ lower: word }) => AND.has(word) || word === ",");
  return (AND.has(link) || link === ",") && lower(tokens, end) === lower(tokens, last) && tokens[last]?.kind === "word";
}

const MEMBER = 10;
