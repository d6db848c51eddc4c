import {
  BODIES_OF_CARE,
  COUNTING,
  ESTIMATED_NOUNS,
  FIGURE_NOUNS,
  KEEPERS,
  PUT,
  PUTTING,
  REVISED_NOUNS,
  REVISING,
} from "../en/keepers.ts";
import { BODIES, GROUPS, STATE_BODIES } from "../en/people.ts";
import { isAgent, phraseAfter, phraseBefore, subjectOf } from "../grammar/owner-phrases.ts";
import type { Range, Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";

/** Who is said to have a figure, by the words around it: tokens of whoever it is, and the word that links them to it. */
export interface Citation {
  readonly source: Range;
  readonly cue: Range;
}

/* How far from a number the word that links it to somebody is looked for, in tokens. */
const BACK = 14;
const ON = 8;
const FAR = 30;

export const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

export type Pattern = (tokens: readonly Token[], quantity: Range, sentence: Range) => Citation | undefined;

/** Whose the number at `quantity` is by its own clause; nothing where no words say so. */
export function citationOf(tokens: readonly Token[], quantity: Range, sentence: Range): Citation | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern(tokens, quantity, sentence);
    if (found) return found;
  }
  return undefined;
}

/** "the ministry's figure of 300", "its own estimate is 300". */
const owned: Pattern = (tokens, [first], [start]) => {
  const link = lower(tokens, first - 1);
  const noun = link === "at" && /^st(?:ands|ood)$/.test(lower(tokens, first - 2)) ? first - 3 : first - 2;
  if (!/^(?:of|was|is|at)$/.test(link) || !FIGURE_NOUNS.has(lower(tokens, noun))) return undefined;
  if (link === "of" && lower(tokens, first) === "eight") return undefined;
  return ownerOf(tokens, noun, start);
};

/** What may stand between an owner and the figure: "its own latest count", not "her delegate count". */
const OWN =
  /^(?:own|latest|official|final|initial|preliminary|original|previous|earlier|new|revised|current|last|first|internal|conservative)$/;

/** Whose the noun at `noun` is: "the growers' own latest **estimate**". */
function ownerOf(tokens: readonly Token[], noun: number, start: number): Citation | undefined {
  let at = noun - 1;
  while (at >= start && OWN.test(lower(tokens, at))) at--;
  const word = lower(tokens, at);
  if (/^(?:its|his|her|their)$/.test(word)) return { source: [at, at + 1], cue: [noun, noun + 1] };
  const source = word === "'s" || word === "'" ? phraseBefore(tokens, at, start) : undefined;
  const counts = /count|tally/.test(lower(tokens, noun));
  if (source && /^estimates?$/.test(lower(tokens, noun))) return { source, cue: [noun, noun + 1] };
  if (!source || !isAgent(tokens, source) || (counts && !keepsRecords(tokens, source) && !isBody(tokens, source)))
    return undefined;
  return { source, cue: [noun, noun + 1] };
}

/** "the union's count" is what the union counted; "Voss's count" may be what Voss got. */
const isBody = (tokens: readonly Token[], [first, last]: Range): boolean =>
  BODIES.has(lower(tokens, last - 1)) && last > first;

/** "By the union's count, 40 boats", "40 boats by its own count". */
const reckoned: Pattern = (tokens, [first, last], [start, end]) => {
  for (let noun = start + 2; /^(?:by|on)$/.test(lower(tokens, start)) && noun < Math.min(first, start + ON); noun++)
    if (FIGURE_NOUNS.has(lower(tokens, noun)) && /^(?:,|the|a|it|they|he|she)$/.test(lower(tokens, noun + 1)))
      return ownerOf(tokens, noun, start + 1);
  for (let by = last; by < Math.min(end, last + ON); by++) {
    if (/^[.;:]$/.test(lower(tokens, by))) return undefined;
    if (lower(tokens, by) !== "by") continue;
    for (let noun = by + 2; noun < Math.min(end, by + ON); noun++)
      if (FIGURE_NOUNS.has(lower(tokens, noun))) return ownerOf(tokens, noun, by + 1);
  }
  return undefined;
};

/** "put the toll at 61", "raised its count of the dead to 61", "was estimated at 61 by". */
const put: Pattern = (tokens, [first, last], [start, end]) => {
  const link = lower(tokens, first - 1);
  if (!/^(?:at|to|from)$/.test(link)) return undefined;
  let noun = false;
  for (let i = first - 2; i >= Math.max(start, first - BACK); i--) {
    const word = lower(tokens, i);
    if (tokens[i]?.kind === "quote" || /^(?:[.,;:—]|and|but|that|which)$/.test(word)) return undefined;
    if (link === "at" ? ESTIMATED_NOUNS.has(word) : REVISED_NOUNS.has(word)) noun = true;
    const passive = /^(?:was|were|is|are|been|being)$/.test(lower(tokens, i - 1));
    const beside = i === first - 2;
    if (link === "at" && PUT.has(word) && (passive || beside)) {
      const done = agentAfter(tokens, i, last, end) ?? agentBetween(tokens, i, first - 1);
      if (done || passive) return done;
    }
    const active = link === "at" ? PUTTING.has(word) && (noun || beside) : noun && REVISING.has(word);
    if (active && !passive) return putting(tokens, i, start, beside);
  }
  return undefined;
};

