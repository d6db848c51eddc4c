import { type Credit, slice } from "@according/record";
import type { CreditWords } from "../language-words.ts";
import type { Segmented } from "../layers.ts";
import { namesCredited } from "./lines.ts";

/* A dateline stands within so many characters of the head of a report. */
const HEAD = 400;
const DATELINE = /(?:^|\n)\p{Lu}{2}[^\n(]{0,60} \((\p{Lu}[\p{L} ]{1,30})\) (?:-|–|—|--) /u;

/** Authors and agencies that the text itself credits: in a byline, a dateline or a closing line. */
export function findCredits(segmented: Segmented, words: CreditWords): readonly Credit[] {
  const { text } = segmented;
  const dateline = DATELINE.exec(text.slice(0, HEAD));
  const credits = namesCredited(segmented, words).map((span): Credit => {
    const name = slice(text, span);
    return { name, span, kind: isAgency(name, words) ? "agency" : "author" };
  });
  if (!dateline) return credits;
  const [whole, name] = dateline as unknown as [string, string];
  const start = dateline.index + whole.lastIndexOf(`(${name})`) + 1;
  return [{ name, span: [start, start + name.length], kind: "agency" }, ...credits];
}

function isAgency(name: string, { agencies, isGivenName }: CreditWords): boolean {
  const words = name.toLowerCase().split(" ");
  if (words.length > 1 && isGivenName(words[0] as string)) return false;
  return words.some((word) => agencies.has(word));
}
