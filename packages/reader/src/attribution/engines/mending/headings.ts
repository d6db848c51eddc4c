import type { Span } from "@according/record";
import {
  CLAUSE_BEFORE_SPEAKER,
  CREDIT_WITHIN,
  ENDS_OF_HEADING,
  HEADING_BEFORE_THE,
  OPENS_SENTENCE,
} from "../../../en/mending.ts";
import { DOES_IN_HEADLINE } from "../../../en/participles.ts";
import { isClosed } from "../../../grammar/closed-words.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* Where the opening of a sentence, a heading or a credit has run into who says it. */

/** "In May a row broke out after **the food firm** said": who says it, not what had happened. */
function withoutClauseBefore({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  const before =
    source && others.length === 0 ? CLAUSE_BEFORE_SPEAKER.exec(text.slice(...source))?.[0].length : undefined;
  return source && before ? { ...one, source: [[source[0] + before, source[1]]] } : one;
}

/** "**Now** researchers say": a word that opens the sentence is no part of who says it. */
function withoutOpeningWord({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  if (!source || source[0] !== sentences[sentence(source[0])]?.span[0]) return one;
  const words = text.slice(...source);
  const word = OPENS_SENTENCE.exec(words)?.[0].length ?? 0;
  const isAdverb = word > 0 && (/, $/.test(words.slice(0, word)) || /^\p{Ll}/u.test(words.slice(word)));
  return isAdverb ? { ...one, source: [[source[0] + word, source[1]], ...others] } : one;
}

/**
 * "of the long war **Residents of the north** say", "**Handout/Corvin Force Norvia** says": a heading or a credit that has run into who
 * says it, without which it cannot be told where a name begins.
 */
function withoutCredit({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [first, ...others] = one.source;
  if (!first || others.length > 0 || quoted(first[0])) return one;
  const words = text.slice(...first);
  if (CREDIT_WITHIN.test(words)) return { ...one, source: [] };
  const ended = ENDS_OF_HEADING.exec(words)?.[0].length;
  return ended ? { ...one, source: [[first[0] + ended, first[1]]] } : one;
}

/** "FLOODS KILL NINE, **MAYOR SAYS**“We wait,” …": whoever is named in a heading does not say what stands behind it. */
function withoutWhoIsInHeading({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, first] = [one.cue[0], one.content[0]];
  if (!cue || !first || first[0] < cue[1] || !IN_CAPITALS.test(text.slice(...cue))) return one;
  return BEGINS_SMALL.test(text.slice(...first)) ? { ...one, source: [] } : one;
}

/** A word of a heading that is set in capitals, and the first of what is not. */
const IN_CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}+)*$/u;

const BEGINS_SMALL = /^[^\p{L}]*(?:\p{Lu}[^\p{L}]+)?\p{Lu}?\p{Ll}/u;

/** "Norvia's pro-Lesk bias **The Velians** have refused": who speaks begins behind a heading that runs into the sentence; "the mayor of The Hague". */
function behindHeadingOfSource({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const source = one.source.map(([from, to]): Span => {
    const [heading = "", last = ""] = (!quoted(from) && HEADING_BEFORE_THE.exec(text.slice(from, to))) || [];
    return isClosed(last) ? [from, to] : [from + heading.length, to];
  });
  return { ...one, source };
}

/** "**Prime Minister Mara Voss** Forms Cabinet, Announces Vote": whoever a headline tells of, without what he does first. */
function withoutHeadlineVerb({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  if (!/^\p{Lu}\p{Ll}+s$/u.test(text.slice(...cue))) return one;
  const who = DOES_IN_HEADLINE.exec(text.slice(source[0], cue[0]))?.[1];
  return who ? { ...one, source: [[source[0], source[0] + who.length]] } : one;
}

/** In the order in which they are tried. */
export const HEADINGS: readonly Mend[] = [
  {
    name: "without what happened before",
    shows: [
      [
        "In May a row broke out after the food firm said it was late.",
        "In May a row broke out after the food firm | said | it was late",
        "the food firm | said | it was late",
      ],
      ["The food firm said it was late.", "The food firm | said | it was late"],
    ],
    mend: withoutClauseBefore,
  },
  {
    name: "without a word that opens the sentence",
    shows: [
      [
        "A day earlier its spokeswoman had refused to discuss the matter.",
        "A day earlier its spokeswoman | had refused to discuss | the matter",
        "its spokeswoman | had refused to discuss | the matter",
      ],
      ["Now Publishing said it was late.", "Now Publishing | said | it was late"],
    ],
    mend: withoutOpeningWord,
  },
  {
    name: "behind a heading that runs into who says it",
    shows: [
      [
        "Norvia's pro-Lesk bias The Velians said it was late.",
        "Norvia's pro-Lesk bias The Velians | said | it was late",
        "The Velians | said | it was late",
      ],
      ["The mayor of The Hague said it was late.", "The mayor of The Hague | said | it was late"],
    ],
    mend: behindHeadingOfSource,
  },
  {
    name: "without a credit that runs in",
    shows: [
      [
        "Handout/Corvin Force Norvia says it is late.",
        "Handout/Corvin Force Norvia | says | it is late",
        "| says | it is late",
      ],
      [
        "of the long war Residents of the north say it is late.",
        "of the long war Residents of the north | say | it is late",
        "Residents of the north | say | it is late",
      ],
      ["The council says it is late.", "The council | says | it is late"],
    ],
    mend: withoutCredit,
  },
  {
    name: "not whoever a heading names",
    shows: [
      [
        "FLOODS KILL NINE, MAYOR SAYS “We wait for help,” it read.",
        "MAYOR | SAYS | “We wait for help,”",
        "| SAYS | “We wait for help,”",
      ],
      ["MAYOR SAYS “WE WAIT”", "MAYOR | SAYS | “WE WAIT”"],
    ],
    mend: withoutWhoIsInHeading,
  },
  {
    name: "without what a headline tells first",
    shows: [
      [
        "Norvia’s New Prime Minister Mara Voss Forms Cabinet, Announces to Dissolve House",
        "Norvia’s New Prime Minister Mara Voss Forms Cabinet, | Announces | to Dissolve House",
        "Norvia’s New Prime Minister Mara Voss | Announces | to Dissolve House",
      ],
      ["Prime Minister Mara Voss Announces Vote", "Prime Minister Mara Voss | Announces | Vote"],
    ],
    mend: withoutHeadlineVerb,
  },
];
