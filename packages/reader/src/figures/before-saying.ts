import type { Statement } from "@according/record";
import { PERSONAL_PRONOUNS } from "../en/function-words.ts";
import type { Segmented } from "../layers.ts";
import { type GoingOn, openTo } from "./behind-content.ts";

/* A paragraph that is told so has no more sentences before and behind. */
const REACH = 6;

/**
 * Whose a number may be in a paragraph of which only the end tells who says it: "40 towns are dry. Another 12 are at risk**,
 * they said.**" It stays open, for the reporter may tell it.
 */
export function beforeSaying(
  { text, sentences }: Segmented,
  sentence: number,
  said: readonly (readonly Statement[])[],
): GoingOn | undefined {
  const paragraph = sentences[sentence]?.paragraph;
  const isHere = (index: number): boolean => index >= 0 && sentences[index]?.paragraph === paragraph;
  const isSilent = (index: number): boolean => isHere(index) && said[index]?.length === 0;
  let [first, last] = [sentence, sentence];
  while (isSilent(first) && sentence - first < REACH) first--;
  while (isSilent(last) && last - sentence < REACH) last++;
  if (first === sentence || isHere(first) || !isHere(last) || isHere(last + 1)) return undefined;
  const closing = said[last]?.findLast(({ within }) => within === null);
  return closing && closesWithPronoun(text, closing) ? openTo(closing) : undefined;
}

/** "Another 12 are at risk**, they said**" */
function closesWithPronoun(text: string, { form, source, cue, content }: Statement): boolean {
  const words = source.map((span) => text.slice(...span).toLowerCase()).join(" ");
  const end = content.at(-1)?.[1] ?? 0;
  return form === "indirect" && PERSONAL_PRONOUNS.has(words) && (cue[0]?.[0] ?? 0) >= end;
}
