import { type Credit, slice } from "@according/record";
import { CREDITED_SERVICE } from "../en/credits.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { OUTLET_WORDS, OUTLETS } from "../en/people.ts";
import type { Segmented } from "../layers.ts";
import { creditLines } from "./lines.ts";

/* A dateline stands within so many characters of the head of a report. */
const HEAD = 400;
const DATELINE = /(?:^|\n)\p{Lu}{2}[^\n(]{0,60} \((\p{Lu}[\p{L} ]{1,30})\) (?:-|–|—|--) /u;

/** Authors and agencies that the text itself credits: in a byline, a dateline or a closing line. */
export function findCredits(segmented: Segmented): readonly Credit[] {
  const { text } = segmented;
  const dateline = DATELINE.exec(text.slice(0, HEAD));
  const lines = creditLines(segmented).flatMap(({ names }) => names);
  const credits = lines.map((span): Credit => {
    const name = slice(text, span);
    return { name, span, kind: isAgency(name) ? "agency" : "author" };
  });
  if (!dateline) return credits;
  const [whole, name] = dateline as unknown as [string, string];
  const start = dateline.index + whole.lastIndexOf(`(${name})`) + 1;
  return [{ name, span: [start, start + name.length], kind: "agency" }, ...credits];
}

function isAgency(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  if (sexOfGiven(words[0] as string) !== undefined && words.length > 1) return false;
  return words.some((word) => OUTLETS.has(word) || OUTLET_WORDS.has(word) || CREDITED_SERVICE.has(word));
}
