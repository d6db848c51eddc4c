import { OUTLET_WORDS, OUTLETS } from "../lang/en/people.ts";
import type { Span } from "../model/span.ts";

/** Is this span an outlet: "the BBC", "the Orlay Gazette"? */
export function isOutlet(text: string, span: Span): boolean {
  const words = text.slice(...span).split(/\s+/);
  const last = words.at(-1) as string;
  return (
    OUTLETS.has(last.toLowerCase()) ||
    words.some((word) => OUTLETS.has(word.toLowerCase())) ||
    (/^\p{Lu}/u.test(last) && OUTLET_WORDS.has(last.toLowerCase()))
  );
}
