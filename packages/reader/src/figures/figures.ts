import { type Figure, type Span, type Statement, stableId, type Time, wordOf } from "@according/record";
import { assertionIn, type Vouched } from "../assertion/asserted.ts";
import { ownOfNumber, placeOfNumber } from "../assertion/numbers.ts";
import { AUXILIARIES, SUBORDINATORS } from "../en/function-words.ts";
import { NO_CURRENCY } from "../en/money.ts";
import { COUNTED_ON, CUT_SHORT } from "../en/part-whole.ts";
import { clauseOf } from "../grammar/clause.ts";
import type { Quantity, Range, Segmented, Sentence, Token } from "../layers.ts";
import { voicesOf } from "../statements/voices.ts";
import { type Entity, sourceId } from "../who/entities.ts";
import type { Cited } from "./cited.ts";
import { type Counted, countAll } from "./counts.ts";
import { datesOf } from "./dates.ts";
import { wholesOf } from "./part-whole.ts";
import { placesOf } from "./places.ts";

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
}

/** The owner of a figure by words of its own. */
interface Owner {
  readonly source: Span;
  /** Id of a source; null where it cannot be told who is meant. */
  readonly speaker: string | null;
}

/**
 * Makes figures of quantities: what they count, since when, whose they are and of which other figure they are a part.
 * A figure inside a statement is its speaker's (open where the speaker cannot be told); any other is the reporter's. `quantities`, `times` and `statements` are those of the same text, in its order.
 */
export function resolveFigures(input: FigureInput): readonly Figure[] {
  const { segmented, quantities, times, statements } = input;
  const { tokens } = segmented;
  const counted = countAll(segmented, quantities);
  const voices = voicesOf(
    quantities.map(({ span }) => span),
    statements,
  );
  const wholes = wholesOf(tokens, counted);
  const owners = ownersOf(tokens, counted, wholes, voices, named(input));
  const dates = datesOf(segmented, counted, times, voices);
  const sentenceOf = ({ sentence, quantity }: Counted) => segmented.sentences[sentence]?.tokens ?? quantity.tokens;
  const places = placesOf(tokens, counted, sentenceOf);
  const ids = quantities.map(({ span }) => stableId("f", input.report, ...span));
  return counted.map(({ quantity, counts }, i) => {
    const { span, minimum, maximum, approximate, qualifier, unit } = quantity;
    const whole = wholes[i] ?? null;
    const { vouched, ...assertion } = assertionOfNumber(segmented, counted[i] as Counted, voices[i]);
    const kind = counts.kind === "other" && whole !== null ? (counted[whole]?.counts.kind ?? "other") : counts.kind;
    return {
      id: ids[i] as string,
      span,
      minimum,
      maximum,
      approximate,
      ...(qualifier === undefined ? {} : { qualifier }),
      measure: { span: measureSpan(tokens, counts, span), kind, ...(isUnit(unit) ? { unit } : {}) },
      ...(places[i] ? { place: spanOf(tokens, places[i]) } : {}),
      ...dates[i],
      ...whose(voices[i], owners[i], !vouched && assertion.polarity === "asserted"),
      assertion,
      partOf: whole === null ? null : (ids[whole] ?? null),
    };
  });
}

/** "Crowns" are money, of which country the word does not tell. */
const isUnit = (unit: string | undefined): unit is string => unit !== undefined && unit !== NO_CURRENCY;

/** For each quantity its owner by its own words. */
function named({ quantities, cited, owners }: FigureInput): readonly (Owner | undefined)[] {
  const byQuantity: (Owner | undefined)[] = quantities.map(() => undefined);
  for (const [i, { quantity, source }] of cited.entries()) {
    const entity = owners[i];
    byQuantity[quantity] = { source, speaker: entity ? sourceId(entity) : null };
  }
  return byQuantity;
}

/** Whoever the clause itself names, else the speaker of its statement, else the reporter; open where it is only claimed. */
function whose(
  voice: Statement | undefined,
  owner: Owner | undefined,
  claimed: boolean,
): Pick<Figure, "whose" | "statement"> {
  const statement = voice?.id ?? null;
  if (owner) {
    const { speaker, source: words } = owner;
    const by =
      speaker === null ? ({ by: "open", candidates: [] } as const) : ({ by: "source", source: speaker } as const);
    return { statement, whose: { ...by, words } };
  }
  if (claimed) return { statement, whose: { by: "open", candidates: [] } };
  return { statement, whose: voice ? wordOf(voice) : { by: "reporter" } };
}

/** Whether so many are said to be, and whether that is the word of whoever tells it. */
function assertionOfNumber(
  segmented: Segmented,
  { quantity, sentence }: Counted,
  voice: Statement | undefined,
): Vouched {
  const clause = clauseOf(segmented, segmented.sentences[sentence] as Sentence);
  return assertionIn(placeOfNumber(clause, quantity.tokens), ownOfNumber(clause, quantity.tokens), voice);
}

/* Between two numbers of one list stand no more words than these. */
const GAP = 9;

/** Those cited, and with them their parts and what is counted on in the same breath: "26 deaths and 340 new cases". */
function ownersOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  wholes: readonly (number | null)[],
  voices: readonly (Statement | undefined)[],
  cited: readonly (Owner | undefined)[],
): readonly (Owner | undefined)[] {
  const owners: (Owner | undefined)[] = [];
  for (const [i, { quantity, sentence }] of counted.entries()) {
    const near = [wholes[i] ?? -1, goesOn(tokens, counted[i - 1]?.quantity, quantity) ? i - 1 : -1];
    const from = near.find((j) => owners[j] && counted[j]?.sentence === sentence && voices[j] === voices[i]);
    owners.push(cited[i] ?? (from === undefined ? undefined : owners[from]));
  }
  return owners;
}

/** Does a second number stand behind "and" with no clause between the two? */
function goesOn(tokens: readonly Token[], one: Quantity | undefined, other: Quantity): boolean {
  const [from, to] = [one?.tokens[1] ?? 0, other.tokens[0]];
  if (!one || to - from > GAP || !COUNTED_ON.has(tokens[to - 1]?.lower ?? "")) return false;
  return tokens
    .slice(from, to - 1)
    .every(({ kind, lower }) => kind === "word" && !AUXILIARIES.has(lower) && !SUBORDINATORS.has(lower));
}

/** The words that say what is counted; the number's own where there are none. */
const measureSpan = (tokens: readonly Token[], { first, last }: Counted["counts"], span: Span): Span =>
  first < measured(tokens, first, last) ? spanOf(tokens, [first, measured(tokens, first, last)]) : span;

/** Without an "of the" at the end that the next number cuts short. */
function measured(tokens: readonly Token[], first: number, last: number): number {
  let end = tokens[last - 1]?.lower === "'s" ? first : last;
  while (end > first && CUT_SHORT.has(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}

const spanOf = (tokens: readonly Token[], [first, last]: Range): Span => [
  (tokens[first] as Token).start,
  (tokens[last - 1] as Token).end,
];
