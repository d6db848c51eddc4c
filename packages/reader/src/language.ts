import type { Act } from "@according/record";

/*
 * What a language must supply: its words, and what each tells. Constructions (where a source stands beside its cue, how a
 * noun phrase is built) are rules of the rooms, not words.
 */

export type Words = ReadonlySet<string>;

export interface Language {
  /** ISO 639-1: "en". */
  readonly code: string;
  /** In English, for messages. */
  readonly name: string;
  /** The closed classes. */
  readonly grammar: ClosedWords;
  /** Forms with a full stop: those that always go on, and those that may end a sentence. */
  readonly abbreviations: { readonly opening: Words; readonly closing: Words };
  /** Verbs and nouns by which somebody says something or something happens. */
  readonly predicates: readonly Lemma[];
  readonly numbers: NumberWords;
  readonly calendar: ReadonlyMap<string, CalendarWord>;
  /** Days with a name, by the first of its words. */
  readonly feasts: ReadonlyMap<string, readonly (readonly [words: readonly string[], feast: Feast])[]>;
  /** Words and signs behind a number, and signs in front of one with their ISO 4217 code. */
  readonly units: ReadonlyMap<string, UnitEntry>;
  readonly currencies: ReadonlyMap<string, string>;
  /** Words that tell what is counted. */
  readonly counted: ReadonlyMap<string, CountWord>;
  readonly names: NameWords;
  /** Through what something is said, by its noun. */
  readonly media: ReadonlyMap<string, MediumWord>;
  readonly links: LinkWords;
  readonly pronouns: PronounWords;
  readonly places: PlaceWords;
  readonly figures: FigureWords;
  readonly events: EventWords;
}

export interface ClosedWords {
  readonly determiners: Words;
  readonly possessives: Words;
  readonly subjectPronouns: Words;
  readonly personalPronouns: Words;
  readonly relatives: Words;
  readonly prepositions: Words;
  readonly coordinators: Words;
  readonly subordinators: Words;
  readonly auxiliaries: Words;
  readonly negations: Words;
}

/** A verb or noun, with what is done by saying it. */
export interface Lemma {
  readonly lemma: string;
  readonly noun: boolean;
  readonly says: readonly { readonly act: Act }[];
}

export interface NumberWords {
  /** Under a thousand: "twelve". */
  readonly small: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  /** The least that a vague number can mean: "dozens". */
  readonly vague: ReadonlyMap<string, number>;
  /** In front of a number: "at least". */
  readonly qualifiers: ReadonlyMap<string, Effect>;
}

export interface NameWords {
  /** Whose given name a word usually is; undefined for a word that is not known as one. */
  readonly sexOf: (given: string) => Sex | undefined;
  readonly titles: Words;
  readonly honorifics: ReadonlyMap<string, Sex>;
  /** Small words inside a name: "van". */
  readonly particles: Words;
  readonly kin: ReadonlyMap<string, Sex>;
  /** Nouns for bodies, for media, and for documents that speak. */
  readonly bodies: Words;
  readonly outlets: Words;
  readonly documents: Words;
}

/** Small words between numbers, times and the items of a list, by what they join. */
export interface LinkWords {
  readonly and: Words;
  readonly or: Words;
  /** Between the items of a list, the comma with them. */
  readonly list: Words;
  /** Between a part and its whole: "two **of** them". */
  readonly of: Words;
  /** Before the lower and the upper end of a range or change; before the lower end of a range alone. */
  readonly from: Words;
  readonly to: Words;
  readonly between: Words;
  /** Before the beginning of what goes on, and what lasts only so long. */
  readonly since: Words;
  readonly until: Words;
}

/** Pronouns by whom they mean. */
export interface PronounWords {
  /** Whose something is: "**its** servers". */
  readonly possessives: Words;
  /** Nobody at all; somebody who is not told; nobody who can be told by name. */
  readonly nobody: Words;
  readonly anybody: Words;
  readonly untold: Words;
}

