import { contains, type Span } from "@according/record";
import { Class, type Classes } from "../../grammar/classes.ts";
import { type Clause, clausesOf, contentEnd, inQuotation, is, isVerb, lower, spanOf } from "../../grammar/clause.ts";
import { Part } from "../../grammar/parts/part.ts";
import { phraseEnd, subjectBefore } from "../../grammar/phrases.ts";
import type { Range, Segmented, Sentence } from "../../layers.ts";
import { type Found, make } from "../found.ts";
import { openingOf } from "./contents.ts";
import { isAgent } from "./performatives.ts";

/**
 * "…, **the minister told parliament on Thursday**.": who says a whole sentence is named at its end. What stands before
 * the comma is all of it his, also where a verb in it says that somebody else speaks or believes.
 */
export const findTails = (segmented: Segmented, classes: Classes): readonly Found[] =>
  clausesOf(segmented, classes).flatMap(tailOf);

/* As far from the end as a tail may begin. */
const LONGEST_TAIL = 24;

function tailOf(clause: Clause): readonly Found[] {
  const [first, last] = clause.sentence.tokens;
  for (let i = last - 1; i > Math.max(first + 4, last - LONGEST_TAIL); i--) {
    if (!TELLING.has(lower(clause, i)) || inQuotation(clause, i)) continue;
    const source = subjectBefore(clause, i);
    const comma = source ? source[0] - 1 : 0;
    if (!source || lower(clause, comma) !== "," || inQuotation(clause, comma - 1) || !ends(clause, i)) continue;
    const content = clauseBefore(clause, comma);
    const made = content && make(clause, source, [[i, i + 1]], [spanOf(clause, content)], "state", 0.7);
    return made?.source[0] && isAgent(clause.segmented.text, made.source[0]) ? [made] : [];
  }
  return [];
}

const TELLING = new Set(["said", "says", "told", "added", "warned", "insisted", "announced"]);

/* What is told after the telling is the reporter's. */
const REPORTERS_OWN = new Set(["as", "while", "when", "after", "before"]);

/** Does nothing follow but a hearer, a day, a place, or what the reporter adds? */
function ends(clause: Clause, verb: number): boolean {
  const end = contentEnd(clause);
  let i = verb + 1;
  if (lower(clause, verb) === "told") {
    i = phraseEnd(clause, i);
    if (i === verb + 1) return false;
  } else if (lower(clause, i) === "on" || lower(clause, i) === "in" || lower(clause, i) === "at")
    i = phraseEnd(clause, i + 1);
  else if (is(clause, i, Class.time)) i++;
  if (i >= end) return true;
  return (
    REPORTERS_OWN.has(lower(clause, i)) ||
    (lower(clause, i) === "," && lower(clause, i + 1) === "to" && lower(clause, verb) === "told")
  );
}

/** From the sentence's opening to the comma, if that is a clause of its own and not the beginning of the reporter's. */
function clauseBefore(clause: Clause, comma: number): Range | null {
  const from = openingOf(clause, clause.sentence.tokens[0]);
  if (
    comma - from < 4 ||
    is(clause, from, Class.preposition | Class.subordinator) ||
    clause.parts[from] === Part.gerund
  )
    return null;
  if (/^(?:asked|pressed|meanwhile|instead|however)$/.test(lower(clause, from))) return null;
  for (let i = from + 1; i < comma; i++) if (!inQuotation(clause, i) && isVerb(clause, i)) return [from, comma];
  return null;
}

/** Puts tails in place of readings that take one of them for what somebody else says, or its end for what he says. */
export function withTails(
  found: readonly Found[],
  tails: readonly Found[],
  { sentences }: Segmented,
): readonly Found[] {
  if (tails.length === 0) return found;
  const bySentence = Map.groupBy(found, ({ cue }) => sentenceAt(sentences, cue[0]?.[0] ?? -1));
  const gone = new Set<Found>();
  const added = tails.filter((tail) => {
    const [verb] = tail.cue as [Span];
    const here = bySentence.get(sentenceAt(sentences, verb[0])) ?? [];
    if (here.some((one) => isSame(one, tail))) return false;
    if (
      here.some(
        ({ content, cue }) => content.some((span) => span[0] < (tail.content[0] as Span)[0]) || cue.length === 0,
      )
    )
      return false;
    for (const one of here) gone.add(one);
    return true;
  });
  return [...found.filter((one) => !gone.has(one) && !(one.continues && gone.has(one.continues))), ...added];
}

/** The same cue with the content before it: as it should be. */
const isSame = ({ cue, content }: Found, tail: Found): boolean =>
  cue.some((span) => contains(span, tail.cue[0] as Span)) && content.some(([from]) => from < (tail.cue[0] as Span)[0]);

function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).span[0] <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
