import { COORDINATORS, DETERMINERS, SUBORDINATORS, TIME_NOUNS } from "../en/function-words.ts";
import { IN } from "../en/links.ts";
import { HAS_OR_HAD } from "../en/owned-figures.ts";
import { OF, POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import {
  AFTER_POLLS,
  AGGREGATES,
  ASKED_IN_POLLS,
  BEFORE_POLLS,
  BETWEEN_SHARES,
  IN_POLLS,
  MADE_KNOWN,
  MARGINS,
  OPENS_POLLS,
  POLLED,
  POLLED_BY,
  POLLS,
  SAME,
  SHARE_SIGNS,
  SURVEYED,
  TRUST,
  VOTED,
} from "../en/polls.ts";
import { type Grammar, isFiniteVerb, lower, token } from "../grammar/grammar.ts";
import { Part } from "../grammar/parts/part.ts";
import type { Range } from "../layers.ts";
import type { Citation, Pattern } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";
import { isOfOpinion, isShareAt } from "./polls-going-on.ts";

/* How far from a share the poll that found it may stand, and of how many words a poll is named. */
const FAR = 40;
const BEHIND = 14;
const NAME = 9;

/** "A survey by Calder Polls **put** Bell at 41%, Moro at 38%": every share behind it in its sentence. */
export const polled: Pattern = (grammar, [first, last]) => {
  const [start] = grammar.sentence.tokens;
  if (!SHARE_SIGNS.has(lower(grammar, last - 1)) || isMargin(grammar, first)) return undefined;
  for (let verb = first - 1; verb > start; verb--) {
    verb = beforeQuotedWord(grammar, verb);
    if (/^[.;:]$/.test(lower(grammar, verb)) || token(grammar, verb)?.kind === "quote") return undefined;
    if (!POLLED.has(lower(grammar, verb))) continue;
    const source = pollBeforeVerb(grammar, [start, verb]);
    return isPollThat(grammar, source) ? { source, cue: [verb, verb + 1] } : undefined;
  }
  return undefined;
};

/** Before the marks of one word and the mark of an owner: "put the **“yes”** votes at 52", "Humes**’** 31 percent"; else the same place. */
export function beforeQuotedWord(grammar: Grammar, at: number): number {
  const [mark, owner] = [token(grammar, at), token(grammar, at - 1)];
  if (mark?.kind !== "quote") return at;
  if (POSSESSIVE_MARKS.has(mark.lower) && /s$/.test(owner?.text ?? "") && owner?.end === mark.start) return at - 1;
  return token(grammar, at - 2)?.kind === "quote" ? at - 3 : at;
}

/** "In the meantime, **a survey by Anar** put", "**The latest poll**, published on Monday, put": without what stands between commas. */
function pollBeforeVerb(grammar: Grammar, [from, end]: Range): Range {
  let verb = end;
  while (HAS_OR_HAD.has(lower(grammar, verb - 1))) verb--;
  const start = sentenceBehindPlace(grammar, from, verb);
  const words = grammar.segmented.tokens.slice(start, verb);
  const poll = words.findIndex(({ lower: word }) => POLLS.has(word));
  if (poll < 0) return [start, verb];
  const comma = words.slice(0, poll).findLastIndex(({ text }) => text === ",");
  const opening = COORDINATORS.has(words[comma + 1]?.lower ?? "") ? -1 : comma;
  const aside = words.findIndex(({ text }, i) => i > poll && text === ",");
  const closed = aside > 0 && lower(grammar, verb - 1) === ",";
  return [start + opening + 1, closed ? start + aside : verb];
}

/** "ORLAY **—** A poll has put": where the sentence begins behind the place where it was written. */
function sentenceBehindPlace(grammar: Grammar, start: number, verb: number): number {
  const dash = [start + 1, start + 2, start + 3].find((i) => i < verb && /^[—–-]$/.test(lower(grammar, i)));
  return dash !== undefined && /^\p{Lu}/u.test(token(grammar, start)?.text ?? "") ? dash + 1 : start;
}

/** "A **poll** in May", "A Morn **survey**"; not "Their slide in the polls". */
function isPollThat(grammar: Grammar, [start, verb]: Range): boolean {
  const words = grammar.segmented.tokens.slice(start, verb);
  const poll = words.findIndex(({ lower: word }) => POLLS.has(word));
  const isHead =
    (start + poll + 1 === verb || grammar.parts[start + poll + 1] === Part.preposition) &&
    grammar.parts.slice(start, start + poll).every((part) => part !== Part.preposition);
  const whole = words.length <= NAME && words.every(({ kind }) => kind === "word");
  return poll >= 0 && isHead && whole && isAgent(grammar, [start, start + poll + 1]);
}

/** A share that a poll has found, where nobody else tells it: "**In the latest Corvin poll**, she leads 50 percent to 48". */
export const polledIn: Pattern = (grammar, quantity) => {
  const [, last] = quantity;
  const isShare = SHARE_SIGNS.has(lower(grammar, last - 1)) || SHARE_SIGNS.has(lower(grammar, last));
  if (!isShare || isOfVote(grammar, quantity) || isMargin(grammar, quantity[0])) return undefined;
  return byPollster(grammar, quantity) ?? behindPoll(grammar, quantity) ?? beforePoll(grammar, quantity);
};

/** "70 percent of those **surveyed by the Morn Institute**": who asked them. */
function byPollster(grammar: Grammar, [, last]: Range): Citation | undefined {
  const of = OF.has(lower(grammar, last)) ? last : last + 1;
  if (!OF.has(lower(grammar, of))) return undefined;
  for (let i = of + 1; i < of + ASKED; i++) {
    if (!SURVEYED.has(lower(grammar, i)) || !POLLED_BY.has(lower(grammar, i + 1))) continue;
    const source = somebodyFrom(grammar, i + 2, grammar.sentence.tokens[1]);
    return source[1] > source[0] && isAgent(grammar, source) ? { source, cue: [i, i + 1] } : undefined;
  }
  return undefined;
}

/* "of those registered voters" has no more words before *surveyed*. */
const ASKED = 6;

/** "a **margin of error** of 3 percentage points": how sure the poll is, and not what it has found. */
export const isMargin = ({ segmented: { tokens } }: Pick<Grammar, "segmented">, first: number): boolean =>
  tokens.slice(Math.max(0, first - MARGIN), first).some(({ lower: word }) => MARGINS.has(word));

/* So many words before a number tell that it is a margin. */
const MARGIN = 6;

/** Do the words between the commas around it tell of a vote: "in the Orlay poll she **won** 50 percent"? */
function isOfVote(grammar: Grammar, [first, last]: Range): boolean {
  let [from, to] = [first, last];
  while (token(grammar, from - 1) && !isParting(grammar, from - 1)) from--;
  while (token(grammar, to) && !isParting(grammar, to)) to++;
  return grammar.segmented.tokens.slice(from, to).some(({ lower: word }) => VOTED.has(word));
}

const isParting = (grammar: Grammar, i: number): boolean => /^[.,;:–—-]$/.test(lower(grammar, i));

/** "**In the Corvin surveys released on Saturday,** she has the support of 78 percent of farmers" */
function behindPoll(grammar: Grammar, [first]: Range): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  for (let i = first - 3; i >= Math.max(start, first - FAR); i--) {
    if (/^[.;:]$/.test(lower(grammar, i)) || token(grammar, i)?.kind === "quote") return undefined;
    const opens = i === start || OPENS_POLLS.has(lower(grammar, i - 1));
    const source = opens ? pollAt(grammar, i) : undefined;
    if (source && isClosedBefore(grammar, source[1], first)) return { source, cue: [i, i + 1] };
  }
  return undefined;
}

