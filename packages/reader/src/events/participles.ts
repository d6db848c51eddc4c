import { FUTURE_MODALS, POSSIBLE_MODALS } from "../en/assertion.ts";
import { BEFORE_KNOWN_PEOPLE, CARED_FOR } from "../en/event-frames.ts";
import { type EventEntry, HARMING } from "../en/predicates/events.ts";
import { mayAct } from "../grammar/agency.ts";
import { antecedentOf } from "../grammar/antecedent.ts";
import { Class } from "../grammar/classes.ts";
import { at, type Grammar, is, isMainVerb, isPronoun, isTimed, word } from "../grammar/event-grammar.ts";
import { isCount, phraseBefore } from "../grammar/noun-phrases.ts";
import { Part } from "../grammar/parts/part.ts";
import { type Subject, sharedSubject } from "../grammar/subject.ts";
import { type Group, groupStart, isOfAll, verbGroupAt } from "../grammar/verb-groups.ts";
import { hasObject } from "./event-arguments.ts";

/** A verb as it stands, and its subject where another verb or a noun tells it. */
export interface Standing extends Group {
  readonly subject?: Subject;
}

/** A participle that has no auxiliary of its own, and what it is said of; null where it is none. */
export const bareParticiple = (grammar: Grammar, verb: number, entry: EventEntry): Standing | null =>
  is(grammar, verb - 1, Class.auxiliary | Class.negation) || isOfAll(grammar, verb - 1)
    ? null
    : (joinedPassive(grammar, verb, entry) ?? byAgent(grammar, verb, entry) ?? pointedAt(grammar, verb, entry));

/** "kidnapped **by the gang**" and "a complaint **filed by** the union" behind a noun, without "who was". */
function byAgent(grammar: Grammar, verb: number, { frame, particle }: EventEntry): Standing | null {
  const by = is(grammar, verb + 1, Class.adverb) ? verb + 2 : verb + 1;
  if (word(grammar, by) !== "by" || is(grammar, verb - 1, Class.adverb)) return null;
  return frame === "object" || particle ? passiveAt(grammar, verb) : null;
}

const passiveAt = (grammar: Grammar, verb: number): Group => ({
  ...{ start: verb, passive: true, negated: false, governed: null },
  status: behindModal(grammar, verb) ? "possible" : "actual",
});

/** "would sign laws **passed** by": what is told of a thing that may never be is left open too. */
function behindModal(grammar: Grammar, verb: number): boolean {
  for (let i = verb - 1; i > verb - OBJECT && !/^[,;]$/.test(word(grammar, i)); i--)
    if (POSSIBLE_MODALS.has(word(grammar, i)) || FUTURE_MODALS.has(word(grammar, i))) return true;
  return false;
}

/* Words from a modal to the end of its object. */
const OBJECT = 5;

/* From one participle to another that shares its auxiliary stand fewer words. */
const JOINED = 14;

/** "was arrested and **charged** with fraud", "was convicted in May and **sentenced** to nine years": it has no object, and the verb before it is a passive. Not "was treated and **released**". */
function joinedPassive(grammar: Grammar, verb: number, { frame, particle }: EventEntry): Standing | null {
  const start = groupStart(grammar, verb);
  if (frame !== "object" || !is(grammar, start - 1, Class.coordinator)) return null;
  if (isPronoun(grammar, verb + 1)) return null;
  if (!particle && word(grammar, verb + 1) !== "to" && hasObject(grammar, verb + 1)) return null;
  for (let i = start - 2; i > start - JOINED && at(grammar, i); i--) {
    if (!isMainVerb(grammar, i)) continue;
    if (CARED_FOR.has(word(grammar, i))) return null;
    const before = verbGroupAt(grammar, i);
    if (before.voice !== "passive" || before.negated || word(grammar, before.start - 1) === "to") return null;
    const subject = sharedSubject(grammar, start - 1);
    return subject && { start, passive: true, negated: false, governed: null, status: before.mode, subject };
  }
  return null;
}

/** "four people **shot** on Saturday", "the nurses **killed** in the raid": told of those who can be counted or pointed at, not of "people convicted of fraud". */
function pointedAt(grammar: Grammar, verb: number, { frame, lemma, particle }: EventEntry): Standing | null {
  if (frame !== "object" || particle || !HARMING.has(lemma)) return null;
  const counted = phraseBefore(grammar, verb);
  if (grammar.parts[verb] !== Part.participle || is(grammar, verb - 1, Class.adverb)) return null;
  if (!is(grammar, verb + 1, Class.preposition) && !isTimed(grammar, verb + 1)) return null;
  const before = antecedentOf(grammar, verb);
  const phrase = counted && isCount(grammar, counted[0]) ? counted : before?.sure ? before.phrase : null;
  if (!phrase || !mayAct(grammar, phrase)) return null;
  const [first, end] = phrase;
  const named = is(grammar, end - 1, Class.capital) && end - 1 > grammar.sentence.tokens[0];
  const pointed = named || isCount(grammar, first) || BEFORE_KNOWN_PEOPLE.has(word(grammar, first));
  const subject = { words: phrase, phrase, outside: true } as const;
  return pointed ? { ...passiveAt(grammar, verb), subject } : null;
}
