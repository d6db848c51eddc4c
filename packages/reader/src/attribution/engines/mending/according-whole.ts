import type { Span } from "@according/record";
import { ACCORDING_TO } from "../../../en/doubts.ts";
import { BESIDE_SUBJECT, HEAD_OF_WHAT, NAME_BEHIND, OPENS_APPOSITION, WHAT_HE_IS } from "../../../en/mending.ts";
import { TITLES } from "../../../en/people.ts";
import { firstFinite } from "../../../grammar/finite-in.ts";
import { isSomebody } from "../../../grammar/people.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";
import { describedAlone } from "./wholes.ts";

/* Where trained engines take a part of the words behind “according to” for all of them. */

/** "the Special Adviser on Ports": an office in capitals, of whose holder a name behind may be. */
function officeAlone(text: string, { source }: Proposal): Span | null {
  const [only] = source;
  const words = only ? text.slice(...only) : "";
  const isOffice =
    /^the /i.test(words) && !words.includes(",") && words.split(" ").some((word) => TITLES.has(word.toLowerCase()));
  return only && source.length === 1 && isOffice ? only : null;
}

/** "According to **his aunt, Jane Stroud,** “he was quick”": she by name. */
function withNameInContent({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, first] = [describedAlone(text, one) ?? officeAlone(text, one), one.content[0]];
  if (!source || !first || !isAccording(text, one)) return one;
  const name = NAME_BEHIND.exec(text.slice(source[1], first[1]));
  if (/\p{Lu}/u.test(text.slice(...source)) && OPENS_APPOSITION.test(text.slice(source[1] + (name?.[0].length ?? 0))))
    return one;
  if (!name?.[1] || first[0] > source[1] + name[0].length || source[1] + name[0].length >= first[1]) return one;
  return {
    ...one,
    source: [[source[0], source[1] + 2 + name[1].length]],
    content: [[source[1] + name[0].length, first[1]], ...one.content.slice(1)],
  };
}

/** "the bridge was unsafe": a subject, with nothing that goes on about it or stands beside it, and its verb. */
function isSentenceAlone(places: Places, span: Span): boolean {
  const verb = firstFinite(places, span);
  return verb !== null && verb > span[0] && !BESIDE_SUBJECT.test(places.segmented.text.slice(span[0], verb));
}

/** "engineer" of "an engineer of the port, " */
const whatOf = (what: string): string => HEAD_OF_WHAT.exec(what)?.[1] ?? "";

/** "According to **Fedor Quist, an engineer,** the bridge was unsafe": what he is, and not what he says. */
function withWhatHeIs(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [source, first] = [one.source[0], one.content[0]];
  if (!source || !first || one.source.length > 1 || !isAccording(text, one) || text.slice(source[1], first[0]) !== ", ")
    return one;
  const what = WHAT_HE_IS.exec(text.slice(...first))?.[0];
  const from = first[0] + (what?.length ?? 0);
  if (!what || !isSomebody(whatOf(what)) || !isSentenceAlone(places, [from, first[1]])) return one;
  const end = from - what.length + what.trimEnd().length - 1;
  return { ...one, source: [[source[0], end]], content: [[from, first[1]], ...one.content.slice(1)] };
}

export const isAccording = (text: string, { cue: [cue] }: Proposal): boolean =>
  cue !== undefined &&
  text
    .slice(...cue)
    .toLowerCase()
    .endsWith(ACCORDING_TO);

/** In the order in which they are tried. */
export const ACCORDING_WHOLE: readonly Mend[] = [
  {
    name: "with the name in what is said",
    shows: [
      [
        "According to his aunt, Jane Stroud, “he was quick”.",
        "his aunt | According to | Jane Stroud, “he was quick”",
        "his aunt, Jane Stroud | According to | “he was quick”",
      ],
      ["According to his aunt, “Jane Stroud was quick”.", "his aunt | According to | “Jane Stroud was quick”"],
    ],
    mend: withNameInContent,
  },
  {
    name: "with what he is",
    shows: [
      [
        "According to Fedor Quist, an engineer, the bridge was unsafe.",
        "Fedor Quist | According to | an engineer, the bridge was unsafe",
        "Fedor Quist, an engineer | According to | the bridge was unsafe",
      ],
      ["According to Fedor Quist, an engineer had slept.", "Fedor Quist | According to | an engineer had slept"],
    ],
    mend: withWhatHeIs,
  },
];
