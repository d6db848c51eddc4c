import type { Assertion } from "@according/record";
import { FUTURE_MODALS, POSSIBLE_MODALS } from "../en/assertion.ts";
import type { Inflection } from "../en/predicates/inflect.ts";
import * as helpers from "../en/verb-groups.ts";
import { formsOf, lemmaOf, VerbForm } from "../en/verbs.ts";
import type { Token } from "../layers.ts";
import { Class } from "./classes.ts";
import { at, type Grammar, is, word } from "./event-grammar.ts";
import { Part } from "./parts/part.ts";
import { endsAsPast } from "./past-forms.ts";

/** A verb as it stands, with the words that help it. */
export interface VerbGroup {
  /** The first of its words: "**has** not yet said". */
  readonly start: number;
  /** The words before the verb, in lower case. */
  readonly helpers: readonly string[];
  /** The verb as a dictionary has it: "has not yet **said**" is of *say*. null: it is not listed, or may be of two ("found", "lay"). */
  readonly lemma: string | null;
  /** The last auxiliary before it; null where none is, or only a modal. */
  readonly auxiliary: "be" | "have" | "do" | null;
  readonly voice: "active" | "passive";
  /** null: of no verb with a subject of its own (a participle, a gerund, an infinitive), or behind a modal. */
  readonly tense: "past" | "present" | "future" | null;
  readonly negated: boolean;
  /** What its modals leave open. */
  readonly mode: Assertion["mode"];
}

const groups = new WeakMap<readonly Token[], VerbGroup[]>();

/** The group that ends with the verb at `verb`, worked out once for all that ask. */
export function verbGroupAt(grammar: Grammar, verb: number): VerbGroup {
  const known = groups.get(grammar.tokens) ?? [];
  const before = known[verb];
  if (before) return before;
  const group = groupOf(grammar, verb);
  known[verb] = group;
  groups.set(grammar.tokens, known);
  return group;
}

function groupOf(grammar: Grammar, verb: number): VerbGroup {
  const start = groupStart(grammar, verb);
  const words = wordsIn(grammar, start, verb);
  const auxiliary = auxiliaryOf(words);
  const passive = auxiliary === "be" && (formsOf(word(grammar, verb)) & VerbForm.participle) !== 0;
  const wished = words.includes("be") && !words.some((one) => FUTURE_MODALS.has(one));
  return {
    start,
    helpers: words,
    lemma:
      auxiliaryLemma(word(grammar, verb)) ??
      lemmaOf(word(grammar, verb), FORMS[grammar.parts[verb] ?? Part.mark] ?? ANY),
    auxiliary,
    voice: passive ? "passive" : "active",
    tense: tenseOf(grammar, verb, words),
    negated: words.some((one, i) => isNegative(one) && !isMerely(words, i)),
    mode: wished ? "possible" : modeOf(words),
  };
}

const { base, third, past, participle, gerund: ing } = VerbForm;
const ANY = base | third | past | participle | ing;

/** Which forms a verb may have, by what it is where it stands. */
const FORMS: Readonly<Record<number, number>> = {
  [Part.finite]: base | third | past,
  [Part.base]: base,
  [Part.participle]: participle,
  [Part.gerund]: ing,
};

/** The tense of the first of its words that has one: "**was** shot", "**has** left", "**left**", "**will** leave". */
function tenseOf(grammar: Grammar, verb: number, words: readonly string[]): VerbGroup["tense"] {
  if (words.some((one) => FUTURE_MODALS.has(one))) return "future";
  if (words.some((one) => POSSIBLE_MODALS.has(one))) return null;
  const finite = words.find((one) => helpers.PAST_HELPERS.has(one) || helpers.PRESENT_HELPERS.has(one));
  if (finite !== undefined) return helpers.PAST_HELPERS.has(finite) ? "past" : "present";
  if (grammar.parts[verb] !== Part.finite) return null;
  return endsAsPast(word(grammar, verb)) ? "past" : "present";
}

/** "not **only** said" is said; "can't just say" is not. */
const isMerely = (words: readonly string[], i: number): boolean =>
  words[i] === "not" && helpers.MERELY.has(words[i + 1] ?? "");

/** Which auxiliary the last of these words is that is one. */
function auxiliaryOf(words: readonly string[]): VerbGroup["auxiliary"] {
  for (const one of words.toReversed()) {
    const auxiliary = auxiliaryLemma(one);
    if (auxiliary) return auxiliary;
  }
  return null;
}

function auxiliaryLemma(one: string): VerbGroup["auxiliary"] {
  if (helpers.BE_FORMS.has(one)) return "be";
  if (helpers.HAVE_FORMS.has(one)) return "have";
  return helpers.DO_FORMS.has(one) ? "do" : null;
}

/** What a verb with its auxiliaries leaves open, and what it hangs on. */
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

/* A verb has no more words that help it. */
const LONGEST = 8;

const isNegative = (one: string): boolean => helpers.NEGATIVE_HELPER.test(one);

