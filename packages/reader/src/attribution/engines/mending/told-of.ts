import { SAID_ALONE, TOLD_OF } from "../../../en/mending.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* Where somebody tells of what another has said. */

/** "“It is late,” aides said **Mr. Voss** told his colleagues.": who has told it, and not who tells of it. */
function byWhomTheyTellOf({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length + one.cue.length > 2 || cue[0] - source[1] !== 1) return one;
  const end = sentences[sentence(cue[0])]?.span[1] ?? cue[1];
  const groups = TOLD_OF.exec(text.slice(cue[1], end))?.groups;
  if (!groups || !SAID_ALONE.has(text.slice(...cue)) || !/[,.!?][”"] $/.test(text.slice(0, source[0]).slice(-3)))
    return one;
  const { who = "", cue: told = "" } = groups;
  const from = cue[1] + 1;
  const verb = from + who.length + 1;
  const content = one.content.filter(([start]) => start < source[0] || start >= end);
  return content.length === 0
    ? one
    : { ...one, source: [[from, from + who.length]], cue: [[verb, verb + told.length]], content };
}

/** In the order in which they are tried. */
export const TOLD_OF_OTHERS: readonly Mend[] = [
  {
    name: "whoever is told to have told it",
    shows: [
      [
        "“The bridge is not safe,” the mayor said Mr. Brant told her on Friday.",
        "the mayor | said | “The bridge is not safe,”",
        "Mr. Brant | told | “The bridge is not safe,”",
      ],
      ["“The bridge is not safe,” the mayor said on Friday.", "the mayor | said | “The bridge is not safe,”"],
    ],
    mend: byWhomTheyTellOf,
  },
];
