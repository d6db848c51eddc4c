import type { Span } from "@according/record";
import { IN_BEFORE, IN_REACTION } from "../../../en/datelines.ts";
import { datelineLength } from "../../../names/datelines.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { type Mend, withContent } from "./mend.ts";

/* What a text is laid out in parts what is said: a heading, a paragraph, a dateline. */

/** "ORLAY/LISK, March 7 (Corvin) - **A crew was lost**", "ORLAY (Corvin) - **The mayor of Orlay, Mara Velin,** said": what is said, or who says it. */
function withoutDateline({ segmented: { text, paragraphs } }: Places, one: Proposal): Proposal {
  const opening = paragraphs[one.paragraph]?.span[0] ?? -1;
  const behind = ([from, to]: Span): Span => {
    const dateline = from === opening ? datelineLength(text.slice(from, to)) : 0;
    return from + dateline < to ? [from + dateline, to] : [from, to];
  };
  const [first, ...others] = one.content;
  return { ...one, source: one.source.map(behind), content: first ? [behind(first), ...others] : others };
}

/** "In reaction **Minister Ana Usko** said": the word for how it is meant is no part of the name. */
function withoutReaction({ segmented: { text } }: Places, one: Proposal): Proposal {
  const source = one.source.map(([from, to]): Span => {
    const words = IN_BEFORE.test(text.slice(Math.max(0, from - BEFORE), from))
      ? IN_REACTION.exec(text.slice(from, to))?.[0]
      : undefined;
    return [from + (words?.length ?? 0), to];
  });
  return { ...one, source };
}

/* So many characters before show that "In" opens it. */
const BEFORE = 6;

/** "BY ORDER: WATCHDOG**The council** refused": whoever speaks is of one sentence, of the last. */
const withinSentence = ({ segmented: { sentences }, sentence }: Places, one: Proposal): Proposal => ({
  ...one,
  source: one.source.map(([from, to]): Span => [Math.max(from, sentences[sentence(to - 1)]?.span[0] ?? from), to]),
});

/** "“We will not talk”⏎⏎**The harbour was hit**, the army said": from the paragraph on in which it is said who says it, but for speech left open before it. */
function fromItsParagraph({ segmented: { paragraphs }, paragraph, quotation }: Places, one: Proposal): Proposal {
  const here = one.paragraph;
  const isLeftOpen = (at: number): boolean => quotation((paragraphs[at]?.span[1] ?? 0) - 1)?.closed === false;
  const content = one.content.map((piece): Span => {
    const [from, to] = piece;
    if (paragraph(to - 1) !== here) return piece;
    let first = here;
    while (first > paragraph(from) && isLeftOpen(first - 1)) first--;
    const opening = paragraphs[first]?.span[0] ?? from;
    return opening > from ? [opening, to] : piece;
  });
  return withContent(one, content);
}

/** In the order in which they are tried. */
export const LAYOUT: readonly Mend[] = [
  {
    name: "whoever speaks within one sentence",
    shows: [
      [
        "Late by order\n\nThe council refused to wait.",
        "order\n\nThe council | refused | to wait",
        "The council | refused | to wait",
      ],
      ["The council refused to wait.", "The council | refused | to wait"],
    ],
    mend: withinSentence,
  },
  {
    name: "from its paragraph on",
    shows: [
      [
        "“We will not talk.”\n\nThe harbour was hit, the army said.",
        "the army | said | “We will not talk.”\n\nThe harbour was hit",
        "the army | said | The harbour was hit",
      ],
      [
        "“We will not talk.\n\n“The harbour was hit,” the army said.",
        "the army | said | “We will not talk.\n\n“The harbour was hit,”",
      ],
    ],
    mend: fromItsParagraph,
  },
  {
    name: "without the dateline",
    shows: [
      [
        "SARN/ORLAY, March 7 (Corvin) - A tank crew killed a reporter, according to an inquiry by the press guild of Sarn.",
        "an inquiry by the press guild of Sarn | according to | SARN/ORLAY, March 7 (Corvin) - A tank crew killed a reporter",
        "an inquiry by the press guild of Sarn | according to | A tank crew killed a reporter",
      ],
      [
        "ORLAY (Corvin) - The mayor of Orlay, Mara Velin, said that 43 had died.",
        "ORLAY (Corvin) - The mayor of Orlay, Mara Velin, | said | that 43 had died",
        "The mayor of Orlay, Mara Velin, | said | that 43 had died",
      ],
      [
        "ORLAY — The General Ferry Authority said it was late.",
        "ORLAY — The General Ferry Authority | said | it was late",
        "The General Ferry Authority | said | it was late",
      ],
      [
        "Mara Velin (Harvest) – a lawyer – said that it was late.",
        "Mara Velin (Harvest) – a lawyer | said | that it was late",
      ],
      ["A tank crew killed a reporter, the guild said.", "the guild | said | A tank crew killed a reporter"],
    ],
    mend: withoutDateline,
  },
  {
    name: "without in reaction",
    shows: [
      [
        "In reaction Minister Ana Usko said it was late.",
        "reaction Minister Ana Usko | said | it was late",
        "Minister Ana Usko | said | it was late",
      ],
      ["The reaction of Usko said it was late.", "The reaction of Usko | said | it was late"],
    ],
    mend: withoutReaction,
  },
];
