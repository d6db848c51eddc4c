import {
  CALLING_ASIDE,
  CHARGE,
  DENIED_CHARGES,
  DENYING,
  HAVING,
  IN,
  NOT_EVEN,
  ONE,
  SAYING_SO,
  WHAT,
  WHICH,
} from "../../en/asides.ts";
import { MANNER } from "../../en/evaluations.ts";
import { type Clause, lower, spanOf, token } from "../../grammar/clause.ts";
import type { Range } from "../../layers.ts";
import { type Found, make } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { sentenceRule } from "./frames.ts";

const SURE = 0.7;

/* Who says it in such an aside has no more words than these. */
const LONGEST = 8;

/** What somebody else denies or calls it, in a clause hung on what is said: "…, **which Orlay denies**". */
export const denyingAside: Rule = {
  ...sentenceRule(
    "which somebody denies",
    [
      ["Veldra has accused Orlay of backing the attack, which Orlay denies.", "Orlay | denies | which"],
      ["The ministry blamed the Front, which has denied involvement.", "which | has denied | involvement"],
      [
        "The army killed 12 rebels, which the rebels denied, saying three had died.",
        "the rebels | denied | which",
        "the rebels | saying | three had died",
      ],
      [
        "She is held for arson, a charge her family and friends strongly deny.",
        "her family and friends | strongly deny | a charge",
      ],
      ["He fled the town, a charge hanging over his head, and denies it all."],
      ["Veldra blamed Orlay for it, which Orlay neither confirmed nor denied."],
      ["The bridge, which the army holds, was shut."],
      ["The ministry, which denied visas to 12 people, was shut."],
    ],
    (clause) => eachToken(clause, (each, i) => [...deniedIn(each, i), ...chargeDenied(each, i)]),
  ),
  standing: "named",
};

export const callingAside: Rule = {
  ...sentenceRule(
    "in what somebody called",
    [
      [
        "Six people died, officials said, in what the governor called “the worst flood of all”.",
        "the governor | called | “the worst flood of all”",
      ],
      ["They met in what was a barn."],
    ],
    (clause) => eachToken(clause, calledIn),
  ),
  standing: "named",
};

function eachToken(clause: Clause, read: (clause: Clause, i: number) => readonly Found[]): readonly Found[] {
  const [first, last] = clause.sentence.tokens;
  return Array.from({ length: Math.max(last - first - 1, 0) }, (_, k) => read(clause, first + 1 + k)).flat();
}

/** ", which **Orlay denies**", ", which **has denied** involvement" */
function deniedIn(clause: Clause, i: number): readonly Found[] {
  if (!WHICH.has(lower(clause, i)) || token(clause, i - 1)?.text !== ",") return [];
  const verb = verbAmong(clause, i + 1, DENYING);
  if (verb === null) return [];
  const start = denialStart(clause, verb);
  const cue: Range = [start, verb + 1];
  if (start > i + 1) {
    const source: Range = [i + 1, start];
    return [
      make(clause, source, [cue], [spanOf(clause, [i, i + 1])], "deny", SURE),
      ...saidWith(clause, source, verb + 1),
    ];
  }
  const end = endOfAside(clause, verb + 1);
  if (!DENIED_CHARGES.has(lower(clause, verb + 1))) return [];
  return [make(clause, [i, i + 1], [cue], [spanOf(clause, [verb + 1, end])], "deny", SURE)];
}

/** ", **a charge** (that) **her family strongly denies**" */
function chargeDenied(clause: Clause, i: number): readonly Found[] {
  if (!ONE.has(lower(clause, i)) || !CHARGE.has(lower(clause, i + 1)) || !opensAside(clause, i)) return [];
  const from = WHICH.has(lower(clause, i + 2)) ? i + 3 : i + 2;
  const verb = verbAmong(clause, from, DENYING);
  const start = verb === null ? from : denialStart(clause, verb);
  if (verb === null || start === from || endOfAside(clause, verb + 1) > verb + 1) return [];
  const said = make(clause, [from, start], [[start, verb + 1]], [spanOf(clause, [i, i + 2])], "deny", SURE);
  return [said, ...saidWith(clause, [from, start], verb + 1)];
}

/** "which the rebels denied, **saying three had died**" */
function saidWith(clause: Clause, source: Range, comma: number): readonly Found[] {
  if (token(clause, comma)?.text !== "," || !SAYING_SO.has(lower(clause, comma + 1))) return [];
  const end = endOfAside(clause, comma + 2);
  if (end === comma + 2) return [];
  return [make(clause, source, [[comma + 1, comma + 2]], [spanOf(clause, [comma + 2, end])], "state", SURE)];
}

/** "in what **the governor called** …" */
function calledIn(clause: Clause, i: number): readonly Found[] {
  if (!WHAT.has(lower(clause, i)) || !IN.has(lower(clause, i - 1)) || !opensAside(clause, i - 1)) return [];
  const verb = verbAmong(clause, i + 1, CALLING_ASIDE);
  if (verb === null || verb === i + 1) return [];
  const end = endOfAside(clause, verb + 1);
  if (end === verb + 1) return [];
  return [make(clause, [i + 1, verb], [[verb, verb + 1]], [spanOf(clause, [verb + 1, end])], "state", SURE)];
}

const opensAside = (clause: Clause, i: number): boolean => token(clause, i - 1)?.text === ",";

/** "**has strongly** denied" */
function denialStart(clause: Clause, verb: number): number {
  let start = verb;
  while (HAVING.has(lower(clause, start - 1)) || MANNER.test(lower(clause, start - 1))) start--;
  return start;
}

function verbAmong(clause: Clause, from: number, words: ReadonlySet<string>): number | null {
  for (let i = from; i < from + LONGEST; i++) {
    if (token(clause, i)?.kind === undefined || token(clause, i)?.text === ",") return null;
    if (words.has(lower(clause, i))) return NOT_EVEN.has(lower(clause, i - 1)) ? null : i;
  }
  return null;
}

/** Where the aside ends: at a comma outside quotation marks, or with its sentence. */
function endOfAside(clause: Clause, from: number): number {
  const [, last] = clause.sentence.tokens;
  let end = from;
  while (end < last && token(clause, end)?.text !== "," && token(clause, end)?.text !== ".") end++;
  return end;
}
