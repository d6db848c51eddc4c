import type { Span } from "@according/record";
import { ISSUED_IN } from "../en/issued.ts";
import { BODIES, STATE_BODIES } from "../en/people.ts";
import {
  ALSO,
  FIRMS_OR_PEOPLE,
  IT,
  OF_THEIRS,
  SAYS_BEHIND,
  SILENT,
  SINGLE_PERSONS,
  TELLS_OF_DOCUMENT,
  TELLS_OF_PAIR,
  TELLS_OF_THEM,
  TELLS_WHEN,
  THEY,
  TURNS_TO,
  TURNS_TO_ANOTHER,
} from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { canSpeak, headAmong } from "../grammar/can-speak.ts";
import type { Token } from "../layers.ts";
import { isHandle } from "../names/handles.ts";
import { plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { hasAnd, isBodyEntity, isOne, isOneUnnamed, isSeveral, isTwoBodies } from "./body-kinds.ts";
import { areMany, describedHead } from "./descriptions.ts";
import type { Entity, Logged } from "./entities.ts";
import { fromPutOut } from "./issuer.ts";
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
  tellsOfPeople,
} from "./it-subjects.ts";
import { isNamedSince } from "./overtaken.ts";
import { countKeeper, tellsOfCount } from "./own-figures.ts";
import { isAside } from "./pronoun-weights.ts";
import { putOutBefore } from "./put-out.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Previous, type Speaker } from "./speaker.ts";
import { tellingOf } from "./telling.ts";

/**
 * "it" and "they": the subject of the sentence before, else the previous speaker, if that is a body or a group; else the only
 * one mentioned just before. `read` tells whom a noun phrase means.
 */
export function fromImpersonal(scene: Scene, phrase: Phrase, read: Read): Speaker {
  const { entities, places, previous } = scene;
  const [word = ""] = phrase.name;
  const pronouns = THEY.has(word) ? THEY : IT;
  if (!pronouns.has(word)) return NOBODY;
  const at = phrase.span[0];
  const isMany = pronouns === THEY;
  const fits = (entity: Entity) =>
    !isOwnBody(scene, entity, at) &&
    (isMany ? isSeveral(entity) : (isBodyEntity(entity) || mayBeFirm(entity)) && !isTwoBodies(entity));
  if (hasOpenSpoken(scene, at)) return openAmong(scene, fits);
  const meant = (entity: Entity): Speaker => ({ ...NOBODY, entity: entities.mention(entity, phrase) });
  if (!isMany && tellsOfCount(places, at)) {
    const keeper = countKeeper(scene, at);
    return keeper && fits(keeper) ? meant(keeper) : NOBODY;
  }
  const opening = (entity: Entity): Speaker =>
    !isMany && (opensWithOther(scene, entity, at) || turnsFrom(scene, entity, at, TURNS_TO_ANOTHER))
      ? NOBODY
      : meant(entity);
  const one = isMany ? ofOneUnnamed(scene, phrase) : null;
  if (one) return meant(one);
  const own = isMany ? undefined : (ownSubject(scene, at, read) ?? frontedSubject(scene, at, read));
  if (own === null) return NOBODY;
  if (own && fits(own)) return meant(own);
  const out = putOutBefore(places, at);
  const author = out && !areOthersIn(places, asToldOf(places, out), at) ? read(out).entity : null;
  if (author && fits(author) && (!isMany || !isOne(author))) return meant(author);
  const subject = newSubject(scene, at, pronouns);
  if (isMany && subject && areOthersIn(places, subject, at)) return NOBODY;
  if (subject && isJoined(scene, subject)) {
    const { entity } = isMany ? read(subject.range) : NOBODY;
    return entity && isSeveral(entity) && hasAnd(entity) ? meant(entity) : NOBODY;
  }
  const body = subject && bodyOfSubject(scene, subject, phrase, isMany);
  if (body) return isMany && namesTwo(scene, at) ? NOBODY : opening(body);
  const told = subject && otherBody(subject, read);
  if (told) return fits(told) ? opening(told) : NOBODY;
  const back = previous ? paragraphsApart(scene, previous, phrase) : Number.POSITIVE_INFINITY;
  const goesOn = previous && fits(previous.entity) && back <= 1;
  if (isMany && subject && goesOn && back === 0 && isOfPeople(subject)) return NOBODY;
  if (isMany && previous && hasTurnedTo(places, previous)) return NOBODY;
  const spokesperson = subject && isMany ? spokespersonOf(subject, read) : null;
  if (spokesperson) return meant(spokesperson);
  const people = subject && isMany && !(goesOn && back === 0) ? peopleOfSubject(subject, read) : null;
  if (people) return meant(people);
  if (isMany && previous && isOne(previous.entity) && (namesPeople(places, previous, at) || namesTwo(scene, at)))
    return NOBODY;
  const putOut =
    !isMany && !(goesOn && places.sentence(previous.at) >= places.sentence(at) - 1) && fromPutOut(scene, phrase, read);
  if (putOut) return putOut;
  if (goesOn && isMany && mayBeSeveral(scene, previous, at)) return NOBODY;
  if (goesOn && !isMany && tellsOfDocument(places, previous, at)) return NOBODY;
  if (goesOn && !isMany && turnsFrom(scene, previous.entity, at, TELLS_WHEN)) return NOBODY;
  if (goesOn) return isSilent(previous, places) ? opening(previous.entity) : meant(previous.entity);
  const saysIt = pronouns.has(places.segmented.text.slice(...phrase.span).toLowerCase());
  const near = new Set(
    entities
      .before(at, REACH_OF_IT)
      .filter(({ entity, mention }) => fits(entity) && places.sentence(at) - places.sentence(mention.span[0]) <= 1)
      .filter(({ entity, mention }) => !isMany || areMany(entity) || !isAside(places, mention.span))
      .filter(({ mention: { span } }) => !saysIt || !isAmongContent(scene.attribution.content, span))
      .map(({ entity }: Logged) => entity),
  );
  const [only] = near;
  if (only && near.size === 1) return opening(only);
  const before = isMany && near.size === 0 ? spokeBeforeOne(scene, at) : null;
  return before ? meant(before) : NOBODY;
}

