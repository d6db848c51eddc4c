import type { Span } from "@according/record";
import { DAY_BEFORE_WHO, UNFINISHED } from "../../../en/mending.ts";
import { CUE_FORMS } from "../../../en/predicates/cues.ts";
import { isClosed } from "../../../grammar/closed-words.ts";
import type { Places } from "../../../text/places.ts";
import { loweredIn } from "../../../text/words.ts";
import type { Proposal } from "../../proposal.ts";
import { type Mend, withContent } from "./mend.ts";

/* What trained engines end too early: in the middle of a quotation that they have begun, or of a phrase. */

/** "“We get them on the path to sorting out the **practical parts of life.”**": all of the quotation of which the beginning was found. */
function withRestOfQuotation(places: Places, one: Proposal): Proposal {
  return withContent(
    one,
    one.content.map((piece) => quotedWholly(places, one, piece)),
  );
}

function quotedWholly({ quotation, segmented: { text } }: Places, one: Proposal, piece: Span): Span {
  const begun = quotation(piece[0]);
  const around = begun && piece[1] > begun.span[1] ? quotation(piece[1] - 1) : begun;
  if (around?.marks !== "double" || around.within !== null || piece[0] > around.inner[0]) return piece;
  const to = around.span[1];
  const isCut =
    piece[1] < around.inner[1] && GOES_ON.test(text.slice(piece[1], to)) && !ENDS.test(text.slice(...piece));
  return isCut && hasNoneBefore(one, piece, to) ? [piece[0], to] : piece;
}

/** "the trip between Homestead and **Dadeland**, he said": a phrase to its end. */
function toItsLastWord(places: Places, one: Proposal): Proposal {
  return withContent(
    one,
    one.content.map((piece) => uncut(places, one, piece)),
  );
}

function uncut({ quoted, segmented: { text, sentences }, sentence }: Places, one: Proposal, piece: Span): Span {
  const last = text.slice(...piece).match(/(?<!\S)\S+$/)?.[0] ?? "";
  if (quoted(piece[1]) || !(UNFINISHED.has(last) || /^\d[\d,]*$/.test(last))) return piece;
  const end = sentences[sentence(piece[1] - 1)]?.span[1] ?? piece[1];
  const rest = text.slice(piece[1], end);
  const stop = rest.search(/[,.](?!\d)|[;:!?“”"()]| [–—-] /);
  const to = piece[1] + (stop < 0 ? rest.length : stop);
  const words = loweredIn(text, [piece[1], to]);
  if (isClosed(words[0] ?? "") || words.some((word) => CUE_FORMS.has(word))) return piece;
  return GOES_ON.test(rest) && hasNoneBefore(one, piece, to) ? [piece[0], to] : piece;
}

/** "…by a third **from 1 July**, the minister said": a day between what is said and who says it is no part of who. */
function withDayBeforeWho({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [who, ...others] = one.source;
  const last = one.content.at(-1);
  if (!who || !last || others.length > 0 || last[1] > who[0]) return one;
  const start = last[1] + (/^\s*/.exec(text.slice(last[1], who[1]))?.[0].length ?? 0);
  const [opening, day] = DAY_BEFORE_WHO.exec(text.slice(start, who[1])) ?? [];
  if (!opening || !day || start + opening.length < who[0]) return one;
  const content: Span = [last[0], start + day.length];
  return { ...one, source: [[start + opening.length, who[1]]], content: [...one.content.slice(0, -1), content] };
}

/** Nothing else of the reading stands before `to`. */
const hasNoneBefore = (one: Proposal, piece: Span, to: number): boolean =>
  [...one.cue, ...one.source, ...one.content].every(([from]) => from < piece[1] || from >= to);

const GOES_ON = /^\s+[\p{L}\p{N}]/u;
const ENDS = /[.!?…]$/;

/** In the order in which they are tried. */
export const CUT_SHORT: readonly Mend[] = [
  {
    name: "a day before who says it",
    shows: [
      [
        "They will cut it by a third from July 1, Clark Moro said.",
        "July 1, Clark Moro | said | They will cut it by a third from",
        "Clark Moro | said | They will cut it by a third from July 1",
      ],
      [
        "They will stop from 1 October, chief guard Clark Moro said.",
        "from 1 October, chief guard Clark Moro | said | They will stop",
        "chief guard Clark Moro | said | They will stop from 1 October",
      ],
      ["It will stop, May Moro said.", "May Moro | said | It will stop"],
    ],
    mend: withDayBeforeWho,
  },
  {
    name: "the rest of the quotation",
    shows: [
      [
        "“We get the guests on the path to finding the better parts of life,” Clark Moro said.",
        "Clark Moro | said | “We get the guests on the path to finding the",
        "Clark Moro | said | “We get the guests on the path to finding the better parts of life,”",
      ],
      [
        "Clark Moro said: “We get the guests on the path.\n\n“They find the better parts of life.”",
        "Clark Moro | said | “We get the guests on the path.\n\n“They find the",
        "Clark Moro | said | “We get the guests on the path.\n\n“They find the better parts of life.”",
      ],
      ["“We get them on the path. Wait,” Clark Moro said.", "Clark Moro | said | “We get them on the path."],
    ],
    mend: withRestOfQuotation,
  },
  {
    name: "the rest of the phrase",
    shows: [
      [
        "Clark Moro asked how the ferry would cross between Lesk and Varn, since it leaks.",
        "Clark Moro | asked | how the ferry would cross between Lesk and",
        "Clark Moro | asked | how the ferry would cross between Lesk and Varn",
      ],
      [
        "The guards shot down 549 drones in the night, the army said.",
        "the army | said | The guards shot down 549",
        "the army | said | The guards shot down 549 drones in the night",
      ],
      ["Clark Moro said the bus carried 52 and Ina Lund said it carried 40.", "Clark Moro | said | the bus carried 52"],
      ["Clark Moro said the ferry would cross it and he left.", "Clark Moro | said | the ferry would cross it"],
      ["Clark Moro said they would sail, and the crew left.", "Clark Moro | said | they would sail"],
    ],
    mend: toItsLastWord,
  },
];
