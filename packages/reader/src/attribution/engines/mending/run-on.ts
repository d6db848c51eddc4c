import { CREDIT_OF_PICTURE, TEASER } from "../../../en/credits.ts";
import { HEADING_IN_CAPITALS, NEXT_SENTENCE } from "../../../en/run-on.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { endingAt, type Mend } from "./mend.ts";

/* What a page runs on with, which trained engines take into what is said. */

/** "that prices would fall **The owners said so** too": the next sentence, though no stop parts them. */
const untilNextSentence = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => {
    const at = words.search(NEXT_SENTENCE);
    return at > 0 && words.slice(0, at).split(/\s+/).length < FEWEST ? -1 : at;
  });

/* A sentence that has ended has no fewer words than these. */
const FEWEST = 4;

/** "**Related video Ferries wait at the quay** “It is late,” Voss said": what is quoted begins behind the heading that runs into it. */
function behindHeading(places: Places, one: Proposal): Proposal {
  const { segmented, quotation, sentence } = places;
  const [first, ...others] = one.content;
  const around = first && quotation(first[1] - 1);
  const cue = one.cue[0]?.[0] ?? 0;
  if (!first || first[1] > cue || around?.within !== null || around.span[0] <= first[0]) return one;
  const from = segmented.sentences[sentence(first[0])]?.span[0] ?? first[0];
  const before = segmented.text.slice(Math.min(from, first[0]), around.span[0]);
  const isHeading = [TEASER, HEADING_IN_CAPITALS, CREDIT_OF_PICTURE].some((one) => one.test(before));
  return isHeading || TEASER.test(sentenceBefore(places, first[0]))
    ? { ...one, content: [[around.span[0], first[1]], ...others] }
    : one;
}

/** "**Related article All want peace.** Moro has other ideas “It is late,” Voss said": a heading may be of two sentences. */
function sentenceBefore({ segmented: { text, sentences }, sentence }: Places, at: number): string {
  const [own, before] = [sentences[sentence(at)], sentences[sentence(at) - 1]];
  return own && before?.paragraph === own.paragraph ? text.slice(...before.span) : "";
}

/** In the order in which they are tried. */
export const RUN_ON: readonly Mend[] = [
  {
    name: "until the next sentence",
    shows: [
      [
        "Moro said the pier was shut for want of hands  She also blamed the owners.",
        "Moro | said | the pier was shut for want of hands  She also blamed the owners",
        "Moro | said | the pier was shut for want of hands",
      ],
      ["Moro said the pier was shut for Mayor Voss.", "Moro | said | the pier was shut for Mayor Voss"],
    ],
    mend: untilNextSentence,
  },
  {
    name: "behind a heading that runs into a quotation",
    shows: [
      [
        "Related video Ferries wait at the quay “It is late,” Dara Voss said.",
        "Dara Voss | said | Related video Ferries wait at the quay “It is late,”",
        "Dara Voss | said | “It is late,”",
      ],
      ["Ferries wait and “it is late,” Dara Voss said.", "Dara Voss | said | Ferries wait and “it is late,”"],
    ],
    mend: behindHeading,
  },
];
