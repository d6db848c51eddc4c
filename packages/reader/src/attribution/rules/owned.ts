import { CUE_NOUNS, OWNED_NOUNS } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import {
  type Clause,
  clauseOf,
  contentEnd,
  inQuotation,
  is,
  isBreak,
  isVerb,
  lower,
  markQuoted,
  token,
} from "../../grammar/clause.ts";
import type { Range, Segmented } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter } from "./contents.ts";

export const ownedNoun: Rule = {
  name: "noun of somebody",
  standing: "beside",
  shows: [
    [
      "The town laughed at a claim by the union that the mine was safe.",
      "the union | claim by | that the mine was safe",
    ],
    ["The town laughed at a man by the union that he led."],
  ],
  find: ({ segmented }) => fromOwnedNouns(segmented),
};

/** "**a claim by the union that** …", "criticism from residents that …", "what crewmen had told the station: that …" */
function fromOwnedNouns(segmented: Segmented): readonly Found[] {
  const quoted = markQuoted(segmented);
  return segmented.sentences.flatMap((sentence) => {
    const clause = clauseOf(segmented, sentence, { quoted });
    const [first, last] = sentence.tokens;
    const found: Found[] = [];
    for (let i = first; i < last; i++) {
      const word = segmented.tokens[i + 1]?.lower;
      if ((word !== "by" && word !== "from") || inQuotation(clause, i)) continue;
      const one = ownedBy(clause, i);
      if (one) found.push(one);
    }
    return found;
  });
}

const LONGEST_OWNER = 14;

function ownedBy(clause: Clause, noun: number): Found | null {
  const word = lower(clause, noun);
  const known = OWNED_NOUNS.get(word) ?? CUE_NOUNS.get(word);
  if (!known) return null;
  const opener = openerAfter(clause, noun + 2, known.takes);
  if (opener === null) return null;
  const source: Range = [noun + 2, opener.owner];
  const content = contentAfter(clause, opener.content, null);
  if (!content.length) return null;
  return make(clause, source, [[noun, noun + 2]], wholeQuotations(clause, content), known.act, 0.7);
}

/** Where the owner's name ends and the "that" or "to" stands that opens what is claimed; commas may set off a name. */
function openerAfter(
  clause: Clause,
  from: number,
  takes: ReadonlySet<string>,
): { readonly owner: number; readonly content: number } | null {
  if (isBreak(clause, from) || is(clause, from, Class.preposition | Class.auxiliary)) return null;
  let commas = 0;
  for (let i = from + 1; i < Math.min(from + LONGEST_OWNER, contentEnd(clause)); i++) {
    const word = lower(clause, i);
    if (word === "," && ++commas <= 2) continue;
    if (word === "that" && takes.has("that")) return closedAt(clause, i, commas);
    if (word === "to" && takes.has("to")) return commas % 2 ? null : { owner: i, content: i };
    if (isBreak(clause, i) || isVerb(clause, i) || inQuotation(clause, i) || !token(clause, i)) return null;
  }
  return null;
}

function closedAt(
  clause: Clause,
  that: number,
  commas: number,
): { readonly owner: number; readonly content: number } | null {
  const comma = lower(clause, that - 1) === ",";
  if (commas % 2 || isVerb(clause, that + 1)) return null;
  return { owner: comma ? that - 1 : that, content: that };
}
