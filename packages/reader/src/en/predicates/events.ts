import { type Inflection, inflect, withS } from "./inflect.ts";
import type { Doing, Mark, Predicate } from "./predicate.ts";
import { PREDICATES } from "./table.ts";

/** A verb or noun as an event. */
export interface EventEntry extends Doing {
  readonly lemma: string;
  readonly particle?: string;
  readonly noun: boolean;
}

/** One way to read a word form: an entry, and which of its forms the word may be. */
export interface EventForm {
  readonly entry: EventEntry;
  readonly inflections: ReadonlySet<Inflection>;
}

const entriesOf = ({ lemma, particle, noun, does }: Predicate): readonly EventEntry[] =>
  does.map((one) => ({ lemma, ...(particle ? { particle } : {}), noun, ...one }));

/** Every verb and noun that tells an event. */
export const EVENT_ENTRIES: readonly EventEntry[] = PREDICATES.flatMap(entriesOf);

/** Verbs that tell events by each of their forms. */
export const EVENT_VERB_FORMS = verbForms(PREDICATES.filter(({ noun }) => !noun));

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

function eventNounForms(nouns: readonly EventEntry[]): ReadonlyMap<string, readonly EventEntry[]> {
  const found = new Map<string, EventEntry[]>();
  for (const entry of nouns) {
    const last = entry.lemma.split(" ").at(-1) as string;
    for (const word of [last, withS(last)]) found.set(word, [...(found.get(word) ?? []), entry]);
  }
  return found;
}
