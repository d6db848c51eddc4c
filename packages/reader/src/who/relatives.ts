import type { Span } from "@according/record";
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PERSONAL_PRONOUNS,
  PREPOSITIONS,
  SUBORDINATORS,
} from "../en/function-words.ts";
import { OF } from "../en/phrase-words.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { RELATIVES, THINGS_KNOWN } from "../en/references.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Attribution, Range, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";

/* Of whom a clause with *who* or *which* tells, and who speaks in it. */

/** "**who** said", "**who once advised him** say"; with more words behind it *that* may point: "that official". */
export function opensWithRelative({ segmented: { tokens } }: Places, [first, end]: Range): boolean {
  const { lower } = tokens[first] as Token;
  return RELATIVES.has(lower) && (end - first === 1 || !DETERMINERS.has(lower));
}

/* Who speaks in such a clause has no more words than these. */
const SPEAKER = 4;

/**
 * "the man who **the police** said had fled": of whom it is said, then who says it, or null. A verb of saying comes next;
 * in "the lawyer who Dara Voss hired said" the lawyer speaks.
 */
export function speakerInside(
  { segmented: { tokens, text } }: Places,
  [first, end]: Range,
  cue: Attribution["cue"],
): Span | null {
  if (!opensWithSaying(text, cue)) return null;
  for (let i = end - 2; i >= first && i >= end - 1 - SPEAKER; i--) {
    const { lower } = tokens[i] as Token;
    if (!RELATIVES.has(lower) || DETERMINERS.has(lower)) continue;
    return isSpeaker(tokens.slice(i + 1, end))
      ? [(tokens[i + 1] as Token).start, (tokens[end - 1] as Token).end]
      : null;
  }
  return null;
}

function opensWithSaying(text: string, [cue]: Attribution["cue"]): boolean {
  const verb = cue && /^\p{L}+/u.exec(text.slice(...cue))?.[0].toLowerCase();
  return CUE_FORMS.get(verb ?? "")?.some(({ entry }) => entry.speech && entry.act === "state") ?? false;
}

/** "the police", "Dara Voss": a noun phrase and nothing else. */
function isSpeaker(words: readonly Token[]): boolean {
  const [first, ...rest] = words as [Token, ...Token[]];
  if (isCapitalised(first)) return rest.every(isCapitalised);
  return DETERMINERS.has(first.lower) && rest.length > 0 && isSomebody(rest.at(-1)?.lower ?? "");
}

/* An antecedent of more words than these is not looked for. */
const ANTECEDENT = 8;

/** "the **two men who** said …": the words before a relative pronoun that it stands for, or null. */
export function antecedent({ segmented: { tokens } }: Places, [at]: Range): Range | null {
  let end = at;
  while (end > 0 && tokens[end - 1]?.text === ",") end--;
  const nearest = phraseEndingAt(tokens, end);
  return nearest && (housed(tokens, nearest) ?? whoKnows(tokens, nearest) ?? nearest);
}

/** "**people with close knowledge** of the deal, who asked": those who know of a thing, not the thing. */
function whoKnows(tokens: readonly Token[], [from, end]: Range): Range | null {
  if (!THINGS_KNOWN.has((tokens[end - 1] as Token).lower)) return null;
  for (let i = from - 1; i >= Math.max(0, from - ANTECEDENT); i--) {
    const { kind, lower } = tokens[i] as Token;
    if (kind !== "word") return null;
    const known = isSomebody(lower) || isSomebody(lower.replace(/s$/, "")) ? phraseEndingAt(tokens, i + 1) : null;
    if (known) return [known[0], end];
  }
  return null;
}

/** "**MedAid** in Sudan, which said": who is in a place, not the place. */
function housed(tokens: readonly Token[], [from]: Range): Range | null {
  const link = tokens[from - 1]?.lower ?? "";
  const before = tokens[from - 2];
  if (!PLACE_PREPOSITIONS.has(link) || !isCapitalised(tokens[from]) || !before) return null;
  return isCapitalised(before) || isSomebody(before.lower) ? phraseEndingAt(tokens, from - 1) : null;
}

/** The noun phrase that ends there; "he met **Ilan Gosse**" has a clause before it. */
function phraseEndingAt(tokens: readonly Token[], end: number): Range | null {
  let from = end;
  while (from > 0 && end - from < ANTECEDENT && belongs(tokens, from - 1)) {
    from--;
    if (DETERMINERS.has((tokens[from] as Token).lower)) break;
  }
  const verb = tokens.slice(from, end).findLastIndex(({ lower }) => PERSONAL_PRONOUNS.has(lower)) + 1;
  const start = verb > 0 && from + verb + 1 < end ? from + verb + 1 : from;
  return start < end ? [start, end] : null;
}

const belongs = (tokens: readonly Token[], i: number): boolean => {
  const { kind, lower, text } = tokens[i] as Token;
  if (kind !== "word" && kind !== "number") return false;
  if (OF.has(lower)) return true;
  const verb = CUE_FORMS.has(lower) && /^\p{Ll}/u.test(text) && !OF.has(tokens[i + 1]?.lower ?? "");
  return !verb && ![PREPOSITIONS, AUXILIARIES, COORDINATORS, SUBORDINATORS].some((words) => words.has(lower));
};
