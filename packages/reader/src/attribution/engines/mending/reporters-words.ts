import type { Span } from "@according/record";
import { ACCORDING_TO } from "../../../en/doubts.ts";
import {
  DENIED_BEHIND,
  ENDS_IN_OF,
  HAS_DONE,
  JOINED_BEFORE,
  MEANT_BEHIND,
  ON_BROADCAST,
  REGARDING,
  RELATIVE_END,
  SAID_BY_ANOTHER,
  SILENT_BEHIND,
  SUMS_UP,
  TITLE_ALONE,
  WHICH_CLAUSE,
  WITHIN_CLAIM,
  WITHOUT_COMMA,
} from "../../../en/run-on.ts";
import { CLAIMS } from "../../../en/statements.ts";
import { holdsFinite, opensFinite } from "../../../grammar/finite-in.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { isAnsweredBehind, LONGEST_ANSWER } from "../../said-behind.ts";
import { endingAt, type Mend } from "./mend.ts";

/* What a reporter goes on with, or quotes of others, which trained engines take into what is said. */

/** "that it had been offered, **but did not say when**": what is left unsaid tells the reporter. */
const untilSilence = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(SILENT_BEHIND));

/** "Western claims that it fled **were denied by the army**": what became of the claim is no part of it; "claims that the report was false" is whole. */
function untilDenial(places: Places, one: Proposal): Proposal {
  const from = one.content.at(-1)?.[0] ?? 0;
  if (!one.cue.some((span) => CLAIMS.test(places.segmented.text.slice(...span)))) return one;
  return endingAt(places, one, (words) => {
    const at = words.search(DENIED_BEHIND);
    const isWhole = at > 0 && !WITHIN_CLAIM.test(words.slice(0, at)) && holdsFinite(places, [from, from + at]);
    return isWhole ? at : -1;
  });
}

/** "for “opening the gates,” **referring to** the vote": what is meant the reporter says. */
const untilWhatIsMeant = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(MEANT_BEHIND));

/**
 * "**Five million were called** and, according to a survey, most went", "**Empty berths** Venn said they had rung": of two
 * pieces the first is the reporter's where no comma parts it from who speaks.
 */
function withoutWhatIsJoined(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [first, second] = one.content;
  const [said, from] = [one.source[0]?.[0] ?? Number.POSITIVE_INFINITY, one.cue[0]?.[0] ?? 0];
  const says = Math.min(said, from);
  if (
    !first ||
    !second ||
    one.source.length === 0 ||
    first[1] > says ||
    second[0] < says ||
    places.quoted(first[1] - 1)
  )
    return one;
  const between = text.slice(first[1], says);
  const isHeading = said < from && WITHOUT_COMMA.test(between) && !RELATIVE_END.test(text.slice(...first));
  if ((!isHeading && !JOINED_BEFORE.test(between)) || opensFinite(places, second)) return one;
  return holdsFinite(places, second) ? { ...one, content: one.content.slice(1) } : one;
}

/**
 * "Nine were killed, the army said, **and 400 have been killed since the war began**": what the reporter adds of all that has happened
 * since, behind a deed that is told.
 */
