import type { Span } from "@according/record";
import { METONYMS } from "../en/metonyms.ts";
import { RUNNING } from "../en/offices.ts";
import { STATES_TOO } from "../en/own-names.ts";
import { FEMALE_NOUNS, MALE_NOUNS } from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { THE } from "../en/phrase-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import {
  ANYBODY,
  ASKS,
  COURTESY,
  HEARD_BETWEEN,
  OF_ONESELF,
  ONE_MORE_OPENS,
  OTHERS,
  TELLS,
  TURNS_TO,
} from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { headAmong } from "../grammar/can-speak.ts";
import type { Sex } from "../language-words.ts";
import { nameWords, plain, surnameOf } from "../names/naming.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { mayBeAnothersTurn } from "./anothers-turn.ts";
import { areMany, describedHead } from "./descriptions.ts";
import { type Entities, type Entity, type Logged, titleHead } from "./entities.ts";
import { isAside, isOpenedBy, isSentenceBefore, isUnderPicture, WEIGHT, weightOf } from "./pronoun-weights.ts";
import type { Scene } from "./scene.ts";
import { sexAgrees } from "./sex.ts";
import { NOBODY, type Previous, type Speaker, undecided } from "./speaker.ts";
import { type Telling, tellingOf } from "./telling.ts";
import { lastSubject, namedIn } from "./topic.ts";

/** "“**I** only noted that it was odd,” Moro said": does a source mean whoever is quoted? */
export const speaksOfOneself = (
  { segmented: { text }, quoted }: Places,
  [[from, to] = [0, 0]]: readonly Span[],
): boolean => quoted(from) && OF_ONESELF.has(text.slice(from, to).toLowerCase());

/** "“**He** says it is late,” Moro said": does a source mean somebody of whom whoever is quoted speaks? */
export const speaksOfOthers = (
  { segmented: { text }, quoted }: Places,
  [[from, to] = [0, 0]]: readonly Span[],
): boolean => quoted(from) && OTHERS.has(text.slice(from, to).toLowerCase());

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

/** "I": whoever is quoted. */
export const fromOneself = ({ places, outer }: Context, { span }: Phrase): Speaker =>
  places.quoted(span[0]) ? onlyEntity(outer) : NOBODY;

/** "he", "she": who was last spoken of and can be meant. */
export function fromPersonal(context: Context, phrase: Phrase): Speaker {
  const at = phrase.span[0];
  const telling = tellingOf(context.attribution, context.places, phrase);
  const weighed = people(context, at, phrase.sex, telling);
  const [first, ...others] = weighed;
  if (!first) return NOBODY;
  if (telling.answers && isSpeaking(first.entity, context.previous, at, context.places)) return undecided(weighed);
  if (isNamedInSpeech(context, first.entity) || quotesSomebody(context, first.entity, at)) return undecided(weighed);
  if (isOfficesSentence(context, at, first.entity) || mayBeWhomHeSpeaksFor(context, at, weighed))
    return undecided(weighed);
  if (opensWithSomebody(context, at, first.entity, phrase.sex)) return undecided(weighed);
  if (isOfCaption(context, at, first.entity) || mayBeWhoWasTold(context, at, weighed)) return undecided(weighed);
  if (mayBeWhoseItIs(context, weighed)) return undecided(weighed);
  if (opensWithAnother(context, at, first.entity, phrase.sex) || isOfOneMore(context.places, at))
    return undecided(weighed);
  if (
    !hasTheWord(context, first.entity, at) &&
    mayBeAnothersTurn(context.places, at, first.entity, fittingFor(context, at, phrase.sex))
  )
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
  if (RUNNING.has(titleHead(title.title)) && isOnlyOne(entities, entity, at)) return false;
  return !entity.mentions.some(({ span }) => span[0] >= before.span[0] && span[0] < at);
}

/** "Vice-President Voss spoke. **The nominee** was asked. She …": nobody else has been spoken of who may run for anything. */
const isOnlyOne = (entities: Entities, entity: Entity, at: number): boolean =>
  entities.before(at, REACH).every(({ entity: other }) => (other.same ?? other) === entity || !isPersonal(other));

/** "Falk said so. **Omar Breck** met Anna Pryce. He …": does the sentence before open with another who can be meant, and leave this one out? */
function opensWithAnother({ places, entities }: Context, at: number, entity: Entity, sex: Sex): boolean {
  const { segmented, sentence, paragraph } = places;
  const before = segmented.sentences[sentence(at) - 1]?.span;
  if (!before || places.quoted(at) || paragraph(before[0]) !== paragraph(at)) return false;
  const there = entities.before(at, REACH).filter(({ mention: { span } }) => span[0] >= before[0]);
  return (
    !there.some(({ entity: other }) => (other.same ?? other) === entity) &&
    there.some(
      ({ entity: other, mention: { span } }) =>
        span[0] === before[0] && other.kind === "person" && sexAgrees(other, { sex }),
    )
  );
}