/** Does a comma part the poll, with what more is said of it, from the share? */
function isClosedBefore(grammar: Grammar, from: number, first: number): boolean {
  for (let i = from; i < Math.min(first, from + NAME); i++) {
    if (lower(grammar, i) === ",") return true;
    if (isFiniteVerb(grammar, i) && !MADE_KNOWN.has(lower(grammar, i))) return false;
  }
  return false;
}

/** "is led by 5 percent **in the Corvin poll**", "led 52 percent to 46 percent **in the same poll**" */
function beforePoll(grammar: Grammar, [, last]: Range): Citation | undefined {
  const [, end] = grammar.sentence.tokens;
  for (let i = last; i < Math.min(end, last + BEHIND); i++) {
    if (/^[.;:]$/.test(lower(grammar, i)) || token(grammar, i)?.kind === "quote") return undefined;
    if (lower(grammar, i) === "," && !isAsideOfPoll(grammar, i + 1)) return undefined;
    if (SUBORDINATORS.has(lower(grammar, i))) return undefined;
    const source = pollAt(grammar, i);
    if (source) return { source, cue: [i, i + 1] };
  }
  return undefined;
}

/** "by six points**, 49 to 43,** in a new survey": numbers alone stand between, or the poll comes; not "7%, 12 months after". */
function isAsideOfPoll(grammar: Grammar, from: number): boolean {
  let i = from;
  while (token(grammar, i)?.kind === "number" || BETWEEN_SHARES.has(lower(grammar, i))) i++;
  if (i > from && lower(grammar, i) === ",") i++;
  return pollAt(grammar, i) !== undefined;
}

