import { FUTURE_MODALS, NOBODY_THERE, POSSIBLE_MODALS } from "../en/assertion.ts";
import { MEANS_ELSE_BEFORE, MEANT_BEFORE, PLURAL_HEAD, TOLD_FORM, TOLD_TO } from "../en/event-frames.ts";
import { DECIDED_ON } from "../en/event-parties.ts";
import { EVENT_VERB_FORMS, type EventEntry, type EventForm, INTRANSITIVE } from "../en/predicates/events.ts";
import { NO_OBJECT, NOR, SPEAKERS, WHOEVER } from "../en/pronouns.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { headWord, mayAct } from "../grammar/agency.ts";
import { antecedentOf } from "../grammar/antecedent.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, isDeterminer, isInfinitive, isMainVerb, saysSo, word } from "../grammar/event-grammar.ts";
import { isCount } from "../grammar/noun-phrases.ts";
import { type Subject, sharedSubject, subjectOf } from "../grammar/subject.ts";
import { type Group, groupAt, verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
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
    const group =
      reduced(grammar, verb, entry, inflections.has("participle")) ??
      groupAt(grammar, verb, inflections) ??
      (inflections.has("base") ? performed(grammar, verb, entry) : null);
    const particles = group && withParticle(grammar, verb, entry, group);
    return group && particles ? [{ entry, group, ...particles }] : [];
  });
  const [best, ...others] = matches.sort((a, b) => weight(b.entry) - weight(a.entry));
  if (!best) return [];
  const meant = [
    best,
    ...others.filter(({ entry }) => entry.type !== best.entry.type && length(entry) === length(best.entry)),
  ];
  return meant.flatMap((match) => build(grammar, verb, match, last));
}

const length = ({ particle }: EventEntry): number => particle?.length ?? 0;
const weight = (entry: EventEntry): number => length(entry) + (entry.mode ? 0.5 : 0);

/** "kidnapped by the gang" and "accused of theft" behind a noun, without "who was". */
function reduced(grammar: Grammar, verb: number, { frame }: EventEntry, participle: boolean): Group | null {
  const by = is(grammar, verb + 1, Class.adverb) ? verb + 2 : verb + 1;
  if (!participle || frame !== "object" || word(grammar, by) !== "by") return null;
  if (is(grammar, verb - 1, Class.auxiliary | Class.adverb | Class.negation)) return null;
  const status = behindModal(grammar, verb) ? "possible" : "actual";
  return { start: verb, passive: true, negated: false, status, governed: null };
}

/* What is done by saying that one does it. */
const PERFORMED = new Set(["ACCUSE", "REQUEST", "REJECT", "SUPPORT"]);

/** "We **condemn** the raid", "I **urge** the council to": done in saying so. */
function performed(grammar: Grammar, verb: number, { type, lemma }: EventEntry): Group | null {
  if (!PERFORMED.has(type) || lemma === "refuse" || !SPEAKERS.has(word(grammar, verb - 1))) return null;
  return { start: verb, passive: false, negated: false, status: "actual", governed: null };
}

/** "would sign laws **passed** by": what is told of a thing that may never be is left open too. */
function behindModal(grammar: Grammar, verb: number): boolean {
  for (let i = verb - 1; i > verb - OBJECT && !/^[,;]$/.test(word(grammar, i)); i--)
    if (POSSIBLE_MODALS.has(word(grammar, i)) || FUTURE_MODALS.has(word(grammar, i))) return true;
  return false;
}

/* Words from a modal to the end of its object. */
const OBJECT = 5;

