import { DICTIONARY } from "./dictionary.ts";
import { type Inflection, inflect, withS } from "./inflect.ts";
import type { Doing, Mark, Predicate, Undergoer } from "./predicate.ts";
import { PREDICATES, readTable } from "./table.ts";

/** A verb or noun as an event. */
export interface EventEntry extends Doing {
  readonly lemma: string;
  readonly particle?: string;
  readonly noun: boolean;
  /** Kinds of things that undergo it. */
  readonly befalls?: readonly Undergoer[];
  /** Of the dictionary of another coder, which tells what somebody does to somebody. */
  readonly listed?: true;
}

/** One way to read a word form: an entry, and which of its forms the word may be. */
export interface EventForm {
  readonly entry: EventEntry;
  readonly inflections: ReadonlySet<Inflection>;
}

/** The word as it is looked up, whether one or several are meant. */
export const lookedUp = (noun: string): string => (noun.endsWith("s") ? noun.slice(0, -1) : noun);

const VERBS_OF_DEEDS = PREDICATES.filter(({ noun, does }) => !noun && does.length > 0);

/* Of a verb, or a verb with the words behind it, that the project's own table has, that table tells what it does. */
const OWN = new Set(VERBS_OF_DEEDS.map(({ lemma, particle = "" }) => `${lemma} ${particle}`));
const DICTIONARY_VERBS = readTable(DICTIONARY, false).filter(
  ({ lemma, particle = "" }) => !OWN.has(`${lemma} ${particle}`),
);
const LISTED: ReadonlySet<Predicate> = new Set(DICTIONARY_VERBS);

const entriesOf = (predicate: Predicate): readonly EventEntry[] => {
  const { lemma, particle, noun, does, befalls } = predicate;
  const listed = LISTED.has(predicate);
  return does.map((one) => ({
    ...{ lemma, noun, ...one },
    ...(particle && { particle }),
    ...(listed && { listed }),
    ...(befalls && one.type !== "REJECT" && { befalls }),
  }));
};

/** Every verb and noun that tells an event. */
export const EVENT_ENTRIES: readonly EventEntry[] = [...PREDICATES, ...DICTIONARY_VERBS].flatMap(entriesOf);

/** Verbs that tell events by each of their forms, alone or with particles behind them. */
export const EVENT_VERB_FORMS = verbForms([...VERBS_OF_DEEDS, ...DICTIONARY_VERBS.filter(({ particle }) => !particle)]);

/** Verbs of the dictionary that tell events with a word behind them: by each of their forms, and by the first such word. */
export const EVENT_PHRASE_FORMS = phraseForms(DICTIONARY_VERBS.filter(({ particle }) => particle));

/** Nouns that tell events by the last word of each, singular and plural. */
export const EVENT_NOUN_FORMS = eventNounForms(EVENT_ENTRIES.filter(({ noun }) => noun));

const lemmasMarked = (mark: Mark): ReadonlySet<string> =>
  new Set(PREDICATES.filter(({ marks }) => marks.has(mark)).map(({ lemma }) => lemma));

/** Verbs of what is done to people, not to things: an album is released, a chance seized. */
export const PERSONAL = lemmasMarked("personal");

/** Verbs of force against people: whoever is counted in numbers behind them is a person, whatever they are called. */
export const HARMING = lemmasMarked("harming");

/** Verbs of what happens by accident as often as by force. */
export const HURTING = lemmasMarked("hurting");

/** With an object they mean something else: cash is withdrawn, a glue demonstrated, a lead surrendered, a tune struck. */
export const INTRANSITIVE = lemmasMarked("intransitive");

/** Behind whom they are done to stands for what, which is no part of who they are: "accused Selm **of** assault". */
export const CHARGING = lemmasMarked("charging");

/** "The endorsement of the senator" may be his own: read only where somebody else is named. */
export const TWO_SIDED = lemmasMarked("two-sided");

/** Told of with nobody but who does it: "an investigation by the board". */
export const DONE_ALONE = lemmasMarked("done-alone");

/** Of those who are in it together: "a meeting **of** the committee". */
export const HELD_BY_ALL = lemmasMarked("held-by-all");

/** Told only with what it befalls: "the collapse **of the bridge**", and no government's. */
export const OF_THINGS = lemmasMarked("of-things");

/** Done to whoever owns it: "**Corran's** arrest", and not the police's. */
export const OWNER_UNDERGOES = lemmasMarked("owner-undergoes");

function verbForms(verbs: readonly Predicate[]): ReadonlyMap<string, readonly EventForm[]> {
  const found = new Map<string, EventForm[]>();
  for (const verb of verbs) {
    const forms = Map.groupBy(Object.entries(inflect(verb)) as [Inflection, string][], ([, word]) => word);
    for (const entry of entriesOf(verb))
      for (const [word, list] of forms) {
        const inflections = new Set(list.map(([inflection]) => inflection));
        found.set(word, [...(found.get(word) ?? []), { entry, inflections }]);
      }
  }
  return found;
}

function phraseForms(verbs: readonly Predicate[]): ReadonlyMap<string, ReadonlyMap<string, readonly EventForm[]>> {
  const byWord = Map.groupBy(verbs, ({ particle = "" }) => lookedUp(particle.split(" ")[0] as string));
  const found = new Map<string, Map<string, readonly EventForm[]>>();
  for (const [first, those] of byWord)
    for (const [form, list] of verbForms(those)) found.set(form, (found.get(form) ?? new Map()).set(first, list));
  return found;
}

function eventNounForms(nouns: readonly EventEntry[]): ReadonlyMap<string, readonly EventEntry[]> {
  const found = new Map<string, EventEntry[]>();
  for (const entry of nouns) {
    const last = entry.lemma.split(" ").at(-1) as string;
    for (const word of [last, withS(last)]) found.set(word, [...(found.get(word) ?? []), entry]);
  }
  return found;
}
