import type { Segmented } from "../../layers.ts";
import type { Settled } from "../proposal.ts";
import { anotherComes, isQuotedHeading } from "./another-comes.ts";
import { type Continuation, isWholeParagraph, speaks } from "./continuation.ts";

export const afterQuotation: Continuation = {
  name: "a quotation that goes on",
  shows: [
    ["“The weir is safe,” said Ilan Moro.\n\n“We measured it twice.”", "Ilan Moro | “We measured it twice.”"],
    ["Ilan Moro closed the weir.\n\n“We measured it twice.”"],
    ["“The weir is safe,” said Ilan Moro. On the bank, Dara Voss was mending a net.\n\n“We measured it twice.”"],
    ["“The weir is safe,” said Ilan Moro.\n\n“A Weir Under Watch”"],
  ],
  find: (loose) => {
    const { segmented, quotation, paragraph, read } = loose;
    if (read.get(paragraph)?.length || !isWholeParagraph(loose)) return null;
    const before = read.get(paragraph - 1)?.at(-1);
    if (!before || !quotes(segmented.text, before) || !(quotation.continues !== null || speaks(before))) return null;
    if (isQuotedHeading(segmented, paragraph) || bringsAnother(segmented, paragraph - 1, before)) return null;
    return { before, act: before.act, confidence: 0.8 };
  },
};

/** Does somebody else come behind what is said last in a paragraph? */
function bringsAnother(segmented: Segmented, paragraph: number, { content, cue, source }: Settled): boolean {
  const last = Math.max(...[...content, ...cue, ...source].map(([, to]) => to));
  return anotherComes(segmented, [last, segmented.paragraphs[paragraph]?.span[1] ?? last], source);
}

/** Is something of what is read in quotation marks? */
export const quotes = (text: string, { content }: Settled): boolean =>
  content.some(([from, to]) =>
    /["“”]|''/.test(text.slice(from, Math.min(to, from + 3)) + text.slice(Math.max(from, to - 3), to)),
  );
