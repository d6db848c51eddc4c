import { touching } from "../../attribute/together.ts";
import type { Attribution } from "../../model/layers.ts";
import type { Span } from "../../model/span.ts";
import { voicesOf } from "../voices.ts";
import type { Found } from "./found.ts";
import { type Grammar, isTimed, saysSo, spanOf, word } from "./grammar.ts";
import { phraseBefore } from "./phrases.ts";

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

/**
 * Which events stand beside a word of saying that is in no sure attribution: "the pickets have not threatened anybody, their
 * secretary **insisted**". Whoever says them cannot be told, and they must not become the reporter's.
 */
export function unheard(
  found: readonly Found[],
  voices: readonly number[],
  attributions: readonly Attribution[],
): readonly boolean[] {
  const heard = touching(attributions.flatMap(({ cue, confidence }) => (confidence < SURE ? [] : cue)));
  const deeds = new Set(found.map(({ anchor: [first] }) => first));
  return found.map((one, i) => voices[i] === -1 && besideSaying(one, heard, deeds));
}

function besideSaying(
  { grammar, from, anchor }: Found,
  heard: (span: Span) => boolean,
  deeds: ReadonlySet<number>,
): boolean {
  const [first, end] = grammar.sentence.tokens;
  const says = (i: number): boolean => saysSo(grammar, i) && !heard(spanOf(grammar, [i, i + 1])) && !deeds.has(i);
  const opening = word(grammar, from - 1) === "that" ? from - 2 : from - 1;
  if (opening >= first && says(opening)) return true;
  for (let i = Math.max(anchor[1], end - CLOSING); i < end; i++)
    if (
      says(i) &&
      behindComma(grammar, i) &&
      (i + 1 >= end || /^[.,]$/.test(word(grammar, i + 1)) || isTimed(grammar, i + 1))
    )
      return true;
  return false;
}

/** "…, their secretary **insisted**", "…, Mina Darrow, **insisted**" */
function behindComma(grammar: Grammar, i: number): boolean {
  const who = phraseBefore(grammar, i);
  return /^[,”"]$/.test(word(grammar, (who?.[0] ?? i) - 1));
}

/* An attribution of less confidence is not kept where nobody asks for it. */
const SURE = 0.5;

/* A word of saying that ends its sentence has no more words behind it than these. */
const CLOSING = 6;

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
