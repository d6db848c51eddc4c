import { type Event, type Span, type Statement, stableId, type Time, wordOf } from "@according/record";
import { ASKED_WHETHER, FORWARD_CLAUSES } from "../en/event-frames.ts";
import { ACTING_PRONOUNS, SPEAKERS } from "../en/pronouns.ts";
import { type Grammar, isPronoun, spanOf, word } from "../grammar/event-grammar.ts";
import { grammarOf } from "../grammar/grammar.ts";
import type { Attribution, Range, Segmented, TimeExpression } from "../layers.ts";
import type { Aside } from "../statements/parties.ts";
import type { Entity } from "../who/entities.ts";
import type { Scene } from "../who/scene.ts";
import { sourceId } from "../who/to-source.ts";
import { isIncident } from "./befallen.ts";
import { governedBy, isAskedOfOthers } from "./control.ts";
import type { Found, Voiced } from "./event-mention.ts";
import { voiceOf } from "./event-voices.ts";
import { nounEvents } from "./nouns.ts";
import { fitted, isAircraft, isAllThatIsTold, mayReceive } from "./selection.ts";
import { assertionOfDeed } from "./told.ts";
import { untold } from "./unvouched.ts";
import { PERFORMED, verbEvents } from "./verbs.ts";
import { placeOf, timeOf } from "./when-where.ts";
import { ownerByWords, thingOf, who } from "./who.ts";

/**
 * What happens in a text: the verbs and nouns of the table whose parties stand beside them, and in which attribution, if
 * any, they are told. Who "he" is comes afterwards: `partiesOf` asks, `resolveEvents` takes the answers.
 */
export function findEvents(
  segmented: Segmented,
  expressions: readonly TimeExpression[],
  attributions: readonly Attribution[],
): readonly Voiced[] {
  const timed = timedTokens(segmented, expressions);
  const found = segmented.sentences.flatMap((sentence) =>
    segmented.paragraphs[sentence.paragraph]?.heading ? [] : inSentence(grammarOf(segmented, sentence, { timed })),
  );
  const voices = voiceOf(found, attributions);
  const lost = untold(found, voices, attributions);
  return found.flatMap((one, i) =>
    lost[i] || isAskedOfOthers(one) ? [] : (governedBy(one, voices[i] as number, before(found, i), attributions) ?? []),
  );
}

/** The event before it in the same sentence. */
const before = (found: readonly Found[], i: number): Found | undefined =>
  found[i - 1]?.grammar === found[i]?.grammar ? found[i - 1] : undefined;

function inSentence(grammar: Grammar): readonly Found[] {
  const verbs = verbEvents(grammar);
  const nouns = nounEvents(
    grammar,
    verbs.map(({ anchor }) => anchor),
  );
  const fitting = [...verbs, ...nouns].flatMap((one) => fitted(one) ?? []).sort((a, b) => a.anchor[0] - b.anchor[0]);
  return fitting.filter((one, i) => tellsMore(one, fitting[i - 1]));
}

/** Not another meaning of the same word; of two who do the same, each. */
const tellsMore = ({ anchor, entry }: Found, before: Found | undefined): boolean =>
  before?.anchor[0] !== anchor[0] || before.entry === entry;

function timedTokens({ tokens }: Segmented, expressions: readonly TimeExpression[]): Uint8Array {
  const timed = new Uint8Array(tokens.length);
  for (const { tokens: range } of expressions) timed.fill(1, ...range);
  return timed;
}

/* Of what somebody condemns, rejects, supports or hacks, the owner is meant. */
const OWNED = new Set(["ACCUSE", "REJECT", "SUPPORT"]);

