import { CREDIT_BEFORE_TEASER, CREDIT_OF_PICTURE, TEASER } from "../../../en/credits.ts";
import { HEADING_IN_CAPITALS, NEXT_AT_ONCE, NEXT_SENTENCE } from "../../../en/run-on.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { endingAt, type Mend } from "./mend.ts";

/* What a page runs on with, which trained engines take into what is said. */

/** "that the pier is shut **Mara Venn/Corvin Photo Related article** Ferries wait": what is said ends before a teaser. */
const untilTeaser = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => {
    const at = words.search(TEASER);
    const from = Math.max(0, at - CREDIT);
    const credit = at > 0 ? CREDIT_BEFORE_TEASER.exec(words.slice(from, at))?.index : undefined;
    return credit === undefined ? at : from + credit;
  });

/* Whose picture it is has no more characters. */
const CREDIT = 160;

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

/** "**“It was loud,”** Venn said Some stayed": the quotation before, where a sentence begins behind without a stop. */
function byQuotationBefore({ segmented: { text }, quotation }: Places, one: Proposal): Proposal {
  const [source, cue, first] = [one.source[0], one.cue[0], one.content[0]];
  if (!source || !cue || !first || one.content.length > 1 || source[1] > cue[0] || first[0] !== cue[1] + 1) return one;
  const around = quotation(source[0] - 2);
  if (around?.marks !== "double" || around.within !== null || around.span[1] !== source[0] - 1) return one;
  const ends = /,["”]$/.test(text.slice(...around.span));
  return ends && NEXT_AT_ONCE.test(text.slice(...first)) ? { ...one, content: [around.span] } : one;
}

/** In the order in which they are tried. */
export const RUN_ON: readonly Mend[] = [
  {
    name: "the quotation before, where no stop parts it",
    shows: [
      [
        "“It was loud,” Venn said Some in the town stayed.",
        "Venn | said | Some in the town stayed",
        "Venn | said | “It was loud,”",
      ],
      ["“It was loud,” Venn said some in the town thought.", "Venn | said | some in the town thought"],
    ],
    mend: byQuotationBefore,
  },
  {
    name: "until a teaser",
    shows: [
      [
        "Moro said the pier was shut READ MORE: Ferries wait in Lisk",
        "Moro | said | the pier was shut READ MORE: Ferries wait in Lisk",
        "Moro | said | the pier was shut",
      ],
      ["Moro said the pier was shut to more readers.", "Moro | said | the pier was shut to more readers"],
    ],
    mend: untilTeaser,
  },
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
