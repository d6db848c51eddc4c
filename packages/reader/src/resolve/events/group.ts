import type { Inflection } from "../../lang/en/event-forms.ts";
import type { Event } from "../../model/event.ts";
import { Class } from "../../tag/classes.ts";
import { type Grammar, is, word } from "./grammar.ts";

/** A verb with its auxiliaries: where it begins, and what it leaves open. */
export interface Group {
  readonly start: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly status: Event["status"];
  /** An infinitive or gerund whose subject is told by what governs it. */
  readonly governed: boolean;
}

const POSSIBLE = /^(?:would|could|might|may|should|must|can|cannot|wouldn't|couldn't|can't|shouldn't|mightn't)$/;
const PLANNED = /^(?:will|shall|won't|'ll)$/;
const BE = /^(?:is|are|was|were|be|been|being|isn't|aren't|wasn't|weren't|'re)$/;
const HAVE = /^(?:has|have|had|having|hasn't|haven't|hadn't|'ve)$/;
const DO = /^(?:do|does|did|don't|doesn't|didn't)$/;
const PLANS =
  /^(?:plans?|planned|planning|intends?|intended|decided|set|due|expected|scheduled|about|preparing|going)$/;
const REFUSALS = /^(?:refus(?:e|es|ed|ing)|fail(?:s|ed)?|declin(?:e|es|ed|ing))$/;
const NEGATIVE = /^(?:not|never|neither|nor|without)$|n't$|^cannot$/;

/** The group that ends with the verb at `verb`; null where the form cannot be one with these words before it. */
export function groupAt(grammar: Grammar, verb: number, forms: ReadonlySet<Inflection>): Group | null {
  let start = verb;
  while (verb - start < 8 && helps(grammar, start - 1)) start--;
  const words = wordsIn(grammar, start, verb);
  const has = (pattern: RegExp): boolean => words.some((one) => pattern.test(one));
  const negated = has(NEGATIVE);
  const shared = { start, negated, passive: false, governed: false };
  const status = has(POSSIBLE) ? "possible" : has(PLANNED) ? "planned" : "actual";
  const passive = has(BE) && forms.has("participle") && lastHelper(words, BE);
  if (word(grammar, start - 1) === "to" && !/^(?:due|according)$/.test(word(grammar, start - 2)))
    return passive || forms.has("base") ? infinitive(grammar, start - 1, passive) : null;
  if (passive) return { ...shared, passive: true, status };
  if (words.includes("having") && forms.has("participle")) return { ...shared, status, governed: true };
  if (has(HAVE) && forms.has("participle") && lastHelper(words, HAVE)) return { ...shared, status };
  if (forms.has("gerund")) return has(BE) ? { ...shared, status } : gerund(grammar, shared);
  if (forms.has("base") && (status !== "actual" || has(DO))) return { ...shared, status };
  const bare = words.every((one) => NEGATIVE.test(one) || !(BE.test(one) || HAVE.test(one) || DO.test(one)));
  return bare && (forms.has("past") || forms.has("third")) ? { ...shared, status } : null;
}

const wordsIn = (grammar: Grammar, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => word(grammar, from + i));

const lastHelper = (words: readonly string[], pattern: RegExp): boolean =>
  pattern.test(words.filter((one) => BE.test(one) || HAVE.test(one) || DO.test(one)).at(-1) ?? "");

const helps = (grammar: Grammar, i: number): boolean =>
  is(grammar, i, Class.auxiliary | Class.negation) ||
  (is(grammar, i, Class.adverb) && !is(grammar, i, Class.capital)) ||
  /^(?:'ve|'ll|'re|neither)$/.test(word(grammar, i));

const gerund = (grammar: Grammar, { start, negated }: Pick<Group, "start" | "negated">): Group | null => {
  const without = word(grammar, start - 1) === "without";
  return { start, passive: false, status: "actual", governed: true, negated: negated || without };
};

/** "is to visit", "plans to march", "refused to release"; any other infinitive is governed by what it depends on. */
function infinitive(grammar: Grammar, to: number, passive: boolean): Group {
  const governor = word(grammar, to - 1);
  const base = { passive, governed: false, negated: false, start: groupStart(grammar, to - 1) } as const;
  if (BE.test(governor) || PLANS.test(governor)) return { ...base, status: "planned" };
  if (REFUSALS.test(governor)) return { ...base, negated: true, status: "actual" };
  return { ...base, governed: true, status: "possible", start: to };
}

function groupStart(grammar: Grammar, verb: number): number {
  let start = verb;
  while (verb - start < 6 && helps(grammar, start - 1)) start--;
  return start;
}
