import type { Span } from "@according/record";
import type { Quotation, Segmented } from "../layers.ts";
import { touching } from "./overlap.ts";
import type { Settled } from "./proposal.ts";

/**
 * Quotations without a cue of their own. In the paragraph of an attributed quotation they are more of its content
 * (`“A,” he said. “B.”`); a paragraph that is nothing but a quotation goes on with the speaker of the paragraph before
 * it; any other is left alone.
 */
export function continueQuotations(
  segmented: Segmented,
  doubles: readonly Quotation[],
  found: readonly Settled[],
): readonly Settled[] {
  const out: Settled[] = [];
  const byParagraph = Map.groupBy(found, ({ paragraph }) => paragraph);
  const taken = touching(found.flatMap(({ content }) => content));
  const free = doubles.filter((one) => !taken(one.span));
  let next = 0;
  let before: Settled | undefined;
  segmented.paragraphs.forEach(({ span }, paragraph) => {
    const here: Settled[] = [...(byParagraph.get(paragraph) ?? [])].sort((a, b) => lastWordOf(a) - lastWordOf(b));
    const loose: Quotation[] = [];
    for (; next < free.length && (free[next] as Quotation).span[0] < span[1]; next++)
      loose.push(free[next] as Quotation);
    extend(segmented.text, here, loose);
    const alone = here.length === 0 ? wholeParagraph(span, loose) : null;
    if (alone && before && (alone.continues !== null || speaks(before)))
      here.push({
        source: [],
        cue: [],
        content: [alone.span],
        act: before.act,
        confidence: 0.8,
        paragraph,
        by: "a quotation that goes on",
        standing: before.standing,
        continues: before,
      });
    for (const one of here) out.push(one);
    before = lastQuoting(segmented.text, here);
  });
  return out;
}

const lastWordOf = ({ cue, source, content }: Settled): number =>
  Math.max(cue.at(-1)?.[1] ?? 0, source.at(-1)?.[1] ?? 0, content.at(-1)?.[1] ?? 0);

/** Adds each loose quotation to the attribution just before it in the paragraph, if only that one's tail lies between. */
function extend(text: string, here: Settled[], loose: readonly Quotation[]): void {
  const more = new Map<number, Span[]>();
  let next = 0;
  for (const { span } of loose) {
    while (next < here.length && lastWordOf(here[next] as Settled) <= span[0]) next++;
    const one = here[next - 1];
    if (!one || !quotes(text, one)) continue;
    const added = more.get(next - 1) ?? [];
    const end = added.at(-1)?.[1] ?? lastWordOf(one);
    if (span[0] - end > 130 || !/^[^.?!]*[.?!:,]?["”]?\s*$/u.test(text.slice(end, span[0]))) continue;
    added.push(span);
    more.set(next - 1, added);
  }
  for (const [at, added] of more) {
    const one = here[at] as Settled;
    here[at] = { ...one, content: [...one.content, ...added] };
  }
}

const quotes = (text: string, { content }: Settled): boolean =>
  content.some(([from, to]) =>
    /["“”]|''/.test(text.slice(from, Math.min(to, from + 3)) + text.slice(Math.max(from, to - 3), to)),
  );

const speaks = ({ source, continues }: Settled): boolean => source.length > 0 || continues !== undefined;

/** The last attribution of a paragraph, if it ends in a quotation somebody spoke. */
function lastQuoting(text: string, here: readonly Settled[]): Settled | undefined {
  const last = here.at(-1);
  return last && quotes(text, last) ? last : undefined;
}

/** The one quotation that a paragraph consists of. */
function wholeParagraph([start, end]: readonly [number, number], loose: readonly Quotation[]): Quotation | null {
  const [only] = loose;
  return loose.length === 1 && only && only.span[0] === start && end - only.span[1] <= 1 ? only : null;
}
