import type { Span } from "@according/record";
import { POSSESSIVES } from "../en/function-words.ts";
import { THE } from "../en/phrase-words.ts";
import { AND } from "../en/phrases.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { ANSWERING, COURTESY, GOING_ON, OF_ONESELF, SEVERAL_PEOPLE, WAS_ASKED } from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Sex } from "../language-words.ts";
import type { Attribution } from "../layers.ts";
import { nameWords, plain, surnameOf } from "../names/naming.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { areMany } from "./descriptions.ts";
import type { Entity, Logged } from "./entities.ts";
import { hangs, isAside, isOpenedBy, isSentenceBefore, WEIGHT, weightOf } from "./pronoun-weights.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Previous, type Speaker, undecided } from "./speaker.ts";

/** "“**I** only noted that it was odd,” Moro said": does a source mean whoever is quoted? */
export const speaksOfOneself = (
  { segmented: { text }, quoted }: Places,
  [[from, to] = [0, 0]]: readonly Span[],
): boolean => quoted(from) && OF_ONESELF.has(text.slice(from, to).toLowerCase());

/** Where a pronoun stands among what is said. */
type Context = Pick<Scene, "entities" | "places" | "previous" | "outer" | "attribution">;

/** The words behind a place in its sentence. */
function restOf({ segmented: { text, sentences }, sentence }: Places, at: number): readonly string[] {
  const end = sentences[sentence(at)]?.span[1] ?? at;
  return wordsAndMarks(text.slice(at, end));
}

/** Words and the marks that part them. */
const wordsAndMarks = (text: string): readonly string[] => text.match(/[\p{L}-]+|[.,;:?!]/gu) ?? [];

/** In "he said Voss would go" he is not Voss; in "he said that his daughter Mara Voss would go" he may be. */
function isNamedIn(words: readonly string[], { name }: Pick<Entity, "name">): boolean {
  const own = nameWords(name);
  const surname = surnameOf(own);
  return words.some((word, i) => plain(word) === surname && !isAnothers(words[i - 1], own));
}

const isAnothers = (before: string | undefined, own: readonly string[]): boolean =>
  before !== undefined && /^\p{Lu}\p{Ll}/u.test(before) && !COURTESY.has(before.toLowerCase()) && !own.includes(before);

/** Is somebody named in what the pronoun says in quotation marks, by surname or by given name? */
function isNamedInSpeech({ places, attribution }: Context, { kind, name }: Entity): boolean {
  if (kind !== "person") return false;
  const { text } = places.segmented;
  const own = nameWords(name);
  const given = own.length > 1 ? plain(own[0] as string) : undefined;
  return attribution.content
    .filter(([from]) => places.quoted(from + 1))
    .some((span) => {
      const words = wordsAndMarks(text.slice(...span));
      return (
        isNamedIn(words, { name }) ||
        words.some((word, i) => plain(word) === given && !/^\p{Lu}/u.test(words[i + 1] ?? ""))
      );
    });
}

/** How far back a pronoun may reach, in characters. */
const REACH = 1200;

/* How many times as heavy as the next the best must be to be chosen: more where the sex of neither says anything. */
const CLEAR = 1.7;
const CLEAR_UNKNOWN = 2.5;

/* And where somebody was named behind him, just before, whose sex is known to agree: "Alex Voss wrote to Martha Kohl. She …" */
const CLEAR_OVER_KNOWN = 6;

/* So many times clearer, where whoever is quoted says "he" and has not named him in the paragraph. */
const OUTSIDE = 2;

/** "he", "she", "it", "they", "I": who was last spoken of and can be meant. */
export function fromPronoun(context: Context, phrase: Phrase): Speaker {
  const [word = ""] = phrase.name;
  if (OF_ONESELF.has(word)) return context.places.quoted(phrase.span[0]) ? onlyEntity(context.outer) : NOBODY;
  if (phrase.sex === "unknown") return fromBody(context, phrase);
  const at = phrase.span[0];
  const telling = tellingOf(context.attribution, context.places, phrase);
  const weighed = people(context, at, phrase.sex, telling);
  const [first, ...others] = weighed;
  if (!first) return NOBODY;
  if (telling.answers && isSpeaking(first.entity, context.previous, at, context.places)) return undecided(weighed);
  if (isNamedInSpeech(context, first.entity) || quotesSomebody(context, first.entity, at)) return undecided(weighed);
  if (isOfficesSentence(context, at, first.entity) || mayBeWhomHeSpeaksFor(context, at, weighed))
    return undecided(weighed);
  const outside = context.places.quoted(at) && !isInQuotation(context, at, first.entity);
  const isClear = (other: Weighed): boolean =>
    first.weight >= clearOf(first.entity, other.entity, at, context.places) * (outside ? OUTSIDE : 1) * other.weight;
  if (!others.every(isClear)) return undecided(weighed);
  return { ...NOBODY, entity: context.entities.mention(first.entity, phrase) };
}