/** "Voss told **Omar Breck** that it was late. “I know,” he said": the next quotation may be his who was told. */
function mayBeWhoWasTold({ previous, places, attribution }: Context, at: number, weighed: readonly Weighed[]): boolean {
  const [first] = weighed;
  if (!previous || previous.entity !== first?.entity || attribution.form !== "direct") return false;
  if (places.sentence(at) - places.sentence(previous.at) > 1) return false;
  const cue = previous.attribution.cue.at(-1)?.[1] ?? at;
  return weighed.some(
    ({ entity }) => entity !== first.entity && entity.mentions.some(({ span }) => isToldAt(places, cue, span)),
  );
}

/** "told **Omar Breck**", "told the mayor, **Omar Breck**, that": right behind a verb of telling. */
const isToldAt = ({ segmented: { text } }: Places, cue: number, [from]: Span): boolean =>
  from > cue &&
  from - cue < HEARER &&
  TELLS.test(text.slice(Math.max(0, cue - HEARER), cue)) &&
  HEARD_BETWEEN.test(text.slice(cue, from));

/* So many characters stand at most between the verb and whom it is told. */
const HEARER = 40;

/** "**Pia Lund's lawyer** said A. She said B": of whom no sex is known, and somebody of that sex is named beside him. */
function mayBeWhoseItIs({ previous, places }: Context, weighed: readonly Weighed[]): boolean {
  const [first, ...others] = weighed;
  if (!first || previous?.entity !== first.entity || first.entity.kind !== "unnamed" || first.entity.sex !== "unknown")
    return false;
  const here = places.sentence(previous.at);
  return others.some(
    ({ entity: { sex, mentions } }) =>
      sex !== "unknown" && mentions.some(({ span }) => places.sentence(span[0]) === here),
  );
}

/** "Captain Moro in May. **Related article** Orlay votes “It is late,” he said": hardly who is only named under a picture, just before. */
function isOfCaption({ places, previous }: Context, at: number, entity: Entity): boolean {
  const before = entity.mentions.filter(({ span }) => span[1] <= at);
  return previous?.entity !== entity && before.length > 0 && before.every(({ span }) => isUnderPicture(places, span));
}

