import type { Span } from "@according/record";
import type { Quotation, Range, Segmented } from "../layers.ts";
import { lastFrom } from "./halving.ts";

/** Where a character stands: in which paragraph, sentence and quotation. Each answer takes logarithmic time. */
export class Places {
  readonly segmented: Segmented;

  constructor(segmented: Segmented) {
    this.segmented = segmented;
  }

  paragraph = (at: number): number => lastFrom(this.segmented.paragraphs, ({ span }) => span[0] <= at);

  sentence = (at: number): number => lastFrom(this.segmented.sentences, ({ span }) => span[0] <= at);

  /** The innermost quotation in which a character stands. */
  quotation = (at: number): Quotation | undefined => {
    const { quotations } = this.segmented;
    let quotation = quotations[lastFrom(quotations, ({ span }) => span[0] <= at)];
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
    const { tokens } = this.segmented;
    const first = lastFrom(tokens, (token) => token.end <= start) + 1;
    const last = lastFrom(tokens, (token) => token.start < end) + 1;
    return last > first ? [first, last] : null;
  }
}
