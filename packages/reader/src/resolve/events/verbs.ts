import { EVENT_VERB_FORMS, type EventForm } from "../../lang/en/event-forms.ts";
import type { Range } from "../../model/layers.ts";
import { Class } from "../../tag/classes.ts";
import type { Found } from "./found.ts";
import { at, type Grammar, is, isDeterminer, phraseFrom, saysSo, word } from "./grammar.ts";
import { type Group, groupAt } from "./group.ts";
import { type Subject, subjectBefore } from "./subject.ts";

/** The events that verbs of one sentence tell, in its order. */
export function verbEvents(grammar: Grammar): readonly Found[] {
  const found: Found[] = [];
  let shared: Subject | null = null;
  const [first, last] = grammar.sentence.tokens;
  for (let i = first; i < last; i++) {
    const forms = EVENT_VERB_FORMS.get(word(grammar, i));
    if (!forms || !mayBeVerb(grammar, i)) continue;
    const read = readVerb(grammar, i, forms, shared);
    if (!read) continue;
    shared = read.subject;
    found.push(read.event);
    i = Math.max(i, read.event.anchor[0]);
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

function readVerb(grammar: Grammar, verb: number, forms: readonly EventForm[], shared: Subject | null): Read | null {
  const matches = forms.flatMap((form) => {
    const group = groupAt(grammar, verb, form.inflections) ?? reduced(grammar, verb, form);
    if (!group) return [];
    const anchor = withParticle(grammar, verb, form, group);
    return anchor ? [{ form, group, anchor }] : [];
  });
  const best = matches.sort((a, b) => weight(b.form) - weight(a.form))[0];
  return best ? build(grammar, verb, best, shared) : null;
}

const weight = ({ entry }: EventForm): number => (entry.particle?.length ?? 0) + (entry.mode ? 0.5 : 0);

interface Match {
  readonly form: EventForm;
  readonly group: Group;
  readonly anchor: Range;
}

function build(grammar: Grammar, verb: number, { form: { entry }, group, anchor }: Match, shared: Subject | null) {
  const subject = group.governed ? null : (subjectBefore(grammar, group.start) ?? coordinated(grammar, group, shared));
  if (!subject && !group.governed) return null;
  const { passive, negated, status, governed } = group;
  const takes = argument(grammar, verb, anchor, entry.frame, passive);
  const agent = passive ? agentOf(grammar, anchor[1]) : null;
  const nounSubject = passive && entry.particle !== undefined && !["object", "for"].includes(entry.frame);
  const actor = passive ? agent : (subject?.range ?? null);
  const recipient = passive
    ? nounSubject || entry.frame === "none"
      ? takes
      : (subject?.range ?? null)
    : (takes ?? (entry.frame === "with" ? (subject?.second ?? null) : null));
  if (entry.frame === "object" && !recipient && !(passive && agent)) return null;
  const event: Found = { grammar, entry, anchor, actor, recipient, negated, status, governed };
  return { event, subject: passive ? shared : subject };
}

/** "kidnapped by the gang" and "accused of theft" behind a noun, without "who was". */
function reduced(grammar: Grammar, verb: number, { inflections, entry }: EventForm): Group | null {
  if (!inflections.has("participle") || entry.frame !== "object" || word(grammar, verb + 1) !== "by") return null;
  return { start: verb, passive: true, negated: false, status: "actual", governed: false };
}

/** "kidnapped the jockey and **released** him": the subject of the verb before. */
function coordinated(grammar: Grammar, { start }: Group, shared: Subject | null): Subject | null {
  return shared && is(grammar, start - 1, Class.coordinator) ? shared : null;
}

/* Words between a verb and the last of its particles. */
const BETWEEN = 7;

/** From the verb to the last of its particles; null where one is missing. In a passive a noun among them is the subject. */
function withParticle(grammar: Grammar, verb: number, { entry }: EventForm, group: Group): Range | null {
  if (!entry.particle) return [verb, verb + 1];
  let [next, ...rest] = entry.particle.split(" ") as [string, ...string[]];
  if (group.passive && word(grammar, group.start - 1).replace(/s$/, "") === next.replace(/s$/, "")) {
    if (rest.length === 0) return [verb, verb + 1];
    [next, ...rest] = rest as [string, ...string[]];
  }
  for (let i = verb + 1; i <= verb + BETWEEN && at(grammar, i); i++) {
    if (word(grammar, i) === "," || is(grammar, i, Class.auxiliary) || saysSo(grammar, i)) return null;
    if (word(grammar, i) !== next && word(grammar, i) !== `${next}s`) {
      if (is(grammar, i, Class.preposition | Class.coordinator)) return null;
      continue;
    }
    if (rest.length === 0) return [verb, i + 1];
    [next, ...rest] = rest as [string, ...string[]];
  }
  return null;
}

/** What the frame says is the recipient. */
function argument(grammar: Grammar, verb: number, anchor: Range, frame: string, passive: boolean): Range | null {
  const [, end] = anchor;
  const object = phraseFrom(grammar, end);
  if (frame === "object") {
    if (passive) return null;
    const inside = end - verb > 1 ? phraseFrom(grammar, verb + 1) : null;
    return inside && inside[1] < end ? inside : object;
  }
  if (frame === "none") return null;
  if (frame === "for") return object && !passive ? object : afterWord(grammar, end, "to");
  const after = afterWord(grammar, end, frame);
  if (after || frame !== "to" || passive) return after;
  const another = object && (isDeterminer(grammar, object[1]) || at(grammar, object[1])?.kind === "number");
  return another ? object : null;
}

/* Words between a verb and the preposition of its recipient. */
const REACH = 8;

function afterWord(grammar: Grammar, from: number, preposition: string): Range | null {
  for (let i = from; i < from + REACH && at(grammar, i); i++) {
    if (word(grammar, i) === preposition) return phraseFrom(grammar, i + 1);
    if (word(grammar, i) === "," || is(grammar, i, Class.subordinator | Class.auxiliary | Class.coordinator))
      return null;
    if (saysSo(grammar, i) || word(grammar, i) === "to") return null;
  }
  return null;
}

/** The one after "by"; no day and no deed. */
export function agentOf(grammar: Grammar, from: number): Range | null {
  const range = afterWord(grammar, from, "by");
  const opening = range ? word(grammar, range[0]) : "";
  return range && !/ing$/.test(opening) && at(grammar, range[0])?.kind !== "number" ? range : null;
}
