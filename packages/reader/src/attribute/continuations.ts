import type { Quotation, Segmented } from "../model/layers.ts";
import { overlaps } from "../model/span.ts";
import type { Found as RuleFound } from "./rules.ts";

export type Found = RuleFound & { readonly continues?: Found };

/**
 * Quotations without a cue of their own. In the paragraph of an attributed quotation they are more of its content
 * (`“A,” he said. “B.”`); a paragraph that is nothing but a quotation goes on with the speaker of the paragraph before
 * it; any other is left alone.
 */
export function continueQuotations(
  segmented: Segmented,
  doubles: readonly Quotation[],
  found: readonly RuleFound[],
): readonly Found[] {
  const out: Found[] = [];
  const byParagraph = Map.groupBy(found, ({ paragraph }) => paragraph);
  let quotation = 0;
  let before: Found | undefined;
  segmented.paragraphs.forEach(({ span }, paragraph) => {
    const here: Found[] = [...(byParagraph.get(paragraph) ?? [])];
    const loose: Quotation[] = [];
    while (quotation < doubles.length && (doubles[quotation] as Quotation).span[0] < span[1]) {
      const one = doubles[quotation++] as Quotation;
      if (!here.some(({ content }) => content.some((piece) => overlaps(piece, one.span)))) loose.push(one);
    }
    for (const one of loose) extend(segmented.text, here, one);
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
    out.push(...here);
    before = lastQuoting(segmented.text, here) ?? (here.length ? undefined : undefined);
  });
  return out;
}

/** Adds a quotation to the attribution just before it in the paragraph, if only that attribution's tail lies between. */
function extend(text: string, here: Found[], { span }: Quotation): void {
  for (let i = here.length - 1; i >= 0; i--) {
    const one = here[i] as Found;
    const end = Math.max(...[...one.cue, ...one.source, ...one.content].map(([, to]) => to));
    if (end > span[0] || !quotes(text, one)) continue;
    if (!/^[^.?!]{0,120}[.?!:,]?["”]?\s*$/u.test(text.slice(end, span[0]))) return;
    here[i] = { ...one, content: [...one.content, span] };
    return;
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
