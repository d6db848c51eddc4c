import { OPENS_WITH_PLACE } from "../en/places.ts";
import type { Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";

/* A place has no more words than these. */
const LENGTH = 4;

/** "In **Finland**, the government …": the place with which the sentence of a word opens, if it names one. */
export function placeOver(
  { segmented: { text, tokens, sentences }, sentence }: Places,
  at: number,
): string | undefined {
  const first = sentences[sentence(at)]?.tokens[0] ?? 0;
  if (!OPENS_WITH_PLACE.has(tokens[first]?.text ?? "")) return undefined;
  let end = first + 1;
  while (end - first <= LENGTH && isCapitalised(tokens[end])) end++;
  const comma = tokens[end];
  if (end === first + 1 || comma?.text !== "," || comma.start >= at) return undefined;
  return text.slice((tokens[first + 1] as Token).start, (tokens[end - 1] as Token).end);
}