/** Words around the names of places. */
export interface PlaceWords {
  /** Before a name, where something is or happened: "**in** Orlay". */
  readonly prepositions: Words;
  /** Nouns that a name may end in: "Lisk **bridge**". */
  readonly nouns: Words;
  /** Between things and their place: "people **living** in". */
  readonly staying: Words;
  /** Behind them a place is of something else. */
  readonly stops: Words;
  /** Written like places, and none: tongues, faiths. */
  readonly tongues: Words;
}

/** Words that tell whose a number is, and of which other it is a part. */
export interface FigureWords {
  /** Nouns for a figure that is somebody's: "the ministry's **figure** of 300". */
  readonly owned: Words;
  /** "**put** the loss at", "**raised** its count to", "**counted** 40": verbs by which somebody tells a number. */
  readonly putting: Words;
  readonly revising: Words;
  readonly counting: Words;
  /** Bodies that keep counts, besides those of states. */
  readonly keepers: Words;
  /** Before the number of a part: "**including** 12", "the **other** four". */
  readonly including: Words;
  readonly remaining: Words;
}

/** Words that tell who has which part in an event, and whether it happened. */
export interface EventWords {
  /** Behind a noun for a deed, before a party: "the arrest **of** …" */
  readonly parties: Words;
  /** Who acts, who shows that force is meant, and what is neither. */
  readonly acting: Words;
  readonly armed: Words;
  readonly things: Words;
  /** Beside them people are hurt by somebody's will, or by nobody's. */
  readonly violence: Words;
  readonly accidents: Words;
  /** Objects with which a verb means something else: a **chance** is seized. */
  readonly idioms: Words;
}

export type Sex = "male" | "female" | "unknown";

export type Unit = "minute" | "hour" | "day" | "week" | "weekend" | "month" | "year" | "decade" | "century";

/** What a word is in the calendar. Months run 1–12, weekdays 1 (Monday) – 7, seasons by EDTF's 21–24. */
export type CalendarWord =
  | { readonly is: "month"; readonly number: number; readonly doubtful: boolean }
  | { readonly is: "weekday"; readonly number: number; readonly doubtful: boolean }
  | { readonly is: "day"; readonly shift: number }
  | { readonly is: "unit"; readonly unit: Unit; readonly plural: boolean }
  | { readonly is: "part" }
  | { readonly is: "season"; readonly number: number }
  | { readonly is: "clock"; readonly minutes: number }
  | { readonly is: "pointer"; readonly points: Pointer }
  | { readonly is: "fraction"; readonly part: "quarter" | "half" }
  | { readonly is: "time" }
  | { readonly is: "vague" };

/** Where *last*, *this*, *next*, *past*, *recent* point. */
export type Pointer = "last" | "this" | "next" | "past" | "recent";

/** A day of the year, or days after Easter Sunday. */
export type Feast = { readonly month: number; readonly day: number } | { readonly easter: number };

export interface UnitEntry {
  readonly kind:
    | "money"
    | "share"
    | "distance"
    | "area"
    | "speed"
    | "weight"
    | "volume"
    | "temperature"
    | "power"
    | "energy"
    | "duration";
  readonly unit: string;
  /** How many of the unit one of the word is: a decade is 10 years. */
  readonly size?: number;
}

/**
 * What a qualifier does to the bounds of N. "least": N and open above. "most": open below, at most N. "near": as
 * "most", but N is only approached. "about": N, approximate. The minimum of "more than N" is N.
 */
export type Effect = "least" | "most" | "near" | "about";

/** How a word shows its kind. */
export interface CountWord {
  readonly kind: string;
  /**
   * "done": a verb form that is done to the counted when it follows them in the passive ("12 were arrested") or governs
   * them ("arrested 12"). "verb": only governs ("killing 12"). "state": follows or names them ("12 dead", "12 died").
   * "noun": names them ("12 deaths").
   */
  readonly as: "done" | "verb" | "state" | "noun";
}

export interface MediumWord {
  readonly kind: string;
  /** Prepositions by which it is the way something is said: *in a letter*, *at a rally*. */
  readonly by: ReadonlySet<string>;
}
