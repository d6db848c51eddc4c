import { NOBODY_THERE } from "../en/assertion.ts";
import { MEANS_ELSE_BEFORE, MEANT_BEFORE, TOLD_FORM, TOLD_TO } from "../en/event-frames.ts";
import { EVENT_VERB_FORMS, type EventEntry, type EventForm, INTRANSITIVE } from "../en/predicates/events.ts";
import { NO_OBJECT, NOR, WHOEVER } from "../en/pronouns.ts";
import { antecedentOf } from "../grammar/antecedent.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, isDeterminer, isInfinitive, word } from "../grammar/event-grammar.ts";
import { type Subject, sharedSubject, subjectOf } from "../grammar/subject.ts";
import { type Group, groupAt } from "../grammar/verb-groups.ts";
import { agentOf, asksFor, hasObject, isAgreement, objectOf, partnerOf } from "./event-arguments.ts";
import type { Found } from "./event-mention.ts";
import { type Particles, withParticle } from "./particles.ts";

/** The events that verbs of one sentence tell, in its order. */
export function verbEvents(grammar: Grammar): readonly Found[] {
  const found: Found[] = [];
  let last: Read | null = null;
  const [first, end] = grammar.sentence.tokens;
  for (let i = first; i < end; i++) {
    const forms = EVENT_VERB_FORMS.get(word(grammar, i));
    if (!forms || !mayBeVerb(grammar, i)) continue;
    const [read, ...others] = readVerb(grammar, i, forms, last);
    if (!read) continue;
    last = read;
    found.push(read.event, ...others.map(({ event }) => event));
    i = read.event.anchor[1] - 1;
  }
  return found;
}

