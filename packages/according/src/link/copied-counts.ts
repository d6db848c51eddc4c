import type { Count } from "./counts.ts";
import { isSameNumber } from "./ranges.ts";
import { outletIn, type Valued } from "./valued.ts";
import { stemOf, wordsIn } from "./words.ts";

/** The words of a report of one origin, by another outlet, with another number: one of the two has it wrong. */
export function isCopiedOtherwise(one: Valued, own: Valued): boolean {
  const [a, b] = [own.count, one.count];
  if (isSameNumber(a, b)) return false;
  if (one.source === null || one.origin === undefined || one.origin !== own.origin || b.moves.hasGrown) return false;
  const [x, y] = [outletIn(a), outletIn(b)];
  if (x === undefined || y === undefined || x === y || !(creditsAgency(a, x) || creditsAgency(b, x))) return false;
  return isSameBut(a, b);
}

/** Does its report name an outlet as the agency that it is of? */
const creditsAgency = ({ at: { reading } }: Count, outlet: string): boolean =>
  [...reading.credits.map(({ name }) => name), ...(reading.report.byline ?? [])].includes(outlet);

/** Have their sentences the same words of content, but for the numbers and for where the one is dated? */
function isSameBut(a: Count, b: Count): boolean {
  const [x, y] = [a, b].map(({ at, figure, stems }) => {
    const own = new Set(wordsIn(at.words, [figure.span]).map(({ word }) => stemOf(word)));
    return [...stems].filter((stem) => !own.has(stem));
  }) as [string[], string[]];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length >= SENTENCE_STEMS && few.every((stem) => many.includes(stem));
}
/** Fewer words are alike by chance. */
const SENTENCE_STEMS = 4;
