import { areAtSitesToldApart, closeSites } from "./beside-others.ts";
import type { Count } from "./counts.ts";
import { ALONE, remembering } from "./remembered.ts";
import { least } from "./valued.ts";
import { stemOf } from "./words.ts";

/* At what kind of place those are who are counted. */

/**
 * "A fire in a **mill**" and "a fire in a **hotel**", with other numbers, or with as few dead as two may well have, where neither report
 * knows anything of the other's.
 */
export function areAtOtherSites(a: Count, b: Count): boolean {
  if (sameRange(a, b) && !(areFewDead(a) && a.leads && b.leads)) return false;
  if (!sameRange(a, b) && areAtSitesToldApart(a, b)) return true;
  const [x, y] = [closeSites(a), closeSites(b)];
  if (x.length === 0 || y.length === 0 || a.at === b.at) return false;
  const [here, there] = [stemsTold(a.at.vocabulary), stemsTold(b.at.vocabulary)];
  return !x.some((site) => there.has(site)) && !y.some((site) => here.has(site));
}

const areFewDead = (one: Count): boolean => one.kind === "killed" && least(one) <= SO_FEW;
const SO_FEW = 3;

export const sameRange = ({ figure: a }: Count, { figure: b }: Count): boolean =>
  a.minimum === b.minimum && a.maximum === b.maximum;

/** What the words of a report have in common with their other forms. */
export const stemsTold = (vocabulary: ReadonlySet<string>): ReadonlySet<string> =>
  stemsKnown(vocabulary, ALONE, () => new Set([...vocabulary].map(stemOf)));
const stemsKnown = remembering<ReadonlySet<string>, ReadonlySet<string>>();
