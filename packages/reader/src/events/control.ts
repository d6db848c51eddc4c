import { type Act, contains, overlaps } from "@according/record";
import { BEFORE_FREE_GERUND, UNJUSTLY } from "../en/event-frames.ts";
import { LIST_LINKS } from "../en/links.ts";
import { HURTING } from "../en/predicates/events.ts";
import { Class } from "../grammar/classes.ts";
import { at, is, isInfinitive, isMainVerb, saysSo, spanOf, word } from "../grammar/event-grammar.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Attribution } from "../layers.ts";
import type { Found, Voiced } from "./event-mention.ts";

/* Acts of those who tell what they did or will do: "denied having visited", "admitted shelling". */
const OWN_ACTS = new Set<Act>(["deny", "confirm", "claim-responsibility"]);

/**
 * Whose deed an infinitive or gerund is: of "accused the marines of shelling" and "urged the mayor to resign" theirs who are
 * accused or urged, of "denied having accused" and "promised to withdraw" the speaker's. Null where nobody says it.
 */
export function governedBy(
  found: Found,
  voice: number,
  before: Found | undefined,
  attributions: readonly Attribution[],
): Voiced | null {
  const { governed } = found;
  if (!governed) return { ...found, voice, ownAct: false };
  if (governed === "without") return before?.actor ? { ...found, voice, ownAct: false, actor: before.actor } : null;
  if (isOutcome(found) && before && (before.status !== "actual" || before.negated)) return null;
  if (isOutcome(found))
    return { ...found, voice, ownAct: false, actor: before?.entry.type === "ASSAULT" ? before.actor : null };
  const said = attributions[voice];
  if (!said) return null;
  if (governed === "gerund" && OWN_ACTS.has(said.act) && opensAttribution(found, said))
    return { ...found, voice, ownAct: true };
  if (!before || !reaches(before, found) || !saidBy(before, said)) return null;
  if (UNJUSTLY.has(word(before.grammar, before.anchor[0] - 1))) return null;
  const { type } = before.entry;
  if (governed === "gerund")
    return type === "ACCUSE" && before.recipient
      ? { ...found, voice, ownAct: false, actor: before.recipient, status: "actual" }
      : null;
  if (type === "REQUEST") return asked(found, before.recipient, voice);
  if (type !== "AGREE" && type !== "THREATEN") return null;
  const firm = type === "AGREE" && !before.negated && before.status !== "possible" && before.entry.lemma !== "offer";
  return {
    ...found,
    voice,
    ownAct: false,
    actor: before.actor,
    status: type === "THREATEN" ? "threatened" : firm ? "planned" : "possible",
  };
}

/** "ordered the driver **to be held**": of him nothing is asked. */
export const isAskedOfOthers = ({ grammar, entry, recipient }: Found): boolean =>
  entry.type === "REQUEST" &&
  recipient !== null &&
  isInfinitive(grammar, recipient[1]) &&
  word(grammar, recipient[1] + 1) === "be" &&
  verbGroupAt(grammar, recipient[1] + 2).voice === "passive";

/** "urged **the mayor** to resign", and of "ordered **the driver** to be held" who is held. */
function asked(found: Found, whom: Found["recipient"], voice: number): Voiced | null {
  const { grammar, anchor } = found;
  const isUndergone = verbGroupAt(grammar, anchor[0]).voice === "passive";
  const parties = isUndergone ? { actor: found.actor, recipient: whom } : { actor: whom };
  return whom && { ...found, ...parties, voice, ownAct: false, status: "possible" };
}

/** ", **killing** six people and **wounding** 30": what comes of the clause before. */
const isOutcome = ({ grammar, governed, entry, anchor: [first] }: Found): boolean =>
  governed === "gerund" && HURTING.has(entry.lemma) && LIST_LINKS.has(word(grammar, first - 1));

/* Characters between where a statement's content begins and the verb that opens it: "of having". */
const OPENING = 12;

const opensAttribution = ({ grammar, anchor }: Found, { content: [span] }: Attribution): boolean => {
  const start = grammar.segmented.tokens[anchor[0]]?.start ?? 0;
  return span !== undefined && start >= span[0] && start - span[0] <= OPENING;
};

/* Words between a verb and what it governs. */
const REACH = 14;

/** Does nothing stand between them but whom the first is done to, and when? */
function reaches(before: Found, { grammar, anchor }: Found): boolean {
  if (anchor[0] - before.anchor[1] > REACH) return false;
  for (let i = before.anchor[1]; i < anchor[0]; i++)
    if (!at(grammar, i) || isMainVerb(grammar, i) || saysSo(grammar, i) || is(grammar, i, Class.relative)) return false;
  return !BEFORE_FREE_GERUND.has(word(grammar, anchor[0] - 1));
}

/** Is this deed itself what is said, with its verb as the cue? */
const saidBy = ({ grammar, anchor, from }: Found, { cue, content }: Attribution): boolean => {
  const span = spanOf(grammar, anchor);
  return (
    cue.some((one) => overlaps(one, span)) || !content.some((one) => contains(one, spanOf(grammar, [from, anchor[1]])))
  );
};
