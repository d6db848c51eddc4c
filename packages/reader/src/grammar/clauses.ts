import { NAME_RELATIVES } from "../en/phrases.ts";
import { HANGING } from "../en/references.ts";
import { THAT_BEHIND_NOUN } from "../en/subjects.ts";
import { UNTENSED } from "../en/verb-groups.ts";
import type { Range } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { Class } from "./classes.ts";
import { saysSo } from "./event-grammar.ts";
import { contentEnd, type Grammar, inQuotation, is, isBreak, isFiniteVerb, isVerb, lower, token } from "./grammar.ts";
import { Part } from "./parts/part.ts";
import { isTimeWord } from "./phrases.ts";
import { type Subject, subjectOf } from "./subject.ts";
import { groupStart } from "./verb-groups.ts";

/*
 * The clauses of a sentence, worked out once for all that ask: of whom does the sentence tell; which clause stands before a word,
 * and who is its subject; does a clause hang on another; is there a verb with a subject between two words?
 */

/** A clause: a verb with what it takes. */
export interface Clause {
  /** The first of the words of its verb group, and its verb: "**has** not **left**". */
  readonly start: number;
  readonly verb: number;
  readonly form: "finite" | "infinitive" | "participle" | "gerund";
  /** Of a finite one; null: it cannot be told. */
  readonly subject: Subject | null;
  /** Its words, up to the next clause; one that stands in its subject is among them. */
  readonly words: Range;
  /** The word that opens it: "**while** she slept", "**to** leave", "**and** left". */
  readonly opener: number | null;
  readonly quoted: boolean;
  /** How it stands to others; null: it cannot be told, as of what is quoted. */
  readonly role: Role | null;
  /** The one on which it hangs, or to which it is joined, counted from the first of the sentence; null: none, or it cannot be told. */
  readonly on: number | null;
}

/** "He left", "he left **and slept**", "he said **it rained**", "**when it rained** he left", "the clerk **who left**", "told him **to leave**", "**, saying so**" */
export type Role = "main" | "joined" | "content" | "adverbial" | "relative" | "infinitive" | "participial";

/** The clauses of a sentence in the order of their verbs. */
export const clausesOf = onceFor((grammar: Grammar): readonly Clause[] => hung(grammar, withOpeners(grammar)));

/** The last clause outside quotation marks that has a subject or could have one, and whose verb begins before the word `at`. */
export function lastClauseBefore(grammar: Grammar, at: number): Clause | null {
  return clausesOf(grammar).findLast(({ start, form, quoted }) => form === "finite" && !quoted && start < at) ?? null;
}

/** Does a clause with a subject begin in the words `[from, end)`, and its verb stand there? */
export const hasClause = (grammar: Grammar, [from, end]: Range): boolean =>
  clausesOf(grammar).some(({ form, start, verb }) => form === "finite" && start >= from && verb < end);

/** Is one of the words `[from, end)` a verb with a subject, or one behind "to": "the toll **was** 12", not "a witness in the inquiry"? */
export function hasFiniteVerb(grammar: Grammar, [from, end]: Range): boolean {
  return firstFiniteVerb(grammar, [from, end]) !== null;
}

/** The first of the words that is such a verb. */
export function firstFiniteVerb(grammar: Grammar, [from, end]: Range): number | null {
  for (let i = from; i < end; i++) if (isFiniteVerb(grammar, i)) return i;
  return null;
}

/** A clause before it is known on which it hangs: how what stands before it ends. */
interface Opened extends Omit<Clause, "role" | "on"> {
  readonly begins: number;
  readonly behind: Behind;
}

/** The beginning of the sentence, a comma or another mark, a verb, or the word that opens the clause. */
type Behind = "nothing" | "mark" | "verb" | "opener";

function withOpeners(grammar: Grammar): readonly Opened[] {
  const found = groupsIn(grammar).map(([start, verb]) => openedAt(grammar, start, verb));
  const holders = subjectHolders(found);
  return found.map((one, i) => {
    let next = i + 1;
    while ((found[holders[next] ?? -1]?.begins ?? -1) > one.verb) next = holders[next] as number;
    return { ...one, words: [one.begins, wordsEnd(grammar, one, found[next])] };
  });
}

/** The verb groups of a sentence, each with its first word and its verb. */
function groupsIn(grammar: Grammar): readonly Range[] {
  const [first, last] = grammar.sentence.tokens;
  const found: Range[] = [];
  for (let i = last - 1; i >= first; i--) {
    if (!isVerb(grammar, i)) continue;
    const start = groupStart(grammar, i);
    found.push([start, i]);
    i = start;
  }
  return found.reverse();
}

