import { NOBODY_THERE } from "../en/assertion.ts";
import {
  BEING,
  MEANS_ELSE_BEFORE,
  MEANT_BEFORE,
  PLURAL_HEAD,
  TOLD_FORM,
  TOLD_TO,
  WHEREABOUTS,
} from "../en/event-frames.ts";
import { DECIDED_ON } from "../en/event-parties.ts";
import {
  EVENT_PHRASE_FORMS,
  EVENT_VERB_FORMS,
  type EventEntry,
  type EventForm,
  INTRANSITIVE,
  lookedUp,
} from "../en/predicates/events.ts";
import { NO_OBJECT, NOR, SPEAKERS, WHOEVER } from "../en/pronouns.ts";
import { RELATIVE_SUBJECTS } from "../en/subjects.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import { headWord } from "../grammar/agency.ts";
import { antecedentOf } from "../grammar/antecedent.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, isDeterminer, isInfinitive, isTimed, word } from "../grammar/event-grammar.ts";
import { isCount, isNominal } from "../grammar/noun-phrases.ts";
import { Part } from "../grammar/parts/part.ts";
import { type Subject, sharedSubject, subjectOf } from "../grammar/subject.ts";
import { type Group, groupAt, isOfAll } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { besideOther } from "./beside.ts";
import { asksFor, hasObject, isAgreement } from "./event-arguments.ts";
import type { Found } from "./event-mention.ts";
import { hasEnded, sharedOverGerunds, whoStandsOff } from "./far-subjects.ts";
import { bareParticiple } from "./participles.ts";
import { BETWEEN, withParticle } from "./particles.ts";
import { done, type Match, ofSecond, undergone } from "./sides.ts";

/** The events that verbs of one sentence tell, in its order. */
export function verbEvents(grammar: Grammar): readonly Found[] {
  const found: Found[] = [];
  let last: Read | null = null;
  const [first, end] = grammar.sentence.tokens;
  for (let i = first; i < end; i++) {
    const forms = formsAt(grammar, i);
    if (forms.length === 0 || !mayBeVerb(grammar, i)) continue;
    const [read, ...others] = readVerb(grammar, i, forms, last);
    if (!read) continue;
    last = read;
    found.push(read.event, ...others.map(({ event }) => event));
    i = read.event.anchor[1] - 1;
  }
  return found;
}

const NO_FORMS: readonly EventForm[] = [];

/** What the word may be a form of: of verbs with a word behind them only where that stands near. */
function formsAt(grammar: Grammar, verb: number): readonly EventForm[] {
  const lower = word(grammar, verb);
  const alone = EVENT_VERB_FORMS.get(lower) ?? NO_FORMS;
  const phrases = EVENT_PHRASE_FORMS.get(lower);
  if (!phrases) return alone;
  const beside = new Set<EventForm>();
  for (let i = verb - BEFORE; i <= verb + BETWEEN; i++)
    for (const form of phrases.get(lookedUp(word(grammar, i))) ?? NO_FORMS) beside.add(form);
  return beside.size === 0 ? alone : [...alone, ...beside];
}

/* Words from the noun that is the subject of a passive to its verb. */
const BEFORE = 4;

/** No name, and no noun: "the **attack**", "strike fund". */
const mayBeVerb = (grammar: Grammar, i: number): boolean =>
  !is(grammar, i, Class.capital) &&
  !(grammar.parts[i] === Part.noun && grammar.parts[i - 1] === Part.number) &&
  (!isDeterminer(grammar, i - 1) || isOfAll(grammar, i - 1)) &&
  !/^(?:'s?|’s?|-)$/.test(word(grammar, i - 1)) &&
  word(grammar, i + 1) !== "-";

interface Read {
  readonly event: Found;
  readonly subject: Subject | null;
}

/** The best way to read the verb, and another where it means one thing by force and another by words: "attacked". */
function readVerb(grammar: Grammar, verb: number, forms: readonly EventForm[], last: Read | null): readonly Read[] {
  const matches = forms.flatMap(({ entry, inflections }): Match[] => {
    const group =
      (inflections.has("participle") ? bareParticiple(grammar, verb, entry) : null) ??
      groupAt(grammar, verb, inflections) ??
      (inflections.has("base") ? performed(grammar, verb, entry) : null);
    const particles = group && withParticle(grammar, verb, entry, group);
    return group && particles ? [{ entry, group, ...particles }] : [];
  });
  const [best] = matches.sort((a, b) => weight(b.entry) - weight(a.entry));
  if (!best) return [];
  const meant = matches.filter(({ entry }) => entry === best.entry || length(entry) === length(best.entry));
  const read: (readonly Read[])[] = [];
  const done = new Set<string>();
  for (const match of meant) {
    if (done.has(match.entry.type)) continue;
    const built = build(grammar, verb, match, last);
    if (built.length > 0) done.add(match.entry.type);
    read.push(built);
  }
  return read.flat();
}

const length = ({ particle }: EventEntry): number => particle?.length ?? 0;
const weight = (entry: EventEntry): number => length(entry) + (entry.mode ? 0.5 : 0);

/* What is done by saying that one does it. */
export const PERFORMED: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "REJECT", "SUPPORT"]);

