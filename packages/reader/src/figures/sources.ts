import { STOOD_AT } from "../en/counting.ts";
import {
  ACCOUNTS,
  AFTER_RECKONING,
  AS,
  AS_TOLD,
  AT,
  COUNTED_BY_SOMEBODY,
  COUNTED_PEOPLE,
  ESTIMATED_NOUNS,
  FIGURE_NOUNS,
  GAPPING,
  NOT_WHO_COUNTS,
  OWN,
  PUT,
  PUT_BY,
  PUT_PASSIVE,
  RECKONED_BY,
  RESULTS,
  REVISED_NOUNS,
  REVISING,
  SECOND_AT,
  STOPS_PUTTING,
  VALUED,
  VALUES_AT,
  WHAT_IS_PUT,
} from "../en/keepers.ts";
import { INCLUDING } from "../en/part-whole.ts";
import { SAID } from "../en/predicates/saying.ts";
import { ACCORDING } from "../en/subjects.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { subjectOf } from "../grammar/subject.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { awaited } from "./awaited.ts";
import type { Citation, Pattern } from "./citation.ts";
import { counterBefore, isAgent, somebodyBefore, somebodyFrom } from "./counters.ts";
import { counting, inDirectory } from "./counting.ts";
import { putSo, saidBehindWhere } from "./inserted-sources.ts";
import { OWNED_NOUNS } from "./owned-nouns.ts";
import { beforeQuotedWord, polled } from "./polls.ts";
import { saidAlone, saidInstead, told } from "./said-numbers.ts";
import { ownerOf } from "./whose-noun.ts";

/* How far from a number the word that links it to somebody is looked for, in tokens. */
const BACK = 14;
const ON = 8;
const FAR = 30;

/** Whose the number at `quantity` is by its own clause; nothing where no words say so. */
export function citationOf(grammar: Grammar, quantity: Range): Citation | undefined {
  for (const pattern of PATTERNS) {
    const found = pattern(grammar, quantity);
    if (found) return found;
  }
  return undefined;
}

/** "By the union's count, 40 boats", "40 boats by its own count". */
const reckoned: Pattern = (grammar, [first, last]) => {
  const [start, end] = grammar.sentence.tokens;
  for (let noun = start + 2; RECKONED_BY.has(lower(grammar, start)) && noun < Math.min(first, start + ON); noun++)
    if (FIGURE_NOUNS.has(lower(grammar, noun)) && (AFTER_RECKONING.has(lower(grammar, noun + 1)) || noun + 1 === first))
      return ownerOf(grammar, noun, start + 1);
  for (let by = last; by < Math.min(end, last + ON); by++) {
    if (/^[.;:]$/.test(lower(grammar, by))) return undefined;
    if (!PUT_BY.has(lower(grammar, by))) continue;
    for (let noun = by + 2; noun < Math.min(end, by + ON); noun++)
      if (FIGURE_NOUNS.has(lower(grammar, noun)) || isOwnAccount(grammar, noun)) return ownerOf(grammar, noun, by + 1);
  }
  return undefined;
};

/** "by its **own account**" */
const isOwnAccount = (grammar: Grammar, noun: number): boolean =>
  ACCOUNTS.has(lower(grammar, noun)) && OWN.has(lower(grammar, noun - 1));

/** "put the toll at 61", "raised its count of the dead to 61", "was estimated at 61 by". */
const put: Pattern = (grammar, [first, last]) => {
  const [start, end] = grammar.sentence.tokens;
  const link = lower(grammar, first - 1);
  if (!STOOD_AT.has(link)) return undefined;
  const at = AT.has(link);
  let noun = false;
  for (let i = first - 2; i >= Math.max(start, first - BACK); i--) {
    i = beforeQuotedWord(grammar, i);
    const word = lower(grammar, i);
    if (token(grammar, i)?.kind === "quote" || STOPS_PUTTING.has(word)) return undefined;
    if (at ? ESTIMATED_NOUNS.has(word) : REVISED_NOUNS.has(word)) noun = true;
    const passive = PUT_PASSIVE.has(lower(grammar, i - 1));
    const beside = i === first - 2;
    if (at && PUT.has(word) && (passive || beside)) {
      const done = agentAfter(grammar, i, last, end) ?? agentBetween(grammar, i, first - 1);
      if (done || passive) return done;
    }
    const active = at ? VALUES_AT.has(word) && (noun || beside) : noun && REVISING.has(word);
    if (active && !passive) return putting(grammar, i, beside);
  }
  return undefined;
};

/** "put it at four **and the ministry at** nine": the verb is that of the first. */
const gapped: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  if (!AT.has(lower(grammar, first - 1))) return undefined;
  const source = somebodyBefore(grammar, first - 1);
  if (!source || !GAPPING.has(lower(grammar, source[0] - 1)) || !isAgent(grammar, source)) return undefined;
  if (VALUED.has(lower(grammar, source[1] - 1))) return undefined;
  for (let i = source[0] - 2; i > Math.max(start, source[0] - BACK); i--)
    if (AT.has(lower(grammar, i))) return put(grammar, [i + 1, i + 2]) && { source, cue: [first - 1, first] };
  return undefined;
};

/** "43 million people **expected by** the motorists' union", "300 deaths recorded by the society". */
const countedBy: Pattern = (grammar, [, last]) => {
  const [, end] = grammar.sentence.tokens;
  const noun = nounPhraseEnd(grammar.segmented.tokens, last, end);
  const verb = [noun, noun - 1].find((at) => COUNTED_BY_SOMEBODY.has(lower(grammar, at)));
  if (verb === undefined || !PUT_BY.has(lower(grammar, verb + 1))) return undefined;
  let stop = verb + 2;
  while (stop < end && !INCLUDING.has(lower(grammar, stop))) stop++;
  const source = somebodyFrom(grammar, verb + 2, stop);
  return source[1] > source[0] && isAgent(grammar, source) ? { source, cue: [verb, verb + 2] } : undefined;
};

