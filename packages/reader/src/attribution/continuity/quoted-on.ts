import type { Span } from "@according/record";
import { OPENS_WITH_OTHER } from "../../en/attribution-turns.ts";
import type { Quotation, Segmented } from "../../layers.ts";
import { touching } from "../overlap.ts";
import type { Settled } from "../proposal.ts";
import { isSaidBehind } from "../said-behind.ts";
import { quotes } from "./after-quotation.ts";
import { goingOn } from "./continuation.ts";
import { AFTER_QUOTATIONS } from "./index.ts";

/**
 * Quotations without a cue of their own beside what is quoted. In the paragraph of an attributed quotation they are more
 * of its content (`“A,” he said. “B.”`); a paragraph that is nothing but a quotation goes on with the speaker of the
 * paragraph before it; any other is left alone.
 */
export function continueQuotations(
  segmented: Segmented,
  doubles: readonly Quotation[],
  found: readonly Settled[],
): readonly Settled[] {
  const byParagraph = Map.groupBy(found, ({ paragraph }) => paragraph);
  const taken = touching(found.flatMap(({ content }) => content));
  const free = doubles.filter((one) => !taken(one.span));
  const read = new Map<number, readonly Settled[]>();
  let next = 0;
  segmented.paragraphs.forEach(({ span }, paragraph) => {
    const loose: Quotation[] = [];
    for (; next < free.length && (free[next] as Quotation).span[0] < span[1]; next++)
      loose.push(free[next] as Quotation);
    const here = (byParagraph.get(paragraph) ?? []).toSorted((a, b) => lastWordOf(a) - lastWordOf(b));
    read.set(paragraph, extended(segmented.text, here, loose));
    const [only] = loose;
    const one = only && goingOn(AFTER_QUOTATIONS, { segmented, quotation: only, paragraph, read });
    if (one) read.set(paragraph, [one]);
  });
  return [...read.values()].flat();
}

const lastWordOf = ({ cue, source, content }: Settled): number =>
  Math.max(cue.at(-1)?.[1] ?? 0, source.at(-1)?.[1] ?? 0, content.at(-1)?.[1] ?? 0);

/** "“You have time.” **Brun shouted from the dock.** “I am innocent!”": does a sentence of somebody else, who is named, stand between two quotations? */
const isAnothersDeed = (text: string, [from, to]: Span): boolean =>
  /[.?!…]["”]$/.test(text.slice(0, from).slice(-2)) && OPENS_WITH_OTHER.test(text.slice(from, to));

/** Each loose quotation added to the attribution just before it in the paragraph, if only that one's tail lies between. */
function extended(text: string, here: readonly Settled[], loose: readonly Quotation[]): readonly Settled[] {
  const more = new Map<number, Span[]>();
  let next = 0;
  for (const { span } of loose) {
    while (next < here.length && lastWordOf(here[next] as Settled) <= span[0]) next++;
    const one = here[next - 1];
    if (!one || !quotes(text, one)) continue;
    const added = more.get(next - 1) ?? [];
    const end = added.at(-1)?.[1] ?? lastWordOf(one);
    if (span[0] - end > 130 || !/^[^.?!]*[.?!:,]?["”]?\s*$/u.test(text.slice(end, span[0]))) continue;
    if (isSaidBehind(text, span[1]) || isAnothersDeed(text, [end, span[0]])) continue;
    added.push(span);
    more.set(next - 1, added);
  }
  return here.map((one, at) => {
    const added = more.get(at);
    return added ? { ...one, content: [...one.content, ...added] } : one;
  });
}
