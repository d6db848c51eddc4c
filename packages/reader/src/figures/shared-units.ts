import { PREPOSITIONS } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import { OF } from "../en/phrase-words.ts";
import { NAME_RELATIVES } from "../en/phrases.ts";
import { BEFORE_LEVEL, CHANGE_LINKS, CHANGED_FROM, CHANGED_TO, COMPARED } from "../en/totals.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";

/**
 * "Thane on 49.1 percent and Brandt on **48.7**": a number with a fraction behind a share is one, too, where it counts nothing itself;
 * not "fell 4 percent **to 18.4**", which is a price or an index.
 */
export function sharedUnits(tokens: readonly Token[], all: readonly Counted[]): readonly Counted[] {
  const found: Counted[] = [];
  for (const one of all) {
    const before = found.at(-1);
    found.push(before && isShareToo(tokens, before, one) ? withSign(one) : (soManyOfWhich(tokens, before, one) ?? one));
  }
  return found.map((one, i) => unitBehind(tokens, one, found[i + 1]) ?? one);
}

/** "30 years, **12** of which he spent at sea": so many of the same unit. */
function soManyOfWhich(tokens: readonly Token[], before: Counted | undefined, one: Counted): Counted | undefined {
  const unit = before?.quantity.unit;
  const [first, end] = one.quantity.tokens;
  if (unit === undefined || one.quantity.unit !== undefined || before?.sentence !== one.sentence) return undefined;
  const beside = lower(tokens, first - 1) === "," && first - before.quantity.tokens[1] <= OF_WHICH;
  if (!beside || !OF.has(lower(tokens, end)) || !NAME_RELATIVES.has(lower(tokens, end + 1))) return undefined;
  const counts = { first: end, last: end, kind: UNIT_KINDS.get(unit) ?? "other" };
  return { ...one, quantity: { ...one.quantity, unit }, counts };
}

/* So many words end the phrase of which so many are: "30 years at sea,". */
const OF_WHICH = 6;

/** "sank **from 30** to 90 metres", "a swing of **3.1** against the 5.2 percent of spring": of the unit of the number that it is set beside. */
function unitBehind(tokens: readonly Token[], one: Counted, next: Counted | undefined): Counted | undefined {
  const { unit } = next?.quantity ?? {};
  if (!next || unit === undefined || one.sentence !== next.sentence || !tellsNoThing(one)) return undefined;
  const [[first, end], [other, last]] = [one.quantity.tokens, next.quantity.tokens];
  const written = lower(tokens, other) !== lower(tokens, last - 1) && tokens[other]?.kind === "number";
  const became = other === end + 1 && CHANGED_TO.has(lower(tokens, end)) && CHANGED_FROM.has(lower(tokens, first - 1));
  const compared =
    unit === SHARE && hasFraction(tokens, one) && COMPARED.has(lower(tokens, end)) && other - end <= COMPARED_IN;
  if (!compared && !(became && written && UNIT_KINDS.get(unit) !== "duration")) return undefined;
  return {
    ...one,
    quantity: { ...one.quantity, unit },
    counts: { ...one.counts, kind: UNIT_KINDS.get(unit) ?? "other" },
  };
}

/* So many words set one number beside another: "compared to the". */
const COMPARED_IN = 3;

const tellsNoThing = ({ quantity, counts }: Counted): boolean =>
  quantity.unit === undefined && counts.kind === "other" && counts.first >= counts.last;

const hasFraction = (tokens: readonly Token[], { quantity }: Counted): boolean =>
  tokens.slice(...quantity.tokens).some(({ text }) => /^\d{1,2}\.\d+$/.test(text));

const SHARE = "%";
const withSign = ({ quantity, sentence, counts }: Counted): Counted => ({
  quantity: { ...quantity, unit: SHARE },
  sentence,
  counts: { ...counts, kind: "share" },
});

function isShareToo(tokens: readonly Token[], before: Counted, one: Counted): boolean {
  const { quantity, sentence } = one;
  const [first, last] = quantity.tokens;
  if (!tellsNoThing(one) || before.sentence !== sentence || before.quantity.unit !== SHARE) return false;
  const [from, to] = before.quantity.tokens;
  const between = tokens.slice(to, first);
  const [ahead, own] = [lower(tokens, from - 1), lower(tokens, first - 1)];
  const wasSo =
    BEFORE_LEVEL.has(ahead) && CHANGED_FROM.has(own) && between.every(({ lower: word }) => CHANGE_LINKS.has(word));
  const isNow = first === to + 1 && CHANGED_TO.has(own) && CHANGED_FROM.has(ahead);
  const isJoined = between.some(({ lower: word }) => AND.has(word)) && PREPOSITIONS.has(own) && own === ahead;
  const isAlike = AND.has(own) && PREPOSITIONS.has(lower(tokens, to)) && lower(tokens, to) === lower(tokens, last);
  return wasSo || isNow || (hasFraction(tokens, one) && (isJoined || isAlike));
}
