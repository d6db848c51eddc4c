import type { Span } from "@according/record";
import { HE_MEANS } from "../en/he-means.ts";
import { clausesOf } from "../grammar/clauses.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import type { Range } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import type { Places } from "../text/places.ts";
import type { Entity, Logged } from "./entities.ts";
import { type Asked, isPersonal, REACH } from "./may-be-meant.ts";
import { isOblique, isOpenedBy, isOwner } from "./mention-places.ts";
import { hasMoreToSay, isNamedInSpeech, isSpeaking, spokeBefore } from "./pronoun-speakers.ts";
import { opensWithAnother } from "./pronoun-topic.ts";

/* What is measured of somebody who may be meant by *he* or *she*; what each measure weighs is learnt from marked text. */

export type Row<Name extends string> = Readonly<Record<Name, number>>;
/** Of each place where they are mentioned. */
export type OfMention = Row<keyof typeof HE_MEANS.mention>;
/** Of themselves. */
export type OfSomebody = Row<keyof typeof HE_MEANS.somebody>;

/** Somebody who may be meant, with all that is measured of them. */
export interface Measured {
  readonly entity: Entity;
  readonly mentions: readonly OfMention[];
  readonly own: OfSomebody;
}

/* Sentences further back count no more than so many. */
const FARTHEST = 12;

/** A place at which it is asked who is meant, with what is the same for all who may be. */
export interface AskedOfAll {
  readonly asked: Asked;
  readonly topic?: Logged | undefined;
  readonly latest: Logged | undefined;
  /** The bodies that are mentioned within reach. */
  readonly bodies: readonly Span[];
}

export function ofPlace({ asked, topic, latest, bodies }: AskedOfAll, mentioned: Logged): OfMention {
  const { at, places } = asked;
  const { span, as } = mentioned.mention;
  const back = places.sentence(at) - places.sentence(span[0]);
  const paragraphs = places.paragraph(at) - places.paragraph(span[0]);
  const oblique = isOblique(places, span);
  const aside = oblique || isOwner(places.segmented.text, span);
  const isSubject = !aside && isInSubject(places, span);
  return numbers<OfMention>({
    sentencesBack: Math.min(back, FARTHEST),
    sameSentence: back === 0,
    otherParagraph: paragraphs > 0,
    farParagraph: paragraphs > 1,
    latest: mentioned === latest,
    subject: isSubject,
    subjectHere: isSubject && back === 0,
    opens: isOpenedBy(places, span),
    neither: !isSubject && !aside,
    oblique: back > 0 && oblique,
    topic: mentioned === topic,
    quoted: places.quoted(span[0]) && !places.quoted(at),
    pronoun: as === "pronoun",
    role: as === "role",
    inBody: bodies.some(([from, end]) => span[0] === from && end > span[1]),
  });
}

/** `near` of their mentions are within reach. */
export function ofTheOne(asked: Asked, entity: Entity, near: number): OfSomebody {
  const { places, open, telling } = asked;
  const before = spokeBefore(asked, entity);
  const [headline] = places.segmented.paragraphs;
  return numbers<OfSomebody>({
    sexUnknown: entity.sex === "unknown",
    unnamed: entity.kind === "unnamed",
    inHeadline: entity.firstAt < (headline?.span[1] ?? 0),
    mentions: Math.log1p(entity.mentions.length),
    mentionsNear: Math.log(near),
    namedInSpeech: isNamedInSpeech(asked, entity),
    spokeBefore: before,
    speaking: isSpeaking(asked, entity),
    otherwise: before && !telling.plain,
    goesOn: hasMoreToSay(asked, entity),
    leftOpen: open?.speaker.candidates.some(({ entity: one }) => (one.same ?? one) === entity) ?? false,
    anotherOpens: opensWithAnother(asked, entity),
  });
}

/** A measure that is true or false is 1 or 0. */
export function numbers<R extends Row<string>>(measures: { readonly [Name in keyof R]: number | boolean }): R {
  const row: Record<string, number> = {};
  for (const name in measures) row[name] = Number(measures[name]);
  return row as R;
}

const subjectsOf = onceFor((grammar: Parameters<typeof clausesOf>[0]): readonly Range[] =>
  clausesOf(grammar).flatMap(({ subject }) =>
    subject ? [subject.phrase, ...(subject.second ? [subject.second] : [])] : [],
  ),
);

/** "**Dara Voss**, a clerk, left", "since **Voss** left": named in the subject of a clause. */
function isInSubject(places: Places, span: Span): boolean {
  const grammar = grammarsOf(places.segmented)[places.sentence(span[0])];
  const range = places.tokens(span);
  if (!grammar || !range) return false;
  return subjectsOf(grammar).some(([first, end]) => range[0] >= first && range[1] <= end);
}

/** "**The Moro campaign** asked for it": the bodies in whose names those of people may stand. */
export const bodiesBefore = ({ entities, at }: Asked): readonly Span[] =>
  entities
    .before(at, REACH)
    .flatMap(({ entity, mention }) => (isPersonal(entity.same ?? entity) ? [] : [mention.span]));

/** How well somebody fits: the weights of what is measured, of their mentions together. */
export const fitOf = ({ mentions, own }: Measured): number =>
  ofAll(mentions.map((measures) => weighed(measures, HE_MEANS.mention))) + weighed(own, HE_MEANS.somebody);

/** The logarithm of odds that are given as their logarithms, together. */
export function ofAll(scores: readonly number[]): number {
  const highest = Math.max(...scores);
  return highest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - highest), 0));
}

/** How well it fits that nobody is meant who is known. */
export const SCORE_OF_NOBODY = HE_MEANS.nobody;

export function weighed<Name extends string>(measures: Row<Name>, weights: Row<Name>): number {
  let sum = 0;
  for (const name in measures) sum += measures[name] * weights[name];
  return sum;
}