/** The group that ends with the verb at `verb`; null where the form cannot be one with these words before it. */
export function groupAt(grammar: Grammar, verb: number, forms: ReadonlySet<Inflection>): Group | null {
  const { start, helpers: words, auxiliary, negated, mode: status } = verbGroupAt(grammar, verb);
  if (words.some((one) => helpers.ALMOST.has(one))) return null;
  const shared = { start, negated, passive: false, governed: null };
  const passive = auxiliary === "be" && forms.has("participle");
  if (
    word(grammar, start - 1) === "to" &&
    (isDueTo(grammar, start) || !helpers.BEFORE_OTHER_TO.has(word(grammar, start - 2)))
  )
    return passive || forms.has("base") ? infinitive(grammar, start - 1, { passive, negated }) : null;
  if (forms.has("base") && helpers.DONE_BY_HELP.has(word(grammar, start - 1)))
    return doneWith(grammar, start - 1, shared);
  if (passive) return { ...shared, passive: true, status };
  if (words.includes("having") && forms.has("participle")) return { ...shared, status, governed: "gerund" };
  if (auxiliary === "have" && forms.has("participle")) return { ...shared, status };
  if (forms.has("gerund"))
    return words.some((one) => helpers.BE_FORMS.has(one)) ? { ...shared, status } : gerund(grammar, shared, status);
  if (forms.has("base") && (status !== "actual" || words.some((one) => helpers.DO_FORMS.has(one))))
    return { ...shared, status };
  const bare = words.every((one) => isNegative(one) || auxiliaryOf([one]) === null);
  return bare && !sharesPassive(grammar, verb) && (forms.has("past") || forms.has("third"))
    ? { ...shared, status }
    : null;
}

/** "is **due to** meet", and not "is late due to". */
const isDueTo = (grammar: Grammar, start: number): boolean =>
  word(grammar, start - 2) === "due" && helpers.BE_FORMS.has(word(grammar, start - 3));

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

/** "Mrs **May** praised": a name or a month, where the sentence does not open with it. */
const isMonthOrName = (grammar: Grammar, i: number): boolean =>
  helpers.NAMES_TOO.has(word(grammar, i)) &&
  is(grammar, i, Class.capital) &&
  i > grammar.sentence.tokens[0] &&
  at(grammar, i - 1)?.kind !== "quote";

const helps = (grammar: Grammar, i: number): boolean =>
  (is(grammar, i, Class.auxiliary | Class.negation) && !isMonthOrName(grammar, i)) ||
  (is(grammar, i, Class.adverb) && !is(grammar, i, Class.capital)) ||
  helpers.OTHER_HELPERS.has(word(grammar, i)) ||
  isOfAll(grammar, i);

/** "were **all** arrested": of the subject before the auxiliary. */
export const isOfAll = (grammar: Grammar, i: number): boolean =>
  helpers.OF_ALL.has(word(grammar, i)) && is(grammar, i - 1, Class.auxiliary);

function gerund(grammar: Grammar, shared: Omit<Group, "status">, status: Group["status"]): Group {
  const before = word(grammar, shared.start - 1);
  if (before === "without") return { ...shared, status, governed: "without", negated: true };
  if (helpers.BEGINNING.has(before)) return doneWith(grammar, shared.start - 1, shared);
  if (helpers.CONSIDERING.has(before))
    return { ...shared, start: groupStart(grammar, shared.start - 1), status: "possible" };
  return { ...shared, status, governed: "gerund" };
}

/** "**helped** lead", "**began** to shoot", "**kept** shelling": done by whoever does that. */
function doneWith(grammar: Grammar, governor: number, shared: Pick<Group, "passive" | "negated">): Group {
  const { start, negated, mode } = verbGroupAt(grammar, governor);
  if (word(grammar, start - 1) === "to") return infinitive(grammar, start - 1, shared);
  return { ...shared, negated: shared.negated || negated, governed: null, start, status: mode };
}

/** "is to visit", "plans to march", "refused to release"; any other infinitive is governed by what it depends on. */
function infinitive(grammar: Grammar, to: number, { passive, negated }: Pick<Group, "passive" | "negated">): Group {
  const not = word(grammar, to - 1) === "not" ? 1 : 0;
  const governing = to - 1 - not;
  const governor = word(grammar, governing);
  const start = groupStart(grammar, governing);
  const refused = wordsIn(grammar, start, governing).some(isNegative) || word(grammar, governing - 1) === "no";
  const base = { passive, negated: negated || refused !== not > 0, governed: null, start };
  if (helpers.DONE_BY_HELP.has(governor) || helpers.BEGINNING.has(governor))
    return doneWith(grammar, governing, { passive, negated: negated || not > 0 });
  if (helpers.BE_FORMS.has(governor) || helpers.PLANS.has(governor)) return { ...base, status: "planned" };
  if (helpers.WISHES.has(governor)) return { ...base, status: "possible" };
  if (helpers.REFUSALS.has(governor)) return { ...base, negated: negated || refused === not > 0, status: "actual" };
  return { ...base, negated: negated || not > 0, governed: "infinitive", status: "possible", start: to - not };
}

/** Where the words that help a verb begin: "**has** not **yet** refused". */
export function groupStart(grammar: Grammar, verb: number): number {
  let start = verb;
  while (verb - start < LONGEST && helps(grammar, start - 1)) start--;
  return start;
}
