import type { Act, EventType } from "@according/record";

/**
 * How a cue takes its content:
 * - `clause`: a quotation or a clause, with or without "that" (*said the talks had failed*)
 * - `infinitive`: *vowed to return*
 * - `object`: a noun phrase (*denied the charge*)
 * - `hearer`: somebody told comes first (*told reporters that …*)
 * - `person`: the one acted upon opens the content (*accused the army of …*, *urged both sides to …*)
 */
export type Frame = "clause" | "infinitive" | "object" | "hearer" | "person";

/**
 * Where the actor and the recipient of an event stand. Of verbs the subject is the actor (in the passive the one after
 * "by"), and the recipient is
 * - `object`: the object (*arrested the printer*, *charged the printer with theft*), or what follows the particle where no
 *   object stands before it (*called on the mayor*, *opened an inquiry into the bank*)
 * - `with`: the one after "with"; of a subject of two names the second (*met with the envoy*, *the two armies clashed*)
 * - `against`, `on`, `of`, `from`: the one after that word (*rallied against the mayor*, *imposed sanctions on Dorrak*, *froze
 *   the assets of the bank* or *the bank's assets*, *recalled its ambassador from Hask*)
 * - `to`: the one after "to", or an object before another object (*sent food to the town*, *sent the town food*)
 * - `for`: an object before "for"; what follows "for" is asked for (*asked the navy for tents*, *appealed for tents*)
 * - `none`: nobody whom the verb names (*withdrew*, *resigned*)
 * - `undergoer`: nobody does it, and the recipient is the subject, of those that it befalls (*a ferry sank*, *the roof was flooded*)
 *
 * Of nouns, the actor is the one after "by", an owner before them (*Dorrak's attack*) or the subject of a verb that only
 * carries them (*held talks*, *carried out an attack*), and the recipient is
 * - `of-by`: the one after "of" (*the arrest of the printer by the harbour police*)
 * - `by-on`: the one after "on" (*an attack by the gang on a bus*)
 * - `with`: the one after "with", or the second of two after "between" (*talks with the lenders*)
 * - `against`: the one after "against"; `to`: the one after "to" or "for" (*a visit to Cadria*, *an amnesty for deserters*)
 * - `for`: the one after "to"; what follows "for" is asked for (*an appeal to the navy for tents*)
 * - `none`: nobody; "of" gives the actor (*the withdrawal of the marines*)
 * - `happens`: nobody does it; it is told by its place, its day or a verb of which it is the subject (*a fire in Lisk*, *the flood swept*)
 */
export type EventFrame =
  | "object"
  | "with"
  | "against"
  | "to"
  | "on"
  | "of"
  | "from"
  | "for"
  | "none"
  | "of-by"
  | "by-on"
  | "undergoer"
  | "happens";

/** A way to say something. */
export interface Saying {
  readonly act: Act;
  /** Of a verb. */
  readonly frames: ReadonlySet<Frame>;
  /** Of a noun: the words behind which its content stands. */
  readonly takes: ReadonlySet<string>;
  /** Speech; false for belief, wish, attitude and showing. */
  readonly speech: boolean;
}

/** What undergoes an incident; the nouns of each stand in `en/incidents.ts`. */
export type Undergoer =
  | "vessels"
  | "vehicles"
  | "structures"
  | "premises"
  | "volatile"
  | "bombs"
  | "waters"
  | "volcanoes"
  | "places";

/** A kind of event. */
export interface Doing {
  readonly type: EventType;
  /** A mode of PLOVER, left out where the word alone does not tell. */
  readonly mode?: string;
  readonly frame: EventFrame;
}

export type Mark =
  | "personal"
  | "harming"
  | "hurting"
  | "intransitive"
  | "charging"
  | "two-sided"
  | "done-alone"
  | "owner-undergoes"
  | "held-by-all"
  | "of-things"
  | "noun-like"
  | "plural"
  | "attitude"
  | "unsaid"
  | "opinion"
  | "unsourced"
  | "said-to";

/** A verb or noun: what it says, what it does, what it counts, and how it is inflected. */
export interface Predicate {
  /** A verb's base form, a noun's singular; a noun that means this in the plural alone stands in the plural. */
  readonly lemma: string;
  /** Words that must follow a verb, in this order, others between or not; a noun among them is the subject of a passive. */
  readonly particle?: string;
  readonly noun: boolean;
  readonly says: readonly Saying[];
  /** Of a noun whose owner stands after "by" or "from": *a claim by the union that …*. */
  readonly owned?: Saying;
  readonly does: readonly Doing[];
  /** Words before which whoever hears may stand: *warned **residents** that*, *urged **both sides** to*. */
  readonly hears?: ReadonlySet<string>;
  /** Kinds of things that undergo it: ships sink, and shares only fall. */
  readonly befalls?: readonly Undergoer[];
  /** The kind of figure whose people or things it is done to. */
  readonly counts?: string;
  readonly marks: ReadonlySet<Mark>;
  /** Past and participle where they are irregular. */
  readonly irregular?: readonly [past: string, participle: string];
  /** The last letter is doubled before -ed and -ing, though the verb has more than one syllable. */
  readonly doubles: boolean;
}