function openedAt(grammar: Grammar, start: number, verb: number): Opened {
  const form = groupForm(grammar, [start, verb]);
  const subject = form === "finite" ? subjectOf(grammar, start) : null;
  const begins = subject ? subject.words[0] : start;
  const { opener, behind } = subject?.outside
    ? ({ opener: begins, behind: "opener" } as const)
    : openerBefore(grammar, begins, form);
  const from = opener === null ? begins : Math.min(opener, begins);
  return {
    start,
    verb,
    form,
    subject,
    words: [from, verb + 1],
    opener,
    quoted: inQuotation(grammar, verb),
    begins: from,
    behind,
  };
}

/** The form of a group is that of its first verb: "**being** held", "to **have** left", "**has** left". */
function groupForm(grammar: Grammar, [start, verb]: Range): Clause["form"] {
  let first = start;
  while (first < verb && !isVerb(grammar, first)) first++;
  const part = grammar.parts[first];
  if (part === Part.gerund || (part === Part.auxiliary && /ing$/.test(lower(grammar, first)))) return "gerund";
  if (part === Part.participle) return "participle";
  const untensed = isBehindTo(grammar, start) && UNTENSED.has(lower(grammar, first));
  return part === Part.base || untensed ? "infinitive" : "finite";
}

const isBehindTo = (grammar: Grammar, start: number): boolean => lower(grammar, start - 1) === "to";

/** The word that opens the clause whose first word is at `begins`, sought back to a mark or a verb. */
function openerBefore(grammar: Grammar, begins: number, form: Clause["form"]): Pick<Opened, "opener" | "behind"> {
  if (form !== "finite") return besideVerb(grammar, begins);
  let joins: number | null = null;
  for (let i = begins - 1; token(grammar, i); i--) {
    if (HANGING.has(lower(grammar, i))) return { opener: i, behind: "opener" };
    if (isBreak(grammar, i)) return { opener: joins, behind: "mark" };
    if (isVerb(grammar, i)) return { opener: joins, behind: "verb" };
    if (is(grammar, i, Class.coordinator)) joins ??= i;
  }
  return { opener: joins, behind: "nothing" };
}

/** "**to** leave", "**while** speaking", "a man **killed**": of a clause without a subject the word right before it. */
function besideVerb(grammar: Grammar, start: number): Pick<Opened, "opener" | "behind"> {
  const before = start - 1;
  if (!token(grammar, before)) return { opener: null, behind: "nothing" };
  if (isBreak(grammar, before)) return { opener: null, behind: "mark" };
  const opens =
    isBehindTo(grammar, start) || HANGING.has(lower(grammar, before)) || is(grammar, before, Class.coordinator);
  return opens ? { opener: before, behind: "opener" } : { opener: null, behind: "verb" };
}

/** Where the words of a clause end: before the next, or before the verb of one in whose subject it stands. */
function wordsEnd(grammar: Grammar, { verb }: Opened, next: Opened | undefined): number {
  let end = next ? (next.begins > verb ? next.begins : next.start) : contentEnd(grammar);
  while (end - 1 > verb && isBreak(grammar, end - 1)) end--;
  return Math.max(end, verb + 1);
}

type Hanging = Pick<Clause, "role" | "on">;

const UNTOLD: Hanging = { role: null, on: null };

/** What is known of the clauses before one. */
interface Before {
  readonly main: number | null;
  /** The last that has a subject. */
  readonly last: number | null;
  /** One of them may be the main clause or not. */
  readonly untold: boolean;
  /** No mark has ended the words behind one that opens a clause: "**when** having it seen *is* dear". */
  readonly within: boolean;
}

function hung(grammar: Grammar, all: readonly Opened[]): readonly Clause[] {
  const holders = subjectHolders(all);
  const found: Clause[] = [];
  let before: Before = { main: null, last: null, untold: false, within: false };
  for (const [i, { begins: _, behind, ...one }] of all.entries()) {
    before = { ...before, within: isHanging(grammar, one) || (behind !== "mark" && before.within) };
    const hangs = one.quoted ? UNTOLD : hangingOf({ grammar, all, found, holders, before }, i);
    found.push({ ...one, ...hangs });
    if (one.form !== "finite" || one.quoted) continue;
    const untold = before.untold || (hangs.role === null && !before.within);
    before = { ...before, main: before.main ?? (hangs.role === "main" ? i : null), last: i, untold };
  }
  return ahead(found);
}

interface Known {
  readonly grammar: Grammar;
  readonly all: readonly Opened[];
  readonly found: readonly Clause[];
  readonly holders: readonly (number | undefined)[];
  readonly before: Before;
}

/** For a clause that stands in the subject of another that one: "the clerk **who left** slept". */
function subjectHolders(all: readonly Opened[]): readonly (number | undefined)[] {
  const holders: (number | undefined)[] = all.map(() => undefined);
  for (const [holder, { subject }] of all.entries())
    if (subject && !subject.outside)
      for (let i = holder - 1; (all[i]?.start ?? -1) >= subject.words[0]; i--) holders[i] ??= holder;
  return holders;
}

