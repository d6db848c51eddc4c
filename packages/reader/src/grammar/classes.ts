import * as words from "../en/function-words.ts";
import { NOT_ADVERBS } from "../en/phrase-edges.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import type { Token } from "../layers.ts";

/** What a word may be, as bits; a word may be several things. */
export const Class = {
  determiner: 1,
  possessive: 2,
  pronoun: 4,
  relative: 8,
  preposition: 16,
  coordinator: 32,
  subordinator: 64,
  auxiliary: 128,
  negation: 256,
  adverb: 512,
  cue: 1024,
  capital: 2048,
  time: 4096,
} as const;

/** The class bits of every token. */
export type Classes = Uint16Array;

/* Words come again and again, in every text; no more of them are kept than these. */
const bitsOf = new Map<string, number>();
const KEPT = 65536;

/** Of each token by itself; `grammarOf` keeps them for all that ask. */
export function classify(tokens: readonly Token[]): Classes {
  const classes = new Uint16Array(tokens.length);
  if (bitsOf.size > KEPT) bitsOf.clear();
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i] as Token;
    let bits = bitsOf.get(text);
    if (bits === undefined) {
      bits = classOf(text, lower);
      bitsOf.set(text, bits);
    }
    classes[i] = bits;
  }
  return classes;
}

const SETS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [Class.determiner, words.DETERMINERS],
  [Class.possessive, words.POSSESSIVES],
  [Class.pronoun, words.SUBJECT_PRONOUNS],
  [Class.relative, words.RELATIVES],
  [Class.preposition, words.PREPOSITIONS],
  [Class.coordinator, words.COORDINATORS],
  [Class.subordinator, words.SUBORDINATORS],
  [Class.auxiliary, words.AUXILIARIES],
  [Class.negation, words.NEGATIONS],
  [Class.adverb, words.ADVERBS],
  [Class.time, words.TIME_NOUNS],
];

function classOf(text: string, lower: string): number {
  let bits = 0;
  for (const [bit, set] of SETS) if (set.has(lower)) bits |= bit;
  if (CUE_FORMS.has(lower)) bits |= Class.cue;
  if (/^\p{Lu}/u.test(text)) bits |= Class.capital;
  else if (lower.length > 4 && lower.endsWith("ly") && !NOT_ADVERBS.has(lower)) bits |= Class.adverb;
  return bits;
}
