import type { Span } from "@according/record";
import {
  BEFORE_QUOTED_HALF,
  CARRIES_ON,
  GOES_ON_NOTING,
  GOES_ON_WHEN,
  OPENS_PHRASE,
  OPENS_WITH_NOUN,
  PARTS_CLAUSES,
  PLAINLY_SAID,
} from "../../../en/mending.ts";
import { holdsFinite } from "../../../grammar/finite-in.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { type Mend, withContent } from "./mend.ts";

/* What trained engines begin too late: in the middle of a quotation, or of the clause that stands before who says it. */

/** "“**We buy rides, and are one of many customers,”** Clarke said": all of the quotation of which the end was found. */
function withWholeQuotation(places: Places, one: Proposal): Proposal {
  const content = one.content.map((piece, i) => wholly(places, one, piece, one.content[i - 1]));
  return withContent(one, content);
}

function wholly({ quotation }: Places, one: Proposal, piece: Span, before: Span | undefined): Span {
  const around = quotation(piece[0]);
  if (around?.marks !== "double" || around.within !== null || piece[1] < around.inner[1]) return piece;
  const [from, to] = around.span;
  const isApart = [...one.cue, ...one.source].every(([start, end]) => end <= from || start >= to);
  return isApart && piece[0] > around.inner[0] && (before?.[1] ?? 0) <= from ? [from, piece[1]] : piece;
}

/** "**Making concessions for a deal that fails us** is not good, an aide said": the sentence from its beginning. */
function withSentenceBefore(places: Places, one: Proposal): Proposal {
  const {
    segmented: { text, sentences },
    sentence,
    quoted,
  } = places;
  const [first, ...others] = one.content;
  const [says] = [one.source[0]?.[0] ?? 0, one.cue[0]?.[0] ?? 0].toSorted((a, b) => a - b);
  if (!first || !says || others.length > 0 || quoted(first[0]) || !/^,\s*$/.test(text.slice(first[1], says)))
    return one;
  const [opening, end] = sentences[sentence(first[0])]?.span ?? first;
  const before = text.slice(opening, first[0]);
  const isMiddle =
    CARRIES_ON.test(before) || /^[,;]/.test(text.slice(...first)) || isNoting(before, text.slice(...first));
  if (opening >= first[0] || end < says || !isMiddle || PARTS_CLAUSES.test(before)) return one;
  if (GOES_ON_WHEN.test(before) && !holdsFinite(places, [opening, first[0]])) return one;
  return { ...one, content: [[opening, first[1]]] };
}

/** "the army was blamed, **noting that it was late**" */
const isNoting = (before: string, words: string): boolean => /\p{L}, $/u.test(before) && GOES_ON_NOTING.test(words);

/** "**The outages have been** “disruptive” and will go on, Voss said": the sentence from its beginning, if it is quoted in part. */
function withItsBeginning({ segmented: { text, sentences }, sentence, quotation }: Places, one: Proposal): Proposal {
  const [first, ...others] = one.content;
  const says = Math.min(one.source[0]?.[0] ?? 0, one.cue[0]?.[0] ?? 0);
  const around = first && quotation(first[0]);
  if (!first || first[1] > says || around?.marks !== "double" || around.span[0] !== first[0]) return one;
  const opening = sentences[sentence(first[0])]?.span[0] ?? first[0];
  const isHalf = around.span[1] < first[1] || others.some(([from]) => from < says);
  return isHalf && BEFORE_QUOTED_HALF.test(text.slice(opening, first[0]))
    ? { ...one, content: [[opening, first[1]], ...others] }
    : one;
}

/** "Voss said **with the new** charge, it would never pay": from the preposition on. */
function withItsPreposition({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, first, ...others] = [one.cue.at(-1), ...one.content];
  if (!cue || !first || first[0] <= cue[1] || !PLAINLY_SAID.test(text.slice(...cue))) return one;
  if (!OPENS_PHRASE.test(text.slice(cue[1], first[0])) || !OPENS_WITH_NOUN.test(text.slice(...first))) return one;
  return { ...one, content: [[cue[1] + 1, first[1]], ...others] };
}

/** In the order in which they are tried. */
export const BEGUN: readonly Mend[] = [
  {
    name: "the whole quotation",
    shows: [
      [
        "“We buy rides to the pier, and are one of many guests on it,” Clark Moro said.",
        "Clark Moro | said | and are one of many guests on it,”",
        "Clark Moro | said | “We buy rides to the pier, and are one of many guests on it,”",
      ],
      ["“We buy rides,” Clark Moro said.", "Clark Moro | said | “We buy rides,”"],
    ],
    mend: withWholeQuotation,
  },
  {
    name: "the sentence from its beginning",
    shows: [
      [
        "Making concessions for a deal that fails the town is not good, a clerk said.",
        "a clerk | said | that fails the town is not good",
        "a clerk | said | Making concessions for a deal that fails the town is not good",
      ],
      ["The deal failed; that fails the town, a clerk said.", "a clerk | said | that fails the town"],
    ],
    mend: withSentenceBefore,
  },
  {
    name: "with the subject before a half that is quoted",
    shows: [
      [
        "The delays have been “a great nuisance” and the firm will end them, its head Andy Vell said.",
        "its head Andy Vell | said | “a great nuisance” and the firm will end them",
        "its head Andy Vell | said | The delays have been “a great nuisance” and the firm will end them",
      ],
      ["Tom Orn was late. “It is over,” Andy Vell said.", "Andy Vell | said | “It is over,”"],
    ],
    mend: withItsBeginning,
  },
  {
    name: "with the preposition before its noun",
    shows: [
      [
        "Layla Orn said with the new charge, the panels would never pay.",
        "Layla Orn | said | charge, the panels would never pay",
        "Layla Orn | said | with the new charge, the panels would never pay",
      ],
      ["Layla Orn said in the hall it was late.", "Layla Orn | said | it was late"],
    ],
    mend: withItsPreposition,
  },
];
