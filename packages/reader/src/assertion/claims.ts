import { BORNE_OUT, CLAIMED_BY_NOUN, FACTS, FALSE, GROUNDS, HANDING_ON, NOT_SO, REFUTING } from "../en/assertion.ts";
import { COUNT_NOUNS } from "../en/counted.ts";
import { BEINGS } from "../en/hedges.ts";
import { Class } from "../grammar/classes.ts";
import { at, type Grammar, is, isSaidByThing, word } from "../grammar/event-grammar.ts";
import { loweredIn } from "../text/words.ts";
import type { Place, Saying } from "./place.ts";

/**
 * How a claim is taken in whose clause something stands: "refuted" where it is said not to be so ("no evidence that …",
 * "reports that … were false", "it is not true that …"), "open" where nobody vouches for it ("reports that …"). Null where
 * the clause is somebody's own words, or stands behind "the fact".
 */
export function claimOf(place: Place, said: Saying | undefined): "open" | "refuted" | null {
  const { grammar, from } = place;
  if (saysNotSo(place, said) || isNumberRefuted(place)) return "refuted";
  if (!place.embedded) return null;
  const that = word(grammar, from - 1) === "that";
  if (isSaidByThing(grammar, that ? from - 2 : from - 1)) return isHandedOn(place, said) ? null : "open";
  const noun = that ? from - 2 : from - 1;
  const claimed = CLAIMED_BY_NOUN.has(word(grammar, noun)) && !is(grammar, from - 1, Class.preposition);
  if ((!that && !claimed) || isAffirmed(grammar, noun)) return null;
  if (claimed && isDismissed(grammar, noun)) return "refuted";
  if (isWhatIsSaid(grammar, [from, that ? from - 1 : from], said)) return null;
  if (claimed && isRefuted(place, noun)) return "refuted";
  if (claimed && isCalled(place, BORNE_OUT)) return null;
  return claimed || !FACTS.has(word(grammar, noun)) ? "open" : null;
}

/* Characters of a content in which it may say of the rest that it is not so. */
const OPENING = 40;

/** What is said, or the sentence where nobody says it, opens with "it is not true": of its own sentence, not "That is not true. **40 died**". */
function saysNotSo({ grammar }: Place, said: Saying | undefined): boolean {
  const { text } = grammar.segmented;
  const [from, to] = grammar.sentence.span;
  const [start, end] = said ? (said.content[0] ?? [0, 0]) : [from, to];
  const opening = NOT_SO.exec(text.slice(start, Math.min(end, start + OPENING)))?.[0].length;
  return opening !== undefined && start + opening > from && start + opening <= to;
}

const isWhatIsSaid = (grammar: Grammar, openings: readonly number[], said: Saying | undefined): boolean =>
  said?.content.some(([start]) => openings.some((i) => at(grammar, i)?.start === start)) ?? false;

/** "**released** a statement that said", and not "**dismissed** a video that said": by whoever passes it on, as his word. */
const isHandedOn = ({ grammar }: Place, said: Saying | undefined): boolean =>
  said?.cue.some((span) => loweredIn(grammar.segmented.text, span).some((word) => HANDING_ON.has(word))) ?? false;

/** "it is **true** that", "it is **clear** that", and not "not true that" */
const isAffirmed = (grammar: Grammar, i: number): boolean =>
  /^(?:true|clear)$/.test(word(grammar, i)) && !/^not$|n't$/.test(word(grammar, i - 1));

/** "**rejected** claims that", "**dismissed** any suggestion that", "**ridiculed** a rebel claim that" */
const isDismissed = (grammar: Grammar, noun: number): boolean =>
  [1, 2, 3].some((back) => REFUTING.has(word(grammar, noun - back)));

/** "dismissed **reports of** 40 dead", "the **figure of** 40 dead was wrong", "the $40 **figure is bogus**": a number that is said not to be so. */
function isNumberRefuted(place: Place): boolean {
  const { grammar, anchor } = place;
  const noun = anchor[0] - 2;
  if (COUNT_NOUNS.has(word(grammar, anchor[1])) && isCalled(place, FALSE)) return true;
  if (word(grammar, noun + 1) !== "of") return false;
  if (CLAIMED_BY_NOUN.has(word(grammar, noun)) && isDismissed(grammar, noun)) return true;
  return (CLAIMED_BY_NOUN.has(word(grammar, noun)) || COUNT_NOUNS.has(word(grammar, noun))) && isCalled(place, FALSE);
}

/** "**no** evidence that", "it is **not true** that", "reports that … **were false**" */
function isRefuted(place: Place, noun: number): boolean {
  const { grammar } = place;
  const [lower, before] = [word(grammar, noun), word(grammar, noun - 1)];
  if (GROUNDS.has(lower)) return before === "no";
  if (before === "to" && word(grammar, noun - 2) === "truth") return word(grammar, noun - 3) === "no";
  if (lower === "true") return /^not$|n't$/.test(before);
  if (FALSE.has(lower)) return !/^not$|n't$/.test(before);
  return isCalled(place, FALSE);
}

/** Behind the clause, with a form of "be" before: "were **false**", and not "were **not false**". */
function isCalled({ grammar, anchor }: Place, words: ReadonlySet<string>): boolean {
  for (let i = anchor[1]; at(grammar, i) && i < anchor[1] + BEHIND && !/^[.;:]$/.test(word(grammar, i)); i++)
    if (
      (words.has(word(grammar, i)) && BEINGS.has(word(grammar, i - 1))) ||
      (words === FALSE && BORNE_OUT.has(word(grammar, i)) && /^not$/.test(word(grammar, i - 1)))
    )
      return true;
  return false;
}

/* Words of the rest of a clause, and of what is said of it. */
const BEHIND = 20;
