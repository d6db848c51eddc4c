import { DETERMINERS, SUBORDINATORS, TIME_NOUNS } from "../en/function-words.ts";
import { IN } from "../en/links.ts";
import { OF, POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import {
  AFTER_POLLS,
  AGGREGATES,
  ASKED_IN_POLLS,
  ASKED_ONES,
  BACKING,
  BEFORE_POLLS,
  BEFORE_SHARES,
  BEHIND_OPINION,
  BETWEEN_SHARES,
  IN_POLLS,
  JOINS_SHARES,
  MADE_KNOWN,
  MARGINS,
  OPENS_POLLS,
  OPINION,
  POLLED,
  POLLED_BY,
  POLLS,
  SAME,
  SHARE_SIGNS,
  SURVEYED,
  TRUST,
  VOTED,
} from "../en/polls.ts";
import { type Clause, isFiniteVerb, lower, token } from "../grammar/clause.ts";
import { Part } from "../grammar/parts/part.ts";
import type { Range } from "../layers.ts";
import type { Citation, Pattern } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";

/* How far from a share the poll that found it may stand, and of how many words a poll is named. */
const FAR = 40;
const BEHIND = 14;
const NAME = 9;

/** "A survey by Calder Polls **put** Bell at 41%, Moro at 38%": every share behind it in its sentence. */
export const polled: Pattern = (clause, [first, last]) => {
  const [start] = clause.sentence.tokens;
  if (!SHARE_SIGNS.has(lower(clause, last - 1)) || isMargin(clause, first)) return undefined;
  for (let verb = first - 1; verb > start; verb--) {
    if (/^[.;:]$/.test(lower(clause, verb)) || token(clause, verb)?.kind === "quote") return undefined;
    if (!POLLED.has(lower(clause, verb))) continue;
    return isPollThat(clause, [start, verb]) ? { source: [start, verb], cue: [verb, verb + 1] } : undefined;
  }
  return undefined;
};

/** "A **poll** in May", "A Morn **survey**"; not "Their slide in the polls". */
function isPollThat(clause: Clause, [start, verb]: Range): boolean {
  const words = clause.segmented.tokens.slice(start, verb);
  const poll = words.findIndex(({ lower: word }) => POLLS.has(word));
  const isHead =
    (start + poll + 1 === verb || clause.parts[start + poll + 1] === Part.preposition) &&
    clause.parts.slice(start, start + poll).every((part) => part !== Part.preposition);
  const whole = words.length <= NAME && words.every(({ kind }) => kind === "word");
  return poll >= 0 && isHead && whole && isAgent(clause, [start, start + poll + 1]);
}

/** A share that a poll has found, where nobody else tells it: "**In the latest Corvin poll**, she leads 50 percent to 48". */
export const polledIn: Pattern = (clause, quantity) => {
  const [, last] = quantity;
  const isShare = SHARE_SIGNS.has(lower(clause, last - 1)) || SHARE_SIGNS.has(lower(clause, last));
  if (!isShare || isOfVote(clause, quantity) || isMargin(clause, quantity[0])) return undefined;
  return byPollster(clause, quantity) ?? behindPoll(clause, quantity) ?? beforePoll(clause, quantity);
};

/** "70 percent of those **surveyed by the Morn Institute**": who asked them. */
function byPollster(clause: Clause, [, last]: Range): Citation | undefined {
  const of = OF.has(lower(clause, last)) ? last : last + 1;
  if (!OF.has(lower(clause, of))) return undefined;
  for (let i = of + 1; i < of + ASKED; i++) {
    if (!SURVEYED.has(lower(clause, i)) || !POLLED_BY.has(lower(clause, i + 1))) continue;
    const source = somebodyFrom(clause, i + 2, clause.sentence.tokens[1]);
    return source[1] > source[0] && isAgent(clause, source) ? { source, cue: [i, i + 1] } : undefined;
  }
  return undefined;
}

/* "of those registered voters" has no more words before *surveyed*. */
const ASKED = 6;

/** "a **margin of error** of 3 percentage points": how sure the poll is, and not what it has found. */
export const isMargin = ({ segmented: { tokens } }: Pick<Clause, "segmented">, first: number): boolean =>
  tokens.slice(Math.max(0, first - MARGIN), first).some(({ lower: word }) => MARGINS.has(word));

/* So many words before a number tell that it is a margin. */
const MARGIN = 6;

/** Do the words between the commas around it tell of a vote: "in the Orlay poll she **won** 50 percent"? */
function isOfVote(clause: Clause, [first, last]: Range): boolean {
  let [from, to] = [first, last];
  while (token(clause, from - 1) && !isParting(clause, from - 1)) from--;
  while (token(clause, to) && !isParting(clause, to)) to++;
  return clause.segmented.tokens.slice(from, to).some(({ lower: word }) => VOTED.has(word));
}

const isParting = (clause: Clause, i: number): boolean => /^[.,;:–—-]$/.test(lower(clause, i));

/** "**In the Corvin surveys released on Saturday,** she has the support of 78 percent of farmers" */
function behindPoll(clause: Clause, [first]: Range): Citation | undefined {
  const [start] = clause.sentence.tokens;
  for (let i = first - 3; i >= Math.max(start, first - FAR); i--) {
    if (/^[.;:]$/.test(lower(clause, i)) || token(clause, i)?.kind === "quote") return undefined;
    const opens = i === start || OPENS_POLLS.has(lower(clause, i - 1));
    const source = opens ? pollAt(clause, i) : undefined;
    if (source && isClosedBefore(clause, source[1], first)) return { source, cue: [i, i + 1] };
  }
  return undefined;
}

/** Does a comma part the poll, with what more is said of it, from the share? */
function isClosedBefore(clause: Clause, from: number, first: number): boolean {
  for (let i = from; i < Math.min(first, from + NAME); i++) {
    if (lower(clause, i) === ",") return true;
    if (isFiniteVerb(clause, i) && !MADE_KNOWN.has(lower(clause, i))) return false;
  }
  return false;
}

/** "is led by 5 percent **in the Corvin poll**", "led 52 percent to 46 percent **in the same poll**" */
function beforePoll(clause: Clause, [, last]: Range): Citation | undefined {
  const [, end] = clause.sentence.tokens;
  for (let i = last; i < Math.min(end, last + BEHIND); i++) {
    if (/^[.;:]$/.test(lower(clause, i)) || token(clause, i)?.kind === "quote") return undefined;
    if (lower(clause, i) === "," && !isAsideOfPoll(clause, i + 1)) return undefined;
    if (SUBORDINATORS.has(lower(clause, i))) return undefined;
    const source = pollAt(clause, i);
    if (source) return { source, cue: [i, i + 1] };
  }
  return undefined;
}

/** "by six points**, 49 to 43,** in a new survey": numbers alone stand between, or the poll comes; not "7%, 12 months after". */
function isAsideOfPoll(clause: Clause, from: number): boolean {
  let i = from;
  while (token(clause, i)?.kind === "number" || BETWEEN_SHARES.has(lower(clause, i))) i++;
  if (i > from && lower(clause, i) === ",") i++;
  return pollAt(clause, i) !== undefined;
}

/** The poll that the "in" at `i` stands before: "the latest Corvin/Morn **poll**", "a **survey** by the Morn Institute"; not "the polls". */
function pollAt(clause: Clause, i: number): Range | undefined {
  if (!IN_POLLS.has(lower(clause, i))) return undefined;
  let [at, named] = [i + 1, false];
  for (; at < i + NAME && !endsPoll(clause, at); at++) {
    if (!isOfPoll(clause, at, at === i + 1)) return undefined;
    named ||= isNamePart(clause, at);
  }
  if (at === i + 1 || !endsPoll(clause, at) || (!named && /s$/.test(lower(clause, at)))) return undefined;
  if (AFTER_POLLS.has(lower(clause, at + 1))) return undefined;
  const by = POLLED_BY.has(lower(clause, at + 1)) ? somebodyFrom(clause, at + 2, clause.sentence.tokens[1])[1] : 0;
  const owner = ownerOfSum(clause, [i + 1, at]);
  return owner ?? [i + 1, Math.max(at + 1, by)];
}

/** "in **Corvin**'s average of polls": whoever makes one figure of many polls. */
function ownerOfSum(clause: Clause, [first, last]: Range): Range | undefined {
  for (let i = first + 1; i < last; i++)
    if (POSSESSIVE_MARKS.has(lower(clause, i)) && AGGREGATES.has(lower(clause, i + 1))) return [first, i];
  return undefined;
}

/** The noun of a poll, and not "Real **Survey**'s" before one. */
const endsPoll = (clause: Clause, at: number): boolean =>
  POLLS.has(lower(clause, at)) && !POSSESSIVE_MARKS.has(lower(clause, at + 1));

/** "the", "latest", "Corvin", "/", "aggregate of": what stands before the noun of a poll. */
const isOfPoll = (clause: Clause, at: number, first: boolean): boolean =>
  isNamePart(clause, at) ||
  (first && DETERMINERS.has(lower(clause, at))) ||
  BEFORE_POLLS.has(lower(clause, at)) ||
  /^[/&-]$/.test(lower(clause, at)) ||
  POSSESSIVE_MARKS.has(lower(clause, at)) ||
  AGGREGATES.has(lower(clause, at)) ||
  (OF.has(lower(clause, at)) && AGGREGATES.has(lower(clause, at - 1)));

const isNamePart = (clause: Clause, at: number): boolean =>
  /^\p{Lu}/u.test(token(clause, at)?.text ?? "") &&
  !TIME_NOUNS.has(lower(clause, at)) &&
  !DETERMINERS.has(lower(clause, at));

/** "In the Corvin poll, 36% back her. **Trust** in Voss **stood** at 50%": a share of what polls ask, right behind one. */
export function polledBefore(clause: Clause, [first, last]: Range, poll: Range | undefined): Citation | undefined {
  const isShare = SHARE_SIGNS.has(lower(clause, last - 1)) || SHARE_SIGNS.has(lower(clause, last));
  if (!poll || !isShare || isOfVote(clause, [first, last]) || isMargin(clause, first)) return undefined;
  const { tokens } = clause.segmented;
  const [start, end] = clause.sentence.tokens;
  const asked =
    isOfOpinion(clause, [first, last]) || tokens.slice(start, end).some((_, i) => isAskedInPolls(clause, start + i));
  return asked ? { source: poll, cue: [first, first + 1] } : undefined;
}

/** "63% **believe** it", "28 percent of them **said**": so many of those who were asked. */
function isOfOpinion(clause: Clause, [first, last]: Range): boolean {
  const [start] = clause.sentence.tokens;
  for (let i = first - 1; i >= start && !JOINS_SHARES.has(lower(clause, i)); i--)
    if (!BEFORE_SHARES.has(lower(clause, i))) return false;
  const at = SHARE_SIGNS.has(lower(clause, last)) ? last + 1 : last;
  const verb = OF.has(lower(clause, at)) && ASKED_ONES.has(lower(clause, at + 1)) ? at + 2 : at;
  const next = lower(clause, verb + 1);
  return (
    OPINION.has(lower(clause, verb)) &&
    (BEHIND_OPINION.has(next) || (BACKING.has(lower(clause, verb)) && DETERMINERS.has(next)))
  );
}

/** "**Trust** in Voss", "his **approval** rating"; not "the Moro Trust", "the trust of savers". */
function isAskedInPolls(clause: Clause, i: number): boolean {
  const isName = i > clause.sentence.tokens[0] && /^\p{Lu}/u.test(token(clause, i)?.text ?? "");
  if (isName || !ASKED_IN_POLLS.has(lower(clause, i))) return false;
  return !TRUST.has(lower(clause, i)) || (IN.has(lower(clause, i + 1)) && !isFiniteVerb(clause, i - 1));
}

/** "led 52 percent in **the same poll**": the one told of `before` it, where none stands in between. */
export function samePoll(clause: Clause, [first, last]: Range, before: Range | undefined): Range | undefined {
  const { tokens } = clause.segmented;
  const isSame = (i: number): boolean => SAME.has(tokens[i - 1]?.lower ?? "");
  if (!before || before[1] > first || !isSame(last - 1) || !isPoll(clause, [last - 1, last])) return undefined;
  for (let i = before[1]; i < first; i++) if (isPoll(clause, [i, i + 1]) && !isSame(i)) return undefined;
  return before;
}

/** Is it a poll that is named by these words? */
export const isPoll = ({ segmented: { tokens } }: Clause, range: Range): boolean =>
  tokens.slice(...range).some(({ lower: word }) => POLLS.has(word));

/** "of those **surveyed** by the Morn Institute" */
export const asksPeople = (clause: Clause, [cue]: Range): boolean => SURVEYED.has(lower(clause, cue));
