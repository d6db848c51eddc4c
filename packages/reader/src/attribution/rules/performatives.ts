import type { Act, Span } from "@according/record";
import { ACCEPTING, BEHIND_HEAD, DOING, NO_DOERS, PERSONS, SECOND_SENTENCE } from "../../en/attribution-deeds.ts";
import { BODIES } from "../../en/bodies.ts";
import { AGENTS, DISPUTED, OFFENCES } from "../../en/deeds.ts";
import { GROUPS, SPOKESPEOPLE, TITLES } from "../../en/people.ts";
import type { Segmented } from "../../layers.ts";
import { loweredIn } from "../../text/words.ts";
import type { Found } from "../found.ts";

/*
 * Deeds done in words: to deny, to threaten, to offer, to reject. Corpora of attribution mark few of them, so that a
 * trained engine passes over the plainest. What makes one plain: somebody who can act opens the sentence, the verb
 * follows, and the content is what the verb takes.
 */

/** Is a reading of the rules such a deed? `text` has it in a sentence that begins at `opening`. */
export function isPlainDeed({ text }: Segmented, opening: number, { source, cue, content, act }: Found): boolean {
  const [who] = source;
  const [verb] = cue;
  const [what] = content;
  if (!who || !verb || !what || who[0] - opening > LEAD || who[1] > verb[0] || verb[1] > what[0]) return false;
  const words = loweredIn(text, verb, LONGEST);
  const form = act === "state" && words.includes("deny") ? DOING.get("deny") : DOING.get(act);
  return (
    form !== undefined &&
    words.some((word) => form.test(word)) &&
    canAct(text, who) &&
    fits(act, loweredIn(text, what, LONGEST), words)
  );
}

/* So many characters of a cue and a content are looked at. */
const LONGEST = 160;

/* "On Friday", "But", a dateline's tail before the source. */
const LEAD = 60;

function fits(act: Act, [first = "", ...rest]: readonly string[], cue: readonly string[]): boolean {
  if (act === "claim-responsibility")
    return first === "responsibility" && !rest.some((word) => SECOND_SENTENCE.has(word));
  if (first === "that" || first === "to") return true;
  if (act === "state") return false;
  if (act === "deny") return /ing$/.test(first) || isDisputed([first, ...rest]) || isOffence([first, ...rest]);
  if (act === "reject" || (act === "agree" && ACCEPTING.test(cue.at(-1) ?? ""))) return isDisputed([first, ...rest]);
  return act === "request" && rest.slice(0, 12).includes("to");
}

/** The noun phrase that comes first has a noun for something said: "**a claim** by", "the union's **offer**". */
export const isDisputed = (words: readonly string[]): boolean => words.slice(0, 6).some((word) => DISPUTED.has(word));

/** "denies **murder**", "denies **attempted murder and arson**", "denied **two counts** of theft" */
const isOffence = (words: readonly string[]): boolean => words.slice(0, 3).some((word) => OFFENCES.has(word));

/** Can the head of a phrase act: a name, a person or body by its noun, "he"? */
export function canAct(text: string, [from, to]: Span): boolean {
  const phrase = text.slice(from, to).split(",")[0] as string;
  const words = phrase.match(/[\p{L}’'&-]+/gu) ?? [];
  if (words.length === 1 && PERSONS.has((words[0] as string).toLowerCase())) return true;
  const end = words.findIndex((word, i) => i > 0 && BEHIND_HEAD.has(word));
  const head = words[(end < 0 ? words.length : end) - 1] ?? "";
  const lower = head.toLowerCase();
  if (NO_DOERS.has(lower)) return false;
  if (words.length > 1 || end > 0) if (/^\p{Lu}/u.test(head) && words.length > 1) return true;
  return [AGENTS, BODIES, GROUPS, TITLES, SPOKESPEOPLE].some(
    (list) => list.has(lower) || list.has(lower.replace(/s$/, "")),
  );
}
