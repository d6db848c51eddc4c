import { CAN_BE_TOLD, IT, TELLS_WHEN, THEY, TURNS_TO_ANOTHER } from "../en/it-they.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { areWritings, hasAnd, isBodyEntity, isOne, isSeveral, isTwoBodies } from "./body-kinds.ts";
import { areMany } from "./descriptions.ts";
import type { Entity, Logged } from "./entities.ts";
import { fromPutOut } from "./issuer.ts";
import {
  hasOpenSpoken,
  hasTurnedTo,
  isAmongContent,
  isOwnBody,
  isSilent,
  mayBeFirm,
  mayBeSeveral,
  namesPeople,
  namesTwo,
  ofOneUnnamed,
  openAmong,
  opensWithOther,
  paragraphsApart,
  spokeBeforeOne,
  tellsOfDocument,
  turnsFrom,
} from "./it-others.ts";
import {
  areOthersIn,
  asToldOf,
  bodyOfSubject,
  frontedSubject,
  isJoined,
  isOfPeople,
  newSubject,
  otherBody,
  ownSubject,
  peopleOfSubject,
  REACH_OF_IT,
  type Read,
  spokespersonOf,
  type ToldOf,
} from "./it-subjects.ts";
import { isAside } from "./mention-places.ts";
import { countKeeper, tellsOfCount } from "./own-figures.ts";
import { putOutBefore } from "./put-out.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Previous, type Speaker } from "./speaker.ts";

/**
 * "it" and "they": the subject of the sentence before, else the previous speaker, if that is a body or a group; else the only
 * one mentioned just before. `read` tells whom a noun phrase means.
 */
export function fromImpersonal(scene: Scene, phrase: Phrase, read: Read): Speaker {
  const [word = ""] = phrase.name;
  if (!THEY.has(word) && !IT.has(word)) return NOBODY;
  if (isSaidByNobody(scene.places, phrase)) return NOBODY;
  const asked = askedOf(scene, phrase, read);
  for (const way of WAYS) {
    const meant = way(asked);
    if (meant) return meant;
  }
  return NOBODY;
}

/** "**It can** also **be revealed** that": what stands for nobody. */
const isSaidByNobody = ({ segmented: { text } }: Places, { span: [at, end] }: Phrase): boolean =>
  CAN_BE_TOLD.test(text.slice(at, end + LONGEST));

/* "It can now also be revealed", with room. */
const LONGEST = 40;

/** A pronoun, and what several ways ask about it. */
interface Asked {
  readonly scene: Scene;
  readonly phrase: Phrase;
  readonly read: Read;
  readonly at: number;
  /** "they" */
  readonly isMany: boolean;
  /** Can it be said of somebody? */
  readonly fits: (entity: Entity) => boolean;
  readonly meant: (entity: Entity) => Speaker;
  /** The same, or nobody, where the sentence opens with another body. */
  readonly opening: (entity: Entity) => Speaker;
  /** Of whom the sentence before tells; found out when it is first asked. */
  readonly subject: () => ToldOf | null;
  /** Whoever spoke last and may go on; in the paragraph above, or `here`. */
  readonly goesOn: (here?: boolean) => Previous | null;
}

function askedOf(scene: Scene, phrase: Phrase, read: Read): Asked {
  const { entities, previous } = scene;
  const isMany = THEY.has(phrase.name[0] ?? "");
  const at = phrase.span[0];
  const fits = (entity: Entity): boolean =>
    !isOwnBody(scene, entity, at) &&
    (isMany
      ? isSeveral(entity)
      : (isBodyEntity(entity) || mayBeFirm(entity)) && !isTwoBodies(entity) && !areWritings(entity));
  const meant = (entity: Entity): Speaker => ({ ...NOBODY, entity: entities.mention(entity, phrase) });
  const opening = (entity: Entity): Speaker =>
    !isMany && (opensWithOther(scene, entity, at) || turnsFrom(scene, entity, at, TURNS_TO_ANOTHER))
      ? NOBODY
      : meant(entity);
  const last = once(() => (previous && fits(previous.entity) ? previous : null));
  const back = once(() => (previous ? paragraphsApart(scene, previous, phrase) : Number.POSITIVE_INFINITY));
  const goesOn = (here = false): Previous | null => (last() && back() <= (here ? 0 : 1) ? last() : null);
  const subject = once(() => newSubject(scene, at, isMany ? THEY : IT));
  return { scene, phrase, read, at, isMany, fits, meant, opening, subject, goesOn };
}

/** A value that is worked out when it is first asked for. */
function once<T>(make: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: make() };
    return known.value;
  };
}

/** One way to tell whom it means; undefined: by this way it is not told, and the next is asked. */
type Way = (asked: Asked) => Speaker | undefined;

/** "The ministry said A", and then somebody of whom it is not told who they are. */
const openSpoken: Way = ({ scene, at, fits }) => (hasOpenSpoken(scene, at) ? openAmong(scene, fits) : undefined);

/** "The monitor has counted 40. **It** …": who keeps the count. */
const keeperOfCount: Way = ({ scene, at, isMany, fits, meant }) => {
  if (isMany || !tellsOfCount(scene.places, at)) return undefined;
  const keeper = countKeeper(scene, at);
  return keeper && fits(keeper) ? meant(keeper) : NOBODY;
};

