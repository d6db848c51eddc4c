import type { Span } from "@according/record";
import { PARTS_IN_SCENE } from "../en/callings.ts";
import { DESCRIBED_MEANS } from "../en/description-means.ts";
import { POINTS, SEVERAL_ENDING, TELLS_WHO } from "../en/references.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import {
  type Description,
  descriptionIn,
  holdsOther,
  type OfCalled,
  type OfNobody,
  ofCalled,
  ofNobody,
  tellsNoOther,
} from "./description-measures.ts";
import type { Entity } from "./entities.ts";
import { type Asked, fittingFor } from "./may-be-meant.ts";
import { bodiesBefore, type Measured, ofAll, ofPlace, ofTheOne, weighed } from "./pronoun-measures.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";
import { tellingOf } from "./telling.ts";

/* Which person a description means of which no rule tells it: "the senator", "the retired surgeon". */

/** Somebody who may be called so, with all that is measured of them. */
export interface Called extends Measured {
  readonly called: OfCalled;
}

/** Who may be meant, and what is measured of the description itself. */
export interface Choice {
  readonly known: readonly Called[];
  readonly nobody: OfNobody;
}

/* How far back whoever is meant may be told of, in characters. */
const REACH = 6000;

/** Whoever is named is so likely at least: what is not far likelier than not is left as it is written. */
export const LIKELY_SO = 0.7;

/** Whoever is likeliest, where the rules have told nobody (`told`) but what the words themselves say. */
export function describedMeans(scene: Scene, span: Span, told: Speaker): Speaker {
  const phrase = descriptionAt(scene, span, told);
  const meant = phrase && likeliestOf(choiceFor(scene, phrase, told.entity), phrase);
  if (!meant) return told;
  if (told.entity) scene.entities.join(meant, told.entity);
  else scene.entities.mention(meant, { span: phrase.span, as: "role" });
  return { ...NOBODY, entity: meant };
}

/** "the senator": one person, of whom nothing else is known; null where the words are others, or rules leave it between several. */
export function descriptionAt({ places }: Scene, span: Span, { entity, candidates }: Speaker): Phrase | null {
  const range = places.tokens(span);
  if (!range || places.quoted(span[0]) || candidates.length > 0) return null;
  const phrase = readPhrase(places.segmented, range);
  const { as, kind, definite, plural, words, head } = phrase;
  const isOne = as === "role" && definite && !plural && POINTS.test(words) && !SEVERAL_ENDING.test(head.toLowerCase());
  const tellsEnough = TELLS_WHO.some((telling) => telling.test(words));
  const isNew = entity === null || entity.mentions.every(({ span: [from] }) => from === span[0]);
  return isOne && kind === "unnamed" && isNew && !tellsEnough ? phrase : null;
}

/** All who may be meant, but for `own`, who is known by these words alone, and of whom it is told more than once or who has been called just so; where somebody has been called so, nobody else. */
export function choiceFor(scene: Scene, phrase: Phrase, own: Entity | null): Choice {
  const at = phrase.span[0];
  const asked: Asked = { ...scene, at, sex: phrase.sex, telling: tellingOf(scene.attribution, scene.places, phrase) };
  const described = descriptionIn(phrase);
  const fitting = fittingFor(asked, at, phrase.sex, REACH).filter(({ entity }) => entity !== own);
  const all = [...Map.groupBy(fitting, ({ entity }) => entity)].map(([entity, logged]) => ({
    ...{ entity, logged },
    called: ofCalled(asked, described, entity, logged),
  }));
  const isOneCalledSo = all.some(({ called }) => called.sameNoun > 0);
  const meant = all.filter(
    ({ entity, logged, called }) =>
      (logged.length > 1 || called.sameNoun > 0) &&
      !isDescribedBeside(scene, entity, at) &&
      mayBeMeantSo(asked, described, entity, called) &&
      (!isOneCalledSo || hasBeenCalledSo(called)),
  );
  const ofAny = { asked, latest: fitting.at(-1), bodies: bodiesBefore(asked) };
  const known = meant.map(({ entity, logged, called }) => ({
    ...{ entity, called },
    mentions: logged.map((one) => ofPlace(ofAny, one)),
    own: ofTheOne(asked, entity, logged.length),
  }));
  return { known, nobody: ofNobody(asked, described, known.length) };
}

/**
 * "Dara Voss … **the senator**", and not "**the judge**": whoever has been called so may be meant, where nothing in the words is
 * told of another; and anybody with a name by what he may be besides.
 */
const mayBeMeantSo = ({ telling }: Asked, described: Description, entity: Entity, called: OfCalled): boolean =>
  hasBeenCalledSo(called)
    ? tellsNoOther(described, called)
    : entity.kind === "person" &&
      !telling.answers &&
      !PARTS_IN_SCENE.has(described.noun) &&
      !holdsOther(described, entity, called);

/** "**The Merle senator** called on them to leave after **the mogul** spoke": one sentence describes nobody twice. */
const isDescribedBeside = ({ places }: Scene, { mentions }: Entity, at: number): boolean =>
  mentions.some(
    ({ as, span: [from, to] }) => as === "role" && to <= at && places.sentence(from) === places.sentence(at),
  );

const hasBeenCalledSo = ({ sameNoun, alike }: OfCalled): boolean => sameNoun + alike > 0;

/** Whoever was told of once is meant by no office: a deputy of the mayor's is not "the **mayor**". */
function likeliestOf({ known, nobody }: Choice, { title }: Phrase): Entity | null {
  const scores = known.map(
    ({ mentions, own, called }) =>
      ofAll(mentions.map((one) => weighed(one, DESCRIBED_MEANS.mention))) +
      weighed(own, DESCRIBED_MEANS.somebody) +
      weighed(called, DESCRIBED_MEANS.called),
  );
  const best = Math.max(...scores);
  const share = Math.exp(best - ofAll([...scores, weighed(nobody, DESCRIBED_MEANS.nobody)]));
  const likeliest = known[scores.indexOf(best)];
  if (!likeliest || share < LIKELY_SO || (title && likeliest.mentions.length === 1)) return null;
  return likeliest.entity;
}
