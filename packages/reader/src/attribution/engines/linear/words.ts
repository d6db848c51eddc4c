import { FORMS_OF_BE, FORMS_OF_HAVE, HISSING, IRREGULAR_STEMS } from "../../../en/attribution-words.ts";
import { Class, type Classes } from "../../../grammar/classes.ts";
import type { Segmented, Token } from "../../../layers.ts";
import { hashText } from "./hash.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Units } from "./units.ts";

/** What a unit may be, told by its form alone. */
export const Tag = {
  quotation: 1,
  saying: 2,
  comma: 3,
  stop: 4,
  colon: 5,
  dash: 6,
  bracket: 7,
  mark: 8,
  that: 9,
  to: 10,
  determiner: 11,
  possessive: 12,
  pronoun: 13,
  relative: 14,
  preposition: 15,
  coordinator: 16,
  subordinator: 17,
  be: 18,
  have: 19,
  modal: 20,
  negation: 21,
  adverb: 22,
  time: 23,
  number: 24,
  name: 25,
  past: 26,
  gerund: 27,
  plural: 28,
  other: 29,
  clitic: 30,
  initial: 31,
} as const;

/** What is known of each unit before anything is learnt: hashes and small codes, one array for each. */
export interface Words {
  readonly word: Int32Array;
  readonly stem: Int32Array;
  readonly suffix: Int32Array;
  readonly tag: Uint8Array;
  /** How often a word of this stem is part of a cue: 0 never seen or never, to 9 nearly always. */
  readonly cueness: Uint8Array;
}

export function toWords(segmented: Segmented, units: Units, classes: Classes, lexicon: Lexicon): Words {
  const { tokens } = segmented;
  const n = units.count;
  const words = {
    word: new Int32Array(n),
    stem: new Int32Array(n),
    suffix: new Int32Array(n),
    tag: new Uint8Array(n),
    cueness: new Uint8Array(n),
  };
  const known = knownBy(lexicon);
  for (let i = 0; i < n; i++) {
    const from = units.from[i] as number;
    const token = tokens[from] as Token;
    if (units.quoted[i]) {
      const tag = quotationTag(segmented, units, i);
      words.word[i] = -tag;
      words.stem[i] = -tag;
      words.tag[i] = tag;
      continue;
    }
    let one = known.get(token.lower);
    if (!one) {
      one = look(token.lower, lexicon);
      known.set(token.lower, one);
    }
    words.word[i] = one.word;
    words.stem[i] = one.stem;
    words.suffix[i] = one.suffix;
    words.cueness[i] = one.cueness;
    words.tag[i] = tagOf(token, one.closed, classes[from] as number, i === units.first[units.sentence[i] as number]);
  }
  return words;
}

/* Words come again and again, in every text; no more of them are kept than these. */
const byLexicon = new WeakMap<Lexicon, Map<string, Known>>();
const KEPT = 65536;

function knownBy(lexicon: Lexicon): Map<string, Known> {
  const before = byLexicon.get(lexicon);
  if (before && before.size <= KEPT) return before;
  const fresh = new Map<string, Known>();
  byLexicon.set(lexicon, fresh);
  return fresh;
}

interface Known {
  readonly word: number;
  readonly stem: number;
  readonly suffix: number;
  readonly cueness: number;
  /** Its tag, where the word alone tells; else 0. */
  readonly closed: number;
}

function look(written: string, lexicon: Lexicon): Known {
  const lower = written === "―" ? "—" : written;
  const stemmed = stem(lower);
  const hash = hashText(stemmed);
  return {
    word: hashText(lower),
    stem: hash,
    suffix: hashText(`-${lower.slice(-3)}`),
    cueness: lexicon.cueness(hash),
    closed: closedTag(written),
  };
}

/** A quotation that could stand as a sentence of its own, or some quoted words. */
function quotationTag({ text, tokens }: Segmented, units: Units, i: number): number {
  const count = (units.to[i] as number) - (units.from[i] as number);
  const end = units.end[i] as number;
  const closing = text.slice(Math.max(0, end - 3), end);
  const first = tokens[(units.from[i] as number) + 1];
  const capital = first !== undefined && /^\p{Lu}/u.test(first.text);
  return count > 6 && (capital || /[.,?!]/.test(closing)) ? Tag.saying : Tag.quotation;
}

const MARKS: Readonly<Record<string, number>> = {
  ",": Tag.comma,
  ";": Tag.comma,
  ".": Tag.stop,
  "?": Tag.stop,
  "!": Tag.stop,
  "…": Tag.stop,
  ":": Tag.colon,
  "(": Tag.bracket,
  ")": Tag.bracket,
  "[": Tag.bracket,
  "]": Tag.bracket,
  "-": Tag.dash,
  "–": Tag.dash,
  "—": Tag.dash,
  "―": Tag.dash,
  "--": Tag.dash,
};

function closedTag(lower: string): number {
  if (lower === "'s" || lower === "s'") return Tag.clitic;
  if (lower === "that") return Tag.that;
  if (lower === "to") return Tag.to;
  if (FORMS_OF_BE.has(lower)) return Tag.be;
  return FORMS_OF_HAVE.has(lower) ? Tag.have : 0;
}

function tagOf({ kind, lower, text }: Token, closed: number, bits: number, opens: boolean): number {
  if (kind === "number") return Tag.number;
  if (kind !== "word") return MARKS[lower] ?? Tag.mark;
  if (closed) return closed;
  if (bits & Class.auxiliary) return Tag.modal;
  if (bits & Class.pronoun) return Tag.pronoun;
  if (bits & Class.possessive) return Tag.possessive;
  if (bits & Class.determiner) return Tag.determiner;
  if (bits & Class.negation) return Tag.negation;
  if (bits & Class.relative) return Tag.relative;
  if (bits & Class.coordinator) return Tag.coordinator;
  if (bits & Class.preposition) return Tag.preposition;
  if (bits & Class.subordinator) return Tag.subordinator;
  if (bits & Class.time) return Tag.time;
  if (bits & Class.capital) return opens ? Tag.initial : Tag.name;
  if (bits & Class.adverb) return Tag.adverb;
  if (text.endsWith("ed")) return Tag.past;
  if (text.endsWith("ing")) return Tag.gerund;
  return text.endsWith("s") ? Tag.plural : Tag.other;
}

/** Forms of one word brought together, roughly: "denies", "denied" and "denying" are "deni". */
export function stem(lower: string): string {
  const irregular = IRREGULAR_STEMS.get(lower);
  if (irregular) return irregular;
  if (lower.length < 5) return lower;
  let base = lower;
  if (base.endsWith("ies") || base.endsWith("ied")) return base.slice(0, -2);
  if (base.endsWith("ing") && base.length > 5) base = base.slice(0, -3);
  else if (base.endsWith("ed")) base = base.slice(0, -2);
  else if (base.endsWith("es") && HISSING.test(base)) base = base.slice(0, -2);
  else if (base.endsWith("s") && !base.endsWith("ss") && !base.endsWith("us")) base = base.slice(0, -1);
  if (base.length > 3 && /([bdgklmnprt])\1$/.test(base)) base = base.slice(0, -1);
  if (base.endsWith("e")) base = base.slice(0, -1);
  return base.endsWith("y") ? `${base.slice(0, -1)}i` : base;
}