const oneUnnamed: Way = ({ scene, phrase, isMany, meant }) => {
  const one = isMany ? ofOneUnnamed(scene, phrase) : null;
  return one ? meant(one) : undefined;
};

/** "The ministry closed the port, **it** said": the subject of its own sentence. */
const subjectHere: Way = ({ scene, at, read, isMany, fits, meant }) => {
  const own = isMany ? undefined : (ownSubject(scene, at, read) ?? frontedSubject(scene, at, read));
  if (own === null) return NOBODY;
  return own && fits(own) ? meant(own) : undefined;
};

/** "The army put out a statement. **It** …" */
const whoPutOut: Way = ({ scene: { places }, at, read, isMany, fits, meant }) => {
  const out = putOutBefore(places, at);
  const author = out && !areOthersIn(places, asToldOf(places, out), at) ? read(out).entity : null;
  return author && fits(author) && (!isMany || !isOne(author)) ? meant(author) : undefined;
};

/** "Norvia and Tarsia have agreed. **They** …" */
const joinedSubject: Way = ({ scene, at, read, isMany, subject, meant }) => {
  const told = subject();
  if (isMany && told && areOthersIn(scene.places, told, at)) return NOBODY;
  if (!told || !isJoined(scene, told)) return undefined;
  const { entity } = isMany ? read(told.range) : NOBODY;
  return entity && isSeveral(entity) && hasAnd(entity) ? meant(entity) : NOBODY;
};

/** "The council has met. **It** …", "Lisk's police have …" */
const bodyAsSubject: Way = ({ scene, phrase, at, read, isMany, subject, fits, opening }) => {
  const told = subject();
  if (!told) return undefined;
  const body = bodyOfSubject(scene, told, phrase, isMany);
  if (body) return isMany && namesTwo(scene, at) ? NOBODY : opening(body);
  const other = otherBody(scene.places, told, read);
  return other ? (fits(other) ? opening(other) : NOBODY) : undefined;
};

/** "Residents … **They** …": of the people told of and of whoever spoke neither is surely meant. */
const peopleOrSpeaker: Way = ({ scene: { places, previous }, isMany, subject, goesOn }) => {
  const told = subject();
  const either = isMany && told && goesOn(true) && isOfPeople(told);
  return either || (isMany && previous && hasTurnedTo(places, previous)) ? NOBODY : undefined;
};

/** "The firm's spokesman is Tom Hale. **They** …", "Residents left. **They** …" */
const peopleAsSubject: Way = ({ read, isMany, subject, goesOn, meant }) => {
  const told = isMany ? subject() : null;
  const people = told && (spokespersonOf(told, read) ?? (goesOn(true) ? null : peopleOfSubject(told, read)));
  return people ? meant(people) : undefined;
};

/** "Dara Voss met the miners. **They** …": not whoever spoke alone. */
const severalBehindOne: Way = ({ scene, at, isMany }) => {
  const { previous, places } = scene;
  const isAlone = isMany && previous && isOne(previous.entity);
  return isAlone && (namesPeople(places, previous, at) || namesTwo(scene, at)) ? NOBODY : undefined;
};

const fromWhatIsPutOut: Way = ({ scene, phrase, at, read, isMany, goesOn }) => {
  const { places } = scene;
  const last = goesOn();
  if (isMany || (last && places.sentence(last.at) >= places.sentence(at) - 1)) return undefined;
  return fromPutOut(scene, phrase, read) ?? undefined;
};

/** Whoever spoke last goes on, where no other may be meant. */
const previousSpeaker: Way = ({ scene, at, isMany, goesOn, meant, opening }) => {
  const { places } = scene;
  const last = goesOn();
  if (!last) return undefined;
  const isUnsure = isMany
    ? mayBeSeveral(scene, last, at)
    : tellsOfDocument(places, last, at) || turnsFrom(scene, last.entity, at, TELLS_WHEN);
  if (isUnsure) return NOBODY;
  return isSilent(last, places) ? opening(last.entity) : meant(last.entity);
};

/** The only one mentioned just before; of "they also said" the only several who spoke before one person did. */
const onlyOneMentioned: Way = ({ scene, phrase, at, isMany, fits, meant, opening }) => {
  const { entities, places, attribution } = scene;
  const saysIt = (isMany ? THEY : IT).has(places.segmented.text.slice(...phrase.span).toLowerCase());
  const near = new Set(
    entities
      .before(at, REACH_OF_IT)
      .filter(({ entity, mention }) => fits(entity) && places.sentence(at) - places.sentence(mention.span[0]) <= 1)
      .filter(({ entity, mention }) => !isMany || areMany(entity) || !isAside(places, mention.span))
      .filter(({ mention: { span } }) => !saysIt || !isAmongContent(attribution.content, span))
      .map(({ entity }: Logged) => entity),
  );
  const [only] = near;
  if (only && near.size === 1) return opening(only);
  const before = isMany && near.size === 0 ? spokeBeforeOne(scene, at) : null;
  return before ? meant(before) : undefined;
};

/** In this order: the surest first. */
const WAYS: readonly Way[] = [
  openSpoken,
  keeperOfCount,
  oneUnnamed,
  subjectHere,
  whoPutOut,
  joinedSubject,
  bodyAsSubject,
  peopleOrSpeaker,
  peopleAsSubject,
  severalBehindOne,
  fromWhatIsPutOut,
  previousSpeaker,
  onlyOneMentioned,
];
