import { PAST_ADJECTIVES, PASTS_ABOVE_ALL } from "../en/finite.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";

/** A form of the past, finite or a participle: "resigned", "held"; not "need", "wicked", nor one that may be a base form: "cut". */
export function endsAsPast(word: string): boolean {
  if (PASTS_ABOVE_ALL.has(word)) return true;
  const forms = formsOf(word);
  return (forms & PAST) !== 0 && (forms & VerbForm.base) === 0 && !PAST_ADJECTIVES.has(word);
}

const PAST = VerbForm.past | VerbForm.participle;