function build(grammar: Grammar, verb: number, read: Match, last: Read | null): readonly Read[] {
  const match = areToldTo(grammar, read) ? { ...read, group: { ...read.group, passive: true } } : read;
  const { entry, group, anchor } = match;
  const beside = group.governed === "gerund" && besideDeed(grammar, verb, entry);
  const governed = beside ? null : group.governed;
  const subject = beside || (governed ? null : subjectAt(grammar, group, last, verb));
  if ((!subject && !governed) || !complete(grammar, match)) return [];
  if (subject && (disagrees(grammar, verb, subject) || isTorn(grammar, subject) || isWherefrom(grammar, subject)))
    return [];
  if (subject && WHOEVER.has(word(grammar, subject.phrase[0]))) return [];
  const parties = group.passive ? undergone(grammar, match, subject) : done(grammar, verb, match, subject);
  if (entry.frame === "object" && !group.passive && !parties.recipient && !isInfinitive(grammar, anchor[1])) return [];
  if (subject && group.passive && isExpletive(grammar, subject, anchor[1])) return [];
  const nobody = isNobody(grammar, subject, anchor[1]);
  const { negated, status } = group;
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
  return [parties, ...ofSecond(grammar, parties, subject)].map((sides) => ({ event: { ...event, ...sides }, subject }));
}

/** "**Eleven progressive** and Hask unions": one noun for both, which the first lacks. */
const isTorn = (grammar: Grammar, { phrase, second }: Subject): boolean =>
  second !== undefined &&
  isCount(grammar, phrase[0]) &&
  word(grammar, phrase[0]) !== "one" &&
  !PLURAL_HEAD.test(headWord(grammar, phrase));

/** "Aides plan dinners and **rallies**": of several nobody "rallies". */
function disagrees(grammar: Grammar, verb: number, { phrase, second = phrase }: Subject): boolean {
  const third = (formsOf(word(grammar, verb)) & ~VerbForm.noun) === VerbForm.third;
  return third && /[^s'’]s$/.test(headWord(grammar, second)) && !is(grammar, second[1] - 1, Class.capital);
}

/** "a ruling from **Hask** that struck down the law": the ruling did. */
const isWherefrom = (grammar: Grammar, { phrase: [first], outside }: Subject): boolean =>
  outside === true && is(grammar, first - 1, Class.preposition) && DECIDED_ON.has(word(grammar, first - 2));

/** "Selm **and Brandt** backed the plan", "Toll **and Kell** were arrested": told of the second too, unless the first does it to them. */
function ofSecond(grammar: Grammar, { actor, recipient }: Sides, subject: Subject | null): readonly Sides[] {
  if (!subject?.second || recipient === subject.second || !areBothTold(grammar, subject, subject.second)) return [];
  if (actor === subject.phrase) return [{ actor: subject.second, recipient }];
  return recipient === subject.phrase ? [{ actor, recipient: subject.second }] : [];
}

/** No list, and nobody's two: "relatives of **guards and clerks**" are neither. */
function areBothTold(grammar: Grammar, { words: [first], phrase }: Subject, second: Range): boolean {
  if (!mayAct(grammar, phrase) || !mayAct(grammar, second) || word(grammar, first - 1) === ",") return false;
  for (let i = first; i < second[0]; i++)
    if (word(grammar, i) === "," || is(grammar, i, Class.preposition)) return false;
  return true;
}

/* What is done with words beside a deed. */
const BESIDE_DEEDS = new Set(["ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN"]);

/** "**Selm** left the hall, **calling on** the city to …": who does the deed before it; of "Selm said Brandt left, accusing" it cannot be told who. */
function besideDeed(grammar: Grammar, verb: number, { type }: EventEntry): Subject | null {
  const [first] = grammar.sentence.tokens;
  if (!BESIDE_DEEDS.has(type) || word(grammar, verb - 1) !== ",") return null;
  let before = verb - 2;
  while (before > first && !isMainVerb(grammar, before)) before--;
  if (before === first || verbGroupAt(grammar, before).voice === "passive") return null;
  for (let i = first; i < before; i++) if (saysSo(grammar, i)) return null;
  const subject = sharedSubject(grammar, verb - 1);
  return subject?.outside ? null : subject;
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
