import type { Span } from "@according/record";
import { ASKING, CONCESSIVES, CONDITIONALS, INTERROGATIVES, LEADING, OFFERED } from "../en/conditions.ts";
import type { Attribution, Segmented, Token } from "../layers.ts";
import { lastFrom } from "../text/halving.ts";

/**
 * The words of a content that say under which condition it holds: "**if** a boat was boarded", "**unless** the airline
 * takes them back". Only of what is one sentence long: what is said under a condition in the middle of a speech is not
 * the whole speech. An "if" that asks ("to see if …") and one that concedes ("even if") open none.
 */
export function conditionOf(
  segmented: Segmented,
  { content, cue }: Pick<Attribution, "content" | "cue">,
): Span | undefined {
  const [first] = content;
  const last = content.at(-1);
  if (!first || !last || cue.some((span) => ASKING.test(segmented.text.slice(...span)))) return undefined;
  const tokens = tokensOf(segmented.tokens, [first[0], last[1]]);
  if (tokens.length > LONGEST) return undefined;
  const at = tokens.findIndex((_, i) => opensItsContent(tokens, i, content));
  if (at < 0 || tokens.slice(0, -2).some(({ text }) => /^[.?!;]$/.test(text))) return undefined;
  const { start } = tokens[tokens[at - 1]?.lower === "only" ? at - 1 : at] as Token;
  const piece = content.find(([from, to]) => from <= start && start < to) as Span;
  const end = endOf(tokens, at, piece);
  return end - at < SHORTEST ? undefined : [start, (tokens[end] as Token).end];
}

/* "like-minded, if bogus, ideas" */
const SHORTEST = 2;

const LONGEST = 90;

function tokensOf(tokens: readonly Token[], [from, to]: Span): readonly Token[] {
  const low = lastFrom(tokens, ({ start }) => start < from) + 1;
  let end = low;
  while (end < tokens.length && end - low <= LONGEST && (tokens[end] as Token).end <= to) end++;
  return tokens.slice(low, end);
}

function opensItsContent(tokens: readonly Token[], i: number, content: readonly Span[]): boolean {
  const { lower, start } = tokens[i] as Token;
  const offered = OFFERED.has(lower);
  if (!offered && !CONDITIONALS.has(lower)) return false;
  if (!content.some(([from, to]) => from <= start && start < to)) return false;
  const before = tokens[i - 1]?.lower ?? "";
  const after = tokens[i + 1]?.lower ?? "";
  if (offered) return after === "that" && i > 0;
  if ((CONCESSIVES.has(before) && before !== "only") || CONCESSIVES.has(after)) return false;
  if (lower !== "if") return true;
  return i === 0 || !(INTERROGATIVES.has(before) || INTERROGATIVES.has(tokens[i - 2]?.lower ?? ""));
}

/** To the comma after a clause that stands first, else to the end of the piece it stands in. */
function endOf(tokens: readonly Token[], at: number, [, to]: Span): number {
  const leads = at === 0 || LEADING.test(tokens[at - 1]?.lower ?? "");
  let end = at;
  for (let i = at + 1; i < tokens.length && (tokens[i] as Token).end <= to; i++) {
    const { text, kind, lower } = tokens[i] as Token;
    if (/^[.?!;:—–]$/.test(text) || (lower === "because" && i > at + 2)) break;
    if (text === "," && (leads || !CONDITIONALS.has(tokens[i + 1]?.lower ?? lower))) break;
    if (kind !== "quote") end = i;
  }
  return end;
}
