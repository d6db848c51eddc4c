import { TITLES } from "../en/people.ts";
import { OF, PHRASE_LINKS, TIME_SPANS } from "../en/phrase-words.ts";
import { ACCORDING, BOTH, JOINING, ON_DAYS, RELATIVE_SUBJECTS, SUBJECT_LINKS } from "../en/subjects.ts";
import type { Range } from "../layers.ts";
import { antecedentOf } from "./antecedent.ts";
import { Class } from "./classes.ts";
import { type Clause, is, isFiniteVerb, isMainVerb, lower, token } from "./clause.ts";
import { isDeterminer, isTimed, opensClause, saysSo } from "./event-grammar.ts";
import { isNominal, phraseEnd, qualified } from "./noun-phrases.ts";
import { Part } from "./parts/part.ts";
import { isTimeWord, subjectWords } from "./phrases.ts";
import { groupStart } from "./verb-groups.ts";

/** The subject of a verb. */
export interface Subject {
  /** All its words, with what says more of it: "the clerk, who resigned in May". */
  readonly words: Range;
  /** Its noun phrase: "the clerk"; for a relative pronoun what that stands for. */
  readonly phrase: Range;
  /** The second of two named together: "the army and **the ministry**". */
  readonly second?: Range;
  /** The phrase stands outside the verb's own clause, before a relative pronoun. */
  readonly outside?: boolean;
}

/** The subject of the verb group that begins at `group`; null where it cannot be told. */
export function subjectOf(clause: Clause, group: number): Subject | null {
  const end = beforeTimes(clause, group);
  if (RELATIVE_SUBJECTS.has(lower(clause, end - 1))) {
    const before = antecedentOf(clause, end - 1);
    return before?.sure ? { words: [end - 1, end], phrase: before.phrase, outside: true } : null;
  }
  const found = subjectWords(clause, end);
  const words = found && withinOwnClause(clause, found);
  return words && withPhrase(clause, words);
}

/** "The clerk **on Friday** resigned" */
function beforeTimes(clause: Clause, group: number): number {
  let end = group;
  while (isTimed(clause, end - 1) || (ON_DAYS.has(lower(clause, end - 1)) && isTimed(clause, end))) end--;
  return end;
}

/** "a street in which **thousands of people** live", "in Salem, **Trump** said": the subject of the clause that ends with them. */
function withinOwnClause(clause: Clause, [first, end]: Range): Range {
  if (lower(clause, end) === ",") return [first, end];
  for (let i = end - 2; i > first; i--) {
    if (lower(clause, i) === "," || is(clause, i, Class.relative)) return [i + 1, end];
    if (saysSo(clause, i) && clause.phrases.first[i + 1] === i + 1) return [i + 1, end];
    if (isFiniteVerb(clause, i)) break;
  }
  return [first, end];
}

/** The subject whose noun phrase begins these words, or is a `second` that begins a clause: "a toll **the army** put"; else null. */
function withPhrase(clause: Clause, words: Range, second = false): Subject | null {
  const end = words[1];
  const first = behindTimes(clause, words);
  const stop = phraseEnd(clause, first, { links: PHRASE_LINKS });
  if (stop === first) return null;
  if (stop < end && isSecondPhrase(clause, stop))
    return clause.parts[stop] === Part.pronoun ? null : withPhrase(clause, [stop, end], true);
  const from = qualified(clause, first);
  if (!second && !beginsClause(clause, from)) return null;
  if (phraseEnd(clause, first, { links: SUBJECT_LINKS }) >= end) return { words, phrase: [from, end] };
  if (JOINING.has(lower(clause, stop))) return ofTwo(clause, words, [from, stop]);
  if (lower(clause, stop) === ",") return besideApposition(clause, words, [from, stop]);
  return saysMore(clause, [stop, end]) ? { words, phrase: nameAtEnd(clause, words) ?? [from, stop] } : null;
}

/** No verb stands before it whose object it is: "using **the latest terrorist** attacks". */
const beginsClause = (clause: Clause, first: number): boolean =>
  opensClause(clause, first) || is(clause, first - 1, Class.relative) || isTimeWord(clause, first - 1);

