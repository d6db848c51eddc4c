import { type Figure, LIKELY_CONFIDENCE, type Span, type Statement, stableId, type Time } from "@according/record";
import { assertionIn, type Vouched } from "../assertion/asserted.ts";
import { ownOfNumber, placeOfNumber } from "../assertion/numbers.ts";
import { COUNTED } from "../en/counted.ts";
import { CUT_SHORT } from "../en/part-whole.ts";
import { grammarOf } from "../grammar/grammar.ts";
import type { Quantity, Range, Segmented, Sentence, Token } from "../layers.ts";
import { thingJoined } from "../numbers/compounds.ts";
import { disputedFor } from "../numbers/totals.ts";
import { withoutDeeds } from "../statements/attitude.ts";
import { voicesOf } from "../statements/voices.ts";
import { spanAt } from "../text/words.ts";
import type { Entity } from "../who/entities.ts";
import { withBareNouns } from "./bare-nouns.ts";
import { changesOf } from "./changes.ts";
import type { Cited } from "./cited.ts";
import type { Counted } from "./counted.ts";
import { countAll } from "./counts.ts";
import { currenciesIn } from "./currencies.ts";
import { datesOf } from "./dates.ts";
import { surerOf, tellerOf } from "./inner-voices.ts";
import { isDoneWithWhatIsAsked } from "./known-background.ts";
import { nounsLeftOut } from "./left-out.ts";
import { whoseOf } from "./owners.ts";
import { wholesOf } from "./part-whole.ts";
import { placesOf } from "./places.ts";
import { withNounsOfChanges } from "./told-before.ts";

export interface FigureInput {
  readonly segmented: Segmented;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  /** Which of them are somebody's by words of their own. */
  readonly cited: readonly Cited[];
  /** Who that is, for each; null where it cannot be told. */
  readonly owners: readonly (Entity | null)[];
  /** Id of the report. */
  readonly report: string;
  /** Where it was published, as far as that is known. */
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
}

/** "The rebels dispute that figure and say **85**": what they say is none of what they dispute. */
const isSaidInstead = (tokens: readonly Token[], { quantity }: Counted): boolean =>
  disputedFor(tokens, quantity.tokens) !== undefined;

/**
 * Makes figures of quantities: what they count, since when, whose they are and of which other figure they are a part.
 * `quantities`, `times` and `statements` are those of the same text, in its order.
 */
export function resolveFigures(input: FigureInput): readonly Figure[] {
  const { segmented, quantities, times } = input;
  const { text, tokens } = segmented;
  const statements = withoutDeeds(text, input.statements).filter((one) => !isDoneWithWhatIsAsked(text, one));
  const counted = countAll(segmented, quantities);
  const spans = quantities.map(({ span }) => span);
  const voices = tellersOf(text, spans, statements);
  const sentenceOf = ({ sentence, quantity }: Counted) => segmented.sentences[sentence]?.tokens ?? quantity.tokens;
  const changes = changesOf(tokens, counted, startsTime(segmented, times));
  const nouns = nounsOf(tokens, counted, changes, sentenceOf);
  const wholes = wholesOf(tokens, counted).map((whole, i) => (changes[i] === undefined ? whole : null));
  const vouched = counted.map((one, i) =>
    assertionOfNumber(segmented, one, isSaidInstead(tokens, one) ? undefined : voices[i]),
  );
  const claimed = vouched.map(({ vouched, polarity }) => !vouched && polarity === "asserted");
  const whose = whoseOf({ ...input, statements, all: input.statements, counted, voices, wholes, changes, claimed });
  const dates = datesOf(segmented, counted, times, voices);
  const places = placesOf(tokens, counted, sentenceOf);
  const currencyOf = currenciesIn({ ...input, text });
  const unitOf = (one: Counted): string | undefined =>
    one.quantity.unit &&
    currencyOf(one.quantity.unit, text.slice(...one.quantity.span), text.slice(...spanAt(tokens, sentenceOf(one))));
  const ids = quantities.map(({ span }) => stableId("f", input.report, ...span));
  return counted.map((one, i) => {
    const { span, minimum, maximum, approximate, qualifier } = one.quantity;
    const [unit, later, whole] = [unitOf(one), changes[i], wholes[i] ?? null];
    const { vouched: _, ...assertion } = vouched[i] as Vouched;
    return {
      ...{ id: ids[i] as string, span, minimum, maximum, approximate },
      ...(qualifier === undefined ? {} : { qualifier }),
      measure: {
        span: nouns[i] ? spanAt(tokens, nouns[i]) : measureSpan(tokens, one, span),
        kind: kindCounted(tokens, kindLike(counted, changes, i, later ?? whole), nouns[i]),
        ...(unit === undefined ? {} : { unit }),
      },
      ...(places[i] ? { place: spanAt(tokens, places[i]) } : {}),
      ...(later === undefined ? dates[i] : {}),
      ...(whose[i] as Pick<Figure, "whose" | "statement">),
      assertion,
      partOf: whole === null ? null : (ids[whole] ?? null),
      ...(later === undefined ? {} : { changedTo: ids[later] as string }),
    };
  });
}

