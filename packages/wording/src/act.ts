import type { Act, Statement } from "@according/reader";

/** The bare verb, and as of one who does it. */
const VERBS: Readonly<Record<Act, readonly [bare: string, does: string]>> = {
  state: ["say", "says"],
  confirm: ["confirm", "confirms"],
  deny: ["deny", "denies"],
  accuse: ["accuse", "accuses"],
  threaten: ["threaten", "threatens"],
  request: ["request", "requests"],
  promise: ["promise", "promises"],
  agree: ["agree", "agrees"],
  reject: ["reject", "rejects"],
  offer: ["offer", "offers"],
  praise: ["praise", "praises"],
  criticise: ["criticise", "criticises"],
  estimate: ["estimate", "estimates"],
  announce: ["announce", "announces"],
  "claim-responsibility": ["claim responsibility", "claims responsibility"],
  "decline-to-comment": ["decline to comment", "declines to comment"],
  "no-response": ["respond", "responds"],
};

/** What is held without a word. */
const HOLDS = ["hold", "holds"] as const;

/** "criticises", "does not say", "will announce", "would say": what is done, and whether it is. */
export function verbOf({
  act,
  attitude,
  assertion: { polarity, mode },
}: Pick<Statement, "act" | "attitude" | "assertion">): string {
  const [bare, does] = attitude && act === "state" ? HOLDS : VERBS[act];
  const not = polarity === "negated" || act === "no-response";
  if (mode !== "actual") return `${mode === "planned" ? "will" : "would"} ${not ? "not " : ""}${bare}`;
  return not ? `does not ${bare}` : does;
}
