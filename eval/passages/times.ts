import type { Time } from "@according/reader";
import { type Check, type Fault, overlapping, type Passage } from "./passage.ts";

/** See `eval/sets/README.md`. */
export interface TimesPassage extends Passage {
  readonly published: string;
  readonly times: readonly ExpectedTime[];
}

export interface ExpectedTime {
  readonly words: string;
  /** null: kept, and its value left open. */
  readonly edtf: string | null;
}

export const checkTimes: Check<TimesPassage> = async ({ text, trap, published, times, never }, read) => {
  const found = (await read(text, { id: trap, publishedAt: `${published}` })).times;
  return [
    ...times.flatMap((expected) => compare(overlapping(text, found, expected.words), expected)),
    ...(never ?? []).flatMap((words) => {
      const time = overlapping(text, found, words);
      return time ? [{ what: "no time", detail: `${words} — ${time.edtf}` }] : [];
    }),
  ];
};

function compare(time: Time | undefined, { words, edtf }: ExpectedTime): readonly Fault[] {
  if (!time) return [{ what: "missed", detail: words }];
  return time.edtf === edtf ? [] : [{ what: "value", detail: `${words}: ${time.edtf} for ${edtf}` }];
}
