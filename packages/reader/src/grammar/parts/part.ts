/** What a word is where it stands: its part of speech. */
export const Part = {
  mark: 0,
  number: 1,
  name: 2,
  noun: 3,
  adjective: 4,
  adverb: 5,
  pronoun: 6,
  determiner: 7,
  preposition: 8,
  coordinator: 9,
  subordinator: 10,
  /** "to" before a verb, the "'s" of an owner. */
  particle: 11,
  auxiliary: 12,
  /** A verb with a subject and no auxiliary: "said", "says", "they say". */
  finite: 13,
  /** Behind "to", a modal or "do". */
  base: 14,
  /** Behind "have" or "be", or behind the noun it belongs to: "killed in the blast". */
  participle: 15,
  /** "saying so", "is saying"; a meeting is a noun. */
  gerund: 16,
} as const;

/** The part of speech of every token. */
export type Parts = Uint8Array;

/** Any verb, an auxiliary included. */
export const isVerbPart = (part: number | undefined): boolean => part !== undefined && part >= Part.auxiliary;

/** Any verb but an auxiliary. */
export const isMainPart = (part: number | undefined): boolean => isVerbPart(part) && part !== Part.auxiliary;

/** A verb that tells what somebody does or has done: with a subject, or a participle; nothing that is to be done. */
export const isDoingPart = (part: number | undefined): boolean => part === Part.finite || part === Part.participle;

/** A verb with a subject, an auxiliary, or what stands behind one: no participle or gerund that may belong to a noun. */
export const isFinitePart = (part: number | undefined): boolean =>
  part !== undefined && part >= Part.auxiliary && part <= Part.base;
