import type { Span } from "@according/record";
import { TURNS_TO } from "../en/it-they.ts";
import { METONYMS } from "../en/metonyms.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import {
  A_OR_ONE,
  ASKS,
  ASKS_SOMEBODY,
  ASKS_WHETHER,
  HEARD_BETWEEN,
  IS_ACCORDING,
  IS_CHARGED,
  TELLS,
  WHO_IS_ASKED,
} from "../en/references.ts";
import type { Sex } from "../language-words.ts";
import { plain } from "../names/naming.ts";
import type { Places } from "../text/places.ts";
import { mayBeAnothersTurn } from "./anothers-turn.ts";
import type { Entity, Logged } from "./entities.ts";
import { type Asked, fittingFor } from "./may-be-meant.ts";
import { hasMoreToSay, isSpeaking, isUnnamedSpeaker } from "./pronoun-speakers.ts";

/* Doubts by who has spoken before a *he* or *she*: whether another as well may be meant by a *he* or *she*, who is not among those who are known. */

/** "Voss **asked** why. **He replied**", "Voss **praised** Moro. **He replied**": hardly who has just asked, or spoken to him. */
export const answersHimself = (asked: Asked, entity: Entity): boolean => {
  const { previous, places, telling } = asked;
  if (!previous || !telling.answers || !isSpeaking(asked, entity)) return false;
  const { act, cue } = previous.attribution;
  return act !== "state" || cue.some((span) => ASKS.test(places.segmented.text.slice(...span)));
};

/** "The clerk recalled that **he** said, “I will go”": hardly the clerk. */
export const quotesSomebody = ({ outer, places, attribution: { form }, at }: Asked, entity: Entity): boolean =>
  form === "direct" && outer?.entity === entity && entity.kind === "unnamed" && !places.quoted(at);

/**
 * "Kell Moran, **Voss's aide**, said that he …", "Alex Voss wrote to **Martha Kohl**. She …": of whom no sex is known, with somebody
 * whose sex fits named beside him, or behind.
 */
export function mayBeWhoIsBeside(asked: Asked, entity: Entity): boolean {
  const { outer, previous, places, at, sex } = asked;
  if (entity.sex !== "unknown" || hasMoreToSay(asked, entity)) return false;
  const known = fittingFor(asked, at, sex).filter(({ entity: other }) => other !== entity && other.sex === sex);
  const isOuter = outer?.entity === entity;
  const spoke = isOuter || (previous?.entity === entity && entity.kind === "unnamed");
  const here = places.sentence(isOuter || !previous ? at : previous.at);
  const isBehind = ({ mention: { span } }: Logged): boolean =>
    span[0] > entity.lastAt &&
    places.sentence(at) - places.sentence(span[0]) <= 1 &&
    (previous?.entity !== entity || places.sentence(previous.at) === places.sentence(span[0]));
  return known.some((one) => isBehind(one) || (spoke && places.sentence(one.mention.span[0]) === here));
}

/** "Last month **the head of the mill** said A. He said B": whoever has just spoken has no name, and hardly is somebody of a name. */
export const hasLeftTheWord = (asked: Asked, entity: Entity): boolean => {
  const { previous } = asked;
  const isOther = previous !== null && previous.entity !== entity && isUnnamedSpeaker(asked, previous.entity);
  return isOther && isSpeaking(asked, previous.entity) && entity.lastAt < previous.at;
};

/** "Voss **was replaced by** Moro. He …", where whoever is thought of has not just spoken: another may as well go on. */
export const goesToAnother = (asked: Asked, entity: Entity): boolean => {
  const { previous, places, at, sex } = asked;
  const isAsking = previous?.attribution.cue.some((span) => TURNS_TO.test(places.segmented.text.slice(...span)));
  const hasTheWord = isSpeaking(asked, entity) && !isAsking;
  return !hasTheWord && mayBeAnothersTurn(places, at, entity, fittingFor(asked, at, sex));
};

/** "**Magen** says it is late. He said": whoever has just spoken by one word that nothing tells to be a body's name, and not another before. */
export function mayBeBareName({ previous, places, at }: Asked, entity: Entity): boolean {
  if (!previous || previous.entity === entity || places.quoted(at)) return false;
  const isNear = places.sentence(at) - places.sentence(previous.at) <= 2;
  return isOneWord(previous.entity) && isNear && entity.lastAt < previous.at;
}

/** "**Magen**": one word that nothing tells to be a body's name. */
export const isOneWord = ({ name, kind, calls }: Entity): boolean =>
  kind === "organisation" && calls.size === 0 && /^\p{Lu}\p{Ll}+$/u.test(name) && !METONYMS.has(plain(name));

/**
 * "“Is it late?” Voss asked **the mayor**. “I know,” she said": the next quotation may be hers who was asked, and whatever she says
 * where it is told what was asked: "asked the mayor **if** it was late. She said it was".
 */