/** No name, and no noun: "the **attack**", "strike fund". */
const mayBeVerb = (grammar: Grammar, i: number): boolean =>
  !is(grammar, i, Class.capital) &&
  !isDeterminer(grammar, i - 1) &&
  !/^(?:'s|’s|’|-)$/.test(word(grammar, i - 1)) &&
  word(grammar, i + 1) !== "-";

interface Read {
  readonly event: Found;
  readonly subject: Subject | null;
}

interface Match extends Particles {
  readonly entry: EventEntry;
  readonly group: Group;
}

/** The best way to read the verb, and another where it means one thing by force and another by words: "attacked". */
function readVerb(grammar: Grammar, verb: number, forms: readonly EventForm[], last: Read | null): readonly Read[] {
  const matches = forms.flatMap(({ entry, inflections }): Match[] => {
    const group = reduced(grammar, verb, entry, inflections.has("participle")) ?? groupAt(grammar, verb, inflections);
    const particles = group && withParticle(grammar, verb, entry, group);
    return group && particles ? [{ entry, group, ...particles }] : [];
  });
  const [best, ...others] = matches.sort((a, b) => weight(b.entry) - weight(a.entry));
  if (!best) return [];
  const meant = [
    best,
    ...others.filter(({ entry }) => entry.type !== best.entry.type && length(entry) === length(best.entry)),
  ];
  return meant.flatMap((match) => build(grammar, verb, match, last) ?? []);
}

const length = ({ particle }: EventEntry): number => particle?.length ?? 0;
const weight = (entry: EventEntry): number => length(entry) + (entry.mode ? 0.5 : 0);

/** "kidnapped by the gang" and "accused of theft" behind a noun, without "who was". */
function reduced(grammar: Grammar, verb: number, { frame }: EventEntry, participle: boolean): Group | null {
  if (!participle || frame !== "object" || word(grammar, verb + 1) !== "by") return null;
  if (is(grammar, verb - 1, Class.auxiliary | Class.adverb | Class.negation)) return null;
  return { start: verb, passive: true, negated: false, status: "actual", governed: null };
}

function build(grammar: Grammar, verb: number, read: Match, last: Read | null): Read | null {
  const match = areToldTo(grammar, read) ? { ...read, group: { ...read.group, passive: true } } : read;
  const { entry, group, anchor } = match;
  const subject = group.governed ? null : subjectAt(grammar, group, last, verb);
  if ((!subject && !group.governed) || !complete(grammar, match)) return null;
  if (subject && WHOEVER.has(word(grammar, subject.phrase[0]))) return null;
  const parties = group.passive ? undergone(grammar, match, subject) : done(grammar, verb, match, subject);
  if (entry.frame === "object" && !group.passive && !parties.recipient && !isInfinitive(grammar, anchor[1]))
    return null;
  if (subject && group.passive && isExpletive(grammar, subject, anchor[1])) return null;
  const nobody = isNobody(grammar, subject, anchor[1]);
  const { negated, status, governed } = group;
  const event: Found = {
    grammar,
    entry,
    anchor,
    from: Math.min(group.start, subject && !subject.outside ? subject.phrase[0] : group.start),
    ...parties,
    negated: nobody ? !negated : negated,
    status,
    governed,
    joined: subject !== null && !group.passive && is(grammar, group.start - 1, Class.coordinator),
  };
  return { event, subject };
}

/** "Residents **urged to** avoid the river": they are told, without "were". */
const areToldTo = (grammar: Grammar, { entry, group, anchor }: Match): boolean =>
  !group.passive &&
  !group.governed &&
  TOLD_TO.has(entry.lemma) &&
  TOLD_FORM.test(word(grammar, anchor[1] - 1)) &&
  isInfinitive(grammar, anchor[1]);

/** "**It** could not be ruled out that …": the subject is what follows. */
const isExpletive = (grammar: Grammar, { phrase }: Subject, end: number): boolean =>
  word(grammar, phrase[0]) === "it" && (word(grammar, end) === "that" || isInfinitive(grammar, end));

/** "**Nobody** protested", "neither rebels **nor** soldiers attacked", "killed **no** soldiers" */
const isNobody = (grammar: Grammar, subject: Subject | null, end: number): boolean =>
  (subject !== null &&
    (NOBODY_THERE.has(word(grammar, subject.phrase[0])) || NOR.has(word(grammar, subject.phrase[0] - 1)))) ||
  NO_OBJECT.has(word(grammar, end));

function subjectAt(grammar: Grammar, group: Group, last: Read | null, verb: number): Subject | null {
  const { start } = group;
  if (group.passive && start === verb) {
    const before = antecedentOf(grammar, verb);
    return before?.sure ? { words: before.phrase, phrase: before.phrase, outside: true } : null;
  }
  const own = subjectOf(grammar, start);
  if (own || !(is(grammar, start - 1, Class.coordinator) || NOR.has(word(grammar, start)))) return own;
  return last?.subject ?? sharedSubject(grammar, start - 1);
}

/** Is everything there that the verb takes, and nothing that makes something else of it? */
function complete(grammar: Grammar, { entry, group, anchor }: Match): boolean {
  if (entry.frame === "for") return asksFor(grammar, anchor[1]);
  if (group.passive) return true;
  if (!isMeantBefore(entry.lemma, word(grammar, anchor[1]))) return false;
  if (entry.lemma === "agree") return isAgreement(grammar, anchor[1]);
  if (entry.lemma === "order" && !entry.particle) return asksFor(grammar, anchor[1]);
  return entry.frame === "object" || !INTRANSITIVE.has(entry.lemma) || !hasObject(grammar, anchor[1]);
}

/** "rallied **behind** the mayor" and "pleaded guilty" are other deeds. */
const isMeantBefore = (lemma: string, next: string): boolean =>
  !MEANS_ELSE_BEFORE.get(lemma)?.has(next) && MEANT_BEFORE.get(lemma)?.has(next) !== false;

type Sides = Pick<Found, "actor" | "recipient">;

function done(grammar: Grammar, verb: number, { entry, anchor }: Match, subject: Subject | null): Sides {
  const recipient = objectOf(grammar, verb, anchor, entry);
  return {
    actor: subject?.phrase ?? null,
    recipient: recipient ?? (MUTUAL.has(entry.type) ? (subject?.second ?? null) : null),
  };
}

function undergone(grammar: Grammar, { entry, anchor, after }: Match, subject: Subject | null): Sides {
  const agent = agentOf(grammar, anchor[1]);
  const { frame, particle } = entry;
  const partner = agent && MUTUAL.has(entry.type) ? partnerOf(grammar, agent) : null;
  const given = frame === "to" && (particle ? after : hasObject(grammar, anchor[1]));
  if (frame === "object" || frame === "for" || given) return { actor: agent, recipient: subject?.phrase ?? null };
  const recipient = frame === "none" ? null : objectOf(grammar, anchor[0], anchor, entry);
  return { actor: agent, recipient: recipient ?? partner };
}

const MUTUAL = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT", "ASSAULT"]);
