import { sexOfGiven } from "../../en/given-names.ts";
import type { Segmented } from "../../layers.ts";
import { isCapital } from "../../text/capital.ts";

/* A line with a name is no longer, in characters. */
const NAME_LINE = 90;

/** Does a line stand right below a paragraph that is nothing but a name, "**Ilan Moro, harbour master**"? Then it is that one's. */
export function isSignedBelow({ text, paragraphs }: Segmented, paragraph: number): boolean {
  const [from, to] = paragraphs[paragraph + 1]?.span ?? [0, 0];
  if (from === to || to - from > NAME_LINE) return false;
  const line = text.slice(from, to);
  const words = line.match(/[\p{L}’'-]+/gu) ?? [];
  const named = words.some((word, i) => sexOfGiven(word.toLowerCase()) !== undefined && isCapital(words[i + 1] ?? ""));
  return named && !/[.?!:;"“”]/u.test(line);
}
