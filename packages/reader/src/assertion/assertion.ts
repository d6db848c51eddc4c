import { NEGATIONS } from "../en/function-words.ts";

/** What a cue leaves open: a negated one (*did not say*), one that has not happened (*would say*, *will announce*). */
export interface Assertion {
  readonly polarity?: "negated";
  readonly status?: "possible" | "planned";
}

const POSSIBLE = new Set(
  "would could might may should must can couldn't wouldn't shouldn't mightn't can't cannot".split(" "),
);
const PLANNED = new Set("will shall won't".split(" "));

/** From the words of a cue, in lower case. */
export function assertionOf(cue: readonly string[]): Assertion {
  const negated = cue.some((word) => NEGATIONS.has(word) || word === "without" || word === "neither" || word === "nor");
  const possible = cue.some((word) => POSSIBLE.has(word));
  const planned = cue.some((word) => PLANNED.has(word));
  return {
    ...(negated ? { polarity: "negated" } : {}),
    ...(possible ? { status: "possible" } : planned ? { status: "planned" } : {}),
  };
}
