import type { Span } from "@according/record";
import { TURNS_TO } from "../en/it-they.ts";
import { AS_FOR, ASKS, HAS_THE_WORD, SUBJECT_IN_FRONT } from "../en/references.ts";
import type { Sex } from "../language-words.ts";
import type { Phrase } from "../names/types.ts";
import type { Entity } from "./entities.ts";
import { tellsOfAnother, tellsOfPerson } from "./named-later.ts";
import { type Context, fittingFor, opensHanging } from "./pronoun-people.ts";
import { isOpenedBy } from "./pronoun-weights.ts";
import { sexAgrees } from "./sex.ts";

/* Who is so near to a *he* or *she* that nobody who was told of before may be meant. */

/** Is somebody the only one of whom the sentence before tells, and he has said that? His quotation may have begun further up. */
export function isNearest(context: Context, at: number, sex: Sex, entity: Entity): boolean {
  const { attribution, places } = context;
  const begins = Math.min(at, ...attribution.content.slice(0, 1).map(([from]) => from));
  const before = places.sentence(begins) - 1;
  const [start] = places.segmented.sentences[before]?.span ?? [at];
  if (before < 0 || places.quoted(at)) return false;
  const opening = openingOfSpeech(context, start) ?? start;
  const near = fittingFor(context, at, sex).filter(({ mention: { span } }) => span[0] >= opening);
  if (near.length === 0 || near.some(({ entity: other }) => other !== entity)) return false;
  const spans = near.map(({ mention: { span } }) => span);
  for (let i = places.sentence(opening); i <= before; i++) if (tellsOfAnother(places, i, spans, sex)) return false;
  return hasJustSaid(context, opening, begins) === entity;
}

/** "**“No,” said Dara Voss. “It is late.”**\n\nShe asked": where the sentence begins in which it is told who says one that is all quoted. */
function openingOfSpeech({ previous, places }: Context, start: number): number | null {
  const last = previous?.attribution.content.at(-1);
  if (!previous || !last || previous.at >= start || last[1] <= start || !places.quoted(start + 1)) return null;
  return places.segmented.sentences[places.sentence(previous.at)]?.span[0] ?? null;
}

/**
 * "It is dear, **Tiff Moro said.**\n\n“It is,” he said": whoever has said the sentence before is of the other sex by his given name
 * alone, and who else is meant was told of longer ago.
 */
export function hasAnotherJustSaid(context: Context, at: number, sex: Sex, entity: Entity): boolean {
  const { attribution, places } = context;
  const begins = Math.min(at, ...attribution.content.slice(0, 1).map(([from]) => from));
  const before = places.segmented.sentences[places.sentence(begins) - 1];
  if (!before || places.quoted(at) || places.paragraph(begins) === before.paragraph) return false;
  const other = endsTheSentence(context, before.span) ? hasJustSaid(context, before.span[0], begins) : null;
  if (!other || other === entity || other.kind !== "person" || other.sex === sex || other.honorifics.size > 0)
    return false;
  return !fittingFor(context, at, sex).some(({ mention: { span } }) => span[0] >= before.span[0]);
}

/* "Tiff Moro said on Monday." */
const TAIL = 30;

/** Who has spoken before is named at the end of his sentence, behind what he said: it goes on in the next paragraph. */
function endsTheSentence({ previous, places }: Context, [from, to]: Span): boolean {
  const [content, cue] = [previous?.attribution.content[0], previous?.attribution.cue.at(-1)];
  if (!content || !cue || cue[0] < from || cue[1] > to || content[0] > cue[0]) return false;
  return to - cue[1] <= TAIL && !/[,;:“”"]/.test(places.segmented.text.slice(cue[1], to));
}

/** "**Senad Moro, a doctor, said** A.\n\n“B,” he said": who said the sentence before, and asked nobody. */
function hasJustSaid({ previous, places }: Context, start: number, begins: number): Entity | null {
  if (!previous || previous.at < start || places.paragraph(begins) - places.paragraph(start) > 1) return null;
  const { text } = places.segmented;
  const asks = previous.attribution.cue
    .map((span) => text.slice(...span))
    .some((cue) => ASKS.test(cue) || TURNS_TO.test(cue));
  return asks ? null : previous.entity;
}

/** "**Ren Gorm** was responding to reports. “It is late,” he said": who has taken the word in the sentence before, and opens it. */
export function takesTheWord({ places, attribution }: Context, at: number, entity: Entity): boolean {
  const { text, sentences } = places.segmented;
  const begins = Math.min(at, ...attribution.content.slice(0, 1).map(([from]) => from));
  const [start, end] = sentences[places.sentence(begins) - 1]?.span ?? [at, at];
  const isNear = places.paragraph(begins) - places.paragraph(start) <= 1 && !places.quoted(at);
  const isNamed = (span: Span): boolean =>
    span[0] >= start && span[1] < end && isOpenedBy(places, span) && HAS_THE_WORD.test(text.slice(span[1], end));
  return isNear && entity.mentions.some(({ span }) => isNamed(span));
}

/**
 * "**As for Moro,** he said", "As **Moro** left, he said", "While it did not appeal to **Ina Falk**, she said": the only one who is named
 * before *he* in its sentence, of whom a new paragraph begins to tell.
 */
export function standsInFront(context: Context, at: number, sex: Sex, entity: Entity): boolean {
  const { places } = context;
  const { text, sentences, tokens } = places.segmented;
  const here = sentences[places.sentence(at)];
  const start = here?.span[0] ?? at;
  const before = text.slice(start, at);
  if (!here || places.quoted(at) || !/, $/.test(before)) return false;
  const near = fittingFor(context, at, sex).filter(({ mention: { span } }) => span[0] >= start);
  if (near.length === 0 || near.some(({ entity: other }) => other !== entity)) return false;
  const spans = near.map(({ mention: { span } }) => span);
  const [named] = spans;
  const isNamed = near.some(({ mention: { as } }) => as === "name" || as === "short");
  if (!named || !isNamed) return false;
  const opening = text.slice(start, named[0]);
  if (AS_FOR.test(opening)) return true;
  const isFirst = sentences[places.sentence(at) - 1]?.paragraph !== here.paragraph;
  if (!isFirst || !opensHanging(before.split(" ", 1)[0] ?? "")) return false;
  const isNew = near.some(({ mention: { as } }) => as === "name") && entity.firstAt >= start;
  const isOther = (from: number, to: number): boolean =>
    tellsOfPerson(tokens.slice(...(places.tokens([from, to]) ?? [0, 0])), spans, sex);
  return isNew ? !isOther(start, named[0]) : SUBJECT_IN_FRONT.test(opening) && !isOther(start, at);
}

/** "… out to play.”\n\n**She continued:**": whoever has spoken up to the paragraph before, however long ago named. */
export function goesOnAfar({ previous, places }: Context, { span: [at], sex }: Phrase): Entity | null {
  const isNear = previous !== null && places.paragraph(at) - places.paragraph(previous.at) <= 1 && !places.quoted(at);
  return isNear && previous.entity.kind === "person" && sexAgrees(previous.entity, { sex }) ? previous.entity : null;
}
