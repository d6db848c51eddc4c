import {
  AT,
  COLLECTED,
  DIRECTORIES,
  FIGURE_LINKS,
  FIGURE_NOUNS,
  FIGURES_FROM,
  FIGURES_OF,
  INCLUDED,
  PEGGING,
  PUT_BY,
  STOOD,
} from "../en/keepers.ts";
import {
  CLAIM_LINKS,
  CLAIM_NOUNS,
  COMES_TO,
  DISPUTING,
  GIVEN,
  GIVEN_AS,
  GIVEN_NOUNS,
  GIVING,
  KEPT_COUNT,
  LOSS_OF,
  OF_THE_DEAD,
  TELLS_COUNT,
  THAT_WORD,
  TOLL_KEEPERS,
  TOLL_NOUNS,
  UNTIL_IT_COMES_TO,
} from "../en/owned-figures.ts";
import { A_TOTAL_OF } from "../en/part-whole.ts";
import { OF, POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import { SAID } from "../en/predicates/saying.ts";
import { headAmong } from "../grammar/can-speak.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { joinLower } from "../text/words.ts";
import type { Citation, Pattern } from "./citation.ts";
import { counterBefore, isAgent, somebodyBefore, somebodyFrom } from "./counters.ts";
import { keepsRecords, ownerOf } from "./whose-noun.ts";

/* How far from a number the noun that has an owner is looked for, in tokens. */
const BACK = 14;

/** "the ministry's figure of 300", "its own estimate is 300", "the Lantern's tally shows 300". */
const owned: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  const link = lower(grammar, first - 1);
  const noun = AT.has(link) && STOOD.has(lower(grammar, first - 2)) ? first - 3 : first - 2;
  if (INCLUDED.has(link) && COLLECTED.has(lower(grammar, first - 2)))
    return ownerOf(grammar, first - 2, start) ?? ownerOf(grammar, first - 2, start, 1);
  if (
    TELLS_COUNT.has(link) &&
    TOLL_NOUNS.has(lower(grammar, first - 2)) &&
    POSSESSIVE_MARKS.has(lower(grammar, first - 3))
  ) {
    const source = somebodyBefore(grammar, first - 3);
    return source && isAgent(grammar, source) ? { source, cue: [first - 2, first - 1] } : undefined;
  }
  if (!FIGURE_LINKS.has(link) || !FIGURE_NOUNS.has(lower(grammar, noun))) return undefined;
  if (OF.has(link) && FIGURES_OF.has(lower(grammar, first))) return undefined;
  return ownerOf(grammar, noun, start);
};

/** "disputing **the army** figure of 20": a body that keeps records, before what its figure is called. */
const spokenAgainst: Pattern = (clause, [first]) => {
  const [verb, the, body, noun] = [first - 5, first - 4, first - 3, first - 2];
  const isFigure = OF.has(lower(clause, first - 1)) && FIGURE_NOUNS.has(lower(clause, noun));
  if (!isFigure || lower(clause, the) !== "the" || !DISPUTING.test(lower(clause, verb))) return undefined;
  const source = somebodyBefore(clause, noun);
  return source && source[1] === noun && keepsRecords(clause, [body, noun]) && isAgent(clause, source)
    ? { source, cue: [noun, noun + 1] }
    : undefined;
};

/** "the ministry's death **toll** has risen to 22", "the union's **tally** came to 14"; not "the fire's toll", "the army's toll". */
const tolled: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  let [at, comes] = [first - 1, false];
  for (; at > start && standsBetween(grammar, at); at--) comes ||= COMES_TO.has(lower(grammar, at));
  if (!comes) return undefined;
  const noun = [at, at - 3].find((i) => TOLL_NOUNS.has(lower(grammar, i))) ?? -1;
  const between = noun < at && !OF_THE_DEAD.has(lower(grammar, at));
  if (noun <= start || between) return undefined;
  const owner = ownerOf(grammar, noun, start, LOSS_OF.has(lower(grammar, noun - 1)) ? 1 : 0);
  return owner && keepsTolls(grammar, owner.source) ? owner : undefined;
};

/** "A **count by** volunteers runs to 420", "a tally kept by the Monitor lists 300 names": whoever keeps it. */
const countBy: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  let at = first - 1;
  while (
    at > start &&
    (UNTIL_IT_COMES_TO.has(lower(grammar, at)) ||
      COMES_TO.has(lower(grammar, at)) ||
      TELLS_COUNT.has(lower(grammar, at)))
  )
    at--;
  if (at === first - 1) return undefined;
  const source = somebodyBefore(grammar, at + 1);
  if (!source || !PUT_BY.has(lower(grammar, source[0] - 1)) || !isAgent(grammar, source)) return undefined;
  const kept = KEPT_COUNT.has(lower(grammar, source[0] - 2)) ? source[0] - 3 : source[0] - 2;
  const counts = TOLL_NOUNS.has(lower(grammar, kept)) || DIRECTORIES.has(lower(grammar, kept));
  return counts ? { source, cue: [kept, kept + 1] } : undefined;
};

/** Between a toll and its number: "has risen to", "rose from 20 to". */
const standsBetween = (grammar: Grammar, at: number): boolean =>
  UNTIL_IT_COMES_TO.has(lower(grammar, at)) || COMES_TO.has(lower(grammar, at)) || /^\d/.test(lower(grammar, at));

/** A body that counts others' dead, and is not counted among them. */
const keepsTolls = (grammar: Grammar, source: Range): boolean =>
  TOLL_KEEPERS.has(headAmong(grammar.segmented.tokens.slice(...source))?.lower ?? "");

