import { type Inflection, inflect, withS } from "./inflect.ts";
import type { Predicate, Saying } from "./predicate.ts";
import { PREDICATES } from "./table.ts";

/** A verb as a cue: what it says, with the word that must follow it (*called **for***, *pointed **out***). */
export interface CueEntry extends Saying {
  readonly lemma: string;
  readonly particle?: string;
}

export interface CueForm {
  readonly entry: CueEntry;
  readonly inflection: Inflection;
}

/* Gerunds that have become prepositions. */
const PREPOSITIONS_IN_FORM = ["regarding", "considering", "reading"];

/** Every inflected form of these verbs with what it may be a form of; entries with a particle come first. */
export function cueForms(predicates: readonly Predicate[]): ReadonlyMap<string, readonly CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  const verbs = predicates.filter(({ noun, says }) => !noun && says.length > 0);
  const sorted = [...verbs].sort((a, b) => Number(b.particle !== undefined) - Number(a.particle !== undefined));
  for (const verb of sorted)
    for (const says of verb.says) {
      const entry: CueEntry = { ...says, lemma: verb.lemma, ...(verb.particle ? { particle: verb.particle } : {}) };
      for (const [inflection, form] of Object.entries(inflect(verb)) as [Inflection, string][])
        forms.set(form, [...(forms.get(form) ?? []), { entry, inflection }]);
    }
  for (const form of PREPOSITIONS_IN_FORM) forms.delete(form);
  return forms;
}

export const CUE_FORMS = cueForms(PREDICATES);

/** Participles that report when they follow a form of "be", nobody being named: *is expected to*, *was said to*. */
export const UNSOURCED_PASSIVES: ReadonlySet<string> = new Set(
  PREDICATES.filter(({ marks }) => marks.has("unsourced")).map((verb) => inflect(verb).participle),
);

/** Nouns that carry a content of their own, singular and plural: *the minister's claim that …*, *its refusal to …*. */
export const CUE_NOUNS = nounForms(({ says }) => says[0]);

/** Nouns of saying that name their speaker after "by" or "from": *a claim by the union that …*. */
export const OWNED_NOUNS = nounForms(({ owned }) => owned);

function nounForms(saying: (noun: Predicate) => Saying | undefined): ReadonlyMap<string, Saying> {
  const nouns = PREDICATES.filter(({ noun }) => noun);
  return new Map(
    nouns.flatMap((noun) => {
      const says = saying(noun);
      return says ? [noun.lemma, withS(noun.lemma)].map((form) => [form, says] as const) : [];
    }),
  );
}