/**
 * "**The prime minister** toured the country. He …": does the sentence before open with somebody by an office, and whoever is thought
 * to be meant has another, and is not in it?
 */
function isOfficesSentence({ places, entities }: Context, at: number, entity: Entity): boolean {
  const { segmented, sentence, paragraph } = places;
  const before = segmented.sentences[sentence(at) - 1];
  if (!before || entity.roles.length === 0 || places.quoted(at) || paragraph(before.span[0]) !== paragraph(at))
    return false;
  const [first, last] = before.tokens;
  const end = Math.min(phraseEndAmong(segmented, segmented.tokens, first), last);
  if (end <= first + 1 || !THE.has(segmented.tokens[first]?.lower ?? "")) return false;
  const { as, title } = readPhrase(segmented, [first, end]);
  if (as !== "role" || !title || entities.titled(title.title).includes(entity)) return false;
  return !entity.mentions.some(({ span }) => span[0] >= before.span[0] && span[0] < at);
}

/** "Kell Moran, **Voss's aide**, said that he …": of whom no sex is known, with somebody else named beside him. */
function mayBeWhomHeSpeaksFor({ outer, places }: Context, at: number, weighed: readonly Weighed[]): boolean {
  const [first, ...others] = weighed;
  if (!first || outer?.entity !== first.entity || first.entity.sex !== "unknown") return false;
  const here = places.sentence(at);
  const isBeside = ({ mentions }: Entity) =>
    mentions.some(({ span }) => span[0] < at && places.sentence(span[0]) === here);
  return others.some(({ entity }) => entity.sex !== "unknown" && isBeside(entity));
}

function clearOf({ sex, lastAt }: Entity, other: Entity, at: number, { sentence }: Places): number {
  if (sex !== "unknown") return CLEAR;
  const behind = other.lastAt > lastAt && sentence(at) - sentence(other.lastAt) <= 1;
  return behind && other.sex !== "unknown" ? CLEAR_OVER_KNOWN : CLEAR_UNKNOWN;
}

/** Whoever is quoted says *he* of somebody whom he has named, as far as the report tells. */
const isInQuotation = ({ entities, places }: Context, at: number, entity: Entity): boolean =>
  entities
    .before(at, REACH)
    .some(
      ({ entity: other, mention: { span } }) =>
        (other.same ?? other) === entity &&
        places.quoted(span[0]) &&
        places.paragraph(span[0]) === places.paragraph(at),
    );

const onlyEntity = (speaker: Speaker | null): Speaker =>
  speaker?.entity ? { ...NOBODY, entity: speaker.entity } : NOBODY;

interface Weighed {
  readonly entity: Entity;
  readonly weight: number;
}

/** What the verb of an attribution tells of who its *he* is. */
interface Telling {
  /** A plain verb of saying or thinking: *said*, *believes*, not *blamed*. */
  readonly plain: boolean;
  /** "He **added**", of no clause that hangs on another: whoever has just spoken goes on. */
  readonly on: boolean;
  /** "He **replied**", not "his lawyer replied", and nothing says that he was asked: not who has just spoken. */
  readonly answers: boolean;
}

