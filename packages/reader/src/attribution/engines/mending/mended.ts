import type { Span } from "@according/record";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { ACCORDING_WHOLE } from "./according-whole.ts";
import { ANOTHER_SPEAKS } from "./another-speaks.ts";
import { BEGUN } from "./begun.ts";
import { BOUNDS } from "./bounds.ts";
import { CLAUSE_BOUNDS } from "./clause-bounds.ts";
import { CUT_SHORT } from "./cut-short.ts";
import { ENCLOSED } from "./enclosed.ts";
import { HEADINGS } from "./headings.ts";
import { INTERRUPTED } from "./interrupted.ts";
import { ITS_SUBJECT } from "./its-subject.ts";
import { LAYOUT } from "./layout.ts";
import { LISTS } from "./lists.ts";
import type { Mend } from "./mend.ts";
import { NEARER_SPEAKERS } from "./nearer-speakers.ts";
import { REPORTERS_WORDS } from "./reporters-words.ts";
import { RUN_ON } from "./run-on.ts";
import { SAID_BY } from "./said-by.ts";
import { asSayings } from "./separated.ts";
import { SUBJECT_OF_SAID } from "./subject-of-said.ts";
import { TOLD_OF_OTHERS } from "./told-of.ts";
import { WHO_EXACTLY } from "./who-exactly.ts";
import { WHOLE_SAYINGS } from "./whole-sayings.ts";
import { WHOLES } from "./wholes.ts";
import { WHOSE_PARTICIPLE } from "./whose-participle.ts";
import { WITHHELD } from "./withheld.ts";

/** Every mend, in the order in which they are tried on what is read. */
export const MENDS: readonly Mend[] = [
  ...LAYOUT,
  ...WITHHELD,
  ...WHO_EXACTLY,
  ...SAID_BY,
  ...TOLD_OF_OTHERS,
  ...BOUNDS,
  ...ENCLOSED,
  ...LISTS,
  ...WHOLES,
  ...NEARER_SPEAKERS,
  ...WHOLE_SAYINGS,
  ...ACCORDING_WHOLE,
  ...ITS_SUBJECT,
  ...INTERRUPTED,
  ...WHOSE_PARTICIPLE,
  ...HEADINGS,
  ...BEGUN,
  ...SUBJECT_OF_SAID,
  ...CUT_SHORT,
  ...RUN_ON,
  ...REPORTERS_WORDS,
  ...CLAUSE_BOUNDS,
  ...ANOTHER_SPEAKS,
];

/** What is read, with its bounds mended; two sayings where it is two. */
export const mended = (places: Places, read: Proposal): readonly Proposal[] =>
  asSayings(
    places,
    MENDS.reduce((one, mend) => tried(places, mend, one), read),
  );

/** A reading as a mend makes it, or as it was. */
function tried(places: Places, { name, mend }: Mend, read: Proposal): Proposal {
  const one = mend(places, read);
  if (one === read || !leavesWords(one) || ROLES.every((role) => isAlike(one[role], read[role]))) return read;
  return { ...one, mended: [...(read.mended ?? []), name] };
}

const ROLES = ["source", "cue", "content"] as const;

/** A mend that leaves nothing of a place does not fit: "**,** l said" has no word before who says it. */
const leavesWords = (one: Proposal): boolean => ROLES.every((role) => one[role].every(([from, to]) => from < to));

const isAlike = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length && some.every(([from, to], i) => from === others[i]?.[0] && to === others[i]?.[1]);