/** "the rebels' **claim** to have killed 40 soldiers", "**claims** by the rebels that 40 had died": theirs, whoever speaks of it. */
const claimed: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  for (let noun = first - 2; noun > Math.max(start, first - BACK); noun--) {
    if (endsClaim(grammar, noun)) return undefined;
    if (!CLAIM_NOUNS.has(lower(grammar, noun))) continue;
    return claimant(grammar, noun, first);
  }
  return undefined;
};

const endsClaim = (grammar: Grammar, at: number): boolean =>
  /^[.,;:—]$/.test(lower(grammar, at)) || token(grammar, at)?.kind === "quote" || SAID.has(lower(grammar, at));

/** Whose the claim at `noun` is, that goes on to the number at `first`. */
function claimant(grammar: Grammar, noun: number, first: number): Citation | undefined {
  const by = PUT_BY.has(lower(grammar, noun + 1));
  const mark = POSSESSIVE_MARKS.has(lower(grammar, noun - 1)) ? noun - 1 : noun - 2;
  const source = by
    ? somebodyFrom(grammar, noun + 2, first)
    : POSSESSIVE_MARKS.has(lower(grammar, mark))
      ? somebodyBefore(grammar, mark)
      : null;
  const link = by ? (source?.[1] ?? 0) : noun + 1;
  const goesOn = source && source[1] > source[0] && CLAIM_LINKS.has(lower(grammar, link));
  if (lower(grammar, link) === THAT_WORD && deniesClaim(grammar, by ? noun : (source?.[0] ?? noun))) return undefined;
  return goesOn && isAgent(grammar, source) ? { source, cue: [noun, noun + 1] } : undefined;
}

/** "the Front **rejected** the army's claim that": a number in it is what the Front denies. */
function deniesClaim(grammar: Grammar, from: number): boolean {
  const [start] = grammar.sentence.tokens;
  for (let at = from - 1; at >= Math.max(start, from - FEW); at--) if (DISPUTING.test(lower(grammar, at))) return true;
  return false;
}

/* So many words before somebody's claim a verb tells what is done with it. */
const FEW = 4;

/** "the **toll given by** the rebels was 40", "a **toll** of 40 **given by** the rebels". */
const given: Pattern = (grammar, [first, last]) => {
  const [start, end] = grammar.sentence.tokens;
  if (GIVEN_AS.has(lower(grammar, first - 1)))
    for (let by = first - 3; by > Math.max(start + 1, first - BACK); by--)
      if (isGivenBy(grammar, by) && GIVEN_NOUNS.has(lower(grammar, by - 2)))
        return giver(grammar, by, [first - 1, first - 2]);
  if (!OF.has(lower(grammar, first - 1)) || !GIVEN_NOUNS.has(lower(grammar, first - 2))) return undefined;
  for (let by = last + 1; by < Math.min(end, last + NEAR); by++) if (isGivenBy(grammar, by)) return giver(grammar, by);
  return undefined;
};

/* Between a number and the words that tell who gave it stand no more words: "40 dead given by". */
const NEAR = 5;

const isGivenBy = (grammar: Grammar, by: number): boolean =>
  PUT_BY.has(lower(grammar, by)) && GIVEN.has(lower(grammar, by - 1));

/** Whoever stands behind "by"; where their phrase has to end somewhere, only if it does. */
function giver(grammar: Grammar, by: number, ends?: readonly number[]): Citation | undefined {
  const source = somebodyFrom(grammar, by + 1, ends?.[0] ?? grammar.sentence.tokens[1]);
  const whole = source[1] > source[0] && (!ends || ends.includes(source[1]));
  return whole && isAgent(grammar, source) ? { source, cue: [by - 1, by + 1] } : undefined;
}

/** "the rebels **gave a figure of** 1,500", "**gave the toll as** 40"; not "issued a total of 20 notices". */
const gave: Pattern = (grammar, [first]) => {
  if (!OF.has(lower(grammar, first - 1)) && !GIVEN_AS.has(lower(grammar, first - 1))) return undefined;
  if (!GIVEN_NOUNS.has(lower(grammar, first - 2))) return undefined;
  if (A_TOTAL_OF.has(joinLower(grammar.tokens, first - 3, first))) return undefined;
  const verb = [first - 3, first - 4, first - 5].find((at) => GIVING.has(lower(grammar, at)));
  const source = verb === undefined ? undefined : counterBefore(grammar, verb);
  return source && verb !== undefined ? { source, cue: [verb, verb + 1] } : undefined;
};

/** "Previous **estimates from** experts have **pegged** the price between $1,000 and $5,000": those whose estimates they are. */
const estimatedFrom: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  for (let verb = first - 1; verb > Math.max(start + 2, first - BACK); verb--) {
    if (/^[.,;:]$/.test(lower(grammar, verb)) || token(grammar, verb)?.kind === "quote") return undefined;
    if (!PEGGING.has(lower(grammar, verb))) continue;
    const { start: group, negated } = verbGroupAt(grammar, verb);
    for (let noun = group - 3; !negated && noun >= Math.max(start, group - BACK); noun--) {
      if (!FIGURE_NOUNS.has(lower(grammar, noun)) || !FIGURES_FROM.has(lower(grammar, noun + 1))) continue;
      const source = somebodyFrom(grammar, noun + 2, group);
      return source[1] === group && isAgent(grammar, source) ? { source, cue: [noun, noun + 1] } : undefined;
    }
  }
  return undefined;
};

/** By a noun with an owner: a figure, a toll, a claim. */
export const OWNED_NOUNS: readonly Pattern[] = [
  estimatedFrom,
  owned,
  spokenAgainst,
  tolled,
  countBy,
  claimed,
  given,
  gave,
];
