import { kindMeant } from "@according/wording";

/**
 * The name that may have been meant by what was typed: one that is like it, or in which so many words as were typed are. None where
 * no name is like it.
 */
export function nearestName(typed: string, names: Iterable<string>): string | undefined {
  const letters = lettersOf(typed);
  const words = typed.trim().split(/\s+/).length;
  let best: { readonly name: string; readonly steps: number } | undefined;
  for (const name of names) {
    const steps =
      name.length > LONGEST
        ? Number.POSITIVE_INFINITY
        : Math.min(...runsOfWords(name, words).map((part) => stepsBetween(letters, lettersOf(part))));
    if (steps < (best?.steps ?? Math.ceil((letters.length + 1) / 3))) best = { name, steps };
  }
  return best?.name;
}

/** ` Did you mean "killed"?`, to be put behind a sentence; empty where no name is like what was typed. */
export function didYouMean(typed: string | undefined, names: Iterable<string>): string {
  const found = typed === undefined ? undefined : nearestName(typed, names);
  return found === undefined || found === typed ? "" : ` Did you mean "${found}"?`;
}

/** The same of a kind, which may also be called otherwise ("dead"); where none is like it, those there are. */
export function kindWished(typed: string | undefined, kinds: readonly string[]): string {
  if (typed === undefined || kinds.includes(typed)) return "";
  const meant = kindMeant(typed, kinds);
  if (meant !== undefined) return ` Did you mean "${meant}"?`;
  return didYouMean(typed, kinds) || (kinds.length > 0 ? ` There is: ${kinds.slice(0, MOST_LISTED).join(", ")}.` : "");
}

/** More would be passed over. */
const MOST_LISTED = 20;

/** No name that somebody types from memory is longer. */
const LONGEST = 200;

/** A name, and every run of so many words in it. */
function runsOfWords(name: string, words: number): readonly string[] {
  const all = name.trim().split(/\s+/);
  const runs = all.slice(0, Math.max(all.length - words + 1, 0)).map((_, at) => all.slice(at, at + words).join(" "));
  return [name, ...runs];
}

const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\b/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");

/** Letters to insert, take out, replace, or two to change about ("Amsle"). A name that begins with what was typed is none away. */
function stepsBetween(typed: string, name: string): number {
  if (typed && name.startsWith(typed)) return 0;
  const letters = [...typed];
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (const [i, letter] of letters.entries()) {
    const next = [i + 1];
    for (let j = 1; j <= name.length; j++) {
      const change = (row[j - 1] as number) + (letter === name[j - 1] ? 0 : 1);
      const isTurned = i > 0 && j > 1 && letter === name[j - 2] && letters[i - 1] === name[j - 1];
      const turned = isTurned ? (before[j - 2] as number) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, turned, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    [before, row] = [row, next];
  }
  return row[name.length] as number;
}
