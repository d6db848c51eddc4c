import { CLAUSE_BEFORE_SPEAKER, OPENS_SENTENCE } from "../../../en/mending.ts";
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

/** "FLOODS KILL NINE, **MAYOR SAYS**“We wait,” …": whoever is named in a heading does not say what stands behind it. */
function withoutWhoIsInHeading({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, first] = [one.cue[0], one.content[0]];
  if (!cue || !first || first[0] < cue[1] || !IN_CAPITALS.test(text.slice(...cue))) return one;
  return BEGINS_SMALL.test(text.slice(...first)) ? { ...one, source: [] } : one;
}

/** A word of a heading that is set in capitals, and the first of what is not. */
const IN_CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}+)*$/u;

const BEGINS_SMALL = /^[^\p{L}]*(?:\p{Lu}[^\p{L}]+)?\p{Lu}?\p{Ll}/u;

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
];
