import { TITLES } from "../en/people.ts";
import { OF, PHRASE_LINKS, TIME_SPANS } from "../en/phrase-words.ts";
import { ACCORDING, BOTH, JOINING, ON_DAYS, RELATIVE_SUBJECTS, SUBJECT_LINKS } from "../en/subjects.ts";
import type { Range } from "../layers.ts";
import { antecedentOf } from "./antecedent.ts";
import { Class } from "./classes.ts";
import { isDeterminer, isInfinitive, isTimed, opensClause, saysSo } from "./event-grammar.ts";
import { type Grammar, is, isFiniteVerb, isMainVerb, lower, token } from "./grammar.ts";
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
export function subjectOf(grammar: Grammar, group: number): Subject | null {
  const end = beforeTimes(grammar, group);
  if (RELATIVE_SUBJECTS.has(lower(grammar, end - 1))) {
    const before = antecedentOf(grammar, end - 1);
    return before?.sure ? { words: [end - 1, end], phrase: before.phrase, outside: true } : null;
  }
  const found = subjectWords(grammar, end);
  const words = found && withinOwnClause(grammar, found);
  return words && withPhrase(grammar, words);
}

/** "The clerk **on Friday** resigned" */
function beforeTimes(grammar: Grammar, group: number): number {
  let end = group;
  while (isTimed(grammar, end - 1) || (ON_DAYS.has(lower(grammar, end - 1)) && isTimed(grammar, end))) end--;
  return end;
}

/** "a street in which **thousands of people** live", "in Salem, **Trump** said": the subject of the clause that ends with them. */
function withinOwnClause(grammar: Grammar, [first, end]: Range): Range {
  if (lower(grammar, end) === ",") return [first, end];
  for (let i = end - 2; i > first; i--) {
    if (lower(grammar, i) === "," || is(grammar, i, Class.relative)) return [i + 1, end];
    if (saysSo(grammar, i) && grammar.phrases.first[i + 1] === i + 1) return [i + 1, end];
    if (isFiniteVerb(grammar, i)) break;
  }
  return [first, end];
}

/** The subject whose noun phrase begins these words, or is a `second` that begins a clause: "a toll **the army** put"; else null. */
function withPhrase(grammar: Grammar, words: Range, second = false): Subject | null {
  const end = words[1];
  const first = behindTimes(grammar, words);
  const stop = phraseEnd(grammar, first, { links: PHRASE_LINKS });
  if (stop === first) return null;
  if (stop < end && isSecondPhrase(grammar, stop))
    return grammar.parts[stop] === Part.pronoun ? null : withPhrase(grammar, [stop, end], true);
  const from = qualified(grammar, first);
  if (!second && !beginsClause(grammar, from)) return null;
  if (phraseEnd(grammar, first, { links: SUBJECT_LINKS }) >= end) return { words, phrase: [from, end] };
  if (JOINING.has(lower(grammar, stop))) return ofTwo(grammar, words, [from, stop]);
  if (lower(grammar, stop) === ",") return besideApposition(grammar, words, [from, stop]);
  return saysMore(grammar, [stop, end]) ? { words, phrase: nameAtEnd(grammar, words) ?? [from, stop] } : null;
}

/** No verb stands before it whose object it is: "using **the latest terrorist** attacks". */
const beginsClause = (grammar: Grammar, first: number): boolean =>
  opensClause(grammar, first) || is(grammar, first - 1, Class.relative) || isTimeWord(grammar, first - 1);

/** Where the subject begins: "later that month **soldiers** fired", "after nineteen years **the** mill closed", "both **he** and Voss". */
function behindTimes(grammar: Grammar, [first, end]: Range): number {
  let from = first;
  while (from < end - 1 && (isTimed(grammar, from) || isBothOfTwo(grammar, from, end))) from++;
  const stop = grammar.phrases.end[from] as number;
  return TIME_SPANS.has(lower(grammar, stop - 1)) && stop < end && grammar.phrases.first[stop] === stop ? stop : from;
}

/** "**both** he and Voss"; not "both men". */
const isBothOfTwo = (grammar: Grammar, i: number, end: number): boolean =>
  BOTH.has(lower(grammar, i)) && grammar.tokens.slice(i + 1, end).some((one) => JOINING.has(one.lower));

