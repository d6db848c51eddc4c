import { TO } from "../../en/phrases.ts";
import { THAT } from "../../en/statements.ts";
import { ACCORDING } from "../../en/subjects.ts";
import { Class } from "../../grammar/classes.ts";
import { hasFiniteVerb } from "../../grammar/clauses.ts";
import { type Grammar, inQuotation, is, isFiniteVerb, lower } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter, contentStart } from "./contents.ts";
import type { VerbCue } from "./cues.ts";
import { verbRule } from "./frames.ts";

/* Who tells of it has no more words than these, with "according to". */
const LONGEST = 16;

const SURE = 0.85;

/** Who said it stands before who tells that he did, and the chain is read from there: `statements/chain.ts`. */
export const saidAsTold: Rule = {
  ...verbRule(
    "somebody, according to another, said that",
    [
      [
        "Ilan Moro, according to a warden, had said that the gate was shut.",
        "Ilan Moro | had said | that the gate was shut",
      ],
      [
        "Ilan Moro, according to Dara Voss, a warden, told guards that the gate was shut.",
        "Ilan Moro | told | that the gate was shut",
      ],
      [
        "The warden said, according to Radio Merle, that the gate was shut.",
        "The warden | said | that the gate was shut",
      ],
      ["The gate was shut, according to a warden, said the paper."],
      ["Ilan Moro met Dara Voss, who, according to a clerk, said that it was late.", "who | said | that it was late"],
      ["The gate, according to a warden, was shut."],
      ["In a letter to Dara Voss, the mayor, according to a clerk, said that the gate was shut."],
      ["The gate was shut, according to a warden who said it was late."],
      ["The warden said, according to custom, nothing."],
    ],
    saidOf,
  ),
  standing: "certain",
};

function saidOf(grammar: Grammar, cue: VerbCue): Found | null {
  const { entry, voice, shape, negated } = cue;
  if (!entry.speech || voice !== "active" || shape !== "finite" || negated) return null;
  return behindTeller(grammar, cue) ?? beforeTeller(grammar, cue);
}

/** "**Moro**, according to a warden, **had said** that …" */
function behindTeller(grammar: Grammar, cue: VerbCue): Found | null {
  const [from] = cue.range;
  if (lower(grammar, from - 1) !== ",") return null;
  const teller = tellerBefore(grammar, from - 1);
  const source = teller === null ? null : subjectBefore(grammar, teller - 1);
  if (!source || !(beginsIt(grammar, source) || is(grammar, source[0], Class.relative))) return null;
  const { start } = contentStart(grammar, cue.range[1], cue.entry.frames.has("hearer"));
  return said(grammar, source, cue, start);
}

/** "(But) **Moro**"; not "In a letter to Voss, **the mayor**", "Moro and **Voss**": who is meant is not sure. */
const beginsIt = (grammar: Grammar, [from]: Range): boolean =>
  from - grammar.sentence.tokens[0] <= 1 && !is(grammar, from - 1, Class.preposition);

/** "**The warden said**, according to Radio Merle, **that** …" */
function beforeTeller(grammar: Grammar, cue: VerbCue): Found | null {
  const [first, last] = grammar.sentence.tokens;
  const [from, end] = cue.range;
  const at = end + 1;
  if (lower(grammar, end) !== "," || !opensTeller(grammar, at)) return null;
  let comma = at + 2;
  while (comma < Math.min(last, at + LONGEST) && lower(grammar, comma) !== ",") comma++;
  const source = subjectBefore(grammar, from);
  if (!source || source[0] < first || !THAT.has(lower(grammar, comma + 1))) return null;
  return said(grammar, source, cue, comma + 1);
}

function said(grammar: Grammar, source: Range, { range, entry }: VerbCue, start: number): Found | null {
  const content = contentAfter(grammar, start, null);
  const isClause = content.some((words) => inQuotation(grammar, words[0]) || hasFiniteVerb(grammar, words));
  if (!isClause) return null;
  return make(grammar, source, [range], wholeQuotations(grammar, content), entry.act, SURE);
}

/** Where ", according to …" begins that ends at a comma: the place of "according". */
function tellerBefore(grammar: Grammar, comma: number): number | null {
  for (let i = comma - 3; i > comma - LONGEST && i > grammar.sentence.tokens[0]; i--) {
    if (isFiniteVerb(grammar, i) || inQuotation(grammar, i)) return null;
    if (opensTeller(grammar, i)) return lower(grammar, i - 1) === "," ? i : null;
  }
  return null;
}

const opensTeller = (grammar: Grammar, i: number): boolean =>
  ACCORDING.has(lower(grammar, i)) && TO.has(lower(grammar, i + 1));
