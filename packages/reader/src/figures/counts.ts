import { ALL_BUT, EACH_OTHER, JOINED_PERSONS } from "../en/counting.ts";
import { PERIODS_OF } from "../en/measures-of.ts";
import { COUNTED_ON, DEFINITE_WHOLES } from "../en/part-whole.ts";
import { MORE, OF } from "../en/phrase-words.ts";
import { NAME_RELATIVES } from "../en/phrases.ts";
import { TOLL_VERBS } from "../en/qualifiers.ts";
import { SPAN_WORDS, UNIT_KINDS } from "../en/units.ts";
import type { Quantity, Range, Segmented, Sentence, Token } from "../layers.ts";
import { thingJoined } from "../numbers/compounds.ts";
import { fateBehind, isWholeOfPart } from "../numbers/fates.ts";
import { sumInAt } from "../numbers/idioms.ts";
import { type Counts, countsAt, nounPhraseEnd } from "../numbers/measures.ts";
import { CHANGE, changeTold, isChangedAlike } from "../numbers/percent-changes.ts";
import { totalBefore } from "../numbers/totals.ts";
import { isCapitalised } from "../text/capital.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { withFatesBehindPlaces } from "./in-so-many-places.ts";
import { kindNamed } from "./kinds.ts";
import { withKindOfSum } from "./left-out.ts";
import { sharedKinds } from "./shared-kinds.ts";
import { sharedUnits } from "./shared-units.ts";

/** What each quantity of a text counts; in "two soldiers and three medics were killed" both are of the killed. */
export function countAll({ tokens, sentences }: Segmented, quantities: readonly Quantity[]): readonly Counted[] {
  let sentence = 0;
  const alone = quantities.map((quantity, i): Counted => {
    while (sentence < sentences.length - 1 && (sentences[sentence] as Sentence).tokens[1] <= quantity.tokens[0])
      sentence++;
    const [first, last] = sentences[sentence]?.tokens ?? quantity.tokens;
    const start = Math.max(first, quantities[i - 1]?.tokens[1] ?? 0);
    const end = Math.min(last, nextCount(tokens, quantities, i)?.tokens[0] ?? last);
    const range: Range = [quantity.tokens[0], pastInsertion(tokens, quantity.tokens)];
    const counts = measured(tokens, quantity, countsAt(tokens, range, [start, end]));
    return { quantity, sentence, counts: changed(tokens, quantity, counts, [start, end]) };
  });
  const placed = withFatesBehindPlaces(tokens, withNextChanges(tokens, alone));
  const parted = placed.map((one, i): Counted => {
    const counts = ofWhole(tokens, one, placed[i + 1], sentences[one.sentence]?.tokens[1] ?? 0);
    return counts ? { ...one, counts } : one;
  });
  const tolled = parted.map((one, i): Counted => {
    const counts = tollBefore(tokens, parted, i, sentences[one.sentence]?.tokens[0] ?? 0);
    return counts ? { ...one, counts } : one;
  });
  return withKindOfSum(tokens, sharedKinds(tokens, sharedUnits(tokens, tolled)));
}

/** "hundreds, perhaps thousands**,** of pagers", "three**,** two-hour meetings": what is counted stands behind the comma. */
const pastInsertion = (tokens: readonly Token[], [first, last]: Range): number =>
  isQuotedAlone(tokens, [first, last]) || isMoreOf(tokens, last) ? last + 1 : pastComma(tokens, [first, last]);

/** "two **more of** the devices" */
const isMoreOf = (tokens: readonly Token[], last: number): boolean =>
  MORE.has(tokens[last]?.lower ?? "") && OF.has(tokens[last + 1]?.lower ?? "");

/** "with “**dozens**” of systems": the number alone stands in quotation marks. */
const isQuotedAlone = (tokens: readonly Token[], [first, last]: Range): boolean =>
  tokens[last]?.kind === "quote" &&
  tokens[first - 1]?.kind === "quote" &&
  tokens[last]?.start === tokens[last - 1]?.end;

const pastComma = (tokens: readonly Token[], [first, last]: Range): number =>
  tokens[last]?.text === "," &&
  ((OF.has(tokens[last + 1]?.lower ?? "") && tokens.slice(first, last).some(({ text }) => text === ",")) ||
    isSpanJoined(tokens[last + 1]?.lower ?? ""))
    ? last + 1
    : last;

/** "three, **two-hour** meetings": how long each of them is. */
const isSpanJoined = (word: string): boolean =>
  /^[\p{L}\d]+-\p{L}+$/u.test(word) && SPAN_WORDS.has(word.split("-")[1] ?? "");

/** "Nine **of the 10 crises**", "40 **of its 300 crew were killed**": a part counts what its whole does, and its fate is told. */
function ofWhole(tokens: readonly Token[], one: Counted, whole: Counted | undefined, stop: number): Counts | undefined {
  const [first, last] = [one.quantity.tokens[1], whole?.quantity.tokens[0] ?? 0];
  if (!whole || last <= first || last - first > PART_LINK || !isWholeOfPart(tokens, last)) return undefined;
  if (whole.quantity.unit !== undefined || one.counts.kind !== "other") return undefined;
  const except = ALL_BUT.has(joinLower(tokens, one.quantity.tokens[0] - 2, one.quantity.tokens[0]));
  const fate = except ? undefined : fateBehind(tokens, whole.quantity.tokens, whole.counts.last, [last, stop]);
  const told = fate?.last ?? Math.max(whole.quantity.tokens[1], whole.counts.last);
  return { first, last: told, kind: except ? "other" : (fate?.kind ?? whole.counts.kind) };
}