/** "grew by 5% (year-on-year) **as announced by** the Bureau": whoever has told of it; not "hit 40, twice as many as reported by him", nor with "…, the auditor said" behind it. */
const asToldBy: Pattern = (grammar, [, last]) => {
  const [, end] = grammar.sentence.tokens;
  for (let as = last; as < Math.min(end - 2, last + ON); as++) {
    const word = lower(grammar, as);
    if (/^[.;:]$/.test(word) || token(grammar, as)?.kind === "quote") return undefined;
    if (word === "," && !AS.has(lower(grammar, as + 1))) return undefined;
    if (!AS.has(word)) continue;
    if (!AS_TOLD.has(lower(grammar, as + 1)) || !PUT_BY.has(lower(grammar, as + 2))) return undefined;
    const source = somebodyFrom(grammar, as + 3, end);
    const isToldOn = grammar.segmented.tokens.slice(source[1], end).some(({ lower: behind }) => tellsIt(behind));
    return source[1] > source[0] && isAgent(grammar, source) && !isToldOn ? { source, cue: [as, as + 3] } : undefined;
  }
  return undefined;
};

const tellsIt = (word: string): boolean => SAID.has(word) || ACCORDING.has(word);

/** Who puts it at so much: with nothing put, only behind what is ("the fee, which the Lantern put at"). */
function putting(grammar: Grammar, verb: number, beside: boolean): Citation | undefined {
  const source = counterBefore(grammar, verb) ?? resultBefore(grammar, verb);
  const before = source ? lower(grammar, source[0] - 1) : "";
  const named = WHAT_IS_PUT.has(before) || ESTIMATED_NOUNS.has(before);
  return source && (!beside || named) ? { source, cue: [verb, verb + 1] } : undefined;
}

/** "Official **statistics** put the number at 40" */
function resultBefore(grammar: Grammar, verb: number): Range | undefined {
  const { start, negated, mode } = verbGroupAt(grammar, verb);
  const phrase = negated || mode !== "actual" ? undefined : subjectOf(grammar, start)?.phrase;
  return phrase && RESULTS.has(lower(grammar, phrase[1] - 1)) ? phrase : undefined;
}

/** "estimated by insurers at $30m". */
function agentBetween(grammar: Grammar, cue: number, link: number): Citation | undefined {
  if (!PUT_BY.has(lower(grammar, cue + 1))) return undefined;
  const source = somebodyFrom(grammar, cue + 2, link);
  return source[1] === link && isAgent(grammar, source) ? { source, cue: [cue, cue + 1] } : undefined;
}

/** "by the Growers' League" behind the number and its noun. */
function agentAfter(grammar: Grammar, cue: number, last: number, end: number): Citation | undefined {
  const by = nounPhraseEnd(grammar.segmented.tokens, last, end);
  if (!PUT_BY.has(lower(grammar, by))) return undefined;
  const source = somebodyFrom(grammar, by + 1, end);
  return source[1] > source[0] && isAgent(grammar, source) ? { source, cue: [cue, cue + 1] } : undefined;
}

/** "is put at 40 by the ministry **and at 31 by the rebels**" */
const putSecond: Pattern = (grammar, [first, last]) => {
  const [start, end] = grammar.sentence.tokens;
  if (!AT.has(lower(grammar, first - 1)) || !SECOND_AT.has(lower(grammar, first - 2))) return undefined;
  const source = PUT_BY.has(lower(grammar, last)) ? somebodyFrom(grammar, last + 1, end) : undefined;
  if (!source || source[1] === source[0] || !isAgent(grammar, source)) return undefined;
  for (let i = first - 3; i > Math.max(start, first - BACK); i--)
    if (PUT.has(lower(grammar, i)) && PUT_PASSIVE.has(lower(grammar, i - 1)))
      return { source, cue: [first - 1, first] };
  return undefined;
};

/** "Losses: four lifeboats (coastguard)"; without a colon brackets tell other things. */
const bracketed: Pattern = (grammar, [first, last]) => {
  const [start, end] = grammar.sentence.tokens;
  if (!grammar.segmented.tokens.slice(Math.max(start, first - FAR), first).some(({ text }) => text === ":"))
    return undefined;
  const open = nounPhraseEnd(grammar.segmented.tokens, last, end);
  if (lower(grammar, open) !== "(") return undefined;
  for (let close = open + 2; close < Math.min(end, open + ON); close++) {
    if (lower(grammar, close) !== ")") continue;
    const source: Range = [open + 1, close];
    const whole = grammar.segmented.tokens
      .slice(...source)
      .every(({ kind, lower: word }) => (kind === "word" || word === "'") && !NOT_WHO_COUNTS.has(word));
    return whole && isAgent(grammar, source) && !isPlain(grammar, source)
      ? { source, cue: [open, open + 1] }
      : undefined;
  }
  return undefined;
};

/** "(women)", "(South Carolina)": who or where is counted, not who counts. */
const isPlain = (grammar: Grammar, [first, last]: Range): boolean =>
  (last - first === 1 && COUNTED_PEOPLE.test(lower(grammar, first))) ||
  grammar.segmented.tokens.slice(first, last).every(({ text }) => /^\p{Lu}/u.test(text));

const PATTERNS: readonly Pattern[] = [
  ...OWNED_NOUNS,
  putSo,
  saidBehindWhere,
  ...[
    inDirectory,
    polled,
    saidInstead,
    put,
    putSecond,
    gapped,
    awaited,
    countedBy,
    asToldBy,
    counting,
    saidAlone,
    told,
    reckoned,
    bracketed,
  ],
];
