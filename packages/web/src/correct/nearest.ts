import type { Span } from "according/api";

/** Where words stand in a text, nearest to a place; null: nowhere. Typed quotation marks and apostrophes may be plain. */
export function nearest(text: string, typed: string, place: number): Span | null {
  const words = plainMarks(typed.trim());
  if (words === "") return null;
  const plain = plainMarks(text);
  const found: number[] = [];
  for (let start = plain.indexOf(words); start >= 0; start = plain.indexOf(words, start + 1)) found.push(start);
  const [start] = found.sort((a, b) => Math.abs(a - place) - Math.abs(b - place));
  return start === undefined ? null : [start, start + words.length];
}

/** As long as it was. */
const plainMarks = (text: string): string => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s/g, " ");
