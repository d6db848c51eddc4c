import { BODIES, OUTLET_WORDS, OUTLETS } from "../../en/bodies.ts";
import { TELLS_OF } from "../../en/flashes.ts";
import { TO } from "../../en/links.ts";
import { TITLES } from "../../en/people.ts";
import { SAID } from "../../en/predicates/saying.ts";
import { headAmong } from "../../grammar/can-speak.ts";
import { hasFiniteVerb } from "../../grammar/clauses.ts";
import { isClosed } from "../../grammar/closed-words.ts";
import { contentEnd, type Grammar, grammarsOf, inQuotation, lower, spanOf } from "../../grammar/grammar.ts";
import { isCount } from "../../grammar/noun-phrases.ts";
import { isSomebody } from "../../grammar/people.ts";
import type { Range, Token } from "../../layers.ts";
import { isCapitalised } from "../../text/capital.ts";
import { type Found, make } from "../found.ts";
import type { Rule, View } from "../proposal.ts";
import { inHeading } from "./cues.ts";

/**
 * A headline with a colon or a dash between what is said and whoever says it, at either end, if the report below it has him say
 * something: "Two dead in Lesk: police", and not a kicker or the name of the outlet.
 */
export const headlineSource: Rule = {
  name: "headline's source",
  standing: "certain",
  shows: [
    [
      "Two dead in Lesk shooting: police\n\nTwo people died in Lesk on Monday, police said.",
      "police | : | Two dead in Lesk shooting",
    ],
    [
      "Budget will be late - minister\n\nThe budget will be late, Finance Minister Olga Venn said on Friday.",
      "minister | - | Budget will be late",
    ],
    [
      "Police: Two dead in Lesk shooting\n\nTwo people died in Lesk on Monday, police said.",
      "Police | : | Two dead in Lesk shooting",
    ],
    ["Ana Wray: 40 charged over threats to singer\n\n“I was afraid,” Ana Wray said on Monday."],
    ["Arrested in Lesk: mayor\n\n“It is a lie,” the mayor said on Monday."],
    ["Lesk shooting: Two dead\n\nTwo people died in Lesk on Monday, police said."],
    ["Police: A new chief and an old quarrel\n\nThe mayor said on Monday that Tom Hale would leave."],
    ["Norvia: Fatal attack on harbour\n\nThe attack in Norvia killed two. Norvia said it was an accident."],
    ["Reval: The man who would be king\n\nIvo Reval said on Monday that he would not resign."],
    ["Lesk has a new mayor: Ana Wray\n\n“We shall not wait,” Ana Wray said on Monday."],
    ["Missing officer: Police find car\n\nThe car was found in Lesk, an officer said. Nobody knows more."],
    ["Two dead in Lesk shooting - Lesk Post\n\nTwo people died in Lesk on Monday, the Lesk Post said."],
  ],
  find: (view) =>
    grammarsOf(view.segmented)
      .slice(0, 1)
      .flatMap((grammar) => inHeadline(view, grammar)),
};

const PARTS = new Set([":", "-", "–", "—"]);

function inHeadline({ segmented: { tokens, sentences } }: View, grammar: Grammar): readonly Found[] {
  const [first, last] = [grammar.sentence.tokens[0], contentEnd(grammar)];
  const at = partingMark(grammar, first, last);
  if (!inHeading(grammar) || at === null) return [];
  const below = tokens.slice(sentences[1]?.tokens[0] ?? tokens.length);
  const told = (source: Range, said: Range): Told => ({ grammar, words: tokens.slice(...source), said, below });
  const [before, behind]: [Range, Range] = [
    [first, at],
    [at + 1, last],
  ];
  if (endsInSource(told(behind, before))) return [foundOf(grammar, behind, at, before)];
  if (lower(grammar, at) === ":" && opensWithSource(told(before, behind)))
    return [foundOf(grammar, before, at, behind)];
  return [];
}

