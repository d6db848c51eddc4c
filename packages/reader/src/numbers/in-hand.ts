import { COUNTED, FREED_OR_DEAD, IN_SOME_HAND } from "../en/counted.ts";
import { BE, HAVE } from "../en/counting.ts";
import { CLAUSE_STARTS, SO_LONG_BEFORE, THEIR_VERBS, WHEN_NOUNS } from "../en/fates.ts";
import { RELATIVES } from "../en/function-words.ts";
import { LIST_LINKS } from "../en/links.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { DURATIONS } from "../en/units.ts";
import { Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { CountWord } from "../language-words.ts";
import type { Range, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { lower } from "../text/words.ts";
import { type Fate, takesObject } from "./fates.ts";

/* What became of those who were in somebody's hands. */

/**
 * What came in the end of those whom a number counts that stands before its phrase at `[number, phraseEnd]`, where they
 * were in somebody's hands: "four **detained** leaders were freed", "three **missing** hikers were found dead".
 */
export function freedFrom(
  tokens: readonly Token[],
  [number, phraseEnd]: Range,
  named: CountWord,
  fate: Fate | undefined,
): Fate | undefined {
  if (!isInHand(tokens, phraseEnd, named)) return freedLater(tokens, number, phraseEnd, named);
  return fate?.kind === named.kind ? undefined : (fate ?? freedInHeading(tokens, number, phraseEnd));
}

const isInHand = (tokens: readonly Token[], phraseEnd: number, { as, kind }: CountWord): boolean =>
  as !== "noun" && IN_SOME_HAND.has(kind) && COUNTED.get(lower(tokens, phraseEnd - 1))?.kind !== kind;

/** "21 Girls Abducted By Dala Raiders **Have Been Released**": in a heading all of it is one phrase; not "12 Men Arrested As Hostages Are Freed". */
function freedInHeading(tokens: readonly Token[], number: number, phraseEnd: number): Fate | undefined {
  const entry = COUNTED.get(lower(tokens, phraseEnd - 1));
  if (entry?.as !== "done" || !FREED_OR_DEAD.has(entry.kind)) return undefined;
  let verb = phraseEnd - 1;
  while (BE.has(lower(tokens, verb - 1)) || HAVE.has(lower(tokens, verb - 1))) verb--;
  const others = tokens.slice(number + 1, verb);
  const isUnbroken = !others.some((token) => endsClause(token) || BE.has(token.lower) || HAVE.has(token.lower));
  return isUnbroken && BE.has(lower(tokens, phraseEnd - 2))
    ? { first: phraseEnd - 1, last: phraseEnd, kind: entry.kind }
    : undefined;
}

/** How far behind what they were it may stand that they are so no more, in tokens. */
const REACH = 20;

/**
 * "21 girls **abducted** by raiders two years ago **have been released**", "four **detained** Ansar Dala leaders were
 * freed": what came of them in the end, where their own verb is in the plural; of a part of them it tells nothing.
 */
function freedLater(
  tokens: readonly Token[],
  number: number,
  phraseEnd: number,
  { as, kind }: CountWord,
): Fate | undefined {
  const wasDone = as === "done" || /ed$/.test(lower(tokens, phraseEnd - 1));
  const isSo = wasDone && IN_SOME_HAND.has(kind) && COUNTED.get(lower(tokens, phraseEnd - 1))?.kind === kind;
  if (!isSo || [1, 2].some((back) => OF.has(lower(tokens, number - back)))) return undefined;
  const goesOn = isCapitalised(tokens[phraseEnd]) || isSoLongAgo(tokens, phraseEnd);
  if (!goesOn && textGrammar({ tokens }).parts[phraseEnd] !== Part.preposition) return undefined;
  for (let at = phraseEnd; at < phraseEnd + REACH; at++) {
    if (THEIR_VERBS.has(lower(tokens, at))) return freedBehind(tokens, at, phraseEnd);
    if (endsClause(tokens[at]) || isThatTime(tokens, at)) return undefined;
  }
  return undefined;
}

/** "captured **two years ago**" */
const isSoLongAgo = (tokens: readonly Token[], at: number): boolean =>
  [at + 1, at + 2].some((unit) => DURATIONS.has(lower(tokens, unit)) && SO_LONG_BEFORE.has(lower(tokens, unit + 1)));

const endsClause = (token: Token | undefined): boolean =>
  (token?.kind !== "word" && token?.kind !== "number") ||
  [RELATIVES, CLAUSE_STARTS, LIST_LINKS].some((ends) => ends.has(token.lower));

/** "on **the day** hostages were freed": a clause of others begins; not "last week". */
const isThatTime = (tokens: readonly Token[], at: number): boolean =>
  WHEN_NOUNS.has(lower(tokens, at)) && THE.has(lower(tokens, at - 1));

/** "have been **released**", "were **freed**"; not "have freed", "were not freed". */
function freedBehind(tokens: readonly Token[], verb: number, first: number): Fate | undefined {
  let at = verb + 1;
  while (BE.has(lower(tokens, at)) || /ly$/.test(lower(tokens, at))) at++;
  const entry = COUNTED.get(lower(tokens, at));
  const passive = [verb, at - 1, at - 2].some((i) => i >= verb && BE.has(lower(tokens, i)));
  return passive && entry?.as === "done" && FREED_OR_DEAD.has(entry.kind) && !takesObject(tokens, at)
    ? { first, last: at + 1, kind: entry.kind }
    : undefined;
}