/** "**The organiser** said A. It added B": whoever is called so may be a firm, where nobody has named one. */
const mayBeFirm = ({ kind, name, sex }: Entity): boolean =>
  kind === "unnamed" &&
  sex === "unknown" &&
  name.startsWith("the ") &&
  !/ who /.test(name) &&
  FIRMS_OR_PEOPLE.has(describedHead(name));

/** How many paragraphs further up somebody has spoken; for "it **added**" without the headings between. */
function paragraphsApart({ places, attribution }: Scene, { at: spoke }: Previous, phrase: Phrase): number {
  const [at] = phrase.span;
  const [from, here] = [places.paragraph(spoke), places.paragraph(at)];
  const isFirst = places.segmented.sentences[places.sentence(at) - 1]?.paragraph !== here;
  if (!isFirst || !tellingOf(attribution, places, phrase).on) return here - from;
  const between = places.segmented.paragraphs.slice(from + 1, here);
  if (between.some(({ span }) => isOfOtherBody(places.segmented.text.slice(...span)))) return here - from;
  return 1 + between.filter(({ heading }) => !heading).length;
}

/** "Norvia’s answer", "Union reacts": does a heading tell of a body, or of what is somebody's? */
const isOfOtherBody = (heading: string): boolean =>
  OF_THEIRS.test(heading) ||
  (heading.toLowerCase().match(/\p{L}+/gu) ?? []).some((noun) =>
    [BODIES, STATE_BODIES].some((nouns) => nouns.has(noun)),
  );

/* So many sentences back those have spoken who "also" say more. */
const SENTENCES = 3;

