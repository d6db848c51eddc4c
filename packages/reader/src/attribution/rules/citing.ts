import { REPORTING, THAT_SAID } from "../../en/attribution-disputes.ts";
import { CITING } from "../../en/chains.ts";
import { type Grammar, grammarsOf, inQuotation, lower, token } from "../../grammar/grammar.ts";
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
  find: ({ segmented }) => grammarsOf(segmented).flatMap((grammar) => outlet(grammar) ?? []),
};

const SHORTEST = 3;

function outlet(grammar: Grammar): Found | null {
  const [first, last] = grammar.sentence.tokens;
  for (let i = first + 2; i < last - 1; i++) {
    if (!CITING.has(lower(grammar, i)) || lower(grammar, i - 1) !== "," || inQuotation(grammar, i)) continue;
    return reportedAfter(grammar, i) ?? reportedAround(grammar, i) ?? reportedBefore(grammar, i - 1);
  }
  return null;
}

const LONGEST_CITED = 16;

/** "Radio Merle, citing the harbour police, **reported** that …" */
function reportedAfter(grammar: Grammar, citing: number): Found | null {
  let comma = citing + 1;
  while (comma < citing + LONGEST_CITED && token(grammar, comma) && lower(grammar, comma) !== ",") comma++;
  const source = REPORTING.has(lower(grammar, comma + 1)) ? subjectBefore(grammar, citing - 1) : null;
  if (!source) return null;
  const { start } = contentStart(grammar, comma + 2, false);
  const content = contentAfter(grammar, start, null);
  return content.length ? reporting(grammar, source, comma + 1, content) : null;
}

/* A verb of reporting and the day stand no further before whom an outlet cites. */
const DAY = 4;

/** "Radio Merle **reported** on Friday, citing the harbour police, **that** …" */
function reportedAround(grammar: Grammar, citing: number): Found | null {
  let comma = citing + 1;
  while (comma < citing + LONGEST_CITED && token(grammar, comma) && !isBeforeThat(grammar, comma)) comma++;
  if (!isBeforeThat(grammar, comma)) return null;
  for (let verb = citing - 2; verb >= citing - 2 - DAY; verb--) {
    const source = REPORTING.has(lower(grammar, verb)) ? subjectBefore(grammar, verb) : null;
    if (source) return reporting(grammar, source, verb, contentAfter(grammar, comma + 1, null));
  }
  return null;
}

const isBeforeThat = (grammar: Grammar, i: number): boolean =>
  lower(grammar, i) === "," && lower(grammar, i + 1) === THAT_SAID;

/** The first verb of reporting before the comma that has a subject. */
function reportedBefore(grammar: Grammar, comma: number): Found | null {
  for (let verb = grammar.sentence.tokens[0] + 1; verb < comma - SHORTEST; verb++) {
    if (!REPORTING.has(lower(grammar, verb)) || inQuotation(grammar, verb)) continue;
    const source = subjectBefore(grammar, verb);
    const { start } = contentStart(grammar, verb + 1, false);
    if (source && start + SHORTEST <= comma) return reporting(grammar, source, verb, [[start, comma]]);
  }
  return null;
}

const reporting = (grammar: Grammar, source: Range, verb: number, content: readonly Range[]): Found =>
  make(grammar, source, [[verb, verb + 1]], wholeQuotations(grammar, content), "state", 0.7);