/** Who acts and whom it is done to, to be read in their turn: two for each event, the actor first. */
export function partiesOf(found: readonly Voiced[]): readonly Aside[] {
  return found.flatMap((one): Aside[] => {
    const { grammar, anchor, voice } = one;
    const ask = (range: Range | null): Aside => ({
      span: spanOf(grammar, range ?? anchor),
      within: voice,
      read: (scene) => (range && !isOpen(grammar, range) ? notOneself(scene, grammar, range) : null),
    });
    const thing = (range: Range): Aside => ({ ...ask(range), read: (scene) => thingOf(scene, grammar, range) });
    const actor = one.ownAct
      ? { ...ask(anchor), read: ({ outer }: Parameters<Aside["read"]>[0]) => outer?.entity ?? null }
      : { ...ask(one.actor), read: (scene: Scene) => ask(one.actor).read(scene) ?? whoeverSpeaks(scene, one) };
    const recipient = recipientOf(one);
    return [actor, recipient && isAsWritten(one) ? thing(recipient) : ask(recipient)];
  });
}

/** "**We** urge the council to wait," Selm said: she does, for whomever she speaks. */
const whoeverSpeaks = (scene: Scene, { grammar, actor, anchor, entry }: Voiced): Entity | null =>
  actor?.[1] === anchor[0] && SPEAKERS.has(word(grammar, actor[0])) && PERFORMED.has(entry.type)
    ? (scene.outer?.entity ?? null)
    : null;

/** Whom the words of the recipient mean, by themselves or as its owner; null where nobody is meant. */
function recipientOf(one: Voiced): Range | null {
  const { grammar, entry, recipient } = one;
  if (!recipient || isAsWritten(one)) return recipient;
  const meant = OWNED.has(entry.type) || entry.mode === "cyber" ? ownerByWords(grammar, recipient) : recipient;
  const isActor = meant !== null && meant[0] === one.actor?.[0];
  return meant && !isActor && mayReceive(one, meant) && !isThing(one, meant) ? meant : null;
}

/** Is the recipient what its words say, and nobody's? */
const isAsWritten = (one: Voiced): boolean => isAllThatIsTold(one) || isAircraft(one) || isIncident(one.entry);

/* What is shelled, seized, passed or investigated is seldom the body last spoken of. */
const OF_IT = new Set(["ASSAULT", "COERCE", "AID", "SUPPORT", "REJECT"]);

/** "up to 24 were at the crossing when **it** was shelled": a thing, which of them cannot be told. */
const isThing = ({ grammar, entry }: Voiced, [first]: Range): boolean =>
  (OF_IT.has(entry.type) || entry.mode === "investigate") && word(grammar, first) === "it";

/** “**He** shot at the crowd,” Selm wrote: in her own words she is no "he". */
function notOneself(scene: Scene, grammar: Grammar, range: Range): Entity | null {
  const meant = who(scene, grammar, range);
  const third = isPronoun(grammar, range[0]) && !SPEAKERS.has(word(grammar, range[0]));
  const spoken = third && meant === scene.outer?.entity && scene.places.quotation(spanOf(grammar, range)[0]);
  return spoken ? null : meant;
}

/**
 * "Before **she** met him, Dessa Krohn …", "asked him whether **he** …": a pronoun that may stand for who comes after, or for
 * who is asked.
 */
function isOpen(grammar: Grammar, [first]: Range): boolean {
  const [opening] = grammar.sentence.tokens;
  if (isPronoun(grammar, first) && ASKED_WHETHER.has(word(grammar, first - 1))) return true;
  if (!isPronoun(grammar, first) || !FORWARD_CLAUSES.has(word(grammar, opening))) return false;
  for (let i = opening; i < first; i++) if (word(grammar, i) === ",") return false;
  return true;
}

export interface EventInput {
  readonly segmented: Segmented;
  readonly found: readonly Voiced[];
  /** The answers to `partiesOf`, in its order. */
  readonly parties: readonly (Entity | null)[];
  readonly attributions: readonly Attribution[];
  /** One for each attribution, in the same order. */
  readonly statements: readonly Statement[];
  readonly times: readonly Time[];
  /** When the report was published. */
  readonly published: string | undefined;
  /** Id of the report. */
  readonly report: string;
}

