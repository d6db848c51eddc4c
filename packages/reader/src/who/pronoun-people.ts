import { SUBORDINATORS } from "../en/function-words.ts";
import { METONYMS } from "../en/metonyms.ts";
import { ENDS_BODY_NAME, STATES_TOO } from "../en/own-names.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { ASKS, JUST_SAID, OWN_THOUGHTS } from "../en/references.ts";
import { COURTESY } from "../en/strangers.ts";
import type { Sex } from "../language-words.ts";
import { nameWords, plain, surnameOf } from "../names/naming.ts";
import type { Places } from "../text/places.ts";
import { loweredIn } from "../text/words.ts";
import { areMany } from "./descriptions.ts";
import type { Entity, Logged } from "./entities.ts";
import { isAside, isOpenedBy, isSentenceBefore, WEIGHT, weightOf } from "./pronoun-weights.ts";
import type { Scene } from "./scene.ts";
import type { Previous } from "./speaker.ts";
import type { Telling } from "./telling.ts";
import { lastSubject, namedIn } from "./topic.ts";

/* Who may be meant by *he* and *she*, and how well. */

/** Where a pronoun stands among what is said. */
export type Context = Pick<Scene, "entities" | "places" | "previous" | "open" | "outer" | "attribution">;

export interface Weighed {
  readonly entity: Entity;
  readonly weight: number;
}

/** How far back a pronoun may reach, in characters. */
export const REACH = 1200;

/** The people of a sex mentioned within reach before a place, heaviest first. */
export function people(context: Context, at: number, sex: Sex, telling: Telling): readonly Weighed[] {
  const weights = new Map<Entity, number>();
  const after = restOf(context.places, at);
  const fitting = fittingFor(context, at, sex);
  const topic = topicOf(context, at, sex, fitting);
  const longer = bodiesBefore(context, at);
  for (const { entity, mention } of fitting) {
    const isTopic = topic?.mention === mention && (entity.sex === sex || isUnnamedSpeaker(entity, context));
    const isInBody = mention.span[1] < (longer.get(mention.span[0]) ?? 0);
    const weight =
      weightOf(mention, at, context.places) * (isTopic ? WEIGHT.subjectBefore : 1) * (isInBody ? WEIGHT.possessive : 1);
    weights.set(entity, (weights.get(entity) ?? 0) + weight);
  }
  return [...weights]
    .filter(([entity]) => entity.kind !== "person" || !isNamedIn(after, entity))
    .map(([entity, weight]) => ({ entity, weight: weight * fitness(entity, context, at, telling) }))
    .map((one) => (isNamedInSpeech(context, one.entity) ? { ...one, weight: one.weight * WEIGHT.namedInSpeech } : one))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.entity.lastAt - a.entity.lastAt);
}

/** "**The Moro campaign** asked for it": by where they begin, the ends of what has a name in which somebody else's may stand. */
const bodiesBefore = ({ entities }: Context, at: number): ReadonlyMap<number, number> =>
  new Map(
    entities
      .before(at, REACH)
      .filter(({ entity }) => !isPersonal(entity.same ?? entity))
      .map(({ mention: { span } }) => span),
  );

/** The mentions within reach before a place of people who may be of a sex; of anybody, where it is not known. */
export const fittingFor = ({ entities }: Context, at: number, sex: Sex): readonly Logged[] =>
  entities
    .before(at, REACH)
    .map(({ entity, mention }) => ({ entity: entity.same ?? entity, mention }))
    .filter(
      ({ entity }) => isPersonal(entity) && (sex === "unknown" || entity.sex === sex || entity.sex === "unknown"),
    );

/** Somebody, and neither several nor a place or a club that is taken for a name. */
export const isPersonal = (entity: Entity): boolean =>
  entity.kind === "person" ? !isTakenForName(entity) : entity.kind === "unnamed" && !areMany(entity);

