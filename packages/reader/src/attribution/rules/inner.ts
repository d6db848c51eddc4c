import type { Span } from "@according/record";
import {
  BESIDE_VERB,
  ENDS_IN_MORE_THAN,
  NO_SPEAKER,
  NOUN_WITH_TAKEN,
  OWNING,
  SAME_TENSE,
} from "../../en/attribution-inner.ts";
import { IRREAL, NOUNS_OF_INTENT, OPENS_WHAT, SELVES } from "../../en/inner.ts";
import { THOUGHT_OF_ONESELF } from "../../en/inner-doubts.ts";
import { CUE_FORMS } from "../../en/predicates/cues.ts";
import { ATTITUDES, SAID_THEN, THINKING } from "../../en/predicates/saying.ts";
import { loweredIn } from "../../text/words.ts";
import type { Found } from "../found.ts";

/**
 * Is an attribution inside another one somebody's words or belief of its own? Not *I think* and *you know*, with which
 * people speak for themselves; nor *wants* and *supports*, with which nobody is quoted; nor what stands under *if*.
 */
export function speaksForOthers(text: string, found: Found): boolean {
  const { source, cue, content } = found;
  const words = cue.flatMap((span) => loweredIn(text, span));
  const verb = words.findLast((word) => CUE_FORMS.has(word));
  const [who] = source;
  if (content.every(([from, to]) => to - from < SHORTEST) || isNaming(text, found)) return false;
  if (!who || words.some((word) => NOUNS_OF_INTENT.has(word)) || !speaksHere(text, found, who)) return false;
  if (OWNING.has(words.at(-1) as string)) return true;
  if (verb === undefined) return !/:$/.test(text.slice(...(cue[0] as Span)));
  if ((verb.endsWith("ing") && words[0] === verb) || text.slice(...who).toLowerCase() === "which") return false;
  const speech = (CUE_FORMS.get(verb) ?? []).some(({ entry }) => entry.speech && !ATTITUDES.has(entry.lemma));
  if (
    SELVES.has(
      text
        .slice(...who)
        .toLowerCase()
        .replace("’", "'"),
    )
  )
    return isToldOfOneself(text, verb, content);
  return speech || (THINKING.has(verb) && content.every(([from]) => from > (cue[0] as Span)[0]));
}

/** "I **told them that** it was late", "you **said**, ‘Wait’"; not "I have concluded that it was", "we wrote the rules". */
const isToldOfOneself = (text: string, verb: string, content: readonly Span[]): boolean =>
  SAID_THEN.has(verb) && !THOUGHT_OF_ONESELF.has(verb) && !content.some((span) => /^to /.test(text.slice(...span)));

/* "that" alone */
const SHORTEST = 6;

/** "a class **called “Perception”**" names, and nobody speaks. */
const isNaming = (text: string, { cue: [verb], content: [what] }: Found): boolean =>
  verb !== undefined && what !== undefined && text.slice(...verb) === "called" && /^["“‘]/.test(text.slice(...what));

const LONGEST_SOURCE = 10;

/** Neither under "if" nor the tail of "what he said"; and its source is a phrase, no clause. */
function speaksHere(text: string, { cue, content, confidence }: Found, who: Span): boolean {
  const words = text.slice(...who).match(/[^\s]+/g) ?? [];
  if (words.length > LONGEST_SOURCE && !words.some((word) => word.endsWith(","))) return false;
  if (NO_SPEAKER.test(text.slice(...who))) return false;
  if (words.length === 1 && BESIDE_VERB.test(words[0] as string)) return false;
  const [verb] = cue;
  if (!verb) return false;
  const before =
    text
      .slice(Math.max(0, who[0] - 12), who[0])
      .toLowerCase()
      .match(/[\p{L}]+(?=\P{L}*$)/u)?.[0] ?? "";
  if (who[0] < verb[0] && IRREAL.has(before)) return false;
  if (
    !ENDS_IN_MORE_THAN.test(` ${text.slice(Math.max(0, who[0] - 12), who[0])}`) &&
    OPENS_WHAT.has(before) &&
    !content.some(([from]) => /[:“"‘]/.test(text.slice(from - 2, from + 1)))
  )
    return false;
  return confidence >= SHARED || verb[0] < who[0] || speaksOn(text, verb);
}

/* Below this a rule took the subject of an earlier verb. */
const SHARED = 0.71;

/** "had admitted … **but had** always denied": the same tense says that the same person's words go on. */
const speaksOn = (text: string, verb: Span): boolean =>
  SAME_TENSE.test(text.slice(...verb)) || NOUN_WITH_TAKEN.test(text.slice(...verb));
