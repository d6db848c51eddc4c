import { ACCORDING_TO } from "../../../en/doubts.ts";
import { ANSWERED_TO, HEARER_OPENS, ONLY_WHO_SAID, POINTS_BACK, SUBJECT_BETWEEN } from "../../../en/nearer-speakers.ts";
import { opensFinite } from "../../../grammar/finite-in.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { isAccording } from "./according-whole.ts";
import { endingAt, type Mend } from "./mend.ts";

/* All of what is said, where a part or what another answers is taken for it. */

/** "The bridge was shut, **the council said**, according to Radio Merle": all of what Radio Merle passes on. */
function withWhatItSaid({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
  const [cue, content] = [one.cue[0], one.content[0]];
  if (!cue || !content || one.content.length > 1 || content[1] > cue[0] || quoted(content[0])) return one;
  if (
    !text
      .slice(...cue)
      .toLowerCase()
      .endsWith(ACCORDING_TO) ||
    !ONLY_WHO_SAID.test(text.slice(...content))
  )
    return one;
  const from = sentences[sentence(content[0])]?.span[0] ?? content[0];
  return /,["”]? $/.test(text.slice(from, content[0])) ? { ...one, content: [[from, content[1]]] } : one;
}

/** "The toll can be lowered. **That**'s according to the ministry": what was said before. */
function withWhatItPointsTo({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [first] = one.content;
  if (!first || one.content.length > 1 || !isAccording(text, one) || !POINTS_BACK.test(text.slice(...first)))
    return one;
  const here = sentence(first[0]);
  const before = sentences[here - 1];
  if (!before || before.paragraph !== sentences[here]?.paragraph) return one;
  const [from, to] = before.span;
  return { ...one, content: [[from, from + text.slice(from, to).replace(/[.!?]$/, "").length]] };
}

/** "told reporters **the case** had been closed": what it is said of, too. */
function withItsSubject(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [cue, first] = [one.cue.at(-1), one.content[0]];
  if (!cue || !first || one.content.length > 1 || places.quoted(first[0]) || !opensFinite(places, first)) return one;
  const hearer = HEARER_OPENS.exec(text.slice(cue[1], first[0]))?.[0].length;
  const subject = hearer && SUBJECT_BETWEEN.exec(text.slice(cue[1] + hearer, first[0]))?.[1];
  return subject ? { ...one, content: [[first[0] - 1 - subject.length, first[1]]] } : one;
}

/** "that the dam was safe, **to which she replied** that": what another answers is hers. */
const untilAnswer = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(ANSWERED_TO));

/** In the order in which they are tried. */
export const WHOLE_SAYINGS: readonly Mend[] = [
  {
    name: "with what it said",
    shows: [
      [
        "There is no sign of fire, the Upper Kelt health commission said, according to Radio Merle.",
        "Radio Merle | according to | the Upper Kelt health commission said",
        "Radio Merle | according to | There is no sign of fire, the Upper Kelt health commission said",
      ],
      ["The commission sat, according to Radio Merle.", "Radio Merle | according to | The commission sat"],
    ],
    mend: withWhatItSaid,
  },
  {
    name: "with what that points to",
    shows: [
      [
        "The fare can be lowered by law. That's according to a new survey from Port Watch.",
        "a new survey from Port Watch | 's according to | That",
        "a new survey from Port Watch | 's according to | The fare can be lowered by law",
      ],
      ["Fares fell. Rents rose, according to a new survey.", "a new survey | according to | Rents rose"],
    ],
    mend: withWhatItPointsTo,
  },
  {
    name: "with its subject",
    shows: [
      [
        "The wardens told reporters the gate had been left open.",
        "The wardens | told | had been left open",
        "The wardens | told | the gate had been left open",
      ],
      ["The wardens told reporters it was late.", "The wardens | told | it was late"],
    ],
    mend: withItsSubject,
  },
  {
    name: "until what another answers",
    shows: [
      [
        "Rolf Gant argued that the dam was safe, to which the union responded that it had seen cracks.",
        "Rolf Gant | argued | that the dam was safe, to which the union responded that it had seen cracks",
        "Rolf Gant | argued | that the dam was safe",
      ],
      [
        "Rolf Gant argued that the dam was safe, to which all agreed.",
        "Rolf Gant | argued | that the dam was safe, to which all agreed",
      ],
    ],
    mend: untilAnswer,
  },
];