/** "**Police** believe A, they said. “B,” said a neighbour, Ivo Rell. They also said": the only several who spoke before one person did. */
function spokeBeforeOne({ entities, places, previous, attribution: { cue } }: Scene, at: number): Entity | null {
  const { text } = places.segmented;
  const goesOn = cue.some((span) => ALSO.test(text.slice(...span)));
  if (!goesOn || previous?.entity.kind !== "person") return null;
  const near = entities
    .before(previous.at, REACH_OF_IT)
    .filter(({ mention: { span } }) => places.sentence(at) - places.sentence(span[0]) <= SENTENCES)
    .filter(({ entity }) => isSeveral(entity));
  const spoke = near.filter(({ mention: { span } }) => SAYS_BEHIND.test(text.slice(span[1], span[1] + VERB)));
  const [only, ...others] = new Set(near.map(({ entity }) => entity.same ?? entity));
  const [last] = spoke.map(({ mention: { span } }) => span[1]).slice(-1);
  const isAlone = only !== undefined && others.length === 0 && last !== undefined;
  if (!isAlone || TELLS_OF_PAIR.test(text.slice(last, at))) return null;
  const [quoted = previous.at] = places.segmented.sentences[places.sentence(previous.at)]?.span ?? [];
  const since = text.slice(Math.max(last, quoted), at);
  return TELLS_OF_THEM.test(since) || tellsOfPeople(text.slice(last, at)) ? null : only;
}

/* A verb has no more characters than these. */
const VERB = 16;

/** "“They were late,” **Orlay Pizza's manager** said": whoever is quoted says *we* of the body for which he speaks. */
function isOwnBody({ outer, places }: Scene, entity: Entity, at: number): boolean {
  if (!outer?.entity || !places.quoted(at)) return false;
  return outer.onBehalfOf === entity || outer.entity.roles.some(({ of = "" }) => plain(of) === plain(entity.name));
}

/** "“We will ask the state to agree,” it read": of whom it is said, and not who says it. */
const isAmongContent = (content: readonly Span[], [start, end]: Span): boolean =>
  content.some(([from, to]) => from <= start && end <= to);

/** "**The harbour office** is short of guards, it said": another body, with which the sentence begins. */
function opensWithOther({ places }: Scene, only: Entity, at: number): boolean {
  const { segmented, sentence } = places;
  const [first, end] = segmented.sentences[sentence(at)]?.tokens ?? [0, 0];
  const opening = segmented.tokens.slice(first, Math.min(phraseEndAmong(segmented, segmented.tokens, first), end));
  const head = headAmong(opening);
  if (!head || head.end > at || ![BODIES, STATE_BODIES].some((nouns) => nouns.has(head.lower))) return false;
  return !only.mentions.some(({ span }) => span[0] <= head.start && head.end <= span[1]);
}

/** "**Hadar** has yet to comment, but Kolm issued a statement. It …": does the sentence go on to tell of another, the last before? */
function turnsFrom({ entities, places }: Scene, { mentions }: Entity, at: number, turn: RegExp): boolean {
  const { text, sentences } = places.segmented;
  const [before] = mentions.filter(({ span }) => span[1] <= at).slice(-1);
  const sentence = before ? places.sentence(before.span[0]) : -1;
  if (!before || places.sentence(at) - sentence !== 1) return false;
  const [lastAt, end] = [before.span[1], sentences[sentence]?.span[1] ?? at];
  return turn.test(text.slice(lastAt, end)) && isNamedSince(entities, places, { lastAt }, end);
}

/** "Tarsia **has not commented**": what is said next may be another's. */
const isSilent = ({ attribution: { cue } }: Previous, { segmented: { text } }: Places): boolean =>
  cue.some((span) => SILENT.test(text.slice(...span)));

/** "The ministry said A. It said B": has somebody spoken since of whom it cannot be told who they are, just before? */
function hasOpenSpoken({ open, places, previous }: Scene, at: number): boolean {
  if (!open || open.at <= (previous?.at ?? -1) || places.paragraph(at) - places.paragraph(open.at) > 1) return false;
  const range = places.tokens(open.source);
  const words = range ? places.segmented.tokens.slice(...range) : [];
  return open.speaker.candidates.length > 0 ? !isOneOnly(words) : canSpeak(words);
}

