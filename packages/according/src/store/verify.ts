import { type Span, slice } from "@according/reader";
import { spansOf } from "./spans.ts";
import type { KeptSpan, Stored } from "./store.ts";

/** Something in the record that is not as it was kept. */
export interface Difference {
  readonly report: string;
  readonly version: number;
  readonly entry: string;
  readonly role: string;
  readonly span: Span;
  readonly message: string;
}

/** Compares the words kept beside each span with the text, and the spans kept with those of the reading. */
export function differences({ report, reading, spans }: Stored): readonly Difference[] {
  const { text } = reading.report;
  const differ = ({ entry, role, span }: KeptSpan, what: string): Difference => ({
    ...{ report: report.id, version: report.version, entry, role, span },
    message: `${role} ${entry} at ${span[0]} to ${span[1]} ${what}`,
  });
  const keys = new Set(spans.map(keyOf));
  const expected = spansOf(reading);
  const expectedKeys = new Set(expected.map(keyOf));
  return [
    ...spans
      .filter(({ span, words }) => slice(text, span) !== words)
      .map((kept) =>
        differ(kept, `is ${quote(slice(text, kept.span))} in the text but was kept as ${quote(kept.words)}.`),
      ),
    ...spans.filter((kept) => !expectedKeys.has(keyOf(kept))).map((kept) => differ(kept, "is not in the reading.")),
    ...expected.filter((one) => !keys.has(keyOf(one))).map((one) => differ(one, "is in the reading but was not kept.")),
    ...expected.filter(({ span }) => !isInside(text, span)).map((one) => differ(one, "lies outside the text.")),
  ];
}

const keyOf = ({ entry, role, span }: KeptSpan): string => `${role} ${span[0]} ${span[1]} ${entry}`;

const isInside = (text: string, [start, end]: Span): boolean => 0 <= start && start <= end && end <= text.length;

const quote = (words: string): string => JSON.stringify(words.length > 80 ? `${words.slice(0, 80)}…` : words);