interface Told {
  readonly grammar: Grammar;
  /** Of whom the headline may have it. */
  readonly words: readonly Token[];
  /** The rest of the headline. */
  readonly said: Range;
  /** All words behind the headline. */
  readonly below: readonly Token[];
}

/** "Two dead in Lesk: **police**", "The budget will be late - **Venn**"; "Lesk has a new mayor: **Ana Wray**" names her. */
function endsInSource(told: Told): boolean {
  const { grammar, said, words } = told;
  if (!speaksBelow(told) || namesOutlet(told)) return false;
  return calledByNoun(told) ? isTold(grammar, said) : words.length === 1 && hasFiniteVerb(grammar, said);
}

/** "**Police:** Two dead in Lesk", "**Minister:** Budget will be late"; of "**Ana Wray:** 40 charged" it cannot be told who says so. */
function opensWithSource(told: Told): boolean {
  const { grammar, said, words } = told;
  const head = headAmong(words)?.lower ?? "";
  if (TELLS_OF.has(lower(grammar, said[0])) || ![BODIES, TITLES].some((nouns) => nouns.has(head))) return false;
  return speaksBelow(told) && (hasFiniteVerb(grammar, said) || isCount(grammar, said[0]));
}

/** "Two dead in Lesk", "Taxes to be cut", and not "Arrested in Lesk". */
const isTold = (grammar: Grammar, [from, end]: Range): boolean =>
  hasFiniteVerb(grammar, [from, end]) ||
  grammar.segmented.tokens.slice(from, end).some(({ lower: word }, i) => TO.has(word) || isCount(grammar, from + i));

/* Of so many words is a name or what somebody is called at most, and what is said at least. */
const LONGEST_NAME = 4;
const FEWEST = 3;

const foundOf = (grammar: Grammar, source: Range, mark: number, said: Range): Found =>
  make(grammar, source, [[mark, mark + 1]], [spanOf(grammar, said)], "state", 0.9);

/** The only mark that parts a headline, with a space behind it. */
function partingMark(grammar: Grammar, first: number, last: number): number | null {
  const { tokens } = grammar.segmented;
  const marks: number[] = [];
  for (let i = first + 1; i < last - 1; i++) {
    const isApart = (tokens[i]?.end ?? 0) < (tokens[i + 1]?.start ?? 0);
    if (PARTS.has(lower(grammar, i)) && isApart && !inQuotation(grammar, i)) marks.push(i);
  }
  return marks.length === 1 ? (marks[0] as number) : null;
}

/** A noun for somebody, or a name, that the report has beside a verb of saying: "police said", "Minister Olga Venn told". */
function speaksBelow({ grammar, words, said, below }: Told): boolean {
  const { length } = words;
  if (length === 0 || length > LONGEST_NAME || said[1] - said[0] < FEWEST || lower(grammar, said[1]) === "?")
    return false;
  if (words.some(({ kind, lower: word }) => kind !== "word" || SAID.has(word) || isClosed(word))) return false;
  if (!calledByNoun({ words }) && !words.every(isCapitalised)) return false;
  return below.some(
    (_, i) => words.every((word, k) => below[i + k]?.lower === word.lower) && isBesideSaying(below, i, length),
  );
}

/** "police", "Health officials" */
const calledByNoun = ({ words }: Pick<Told, "words">): boolean => isSomebody(headAmong(words)?.lower ?? "");

/* So many words may stand between what somebody is called and the verb: "Finance Minister Olga Venn told". */
const NEAR = 4;

function isBesideSaying(below: readonly Token[], at: number, length: number): boolean {
  const [before, behind] = [below[at - 1], below.slice(at + length, at + length + NEAR)];
  const stop = behind.findIndex(({ kind }) => kind !== "word");
  const near = stop < 0 ? behind : behind.slice(0, stop);
  return SAID.has(before?.lower ?? "") || near.some(({ lower: word }) => SAID.has(word));
}

/** "Two dead - Lesk **Post**": who published it. */
const namesOutlet = ({ words }: Told): boolean =>
  words.some(({ lower: word }) => OUTLETS.has(word) || OUTLET_WORDS.has(word));
