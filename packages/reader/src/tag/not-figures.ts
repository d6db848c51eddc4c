import { COUNTED } from "../lang/en/counted.ts";
import * as words from "../lang/en/function-words.ts";
import { LABELS, PEOPLE, SCORE_NEIGHBOURS } from "../lang/en/numbers.ts";
import { BEFORE_DURATIONS, DURATIONS } from "../lang/en/units.ts";
import type { Token } from "../model/layers.ts";
import { isClosed } from "./closed-words.ts";
import { touches } from "./numerals.ts";
import type { Measured } from "./quantity-units.ts";

/** Written on to what makes it no number of its own: "9/11", "G4S", "#5", "id=3", "401(k)". */
export function isAttached(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, start, end, after] = [tokens[first - 1], tokens[first], tokens[last - 1], tokens[last]];
  if (before && start && touches(before, start) && !/^(?:[([“”"‘’'`–—~><…]|''|``|\.{3,}|--)$/.test(before.text))
    return true;
  if (!after || !end || !touches(end, after)) return false;
  if (/^[/@=_:#(&*°]$/.test(after.text)) return true;
  return /^[-–—]$/.test(after.text) && tokens[last + 1] !== undefined && touches(after, tokens[last + 1] as Token);
}

/** "three days", "10 straight years", "two and a half hours", "15 to 20 minutes". */
export function isDuration(tokens: readonly Token[], last: number): boolean {
  if (/^(?:quarters?|thirds?)$/.test(tokens[last]?.lower ?? "")) return true;
  let at = last;
  if (tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "a" && tokens[at + 2]?.lower === "half") at += 3;
  while (at < last + 4 && BEFORE_DURATIONS.has(tokens[at]?.lower ?? "")) at++;
  const word = tokens[at]?.lower ?? "";
  if (word === "and" || word === "or" || word === "to")
    return at === last && DURATIONS.has(tokens[at + 2]?.lower ?? "");
  return DURATIONS.has(word);
}

/** "aged 34", ", 34, who", "34 years old", "in his 40s", "under 18". */
export function isAge(tokens: readonly Token[], { first, last, value }: Measured): boolean {
  if (value > 120) return false;
  const [before, after, name] = [tokens[first - 1], tokens[last]?.lower ?? "", tokens[first - 2]];
  if (/^(?:aged|age|ages|turned|turning)$/.test(before?.lower ?? "")) return true;
  const limited = /^(?:under|over)$/.test(before?.lower ?? "");
  if (
    limited &&
    /^(?:people|those|children|anyone|everyone|women|men|the|boys|girls|adults|person|aged)$/.test(name?.lower ?? "")
  )
    return true;
  const apposed = before?.text === "," && name !== undefined && name.kind === "word" && name.text !== name.lower;
  return apposed && /^(?:,|\.|and|;|of|from|\)|who)$/.test(after) && !listed(tokens, first, last);
}

/** In a list of numbers: "6, 7, and 8". */
const listed = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 2]?.kind === "number" || tokens[last + 1]?.kind === "number";

/** "Flight 370", "No. 5", "Resolution 2254", "iPhone 7", "page 12". */
export function isLabel(
  tokens: readonly Token[],
  { first, last, spelt, value }: Measured,
  sentenceFirst: number,
): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== "word") return false;
  if (
    LABELS.has(before.lower) &&
    (!spelt || !/^(?:call|calling|called|act|mark|point|case|rule)$/.test(before.lower))
  ) {
    return !(tokens[last] && PEOPLE.has(tokens[last].lower) && value > 20);
  }
  if (/^(?:top|first|last|final|bottom|past|next|previous)$/.test(before.lower)) return true;
  const name =
    before.text !== before.lower &&
    first - 1 > sentenceFirst &&
    !words.SENTENCE_STARTERS.has(before.lower) &&
    !COUNTED.has(before.lower);
  return name && !spelt && !nounFollows(tokens, last);
}

/** "131 West 23rd Street", "12 Quay Road": digits and then a name that ends in a word for a street. */
export function isAddress(tokens: readonly Token[], { last, spelt }: Measured): boolean {
  for (let i = last; !spelt && i < last + 4; i++) {
    const token = tokens[i];
    if (!token || token.text === token.lower) return false;
    if (STREETS.has(token.lower)) return i > last;
  }
  return false;
}

const STREETS = words.list(
  "street st st. avenue ave ave. road rd rd. lane drive boulevard blvd. square place way terrace",
);

/** "5-4", "won 3-1", "a vote of 21 to 30". */
export function isScore(tokens: readonly Token[], first: number, last: number): boolean {
  for (const word of [tokens[first - 1], tokens[first - 2], tokens[last]])
    if (word && SCORE_NEIGHBOURS.has(word.lower)) return true;
  return false;
}

/** "a father of three": who somebody is, as an age is. */
export const isFamily = (tokens: readonly Token[], { first }: Measured): boolean =>
  tokens[first - 1]?.lower === "of" &&
  /^(?:mother|father|mum|mom|dad|parent|grandmother|grandfather)$/.test(tokens[first - 2]?.lower ?? "");

/** "1." or "1)" that opens a paragraph's line. */
export function isListNumber(tokens: readonly Token[], { first, last }: Measured, sentenceFirst: number): boolean {
  return (
    first === sentenceFirst &&
    /^[.)]$/.test(tokens[last]?.text ?? "") &&
    touches(tokens[last - 1] as Token, tokens[last] as Token)
  );
}

/** "the two leaders", "these three": somebody told before, not a new count. */
export function isMention(tokens: readonly Token[], { first, value, spelt }: Measured): boolean {
  return spelt && value < 10 && /^(?:the|these|those|both|you)$/.test(tokens[first - 1]?.lower ?? "");
}

const IDIOMS =
  /^(?:times|things|ways|sides|thirds|halves|fold|o'clock|degrees|point|points|percentage|more|of|another|other)$/;

/** Does a word follow that the number can count? */
export function nounFollows(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last];
  if (next?.kind !== "word" || IDIOMS.test(next.lower))
    return next?.lower === "more" || next?.lower === "other" || next?.lower === "points";
  return !isClosed(next.lower) || /^(?:most|such|others)$/.test(next.lower);
}

/** "one" counts in "one of them", "one person", "one was killed", and after a qualifier; else it is a pronoun. */
export function isPronoun(tokens: readonly Token[], { first, last, value, spelt, share }: Measured): boolean {
  if (!spelt || value !== 1 || share) return false;
  const [before, next, after] = [
    tokens[first - 1]?.lower ?? "",
    tokens[last]?.lower ?? "",
    tokens[last + 1]?.lower ?? "",
  ];
  if (
    /^(?:no|any|every|each|some|this|that|which|another|the|not|number|or|only)$/.test(before) &&
    !(before === "only" && PEOPLE.has(next))
  )
    return true;
  if (next === "of")
    return !(/^(?:them|those|whom|which|these)$/.test(after) || (after === "the" && peopleAt(tokens, last + 2)));
  if (PEOPLE.has(next) || /^(?:least|than|most)$/.test(before)) return false;
  const governor = COUNTED.get(before);
  if (governor && (governor.as === "verb" || governor.as === "done")) return false;
  const state = COUNTED.get(next) ?? COUNTED.get(after);
  return !(state && (state.as === "done" || state.as === "state"));
}

/** "one of the hostages"; not "one of the woman's". */
const peopleAt = (tokens: readonly Token[], i: number): boolean =>
  PEOPLE.has(tokens[i]?.lower ?? "") && tokens[i + 1]?.lower !== "'s";
