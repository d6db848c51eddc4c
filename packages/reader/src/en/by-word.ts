/* Words come again and again, in every text; no more answers are kept than these. */
const KEPT = 65536;

/** A question about a word by itself, answered once for all texts in which it comes. */
export function keptByWord<T>(answer: (word: string) => T, most = KEPT): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size > most) known.clear();
    const found = answer(word);
    known.set(word, found);
    return found;
  };
}
