import type { Span } from "@according/record";
import type { Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";

/* "…, first reported by the Harrow Post, that …": at most so many characters of it lie before the outlet. */
const LEAD = 40;
const CREDIT = /,?\s*\bfirst (?:reported|published|revealed|disclosed) (?:on \p{Lu}\p{Ll}+ )?by (?:the )?$/u;

/**
 * A credit put in between says who had it first, and asserts nothing: of "denied a claim, **first reported by the Harrow
 * Post**, that it had agreed" the end is still what is denied. An outlet that was taken to say it gives its content back to
 * the reading before it, or, where there is none, is left out.
 */
export function withoutCredits({ text }: Segmented, found: readonly Found[]): readonly Found[] {
  const places = new Map(found.map((one) => [one, creditPlace(text, one)] as const));
  const rest = found.filter((one) => places.get(one) === undefined);
  const givenBack = new Map([...places].map(([one, at]) => [at, one] as const));
  return rest.map((one) => {
    const credit = givenBack.get(one.content.at(-1)?.[1]);
    if (!credit) return overCredit(text, one);
    const confidence = Math.max(one.confidence, credit.confidence);
    return { ...one, content: [...one.content, ...credit.content], confidence };
  });
}

/** Where a credit begins whose outlet was taken for who says what follows: behind the last word before it. */
function creditPlace(text: string, { source: [source], content: [content] }: Found): number | undefined {
  if (!source || !content || content[0] < source[1]) return undefined;
  const lead = text.slice(Math.max(0, source[0] - LEAD), source[0]);
  const match = CREDIT.exec(lead);
  return match ? source[0] - lead.length + match.index : undefined;
}

/* A claim, who makes it, the credit, and what is claimed: each of bounded length. */
const CLAIM = /\b(?:claims?|allegations?|accusations?|suggestions?|reports?|rumou?rs?)$/u;
const AFTER_CLAIM =
  /^( by [^,.;“”"]{1,60})?, first (?:reported|published|revealed|disclosed)(?: on \p{Lu}\p{Ll}+)? by [^,.;“”"]{1,60}, (that [^.?!;“”"]{3,240})/u;

/** "a claim by the ministry, first reported by …, **that it had agreed**": a content that stopped before the credit. */
function overCredit(text: string, one: Found): Found {
  const last = one.content.at(-1);
  if (!last) return one;
  const [whole] = /^.*?(?= by |$)/u.exec(text.slice(...last)) ?? [""];
  const end = last[0] + whole.length;
  if (!CLAIM.test(whole)) return one;
  const after = AFTER_CLAIM.exec(text.slice(end, end + 400));
  if (!after) return one;
  const [matched, by = "", claimed = ""] = after;
  const from = end + matched.length - claimed.length;
  const pieces: Span[] = [...one.content.slice(0, -1), [last[0], end + by.length], [from, from + claimed.length]];
  return { ...one, content: pieces, confidence: Math.max(one.confidence, SURE) };
}

/* The form leaves little doubt. */
const SURE = 0.7;