/** The record's events; none of which neither party can be told, nor, of what nobody does, the place or day. */
export function resolveEvents(input: EventInput): readonly Event[] {
  const bySentence = Map.groupBy(input.found, ({ grammar }) => grammar);
  const times = timesBySentence(input);
  return input.found.flatMap((one, i) => {
    const [actor, recipient] = [input.parties[2 * i] ?? null, input.parties[2 * i + 1] ?? null];
    const others = (bySentence.get(one.grammar) ?? []).map(({ anchor }) => anchor[0]);
    return event(input, one, { actor, recipient }, { others, times: times.get(one.grammar.sentence.span[0]) ?? [] });
  });
}

/** The times of each sentence, by where it begins. */
function timesBySentence({ segmented, times }: EventInput): ReadonlyMap<number, readonly Time[]> {
  let sentence = 0;
  return Map.groupBy(times, ({ span }) => {
    while ((segmented.sentences[sentence + 1]?.span[0] ?? Number.POSITIVE_INFINITY) <= span[0]) sentence++;
    return segmented.sentences[sentence]?.span[0] ?? 0;
  });
}

interface Both {
  readonly actor: Entity | null;
  readonly recipient: Entity | null;
}

interface Around {
  readonly others: readonly number[];
  readonly times: readonly Time[];
}

function event(input: EventInput, found: Voiced, { actor, recipient }: Both, { others, times }: Around): Event[] {
  const { attributions, statements, published } = input;
  const { entry, anchor, voice } = found;
  const other = recipient === actor ? null : recipient;
  const told = timeOf(found, times, others);
  const place = placeOf(found, others);
  if (!actor && !other && !(isIncident(entry) && (place || told))) return [];
  if (isBareNoun(found) && !place && !told) return [];
  if (isLost(found, { actor, recipient: other })) return [];
  const state = assertionOfDeed(found, { said: attributions[voice], time: told, published });
  if (!state) return [];
  const time = state.assertion.mode === "planned" && isPast(told, published) ? undefined : told;
  const span = extentOf(found);
  const statement = statements[voice];
  return [
    {
      id: stableId("ev", input.report, entry.type, ...span, ...anchor),
      span,
      type: entry.type,
      ...(entry.mode ? { mode: entry.mode } : {}),
      actor: actor && sourceId(actor),
      recipient: other && sourceId(other),
      ...(place ? { place } : {}),
      ...(time && time.edtf !== null ? { time: time.id } : {}),
      whose: statement ? wordOf(statement) : { by: "reporter" },
      statement: statement?.id ?? null,
      ...state,
    },
  ];
}

/** "likened it to **a car crash**": what is told with neither place nor day is no happening. */
const isBareNoun = ({ entry, anchor, recipient }: Found): boolean =>
  entry.frame === "happens" && anchor[1] - anchor[0] === 1 && (recipient === null || recipient[0] < anchor[0]);

/** "said on Thursday he would visit": a day before the report is not that of what is to come. */
const isPast = (time: Time | undefined, published = ""): boolean =>
  /^\d{4}-\d\d-\d\d/.test(time?.edtf ?? "") && (time?.edtf ?? "").slice(0, 10) < published.slice(0, 10);

/** "**He** rescued **her**": is somebody told of whom it is not known who they are? Then half of the deed would be missing. */
const isLost = (found: Voiced, { actor, recipient }: Both): boolean =>
  (!actor && found.actor !== null && !ACTING_PRONOUNS.has(word(found.grammar, found.actor[0]))) ||
  (!recipient && recipientOf(found) !== null);

/** From the first to the last of the words for the deed and its parties. */
function extentOf({ grammar, entry, anchor: [first, end], from, actor, recipient, weapon }: Found): Span {
  const words = entry.noun ? entry.lemma.split(" ").length : 1;
  const least = entry.frame === "happens" ? from : end - words;
  const anchor: Range = [Math.min(first, Math.max(least, grammar.sentence.tokens[0])), end];
  const ranges = [anchor, actor, recipient, weapon ?? null].filter((range): range is Range => range !== null);
  return spanOf(grammar, [Math.min(...ranges.map(([first]) => first)), Math.max(...ranges.map(([, end]) => end))]);
}
