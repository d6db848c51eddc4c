import { BE, MODALS, PLURAL_END, PLURAL_NOUNS, PLURAL_SUBJECTS } from "../../en/attribution-cues.ts";
import { CUE_FORMS, type CueEntry, type CueForm, UNSOURCED_PASSIVES } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import { type Clause, inQuotation, is, lower } from "../../grammar/clause.ts";
import { verbGroupAt } from "../../grammar/verb-groups.ts";
import type { Range } from "../../layers.ts";

/** A verb that may link a source to a content, with its auxiliaries, adverbs and particle. */
export interface VerbCue {
  readonly entry: CueEntry;
  /** Auxiliaries and adverbs included. */
  readonly range: Range;
  readonly verb: number;
  readonly voice: "active" | "passive";
  readonly shape: "finite" | "gerund";
  readonly negated: boolean;
}

/** The verb cue at token `i`, or null if the word there does not report. */
export function verbCueAt(clause: Clause, i: number): VerbCue | null {
  if (!is(clause, i, Class.cue) || inQuotation(clause, i)) return null;
  const chosen = formAt(clause, i);
  if (!chosen) return null;
  const from = cueStart(clause, i);
  const auxiliaries: string[] = [];
  for (let k = from; k < i; k++) auxiliaries.push(lower(clause, k));
  if (auxiliaries.some((word) => MODALS.has(word)) && !auxiliaries.includes("not")) return null;
  const group = verbGroupAt(clause, i);
  const passive = chosen.inflection !== "gerund" && group.auxiliary === "be";
  if (!reportsHere(clause, i, from, chosen, auxiliaries)) return null;
  if (
    passive &&
    !chosen.entry.frames.has("object") &&
    !chosen.entry.frames.has("person") &&
    !UNSOURCED_PASSIVES.has(lower(clause, i))
  )
    return null;
  const progressive = chosen.inflection === "gerund" && auxiliaries.some((word) => BE.has(word));
  const end = chosen.entry.particle && lower(clause, i + 1) === chosen.entry.particle ? i + 2 : i + 1;
  return {
    entry: chosen.entry,
    range: [from, end],
    verb: i,
    voice: passive ? "passive" : "active",
    shape: chosen.inflection === "gerund" && !progressive ? "gerund" : "finite",
    negated: group.negated,
  };
}

function formAt(clause: Clause, i: number): CueForm | undefined {
  const forms = CUE_FORMS.get(lower(clause, i)) ?? [];
  return forms.find(({ entry }) => entry.particle === undefined || entry.particle === lower(clause, i + 1));
}

function cueStart(clause: Clause, i: number): number {
  let from = i;
  while (
    !inQuotation(clause, from - 1) &&
    is(clause, from - 1, Class.auxiliary | Class.adverb | Class.negation) &&
    !is(clause, from - 1, Class.time)
  )
    from--;
  while (from < i && !is(clause, from, Class.auxiliary) && lower(clause, from - 1) === ",") from++;
  return from;
}

/** Is the form a verb here, and one that reports? "the claims", "to say", "said" as a participle are not. */
function reportsHere(
  clause: Clause,
  i: number,
  from: number,
  { entry, inflection }: CueForm,
  auxiliaries: readonly string[],
): boolean {
  const before = from - 1;
  if (lower(clause, before) === "to") return false;
  if (is(clause, before, Class.determiner | Class.possessive) && !is(clause, before, Class.pronoun)) return false;
  if (inflection === "gerund")
    return !is(clause, before, Class.preposition) || auxiliaries.some((word) => BE.has(word));
  if (inflection === "base" && !auxiliaries.length) return plainPlural(clause, before);
  if (is(clause, before, Class.preposition)) return false;
  if (
    inflection === "third" &&
    PLURAL_NOUNS.has(lower(clause, i)) &&
    !is(clause, before, Class.capital | Class.pronoun) &&
    lower(clause, i + 1) !== "that"
  )
    return false;
  if (inflection === "third" && !entry.speech && is(clause, before, Class.coordinator)) return false;
  if (is(clause, i, Class.capital) && is(clause, i - 1, Class.capital) && !inHeading(clause)) return false;
  return true;
}

export const inHeading = (clause: Clause): boolean =>
  clause.segmented.paragraphs[clause.sentence.paragraph]?.heading ?? false;

/** A base form needs a plural subject beside it: "officials say", "they believe". */
const plainPlural = (clause: Clause, before: number): boolean =>
  PLURAL_SUBJECTS.has(lower(clause, before)) ||
  (PLURAL_END.test(lower(clause, before)) &&
    !is(
      clause,
      before,
      Class.possessive | Class.pronoun | Class.auxiliary | Class.preposition | Class.subordinator | Class.adverb,
    ));
