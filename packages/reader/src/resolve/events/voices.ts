import type { Attribution } from "../../model/layers.ts";
import { voicesOf } from "../voices.ts";
import type { Found } from "./found.ts";
import { spanOf, word } from "./grammar.ts";

/**
 * What each event is said in: the innermost attribution whose content has its clause, subject and all; -1 for the
 * reporter. Of "refused to release" the refusal counts, and what somebody condemns or praises is not his word.
 */
export function voiceOf(found: readonly Found[], attributions: readonly Attribution[]): readonly number[] {
  const indexOf = new Map(attributions.map((attribution, i) => [attribution, i]));
  const innermost = voicesOf(
    found.map(({ grammar, anchor: [first] }) => spanOf(grammar, [first, first + 1])),
    attributions,
  );
  return found.map((one, i) => {
    let voice = innermost[i];
    for (let depth = 0; voice && depth < DEPTH && !holds(voice, one); depth++)
      voice = voice.within === null ? undefined : attributions[voice.within];
    return voice && holds(voice, one) ? (indexOf.get(voice) ?? -1) : -1;
  });
}

/* Statements are not nested deeper than this. */
const DEPTH = 8;

function holds({ content, act }: Attribution, { grammar, from, anchor, entry }: Found): boolean {
  const start = grammar.segmented.tokens[from]?.start ?? 0;
  if (!content.some((span) => span[0] <= start && start < span[1])) return false;
  return !(
    entry.noun &&
    (act === "criticise" || act === "praise") &&
    opens(content[0]?.[0] ?? 0, start, grammar, anchor)
  );
}

/** "condemned **the attack**": the deed itself is the object. */
const opens = (content: number, start: number, grammar: Found["grammar"], [noun]: Found["anchor"]): boolean =>
  start - content < 30 && !/^(?:for|that|as)$/.test(word(grammar, noun - 2));
