import { CUE_NOUNS, OWNED_NOUNS } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import {
  contentEnd,
  type Grammar,
  grammarOf,
  inQuotation,
  is,
  isBreak,
  isVerb,
  lower,
  markQuoted,
  token,
} from "../../grammar/grammar.ts";
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
    const grammar = grammarOf(segmented, sentence, { quoted });
    const [first, last] = sentence.tokens;
    const found: Found[] = [];
    for (let i = first; i < last; i++) {
      const word = segmented.tokens[i + 1]?.lower;
      if ((word !== "by" && word !== "from") || inQuotation(grammar, i)) continue;
      const one = ownedBy(grammar, i);
      if (one) found.push(one);
    }
    return found;
  });
}

const LONGEST_OWNER = 14;

function ownedBy(grammar: Grammar, noun: number): Found | null {
  const word = lower(grammar, noun);
  const known = OWNED_NOUNS.get(word) ?? CUE_NOUNS.get(word);
  if (!known) return null;
  const opener = openerAfter(grammar, noun + 2, known.takes);
  if (opener === null) return null;
  const source: Range = [noun + 2, opener.owner];
  const content = contentAfter(grammar, opener.content, null);
  if (!content.length) return null;
  return make(grammar, source, [[noun, noun + 2]], wholeQuotations(grammar, content), known.act, 0.7);
}

/** Where the owner's name ends and the "that" or "to" stands that opens what is claimed; commas may set off a name. */
function openerAfter(
  grammar: Grammar,
  from: number,
  takes: ReadonlySet<string>,
): { readonly owner: number; readonly content: number } | null {
  if (isBreak(grammar, from) || is(grammar, from, Class.preposition | Class.auxiliary)) return null;
  let commas = 0;
  for (let i = from + 1; i < Math.min(from + LONGEST_OWNER, contentEnd(grammar)); i++) {
    const word = lower(grammar, i);
    if (word === "," && ++commas <= 2) continue;
    if (word === "that" && takes.has("that")) return closedAt(grammar, i, commas);
    if (word === "to" && takes.has("to")) return commas % 2 ? null : { owner: i, content: i };
    if (isBreak(grammar, i) || isVerb(grammar, i) || inQuotation(grammar, i) || !token(grammar, i)) return null;
  }
  return null;
}

function closedAt(
  grammar: Grammar,
  that: number,
  commas: number,
): { readonly owner: number; readonly content: number } | null {
  const comma = lower(grammar, that - 1) === ",";
  if (commas % 2 || isVerb(grammar, that + 1)) return null;
  return { owner: comma ? that - 1 : that, content: that };
}
