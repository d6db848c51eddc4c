import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../../lang/en/function-words.ts";
import { MEDIUM_NOUNS } from "../../lang/en/media.ts";
import type { Segmented, Token } from "../../model/layers.ts";
import type { Span } from "../../model/span.ts";
import type { Medium } from "../../model/statement.ts";
import { cover } from "./around.ts";

/** "told **a news conference**": the occasion stands where the hearer would. */
export function occasion({ text }: Segmented, span: Span): Medium | undefined {
  const word = text
    .slice(...span)
    .toLowerCase()
    .split(/\s+/)
    .at(-1) as string;
  const kind = MEDIUM_NOUNS.get(word);
  return kind === "press-conference" || kind === "briefing" || kind === "speech" ? { span, kind } : undefined;
}

const INTO_MEDIUM = new Set("in on at through via during by over".split(" "));

/** "in a statement", "in a lengthy post on his network": the noun phrase after the preposition. */
export function medium(words: readonly Token[]): Medium | undefined {
  for (let i = 0; i + 1 < words.length; i++) {
    if (!INTO_MEDIUM.has((words[i] as Token).lower)) continue;
    for (let k = i + 1; k < Math.min(words.length, i + 7); k++) {
      const kind = MEDIUM_NOUNS.get((words[k] as Token).lower);
      if (PREPOSITIONS.has((words[k] as Token).lower)) break;
      if (kind) return { span: cover(words.slice(i + 1, mediumEnd(words, k + 1))), kind: onNetwork(words, k) ?? kind };
    }
  }
  return undefined;
}

const onNetwork = (after: readonly Token[], at: number): string | undefined =>
  after[at - 1]?.lower === "press" || after[at - 1]?.lower === "news" ? "press-conference" : undefined;

/** "a post **on his Truth network**", "an interview **with the Gazette**" */
function mediumEnd(after: readonly Token[], at: number): number {
  let from = at;
  if (after[at - 1]?.lower === "network")
    while (from < after.length && /^\p{Lu}/u.test((after[from] as Token).text)) from++;
  if (!["on", "with", "to"].includes(after[from]?.lower ?? "")) return from;
  let end = from + 1;
  while (
    end < after.length &&
    (DETERMINERS.has((after[end] as Token).lower) ||
      POSSESSIVES.has((after[end] as Token).lower) ||
      /^\p{Lu}/u.test((after[end] as Token).text) ||
      ["platform", "network", "site", "channel"].includes((after[end] as Token).lower))
  )
    end++;
  return end > from + 1 ? end : from;
}
