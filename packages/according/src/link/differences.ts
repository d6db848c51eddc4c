/** Where two rows of words are the same: pairs of places, ascending in both. A longest common subsequence. */
export function aligned(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const [start, endA, endB] = sameEnds(a, b);
  const head = Array.from({ length: start }, (_, i) => [i, i] as const);
  const tail = Array.from({ length: a.length - endA }, (_, i) => [endA + i, endB + i] as const);
  return [...head, ...subsequence(a.slice(start, endA), b.slice(start, endB), start), ...tail];
}

/** How many of two rows of words are aligned: the words alone that both have tell it. */
export function alignedCount(a: readonly string[], b: readonly string[]): number {
  const [start, endA, endB] = sameEnds(a, b);
  const ends = start + a.length - endA;
  if (start === endA || start === endB) return ends;
  const mine = new Set(a.slice(start, endA));
  const columns = b.slice(start, Math.min(endB, start + mostColumns(endA - start))).filter((word) => mine.has(word));
  const theirs = new Set(columns);
  const longest = new Uint16Array(columns.length + 1);
  for (let i = start; i < endA; i++) {
    const word = a[i] as string;
    if (!theirs.has(word)) continue;
    for (let [j, before] = [0, 0]; j < columns.length; j++) {
      const above = longest[j + 1] as number;
      longest[j + 1] = columns[j] === word ? before + 1 : Math.max(above, longest[j] as number);
      before = above;
    }
  }
  return ends + (longest.at(-1) as number);
}

/** Where two rows begin to differ, and behind where each is the same as the other again. */
function sameEnds(a: readonly string[], b: readonly string[]): readonly [start: number, endA: number, endB: number] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return [start, endA, endB];
}

const mostColumns = (rows: number): number => Math.ceil(MOST_CELLS / rows);
/** Beyond so many comparisons only the start is looked at: nobody quotes as much. */
const MOST_CELLS = 1_000_000;

function subsequence(
  a: readonly string[],
  b: readonly string[],
  offset: number,
): readonly (readonly [number, number])[] {
  if (a.length === 0 || b.length === 0) return [];
  const [rows, columns] = [a.length, Math.min(b.length, mostColumns(a.length))];
  const width = columns + 1;
  const longest = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] as number) + 1
          : Math.max(longest[(i + 1) * width + j] as number, longest[i * width + j + 1] as number);
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (a[i] === b[j]) pairs.push([offset + i++, offset + j++]);
    else if ((longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number)) i++;
    else j++;
  }
  return pairs;
}

/** Where two rows of words differ: from and to of the first, from and to of the second, one of them perhaps empty. */
export interface Difference {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export function differing(a: readonly string[], b: readonly string[]): readonly Difference[] {
  const found: Difference[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...aligned(a, b), [a.length, b.length] as const]) {
    if (x > i || y > j) found.push({ a: [i, x], b: [j, y] });
    [i, j] = [x + 1, y + 1];
  }
  return found;
}

/** Each run of words that are not the same, either side perhaps empty, in words. */
export const differencesIn = (
  here: readonly string[],
  told: readonly string[],
): readonly { readonly here: string; readonly told: string }[] =>
  differing(here, told).map(({ a, b }) => ({ here: here.slice(...a).join(" "), told: told.slice(...b).join(" ") }));