/** Where the subject begins: "later that month **soldiers** fired", "after nineteen years **the** mill closed", "both **he** and Voss". */
function behindTimes(clause: Clause, [first, end]: Range): number {
  let from = first;
  while (from < end - 1 && (isTimed(clause, from) || isBothOfTwo(clause, from))) from++;
  const stop = clause.phrases.end[from] as number;
  return TIME_SPANS.has(lower(clause, stop - 1)) && stop < end && clause.phrases.first[stop] === stop ? stop : from;
}

const isBothOfTwo = (clause: Clause, i: number): boolean => BOTH.has(lower(clause, i)) && !OF.has(lower(clause, i + 1));

/** "The head of the fund backing Lund, **Mira Orsk**,": the name in apposition to an office. */
function nameAtEnd(clause: Clause, [first, end]: Range): Range | null {
  let from = end;
  while (from > first && is(clause, from - 1, Class.capital)) from--;
  return end - from > 1 && lower(clause, from - 1) === "," && lower(clause, end) === "," ? [from, end] : null;
}

/** "the army and the ministry": two, unless one noun or one office is of both names. */
function ofTwo(clause: Clause, words: Range, first: Range): Subject | null {
  const from = first[1] + 1;
  const second: Range = [from, Math.min(words[1], phraseEnd(clause, from, { links: SUBJECT_LINKS }))];
  if (second[0] === second[1]) return null;
  if (isOffice(clause, first)) return { words, phrase: second };
  return sharesNoun(clause, first, second)
    ? { words, phrase: [first[0], second[1]] }
    : { words, phrase: first, second };
}

/** "Arvik and Harn **residents**": both names are those of the residents. */
const sharesNoun = (clause: Clause, first: Range, [from, end]: Range): boolean =>
  is(clause, first[1] - 1, Class.capital) &&
  is(clause, from, Class.capital) &&
  !is(clause, end - 1, Class.capital) &&
  /[^s']s$/.test(lower(clause, end - 1));

/** "Former **Secretary of State** and candidate Dessa Krohn": one person, not two. */
const isOffice = (clause: Clause, [first, end]: Range): boolean =>
  clause.tokens.slice(first, end).some((one) => TITLES.has(one.lower)) &&
  (end - first === 1 || !is(clause, end - 1, Class.capital) || OF.has(lower(clause, end - 2)));

/** "**The leaders of Veldra, Tesmar and Calder** met", "**the consul, Mauro Stell**, left", "**the consul**, who has resigned, left": a name or an office beside it is of its phrase. */
function besideApposition(clause: Clause, words: Range, phrase: Range): Subject | null {
  const [from, end] = [phrase[1] + 1, words[1]];
  if (opensRemark(clause, from)) return { words, phrase };
  for (let i = from; i < end; i++)
    if (!isNominal(clause, i) && !isDeterminer(clause, i) && !is(clause, i, Class.preposition | Class.coordinator))
      return null;
  return { words, phrase: [phrase[0], end] };
}

const opensRemark = (clause: Clause, i: number): boolean =>
  is(clause, i, Class.relative | Class.preposition) ||
  clause.parts[i] === Part.gerund ||
  ACCORDING.has(lower(clause, i));

/** "the ovens **at the bakery on the quay**", "people **who fled**"; not "told the court **the men** had gone". */
function saysMore(clause: Clause, [from, end]: Range): boolean {
  const opens = is(clause, from, Class.relative | Class.preposition) || isTimed(clause, from);
  if (!opens && clause.parts[from] !== Part.participle && clause.parts[from] !== Part.gerund) return false;
  for (let i = from + 1; i < end; i++) if (isSecondPhrase(clause, i)) return false;
  return true;
}

/** Does a phrase begin here right behind another, no time: "a toll **the army** put"? */
const isSecondPhrase = (clause: Clause, i: number): boolean =>
  clause.phrases.first[i] === i &&
  clause.phrases.end[i - 1] === i &&
  !isTimed(clause, i - 1) &&
  !isTimed(clause, i) &&
  token(clause, i) !== undefined;

/* A verb that is joined to another stands no further behind it. */
const JOINED = 14;

/** "**Police** stopped the car and arrested him": the subject of the verb before the "and" at `and`. */
export function sharedSubject(clause: Clause, and: number): Subject | null {
  for (let i = and - 1; i > and - JOINED && token(clause, i); i--)
    if (isMainVerb(clause, i) || saysSo(clause, i)) return subjectOf(clause, groupStart(clause, i));
  return null;
}
