import {
  A_WORD,
  CALLING_ASIDE,
  CHARGE,
  DENIED_CHARGES,
  DENIES,
  IN,
  NOT_EVEN,
  SAYING_SO,
  WHAT,
  WHICH_OR_THAT,
} from "../../en/asides.ts";
import { type Grammar, lower, spanOf, token } from "../../grammar/grammar.ts";
import { groupStart } from "../../grammar/verb-groups.ts";
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
    (grammar) => behindCommas(grammar, (each, i) => [...deniedIn(each, i), ...chargeDenied(each, i)]),
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
    (grammar) => behindCommas(grammar, calledIn),
  ),
  standing: "named",
};

/** What is read from each word right behind a comma, where such an aside begins. */
function behindCommas(grammar: Grammar, read: (grammar: Grammar, i: number) => readonly Found[]): readonly Found[] {
  const [first, last] = grammar.sentence.tokens;
  const found: Found[] = [];
  for (let i = first + 1; i < last; i++) if (lower(grammar, i - 1) === ",") found.push(...read(grammar, i));
  return found;
}

/** ", which **Orlay denies**", ", which **has denied** involvement" */
function deniedIn(grammar: Grammar, i: number): readonly Found[] {
  if (!WHICH_OR_THAT.has(lower(grammar, i))) return [];
  const verb = verbAmong(grammar, i + 1, DENIES);
  if (verb === null) return [];
  const start = groupStart(grammar, verb);
  const cue: Range = [start, verb + 1];
  if (start > i + 1) {
    const source: Range = [i + 1, start];
    return [
      make(grammar, source, [cue], [spanOf(grammar, [i, i + 1])], "deny", SURE),
      ...saidWith(grammar, source, verb + 1),
    ];
  }
  const end = endOfAside(grammar, verb + 1);
  if (!DENIED_CHARGES.has(lower(grammar, verb + 1))) return [];
  return [make(grammar, [i, i + 1], [cue], [spanOf(grammar, [verb + 1, end])], "deny", SURE)];
}

/** ", **a charge** (that) **her family strongly denies**" */
function chargeDenied(grammar: Grammar, i: number): readonly Found[] {
  if (!A_WORD.has(lower(grammar, i)) || !CHARGE.has(lower(grammar, i + 1))) return [];
  const from = WHICH_OR_THAT.has(lower(grammar, i + 2)) ? i + 3 : i + 2;
  const verb = verbAmong(grammar, from, DENIES);
  const start = verb === null ? from : groupStart(grammar, verb);
  if (verb === null || start === from || endOfAside(grammar, verb + 1) > verb + 1) return [];
  const said = make(grammar, [from, start], [[start, verb + 1]], [spanOf(grammar, [i, i + 2])], "deny", SURE);
  return [said, ...saidWith(grammar, [from, start], verb + 1)];
}

/** "which the rebels denied, **saying three had died**" */
function saidWith(grammar: Grammar, source: Range, comma: number): readonly Found[] {
  if (token(grammar, comma)?.text !== "," || !SAYING_SO.has(lower(grammar, comma + 1))) return [];
  const end = endOfAside(grammar, comma + 2);
  if (end === comma + 2) return [];
  return [make(grammar, source, [[comma + 1, comma + 2]], [spanOf(grammar, [comma + 2, end])], "state", SURE)];
}

/** "in what **the governor called** …" */
function calledIn(grammar: Grammar, i: number): readonly Found[] {
  if (!IN.has(lower(grammar, i)) || !WHAT.has(lower(grammar, i + 1))) return [];
  const from = i + 2;
  const verb = verbAmong(grammar, from, CALLING_ASIDE);
  if (verb === null || verb === from) return [];
  const end = endOfAside(grammar, verb + 1);
  if (end === verb + 1) return [];
  return [make(grammar, [from, verb], [[verb, verb + 1]], [spanOf(grammar, [verb + 1, end])], "state", SURE)];
}

function verbAmong(grammar: Grammar, from: number, words: ReadonlySet<string>): number | null {
  for (let i = from; i < from + LONGEST; i++) {
    if (token(grammar, i)?.kind === undefined || token(grammar, i)?.text === ",") return null;
    if (words.has(lower(grammar, i))) return NOT_EVEN.has(lower(grammar, i - 1)) ? null : i;
  }
  return null;
}

/** Where the aside ends: at a comma outside quotation marks, or with its sentence. */
function endOfAside(grammar: Grammar, from: number): number {
  const [, last] = grammar.sentence.tokens;
  let end = from;
  while (end < last && token(grammar, end)?.text !== "," && token(grammar, end)?.text !== ".") end++;
  return end;
}
