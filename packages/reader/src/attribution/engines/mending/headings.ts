import type { Span } from "@according/record";
import { CREDIT_WITHIN, ENDS_OF_HEADING, HEADING_BEFORE_THE } from "../../../en/mending.ts";
import { DOES_IN_HEADLINE } from "../../../en/participles.ts";
import { isClosed } from "../../../grammar/closed-words.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";

/* Where a heading or a credit has run into who says it. */

/**
 * "of the long war **Residents of the north** say", "**Handout/Corvin Force Norvia** says": a heading or a credit that has run into who
 * says it, without which it cannot be told where a name begins.
 */
export function withoutCredit({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [first, ...others] = one.source;
  if (!first || others.length > 0 || quoted(first[0])) return one;
  const words = text.slice(...first);
  if (CREDIT_WITHIN.test(words)) return { ...one, source: [] };
  const ended = ENDS_OF_HEADING.exec(words)?.[0].length;
  return ended ? { ...one, source: [[first[0] + ended, first[1]]] } : one;
}

/** "FLOODS KILL NINE, **MAYOR SAYS**“We wait,” …": whoever is named in a heading does not say what stands behind it. */
export function withoutWhoIsInHeading({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, first] = [one.cue[0], one.content[0]];
  if (!cue || !first || first[0] < cue[1] || !IN_CAPITALS.test(text.slice(...cue))) return one;
  return BEGINS_SMALL.test(text.slice(...first)) ? { ...one, source: [] } : one;
}

/** A word of a heading that is set in capitals, and the first of what is not. */
const IN_CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}+)*$/u;
const BEGINS_SMALL = /^[^\p{L}]*(?:\p{Lu}[^\p{L}]+)?\p{Lu}?\p{Ll}/u;

/** "Norvia's pro-Lesk bias **The Velians** have refused": who speaks begins behind a heading that runs into the sentence; "the mayor of The Hague". */
export function behindHeadingOfSource({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const source = one.source.map(([from, to]): Span => {
    const [heading = "", last = ""] = (!quoted(from) && HEADING_BEFORE_THE.exec(text.slice(from, to))) || [];
    return isClosed(last) ? [from, to] : [from + heading.length, to];
  });
  return { ...one, source };
}

/** "**Prime Minister Mara Voss** Forms Cabinet, Announces Vote": whoever a headline tells of, without what he does first. */
export function withoutHeadlineVerb({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  if (!/^\p{Lu}\p{Ll}+s$/u.test(text.slice(...cue))) return one;
  const who = DOES_IN_HEADLINE.exec(text.slice(source[0], cue[0]))?.[1];
  return who ? { ...one, source: [[source[0], source[0] + who.length]] } : one;
}
