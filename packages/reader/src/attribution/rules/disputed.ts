import { CREDITED, DENY_OR_REJECT } from "../../en/attribution-disputes.ts";
import { CLAIMING } from "../../en/doubts.ts";
import { CLEARLY_HIS } from "../../en/participles.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarsOf, inQuotation, is, isBreak, isVerb, lower } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter } from "./contents.ts";
import { verbCueAt } from "./cues.ts";

/**
 * "denied on Friday **a claim by the union that** …": the claim is part of what is denied; without it the denier would
 * say what he denies. A credit put in between, "first reported by the Harrow Post", says who had it first, and nothing else.
 */
export const disputedClaim: Rule = {
  name: "claim that is disputed",
  standing: "certain",
  shows: [
    [
      "The Front denied on Friday a claim by the ministry that it had killed 40 people.",
      "The Front | denied | a claim by the ministry that it had killed 40 people",
    ],
    [
      "The Front denied a claim by the ministry, first reported by the Harrow Post, that it had killed 40 people.",
      "The Front | denied | a claim by the ministry … that it had killed 40 people",
    ],
    [
      "The Front denied a claim by Dara Voss, who runs the port, that it had killed 40 people.",
      "The Front | denied | a claim by Dara Voss, who runs the port, that it had killed 40 people",
    ],
    [
      "The Front rejected any claim that it had killed 40 people, stating, “We were at home.”",
      "The Front | rejected | any claim that it had killed 40 people",
    ],
    [
      "The Front denied a claim that Voss spoke up, saying “It is late,” at the fair.",
      "The Front | denied | a claim that Voss spoke up",
    ],
    ["The Front denied that it had killed 40 people."],
  ],
  find: ({ segmented }) =>
    grammarsOf(segmented).flatMap((grammar) => {
      const [first, last] = grammar.sentence.tokens;
      const found: Found[] = [];
      for (let i = first + 1; i < last - 3; i++) {
        const one = is(grammar, i, Class.cue) ? disputed(grammar, i) : null;
        if (one) found.push(one);
      }
      return found;
    }),
};

function disputed(grammar: Grammar, i: number): Found | null {
  const cue = verbCueAt(grammar, i);
  if (!cue || cue.voice === "passive" || cue.shape !== "finite" || !DENY_OR_REJECT.has(cue.entry.act)) return null;
  const start = afterDay(grammar, cue.range[1]);
  const noun = claimIn(grammar, start);
  const that = noun === null ? null : claimOpener(grammar, noun + 1);
  const source = that === null ? null : subjectBefore(grammar, cue.range[0]);
  if (that === null || !source) return null;
  const content: readonly Range[] =
    that.object === that.at
      ? contentAfter(grammar, start, cue)
      : [[start, that.object], ...contentAfter(grammar, that.at, cue)];
  const said = content.map(([from, to]): Range => [from, nextDeed(grammar, from, to)]);
  return make(grammar, source, [cue.range], wholeQuotations(grammar, said), cue.entry.act, 0.75);
}

/** "rejected the idea that it was late **and said that** …", "…**, stating, “It was early.”**": where what he does next begins. */
function nextDeed(grammar: Grammar, from: number, to: number): number {
  for (let i = from; i < to - 2; i++)
    if (isVerbOfQuotation(grammar, i)) return i;
    else if (is(grammar, i, Class.coordinator) && is(grammar, i + 1, Class.cue) && lower(grammar, i + 2) === "that")
      return i;
  return to;
}

/** "late**, stating, “It was early.”**" */
const isVerbOfQuotation = (grammar: Grammar, i: number): boolean =>
  lower(grammar, i) === "," &&
  CLEARLY_HIS.has(lower(grammar, i + 1)) &&
  !inQuotation(grammar, i) &&
  /^[,:]$/.test(lower(grammar, i + 2)) &&
  inQuotation(grammar, i + 3);

/** "denied **on Friday** a claim" */
function afterDay(grammar: Grammar, from: number): number {
  const day = is(grammar, from, Class.preposition) ? from + 1 : from;
  if (!is(grammar, day, Class.time)) return from;
  let i = day;
  while (is(grammar, i, Class.time)) i++;
  return i;
}

const LONGEST_PHRASE = 6;

/** The noun for what is claimed in the phrase that begins at `start`. */
function claimIn(grammar: Grammar, start: number): number | null {
  if (inQuotation(grammar, start) || !is(grammar, start, OPENS)) return null;
  for (let i = start; i < start + LONGEST_PHRASE; i++) {
    if (isBreak(grammar, i) || inQuotation(grammar, i) || is(grammar, i, Class.preposition)) return null;
    if (CLAIMING.has(lower(grammar, i))) return i;
  }
  return null;
}

const OPENS = Class.determiner | Class.possessive | Class.capital;
const LONGEST_OWNER = 14;

/** The "that" which opens the claim, and where the words before it end: at a credit, if there is one. */
function claimOpener(grammar: Grammar, from: number): { readonly at: number; readonly object: number } | null {
  for (let i = from; i < from + LONGEST_OWNER; i++) {
    if (lower(grammar, i) === "that") return { at: i, object: i };
    if (lower(grammar, i) === ",") {
      const credit = lower(grammar, i + 1) === "first" && CREDITED.has(lower(grammar, i + 2));
      const at = afterAside(grammar, i + 1);
      return at === null ? null : { at, object: credit ? i : at };
    }
    if (isBreak(grammar, i) || inQuotation(grammar, i) || is(grammar, i, Class.coordinator) || isVerb(grammar, i))
      return null;
  }
  return null;
}

const LONGEST_ASIDE = 16;

/** "a claim by Dara Voss**, who runs the port,** that": the "that" behind it. */
function afterAside(grammar: Grammar, from: number): number | null {
  for (let i = from; i < from + LONGEST_ASIDE; i++)
    if (lower(grammar, i) === ",") return lower(grammar, i + 1) === "that" ? i + 1 : null;
  return null;
}