/** The poll that the "in" at `i` stands before: "the latest Corvin/Morn **poll**", "a **survey** by the Morn Institute"; not "the polls". */
function pollAt(grammar: Grammar, i: number): Range | undefined {
  if (!IN_POLLS.has(lower(grammar, i))) return undefined;
  let [at, named] = [i + 1, false];
  for (; at < i + NAME && !endsPoll(grammar, at); at++) {
    if (!isOfPoll(grammar, at, at === i + 1)) return undefined;
    named ||= isNamePart(grammar, at);
  }
  if (at === i + 1 || !endsPoll(grammar, at) || (!named && /s$/.test(lower(grammar, at)))) return undefined;
  if (AFTER_POLLS.has(lower(grammar, at + 1))) return undefined;
  const by = POLLED_BY.has(lower(grammar, at + 1)) ? somebodyFrom(grammar, at + 2, grammar.sentence.tokens[1])[1] : 0;
  const owner = ownerOfSum(grammar, [i + 1, at]);
  return owner ?? [i + 1, Math.max(at + 1, by)];
}

/** "in **Corvin**'s average of polls": whoever makes one figure of many polls. */
function ownerOfSum(grammar: Grammar, [first, last]: Range): Range | undefined {
  for (let i = first + 1; i < last; i++)
    if (POSSESSIVE_MARKS.has(lower(grammar, i)) && AGGREGATES.has(lower(grammar, i + 1))) return [first, i];
  return undefined;
}

/** The noun of a poll, and not "Real **Survey**'s" before one. */
const endsPoll = (grammar: Grammar, at: number): boolean =>
  POLLS.has(lower(grammar, at)) && !POSSESSIVE_MARKS.has(lower(grammar, at + 1));

/** "the", "latest", "Corvin", "/", "mid-January", "aggregate of": what stands before the noun of a poll. */
const isOfPoll = (grammar: Grammar, at: number, first: boolean): boolean =>
  isNamePart(grammar, at) ||
  /^\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(token(grammar, at)?.text ?? "") ||
  (first && DETERMINERS.has(lower(grammar, at))) ||
  BEFORE_POLLS.has(lower(grammar, at)) ||
  /^[/&-]$/.test(lower(grammar, at)) ||
  POSSESSIVE_MARKS.has(lower(grammar, at)) ||
  AGGREGATES.has(lower(grammar, at)) ||
  (OF.has(lower(grammar, at)) && AGGREGATES.has(lower(grammar, at - 1)));

const isNamePart = (grammar: Grammar, at: number): boolean =>
  /^\p{Lu}/u.test(token(grammar, at)?.text ?? "") &&
  !TIME_NOUNS.has(lower(grammar, at)) &&
  !DETERMINERS.has(lower(grammar, at));

/** "In the Corvin poll, 36% back her. **Trust** in Voss **stood** at 50%": a share of what polls ask, right behind one. */
export function polledBefore(grammar: Grammar, [first, last]: Range, poll: Range | undefined): Citation | undefined {
  if (!poll || !isShareAt(grammar, [first, last]) || isMargin(grammar, first)) return undefined;
  const cue: Range = [first, first + 1];
  if (isOfOpinion(grammar, [first, last])) return { source: poll, cue };
  if (isOfVote(grammar, [first, last])) return undefined;
  const { tokens } = grammar.segmented;
  const [start, end] = grammar.sentence.tokens;
  const asked = tokens.slice(start, end).some((_, i) => isAskedInPolls(grammar, start + i));
  return asked ? { source: poll, cue } : undefined;
}

/** "**Trust** in Voss", "his **approval** rating"; not "the Moro Trust", "the trust of savers". */
function isAskedInPolls(grammar: Grammar, i: number): boolean {
  const isName = i > grammar.sentence.tokens[0] && /^\p{Lu}/u.test(token(grammar, i)?.text ?? "");
  if (isName || !ASKED_IN_POLLS.has(lower(grammar, i))) return false;
  return !TRUST.has(lower(grammar, i)) || (IN.has(lower(grammar, i + 1)) && !isFiniteVerb(grammar, i - 1));
}

/** "led 52 percent in **the same poll**": the one told of `before` it, where none stands in between. */
export function samePoll(grammar: Grammar, [first, last]: Range, before: Range | undefined): Range | undefined {
  const { tokens } = grammar.segmented;
  const isSame = (i: number): boolean => SAME.has(tokens[i - 1]?.lower ?? "");
  if (!before || before[1] > first || !isSame(last - 1) || !isPoll(grammar, [last - 1, last])) return undefined;
  for (let i = before[1]; i < first; i++) if (isPoll(grammar, [i, i + 1]) && !isSame(i)) return undefined;
  return before;
}

/** Is it a poll that is named by these words? */
export const isPoll = ({ segmented: { tokens } }: Grammar, range: Range): boolean =>
  tokens.slice(...range).some(({ lower: word }) => POLLS.has(word));

/** "of those **surveyed** by the Morn Institute" */
export const asksPeople = (grammar: Grammar, [cue]: Range): boolean => SURVEYED.has(lower(grammar, cue));
