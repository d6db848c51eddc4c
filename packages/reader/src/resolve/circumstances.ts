import { DETERMINERS, POSSESSIVES, PREPOSITIONS } from "../lang/en/function-words.ts";
import { HEDGES, MEDIUM_NOUNS } from "../lang/en/media.ts";
import { OUTLET_WORDS, OUTLETS } from "../lang/en/people.ts";
import type { Attribution, Segmented, Token } from "../model/layers.ts";
import type { Span } from "../model/span.ts";
import type { Medium } from "../model/statement.ts";

/* What is said around a cue: to whom, through what, with what reserve. Only words of the cue's own sentence count, and none of the content. */

/** The tokens after a cue, up to the content that follows or the end of the sentence. */
export function afterCue({ tokens }: Segmented, attribution: Attribution): readonly Token[] {
  const end = attribution.cue.at(-1)?.[1];
  if (end === undefined) return [];
  let i = firstFrom(tokens, end);
  const after: Token[] = [];
  for (; i < tokens.length && after.length < 24; i++) {
    const token = tokens[i] as Token;
    if (
      /^[.?!;]$/.test(token.text) ||
      attribution.content.some(([from, to]) => from <= token.start && token.start < to)
    )
      break;
    if (attribution.source.some(([from, to]) => from <= token.start && token.start < to)) continue;
    after.push(token);
  }
  return after;
}

/** The tokens of a cue, and those after it: an engine may take "told reporters" or "said in a statement" for the cue. */
export function fromCue({ tokens }: Segmented, { cue }: Attribution, after: readonly Token[]): readonly Token[] {
  const own = cue.flatMap(([from, to]) => {
    const first = firstFrom(tokens, from);
    return tokens.slice(first, firstFrom(tokens, to));
  });
  return [...own, ...after];
}

function firstFrom(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const cover = (tokens: readonly Token[]): Span => [(tokens[0] as Token).start, (tokens.at(-1) as Token).end];

const TELLING = new Set("told tell tells telling informed assured briefed".split(" "));

/** "told **reporters**", "told **the BBC**": the words right after a cue of telling. */
export function hearer({ cue }: Attribution, words: readonly Token[]): Span | undefined {
  const end = cue.at(-1)?.[1] ?? 0;
  const teller = words.findIndex(({ lower, start }) => TELLING.has(lower) && start < end);
  if (teller < 0) return undefined;
  const heard: Token[] = [];
  for (const token of words.slice(teller + 1)) {
    if (
      token.kind !== "word" ||
      (heard.length > 0 && PREPOSITIONS.has(token.lower) && token.lower !== "of") ||
      token.lower === "that"
    )
      break;
    if (/day$/.test(token.lower) && heard.length > 0) break;
    heard.push(token);
  }
  return heard.length ? cover(heard) : undefined;
}

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

/** Is this span an outlet: "the BBC", "the Orlay Gazette"? */
export function isOutlet(text: string, span: Span): boolean {
  const words = text.slice(...span).split(/\s+/);
  const last = words.at(-1) as string;
  return (
    OUTLETS.has(last.toLowerCase()) ||
    words.some((word) => OUTLETS.has(word.toLowerCase())) ||
    (/^\p{Lu}/u.test(last) && OUTLET_WORDS.has(last.toLowerCase()))
  );
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

/** A word of reserve in the cue or beside it. */
export function hedge({ text }: Segmented, attribution: Attribution, after: readonly Token[]): string | undefined {
  const words = [
    ...attribution.cue.flatMap((span) =>
      text
        .slice(...span)
        .toLowerCase()
        .split(/\s+/),
    ),
    ...after.slice(0, 3).map(({ lower }) => lower),
  ];
  return words.find((word) => HEDGES.has(word));
}
