import { REPORTING, THAT } from "../../en/attribution-disputes.ts";
import { CITING } from "../../en/chains.ts";
import { type Clause, clausesOf, inQuotation, lower, token } from "../../grammar/clause.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter, contentStart } from "./contents.ts";

/** "**Radio Merle reported that 12 people had died**, citing the harbour police": what an outlet says stands before whom it cites. */
export const citingOutlet: Rule = {
  name: "outlet that cites",
  standing: "beside",
  shows: [
    [
      "Radio Merle reported that 12 people had died, citing the harbour police.",
      "Radio Merle | reported | that 12 people had died",
    ],
    [
      "Radio Merle, citing the harbour police, reported that 12 people had died.",
      "Radio Merle | reported | that 12 people had died",
    ],
    [
      "Radio Merle reported on Friday, citing the harbour police, that 12 people had died.",
      "Radio Merle | reported | that 12 people had died",
    ],
    ["Radio Merle closed in May, citing its debts."],
  ],
  find: ({ segmented, classes }) => clausesOf(segmented, classes).flatMap((clause) => outlet(clause) ?? []),
};

const SHORTEST = 3;

function outlet(clause: Clause): Found | null {
  const [first, last] = clause.sentence.tokens;
  for (let i = first + 2; i < last - 1; i++) {
    if (!CITING.has(lower(clause, i)) || lower(clause, i - 1) !== "," || inQuotation(clause, i)) continue;
    return reportedAfter(clause, i) ?? reportedAround(clause, i) ?? reportedBefore(clause, i - 1);
  }
  return null;
}

const LONGEST_CITED = 16;

/** "Radio Merle, citing the harbour police, **reported** that …" */
function reportedAfter(clause: Clause, citing: number): Found | null {
  let comma = citing + 1;
  while (comma < citing + LONGEST_CITED && token(clause, comma) && lower(clause, comma) !== ",") comma++;
  const source = REPORTING.has(lower(clause, comma + 1)) ? subjectBefore(clause, citing - 1) : null;
  if (!source) return null;
  const { start } = contentStart(clause, comma + 2, false);
  const content = contentAfter(clause, start, null);
  return content.length ? reporting(clause, source, comma + 1, content) : null;
}

/* A verb of reporting and the day stand no further before whom an outlet cites. */
const DAY = 4;

/** "Radio Merle **reported** on Friday, citing the harbour police, **that** …" */
function reportedAround(clause: Clause, citing: number): Found | null {
  let comma = citing + 1;
  while (comma < citing + LONGEST_CITED && token(clause, comma) && !isBeforeThat(clause, comma)) comma++;
  if (!isBeforeThat(clause, comma)) return null;
  for (let verb = citing - 2; verb >= citing - 2 - DAY; verb--) {
    const source = REPORTING.has(lower(clause, verb)) ? subjectBefore(clause, verb) : null;
    if (source) return reporting(clause, source, verb, contentAfter(clause, comma + 1, null));
  }
  return null;
}

const isBeforeThat = (clause: Clause, i: number): boolean => lower(clause, i) === "," && lower(clause, i + 1) === THAT;

/** The first verb of reporting before the comma that has a subject. */
function reportedBefore(clause: Clause, comma: number): Found | null {
  for (let verb = clause.sentence.tokens[0] + 1; verb < comma - SHORTEST; verb++) {
    if (!REPORTING.has(lower(clause, verb)) || inQuotation(clause, verb)) continue;
    const source = subjectBefore(clause, verb);
    const { start } = contentStart(clause, verb + 1, false);
    if (source && start + SHORTEST <= comma) return reporting(clause, source, verb, [[start, comma]]);
  }
  return null;
}

const reporting = (clause: Clause, source: Range, verb: number, content: readonly Range[]): Found =>
  make(clause, source, [[verb, verb + 1]], wholeQuotations(clause, content), "state", 0.7);
