/*
 * The words that the rooms take from a language, whichever it is, and what lists of its words may say of each.
 * `language.ts` says what else a language supplies.
 */

export type Words = ReadonlySet<string>;

export interface LanguageWords {
  /** By which a text falls into paragraphs, sentences and tokens. */
  readonly text: TextWords;
  /** In lines that say whose work a report is. */
  readonly credits: CreditWords;
}

export interface TextWords {
  /** Forms with a full stop: those that always go on, those that may end a sentence, and those in small letters. */
  readonly abbreviations: { readonly opening: Words; readonly closing: Words; readonly small: Words };
  /** Forms with a full stop that are abbreviations before a number alone: "**No.** 5". */
  readonly beforeNumbers: Words;
  /** One letter that is a word of its own, and no initial: "I." ends a sentence. */
  readonly letterWords: Words;
  /** Words with which a sentence begins behind an abbreviation, if they have a capital letter. */
  readonly starters: Words;
  /** With a capital letter and more of a sentence behind them these begin one, though no stop stands before; and these behind `saying`. */
  readonly neverInside: Words;
  readonly notAfterSaying: Words;
  /** The same behind a capital: "Corvin Photo **The** mayor said". */
  readonly notBehindNames: Words;
  /** Verbs beside a quotation that ends in a mark of its own: "“Why now?” Velin **asked**". */
  readonly saying: Words;
  /** The same, of two words: "“Why now?” Velin **shot back**". */
  readonly sayingBack: Words;
  /** Small words behind which a number follows, so that no line ends with them: "built **about** | 5,000". */
  readonly beforeFigures: Words;
  /** Signs of money written on to a number, as they are written: "**RM**6 million"; and words of magnitude behind it. */
  readonly moneySigns: Words;
  readonly magnitudes: Words;
  /** What ends an address: "Orlay.**Net**"; in small letters. */
  readonly addressEnds: Words;
  /** Written on to a name where spaces are lost: "**President**Moro"; and these in small letters only: "said **in**Orlay". */
  readonly runIntoNames: Words;
  readonly runIntoNamesInSmall: Words;
  /** What a page writes around its advertisements, one or two words in small letters: "**Hide Ad**The mayor". */
  readonly pageLabels: Words;
  /** What a page prints before what is not the report's text, such as the words under a picture; global. null: nothing is known. */
  readonly pictureLabel: RegExp | null;
  /** The end of whose picture it is, where text goes on behind it in the line; global. null: nothing is known. */
  readonly pictureCredit: RegExp | null;
}

export interface CreditWords {
  /** A line at the head of a report that names its authors, in the first group. */
  readonly byline: RegExp;
  /** Lines elsewhere that name them, in the first group; `word` is in each such line. */
  readonly lines: readonly { readonly word: string; readonly pattern: RegExp }[];
  /** One of several names in such a line, in the first group; global. */
  readonly name: RegExp;
  /** Words in the names of agencies, and given names, with which people's names begin. */
  readonly agencies: Words;
  readonly isGivenName: (word: string) => boolean;
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
