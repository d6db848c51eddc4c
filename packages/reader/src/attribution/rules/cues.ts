import { BE_BEFORE_CUE, MODALS, PLURAL_END, PLURAL_NOUNS, PLURAL_SUBJECTS } from "../../en/attribution-cues.ts";
import { CUE_FORMS, type CueEntry, type CueForm, UNSOURCED_PASSIVES } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, inQuotation, is, lower } from "../../grammar/grammar.ts";
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
export function verbCueAt(grammar: Grammar, i: number): VerbCue | null {
  if (!is(grammar, i, Class.cue) || inQuotation(grammar, i)) return null;
  const chosen = formAt(grammar, i);
  if (!chosen) return null;
  const { start, helpers: all, auxiliary, negated } = verbGroupAt(grammar, i);
  const from = withoutAdverbBehindComma(grammar, start, i);
  const helpers = all.slice(from - start);
  if (helpers.some((word) => MODALS.has(word)) && !helpers.includes("not")) return null;
  const passive = chosen.inflection !== "gerund" && auxiliary === "be";
  if (!reportsHere(grammar, i, from, chosen, helpers)) return null;
  if (
    passive &&
    !chosen.entry.frames.has("object") &&
    !chosen.entry.frames.has("person") &&
    !UNSOURCED_PASSIVES.has(lower(grammar, i))
  )
    return null;
  const progressive = chosen.inflection === "gerund" && helpers.some((word) => BE_BEFORE_CUE.has(word));
  const end = chosen.entry.particle && lower(grammar, i + 1) === chosen.entry.particle ? i + 2 : i + 1;
  return {
    entry: chosen.entry,
    range: [from, end],
    verb: i,
    voice: passive ? "passive" : "active",
    shape: chosen.inflection === "gerund" && !progressive ? "gerund" : "finite",
    negated,
  };
}

function formAt(grammar: Grammar, i: number): CueForm | undefined {
  const forms = CUE_FORMS.get(lower(grammar, i)) ?? [];
  return forms.find(({ entry }) => entry.particle === undefined || entry.particle === lower(grammar, i + 1));
}

/** "the road, **then** she said": an adverb right behind a comma is not of the cue. */
function withoutAdverbBehindComma(grammar: Grammar, start: number, verb: number): number {
  let from = start;
  while (from < verb && !is(grammar, from, Class.auxiliary) && lower(grammar, from - 1) === ",") from++;
  return from;
}

/** Is the form a verb here, and one that reports? "the claims", "to say", "said" as a participle are not. */
function reportsHere(
  grammar: Grammar,
  i: number,
  from: number,
  { entry, inflection }: CueForm,
  helpers: readonly string[],
): boolean {
  const before = from - 1;
  if (lower(grammar, before) === "to") return false;
  if (is(grammar, before, Class.determiner | Class.possessive) && !is(grammar, before, Class.pronoun)) return false;
  if (inflection === "gerund")
    return !is(grammar, before, Class.preposition) || helpers.some((word) => BE_BEFORE_CUE.has(word));
  if (inflection === "base" && !helpers.length) return plainPlural(grammar, before);
  if (is(grammar, before, Class.preposition)) return false;
  if (
    inflection === "third" &&
    PLURAL_NOUNS.has(lower(grammar, i)) &&
    !is(grammar, before, Class.capital | Class.pronoun) &&
    lower(grammar, i + 1) !== "that"
  )
    return false;
  if (inflection === "third" && !entry.speech && is(grammar, before, Class.coordinator)) return false;
  if (is(grammar, i, Class.capital) && is(grammar, i - 1, Class.capital) && !inHeading(grammar)) return false;
  return true;
}

export const inHeading = (grammar: Grammar): boolean =>
  grammar.segmented.paragraphs[grammar.sentence.paragraph]?.heading ?? false;

/** A base form needs a plural subject beside it: "officials say", "they believe". */
const plainPlural = (grammar: Grammar, before: number): boolean =>
  PLURAL_SUBJECTS.has(lower(grammar, before)) ||
  (PLURAL_END.test(lower(grammar, before)) &&
    !is(
      grammar,
      before,
      Class.possessive | Class.pronoun | Class.auxiliary | Class.preposition | Class.subordinator | Class.adverb,
    ));
