// An invented article with what people would mark in it.
import type { Span } from "@according/reader";
import type { Attribution, GoldArticle } from "../eval/score/types.ts";

/** Where the snippets stand in the text, each found after the one before. */
export function spans(text: string, ...snippets: readonly string[]): readonly Span[] {
  let from = 0;
  return snippets.map((snippet) => {
    const at = text.indexOf(snippet, from);
    if (at < 0) throw new Error(`“${snippet}” is not in the text`);
    from = at + snippet.length;
    return [at, from] as const;
  });
}

export const said = (text: string, source: string, cue: string, ...content: readonly string[]): Attribution => ({
  source: source === "" ? [] : spans(text, source),
  cue: cue === "" ? [] : spans(text, cue),
  content: spans(text, ...content),
});

export const text = `“We cross at dawn,” Petra Sand said. Ivo Brask added that tolls were “far too high” now. Ferrymen expect fog.
"No," replied Mara.`;
export const gold = [
  said(text, "Petra Sand", "said", "“We cross at dawn,”"),
  said(text, "Ivo Brask", "added", "that tolls were “far too high” now"),
  said(text, "Ferrymen", "expect", "fog"),
  said(text, "Mara", "replied", '"No,"'),
] as const;
export const article: GoldArticle = { id: "ferry", text, publisher: "Orlay Post", attributions: gold };