const isTakenForName = ({ name, sex }: Entity): boolean =>
  (METONYMS.has(plain(name)) && (sex === "unknown" || STATES_TOO.has(plain(name)))) ||
  (sex === "unknown" && ENDS_BODY_NAME.has(plain(name)));

/** The words behind a place in its sentence; of its clause alone in "**As he vowed to stay,** Voss thanked the crew". */
function restOf({ segmented: { text, sentences }, sentence }: Places, at: number): readonly string[] {
  const [start, end] = sentences[sentence(at)]?.span ?? [at, at];
  const words = wordsAndMarks(text.slice(at, end));
  const comma = opensHanging(text.slice(start, at)) ? words.indexOf(",") : -1;
  return comma < 0 ? words : words.slice(0, comma);
}

/** "**As** he vowed to stay, Voss …": are the words of a sentence before its *he* one that makes its clause hang on another? */
export const opensHanging = (before: string): boolean => SUBORDINATORS.has(before.trim().toLowerCase());

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
export function isNamedInSpeech({ places, attribution }: Context, { kind, name }: Entity): boolean {
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

/** "The clerk recalled that **he** said, “I will go”": hardly the clerk; in "Burns said he thinks “it is late”" he is Burns. */
export const quotesSomebody = (
  { outer, places, attribution: { form, cue } }: Context,
  entity: Entity,
  at: number,
): boolean =>
  form === "direct" &&
  outer?.entity === entity &&
  !places.quoted(at) &&
  !(
    JUST_SAID.test(places.segmented.text.slice(Math.max(0, at - 20), at)) &&
    cue.some((span) => OWN_THOUGHTS.test(places.segmented.text.slice(...span)))
  );

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
    (before && telling.on && !tellsOtherSex(previous, context, at) ? WEIGHT.goesOn : 1) *
    (asked || (telling.answers && isSpeaking(entity, previous, at, places)) ? WEIGHT.answered : 1)
  );
}

/** Has this one spoken, or begun, in the sentence of a place or the one before? */
export const isSpeaking = (entity: Entity, previous: Previous | null, at: number, places: Places): boolean =>
  previous?.entity === entity && places.sentence(at) - places.sentence(previous.at) <= 1;

/** Has a speaker finished in the sentence before, in the same paragraph? */
function justBefore({ attribution: { content, source }, at: spoke }: Previous, at: number, places: Places): boolean {
  const ends = [...content, ...source].map(([, end]) => end - 1).filter((end) => end < at);
  const last = Math.max(spoke, ...ends);
  return places.paragraph(at) === places.paragraph(last) && places.sentence(at) - places.sentence(last) <= 1;
}

/** "**A reporter** asked whether it was so. He said": hardly the reporter. */
export const hasAsked = ({ entity, attribution: { cue } }: Previous, { segmented: { text } }: Places): boolean =>
  entity.kind === "unnamed" && cue.some((span) => ASKS.test(text.slice(...span)));

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

/** Who opens the sentence before, where nobody else is in it but beside somebody. */
function onlyOpening(places: Places, at: number, fitting: readonly Logged[]): Logged | undefined {
  const before = fitting.filter(
    ({ mention: { span } }) => isSentenceBefore(places, span, at) && !isAside(places, span),
  );
  const alone = new Set(before.map(({ entity }) => entity)).size === 1;
  return alone ? before.find(({ mention }) => isOpenedBy(places, mention.span)) : undefined;
}

/** "Ona Bek said the mayor had promised **her** a park. **He** also said": may she of whom somebody of no known sex tells be herself? */
function tellsOtherSex({ entity, attribution }: Previous, { places: { segmented } }: Context, at: number): boolean {
  const pronoun = (/^\p{L}+/u.exec(segmented.text.slice(at))?.[0] ?? "").toLowerCase();
  const others = MALE_PRONOUNS.has(pronoun) ? FEMALE_PRONOUNS : MALE_PRONOUNS;
  const told = attribution.content.flatMap((span) => loweredIn(segmented.text, span));
  return entity.sex === "unknown" && told.some((word) => others.has(word));
}
