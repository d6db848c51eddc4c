import type { Act, Span } from "@according/record";
import { AGENTS, DISPUTED } from "../../en/deeds.ts";
import { BODIES, GROUPS, SPOKESPEOPLE, TITLES } from "../../en/people.ts";
import type { Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";

/*
 * Deeds done in words: to deny, to threaten, to offer, to reject. Corpora of attribution mark few of them, so that a
 * trained engine passes over the plainest. What makes one plain: somebody who can act opens the sentence, the verb
 * follows, and the content is what the verb takes.
 */

const DOING: ReadonlyMap<Act, RegExp> = new Map([
  ["deny", /^(?:den(?:y|ies|ied)|disput(?:e|es|ed))$/],
  ["threaten", /^threaten(?:s|ed)?$/],
  ["promise", /^(?:vow|promis|pledg)(?:e|es|s|ed)?$/],
  ["offer", /^offer(?:s|ed)?$/],
  ["reject", /^(?:reject|dismiss|rebuff)(?:s|es|ed)?$/],
  ["agree", /^(?:agree|accept)(?:s|d|ed)?$/],
  ["request", /^(?:demand|urge|ask|call)(?:s|d|ed)?$/],
  ["claim-responsibility", /^claim(?:s|ed)?$/],
]);

/** Is a reading of the rules such a deed? `text` has it in a sentence that begins at `opening`. */
export function isPlainDeed({ text }: Segmented, opening: number, { source, cue, content, act }: Found): boolean {
  const [who] = source;
  const [verb] = cue;
  const [what] = content;
  if (!who || !verb || !what || who[0] - opening > LEAD || who[1] > verb[0] || verb[1] > what[0]) return false;
  const words = wordsOf(text, verb);
  const form = act === "state" && words.includes("deny") ? DOING.get("deny") : DOING.get(act);
  return (
    form !== undefined &&
    words.some((word) => form.test(word)) &&
    isAgent(text, who) &&
    fits(act, wordsOf(text, what), words)
  );
}

/* "On Friday", "But", a dateline's tail before the source. */
const LEAD = 60;

/** "offered on Sunday **night** to": the rules leave the part of the day in the content. */
export function withoutDaypart(text: string, found: Found): Found {
  const [what, ...more] = found.content;
  const part = what && /^(?:morning|afternoon|evening|night) (?=to |that )/.exec(text.slice(what[0], what[0] + 16));
  return part ? { ...found, content: [[what[0] + part[0].length, what[1]], ...more] } : found;
}

/* "is believed **to have radioed** a friend that": what is said begins at "that". */
const REMOVED = /^to have [\p{L}]+(?= that | (?:[\p{L}’'.-]+ ){1,5}that )/u;

/** A reading of "is believed" with the verb of speech that follows it in its cue. */
export function withRemovedVerb(text: string, found: Found): Found {
  const [cue] = found.cue;
  const what = found.content.at(-1);
  if (!cue || !what || found.cue.length > 1 || what[0] < cue[1] || what[0] - cue[1] > 1) return found;
  if (!/(?:is|are|was|were) (?:believed|said|alleged|reported|thought|understood)$/.test(text.slice(...cue)))
    return found;
  const verb = REMOVED.exec(text.slice(what[0], Math.min(what[1], what[0] + 100)));
  const that = verb ? text.indexOf(" that ", what[0] + verb[0].length) + 1 : 0;
  if (!verb || that <= 0 || that >= what[1]) return found;
  const source = found.source.length ? found.source : found.content.slice(0, 1);
  return source.length && source[0] !== what
    ? {
        ...found,
        source,
        cue: [[cue[0], what[0] + verb[0].length]],
        content: [[that, what[1]]],
        confidence: Math.max(found.confidence, 0.55),
      }
    : found;
}

function fits(act: Act, [first = "", ...rest]: readonly string[], cue: readonly string[]): boolean {
  if (act === "claim-responsibility") return first === "responsibility" && !rest.some((word) => CLAUSE.has(word));
  if (first === "that" || first === "to") return true;
  if (act === "state") return false;
  if (act === "deny") return /ing$/.test(first) || isDisputed([first, ...rest]);
  if (act === "reject" || (act === "agree" && /^accept/.test(cue.at(-1) ?? ""))) return isDisputed([first, ...rest]);
  return act === "request" && rest.slice(0, 12).includes("to");
}

/* In a caption without a stop a second sentence follows. */
const CLAUSE = new Set(["has", "have", "is", "are", "leads"]);

/** The noun phrase that comes first has a noun for something said: "**a claim** by", "the union's **offer**". */
export const isDisputed = (words: readonly string[]): boolean => words.slice(0, 6).some((word) => DISPUTED.has(word));

/**
 * With the object that a content begins in: "denied on Friday **a claim by the union** that …". Without it the denier
 * would say what he denies.
 */
export function withObject(text: string, found: Found): Found {
  const verb = found.cue.at(-1);
  const [what, ...more] = found.content;
  if (!verb || !what || !TAKING.has(found.act) || what[0] <= verb[1] || what[0] - verb[1] > LONGEST_OBJECT)
    return found;
  const between = text.slice(verb[1], what[0]);
  const at = /(?<!\p{L})(?:an?|the|any|all|its|his|her|their|what)(?!\p{L})/iu.exec(between);
  if (!at || /["“”.;]/.test(between)) return found;
  if (
    at[0] !== "what" &&
    !isDisputed(
      between
        .slice(at.index)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [],
    )
  )
    return found;
  return { ...found, content: [[verb[1] + at.index, what[1]], ...more] };
}

const TAKING: ReadonlySet<Act> = new Set(["deny", "reject", "agree", "criticise", "confirm"]);
const LONGEST_OBJECT = 120;

/** "**the militia that** holds the pass": with its head, where what was found begins inside a relative clause. */
export function wholeSource(text: string, found: Found): Found {
  const [who, ...rest] = found.source;
  if (!who || !/^\p{Ll}+s (?:the|an?|its|their) /u.test(text.slice(who[0], who[0] + 40))) return found;
  const head = /(?<!\p{L})(?:the|an?) (?:[\p{L}’'-]+ ){1,3}(?:that|who|which) $/iu.exec(
    text.slice(Math.max(0, who[0] - 60), who[0]),
  );
  return head ? { ...found, source: [[who[0] - head[0].length, who[1]], ...rest] } : found;
}

const NOT_HEAD = /^(?:of|at|in|on|from|for|who|which|that|with|to|along|under|behind|near)$/;

/** Can the head of a phrase act: a name, a person or body by its noun, "he"? */
export function isAgent(text: string, [from, to]: Span): boolean {
  const phrase = text.slice(from, to).split(",")[0] as string;
  const words = phrase.match(/[\p{L}’'&-]+/gu) ?? [];
  if (words.length === 1 && /^(?:he|she|they)$/i.test(words[0] as string)) return true;
  const end = words.findIndex((word, i) => i > 0 && NOT_HEAD.test(word));
  const head = words[(end < 0 ? words.length : end) - 1] ?? "";
  const lower = head.toLowerCase();
  if (/^(?:it|that|this|which|who|what|there|i|we|you|his|her|its|their)$/.test(lower)) return false;
  if (words.length > 1 || end > 0) if (/^\p{Lu}/u.test(head) && words.length > 1) return true;
  return [AGENTS, BODIES, GROUPS, TITLES, SPOKESPEOPLE].some(
    (list) => list.has(lower) || list.has(lower.replace(/s$/, "")),
  );
}

const wordsOf = (text: string, [from, to]: Span): readonly string[] =>
  text
    .slice(from, Math.min(to, from + 160))
    .toLowerCase()
    .match(/[\p{L}'’-]+/gu) ?? [];
