import type { Act } from "@according/record";

/**
 * Nouns of saying that name their speaker after "by" or "from": *a claim by the union that …*, *an offer by the firm
 * to …*, with what may open what is said. Compiled for this project from NomBank's nouns of communication.
 */
export const OWNED_NOUNS: ReadonlyMap<string, { readonly act: Act; readonly takes: ReadonlySet<string> }> = new Map(
  (
    [
      [
        "state",
        "that",
        "claim claims assertion assertions statement statements suggestion suggestions testimony reports",
      ],
      ["confirm", "that", "admission acknowledgment acknowledgement confirmation"],
      ["accuse", "that", "allegation allegations accusation accusations charge charges complaint complaints"],
      ["criticise", "that", "criticism criticisms"],
      ["deny", "that", "denial denials"],
      ["promise", "that to", "promise promises pledge pledges vow vows assurance assurances commitment"],
      ["threaten", "that to", "threat threats warning warnings"],
      ["announce", "that", "announcement announcements"],
      ["request", "that to", "demand demands call calls request requests appeal appeals bid plea pleas"],
      ["offer", "to", "offer offers"],
      ["state", "to", "proposal proposals"],
      ["estimate", "that", "estimate estimates forecast forecasts"],
    ] as const
  ).flatMap(([act, takes, nouns]) =>
    nouns.split(" ").map((noun) => [noun, { act, takes: new Set(takes.split(" ")) }] as const),
  ),
);