function tellingOf(
  { cue }: Attribution,
  { segmented: { text, sentences }, sentence }: Places,
  { span: [at], name: [pronoun = ""] }: Phrase,
): Telling {
  const before = text.slice(sentences[sentence(at)]?.span[0] ?? at, at).toLowerCase();
  const words = cue.flatMap(
    (span) =>
      text
        .slice(...span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  const entries = words.flatMap((word) => CUE_FORMS.get(word) ?? []).map(({ entry }) => entry);
  return {
    plain: entries.some(({ act }) => act === "state"),
    on: entries.some(({ lemma }) => GOING_ON.has(lemma)) && !hangs(before),
    answers: entries.some(({ lemma }) => ANSWERING.has(lemma)) && !POSSESSIVES.has(pronoun) && !WAS_ASKED.test(before),
  };
}

/** The people of a sex mentioned within reach before a place, heaviest first. */
function people(context: Context, at: number, sex: Sex, telling: Telling): readonly Weighed[] {
  const weights = new Map<Entity, number>();
  const after = restOf(context.places, at);
  const fitting = context.entities
    .before(at, REACH)
    .map(({ entity, mention }) => ({ entity: entity.same ?? entity, mention }))
    .filter(({ entity }) => isPersonal(entity) && (entity.sex === sex || entity.sex === "unknown"));
  const justBefore = fitting.filter(
    ({ mention: { span } }) => isSentenceBefore(context.places, span, at) && !isAside(context.places, span),
  );
  const alone = new Set(justBefore.map(({ entity }) => entity)).size === 1;
  for (const { entity, mention } of fitting) {
    const isSubject =
      alone && isSentenceBefore(context.places, mention.span, at) && isOpenedBy(context.places, mention.span);
    const weight = weightOf(mention, at, context.places) * (isSubject && entity.sex === sex ? WEIGHT.subjectBefore : 1);
    weights.set(entity, (weights.get(entity) ?? 0) + weight);
  }
  return [...weights]
    .filter(([entity]) => entity.kind !== "person" || !isNamedIn(after, entity))
    .map(([entity, weight]) => ({ entity, weight: weight * fitness(entity, context, at, telling) }))
    .map((one) => (isNamedInSpeech(context, one.entity) ? { ...one, weight: one.weight * WEIGHT.namedInSpeech } : one))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.entity.lastAt - a.entity.lastAt);
}

const isPersonal = ({ kind, name }: Entity): boolean => kind === "person" || (kind === "unnamed" && !/s$/.test(name));

/** "The clerk recalled that **he** said, “I will go”": hardly the clerk. */
const quotesSomebody = ({ outer, places, attribution: { form } }: Context, entity: Entity, at: number): boolean =>
  form === "direct" && outer?.entity === entity && !places.quoted(at);

/** How well somebody fits apart from where they were mentioned. Whoever is quoted does not call himself "he". */
function fitness(entity: Entity, context: Context, at: number, telling: Telling): number {
  const { outer, previous, places } = context;
  const sayer = outer?.entity === entity;
  if (sayer && places.quoted(at)) return 0;
  const before = previous?.entity === entity && places.paragraph(at) - places.paragraph(previous.at) <= 2;
  return (
    (entity.sex === "unknown" ? WEIGHT.unknownSex : 1) *
    (entity.kind === "unnamed" ? WEIGHT.unnamed : 1) *
    (sayer && !quotesSomebody(context, entity, at) ? WEIGHT.outerSpeaker : 1) *
    (before ? (justBefore(previous, at, places) ? WEIGHT.speakerJustBefore : WEIGHT.previousSpeaker) : 1) *
    (before && !telling.plain ? WEIGHT.otherwise : 1) *
    (before && telling.on ? WEIGHT.goesOn : 1) *
    (telling.answers && isSpeaking(entity, previous, at, places) ? WEIGHT.answered : 1)
  );
}

/** Has this one spoken, or begun, in the sentence of a place or the one before? */
const isSpeaking = (entity: Entity, previous: Previous | null, at: number, places: Places): boolean =>
  previous?.entity === entity && places.sentence(at) - places.sentence(previous.at) <= 1;

/** Has a speaker finished in the sentence before, in the same paragraph? */
function justBefore({ attribution: { content, source }, at: spoke }: Previous, at: number, places: Places): boolean {
  const ends = [...content, ...source].map(([, end]) => end - 1).filter((end) => end < at);
  const last = Math.max(spoke, ...ends);
  return places.paragraph(at) === places.paragraph(last) && places.sentence(at) - places.sentence(last) <= 1;
}

/** "it" and "they": the previous speaker, if that is a body or a group; else the only one mentioned just before. */
function fromBody(context: Context, phrase: Phrase): Speaker {
  const { entities, places, previous } = context;
  const [word = ""] = phrase.name;
  if (word !== "it" && word !== "they") return NOBODY;
  const at = phrase.span[0];
  const fits = (entity: Entity) => (word === "they" ? isSeveral(entity) : isBodyEntity(entity));
  const here = places.paragraph(at);
  if (word === "they" && previous && isOne(previous.entity) && namesPeople(places, previous, at)) return NOBODY;
  if (previous && fits(previous.entity) && here - places.paragraph(previous.at) <= 1)
    return { ...NOBODY, entity: entities.mention(previous.entity, phrase) };
  const near = new Set(
    entities
      .before(at, REACH)
      .filter(({ entity, mention }) => fits(entity) && places.sentence(at) - places.sentence(mention.span[0]) <= 1)
      .map(({ entity }: Logged) => entity),
  );
  const [only] = near;
  return only && near.size === 1 ? { ...NOBODY, entity: entities.mention(only, phrase) } : NOBODY;
}

/** "The council is reviewing it, prompting **unions** to strike. They …": are several people spoken of behind one body, just before? */
function namesPeople({ segmented, sentence }: Places, previous: Previous, at: number): boolean {
  const { span } = segmented.sentences[sentence(at) - 1] ?? {};
  const from = Math.max(previous.at, span?.[0] ?? at, ...previous.attribution.cue.map(([, end]) => end));
  return wordsAndMarks(segmented.text.slice(from, at)).some((word) => SEVERAL_PEOPLE.test(word) && isSomebody(word));
}

/** "The council", and not "Millennials" or "Henry and others". */
const isOne = ({ kind, name }: Entity): boolean =>
  kind !== "group" && wordsAndMarks(name).every((word) => !/[^s]s$/.test(word) && !AND.has(word));

const isBodyEntity = ({ kind }: Entity): boolean => ["organisation", "government", "outlet", "document"].includes(kind);

const isSeveral = (entity: Entity): boolean =>
  areMany(entity) || entity.kind === "organisation" || entity.kind === "government";
