import { BY } from "../en/links.ts";
import { SAID_THEN } from "../en/predicates/saying.ts";
import * as en from "../en/tenses.ts";
import { PAST_HELPERS, PRESENT_HELPERS } from "../en/verb-groups.ts";
import type { Range } from "../layers.ts";
import { type Grammar, isMainVerb, lower, token } from "./grammar.ts";
import { Part } from "./parts/part.ts";
import { endsAsPast } from "./past-forms.ts";
import { verbGroupAt } from "./verb-groups.ts";

/**
 * What the verb that governs a time tells: *past*, *said* (a past one of saying), *done* (before another past: "had
 * planned", "a plan **announced** by them"), *perfect* ("has met"), *present*, *future*;
 * *outlined*: a past one of what a plan has in it; *either*: one with another between it and the time that may be of
 * another time ("vowed **to stay**", "quit **before announcing**").
 */
export type Governed = "past" | "said" | "done" | "perfect" | "present" | "future" | "outlined" | "either";

/** Does it tell what was? */
export const toldAsPast = (verb: Governed | undefined): boolean =>
  verb === "past" || verb === "said" || verb === "done";

/**
 * The verb nearest before the time at `range` in its sentence, else the first behind it; of words in quotation marks one of
 * the same words where they have one. undefined: there is none.
 */
export function governingVerb(grammar: Grammar, within: Range, range: Range): Governed | undefined {
  const quotation = grammar.quoted[range[0]] ?? -1;
  const same = (i: number): boolean => (grammar.quoted[i] ?? -1) === quotation;
  return (
    nearestVerb(grammar, within, range, same) ??
    (quotation < 0 ? undefined : nearestVerb(grammar, within, range, () => true))
  );
}

function nearestVerb(
  grammar: Grammar,
  [first, last]: Range,
  [at, end]: Range,
  counts: (i: number) => boolean,
): Governed | undefined {
  let to = false;
  for (let i = at - 1; i >= first; i--) {
    if (!counts(i)) continue;
    const tense = gerundAt(grammar, i) ?? tenseAt(grammar, i);
    if (tense) return to && (tense === "past" || tense === "said") ? "either" : tense;
    to ||= grammar.parts[i] === Part.base;
  }
  for (let i = end; i < last; i++) {
    const tense = counts(i) ? tenseAt(grammar, i) : undefined;
    if (tense) return tense;
  }
  return undefined;
}

/** "**since announcing** in May", "quit **before announcing** in May": a participle with a link of time before it. */
function gerundAt(grammar: Grammar, i: number): Governed | undefined {
  if (grammar.parts[i] !== Part.gerund) return undefined;
  const before = lower(grammar, i - 1);
  return en.SINCE_DOING.has(before) ? "past" : en.BEFORE_DOING.has(before) ? "either" : undefined;
}

function tenseAt(grammar: Grammar, i: number): Governed | undefined {
  if (token(grammar, i) === undefined) return undefined;
  const word = lower(grammar, i);
  if (en.AHEAD_HELPERS.has(word)) return "future";
  if (endsAsPast(word) && BY.has(lower(grammar, i + 1)) && grammar.parts[i] === Part.noun) return "done";
  if (!isMainVerb(grammar, i)) return grammar.parts[i] === Part.auxiliary ? tenseOfHelper(word) : undefined;
  const { tense, auxiliary, helpers, negated } = verbGroupAt(grammar, i);
  if ((negated || en.SENSED.has(word)) && helpers.some((one) => en.COULD.has(one))) return "past";
  if (tense === "past" && helpers.some((one) => en.HAD_PLANNED.has(one))) return "done";
  if (tense === "past") return en.OUTLINING.has(word) ? "outlined" : SAID_THEN.has(word) ? "said" : "past";
  if (tense) return tense === "present" && auxiliary === "have" ? "perfect" : tense;
  return grammar.parts[i] === Part.participle && helpers.length === 0 && !en.TO_COME.has(word) ? "done" : undefined;
}

const tenseOfHelper = (word: string): Governed | undefined =>
  PAST_HELPERS.has(word) ? "past" : PRESENT_HELPERS.has(word) || word === "'s" ? "present" : undefined;