/** "A nurse came. Suddenly, **the patient** woke. “Help,” he said": another of no name, of whom the sentence before tells. */
function opensWithSomebody({ places }: Context, at: number, entity: Entity, sex: Sex): boolean {
  if (entity.kind !== "unnamed" || places.quoted(at)) return false;
  const { segmented, paragraph } = places;
  const subject = lastSubject(places, at, sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
  const words = segmented.tokens.slice(...(subject ?? [0, 0]));
  const [first, head] = [words[0], headAmong(words)];
  if (!first || !head || !THE.has(first.lower) || paragraph(first.start) !== paragraph(at)) return false;
  const others = sex === "female" ? MALE_NOUNS : FEMALE_NOUNS;
  return (
    PERSON_NOUNS.has(head.lower) &&
    !others.has(head.lower) &&
    describedHead(entity.name) !== head.lower &&
    !ANYBODY.has(head.lower)
  );
}

/** "**Another** posted a picture. “…,” he wrote": is the sentence before told of one more, who has no name? */
function isOfOneMore({ segmented: { text, sentences }, sentence, paragraph, quoted }: Places, at: number): boolean {
  const before = sentences[sentence(at) - 1]?.span;
  const isNear = before !== undefined && !quoted(at) && paragraph(before[0]) === paragraph(at);
  return isNear && ONE_MORE_OPENS.test(text.slice(...before));
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

/** The people of a sex mentioned within reach before a place, heaviest first. */
function people(context: Context, at: number, sex: Sex, telling: Telling): readonly Weighed[] {
  const weights = new Map<Entity, number>();
  const after = restOf(context.places, at);
  const fitting = fittingFor(context, at, sex);
  const topic = topicOf(context, at, sex, fitting);
  for (const { entity, mention } of fitting) {
    const isTopic = topic?.mention === mention && (entity.sex === sex || isUnnamedSpeaker(entity, context));
    const weight = weightOf(mention, at, context.places) * (isTopic ? WEIGHT.subjectBefore : 1);
    weights.set(entity, (weights.get(entity) ?? 0) + weight);
  }
  return [...weights]
    .filter(([entity]) => entity.kind !== "person" || !isNamedIn(after, entity))
    .map(([entity, weight]) => ({ entity, weight: weight * fitness(entity, context, at, telling) }))
    .map((one) => (isNamedInSpeech(context, one.entity) ? { ...one, weight: one.weight * WEIGHT.namedInSpeech } : one))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.entity.lastAt - a.entity.lastAt);
}

/** The mentions within reach before a place of people who may be of a sex. */
const fittingFor = ({ entities }: Context, at: number, sex: Sex): readonly Logged[] =>
  entities
    .before(at, REACH)
    .map(({ entity, mention }) => ({ entity: entity.same ?? entity, mention }))
    .filter(({ entity }) => isPersonal(entity) && (entity.sex === sex || entity.sex === "unknown"));

/** "Voss, who was replaced by Moro, **said** it was late. He said": whoever has just spoken, and not asked. */
const hasTheWord = ({ previous, places }: Context, entity: Entity, at: number): boolean =>
  isSpeaking(entity, previous, at, places) &&
  !previous?.attribution.cue.some((span) => TURNS_TO.test(places.segmented.text.slice(...span)));

/**
 * "**Voss** met Sara Lind on Monday. “It is late,” he said": of whom the sentence before tells, where somebody else does not
 * say it, and nobody is named in this one before its *he*; in the paragraph, or of what is quoted right below.
 */
function topicOf(
  { places, previous, attribution }: Context,
  at: number,
  sex: Sex,
  fitting: readonly Logged[],
): Logged | undefined {
  const here = places.sentence(at);
  const isNew = ({ mention: { span } }: Logged) => places.sentence(span[0]) === here && !isAside(places, span);
  if (fitting.some(isNew)) return undefined;
  const subject = lastSubject(places, at, sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
  const from = subject ? places.segmented.tokens[subject[0]]?.start : undefined;
  const isFar = from !== undefined && attribution.form !== "direct" && places.paragraph(from) !== places.paragraph(at);
  const said = previous && from !== undefined && hasSaid(previous, from, places);
  const topic = (subject && !isFar && !said && namedIn(places, subject, fitting)) || onlyOpening(places, at, fitting);
  return topic && places.quoted(at) && previous?.entity === (topic.entity.same ?? topic.entity) ? undefined : topic;
}

/** Does somebody say the sentence of a place, behind it: "The pier is lost, **Voss said**"? */
const hasSaid = ({ at, attribution: { content } }: Previous, from: number, places: Places): boolean =>
  places.sentence(at) === places.sentence(from) && content.some(([start, end]) => start <= from && from < end);

/** "**The head of the mill** wrote to the council. He said": somebody of no name who has spoken last, and not asked. */
const isUnnamedSpeaker = (entity: Entity, { previous, places }: Context): boolean =>
  entity.kind === "unnamed" && previous?.entity === entity && !hasAsked(previous, places);

/** "**A reporter** asked whether it was so. He said": hardly the reporter. */
const hasAsked = ({ entity, attribution: { cue } }: Previous, { segmented: { text } }: Places): boolean =>
  entity.kind === "unnamed" && cue.some((span) => ASKS.test(text.slice(...span)));

/** Who opens the sentence before, where nobody else is in it but beside somebody. */
function onlyOpening(places: Places, at: number, fitting: readonly Logged[]): Logged | undefined {
  const before = fitting.filter(
    ({ mention: { span } }) => isSentenceBefore(places, span, at) && !isAside(places, span),
  );
  const alone = new Set(before.map(({ entity }) => entity)).size === 1;
  return alone ? before.find(({ mention }) => isOpenedBy(places, mention.span)) : undefined;
}

/** Somebody, and neither several nor a place that is taken for a name. */
const isPersonal = (entity: Entity): boolean =>
  entity.kind === "person" ? !isTakenForName(entity) : entity.kind === "unnamed" && !areMany(entity);

const isTakenForName = ({ name, sex }: Entity): boolean =>
  METONYMS.has(plain(name)) && (sex === "unknown" || STATES_TOO.has(plain(name)));

/** "The clerk recalled that **he** said, “I will go”": hardly the clerk. */
const quotesSomebody = ({ outer, places, attribution: { form } }: Context, entity: Entity, at: number): boolean =>
  form === "direct" && outer?.entity === entity && !places.quoted(at);

/** How well somebody fits apart from where they were mentioned. Whoever is quoted does not call himself "he". */
function fitness(entity: Entity, context: Context, at: number, telling: Telling): number {
  const { outer, previous, places } = context;
  const sayer = outer?.entity === entity;
  if (sayer && places.quoted(at)) return 0;
  const before = previous?.entity === entity && places.paragraph(at) - places.paragraph(previous.at) <= 2;
  const asked = before && hasAsked(previous, places);
  return (
    (entity.sex === "unknown" ? WEIGHT.unknownSex : 1) *
    (entity.kind === "unnamed" ? WEIGHT.unnamed : 1) *
    (sayer && !quotesSomebody(context, entity, at) ? WEIGHT.outerSpeaker : 1) *
    (before ? (justBefore(previous, at, places) ? WEIGHT.speakerJustBefore : WEIGHT.previousSpeaker) : 1) *
    (before && !telling.plain ? WEIGHT.otherwise : 1) *
    (before && telling.on ? WEIGHT.goesOn : 1) *
    (asked || (telling.answers && isSpeaking(entity, previous, at, places)) ? WEIGHT.answered : 1)
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
