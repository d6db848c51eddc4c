import { CALENDAR } from "../en/calendar.ts";
import { AS_BEFORE_NUMBER, IT_WAS, STOOD_AT } from "../en/counting.ts";
import { THOSE_COUNTED } from "../en/not-counts.ts";
import { CHANGING } from "../en/number-contexts.ts";
import { OF } from "../en/phrase-words.ts";
import {
  BEFORE_FORMER,
  CHANGED_FROM,
  CHANGED_TO,
  COMPARED,
  COMPARED_WITH,
  FORMER,
  FORMERLY,
  HAD,
  REVISABLE,
  UP_OR_DOWN,
  VERSIONS,
} from "../en/totals.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { kindNamed } from "./kinds.ts";

/* How far apart two values of one change stand, and how far before them the verb of it, in tokens. */
const APART = 9;
const VERB = 7;
/* How far behind "had earlier" its number stands. */
const TOLD = 8;
/* How far behind "an earlier version" the number it gave stands. */
const VERSION = 24;

/**
 * For each figure the index of the one it has become: "raised the toll to 126 from **98**", "rose from **four** to
 * nine", "14, up from **6**", "revising down an earlier toll of **47**". Two values of which neither is told to be
 * earlier, "from 40 to 60 people", are none. `isTime`: does a time begin at this token?
 */
export function changesOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  isTime: (token: number) => boolean,
): readonly (number | undefined)[] {
  const found = counted.map((_, i) => {
    const to =
      putRight(tokens, counted, i) ??
      movedFrom(tokens, counted, i) ??
      formerOf(tokens, counted, i) ??
      comparedTo(tokens, counted, i, isTime);
    return to !== undefined && isOther(counted, i, to) ? to : undefined;
  });
  return found.map((to, i) => (to !== undefined && found[to] === i && to > i ? undefined : to));
}

const isOther = (counted: readonly Counted[], i: number, to: number): boolean => {
  const [a, b] = [counted[i]?.quantity, counted[to]?.quantity];
  return a?.minimum !== b?.minimum || a?.maximum !== b?.maximum;
};

/** "to 126 from 98", "14, up from 6", "from four to nine". */
function movedFrom(tokens: readonly Token[], counted: readonly Counted[], i: number): number | undefined {
  const from = behindFormer(tokens, counted[i]?.quantity.tokens[0] ?? 0);
  if (!CHANGED_FROM.has(lower(tokens, from))) return undefined;
  if (isPaired(counted, i, i - 1)) {
    const [first, end] = counted[i - 1]?.quantity.tokens ?? [0, 0];
    if (UP_OR_DOWN.has(lower(tokens, from - 1)) || isChanging(tokens, from - 1)) return becameOf(tokens, counted, i);
    const raised = STOOD_AT.has(lower(tokens, first - 1)) && changesBefore(tokens, first);
    if (raised && from - end < APART && countAlike(tokens, counted, i, i - 1)) return i - 1;
  }
  if (!isPaired(counted, i, i + 1)) return undefined;
  const [next] = counted[i + 1]?.quantity.tokens ?? [0];
  const apart = next - (counted[i]?.quantity.tokens[1] ?? 0);
  const to = CHANGED_TO.has(lower(tokens, next - 1)) && apart < APART;
  return to && changesBefore(tokens, from) && countAlike(tokens, counted, i, i + 1) ? i + 1 : undefined;
}

/** "**212 cases**, 14 of them fatal, up from 160 cases": what has become of a number with a noun is the one of that noun, and no part of it. */
function becameOf(tokens: readonly Token[], counted: readonly Counted[], i: number): number | undefined {
  const noun = nounBehind(tokens, counted, i);
  const [, end] = counted[i - 1]?.quantity.tokens ?? [0, 0];
  if (noun === undefined || !OF.has(lower(tokens, end)) || !THOSE_COUNTED.has(lower(tokens, end + 1))) return i - 1;
  const whole = counted[i - 2];
  const ofNoun = whole && tokens.slice(whole.counts.first, whole.counts.last).some(({ lower: word }) => word === noun);
  return ofNoun && isPaired(counted, i, i - 2) ? i - 2 : undefined;
}

/** "31.4, **increasing** from 12.2". */
const isChanging = (tokens: readonly Token[], at: number): boolean =>
  CHANGING.has(lower(tokens, at)) && /ing$/.test(lower(tokens, at)) && lower(tokens, at - 1) === ",";

/** Past "an initial", "a December forecast of" in front of a number. */
function behindFormer(tokens: readonly Token[], first: number): number {
  const told = OF.has(lower(tokens, first - 1)) && REVISABLE.has(lower(tokens, first - 2));
  let at = told ? first - 3 : first - 1;
  if (told && CALENDAR.get(lower(tokens, at))?.is === "month") at--;
  while (at > first - 6 && (FORMER.has(lower(tokens, at)) || BEFORE_FORMER.has(lower(tokens, at)))) at--;
  return at;
}

