/** The words of a text in small letters, each with how often it stands there. */
function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** How alike two texts are as bags of words: the F1 of one against the other, 0 to 1. */
export function wordsF1(found: string, gold: string): number {
  const [a, b] = [bagOf(found), bagOf(gold)];
  const same = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
  const all = sizeOf(a) + sizeOf(b);
  return all === 0 ? 1 : (2 * same) / all;
}
