import type { Span } from "@according/record";
import type { Quotation, Range, Segmented } from "../layers.ts";
import { lastAtMost } from "./halving.ts";
import { onceFor } from "./once-for.ts";

/** Where the parts of a text begin, and its tokens end. */
interface Bounds {
  readonly paragraphs: Int32Array;
  readonly sentences: Int32Array;
  readonly quotations: Int32Array;
  readonly tokens: Int32Array;
  readonly ends: Int32Array;
}

const boundsOf = onceFor(({ paragraphs, sentences, quotations, tokens }: Segmented): Bounds => {
  const begin = ({ span }: { readonly span: Span }): number => span[0];
  return {
    paragraphs: numbersOf(paragraphs, begin),
    sentences: numbersOf(sentences, begin),
    quotations: numbersOf(quotations, begin),
    tokens: numbersOf(tokens, ({ start }) => start),
    ends: numbersOf(tokens, ({ end }) => end),
  };
});

/** As `Int32Array.from`, which takes much longer. */
function numbersOf<T>(items: readonly T[], number: (item: T) => number): Int32Array {
  const numbers = new Int32Array(items.length);
  for (let i = 0; i < items.length; i++) numbers[i] = number(items[i] as T);
  return numbers;
}

/** Where a character stands: in which paragraph, sentence and quotation. Each answer takes logarithmic time. */
export class Places {
  readonly segmented: Segmented;
  readonly #bounds: Bounds;

  constructor(segmented: Segmented) {
    this.segmented = segmented;
    this.#bounds = boundsOf(segmented);
  }

  paragraph = (at: number): number => lastAtMost(this.#bounds.paragraphs, at);

  sentence = (at: number): number => lastAtMost(this.#bounds.sentences, at);

  /** The innermost quotation in which a character stands. */
  quotation = (at: number): Quotation | undefined => {
    const { quotations } = this.segmented;
    let quotation = quotations[lastAtMost(this.#bounds.quotations, at)];
    while (quotation && at >= quotation.span[1])
      quotation = quotation.within === null ? undefined : quotations[quotation.within];
    return quotation;
  };

  /** Does a character stand between quotation marks? */
  quoted = (at: number): boolean => this.quotation(at) !== undefined;

  /** Does a character stand in a heading between paragraphs, below the headline? It is often that of another report. */
  crossHeading = (at: number): boolean => {
    const paragraph = this.paragraph(at);
    return paragraph > 0 && this.segmented.paragraphs[paragraph]?.heading === true;
  };

  /** The tokens that a span touches, or null. */
  tokens([start, end]: Span): Range | null {
    const { tokens, ends } = this.#bounds;
    const first = lastAtMost(ends, start) + 1;
    const last = lastAtMost(tokens, end - 1) + 1;
    return last > first ? [first, last] : null;
  }
}
