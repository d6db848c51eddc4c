import { COMMEMORATING, NEGATED, NONE_OF_IT, OPEN, PREVENTED, TAKEN_BACK } from "../en/event-doubts.ts";
import { BEFORE_OTHER_NOUN, PARTY_PREPOSITIONS, RECIPIENT_AFTER, TAKING_PART } from "../en/event-frames.ts";
import {
  DONE_ALONE,
  EVENT_NOUN_FORMS,
  type EventEntry,
  HELD_BY_ALL,
  OWNER_UNDERGOES,
  TWO_SIDED,
} from "../en/predicates/events.ts";
import { THIRD_POSSESSIVES } from "../en/pronouns.ts";
import { BE_FORMS } from "../en/verb-groups.ts";
import { isArmed, mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import {
  at,
  type Grammar,
  is,
  isDeterminer,
  isInfinitive,
  isTimed,
  opensClause,
  word,
} from "../grammar/event-grammar.ts";
import { isNominal, phraseBefore, phraseFrom } from "../grammar/noun-phrases.ts";
import { subjectOf } from "../grammar/subject.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { doerBefore } from "./adjectives.ts";
import type { Found } from "./event-mention.ts";
import { incidentAt, isNamedStorm } from "./incidents.ts";

/** The events that nouns of one sentence tell by themselves: "the arrest of the printer by the harbour police". */
export function nounEvents(grammar: Grammar, taken: readonly Range[]): readonly Found[] {
  const found: Found[] = [];
  const [first, last] = grammar.sentence.tokens;
  for (let i = first; i < last; i++) {
    const entries = EVENT_NOUN_FORMS.get(word(grammar, i));
    if (!entries || (is(grammar, i, Class.capital) && i > first && !isNamedStorm(grammar, i))) continue;
    if (taken.some(([from, to]) => from <= i && i < to)) continue;
    found.push(...readNoun(grammar, i, longest(grammar, i, entries)));
  }
  return found;
}

/** The entries of most words that stand here: two where a noun means one thing by force and another by words. */
function longest(grammar: Grammar, i: number, entries: readonly EventEntry[]): readonly EventEntry[] {
  const standing = entries.filter(({ lemma }) => standsBefore(grammar, i, lemma));
  const words = Math.max(...standing.map(({ lemma }) => lemma.split(" ").length));
  return standing.filter(({ lemma }) => lemma.split(" ").length === words);
}

const standsBefore = (grammar: Grammar, i: number, lemma: string): boolean =>
  lemma
    .split(" ")
    .slice(0, -1)
    .reverse()
    .every((one, back) => word(grammar, i - 1 - back) === one);

function readNoun(grammar: Grammar, i: number, entries: readonly EventEntry[]): readonly Found[] {
  if (entries.length === 0) return [];
  const told = toldOf(grammar, i);
  return entries.flatMap((entry): readonly Found[] | Found => {
    if (entry.frame === "happens") return incidentAt(grammar, i, entry, told) ?? [];
    if (!told || isDeterminer(grammar, i + 1)) return [];
    const parties = partiesOfNoun(grammar, i, entry);
    return parties
      ? [{ grammar, entry, anchor: [i, i + 1], from: i, governed: null, joined: false, ...parties, ...told } as const]
      : [];
  });
}

/** Who and whom; null where the words beside the noun do not tell enough. */
function partiesOfNoun(
  grammar: Grammar,
  i: number,
  { frame, type, lemma }: EventEntry,
): Pick<Found, "actor" | "recipient"> | null {
  const after = phrasesAfter(grammar, i + 1);
  const owner = ownerOfDeed(grammar, i);
  const of = after.get("of") ?? null;
  const between = pair(grammar, i + 1);
  const against = frame === "by-on" ? after.get("against") : null;
  const recipient = between?.[1] ?? after.get(RECIPIENT_AFTER[frame] ?? "") ?? against ?? null;
  const held = frame === "none" || (frame === "with" && HELD_BY_ALL.has(lemma));
  const inIt = frame === "with" && recipient && !between ? takingPart(grammar, i) : null;
  const told = between?.[0] ?? after.get("by") ?? owner ?? (held ? of : null) ?? inIt;
  const actor = told ?? (recipient ? doerBefore(grammar, i, lemma) : null);
  if (TWO_SIDED.has(lemma) && !actor) return null;
  if (frame === "for" && !after.has("for") && !isInfinitive(grammar, after.get("to")?.[1] ?? i + 1)) return null;
  if (frame === "none" || frame === "for" || type === "THREATEN") return actor ? { actor, recipient } : null;
  const undergoer = OWNER_UNDERGOES.has(lemma) && !of ? undergoerOf(grammar, i, owner) : null;
  if (undergoer) return { actor: after.get("by") ?? null, recipient: undergoer };
  const deed = frame === "of-by" || frame === "by-on";
  if (!recipient && !(DONE_ALONE.has(lemma) && actor)) return null;
  return actor || deed ? { actor, recipient } : null;
}

/** "**Selm** is in talks with", "**the union** is engaged in long talks with" */
function takingPart(grammar: Grammar, noun: number): Range | null {
  let at = noun - 1;
  while (at > noun - 3 && word(grammar, at) !== "in") at--;
  if (word(grammar, at) !== "in") return null;
  const verb = at - 1;
  if (!BE_FORMS.has(word(grammar, verb)) && !TAKING_PART.has(word(grammar, verb))) return null;
  const { start, negated, mode } = verbGroupAt(grammar, verb);
  return negated || mode !== "actual" ? null : (subjectOf(grammar, start)?.phrase ?? null);
}

/** The phrases after "of", "by", "on", "with", ... that follow a noun one upon the other. */
function phrasesAfter(grammar: Grammar, from: number): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>();
  let i = from;
  while (PARTY_PREPOSITIONS.has(word(grammar, i)) && !found.has(word(grammar, i))) {
    if (isInfinitive(grammar, i)) break;
    const phrase = phraseFrom(grammar, i + 1);
    if (!phrase || isTimed(grammar, phrase[0])) break;
    found.set(word(grammar, i), phrase);
    i = phrase[1];
  }
  return found;
}

