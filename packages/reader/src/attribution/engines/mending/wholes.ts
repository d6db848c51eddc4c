import type { Span } from "@according/record";
import {
  AS_ASIDE,
  BEFORE_SUBJECT,
  NAME_BEHIND,
  NAME_DESCRIBED,
  NAME_ENCLOSED,
  OF_ANOTHER,
  ON_SUNDAY,
  PART_OF_DESCRIPTION,
  SUNDAY,
  WHERE_IT_STANDS,
} from "../../../en/mending.ts";
import { CUE_FORMS } from "../../../en/predicates/cues.ts";
import { opensFinite } from "../../../grammar/finite-in.ts";
import { beginsWithName } from "../../../names/list-start.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* Where trained engines take a part of the words for somebody, or for what is said, for the whole. */

/** "**Prince Oskar, the brother of the heir to** the throne, Karl, said": who is described, not who is in the description. */
function withWhoseDescription(places: Places, one: Proposal): Proposal {
  const [source, before] = sourceAndBefore(places, one) ?? [];
  if (!source || before === undefined || saysBefore(before)) return one;
  const inside = before.endsWith(", ")
    ? NAME_ENCLOSED.test(places.segmented.text.slice(...source))
    : PART_OF_DESCRIPTION.test(before);
  const name = inside ? NAME_DESCRIBED.exec(before)?.[1] : undefined;
  return name && beginsWithName(name) ? { ...one, source: [[source[0] - before.length, source[1]]] } : one;
}

/** "**In a letter to Hanna Brodt**, who has since left, said they would": by whom it was written is not said. */
function withoutWhereItStands(places: Places, one: Proposal): Proposal {
  const [source, before] = sourceAndBefore(places, one) ?? [];
  if (!source || before === undefined) return one;
  const words = places.segmented.text.slice(...source);
  const isAlone = !BEFORE_SUBJECT.test(words.replace(/,$/, ""));
  const opens = isAlone && WHERE_IT_STANDS.test(before + words) && !/[,;:]/.test(before);
  return opens || (/^who(?![\p{L}])/u.test(words) && WHERE_IT_STANDS.test(before)) ? { ...one, source: [] } : one;
}

/* So many characters on a name behind a description has ended. */
const LONGEST_NAME = 60;

/** Somebody without a name of whom a name behind may be: "his aunt", not "the mother of the boy". */
export function describedAlone(text: string, { source }: Proposal): Span | null {
  const [only] = source;
  const words = only ? text.slice(...only) : "";
  return !only || source.length > 1 || /\p{Lu}/u.test(words) || OF_ANOTHER.test(words) ? null : only;
}

/** "“…”, said **the first of them, Jane Stroud**, as …": she by name. */
function withNameBehindCue({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, first, cue] = [describedAlone(text, one), one.content[0], one.cue.at(-1)];
  if (!source || !first || !cue || source[0] - cue[1] !== 1 || first[1] > cue[0]) return one;
  const name = NAME_BEHIND.exec(text.slice(source[1], source[1] + LONGEST_NAME))?.[1];
  return name ? { ...one, source: [[source[0], source[1] + 2 + name.length]] } : one;
}

/** "**Ore fever**, as the Courier explained, is rare": what stands on both sides. */
function aroundAside(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [source, before] = sourceAndBefore(places, one) ?? [];
  const [cue, first] = [one.cue[0], one.content[0]];
  if (!source || before === undefined || !cue || !first || one.content.length > 1) return one;
  const subject = before.slice(0, before.search(AS_ASIDE));
  const behind = first[0] > cue[1] && text.slice(cue[1], first[0]) === ", ";
  if (!AS_ASIDE.test(before) || !behind || !opensFinite(places, first) || /[“”",;:]/.test(subject)) return one;
  const from = source[0] - before.length;
  return { ...one, content: [[from, from + subject.length], first] };
}

/** The only source of a reading with its cue behind it, and what stands before it in its sentence. */
export function sourceAndBefore(
  { segmented: { text, sentences }, sentence, quoted }: Places,
  one: Proposal,
): readonly [readonly [number, number], string] | null {
  const [source, ...others] = one.source;
  const cue = one.cue[0]?.[0] ?? 0;
  if (!source || others.length > 0 || cue < source[1] || quoted(source[0])) return null;
  const from = sentences[sentence(source[0])]?.span[0] ?? source[0];
  return one.content.some(([start, end]) => start < source[0] && end > from)
    ? null
    : [source, text.slice(from, source[0])];
}

/** Does somebody say or do something before: "Voss **told** the brother of"? */
export const saysBefore = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some((word) => /^\p{Ll}/u.test(word) && CUE_FORMS.has(word));

/** "**The Mail** on Sunday reported": the whole name of a paper that is called after its day. */
function withItsSunday({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1) return one;
  const isPaper = ON_SUNDAY.test(text.slice(...source)) && text.startsWith(SUNDAY, source[1]);
  const end = source[1] + SUNDAY.length;
  return isPaper && (cue[0] < source[0] || cue[0] === end + 1) ? { ...one, source: [[source[0], end]] } : one;
}

/** In the order in which they are tried. */
export const WHOLES: readonly Mend[] = [
  {
    name: "whoever is described",
    shows: [
      [
        "Prince Oskar, the brother of the heir to the throne, Karl, said it was late.",
        "the throne, Karl, | said | it was late",
        "Prince Oskar, the brother of the heir to the throne, Karl, | said | it was late",
      ],
      ["Prince Oskar told the brother of Karl that it was late.", "Prince Oskar | told | that it was late"],
    ],
    mend: withWhoseDescription,
  },
  {
    name: "with the name behind",
    shows: [
      [
        "“Is there any tea?” said the first of them, Oskar Venn, as he reached the gate.",
        "the first of them | said | “Is there any tea?”",
        "the first of them, Oskar Venn | said | “Is there any tea?”",
      ],
      [
        "“Is there any tea?” said the mother of the boy, Oskar Venn.",
        "the mother of the boy | said | “Is there any tea?”",
      ],
    ],
    mend: withNameBehindCue,
  },
  {
    name: "on both sides of an aside",
    shows: [
      [
        "Ore fever, as the Courier explained, is rare.",
        "the Courier | explained | is rare",
        "the Courier | explained | Ore fever … is rare",
      ],
      ["As the Courier explained, ore fever is rare.", "the Courier | explained | ore fever is rare"],
    ],
    mend: aroundAside,
  },
  {
    name: "not in a letter to whom",
    shows: [
      [
        "In a letter to Hanna Brodt, who has since left, said they would wait.",
        "Hanna Brodt, who has since left, | said | they would wait",
        "| said | they would wait",
      ],
      ["In a letter to Hanna Brodt, the clerks said they would wait.", "the clerks | said | they would wait"],
    ],
    mend: withoutWhereItStands,
  },
  {
    name: "a paper called after its day",
    shows: [
      [
        "The Mail on Sunday reported that it was late.",
        "The Mail | reported | that it was late",
        "The Mail on Sunday | reported | that it was late",
      ],
      ["The mayor on Sunday reported that it was late.", "The mayor | reported | that it was late"],
    ],
    mend: withItsSunday,
  },
];
