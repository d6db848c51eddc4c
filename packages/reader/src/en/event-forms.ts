import { EVENT_ENTRIES, type EventEntry } from "./event-verbs.ts";
import { type Forms, inflect } from "./inflect.ts";

/* Forms that the rules of `inflect.ts` do not give: past and participle; one word stands for both. From general knowledge. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `strike struck|hold held|meet met|send sent|lend lent|lay laid|let let|put put|set set|cut cut|shut shut|bring brought|hit hit|
  
  shoot shot|find found|break broke broken|give gave given|go went gone|take took taken|blow blew blown|
  throw threw thrown|withdraw withdrew withdrawn|beat beat beaten|speak spoke spoken|swear swore sworn|seek sought|
  make made|forgive forgave forgiven|burn burned|hit hit|write wrote written`
    .split("|")
    .map((line) => {
      const [base = "", ...forms] = line.trim().split(" ");
      return [base, forms.join(" ")];
    }),
);

/* They double their last letter before -ed and -ing. */
const DOUBLING = new Set(
  "ban bar ram stab kidnap confer step swap set put cut let shut hit cancel expel drop mob".split(" "),
);

export type Inflection = "base" | "third" | "past" | "participle" | "gerund";

/** One way to read a word form: an entry, and which of its forms the word may be. */
export interface EventForm {
  readonly entry: EventEntry;
  readonly inflections: ReadonlySet<Inflection>;
}

function formsOf(base: string): Forms {
  const regular = inflect(base);
  const doubled = DOUBLING.has(base) ? base + base.at(-1) : base;
  const [past, participle = past] = (IRREGULAR[base] ?? "").split(" ");
  if (past) return { ...regular, past, participle: participle as string, gerund: ing(doubled) };
  if (doubled !== base)
    return { ...regular, past: `${doubled}ed`, participle: `${doubled}ed`, gerund: `${doubled}ing` };
  return regular;
}

const ing = (base: string): string => (/[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`);

function index(): ReadonlyMap<string, readonly EventForm[]> {
  const found = new Map<string, EventForm[]>();
  for (const entry of EVENT_ENTRIES.filter(({ noun }) => !noun)) {
    const words = Map.groupBy(Object.entries(formsOf(entry.lemma)) as [Inflection, string][], ([, word]) => word);
    for (const [word, forms] of words) {
      const inflections = new Set(forms.map(([inflection]) => inflection));
      found.set(word, [...(found.get(word) ?? []), { entry, inflections }]);
    }
  }
  return found;
}

/** Verbs of the table by each of their forms. */
export const EVENT_VERB_FORMS = index();

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch)$/.test(noun) ? `${noun}es` : `${noun}s`;

function nouns(): ReadonlyMap<string, readonly EventEntry[]> {
  const found = new Map<string, EventEntry[]>();
  for (const entry of EVENT_ENTRIES.filter(({ noun }) => noun)) {
    const last = entry.lemma.split(" ").at(-1) as string;
    for (const word of [last, pluralOf(last)]) found.set(word, [...(found.get(word) ?? []), entry]);
  }
  return found;
}

/** Nouns of the table by the last word of each, singular and plural. */
export const EVENT_NOUN_FORMS = nouns();
