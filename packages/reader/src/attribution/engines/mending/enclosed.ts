import type { Span } from "@according/record";
import { BESIDES_RELATIVE, PASSED_ON, WHO_OPENS } from "../../../en/mending.ts";
import type { Places } from "../../../text/places.ts";
import { withoutWhomItCites } from "../../cited-whom.ts";
import type { Proposal } from "../../proposal.ts";
import { type Mend, withContent } from "./mend.ts";

/* What stands between dashes, in brackets or in a clause with *who* ends there, and what is said in it too. */

/** "(pressed on it, Lund says it was right**), and they sailed**" */
function withinBrackets(places: Places, one: Proposal): Proposal {
  return cutAt(places, one, (before, said) =>
    said.includes(")") && count(before, "(") > count(before, ")") ? firstOutside(said, "(", ")") : -1,
  );
}

/** "a clerk — a newcomer who asked for the tide **— shows what haste may cost**" */
function withinDashes(places: Places, one: Proposal): Proposal {
  return cutAt(places, one, (before, said) => {
    const dash = said.search(DASH);
    return dash >= 0 && before.split(DASH).length % 2 === 0 ? dash : -1;
  });
}

/** "Moro said that the pier was shut**, Corvin Wire reported**": who passes it on is none of what is said. */
function withoutPassingOn(places: Places, one: Proposal): Proposal {
  return cutAt(places, one, (_, said) => said.search(PASSED_ON));
}

/** "Radio Merle reported, **citing two officials, that** the pier was shut": whom it cites is none of what is said. */
const besideWhomItCites = ({ segmented: { text } }: Places, one: Proposal): Proposal =>
  withContent(one, withoutWhomItCites(text, one.content));

/** "Moro, a councillor who warned of floods**, brushed off the danger**" */
function withinWhoClause({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [[source], last] = [one.source, one.content.at(-1)];
  if (!source || !last || one.content.length > 1 || !WHO_OPENS.test(text.slice(...source))) return one;
  const at = text.slice(...last).search(BESIDES_RELATIVE);
  return at > 0 && !quoted(last[0] + at) ? { ...one, content: [[last[0], last[0] + at]] } : one;
}

const DASH = /\s[–—]\s|—/;

const count = (words: string, mark: string): number => words.split(mark).length - 1;

/** Where a bracket closes that was opened before. */
function firstOutside(said: string, opens: string, closes: string): number {
  let depth = 0;
  for (let i = 0; i < said.length; i++) {
    if (said[i] === opens) depth++;
    if (said[i] === closes && --depth < 0) return i;
  }
  return -1;
}

/** Ends the piece that stands behind the cue where `end` says, by the words of its sentence before the cue. */
function cutAt(
  { segmented: { text, sentences }, sentence, quoted }: Places,
  one: Proposal,
  end: (before: string, said: string) => number,
): Proposal {
  const cue = one.cue[0];
  const at = one.content.findIndex(([from]) => cue && from >= cue[1]);
  const piece = one.content[at];
  if (!cue || !piece) return one;
  const opening = sentences[sentence(cue[0])]?.span[0] ?? cue[0];
  const cut = end(text.slice(opening, cue[0]), text.slice(...piece));
  if (cut <= 0 || quoted(piece[0] + cut)) return one;
  const kept: Span = [piece[0], piece[0] + text.slice(piece[0], piece[0] + cut).trimEnd().length];
  return { ...one, content: [...one.content.slice(0, at), kept] };
}

/** In the order in which they are tried. */
export const ENCLOSED: readonly Mend[] = [
  {
    name: "within brackets",
    shows: [
      [
        "The crew left (pressed on it, Ina Lund says it was right), and they sailed.",
        "Ina Lund | says | it was right), and they sailed",
        "Ina Lund | says | it was right",
      ],
      [
        "Ina Lund says the crew (all of it) was right, and they sailed.",
        "Ina Lund | says | the crew (all of it) was right, and they sailed",
      ],
    ],
    mend: withinBrackets,
  },
  {
    name: "within dashes",
    shows: [
      [
        "A clerk — a newcomer who asked for the tide — shows what haste may cost.",
        "a newcomer | asked for | the tide — shows what haste may cost",
        "a newcomer | asked for | the tide",
      ],
      ["A clerk asked for the tide — and the moon.", "A clerk | asked for | the tide — and the moon"],
    ],
    mend: withinDashes,
  },
  {
    name: "within the clause with who",
    shows: [
      [
        "Ilan Moro, a councillor who warned of floods, brushed off the danger.",
        "a councillor who | warned | of floods, brushed off the danger",
        "a councillor who | warned | of floods",
      ],
      [
        "Ilan Moro, a councillor who warned of floods and storms, left.",
        "a councillor who | warned | of floods and storms",
      ],
    ],
    mend: withinWhoClause,
  },
  {
    name: "without who passes it on",
    shows: [
      [
        "Ilan Moro said that the pier was shut, Corvin Wire reported.",
        "Ilan Moro | said | that the pier was shut, Corvin Wire reported",
        "Ilan Moro | said | that the pier was shut",
      ],
      [
        "Ilan Moro said that the pier was shut, as it had been.",
        "Ilan Moro | said | that the pier was shut, as it had been",
      ],
    ],
    mend: withoutPassingOn,
  },
  {
    name: "beside whom it cites",
    shows: [
      [
        "Radio Merle reported, citing two officials, that the pier was shut.",
        "Radio Merle | reported | citing two officials, that the pier was shut",
        "Radio Merle | reported | that the pier was shut",
      ],
      ["Radio Merle reported that the pier was shut.", "Radio Merle | reported | that the pier was shut"],
    ],
    mend: besideWhomItCites,
  },
];