function withoutSum({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [first, second, ...others] = one.content;
  const says = one.cue[0]?.[0] ?? 0;
  if (!first || !second || others.length > 0 || first[1] > says || second[0] < says || quoted(second[0])) return one;
  const isSum = SUMS_UP.test(text.slice(...second)) && !HAS_DONE.test(text.slice(...first));
  return isSum ? { ...one, content: [first] } : one;
}

/** "According to the bureau, **which counts them,** thefts fell": of the bureau, and not what it says. */
function behindWhichClause(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [first, cue] = [one.content[0], one.cue[0]];
  const which = first ? WHICH_CLAUSE.exec(text.slice(...first))?.[0].length : undefined;
  if (!first || !cue || !which || text.slice(...cue).toLowerCase() !== ACCORDING_TO) return one;
  const rest: Span = [first[0] + which, first[1]];
  return holdsFinite(places, rest) ? { ...one, content: [rest, ...one.content.slice(1)] } : one;
}

/** "“No,” Voss said **of the idea that the mayor had left**. “It is late.”": of what it is said, and not what. */
function withoutWhatItIsSaidOf(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const cue = one.cue.at(-1);
  const [first] = one.content;
  if (!cue || !first || first[1] > cue[0] || !places.quoted(first[1] - 1)) return one;
  const content = one.content.flatMap((span): readonly Span[] => {
    const isOf = ENDS_IN_OF.test(text.slice(...cue)) && span[0] - cue[1] === 1;
    if (span[0] < cue[1] || !(isOf || REGARDING.test(text.slice(...span)))) return [span];
    const next = places.segmented.quotations.find(({ marks, span: [from] }) => marks === "double" && from > span[0]);
    return next && next.span[0] < span[1] ? [[next.span[0], span[1]]] : [];
  });
  return { ...one, content };
}

/** "“Shall I?” he asks. **“What if?”** he replies.", "told her on **“Face of the Town.”**": another's words, and a name. */
function withoutOthersMarks({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  if (one.content.length < 2) return one;
  const isAnswer = ([from, to]: Span, i: number): boolean =>
    i > 0 && quoted(from + 1) && isAnsweredBehind(text, to) && !isOwnCue(one, to);
  const answer = one.content.findIndex(isAnswer);
  const own = isSaidBefore(text, one) ? one.content.slice(1) : one.content;
  const content = (answer < 0 ? own : one.content.slice(0, answer)).filter(([from, to], i) => {
    if (i === 0 || !quoted(from + 1)) return true;
    const isTitle = ON_BROADCAST.test(text.slice(Math.max(0, from - NEAR_TITLE), from));
    return !(isTitle && TITLE_ALONE.test(text.slice(from, to)));
  });
  return { ...one, content };
}

/** "**“It is safe.” Breck said.** “It never was,” Voss said": is the first quotation that of somebody named right behind it? */
function isSaidBefore(text: string, { source, cue, content: [first, second] }: Proposal): boolean {
  if (!first || !second || !/["”]$/.test(text.slice(...first))) return false;
  const between = text.slice(first[1], second[0]);
  return SAID_BY_ANOTHER.test(between) && ![...source, ...cue].some(([from]) => from >= first[1] && from < second[0]);
}

/* So many characters before a quotation are looked at. */
const NEAR_TITLE = 24;

/** Does the reading's own cue stand there? */
const isOwnCue = ({ cue }: Proposal, at: number): boolean =>
  cue.some(([from]) => from >= at && from < at + LONGEST_ANSWER);

/** In the order in which they are tried. */
export const REPORTERS_WORDS: readonly Mend[] = [
  {
    name: "until what is left unsaid",
    shows: [
      [
        "Moro said that the sale was off, but did not say why.",
        "Moro | said | that the sale was off, but did not say why",
        "Moro | said | that the sale was off",
      ],
      ["Moro said that the sale was off, but not why.", "Moro | said | that the sale was off, but not why"],
    ],
    mend: untilSilence,
  },
  {
    name: "until it is denied",
    shows: [
      [
        "Union claims that the army had fled were denied by the ministry.",
        "Union | claims | that the army had fled were denied by the ministry",
        "Union | claims | that the army had fled",
      ],
      ["Union claims that the report was false", "Union | claims | that the report was false"],
    ],
    mend: untilDenial,
  },
  {
    name: "until what is meant",
    shows: [
      [
        "Moro thanked him for “opening the gates,” referring to the vote in May.",
        "Moro | thanked | him for “opening the gates,” referring to the vote in May",
        "Moro | thanked | him for “opening the gates,”",
      ],
      ["Moro thanked him for referring to the vote.", "Moro | thanked | him for referring to the vote"],
    ],
    mend: untilWhatIsMeant,
  },
  {
    name: "without what the reporter joins to it",
    shows: [
      [
        "Rising fears in Orlay Stoltz said on Monday they were late.",
        "Stoltz | said | Rising fears in Orlay … they were late",
        "Stoltz | said | they were late",
      ],
      [
        "Fears rise in Orlay, Stoltz said on Monday, and they are late.",
        "Stoltz | said | Fears rise in Orlay … they are late",
      ],
    ],
    mend: withoutWhatIsJoined,
  },
  {
    name: "without a sum of all that has happened",
    shows: [
      [
        "Nine were killed, according to the army, and 40,000 have been killed since the war began.",
        "the army | according to | Nine were killed … and 40,000 have been killed since the war began",
        "the army | according to | Nine were killed",
      ],
      [
        "Nine have been killed, according to the army, and 40,000 have been killed since the war began.",
        "the army | according to | Nine have been killed … and 40,000 have been killed since the war began",
      ],
    ],
    mend: withoutSum,
  },
  {
    name: "behind what the source is",
    shows: [
      [
        "According to the bureau, which counts such thefts, they fell in May.",
        "the bureau | According to | which counts such thefts, they fell in May",
        "the bureau | According to | they fell in May",
      ],
      [
        "According to the bureau, thefts, which it counts, fell in May.",
        "the bureau | According to | thefts, which it counts, fell in May",
      ],
    ],
    mend: behindWhichClause,
  },
  {
    name: "without what it is said of",
    shows: [
      [
        "“Those were seen,” Lyn Tolm said, regarding the blown lines. “But we have to look.”",
        "Lyn Tolm | said | “Those were seen,” … regarding the blown lines. “But we have to look.”",
        "Lyn Tolm | said | “Those were seen,” … “But we have to look.”",
      ],
      ["“No,” Lyn Tolm said. “Not regarding the lines.”", "Lyn Tolm | said | “No,” … “Not regarding the lines.”"],
    ],
    mend: withoutWhatItIsSaidOf,
  },
  {
    name: "without the quotations of others",
    shows: [
      [
        "“Shall I go?” he asks a friend. “What if it is late?” she replies.",
        "he | asks | “Shall I go?” … “What if it is late?”",
        "he | asks | “Shall I go?”",
      ],
      ["“Shall I go?” he asks a friend. “What if it is late?”", "he | asks | “Shall I go?” … “What if it is late?”"],
    ],
    mend: withoutOthersMarks,
  },
];
