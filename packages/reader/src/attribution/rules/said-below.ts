import { OF_MYSELF } from "../../en/interviews.ts";
import { SAID, SAID_ACTS } from "../../en/predicates/saying.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarsOf, inQuotation, is, lower } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Paragraph, Segmented } from "../../layers.ts";
import { type Found, make } from "../found.ts";
import type { Rule } from "../proposal.ts";

/**
 * A sentence that ends in a verb of saying and a colon, and the words set below it without marks: a list, each item a line
 * that no mark ends, or a paragraph in which somebody speaks of himself or that is cut at its beginning, "[T]he".
 */
export const saidBelow: Rule = {
  name: "said below a colon",
  standing: "beside",
  shows: [
    [
      "In a long interview, Ilan Moro also said:\n\nThe town must stay as it is\n\nThe deal will pass\n\nHe left at noon.",
      "Ilan Moro | said | The town must stay as it is … The deal will pass",
    ],
    [
      "Vale wrote:\n\n[T]he pier was never safe. I told them so.",
      "Vale | wrote | [T]he pier was never safe. I told them so.",
    ],
    ["Vale wrote:\n\nThe pier was never safe. It was shut in May."],
  ],
  find: ({ segmented }) =>
    grammarsOf(segmented).flatMap((grammar) => {
      const found = introducing(grammar);
      return found ? [found] : [];
    }),
};

/* A verb of saying stands no further from the colon. */
const NEAR = 10;

function introducing(grammar: Grammar): Found | null {
  const { segmented, sentence } = grammar;
  const [first, last] = sentence.tokens;
  const home = segmented.paragraphs[sentence.paragraph] as Paragraph;
  if (lower(grammar, last - 1) !== ":" || home.span[1] !== sentence.span[1]) return null;
  for (let i = last - 2; i > Math.max(first, last - NEAR); i--) {
    if (!SAID.has(lower(grammar, i)) || inQuotation(grammar, i)) continue;
    const start = afterAdverbs(grammar, i);
    const source = subjectBefore(grammar, start);
    const below = belowOf(segmented, sentence.paragraph);
    if (!source || below.length === 0) return null;
    const act = SAID_ACTS.get(lower(grammar, i)) ?? "state";
    return make(
      grammar,
      source,
      [[i, i + 1]],
      below.map(({ span }) => span),
      act,
      0.7,
    );
  }
  return null;
}

/** "**also** said" */
function afterAdverbs(grammar: Grammar, verb: number): number {
  let start = verb;
  while (is(grammar, start - 1, Class.adverb)) start--;
  return start;
}

/** The lines of a list below a paragraph, or the one paragraph that is somebody's own words. */
function belowOf({ text, paragraphs }: Segmented, at: number): readonly Paragraph[] {
  const rest = paragraphs.slice(at + 1, at + 1 + LONGEST_LIST);
  const words = ({ span }: Paragraph): string => text.slice(...span);
  const end = rest.findIndex((one) => !ITEM.test(words(one)));
  const list = end < 0 ? rest : rest.slice(0, end);
  if (list.length > 1) return list;
  const [next] = rest;
  const own = next && !/^["“‘]/.test(words(next)) && (/^\[\p{L}\]/u.test(words(next)) || OF_MYSELF.test(words(next)));
  return next && own ? [next] : [];
}

const LONGEST_LIST = 12;

/* "The deal will pass": no mark ends it. */
const ITEM = /^[\p{Lu}\p{N}•*–-][^"“”]{8,200}[\p{L}\p{N}]$/u;
