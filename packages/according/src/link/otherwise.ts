import type { Contradiction } from "@according/reader";
import { TOLLS } from "./counts.ts";
import { besideNames, type Likeness, sameQuotation } from "./likeness.ts";
import type { Telling } from "./prepare.ts";

/** Two that say the opposite of each other share at least so many words of content and so much of their weight. */
const OPPOSITE = [3, 0.42] as const;
const DENIED = [3, 0.4] as const;
/** Two that are one but for a date share nearly all. */
const OTHER_DAY = [3, 0.6] as const;

/** What two tellings tell otherwise; null: nothing. Dates count only where one source tells both. */
export function otherwiseTold(
  a: Telling,
  b: Telling,
  { likeness, share }: { readonly likeness: Likeness; readonly share: number },
): Contradiction["kind"] | null {
  const reaches = ([words, least]: readonly [number, number]) => likeness.shared.length >= words && share >= least;
  if (![OPPOSITE, DENIED, OTHER_DAY].some(reaches)) return null;
  if (sameQuotation(likeness) || isWithin(a, b) || isWithin(b, a)) return null;
  if (likeness.apart === "polarity" && (!isOfTheSame(a, b, likeness.shared) || isOfOtherCount(a, b))) return null;
  if (likeness.apart === "polarity" && (denies(a) || denies(b)) && reaches(DENIED)) return "denial";
  if (likeness.apart === "polarity" && a.mode === b.mode && reaches(OPPOSITE)) return "statements";
  return likeness.apart === "days" && reaches(OTHER_DAY) ? "dates" : null;
}

/** Is what the one says not to be so something that both speak of, and do they speak of more than the same people? */
function isOfTheSame(a: Telling, b: Telling, shared: readonly string[]): boolean {
  const [denying, other] = a.negated ? [a, b] : [b, a];
  if (besideNames(a, b, shared).length < 2) return false;
  return denying.notSo === null || [...denying.notSo].some((stem) => other.stems.has(stem));
}

/**
 * "The ministry said nine had died …. Fourteen had, it said; the army disputed the count": of fourteen, and not of nine. Who
 * denies that nine died does not speak against those who say that six did.
 */
function isOfOtherCount(a: Telling, b: Telling): boolean {
  if ([...a.numbers].some((number) => b.numbers.has(number))) return false;
  return a.deniesCount || b.deniesCount || countOneKind(a, b);
}

function countOneKind(a: Telling, b: Telling): boolean {
  const kinds = new Set([...a.numbers].map(kindCounted));
  return [...b.numbers].some((number) => TOLLS.has(kindCounted(number)) && kinds.has(kindCounted(number)));
}

/* "killed from 9" */
const kindCounted = (number: string): string => number.slice(0, number.indexOf(" "));

const denies = ({ statement }: Telling): boolean => statement.act === "deny" || statement.act === "reject";

/** "His lawyer said he denied it": who passes a denial on does not speak against it. */
const isWithin = (a: Telling, b: Telling): boolean => a.report === b.report && a.statement.within === b.statement.id;
