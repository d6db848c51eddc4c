import type { Assertion } from "@according/record";
import { FUTURE_MODALS, POSSIBLE_MODALS } from "../en/assertion.ts";
import type { Inflection } from "../en/predicates/inflect.ts";
import * as helpers from "../en/verb-groups.ts";
import { Class } from "./classes.ts";
import { at, type Grammar, is, word } from "./event-grammar.ts";
import { Part } from "./parts/part.ts";

/** A verb with its auxiliaries: where it begins, and what it leaves open. */
export interface Group {
  /** The first word of the group, or of the verb it depends on: "**refused** to release". */
  readonly start: number;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly status: Assertion["mode"];
  /** What governs an infinitive or gerund without a subject of its own: the words before it. */
  readonly governed: Governed | null;
}

/** "**to** withdraw", "of **shelling**", "**without** arresting", "denied **having** visited". */
export type Governed = "infinitive" | "gerund" | "without";

const isNegative = (one: string): boolean => helpers.NEGATIVE_HELPER.test(one);

/** The group that ends with the verb at `verb`; null where the form cannot be one with these words before it. */
export function groupAt(grammar: Grammar, verb: number, forms: ReadonlySet<Inflection>): Group | null {
  let start = verb;
  while (verb - start < 8 && helps(grammar, start - 1)) start--;
  const words = wordsIn(grammar, start, verb);
  const has = (listed: ReadonlySet<string>): boolean => words.some((one) => listed.has(one));
  if (has(helpers.ALMOST)) return null;
  const merely = words.some((one, i) => one === "not" && helpers.MERELY.has(words[i + 1] ?? ""));
  const shared = { start, negated: words.some(isNegative) && !merely, passive: false, governed: null };
  const wished = words.includes("be") && !words.some((one) => FUTURE_MODALS.has(one)) && !words.includes("to");
  const status = wished ? "possible" : modeOf(words);
  const passive = has(helpers.BE_FORMS) && forms.has("participle") && lastHelper(words, helpers.BE_FORMS);
  if (word(grammar, start - 1) === "to" && !helpers.BEFORE_OTHER_TO.has(word(grammar, start - 2)))
    return passive || forms.has("base") ? infinitive(grammar, start - 1, { passive, negated: shared.negated }) : null;
  if (passive) return { ...shared, passive: true, status };
  if (words.includes("having") && forms.has("participle")) return { ...shared, status, governed: "gerund" };
  if (has(helpers.HAVE_FORMS) && forms.has("participle") && lastHelper(words, helpers.HAVE_FORMS))
    return { ...shared, status };
  if (forms.has("gerund")) return has(helpers.BE_FORMS) ? { ...shared, status } : gerund(grammar, shared, status);
  if (forms.has("base") && (status !== "actual" || has(helpers.DO_FORMS))) return { ...shared, status };
  const bare = words.every(
    (one) =>
      isNegative(one) || !(helpers.BE_FORMS.has(one) || helpers.HAVE_FORMS.has(one) || helpers.DO_FORMS.has(one)),
  );
  return bare && !sharesPassive(grammar, verb) && (forms.has("past") || forms.has("third"))
    ? { ...shared, status }
    : null;
}

/** "were killed or **wounded**": right behind a participle, whose auxiliary is its own. */
const sharesPassive = (grammar: Grammar, verb: number): boolean =>
  is(grammar, verb - 1, Class.coordinator) &&
  grammar.parts[verb - 2] === Part.participle &&
  helpers.BE_FORMS.has(word(grammar, verb - 3));

/** What the auxiliaries among these words, in lower case, leave open: "would say" is possible, "will say" planned. */
export function modeOf(words: readonly string[]): Assertion["mode"] {
  if (words.some((word) => POSSIBLE_MODALS.has(word))) return "possible";
  return words.some((word) => FUTURE_MODALS.has(word)) ? "planned" : "actual";
}

const wordsIn = (grammar: Grammar, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => word(grammar, from + i));

const lastHelper = (words: readonly string[], listed: ReadonlySet<string>): boolean =>
  listed.has(
    words
      .filter((one) => helpers.BE_FORMS.has(one) || helpers.HAVE_FORMS.has(one) || helpers.DO_FORMS.has(one))
      .at(-1) ?? "",
  );

/** "Mrs **May** praised": a name or a month, where the sentence does not open with it. */
const isMonthOrName = (grammar: Grammar, i: number): boolean =>
  helpers.NAMES_TOO.has(word(grammar, i)) &&
  is(grammar, i, Class.capital) &&
  i > grammar.sentence.tokens[0] &&
  at(grammar, i - 1)?.kind !== "quote";

const helps = (grammar: Grammar, i: number): boolean =>
  (is(grammar, i, Class.auxiliary | Class.negation) && !isMonthOrName(grammar, i)) ||
  (is(grammar, i, Class.adverb) && !is(grammar, i, Class.capital)) ||
  helpers.OTHER_HELPERS.has(word(grammar, i));

function gerund(grammar: Grammar, shared: Omit<Group, "status">, status: Group["status"]): Group {
  const before = word(grammar, shared.start - 1);
  if (before === "without") return { ...shared, status, governed: "without", negated: true };
  if (helpers.CONSIDERING.has(before))
    return { ...shared, start: groupStart(grammar, shared.start - 1), status: "possible" };
  return { ...shared, status, governed: "gerund" };
}

/** "is to visit", "plans to march", "refused to release"; any other infinitive is governed by what it depends on. */
function infinitive(grammar: Grammar, to: number, { passive, negated }: Pick<Group, "passive" | "negated">): Group {
  const not = word(grammar, to - 1) === "not" ? 1 : 0;
  const governing = to - 1 - not;
  const governor = word(grammar, governing);
  const start = groupStart(grammar, governing);
  const refused = wordsIn(grammar, start, governing).some(isNegative) || word(grammar, governing - 1) === "no";
  const base = { passive, negated: negated || refused !== not > 0, governed: null, start };
  if (helpers.BE_FORMS.has(governor) || helpers.PLANS.has(governor)) return { ...base, status: "planned" };
  if (helpers.WISHES.has(governor)) return { ...base, status: "possible" };
  if (helpers.REFUSALS.has(governor)) return { ...base, negated: negated || refused === not > 0, status: "actual" };
  return { ...base, negated: negated || not > 0, governed: "infinitive", status: "possible", start: to - not };
}

/** Where the words that help a verb begin: "**has** not **yet** refused". */
export function groupStart(grammar: Grammar, verb: number): number {
  let start = verb;
  while (verb - start < 6 && helps(grammar, start - 1)) start--;
  return start;
}
