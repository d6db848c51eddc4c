import type { Span } from "@according/record";
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

/** "told me **Citizens**' Watch had warned": the whole of the owner's name. */
function withOwner({ segmented: { text } }: Places, one: Proposal): Proposal {
  const content = one.content.map(([from, to]): Span => {
    const cut = /^['’]s?\s/.test(text.slice(from, to))
      ? /\p{L}+$/u.exec(text.slice(Math.max(0, from - LONGEST), from))
      : null;
    return [from - (cut?.[0].length ?? 0), to];
  });
  return { ...one, content };
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
  {
    name: "with the whole name of whose it is",
    shows: [
      [
        "Tom Moss told me Dockers' Watch had warned that it was late.",
        "Tom Moss | told | ' Watch had warned that it was late",
        "Tom Moss | told | Dockers' Watch had warned that it was late",
      ],
      ["Tom Moss told the dockers' Ida Vell it was late.", "Tom Moss | told | it was late"],
    ],
    mend: withOwner,
  },
];
