import type { Span } from "@according/record";
import { STATE_BODIES } from "../en/bodies.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import {
  FULL_NAME,
  NOT_WRITTEN,
  OF_SUCH_KIND,
  OFFICE_OF_BODY,
  OWN_DOCUMENT,
  OWN_FIGURES,
  OWN_OFFICER,
  OWNED,
  POSSESSED,
} from "../en/references.ts";
import type { Sex } from "../language-words.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import { isCapital } from "../text/capital.ts";
import { belongingTo, mayHave } from "./belonging.ts";
import { isBodyEntity } from "./body-kinds.ts";
import type { Entity, Logged } from "./entities.ts";
import { fittingFor } from "./may-be-meant.ts";
import { isAside } from "./mention-places.ts";
import { tellsOfAnother } from "./named-later.ts";
import { bodyHead, isNamedSince } from "./overtaken.ts";
import { personMeant } from "./pronouns.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/**
 * "**his office**", "**Moro's office**": Omar Moro's office, whoever is meant by *his* or bears the name. Null where the words
 * name no office of anybody, or it cannot be told whose.
 */
export function fromOwned(scene: Scene, phrase: Phrase): Speaker | null {
  const [, whose = "", thing = ""] = OWNED.exec(phrase.words) ?? [];
  const owner = whose ? whoseIsMeant(scene, phrase, whose) : null;
  if (owner?.kind !== "person") return null;
  return belongingTo(scene, owner, { thing, kind: "organisation" }, phrase);
}

/**
 * "The armed group Harakat claims it. **The armed group's media office** said": Harakat's, which has just spoken, where no other is named since. Null
 * where the words are others, or it is a state's.
 */
export function fromOfficeOfBody(scene: Scene, phrase: Phrase): Speaker | null {
  const { entities, places, previous } = scene;
  const [at] = phrase.span;
  const [, noun = "", thing = ""] = OFFICE_OF_BODY.exec(phrase.words) ?? [];
  const owner = previous?.entity;
  if (!noun || owner?.kind !== "organisation" || !isCapital(owner.name) || STATE_BODIES.has(bodyHead(owner)))
    return null;
  if (places.sentence(at) - places.sentence(owner.lastAt) > 1 || isNamedSince(entities, places, owner, at)) return null;
  if (!isOfKind(owner, noun.toLowerCase()) || OF_SUCH_KIND.test(places.segmented.text.slice(owner.lastAt + 1, at)))
    return null;
  entities.mention(owner, { span: [at, phrase.span[1] - thing.length - 3], as: "role" });
  return belongingTo(scene, owner, { thing, kind: "organisation" }, phrase);
}

/** "the armed **group** Harakat", "the Harbour **Union**": is a body called by a noun, or does its name end in it? */
const isOfKind = (owner: Entity, noun: string): boolean => owner.calls.has(noun) || bodyHead(owner) === noun;

/** "The Daily Mast says so. **Its investigation** found": of the body that has just spoken, where no other is told of since; else null. */
export const fromOwnDocument = (scene: Scene, phrase: Phrase): Speaker | null =>
  ofBodyBefore(scene, phrase, OWN_DOCUMENT.exec(phrase.words)?.[1], "document");

/** "The charity said A. **Its regional director** warned": whoever holds an office in the body that has just spoken, of no name. */
export const fromOwnOfficer = (scene: Scene, phrase: Phrase): Speaker | null =>
  phrase.title && phrase.kind === "unnamed"
    ? ofBodyBefore(scene, phrase, OWN_OFFICER.exec(phrase.words)?.[1], "unnamed")
    : null;

function ofBodyBefore(
  scene: Scene,
  phrase: Phrase,
  thing: string | undefined,
  kind: "document" | "unnamed",
): Speaker | null {
  const { entities, places, previous } = scene;
  const [at] = phrase.span;
  if (!thing || !previous || places.sentence(at) - places.sentence(previous.at) > 1) return null;
  const told = entities.before(at, at - previous.at + 1).filter(({ entity }) => isBodyEntity(entity));
  const { entity: owner } = previous;
  if (!mayHave(owner, thing) || told.some(({ entity }) => (entity.same ?? entity) !== owner)) return null;
  return belongingTo(scene, owner, { thing, kind }, phrase);
}

/**
 * "**Her bank records** had shown": Lena Voss's bank records, where it can be told whose; else what is written, and no other so
 * called before. Null where the words are for no document.
 */
