import type { Statement } from "../../model/statement.ts";
import type { Found, Voiced } from "./found.ts";

const OWN_ACTS = new Set(["deny", "promise", "agree", "threaten", "announce", "offer"]);

/**
 * Whose deed an infinitive or gerund is: of "accused the marines of shelling" and "urged the mayor to resign" theirs who are
 * accused or urged, of "denied having accused" and "promised to withdraw" the speaker's. Null where nobody says it.
 */
export function governedBy(
  found: Found,
  voice: Statement | undefined,
  all: readonly Found[],
  index: number,
): Voiced | null {
  if (!found.governed) return { ...found, voice };
  if (!voice || !opens(found, voice)) return null;
  if (OWN_ACTS.has(voice.act)) return { ...found, voice, status: voice.act === "deny" ? "actual" : found.status };
  if (voice.act !== "accuse" && voice.act !== "request") return null;
  const before = all[index - 1];
  const type = voice.act === "accuse" ? "ACCUSE" : "REQUEST";
  const fits = before?.grammar.sentence === found.grammar.sentence && before.entry.type === type && before.recipient;
  if (!fits) return null;
  return {
    ...found,
    voice,
    actor: before.recipient,
    governed: false,
    status: voice.act === "accuse" ? "actual" : "possible",
  };
}

/* Characters between where a statement's content begins and the verb that opens it: "of having". */
const OPENING = 12;

const opens = ({ grammar, anchor }: Found, { content: [span] }: Statement): boolean => {
  const start = grammar.segmented.tokens[anchor[0]]?.start ?? 0;
  return span !== undefined && start - span[0] <= OPENING;
};
