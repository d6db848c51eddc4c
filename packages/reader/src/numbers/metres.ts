import { COUNTED } from "../en/counted.ts";
import {
  EXTENTS,
  FALLS,
  LENGTHS_OF,
  LEVELS,
  LONG_THINGS,
  MOVES,
  OWN_ARTICLES,
  RACES,
  RACING,
  RUN_IN,
  SUM_NOUNS,
  SUMS,
  WAYS,
  WAYS_OF_CHANGE,
} from "../en/lengths.ts";
import { DIMENSIONS } from "../en/measures-of.ts";
import { PEOPLE, RANGE_LINKS } from "../en/numbers.ts";
import { UNIT_WORDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import { nounPhraseEnd } from "./measures.ts";

/* How far before a number the words of its clause are looked at, in tokens. */
const BACK = 12;

/**
 * Is the "m" written on to the digits at `i` metres, and not millions? Metres where words of length stand beside it
 * ("400m from the quay", "a 30m vessel", "dived 60m"); a sum of money, people or things in the plural are millions, and
 * so is what nothing tells.
 */
export function isMetres(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "number" || !token.text.endsWith("m")) return false;
  if (/^\d,?\d{3}m$/.test(token.text)) return true;
  const [next, after] = [lower(tokens, i + 1), lower(tokens, i + 2)];
  if (DIMENSIONS.has(next) || converted(tokens, i) || isRace(tokens, i)) return true;
  if (RANGE_LINKS.has(next) && tokens[i + 2]?.kind === "number") return isMetres(tokens, i + 2);
  if (EXTENTS.has(after)) return true;
  const told = toldBefore(tokens, i);
  if (WAYS.has(next)) return told !== "sum" && !(WAYS_OF_CHANGE.has(next) && WAYS.has(after));
  if (LENGTHS_OF.has(after) || LONG_THINGS.has(next)) return true;
  const end = nounPhraseEnd(tokens, i + 1, i + 8);
  return end > i + 1 ? isMeasuredThing(tokens, i, end) : told === "length";
}

/** "won the 400m", "meet in the 60m." */
const isRace = (tokens: readonly Token[], i: number): boolean =>
  RACES.has(lower(tokens, i)) &&
  ([2, 3, 4].some((back) => RACING.has(lower(tokens, i - back))) ||
    (RUN_IN.has(lower(tokens, i - 2)) && tokens[i + 1]?.kind !== "word"));

/** "40m (130ft)", "130ft (40m)". */
function converted(tokens: readonly Token[], i: number): boolean {
  const other = tokens[i + 1]?.text === "(" ? tokens[i + 2] : tokens[i - 1]?.text === "(" ? tokens[i - 2] : undefined;
  const unit = other && (other.kind === "number" ? other.lower.replace(/^[\d.,]+-?/, "") : other.lower);
  return UNIT_WORDS.get(unit ?? "")?.kind === "distance";
}

/** "the 50m stretch", "a second 20m span": one thing, no sum and nobody. */
function isMeasuredThing(tokens: readonly Token[], i: number, end: number): boolean {
  const phrase = tokens.slice(i + 1, end).map((word) => word.lower);
  if (phrase.some((word) => SUM_NOUNS.has(word) || PEOPLE.has(word) || COUNTED.has(word))) return false;
  const head = phrase[phrase.indexOf("of") < 1 ? phrase.length - 1 : phrase.indexOf("of") - 1] ?? "";
  return !/[^s]s$/.test(head) && [1, 2].some((back) => OWN_ARTICLES.has(lower(tokens, i - back)));
}

/** Do the words of the clause before a number without a noun make a sum or a length of it? */
function toldBefore(tokens: readonly Token[], i: number): "sum" | "length" | undefined {
  let told: "length" | undefined;
  for (let at = i - 1; at >= Math.max(0, i - BACK); at--) {
    const word = lower(tokens, at);
    if (/^[.;:!?]$/.test(word)) break;
    if (SUMS.has(word)) return "sum";
    const moved = i - at <= 4 && (MOVES.has(word) || FALLS.has(word));
    if (moved || LEVELS.has(word)) told = "length";
  }
  return told;
}