/** Who puts it at so much: with nothing put, only behind what is ("the fee, which the Lantern put at"). */
function putting(tokens: readonly Token[], verb: number, start: number, beside: boolean): Citation | undefined {
  const source = subjectOf(tokens, verb, start);
  const before = source ? lower(tokens, source[0] - 1) : "";
  const named = /^(?:which|that)$/.test(before) || ESTIMATED_NOUNS.has(before);
  return source && (!beside || named) ? { source, cue: [verb, verb + 1] } : undefined;
}

/** "estimated by insurers at $30m". */
function agentBetween(tokens: readonly Token[], cue: number, link: number): Citation | undefined {
  if (lower(tokens, cue + 1) !== "by") return undefined;
  const source = phraseAfter(tokens, cue + 2, link, NOTHING);
  return source[1] === link && isAgent(tokens, source) ? { source, cue: [cue, cue + 1] } : undefined;
}

const NOTHING: ReadonlySet<string> = new Set();

/** "by the Growers' League" behind the number and its noun. */
function agentAfter(tokens: readonly Token[], cue: number, last: number, end: number): Citation | undefined {
  const by = nounPhraseEnd(tokens, last, end);
  if (lower(tokens, by) !== "by") return undefined;
  const source = phraseAfter(tokens, by + 1, end, NOTHING);
  return source[1] > source[0] && isAgent(tokens, source) ? { source, cue: [cue, cue + 1] } : undefined;
}

/** "Residents counted half a dozen shells", "the Coalition spoke of 34 dead". */
const counting: Pattern = (tokens, [first], [start]) => {
  const of = lower(tokens, first - 1) === "of" && /^(?:spoke|speaks|speak)$/.test(lower(tokens, first - 2));
  const verb = of ? first - 2 : first - 1;
  if (!of && !COUNTING.has(lower(tokens, verb))) return undefined;
  const source = subjectOf(tokens, verb, start);
  if (!source) return undefined;
  const certain = of || !/^(?:counts?|recorded|documented)$/.test(lower(tokens, verb));
  return certain || keepsRecords(tokens, source) ? { source, cue: [verb, first] } : undefined;
};

/** "health officials", "the ministry": not "Voss", who may have recorded songs, or a team that counts nine women. */
const keepsRecords = (tokens: readonly Token[], [first, last]: Range): boolean =>
  tokens
    .slice(first, last)
    .some(({ lower: word }) => [STATE_BODIES, KEEPERS, GROUPS, BODIES_OF_CARE].some((list) => list.has(word)));

/** "the surgeons had told her of 15 amputations". */
const told: Pattern = (tokens, [first], [start]) => {
  if (lower(tokens, first - 1) !== "of" || !/^(?:him|her|them|us|me)$/.test(lower(tokens, first - 2))) return undefined;
  if (!/^(?:told|informed)$/.test(lower(tokens, first - 3))) return undefined;
  const source = subjectOf(tokens, first - 3, start);
  return source && { source, cue: [first - 3, first] };
};

/** "Losses: four lifeboats (coastguard)"; without a colon brackets tell other things. */
const bracketed: Pattern = (tokens, [first, last], [start, end]) => {
  if (!tokens.slice(Math.max(start, first - FAR), first).some(({ text }) => text === ":")) return undefined;
  const open = nounPhraseEnd(tokens, last, end);
  if (lower(tokens, open) !== "(") return undefined;
  for (let close = open + 2; close < Math.min(end, open + ON); close++) {
    if (lower(tokens, close) !== ")") continue;
    const source: Range = [open + 1, close];
    const whole = tokens
      .slice(...source)
      .every(
        ({ kind, lower: word }) =>
          (kind === "word" || word === "'") && !/^(?:and|or|an?|mostly|including|one)$/.test(word),
      );
    return whole && isAgent(tokens, source) && !isPlain(tokens, source) ? { source, cue: [open, open + 1] } : undefined;
  }
  return undefined;
};

/** "(women)", "(South Carolina)": who or where is counted, not who counts. */
const isPlain = (tokens: readonly Token[], [first, last]: Range): boolean =>
  (last - first === 1 && /s$|^(?:men|women|children|people)$/.test(lower(tokens, first))) ||
  tokens.slice(first, last).every(({ text }) => /^\p{Lu}/u.test(text));

const PATTERNS: readonly Pattern[] = [owned, put, counting, told, reckoned, bracketed];