/** "We **condemn** the raid", "I **urge** the council to": done in saying so. */
function performed(grammar: Grammar, verb: number, { type, lemma }: EventEntry): Group | null {
  if (!PERFORMED.has(type) || lemma === "refuse" || !SPEAKERS.has(word(grammar, verb - 1))) return null;
  return { start: verb, passive: false, negated: false, status: "actual", governed: null };
}

function build(grammar: Grammar, verb: number, read: Match, last: Read | null): readonly Read[] {
  const match = areToldTo(grammar, read) ? { ...read, group: { ...read.group, passive: true } } : read;
  const { entry, group, anchor } = match;
  const beside = isBesideAny(grammar, group) ? besideOther(grammar, group, entry) : null;
  const governed = beside ? null : group.governed;
  const subject = beside?.subject ?? group.subject ?? (governed ? null : subjectAt(grammar, group, last, verb));
  if ((!subject && !governed) || !complete(grammar, match)) return [];
  if (subject && (disagrees(grammar, verb, subject) || isTorn(grammar, subject) || isWherefrom(grammar, subject)))
    return [];
  if (subject && WHOEVER.has(word(grammar, subject.phrase[0]))) return [];
  const parties = group.passive ? undergone(grammar, match, subject) : done(grammar, verb, match, subject);
  if (entry.frame === "object" && !group.passive && !parties.recipient && !hasOther(grammar, match)) return [];
  if (subject && group.passive && isExpletive(grammar, subject, anchor[1])) return [];
  const nobody = isNobody(grammar, subject, anchor[1]) || holdsNo(grammar, anchor);
  const { negated } = group;
  const status = beside?.status ?? group.status;
  const event: Found = {
    grammar,
    entry,
    anchor,
    from: Math.min(group.start, subject && !subject.outside ? subject.phrase[0] : group.start),
    ...((beside?.when || word(grammar, group.start - 1) === ",") && { own: group.start }),
    ...parties,
    negated: nobody ? !negated : negated,
    status,
    governed,
    joined: subject !== null && !group.passive && is(grammar, group.start - 1, Class.coordinator),
  };
  return [parties, ...ofSecond(grammar, parties, subject)].map((sides) => ({ event: { ...event, ...sides }, subject }));
}

/* What is condemned, praised or rejected may be a deed, told of by its day. */
const OF_DEEDS = new Set(["ACCUSE", "REJECT", "SUPPORT"]);

/** "ordered **to**", "condemned **the Wednesday shelling**": something else stands for whom it is done to. */
const hasOther = (grammar: Grammar, { anchor: [, end], entry: { type } }: Match): boolean =>
  isInfinitive(grammar, end) || (OF_DEEDS.has(type) && isOfDay(grammar, end));

