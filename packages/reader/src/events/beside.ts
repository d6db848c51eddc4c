import { BESIDE_WHEN } from "../en/event-frames.ts";
import { type EventEntry, HURTING } from "../en/predicates/events.ts";
import { isArmed, mayAct } from "../grammar/agency.ts";
import { type Grammar, isMainVerb, saysSo, word } from "../grammar/event-grammar.ts";
import { isFiniteVerb } from "../grammar/grammar.ts";
import { type Subject, sharedSubject, subjectOf } from "../grammar/subject.ts";
import { type Group, groupStart, verbGroupAt } from "../grammar/verb-groups.ts";
import { hasEnded } from "./far-subjects.ts";

/** A participle with the subject and the standing of the clause beside it. */
export interface Beside {
  readonly subject: Subject;
  readonly status: Group["status"];
  /** "after", "before" or "while" parts them: the time of the one is not the other's. */
  readonly when: boolean;
}

/**
 * Whose deed a participle without a subject is, by the clause that it stands beside: "**Selm** left the hall, **calling
 * on** the city to …", "**Toll** left after **being** accused". Null where that cannot be told, or where nothing of it
 * happened. `group` is the participle's own.
 */
export function besideOther(grammar: Grammar, group: Group, entry: EventEntry): Beside | null {
  const opening = word(grammar, group.start - 1);
  if (opening !== "," && !BESIDE_WHEN.has(opening)) return null;
  if (opening === "," && group.passive) return null;
  const before = tensedBefore(grammar, group.start - 1);
  if (before === null) return opening === "," ? null : ofWhatFollows(grammar, group);
  if (saysSo(grammar, before) && word(grammar, group.start - 2) === ",") return null;
  const main = verbGroupAt(grammar, before);
  if (opening === "," ? mayBeAnothers(grammar, before) : main.mode !== "actual") return null;
  if (main.negated || main.mode === "possible" || (main.voice === "passive" && opening !== "after")) return null;
  const own = subjectOf(grammar, main.start);
  const subject = own ?? sharedSubject(grammar, main.start - 1);
  if (subject?.outside && (!own || hasEnded(grammar, before, group.start - 1))) return null;
  if (!subject || !mayAct(grammar, subject.phrase) || (subject.outside && opening === ",")) return null;
  return mayBeDoneBy(grammar, subject, entry, group) ? { subject, status: main.mode, when: opening !== "," } : null;
}

/** Of "Selm said Brandt left, accusing" it cannot be told who accuses. */
function mayBeAnothers(grammar: Grammar, verb: number): boolean {
  const [first] = grammar.sentence.tokens;
  for (let i = first; i < verb; i++) if (saysSo(grammar, i)) return true;
  return false;
}

/** The last verb with a subject before these words, over infinitives and what belongs to a noun. */
function tensedBefore(grammar: Grammar, end: number): number | null {
  const [first] = grammar.sentence.tokens;
  for (let i = end - 1; i > first; i--) {
    if (word(grammar, i) === ";" || word(grammar, i) === ":") return null;
    if (!isMainVerb(grammar, i) && !saysSo(grammar, i)) continue;
    if (word(grammar, groupStart(grammar, i) - 1) !== "to" && hasTense(grammar, i)) return i;
  }
  return null;
}

const hasTense = (grammar: Grammar, verb: number): boolean =>
  isFiniteVerb(grammar, verb) || verbGroupAt(grammar, verb).auxiliary !== null;

/** "After **being** accused of fraud, **Toll** left": the first word of the sentence is the one before it. */
function ofWhatFollows(grammar: Grammar, { start }: Group): Beside | null {
  const [first, end] = grammar.sentence.tokens;
  if (start - 1 !== first) return null;
  let verb = start;
  while (verb < end && word(grammar, verb) !== ",") verb++;
  while (verb < end && !(isMainVerb(grammar, verb) && hasTense(grammar, verb))) verb++;
  if (verb >= end) return null;
  const { start: group, mode, negated } = verbGroupAt(grammar, verb);
  const subject = mode === "actual" && !negated ? subjectOf(grammar, group) : null;
  return subject && !subject.outside && mayAct(grammar, subject.phrase) ? { subject, status: mode, when: true } : null;
}

/** Who kills by what he does must be armed: a driver left the road, killing nine. */
const mayBeDoneBy = (grammar: Grammar, { phrase }: Subject, { lemma }: EventEntry, { passive }: Group): boolean =>
  passive || !HURTING.has(lemma) || isArmed(grammar, phrase);