/** "between the miners' league and the owners of Pit Nine" */
function pair(grammar: Grammar, from: number): readonly [Range, Range] | null {
  if (word(grammar, from) !== "between") return null;
  const one = phraseFrom(grammar, from + 1);
  const other = one && word(grammar, one[1]) === "and" ? phraseFrom(grammar, one[1] + 1) : null;
  return one && other ? [one, other] : null;
}

/** "**Dorrak's** attack", "**the gang's** second raid" */
function ownerOfDeed(grammar: Grammar, noun: number): Range | null {
  for (let i = noun - 1; i >= noun - 3; i--) {
    if (/^['’]s?$/.test(word(grammar, i))) return whole(grammar, phraseBefore(grammar, i));
    if (isDeterminer(grammar, i) || !at(grammar, i)) return null;
  }
  return null;
}

/** "**Corran's** arrest", "since **his** arrest"; of a warrant for it, of "his murder trial" and of the police's arrest none. */
function undergoerOf(grammar: Grammar, noun: number, owner: Range | null): Range | null {
  const his = THIRD_POSSESSIVES.has(word(grammar, noun - 1)) ? ([noun - 1, noun] as const) : null;
  const range = his ?? owner;
  if (!range || isNominal(grammar, noun + 1) || isArmed(grammar, range) || !mayAct(grammar, range)) return null;
  return word(grammar, range[0] - 1) === "for" ? null : range;
}

/** Of "the committee on Benghazi's inquiry" no owner, for it has two nouns. */
const whole = (grammar: Grammar, range: Range | null): Range | null =>
  range && BEFORE_OTHER_NOUN.has(word(grammar, range[0] - 1)) ? null : range;

/* Words before a noun in which its clause tells whether it happened. */
const LOOKED_AT = 10;
const BEHIND = 12;

/** Whether it happened, and long ago; null where that is left open. */
function toldOf(grammar: Grammar, noun: number): Pick<Found, "negated" | "status" | "historical"> | null {
  let negated = false;
  for (let i = noun - 1; i >= noun - LOOKED_AT && at(grammar, i); i--) {
    const lower = word(grammar, i);
    if (COMMEMORATING.test(lower)) return { negated: false, status: "actual", historical: true };
    if ((OPEN.test(lower) && !isTimed(grammar, i)) || (isInfinitive(grammar, i) && i < noun - 1)) return null;
    if (NEGATED.test(lower)) return null;
    if ((NONE_OF_IT.has(lower) && noun - i <= 3) || PREVENTED.test(lower)) negated = true;
    if (opensClause(grammar, i) && /^[,;]$/.test(word(grammar, i - 1))) break;
  }
  return staysOpen(grammar, noun) ? null : { negated, status: "actual" };
}

/** "An attack on Hask **would** lead to war", "the visit has been **postponed**" */
function staysOpen(grammar: Grammar, noun: number): boolean {
  for (let i = noun + 1; i <= noun + BEHIND && at(grammar, i) && !/^[,;.]$/.test(word(grammar, i)); i++)
    if (TAKEN_BACK.test(word(grammar, i)) && !isTimed(grammar, i)) return true;
  return false;
}
