import { stemSet } from "./clauses.ts";
import { ACCUSING } from "./en/turned.ts";
import { meet } from "./sets.ts";
import type { Word } from "./words.ts";

interface Told {
  /** What is done by saying it: "accused". */
  readonly deed: readonly Word[];
  readonly words: readonly Word[];
}

/** "Accused the guards of lying to the judge" and "accused the judge of lying to the guards": whom each accuses, the other does not. */
export function accuseOthers(a: Told, b: Told): boolean {
  if (![a, b].every(({ deed }) => deed.some(({ word }) => ACCUSING.has(word)))) return false;
  const [x, y] = [accusedIn(a.words), accusedIn(b.words)];
  return x.size > 0 && y.size > 0 && !meet(x, y);
}

/** What stands before "of"; nothing where there is none. */
function accusedIn(words: readonly Word[]): ReadonlySet<string> {
  const of = words.findIndex(({ word }) => word === "of");
  return stemSet(words.slice(0, Math.max(0, of)));
}
