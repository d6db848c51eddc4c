import { REPORTERS_OPENING, REPORTERS_TAIL, TOLD_AT_END } from "../../en/attribution-tails.ts";
import { SAID_ACTS } from "../../en/predicates/saying.ts";
import { Class } from "../../grammar/classes.ts";
import { contentEnd, type Grammar, grammarsOf, inQuotation, is, isVerb, lower, spanOf } from "../../grammar/grammar.ts";
import { Part } from "../../grammar/parts/part.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import { wholePhraseEnd } from "../../grammar/phrases-behind.ts";
import type { Range, Segmented } from "../../layers.ts";
import { type Found, make } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { ownWordsFrom } from "./contents.ts";
import { canAct } from "./performatives.ts";

export const toldAtEnd: Rule = {
  name: "told at the end",
  standing: "named",
  vouches: true,
  shows: [
    [
      "The road will open in May, the minister told parliament on Thursday.",
      "the minister | told | The road will open in May",
    ],
    ["In the long debate on Thursday, the minister told parliament a story."],
  ],
  find: ({ segmented }) => findTails(segmented),
};

/**
 * "…, **the minister told parliament on Thursday**.": who says a whole sentence is named at its end. What stands before
 * the comma is all of it his, also where a verb in it says that somebody else speaks or believes.
 */
const findTails = (segmented: Segmented): readonly Found[] => grammarsOf(segmented).flatMap(tailOf);

/* As far from the end as a tail may begin. */
const LONGEST_TAIL = 24;

function tailOf(grammar: Grammar): readonly Found[] {
  const [first, last] = grammar.sentence.tokens;
  for (let i = last - 1; i > Math.max(first + 4, last - LONGEST_TAIL); i--) {
    if (!TOLD_AT_END.has(lower(grammar, i)) || inQuotation(grammar, i)) continue;
    const source = subjectBefore(grammar, i);
    const comma = source ? source[0] - 1 : 0;
    if (!source || lower(grammar, comma) !== "," || inQuotation(grammar, comma - 1) || !ends(grammar, i)) continue;
    const content = saidBeforeComma(grammar, comma);
    const made =
      content &&
      make(
        grammar,
        source,
        [[i, i + 1]],
        [spanOf(grammar, content)],
        SAID_ACTS.get(lower(grammar, i)) ?? "state",
        0.85,
      );
    return made?.source[0] && canAct(grammar.segmented.text, made.source[0]) ? [made] : [];
  }
  return [];
}

/** Does nothing follow but a hearer, a day, a place, or what the reporter adds? */
function ends(grammar: Grammar, verb: number): boolean {
  const end = contentEnd(grammar);
  let i = verb + 1;
  if (lower(grammar, verb) === "told") {
    i = wholePhraseEnd(grammar, i);
    if (i === verb + 1) return false;
  } else if (lower(grammar, i) === "on" || lower(grammar, i) === "in" || lower(grammar, i) === "at")
    i = wholePhraseEnd(grammar, i + 1);
  else if (is(grammar, i, Class.time)) i++;
  if (i >= end) return true;
  return (
    REPORTERS_TAIL.has(lower(grammar, i)) ||
    (lower(grammar, i) === "," && lower(grammar, i + 1) === "to" && lower(grammar, verb) === "told")
  );
}

/** From the sentence's opening to the comma, if that is a clause of its own and not the beginning of the reporter's. */
function saidBeforeComma(grammar: Grammar, comma: number): Range | null {
  const from = ownWordsFrom(grammar, grammar.sentence.tokens[0]);
  if (
    comma - from < 4 ||
    is(grammar, from, Class.preposition | Class.subordinator) ||
    grammar.parts[from] === Part.gerund
  )
    return null;
  if (REPORTERS_OPENING.has(lower(grammar, from))) return null;
  for (let i = from + 1; i < comma; i++) if (!inQuotation(grammar, i) && isVerb(grammar, i)) return [from, comma];
  return null;
}
