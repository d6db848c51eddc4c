import { overlaps, type Span } from "@according/record";
import type { Quotation, Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";

/**
 * Quotations without a cue of their own. In the paragraph of an attributed quotation they are more of its content
 * (`“A,” he said. “B.”`); a paragraph that is nothing but a quotation goes on with the speaker of the paragraph before
 * it; any other is left alone.
 */
export function continueQuotations(
  segmented: Segmented,
  doubles: readonly Quotation[],
  found: readonly Found[],
): readonly Found[] {
  const out: Found[] = [];
  const byParagraph = Map.groupBy(found, ({ paragraph }) => paragraph);
  let quotation = 0;
  let before: Found | undefined;
  segmented.paragraphs.forEach(({ span }, paragraph) => {
    const here: Found[] = [...(byParagraph.get(paragraph) ?? [])].sort((a, b) => endOf(a) - endOf(b));
    const covered = here.flatMap(({ content }) => content).sort((a, b) => a[0] - b[0]);
    const loose: Quotation[] = [];
    let piece = 0;
    for (; quotation < doubles.length && (doubles[quotation] as Quotation).span[0] < span[1]; quotation++) {
      const one = doubles[quotation] as Quotation;
      while (piece < covered.length && (covered[piece] as Span)[1] <= one.span[0]) piece++;
      const nearby = covered.slice(Math.max(0, piece - 3), piece + 2);
      if (!nearby.some((span) => overlaps(span, one.span))) loose.push(one);
    }
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
        continues: before,
      });
    for (const one of here) out.push(one);
    before = lastQuoting(segmented.text, here);
  });
  return out;
}

const endOf = ({ cue, source, content }: Found): number =>
  Math.max(cue.at(-1)?.[1] ?? 0, source.at(-1)?.[1] ?? 0, content.at(-1)?.[1] ?? 0);

/** Adds each loose quotation to the attribution just before it in the paragraph, if only that one's tail lies between. */
function extend(text: string, here: Found[], loose: readonly Quotation[]): void {
  let next = 0;
  for (const { span } of loose) {
    while (next < here.length && endOf(here[next] as Found) <= span[0]) next++;
    const one = here[next - 1];
    if (!one || !quotes(text, one)) continue;
    const end = endOf(one);
    if (span[0] - end > 130 || !/^[^.?!]*[.?!:,]?["”]?\s*$/u.test(text.slice(end, span[0]))) continue;
    here[next - 1] = { ...one, content: [...one.content, span] };
  }
}

const quotes = (text: string, { content }: Found): boolean =>
  content.some(([from, to]) =>
    /["“”]|''/.test(text.slice(from, Math.min(to, from + 3)) + text.slice(Math.max(from, to - 3), to)),
  );

const speaks = ({ source, continues }: Found): boolean => source.length > 0 || continues !== undefined;

/** The last attribution of a paragraph, if it ends in a quotation somebody spoke. */
function lastQuoting(text: string, here: readonly Found[]): Found | undefined {
  const last = here.at(-1);
  return last && quotes(text, last) ? last : undefined;
}

/** The one quotation that a paragraph consists of. */
function wholeParagraph([start, end]: readonly [number, number], loose: readonly Quotation[]): Quotation | null {
  const [only] = loose;
  return loose.length === 1 && only && only.span[0] === start && end - only.span[1] <= 1 ? only : null;
}