/** For each place the innermost statement it stands in, or the one that tells it. */
function tellersOf(
  text: string,
  spans: readonly Span[],
  statements: readonly Statement[],
): readonly (Statement | undefined)[] {
  const byId = new Map(statements.map((one) => [one.id, one]));
  const likely = voicesOf(
    spans,
    statements.filter(({ confidence }) => confidence >= LIKELY_CONFIDENCE),
  );
  return voicesOf(spans, statements).map((voice, i) =>
    tellerOf(text, spans[i] as Span, surerOf(text, voice, likely[i]), byId),
  );
}

/** The kind of a figure that shows none is that of its whole, and of a change that of the value beside it. */
function kindLike(
  counted: readonly Counted[],
  changes: readonly (number | undefined)[],
  i: number,
  like: number | null,
): string {
  const own = counted[i]?.counts.kind ?? "other";
  if (own !== "other") return own;
  const beside = like ?? changes.indexOf(i);
  return counted[beside]?.counts.kind ?? "other";
}

/** The noun of each number that has none of its own, and of what it has become. */
function nounsOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  changes: readonly (number | undefined)[],
  sentenceOf: (one: Counted) => Range,
): readonly (Range | undefined)[] {
  const left = withNounsOfChanges(nounsLeftOut(tokens, counted, sentenceOf), counted, changes);
  return withNounsOfChanges(withBareNouns(tokens, counted, left, sentenceOf), counted, changes);
}

/** Of the same kind as the noun that was told before: "99 homicides … there were **86**". */
const kindCounted = (tokens: readonly Token[], kind: string, noun: Range | undefined): string =>
  kind !== "other" || !noun ? kind : (nounKind(tokens[noun[1] - 1]?.lower ?? "") ?? kind);

const nounKind = (word: string): string | undefined => {
  const counted = COUNTED.get(word);
  return counted?.as === "noun" ? counted.kind : undefined;
};

function startsTime({ tokens }: Segmented, times: readonly Time[]): (token: number) => boolean {
  const starts = new Set(times.map(({ span: [start] }) => start));
  return (token) => starts.has(tokens[token]?.start ?? -1);
}

/** Whether so many are said to be, and whether that is the word of whoever tells it. */
function assertionOfNumber(
  segmented: Segmented,
  { quantity, sentence }: Counted,
  voice: Statement | undefined,
): Vouched {
  const grammar = grammarOf(segmented, segmented.sentences[sentence] as Sentence);
  return assertionIn(placeOfNumber(grammar, quantity.tokens), ownOfNumber(grammar, quantity.tokens), voice);
}

/** The words that say what is counted; the number's own where there are none. */
const measureSpan = (tokens: readonly Token[], { counts, quantity }: Counted, span: Span): Span => {
  const { first, last } = counts;
  const thing = quantity.unit === undefined ? thingJoined(tokens[quantity.tokens[1] - 1]) : undefined;
  if (first >= last && thing) return [span[1] - thing.length, span[1]];
  return first < endOfMeasured(tokens, first, last)
    ? spanAt(tokens, [first, endOfMeasured(tokens, first, last)])
    : span;
};

/** Without an "of the" at the end that the next number cuts short. */
function endOfMeasured(tokens: readonly Token[], first: number, last: number): number {
  let end = tokens[last - 1]?.lower === "'s" ? first : last;
  while (end > first && CUT_SHORT.has(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}
