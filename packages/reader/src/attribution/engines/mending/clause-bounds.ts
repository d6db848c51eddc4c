import type { Span } from "@according/record";
import { OPENS_TO, SAID_DURING, SAID_WHEN, VOWS_IN } from "../../../en/clause-bounds.ts";
import { holdsFinite } from "../../../grammar/finite-in.ts";
import { Part } from "../../../grammar/parts/part.ts";
import { textGrammar } from "../../../grammar/text-grammar.ts";
import type { Places } from "../../../text/places.ts";
import { lastClauseComma } from "../../main-clause.ts";
import type { Proposal } from "../../proposal.ts";
import { endingAt, type Mend } from "./mend.ts";

/* Where what is said begins and ends by its clauses. */

/** "He said after the court had ruled **that Voss must go, there had been** spies": what was ruled is the court's, the rest his. */
function behindWhenSaid(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [cue, first] = [one.cue.at(-1), one.content[0]];
  if (!cue || !first || one.content.length > 1 || first[0] < cue[1] || !/^that /.test(text.slice(...first))) return one;
  if (!SAID_WHEN.test(text.slice(cue[1], first[0])) || !holdsFinite(places, [cue[1] + 1, first[0]])) return one;
  const comma = lastClauseComma(places, first);
  const rest: Span | null = comma === null ? null : [comma + 2, first[1]];
  return rest ? { ...one, content: [rest] } : one;
}

/** "Dehl has lacked “empathy” **during a private discussion on 16 October**": where it was said. */
const untilWhereSaid = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(SAID_DURING));

/** "has vowed in its pledges for the election **to “abolish” funds**": what is vowed, behind what it is vowed in. */
function asVowed(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [cue, first, ...others] = [one.cue[0], ...one.content];
  const verb = cue && first && cue[1] < first[0] ? VOWS_IN.exec(text.slice(cue[0], first[1]))?.[1] : undefined;
  if (!cue || !first || !verb || OPENS_TO.test(text.slice(...first))) return one;
  const at = firstInfinitive(places, first);
  if (at === null || holdsFinite(places, [first[0], at])) return one;
  return { ...one, cue: [[cue[0], cue[0] + verb.length]], content: [[at, first[1]], ...others] };
}

/** Where "to" stands before a verb, or a quotation that opens with one. */
function firstInfinitive(places: Places, span: Span): number | null {
  const { segmented } = places;
  const { parts } = textGrammar(segmented);
  const [from, to] = places.tokens(span) ?? [0, 0];
  for (let i = from + 1; i + 1 < to; i++) {
    const next = segmented.tokens[i + 1]?.kind === "quote" ? i + 2 : i + 1;
    if (segmented.tokens[i]?.lower === "to" && (parts[next] === Part.base || next > i + 1))
      return segmented.tokens[i]?.start ?? null;
  }
  return null;
}

/** In the order in which they are tried. */
export const CLAUSE_BOUNDS: readonly Mend[] = [
  {
    name: "behind when it was said",
    shows: [
      [
        "He said after the high court had ruled in July that Voss must go to jail, there had been “gathering at a high level” in the country.",
        "He | said | that Voss must go to jail, there had been “gathering at a high level” in the country",
        "He | said | there had been “gathering at a high level” in the country",
      ],
      [
        "He said after the ruling that Voss must go to jail, and there had been spies.",
        "He | said | that Voss must go to jail, and there had been spies",
      ],
    ],
    mend: behindWhenSaid,
  },
  {
    name: "what is vowed, behind what it is vowed in",
    shows: [
      [
        "The ruling party has vowed in its campaign pledges for the lower house election to “abolish in the future” funds for its lawmakers.",
        "The ruling party | has vowed in its campaign pledges for | the lower house election to “abolish in the future” funds for its lawmakers",
        "The ruling party | has vowed | to “abolish in the future” funds for its lawmakers",
      ],
      [
        "The ruling party has vowed to abolish funds for its lawmakers.",
        "The ruling party | has vowed | to abolish funds for its lawmakers",
      ],
    ],
    mend: asVowed,
  },
  {
    name: "without where it was said",
    shows: [
      [
        "Omar Breck has reportedly said Mara Dehl has lacked “empathy” and “humanity” on the conflict during a private discussion with members on 16 October.",
        "Omar Breck | has reportedly said | Mara Dehl has lacked “empathy” and “humanity” on the conflict during a private discussion with members on 16 October",
        "Omar Breck | has reportedly said | Mara Dehl has lacked “empathy” and “humanity” on the conflict",
      ],
      [
        "Omar Breck said Mara Dehl has lacked “empathy” during the war.",
        "Omar Breck | said | Mara Dehl has lacked “empathy” during the war",
      ],
    ],
    mend: untilWhereSaid,
  },
];
