import { contains, type Span } from "@according/record";
import type { Quotation, Segmented } from "../layers.ts";

/**
 * The text with speech that is set out without marks, as in a transcript, taken as quoted. What is quoted inside
 * them stands within them. The same text where there are none.
 */
export function withSpeechSetOut(segmented: Segmented, said: readonly Said[]): Segmented {
  const speech = said.flatMap(({ verbatim, content }) => (verbatim ? content : []));
  if (speech.length === 0) return segmented;
  const set = speech.map((span): Marked => ({ span, inner: span, marks: "double", closed: true, old: null }));
  const all = [...segmented.quotations.map((one, old): Marked => ({ ...one, old })), ...set].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  );
  const places = new Map(all.flatMap(({ old }, at) => (old === null ? [] : [[old, at] as const])));
  const at = (old: number | null | undefined): number | null => (old == null ? null : (places.get(old) ?? null));
  const around = speechAround(all);
  const quotations = all.map(({ old, ...one }, i): Quotation => {
    const before = old === null ? undefined : segmented.quotations[old];
    return { ...one, within: at(before?.within) ?? around[i] ?? null, continues: at(before?.continues) };
  });
  return { ...segmented, quotations };
}

/** What is said, and whether it is set out so. */
interface Said {
  readonly content: readonly Span[];
  readonly verbatim?: true;
}

type Marked = Omit<Quotation, "within" | "continues"> & { readonly old: number | null };

/** For each the speech set out that it stands in; none for that itself. */
function speechAround(all: readonly Marked[]): readonly (number | null)[] {
  let last: number | null = null;
  return all.map((one, i) => {
    if (one.old === null) last = i;
    const speech = last === null ? undefined : all[last];
    return one.old !== null && speech && contains(speech.span, one.span) ? last : null;
  });
}
