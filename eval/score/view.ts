import type { Span } from "@according/reader";
import { lettersOf, type TextFacts, tokensTouching } from "./text.ts";
import { type Attribution, type Kind, ROLES, type Role } from "./types.ts";

/** One attribution in tokens, as it is compared. */
export interface View {
  /** Ascending indices into the tokens of the text. */
  readonly tokens: { readonly [role in Role]: readonly number[] };
  /** The tokens that name the source: without function words, unless it has nothing else. */
  readonly names: readonly number[];
  /** What the content covers, space and punctuation aside. */
  readonly letters: string;
  readonly kind: Kind;
}

/** These alone do not make two sources the same. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those of in on at to for from by with as and or but nor not no than then so if is are was
   were be been has have had do does did will would can could may might who whom whose which what where when it's 's
   s his her its their our my your`.split(/\s+/),
);

/**
 * @param guess of a predicted source in several pieces only the longest names it, so that two guesses do not both count
 * @throws RangeError for a span that is empty or leaves the text
 */
export function viewOf(facts: TextFacts, attribution: Attribution, guess: boolean): View {
  for (const role of ROLES) for (const span of attribution[role]) demandInside(facts.text, role, span);
  const touching = (spans: readonly Span[]) => tokensTouching(facts.tokens, spans);
  const tokens = {
    content: touching(attribution.content),
    source: touching(attribution.source),
    cue: touching(attribution.cue),
  };
  const naming = guess ? touching(longest(attribution.source)) : tokens.source;
  const telling = naming.filter((token) => tells(facts.words[token]));
  return {
    tokens,
    names: telling.length > 0 ? telling : naming,
    letters: lettersOf(facts, attribution.content),
    kind: kindOf(facts, tokens.content),
  };
}

function demandInside(text: string, role: Role, [start, end]: Span): void {
  if (Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length) return;
  throw new RangeError(`bad ${role} span [${start}, ${end}) in a text of ${text.length}`);
}

const longest = (spans: readonly Span[]): readonly Span[] =>
  spans.toSorted((a, b) => b[1] - b[0] - (a[1] - a[0])).slice(0, 1);

const tells = (word = ""): boolean => word !== "" && !FUNCTION_WORDS.has(word);

function kindOf({ words, quoted }: TextFacts, content: readonly number[]): Kind {
  const spoken = content.filter((token) => words[token] !== "");
  const inside = spoken.filter((token) => quoted[token] === 1).length;
  if (inside === 0) return "indirect";
  return inside === spoken.length ? "direct" : "mixed";
}