/** "He": who is no body, and are not several. */
const isOneOnly = (words: readonly Token[]): boolean => words.length === 1 && SINGLE_PERSONS.has(words[0]?.lower ?? "");

const openAmong = ({ open }: Scene, fits: (entity: Entity) => boolean): Speaker => ({
  ...NOBODY,
  candidates: open?.speaker.candidates.filter(({ entity }) => fits(entity)) ?? [],
});

/**
 * "**A spokesman** said it was late. They added": somebody of whom nothing tells the sex goes on, with no others spoken of
 * since.
 */
function ofOneUnnamed(scene: Scene, phrase: Phrase): Entity | null {
  const { previous, outer, places, attribution } = scene;
  const { entity } = previous ?? {};
  if (!previous || !entity || !isOneUnnamed(entity) || outer?.entity === entity) return null;
  const { plain, on } = tellingOf(attribution, places, phrase);
  const at = phrase.span[0];
  if (!(plain || on || isHandle(entity.name)) || places.paragraph(at) - places.paragraph(previous.at) > 1) return null;
  return namesPeople(places, previous, at) || tellsOfThem(scene, previous) ? null : entity;
}

/** "Police say A. “**They** stole my car,” said a farmer. They also said": has one told of others, behind several who may go on? */
function tellsOfThem({ entities, places }: Scene, { at: spoke }: Previous): boolean {
  const here = places.sentence(spoke);
  const [from = spoke, end = spoke] = places.segmented.sentences[here]?.span ?? [];
  return (
    TELLS_OF_THEM.test(places.segmented.text.slice(from, end)) &&
    entities
      .before(from, REACH_OF_IT)
      .some(({ entity, mention: { span } }) => isSeveral(entity) && here - places.sentence(span[0]) <= 1)
  );
}

/** "The police **questioned** Dara Voss and Ilan Moro. They …": may it be those whom the previous speaker has asked? */
const hasTurnedTo = ({ segmented: { text } }: Places, { attribution: { cue } }: Previous): boolean =>
  cue.some((span) => TURNS_TO.test(text.slice(...span)));

/** "The board **discussed a report**. It said": the board, or the report. */
function tellsOfDocument(
  { segmented: { text, sentences }, sentence }: Places,
  previous: Previous,
  at: number,
): boolean {
  const [from, end] = sentences[sentence(at) - 1]?.span ?? [at, at];
  const told = text.slice(Math.max(from, previous.at), end);
  return TELLS_OF_DOCUMENT.test(told) && !ISSUED_IN.test(told.toLowerCase());
}

/** "**The rebels** said A. The army said B. They said": one body, behind several who have spoken just before it. */
const mayBeSeveral = ({ entities, places }: Scene, { entity, at: spoke }: Previous, at: number): boolean =>
  isOne(entity) &&
  entities
    .before(spoke, REACH_OF_IT)
    .some(
      ({ entity: other, mention: { span } }) => areMany(other) && places.sentence(at) - places.sentence(span[0]) <= 2,
    );

/** "**Dara Voss and Ilan Moro** left the room. They …": are two people named in the sentence before, who have not just spoken? */
function namesTwo({ entities, places, previous }: Scene, at: number): boolean {
  const [from, end] = places.segmented.sentences[places.sentence(at) - 1]?.span ?? [at, at];
  if ((previous?.at ?? -1) >= from) return false;
  const named = entities.before(end, end - from + 1).filter(({ entity: { kind } }) => kind === "person");
  return new Set(named.map(({ entity }) => entity)).size > 1;
}

/** "The council is reviewing it, prompting **unions** to strike. They …": are several people spoken of behind one body, just before? */
function namesPeople({ segmented, sentence }: Places, previous: Previous, at: number): boolean {
  const { span } = segmented.sentences[sentence(at) - 1] ?? {};
  const from = Math.max(previous.at, span?.[0] ?? at, ...previous.attribution.cue.map(([, end]) => end));
  return tellsOfPeople(segmented.text.slice(from, at));
}
