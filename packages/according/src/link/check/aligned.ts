/** The index at which words stand one after the other in a text, from an index on; -1: nowhere. */
export function indexOfWords(text: readonly string[], words: readonly string[], from = 0): number {
  for (let at = from; at + words.length <= text.length; at++)
    if (words.every((word, i) => text[at + i] === word)) return at;
  return -1;
}

/** A stretch `[from, to)` of a text that is most like some words, and which of them are the same. */
export interface Nearest {
  readonly from: number;
  readonly to: number;
  /** Of the words, how many stand there in their order: 0 to 1. */
  readonly share: number;
  /** Pairs of indices into the words and the text, ascending. */
  readonly pairs: readonly (readonly [word: number, text: number])[];
}

/**
 * The best local alignment of all words with a stretch of a text: the fewest words changed, put in or left out (Sellers,
 * "The theory and computation of evolutionary distances", 1980). Words of the text before and after cost nothing.
 */
export function nearest(words: readonly string[], text: readonly string[]): Nearest {
  const cost = costsOf(words, text);
  const last = cost[words.length] as readonly number[];
  let to = 0;
  // Of equals the last: a word at the end was changed rather than left out.
  for (let j = 0; j <= text.length; j++) if ((last[j] as number) <= (last[to] as number)) to = j;
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [words.length, to];
  while (i > 0) {
    const here = cost[i]?.[j] as number;
    const equal = j > 0 && words[i - 1] === text[j - 1];
    if (j > 0 && here === (cost[i - 1]?.[j - 1] as number) + (equal ? 0 : 1)) {
      [i, j] = [i - 1, j - 1];
      if (equal) pairs.unshift([i, j]);
    } else if (here === (cost[i - 1]?.[j] as number) + 1) i--;
    else j--;
  }
  return { from: j, to, share: words.length === 0 ? 0 : pairs.length / words.length, pairs };
}

/** Row i, column j: what it costs to make the first i words of a stretch that ends before j. */
function costsOf(words: readonly string[], text: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = [Array.from({ length: text.length + 1 }, () => 0)];
  for (const [i, word] of words.entries()) {
    const above = rows[i] as number[];
    const row = [i + 1];
    for (let j = 1; j <= text.length; j++)
      row.push(
        Math.min(
          (above[j - 1] as number) + (text[j - 1] === word ? 0 : 1),
          (above[j] as number) + 1,
          (row[j - 1] as number) + 1,
        ),
      );
    rows.push(row);
  }
  return rows;
}
