import type { Span } from "@according/record";
import { CALENDAR } from "../en/calendar.ts";
import { COORDINATORS, DETERMINERS } from "../en/function-words.ts";
import { OF } from "../en/phrase-words.ts";
import { BODIES_LIKE_PRONOUNS } from "../en/phrases.ts";
import { PLACE_PREPOSITIONS } from "../en/places.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { SEVERAL_ENDING, SPEAK_INSIDE, WHO_WHICH_THAT } from "../en/references.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import { isSomebody } from "../grammar/people.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Attribution, Range, Segmented, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { spanAt } from "../text/words.ts";

/* Of whom a clause with *who* or *which* tells, and who speaks in it. */

/** "**who** said", "**who once advised him** say"; with more words behind it *that* may point: "that official". */
export function opensWithRelative({ segmented: { tokens } }: Places, [first, end]: Range): boolean {
  const { lower, text } = tokens[first] as Token;
  return WHO_WHICH_THAT.has(lower) && !BODIES_LIKE_PRONOUNS.has(text) && (end - first === 1 || !DETERMINERS.has(lower));
}

/* Who speaks in such a clause has no more words than these. */
const SPEAKER = 6;

/**
 * "the man who **the police** said had fled": of whom it is said, then who says it, or null. A verb of saying comes next;
 * in "the lawyer who Dara Voss hired said" the lawyer speaks.
 */
export function speakerInside(
  { segmented: { tokens, text } }: Places,
  [first, end]: Range,
  cue: Attribution["cue"],
): Span | null {
  const behind = (tokens[end - 1] as Token).end;
  const isNext = !/[^\s,]/.test(text.slice(behind, Math.max(behind, cue[0]?.[0] ?? 0)));
  if (!isNext || !opensWithSaying(text, cue)) return null;
  for (let i = end - 2; i >= first && i >= end - 1 - SPEAKER; i--) {
    const { lower } = tokens[i] as Token;
    if (!WHO_WHICH_THAT.has(lower) || DETERMINERS.has(lower)) continue;
    return isSpeaker(tokens.slice(i + 1, end)) ? spanAt(tokens, [i + 1, end]) : null;
  }
  return null;
}

function opensWithSaying(text: string, [cue]: Attribution["cue"]): boolean {
  const verb = cue && /^\p{L}+/u.exec(text.slice(...cue))?.[0].toLowerCase();
  return CUE_FORMS.get(verb ?? "")?.some(({ entry }) => entry.speech && entry.act === "state") ?? false;
}

/** "the police", "Dara Voss", "spokespeople for the council": a noun phrase and nothing else. */
function isSpeaker(words: readonly Token[]): boolean {
  const [first, ...rest] = words as [Token, ...Token[]];
  if (isCapitalised(first)) return rest.every(isCapitalised);
  if (SPEAK_INSIDE.has(first.lower)) return true;
  return DETERMINERS.has(first.lower) && rest.length > 0 && isSomebody(rest.at(-1)?.lower ?? "");
}

/** "**MedAid** in Sudan, which said", "**the plan** in March, which": a name without the place or month behind it. */
export function nameAlone({ segmented: { tokens } }: Places, [first, end]: Range): Range {
  const place = tokens
    .slice(first, end)
    .findIndex(
      ({ lower }, i) =>
        PLACE_PREPOSITIONS.has(lower) &&
        isCapitalised(tokens[first + i + 1]) &&
        (isCapitalised(tokens[first + i - 1]) || CALENDAR.has(tokens[first + i + 1]?.lower ?? "")),
    );
  return place > 0 ? [first, first + place] : [first, end];
}

/**
 * "beside him stood **Hanna**, a local student, who", "**Dara Voss of Orlay**, a clerk who": whoever is named before what is said of
 * them; not "According to Voss, a man who", "In Morn, a student who", where the sentence has not begun to tell of anybody.
 */
export function withNameBefore({ segmented, sentence }: Places, range: Range): Range {
  const { tokens, sentences } = segmented;
  const [first] = range;
  if (tokens[first - 1]?.text !== "," || !DETERMINERS.has(tokens[first]?.lower ?? "")) return range;
  const opening = sentences[sentence(tokens[first]?.start ?? 0)]?.tokens[0] ?? 0;
  const from = firstOfNameBefore(tokens, opening, first - 1);
  const before = tokens[from - 1];
  const isPlace = PLACE_PREPOSITIONS.has(before?.lower ?? "") || before?.text === ",";
  const isOfSeveral = COORDINATORS.has(before?.lower ?? "") && SEVERAL_ENDING.test(tokens[range[1] - 1]?.lower ?? "");
  const isTold = from > opening ? tellsOfSomebody(segmented, [opening, from]) : first - 1 - from > 1;
  return from < first - 1 && !isPlace && !isOfSeveral && isTold ? [from, range[1]] : range;
}

/** Where the name begins that ends before a comma: "**Omar** Voss of Orlay,". */
export function firstOfNameBefore(tokens: readonly Token[], opening: number, comma: number): number {
  const isOfName = (i: number): boolean =>
    i >= opening && isCapitalised(tokens[i]) && !isClosed(tokens[i]?.lower ?? "");
  let from = comma;
  while (isOfName(from - 1) || (from < comma && OF.has(tokens[from - 1]?.lower ?? "") && isOfName(from - 2))) from--;
  return from;
}

/** Is anything told with a verb here? */
export const tellsOfSomebody = (segmented: Segmented, [from, to]: Range): boolean =>
  textGrammar(segmented).parts.subarray(from, to).some(isFinitePart);