export function fromTheirDocument(scene: Scene, phrase: Phrase): Speaker | null {
  const { entities, attribution } = scene;
  const whose = POSSESSED.exec(phrase.head)?.[0].trim();
  if (!whose || phrase.kind !== "document" || attribution.source.length > 1) return null;
  if ([NOT_WRITTEN, OWN_DOCUMENT, OWN_FIGURES].some((others) => others.test(phrase.words))) return null;
  const owner = surelyMeant(scene, phrase, whose);
  const words = phrase.head.slice(whose.length + 1);
  const known = owner && entities.named(`${owner.name}'s ${words}`);
  const name = owner ? `${owner.name}'s ${words}` : `${whose.toLowerCase()} ${words}`;
  return { ...NOBODY, entity: entities.mention(known ?? entities.add(name, "document", phrase.span[0]), phrase) };
}

/** By all that tells whose: named alone, meant by *he* or *she* here, and no *he* before it in the sentence. */
function surelyMeant(scene: Scene, phrase: Phrase, whose: string): Entity | null {
  const { places } = scene;
  const [at] = phrase.span;
  const sex = sexOfPronoun(whose);
  const range = sex ? places.tokens([at, at + whose.length]) : null;
  const { sentences, text } = places.segmented;
  const before = text.slice(sentences[places.sentence(at)]?.span[0] ?? at, at).toLowerCase();
  const isTold = (before.match(/\p{L}+/gu) ?? []).some((word) => sexOfPronoun(word) === sex);
  const owner = range && !isTold ? whoseIsMeant(scene, phrase, whose) : null;
  const isOther = owner && sex && isAnotherTold(scene, at, owner, sex);
  const meant =
    range && sex && owner && !isOther
      ? personMeant(scene, { ...readPhrase(places.segmented, range), sex }).entity
      : null;
  return meant === owner ? owner : null;
}

/** "Mara Voss represents **the girl**. Her statement": is another of the sex told of in this sentence or the one before, if by a noun alone? */
function isAnotherTold({ places }: Scene, at: number, owner: Entity, sex: Sex): boolean {
  const behind: Span = [at, places.segmented.text.length];
  const spans = [...owner.mentions.map(({ span }) => span), behind];
  const here = places.sentence(at);
  const [from = at] = places.segmented.sentences[Math.max(0, here - 1)]?.span ?? [];
  const { text } = places.segmented;
  const told = spans.reduce((words, [start, end]) => words.replace(text.slice(start, end), ""), text.slice(from, at));
  if (FULL_NAME.test(told)) return true;
  return [here - 1, here].some((index) => tellsOfAnother(places, index, spans, sex));
}

function whoseIsMeant(scene: Scene, { span: [at] }: Phrase, whose: string): Entity | null {
  const sex = sexOfPronoun(whose);
  if (sex) return ownerByPronoun(scene, [at, at + whose.length], sex);
  const [only, ...others] = scene.entities.called(whose.replace(/['’]s?$/u, "").split(" "));
  return others.length === 0 ? (only ?? null) : null;
}

function sexOfPronoun(whose: string): Sex | null {
  const word = whose.toLowerCase();
  return MALE_PRONOUNS.has(word) ? "male" : FEMALE_PRONOUNS.has(word) ? "female" : null;
}

/**
 * "**Moro** dismissed it, according to **his** office": who alone is named in the sentence, or in that and the one before, if he is
 * known to be a man and *he* would mean him. "Moro accused Breck. His office denied it" and "Moro's rival left. His office" are anybody's.
 */
function ownerByPronoun(scene: Scene, span: Span, sex: Sex): Entity | null {
  const { places } = scene;
  const here = places.sentence(span[0]);
  const near = fittingFor(scene, span[0], sex).filter(({ mention }) => places.sentence(mention.span[0]) >= here - 1);
  const own = near.filter(({ mention }) => places.sentence(mention.span[0]) === here);
  const [only, ...others] = entitiesOf(own);
  if (only) return others.length === 0 ? only : null;
  const isBeside = near.length > 0 && near.every(({ mention }) => isAside(places, mention.span));
  const range = isBeside || entitiesOf(near).size > 1 ? null : places.tokens(span);
  const meant = range ? personMeant(scene, { ...readPhrase(places.segmented, range), sex }).entity : null;
  return meant?.sex === sex ? meant : null;
}

const entitiesOf = (mentioned: readonly Logged[]): ReadonlySet<Entity> =>
  new Set(mentioned.map(({ entity }) => entity));
