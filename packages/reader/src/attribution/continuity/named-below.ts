import type { Settled } from "../proposal.ts";
import { type Continuation, type GoingOn, isWholeParagraph, type Loose } from "./continuation.ts";

/** A quotation left open at the end of its paragraph goes on in the next one: whoever is named there has said it all. */
export const namedBelow: Continuation = {
  name: "named below",
  shows: [
    ["“The weir is safe.\n\n“We measured it twice,” Ilan Moro said.", "Ilan Moro | “The weir is safe."],
    [
      "“It is late,” Dara Voss said.\n\n“The weir is safe.\n\n“We measured it twice,” Ilan Moro said.",
      "Ilan Moro | “The weir is safe.",
    ],
    ["“The weir is safe.”\n\n“We measured it twice,” Ilan Moro said."],
  ],
  find: findNamedBelow,
};

function findNamedBelow(loose: Loose): GoingOn | null {
  if (loose.quotation.closed || !isWholeParagraph(loose)) return null;
  const speech = speechBelow(loose);
  return speech && { before: speech, act: "state", confidence: Math.min(SURE, speech.confidence) };
}

const SURE = 0.85;

/* Over no more paragraphs than these somebody is looked for. */
const BELOW = 6;

/** Who is named at the end of the paragraphs over which a quotation runs, each opened anew. */
function speechBelow({ segmented: { text, paragraphs }, paragraph, read }: Loose): Settled | null {
  for (let at = paragraph + 1; at <= paragraph + BELOW; at++) {
    const [from, to] = paragraphs[at]?.span ?? [0, 0];
    if (from === to || !/^["“]/.test(text.slice(from, from + 1))) return null;
    const opening = read.get(at)?.find(({ content: [first] }) => first?.[0] === from || first?.[0] === from + 1);
    if (opening) return opening.source.length > 0 ? opening : null;
    if (/["”]/.test(text.slice(from + 1, to))) return null;
  }
  return null;
}