const isHanging = (grammar: Grammar, { opener }: Pick<Clause, "opener">): boolean =>
  opener !== null && HANGING.has(lower(grammar, opener));

function hangingOf(known: Known, i: number): Hanging {
  const one = known.all[i] as Opened;
  if (one.form !== "finite") return withoutSubject(known, i, one);
  if (isHanging(known.grammar, one)) return byItsOpener(known, i, one);
  if (one.opener !== null && one.opener > known.grammar.sentence.tokens[0]) return joinedTo(known);
  return withoutOpener(known, i, one);
}

/** "**when** it rained", "the clerk **who** left", "said **that** it rained" */
function byItsOpener({ grammar, found, holders, before }: Known, i: number, one: Opened): Hanging {
  const opener = one.opener as number;
  const word = lower(grammar, opener);
  const isBehindVerb = found[i - 1]?.verb === opener - 1 && !found[i - 1]?.quoted;
  if (one.subject?.outside || NAME_RELATIVES.has(word)) {
    const holder = holders[i];
    return {
      role: "relative",
      on: holder === undefined || holders[i - 1] === holder ? unquotedBefore(found, i) : holder,
    };
  }
  if (isBehindVerb && (THAT_BEHIND_NOUN.has(word) || saysSo(grammar, opener - 1)))
    return { role: "content", on: i - 1 };
  if (THAT_BEHIND_NOUN.has(word)) return UNTOLD;
  return { role: "adverbial", on: before.last === before.main ? before.main : null };
}

/** The clause right before, if that is not quoted. */
const unquotedBefore = (found: readonly Clause[], i: number): number | null =>
  found[i - 1]?.quoted === false ? i - 1 : null;

/** "He left **and slept**": to the main clause, where no other stands between. */
function joinedTo({ found, before: { last, main } }: Known): Hanging {
  if (last === null || main === null) return UNTOLD;
  return last === main || found[last]?.role === "joined" ? { role: "joined", on: main } : UNTOLD;
}

/** "**He left**", "when it rained, **he left**", "he said **it rained**" */
function withoutOpener({ grammar, found, before }: Known, i: number, { begins, behind }: Opened): Hanging {
  const previous = found[i - 1];
  if (previous && !previous.quoted && previous.verb === begins - 1 && saysSo(grammar, begins - 1))
    return { role: "content", on: i - 1 };
  if (before.main !== null || before.untold || (behind === "verb" && before.within)) return UNTOLD;
  const isAround = before.last !== null && (found[before.last]?.start ?? 0) >= begins;
  const opens = isAround ? !isBesidePhrase(grammar, begins) : before.last === null || behind === "mark";
  return opens ? { role: "main", on: null } : UNTOLD;
}

/** "**Voss**, a mayor who as many do sings, left": behind a comma and the phrase that opens the sentence; not "last week, a mayor who". */
const isBesidePhrase = (grammar: Grammar, begins: number): boolean =>
  lower(grammar, begins - 1) === "," &&
  grammar.phrases.first[begins - 2] === grammar.sentence.tokens[0] &&
  !isTimeWord(grammar, begins - 2);

/** "wanted **to leave**", "a man **killed** there", "**, saying** so" */
function withoutSubject(
  { grammar, found, holders, before }: Known,
  i: number,
  { start, form, opener }: Opened,
): Hanging {
  const role = form === "infinitive" ? form : "participial";
  const previous = found[i - 1];
  const holder = holders[i];
  if (holder !== undefined && holders[i - 1] !== holder) return { role, on: holder };
  if (!previous || isParted(grammar, previous.verb, start))
    return { role, on: before.last === before.main && !before.untold ? before.main : null };
  if (previous.quoted) return UNTOLD;
  if (opener === null || !is(grammar, opener, Class.coordinator)) return { role, on: i - 1 };
  return previous.form === form ? { role: "joined", on: i - 1 } : UNTOLD;
}

/** Does a mark stand between a verb and the words that begin at `to`? */
function isParted(grammar: Grammar, verb: number, to: number): boolean {
  for (let i = to - 1; i > verb; i--) if (isBreak(grammar, i)) return true;
  return false;
}

/** "**When it rained** he left", "**speaking** there, he said": what opens a sentence hangs on its main clause, behind it. */
function ahead(found: readonly Clause[]): readonly Clause[] {
  const main = found.findIndex(({ role }) => role === "main");
  const opens = ({ role, on }: Clause, i: number) =>
    on === null && i < main && (role === "adverbial" || role === "participial" || role === "infinitive");
  return main < 0 ? found : found.map((one, i) => (opens(one, i) ? { ...one, on: main } : one));
}
