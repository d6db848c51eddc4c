import type { Settled } from "../proposal.ts";
import { type Continuation, isWholeParagraph, speaks } from "./continuation.ts";

export const afterQuotation: Continuation = {
  name: "a quotation that goes on",
  shows: [
    ["“The weir is safe,” said Ilan Moro.\n\n“We measured it twice.”", "Ilan Moro | “We measured it twice.”"],
    ["Ilan Moro closed the weir.\n\n“We measured it twice.”"],
  ],
  find: (loose) => {
    const { segmented, quotation, paragraph, read } = loose;
    if (read.get(paragraph)?.length || !isWholeParagraph(loose)) return null;
    const before = read.get(paragraph - 1)?.at(-1);
    if (!before || !quotes(segmented.text, before) || !(quotation.continues !== null || speaks(before))) return null;
    return { before, act: before.act, confidence: 0.8 };
  },
};

/** Is something of what is read in quotation marks? */
export const quotes = (text: string, { content }: Settled): boolean =>
  content.some(([from, to]) =>
    /["“”]|''/.test(text.slice(from, Math.min(to, from + 3)) + text.slice(Math.max(from, to - 3), to)),
  );
