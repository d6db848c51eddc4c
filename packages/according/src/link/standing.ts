import type { Utterance } from "@according/reader";
import { differing } from "./differences.ts";
import type { Telling } from "./one-telling.ts";

type Member = Utterance["members"][number];

/** How each telling stands to the fullest form: the one with most words in quotation marks, else with most words. */
export function stands(tellings: readonly Telling[]): readonly Member[] {
  const fullest = tellings.reduce((best, one) => (fuller(one, best) ? one : best));
  return tellings.map((one) => ({ report: one.report, statement: one.statement.id, ...standing(one, fullest) }));
}

const fuller = (a: Telling, b: Telling): boolean =>
  a.quoted.length > b.quoted.length || (a.quoted.length === b.quoted.length && a.words.length > b.words.length);

function standing(one: Telling, fullest: Telling): Pick<Member, "stands" | "differs"> {
  if (one === fullest) return { stands: "fullest" };
  const quoted = one.quoted.length > 0 && fullest.quoted.length > 0;
  const [here, there] = quoted ? [one.quoted, fullest.quoted] : [one.words, fullest.words];
  const words = (list: Telling["words"], [from, to]: readonly [number, number]) =>
    list
      .slice(from, to)
      .map(({ word }) => word)
      .join(" ");
  const found = differing(
    here.map(({ word }) => word),
    there.map(({ word }) => word),
  );
  if (found.length === 0) return { stands: "same-words" };
  if (found.every(({ a }) => a[0] === a[1])) return { stands: "shortened" };
  if (!quoted) return { stands: "paraphrased" };
  const differs = found
    .filter(({ a }) => a[0] < a[1])
    .map(({ a, b }) => ({ here: words(here, a), fullest: words(there, b) }));
  return { stands: "words-differ", differs };
}