/** "The head of the fund backing Lund, **Mira Orsk**,": the name in apposition to an office. */
function nameAtEnd(grammar: Grammar, [first, end]: Range): Range | null {
  let from = end;
  while (from > first && is(grammar, from - 1, Class.capital)) from--;
  return end - from > 1 && lower(grammar, from - 1) === "," && lower(grammar, end) === "," ? [from, end] : null;
}

/** "the army and the ministry": two, unless one noun or one office is of both names. */
function ofTwo(grammar: Grammar, words: Range, first: Range): Subject | null {
  const from = first[1] + 1;
  const second: Range = [from, Math.min(words[1], phraseEnd(grammar, from, { links: SUBJECT_LINKS }))];
  if (second[0] === second[1]) return null;
  if (isOffice(grammar, first)) return { words, phrase: second };
  return sharesNoun(grammar, first, second)
    ? { words, phrase: [first[0], second[1]] }
    : { words, phrase: first, second };
}

/** "Arvik and Harn **residents**": both names are those of the residents. */
const sharesNoun = (grammar: Grammar, first: Range, [from, end]: Range): boolean =>
  is(grammar, first[1] - 1, Class.capital) &&
  is(grammar, from, Class.capital) &&
  !is(grammar, end - 1, Class.capital) &&
  /[^s']s$/.test(lower(grammar, end - 1));

/** "Former **Secretary of State** and candidate Dessa Krohn": one person, not two. */
const isOffice = (grammar: Grammar, [first, end]: Range): boolean =>
  grammar.tokens.slice(first, end).some((one) => TITLES.has(one.lower)) &&
  (end - first === 1 || !is(grammar, end - 1, Class.capital) || OF.has(lower(grammar, end - 2)));

/** "**The leaders of Veldra, Tesmar and Calder** met", "**the consul, Mauro Stell**, left", "**the consul**, who has resigned, left": a name or an office beside it is of its phrase. */
function besideApposition(grammar: Grammar, words: Range, phrase: Range): Subject | null {
  const [from, end] = [phrase[1] + 1, words[1]];
  if (opensRemark(grammar, from) || opensWithAge(grammar, [from, end])) return { words, phrase };
  for (let i = from; i < end; i++)
    if (!isNominal(grammar, i) && !isDeterminer(grammar, i) && !is(grammar, i, Class.preposition | Class.coordinator))
      return null;
  return { words, phrase: [phrase[0], end] };
}

/** "Corran, **34, of Dors,** was jailed" */
function opensWithAge(grammar: Grammar, [from, end]: Range): boolean {
  if (grammar.parts[from] !== Part.number || (from + 1 < end && lower(grammar, from + 1) !== ",")) return false;
  for (let i = from; i < end; i++) if (isFiniteVerb(grammar, i)) return false;
  return true;
}

const opensRemark = (grammar: Grammar, i: number): boolean =>
  is(grammar, i, Class.relative | Class.preposition) ||
  grammar.parts[i] === Part.gerund ||
  ACCORDING.has(lower(grammar, i));

/** "the ovens **at the bakery on the quay**", "people **who fled**"; not "told the court **the men** had gone". */
function saysMore(grammar: Grammar, [from, end]: Range): boolean {
  const opens = is(grammar, from, Class.relative | Class.preposition) || isTimed(grammar, from);
  if (!opens && grammar.parts[from] !== Part.participle && grammar.parts[from] !== Part.gerund) return false;
  for (let i = from + 1; i < end; i++) if (isSecondPhrase(grammar, i)) return false;
  return true;
}

/** Does a phrase begin here right behind another, no time: "a toll **the army** put"? */
const isSecondPhrase = (grammar: Grammar, i: number): boolean =>
  grammar.phrases.first[i] === i &&
  grammar.phrases.end[i - 1] === i &&
  !isTimed(grammar, i - 1) &&
  !isTimed(grammar, i) &&
  token(grammar, i) !== undefined;

/* A verb that is joined to another stands no further behind it. */
const JOINED = 14;

/** "**Police** stopped the car and arrested him", "**Police** tried to stop him and fired": the subject of the verb before the "and" at `and`. */
export function sharedSubject(grammar: Grammar, and: number): Subject | null {
  let behind = false;
  for (let i = and - 1; i > and - JOINED && token(grammar, i); i--) {
    if (!isMainVerb(grammar, i) && !saysSo(grammar, i)) continue;
    const start = groupStart(grammar, i);
    if (!isInfinitive(grammar, start - 1)) {
      const subject = subjectOf(grammar, start);
      return behind && subject?.outside ? null : subject;
    }
    behind = true;
  }
  return null;
}
