import { COUNT_NOUNS, COUNTED, FIGHTERS, TOLLS } from "../en/counted.ts";
import {
  BE_HOLDING,
  CLAIM_LIVES,
  DONE_TO,
  DRIVE_OUT,
  HOLD,
  HOLDING,
  LET_GO,
  LETTING,
  LIVES,
  LOSE,
  OUT_OF,
  SPEND,
  STILL,
  SUM_LINKS,
  TOTAL_LINKS,
  VOTES,
} from "../en/counting.ts";
import { TO } from "../en/links.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF } from "../en/phrase-words.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/* Words far in front of a number, or around it, that tell what it counts. */

const REACH = 24;
/** A kind and the token that tells it. */
export interface Told {
  readonly at: number;
  readonly kind: string;
}

/** "the death toll rose to 12", "the number of injured has reached 19", "84 votes to 71". */
export function totalBefore(tokens: readonly Token[], first: number, start: number): Told | undefined {
  if (!TOTAL_LINKS.has(lower(tokens, first - 1))) return undefined;
  if (TO.has(lower(tokens, first - 1)) && VOTES.has(lower(tokens, first - 2))) return { at: first - 2, kind: "votes" };
  for (let i = first - 2; i >= Math.max(start, first - REACH); i--) {
    const word = lower(tokens, i);
    if (TOLLS.has(word)) return { at: i, kind: "killed" };
    if (COUNT_NOUNS.has(word) && OF.has(lower(tokens, i + 1))) return countedAfter(tokens, i + 2, first);
    if (word === ";" || word === ":") return undefined;
  }
  return undefined;
}

/** What "the number of" is of: a participle before a noun ("civilians **killed** in the shelling"). */
function countedAfter(tokens: readonly Token[], from: number, end: number): Told | undefined {
  let noun: Told | undefined;
  for (let i = from; i < end; i++) {
    const entry = COUNTED.get(lower(tokens, i));
    if (!entry || entry.as === "verb") continue;
    if (entry.as !== "noun") return { at: i, kind: entry.kind };
    noun ??= { at: i, kind: entry.kind };
  }
  return noun;
}

/** Is it a sum of what was told before: "bringing the total to 39", "the head count is 31"? */
export function isSum(tokens: readonly Token[], first: number): boolean {
  if (!SUM_LINKS.has(lower(tokens, first - 1))) return false;
  return [2, 3, 4, 5, 6].some((back) => COUNT_NOUNS.has(lower(tokens, first - back)));
}

/** "still holds 22 sailors", "let nine go", "lost three men", "drove thousands from", "the deaths of three men". */
export function idiomAround(tokens: readonly Token[], [first, last]: Range, phraseEnd: number): Told | undefined {
  const at = first - 1;
  const [verb, noun] = [lower(tokens, at), lower(tokens, phraseEnd - 1)];
  if (HOLD.has(verb) && STILL.has(lower(tokens, at - 1)) && (PEOPLE.has(noun) || phraseEnd === last))
    return { at, kind: "held" };
  if (HOLDING.has(verb) && phraseEnd === last && BE_HOLDING.has(lower(tokens, at - 1))) return { at, kind: "held" };
  if (CLAIM_LIVES.has(verb) && LIVES.has(noun)) return { at, kind: "killed" };
  if (LETTING.has(verb) && [last, phraseEnd].some((i) => LET_GO.has(lower(tokens, i)))) return { at, kind: "released" };
  if (LOSE.has(verb) && FIGHTERS.has(noun)) return { at, kind: "killed" };
  if (DRIVE_OUT.has(verb) && OUT_OF.has(lower(tokens, phraseEnd))) return { at, kind: "displaced" };
  const deed = OF.has(verb) ? COUNTED.get(lower(tokens, at - 1)) : undefined;
  if (deed?.as === "noun" && DONE_TO.has(deed.kind)) return { at: at - 1, kind: deed.kind };
  if (SPEND.has(verb) && phraseEnd === last) return { at, kind: "money" };
  return undefined;
}

/** "dead, 4;" in a list. */
export function headBefore(tokens: readonly Token[], [first, last]: Range): Told | undefined {
  const entry = COUNTED.get(lower(tokens, first - 2));
  const listed = lower(tokens, first - 1) === "," && /^[;.]$/.test(lower(tokens, last));
  return listed && entry && entry.as !== "verb" ? { at: first - 2, kind: entry.kind } : undefined;
}
