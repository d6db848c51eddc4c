import { isShortGiven } from "@according/reader";
import { folded } from "./folded.ts";
import { romanised } from "./romanised.ts";

/**
 * `romanised`: another spelling of names of another alphabet, by more than vowels and doubled letters; `short-given`: "Bill
 * Voss" of "William Voss", or of "William R. Voss".
 */
export type Likeness = "initials" | "name-part" | "short-given" | "spelling" | "romanised";

/** How two names of persons may be one: null where they may not. */
export function likeName(a: readonly string[], b: readonly string[]): Likeness | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2 || a.join(" ") === b.join(" ")) return null;
  if (isPart(short, long)) return "name-part";
  if (
    short.at(-1) === long.at(-1) &&
    short.slice(0, -1).every((word, i) => isInitial(word, long[i]) || isInitial(long[i], word) || word === long[i])
  )
    return "initials";
  if (hasShortGiven(short, long) || hasShortGiven(long, short)) return "short-given";
  if (short.length !== long.length) return null;
  if (short.every((word, i) => folded(word) === folded(long[i] as string))) return "spelling";
  return short.every((word, i) => isSpelt(word, long[i] as string)) ? "romanised" : null;
}

const isSpelt = (a: string, b: string): boolean => folded(a) === folded(b) || romanised(a) === romanised(b);

/** First and last words alike, the rest left out: "Noor Faiz" of "Noor Mohammad Faiz". */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === long.length || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (short[at] === word) at++;
  return at === short.length;
}

const isInitial = (word: string | undefined, name: string | undefined): boolean =>
  word !== undefined && name !== undefined && word.length === 1 && name.length > 1 && name.startsWith(word);

/** Is the given name of one short for that of the other, and the surname the same? Two short ones, "Bill" and "Will", are not taken for one. */
function hasShortGiven([given = "", ...rest]: readonly string[], [whole = "", ...others]: readonly string[]): boolean {
  const [few, many] = rest.length <= others.length ? [rest, others] : [others, rest];
  return isShortGiven(given, whole) && many.join(" ").endsWith(few.join(" ")) && few.length > 0;
}