/** "**Wednesday's** deal", "**the Wednesday** shelling"; not "condemned **on Wednesday**". */
function isOfDay(grammar: Grammar, from: number): boolean {
  const pointed = isDeterminer(grammar, from);
  const first = pointed ? from + 1 : from;
  let end = first;
  while (isTimed(grammar, end)) end++;
  const owner = [end - 1, end].some((i) => /^['’]s?$/.test(word(grammar, i)));
  return end > first && (owner || (pointed && isNominal(grammar, end)));
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

/** May it be beside a clause: "…, **calling**", "after **being** accused"? */
const isBesideAny = (grammar: Grammar, { governed, passive, start }: Group): boolean =>
  governed === "gerund" || (passive && BEING.has(word(grammar, start)));

/** "Residents **urged to** avoid the river", in a heading: they are told, without "were". */
const areToldTo = (grammar: Grammar, { entry, group, anchor }: Match): boolean =>
  grammar.segmented.paragraphs[grammar.sentence.paragraph]?.heading === true &&
  !group.passive &&
  !group.governed &&
  TOLD_TO.has(entry.lemma) &&
  TOLD_FORM.test(word(grammar, anchor[1] - 1)) &&
  isInfinitive(grammar, anchor[1]);

/** "**It** could not be ruled out that …": the subject is what follows. */
const isExpletive = (grammar: Grammar, { phrase }: Subject, end: number): boolean =>
  word(grammar, phrase[0]) === "it" && (word(grammar, end) === "that" || isInfinitive(grammar, end));

/** "opened **no** fire" */
function holdsNo(grammar: Grammar, [verb, end]: Range): boolean {
  for (let i = verb + 1; i < end; i++) if (NO_OBJECT.has(word(grammar, i))) return true;
  return false;
}

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
  const own = subjectOf(grammar, start) ?? whoStandsOff(grammar, start);
  if (own || !(is(grammar, start - 1, Class.coordinator) || NOR.has(word(grammar, start)))) return own;
  if (isOfWhom(grammar, start - 2)) return null;
  const shared = sharedSubject(grammar, start - 1);
  if (shared?.outside && hasEnded(grammar, shared.words[1], start - 1)) return null;
  return shared ?? sharedOverGerunds(grammar, start - 1) ?? last?.subject ?? null;
}

/** "the mother of Emre Toll, **who shot** and wounded": who did the one did the other, and it cannot be told who that is. */
const isOfWhom = (grammar: Grammar, verb: number): boolean =>
  formsOf(word(grammar, verb)) !== 0 &&
  RELATIVE_SUBJECTS.has(word(grammar, verb - 1)) &&
  !antecedentOf(grammar, verb - 1)?.sure;

/** Is everything there that the verb takes, and nothing that makes something else of it? */
function complete(grammar: Grammar, { entry, group, anchor }: Match): boolean {
  if (entry.frame === "for") return asksFor(grammar, anchor[1]) && isMeantBefore(entry.lemma, word(grammar, anchor[1]));
  const isMeantSo = isMeantBefore(entry.lemma, word(grammar, anchor[1]));
  if (entry.frame === "undergoer") return isMeantSo && befallsSo(grammar, { entry, group, anchor });
  if (group.passive) return true;
  if (!isMeantSo) return false;
  if (entry.lemma === "agree") return isAgreement(grammar, anchor[1]);
  if (entry.lemma === "order" && !entry.particle) return asksFor(grammar, anchor[1]);
  return entry.frame === "object" || !INTRANSITIVE.has(entry.lemma) || !hasObject(grammar, anchor[1]);
}

/** "a ferry **sank**", "Orlay **was flooded**", and not "a mine was exploded". */
const befallsSo = (
  grammar: Grammar,
  { entry, group, anchor: [first, end] }: Pick<Match, "entry" | "group" | "anchor">,
) =>
  group.passive
    ? entry.mode === "flood"
    : !isOfEveryDay(grammar, first) && (entry.particle !== undefined || takesNoObject(grammar, end));

/** "exploded **there**" */
const takesNoObject = (grammar: Grammar, end: number): boolean =>
  WHEREABOUTS.has(word(grammar, end)) || !hasObject(grammar, end);

/** "building **collapses**", "truck **crashes**": a noun of many, or what is so every day. */
const isOfEveryDay = (grammar: Grammar, verb: number): boolean => /[^s]s$/.test(word(grammar, verb));

/** "rallied **behind** the mayor" and "pleaded guilty" are other deeds. */
const isMeantBefore = (lemma: string, next: string): boolean =>
  !MEANS_ELSE_BEFORE.get(lemma)?.has(next) && MEANT_BEFORE.get(lemma)?.has(next) !== false;
