import { AUXILIARIES } from "../../../en/function-words.ts";
import { OPENS_SUBJECT, WITH_A_HEARER } from "../../../en/subject-of-said.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* What trained engines leave out before the verb with which they let somebody's words begin: of whom it is told. */

/* A subject with what is said of it has no more characters. */
const LONGEST = 120;

/** "Moss said **Ida Vell, a union leader,** had told the port that it was late": the subject between the cue and a finite verb. */
function withWhoseItIs({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [cue, first, ...others] = [one.cue.at(-1), ...one.content];
  if (!cue || !first || first[0] - cue[1] < 3 || first[0] - cue[1] > LONGEST || quoted(first[0])) return one;
  const [verb = ""] = /^\p{L}+/u.exec(text.slice(...first)) ?? [];
  const between = text.slice(cue[1], first[0]);
  const isApart = one.source.every(([start, end]) => end <= cue[0] || start >= first[1]);
  if (!AUXILIARIES.has(verb) || !isApart || WITH_A_HEARER.test(text.slice(...cue))) return one;
  const opens = OPENS_SUBJECT.exec(between)?.index;
  return opens === undefined ? one : { ...one, content: [[cue[1] + opens + 1, first[1]], ...others] };
}

/** In the order in which they are tried. */
export const SUBJECT_OF_SAID: readonly Mend[] = [
  {
    name: "with the subject of what is said",
    shows: [
      [
        "Tom Moss said Ida Vell, a union leader, had told the port that it was late.",
        "Tom Moss | said | had told the port that it was late",
        "Tom Moss | said | Ida Vell, a union leader, had told the port that it was late",
      ],
      ["Tom Moss told Ida Vell, a union leader, had it been late.", "Tom Moss | told | had it been late"],
    ],
    mend: withWhoseItIs,
  },
];