export function mayBeWhoWasAsked({ previous, places, attribution, at }: Asked, entity: Entity): boolean {
  if (!previous || previous.entity !== entity) return false;
  const { segmented, sentence } = places;
  const [from, end] = previous.attribution.cue.at(-1) ?? [0, 0];
  if (!ASKS_SOMEBODY.test(segmented.text.slice(from, end))) return false;
  const close = segmented.sentences[sentence(end)]?.span[1] ?? end;
  if (attribution.form !== "direct" && !ASKS_WHETHER.test(segmented.text.slice(end, close))) return false;
  const begins = attribution.content[0]?.[0] ?? at;
  return sentence(Math.min(begins, at)) - sentence(end) <= 1 && WHO_IS_ASKED.test(segmented.text.slice(end, close));
}

/** "Voss told **Omar Breck** that it was late. “I know,” he said": the next quotation may be his who was told. */
export function mayBeWhoWasTold(asked: Asked, first: Entity): boolean {
  const { previous, places, attribution, at, sex } = asked;
  if (!previous || previous.entity !== first || attribution.form !== "direct") return false;
  if (places.sentence(at) - places.sentence(previous.at) > 1) return false;
  const cue = previous.attribution.cue.at(-1)?.[1] ?? at;
  return fittingFor(asked, at, sex).some(
    ({ entity, mention }) => entity !== first && isToldAt(places, cue, mention.span),
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

/** "**A soldier still there** tells us much. “It worked,” **he** says. He adds": somebody has just spoken of whom it cannot be told who it is. */
export function anotherHasSpoken({ open, previous, places, at, telling, sex }: Asked, entity: Entity): boolean {
  if (!open || open.at <= (previous?.at ?? -1) || places.paragraph(at) - places.paragraph(open.at) > 1) return false;
  const range = places.tokens(open.source);
  const [word, ...others] = range ? places.segmented.tokens.slice(...range) : [];
  const isSame = telling.on && pronounsOf(sex).has(word?.lower ?? "");
  return entity.lastAt < open.at && (others.length > 0 ? A_OR_ONE.has(word?.lower ?? "") : isSame);
}

/**
 * "It is dear, **Tiff Moro said.**\n\n“It is,” he said": whoever has said the sentence before is of the other sex by his given name
 * alone, and who else is meant was told of longer ago.
 */
export function hasAnotherJustSaid(asked: Asked, entity: Entity): boolean {
  const { attribution, places, at, sex } = asked;
  const begins = Math.min(at, ...attribution.content.slice(0, 1).map(([from]) => from));
  const before = places.segmented.sentences[places.sentence(begins) - 1];
  if (!before || places.quoted(at) || places.paragraph(begins) === before.paragraph) return false;
  const other = endsTheSentence(asked, before.span) ? hasJustSaid(asked, before.span[0], begins) : null;
  if (!other || other === entity || other.kind !== "person" || other.sex === sex || other.honorifics.size > 0)
    return false;
  return !fittingFor(asked, at, sex).some(({ mention: { span } }) => span[0] >= before.span[0]);
}

/* "Tiff Moro said on Monday." */
const TAIL = 30;

/** Who has spoken before is named at the end of his sentence, behind what he said: it goes on in the next paragraph. */
function endsTheSentence({ previous, places }: Asked, [from, to]: Span): boolean {
  const [content, cue] = [previous?.attribution.content[0], previous?.attribution.cue.at(-1)];
  if (!content || !cue || cue[0] < from || cue[1] > to || content[0] > cue[0]) return false;
  return to - cue[1] <= TAIL && !/[,;:“”"]/.test(places.segmented.text.slice(cue[1], to));
}

/** "**Senad Moro, a doctor, said** A.\n\n“B,” he said": who said the sentence before, and asked nobody. */
function hasJustSaid({ previous, places }: Asked, start: number, begins: number): Entity | null {
  if (!previous || previous.at < start || places.paragraph(begins) - places.paragraph(start) > 1) return null;
  const { text } = places.segmented;
  const asks = previous.attribution.cue
    .map((span) => text.slice(...span))
    .some((cue) => ASKS.test(cue) || TURNS_TO.test(cue));
  return asks ? null : previous.entity;
}

/** "Voss came with Moro. “**She** is a help,” she said": hardly who has not spoken before, and of whom the quotation then tells. */
export const isToldOfInSpeech = ({ previous, places, attribution, sex }: Asked, entity: Entity): boolean =>
  attribution.form === "direct" &&
  previous?.entity !== entity &&
  attribution.content.some(([from, end]) => {
    const [word = ""] = /\p{L}+/u.exec(places.segmented.text.slice(from, end)) ?? [];
    return pronounsOf(sex).has(word.toLowerCase());
  });

/**
 * "**Hask** was held on Monday, according to the prosecutor **Omar Velin**. He is charged with": hardly who has just told of another's
 * arrest.
 */
export const isChargedForAnother = ({ previous, places, attribution: { cue } }: Asked, entity: Entity): boolean => {
  const { text } = places.segmented;
  const told =
    previous?.entity === entity && previous.attribution.cue.some((span) => IS_ACCORDING.test(text.slice(...span)));
  return told && cue.some((span) => IS_CHARGED.test(text.slice(...span)));
};

const pronounsOf = (sex: Sex): ReadonlySet<string> => (sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