const changesBefore = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at - 1; i > at - 1 - VERB; i--) if (CHANGING.has(lower(tokens, i))) return true;
  return false;
};

/** Two figures of one sentence that may be values of the same. */
function isPaired(counted: readonly Counted[], i: number, j: number): boolean {
  const [a, b] = [counted[i], counted[j]];
  if (!a || !b || a.sentence !== b.sentence || a.quantity.unit !== b.quantity.unit) return false;
  return isSameKind(a, b);
}

const isSameKind = ({ counts: { kind: a } }: Counted, { counts: { kind: b } }: Counted): boolean =>
  a === b || a === "other" || b === "other";

/** "from 12 to 14 villages"; not "from 12 tents to 3 houses". */
function countAlike(tokens: readonly Token[], counted: readonly Counted[], i: number, j: number): boolean {
  const [a, b] = [nounBehind(tokens, counted, i), nounBehind(tokens, counted, j)];
  return a === undefined || b === undefined || a === b;
}

function nounBehind(tokens: readonly Token[], counted: readonly Counted[], i: number): string | undefined {
  const end = counted[i]?.quantity.tokens[1] ?? 0;
  const noun = nounPhraseEnd(tokens, end, end + VERB);
  return noun > end ? lower(tokens, noun - 1) : undefined;
}

/** "an earlier toll of 47", "the previous 98", "had earlier put the toll at 47": the value is told beside it. */
function formerOf(tokens: readonly Token[], counted: readonly Counted[], i: number): number | undefined {
  const [first] = counted[i]?.quantity.tokens ?? [0];
  const unit = UNIT_KINDS.get(counted[i]?.quantity.unit ?? "");
  const beside = FORMER.has(lower(tokens, first - 1)) && unit !== "duration";
  if (!beside && !hasFormerNoun(tokens, first) && !wasTold(tokens, first)) return undefined;
  if (isPaired(counted, i, i - 1)) return i - 1;
  if (isPaired(counted, i, i + 1)) return i + 1;
  return [i - 1, i + 1].find((j) => isNear(counted, i, j));
}

/** "an **earlier toll of** 47", "its **previous forecast was** 4%" */
const hasFormerNoun = (tokens: readonly Token[], first: number): boolean =>
  (OF.has(lower(tokens, first - 1)) || STOOD_AT.has(lower(tokens, first - 1))) &&
  REVISABLE.has(lower(tokens, first - 2)) &&
  [3, 4].some((back) => FORMER.has(lower(tokens, first - back)));

/** "**had earlier put** the toll at 47" */
function wasTold(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i > first - TOLD && tokens[i]?.kind === "word"; i--)
    if (FORMERLY.has(lower(tokens, i)) && HAD.has(lower(tokens, i - 1))) return true;
  return false;
}

/** "An earlier version of this report gave the number of those freed **as 18**. It was 17." */
function putRight(tokens: readonly Token[], counted: readonly Counted[], i: number): number | undefined {
  const [first] = counted[i]?.quantity.tokens ?? [0];
  const next = counted[i + 1];
  const corrected = next && IT_WAS.has(joinLower(tokens, next.quantity.tokens[0] - 2, next.quantity.tokens[0]));
  if (!AS_BEFORE_NUMBER.has(lower(tokens, first - 1)) || !corrected) return undefined;
  for (let at = first - 2; at > first - VERSION && tokens[at]?.text !== "."; at--)
    if (VERSIONS.has(lower(tokens, at)) && FORMER.has(lower(tokens, at - 1))) return i + 1;
  return undefined;
}

/** A toll of a neighbouring sentence. */
function isNear(counted: readonly Counted[], i: number, j: number): boolean {
  const [a, b] = [counted[i], counted[j]];
  if (!a || !b || Math.abs(a.sentence - b.sentence) !== 1 || a.counts.kind !== b.counts.kind) return false;
  return kindNamed(a.counts.kind).retold === true && a.quantity.unit === b.quantity.unit;
}

/** "126, compared with 98 **a day earlier**"; not "12% of men compared with 8% of women". */
function comparedTo(
  tokens: readonly Token[],
  counted: readonly Counted[],
  i: number,
  isTime: (token: number) => boolean,
): number | undefined {
  const [first, end] = counted[i]?.quantity.tokens ?? [0, 0];
  const with_ = COMPARED_WITH.has(lower(tokens, first - 1)) ? first - 2 : first - 1;
  if (!COMPARED.has(lower(tokens, with_)) || !isPaired(counted, i, i - 1)) return undefined;
  const noun = nounPhraseEnd(tokens, end, end + VERB);
  const timed = [noun, noun + 1, end, end + 1].some(isTime);
  return timed && countAlike(tokens, counted, i, i - 1) ? i - 1 : undefined;
}