/* Between a part and the number of its whole stand no more words: "out of the". */
const PART_LINK = 3;

/** The next number that is no stretch of time and tells nothing of what is counted; such a one stands inside: "two **four-bedroom** houses". */
const nextCount = (tokens: readonly Token[], quantities: readonly Quantity[], i: number): Quantity | undefined =>
  [1, 2, 3]
    .map((k) => quantities[i + k])
    .find((next) => next && UNIT_KINDS.get(next.unit ?? "") !== "duration" && !isOfNoun(tokens, quantities[i], next));

/** Right behind a number, and joined to a noun: "four-bedroom". */
const isOfNoun = (tokens: readonly Token[], one: Quantity | undefined, { tokens: [first] }: Quantity): boolean =>
  first === one?.tokens[1] &&
  (thingJoined(tokens[first]) !== undefined || JOINED_PERSONS.has(lower(tokens, first).split("-")[1] ?? ""));

/** A unit tells the kind; what a share is of follows in "of" words only, and behind a fraction ("half **the workers**"). */
function measured(tokens: readonly Token[], { unit, tokens: range }: Quantity, counts: Counts): Counts {
  const kind = unit === undefined ? undefined : UNIT_KINDS.get(unit);
  if (kind === undefined)
    return thingJoined(tokens[range[1] - 1]) ? { first: range[1], last: range[1], kind: "other" } : counts;
  const next = tokens[counts.first]?.lower ?? "";
  const each = EACH_OTHER.has(joinLower(tokens, counts.first + 1, counts.first + 3));
  const ofNothing =
    COUNTED_ON.has(next) ||
    (kindNamed(kind).alone === true && !OF.has(next)) ||
    (kind === "share" && (!OF.has(next) || each)) ||
    (kind === "duration" && (isOtherName(tokens, counts.first) || (isPeriod(tokens, range[0]) && !OF.has(next))));
  const sumIn = kind === "money" ? sumInAt(tokens, range[1]) : undefined;
  if (sumIn !== undefined) return { first: range[1], last: sumIn, kind };
  if (counts.first < range[0]) return { first: range[1], last: range[1], kind };
  if (unit === "1" && DEFINITE_WHOLES.has(next))
    return { first: counts.first, last: nounPhraseEnd(tokens, counts.first + 1, tokens.length), kind };
  const behind = kind === "money" && counts.first === range[1] && !OF.has(next);
  const noun = behind ? nounPhraseEnd(tokens, range[1], counts.last) : counts.last;
  return { ...counts, kind, last: ofNothing ? counts.first : Math.min(counts.last, noun) };
}

/** "rose by **12 percent**": a change where the words around it tell one. */
function changed(tokens: readonly Token[], { tokens: range }: Quantity, counts: Counts, bounds: Range): Counts {
  const told = counts.kind === "share" ? changeTold(tokens, range, bounds) : undefined;
  return told ? { first: told[0], last: told[1], kind: CHANGE } : counts;
}

/** "rose 5 percent in May and **3 percent** in June": what is told of the one is told of the next. */
function withNextChanges(tokens: readonly Token[], all: readonly Counted[]): readonly Counted[] {
  const found: Counted[] = [];
  for (const one of all) {
    const before = found.at(-1);
    const alike =
      before?.counts.kind === CHANGE &&
      one.counts.kind === "share" &&
      before.sentence === one.sentence &&
      isChangedAlike(tokens, before.quantity.tokens, one.quantity.tokens);
    found.push(alike ? { ...one, counts: before.counts } : one);
  }
  return found;
}

/** "that over 50 years **Tarsia** had moved them": a name behind a stretch of time; not "a 14-year **Corvin** worker". */
const isOtherName = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) && !tokens[at - 1]?.text.includes("-");

/** "within a **period of** 15 years successive governments had bought": what stands behind is no part of it. */
const isPeriod = (tokens: readonly Token[], first: number): boolean =>
  PERIODS_OF.has(joinLower(tokens, first - 2, first));

/** "The toll from a fire that gutted two blocks rose to 10": a toll that no number before it has told. */
function tollBefore(tokens: readonly Token[], all: readonly Counted[], i: number, start: number): Counts | undefined {
  const { quantity, counts } = all[i] as Counted;
  const [first] = quantity.tokens;
  if (counts.kind !== "other" || quantity.unit !== undefined) return undefined;
  if (![first - 1, first - 2].some((at) => TOLL_VERBS.has(tokens[at]?.lower ?? ""))) return undefined;
  const told = totalBefore(tokens, first, start);
  const taken = all.some(
    ({ counts: other, quantity: { tokens: at } }) =>
      told && other.first === told.at && !isAsideOf(tokens, told.at, at[0]),
  );
  return told && !taken ? { first: told.at, last: told.at + 1, kind: told.kind } : undefined;
}

/** "The toll**, which** stood at 12 on Monday, has risen to 15": what is told of it in passing. */
const isAsideOf = (tokens: readonly Token[], toll: number, number: number): boolean =>
  tokens[toll + 1]?.text === "," && NAME_RELATIVES.has(tokens[toll + 2]?.lower ?? "") && number > toll;
