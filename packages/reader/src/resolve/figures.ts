import type { Figure } from "../model/figure.ts";
import { stableId } from "../model/id.ts";
import type { Quantity, Segmented, Sentence, Token } from "../model/layers.ts";
import type { Source } from "../model/source.ts";
import type { Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import type { Time } from "../model/time.ts";
import { type Counted, countAll } from "./counts.ts";
import { statusOf } from "./figure-status.ts";
import { voicesOf } from "./voices.ts";
import { wholesOf } from "./wholes.ts";

export interface FigureInput {
  readonly segmented: Segmented;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/**
 * Makes figures of quantities: what they count, since when, whose they are and of which other figure they are a part.
 * A figure inside a statement is its speaker's (`attributedTo` null where the speaker cannot be told, with `statement`
 * set); any other is the reporter's. `quantities`, `times` and `statements` are those of the same text, in its order.
 */
export function resolveFigures({ segmented, quantities, times, statements }: FigureInput): readonly Figure[] {
  const { text, tokens } = segmented;
  const counted = countAll(segmented, quantities);
  const voices = voicesOf(
    quantities.map(({ span }) => span),
    statements,
  );
  const wholes = wholesOf(tokens, counted);
  const dates = datesOf(segmented, counted, times);
  const sentenceOf = ({ sentence, quantity }: Counted) => segmented.sentences[sentence]?.tokens ?? quantity.tokens;
  const ids = quantities.map(({ span }) => stableId("f", ...span, text.slice(...span)));
  return counted.map(({ quantity, counts }, i) => {
    const { span, minimum, maximum, approximate, qualifier, unit } = quantity;
    const whole = wholes[i] ?? null;
    const status = statusOf(tokens, quantity.tokens, sentenceOf(counted[i] as Counted), voices[i]);
    const kind = counts.kind === "other" && whole !== null ? (counted[whole]?.counts.kind ?? "other") : counts.kind;
    return {
      id: ids[i] as string,
      span,
      minimum,
      maximum,
      approximate,
      ...(qualifier === undefined ? {} : { qualifier }),
      measure: { span: measureSpan(tokens, counts, span), kind, ...(unit === undefined ? {} : { unit }) },
      ...dates[i],
      attributedTo: voices[i]?.speaker ?? null,
      statement: voices[i]?.id ?? null,
      ...(status && { status }),
      partOf: whole === null ? null : (ids[whole] ?? null),
    };
  });
}

/** The words that say what is counted; the number's own where there are none. */
const measureSpan = (tokens: readonly Token[], { first, last }: Counted["counts"], span: Span): Span =>
  first < last ? [(tokens[first] as Token).start, (tokens[last - 1] as Token).end] : span;

type Dates = Pick<Figure, "asOf" | "since">;

/** "since 2012" belongs to the last number before it in the sentence, "as of Friday" to the last before or the next after. */
function datesOf(
  { text, sentences }: Segmented,
  counted: readonly Counted[],
  times: readonly Time[],
): readonly Dates[] {
  const dates: Dates[] = counted.map(() => ({}));
  let next = 0;
  for (const { span, edtf } of times) {
    while (next < counted.length && (counted[next] as Counted).quantity.span[0] < span[0]) next++;
    const before = text.slice(Math.max(0, span[0] - 6), span[0]).toLowerCase();
    if (edtf === null) continue;
    const inSentence = (i: number): boolean => covers(sentences[counted[i]?.sentence ?? -1], span);
    if (before === "since " && inSentence(next - 1))
      dates[next - 1] = { ...dates[next - 1], since: edtf.replace(/\/\.\.$/, "") };
    if (!before.endsWith("as of ")) continue;
    const dated = inSentence(next - 1) ? next - 1 : next;
    if (inSentence(dated)) dates[dated] = { ...dates[dated], asOf: edtf };
  }
  return dates;
}

const covers = (sentence: Sentence | undefined, [start, end]: Span): boolean =>
  sentence !== undefined && sentence.span[0] <= start && end <= sentence.span[1];
