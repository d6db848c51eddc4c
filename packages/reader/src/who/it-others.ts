import type { Span } from "@according/record";
import { BODIES, STATE_BODIES } from "../en/bodies.ts";
import { ISSUED_IN } from "../en/issued.ts";
import {
  ALSO,
  FIRMS_OR_PEOPLE,
  OF_THEIRS,
  SAYS_BEHIND,
  SILENT,
  SINGLE_PERSONS,
  TELLS_OF_DOCUMENT,
  TELLS_OF_PAIR,
  TELLS_OF_THEM,
  TURNS_TO,
} from "../en/it-they.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { canSpeak, headAmong } from "../grammar/can-speak.ts";
import type { Token } from "../layers.ts";
import { isHandle } from "../names/handles.ts";
import { plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { isOne, isOneUnnamed, isSeveral } from "./body-kinds.ts";
import { areMany, describedHead } from "./descriptions.ts";
import type { Entity } from "./entities.ts";
import { REACH_OF_IT, tellsOfPeople } from "./it-subjects.ts";
import { isNamedSince } from "./overtaken.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Previous, type Speaker } from "./speaker.ts";
import { tellingOf } from "./telling.ts";

/* Who else "it" and "they" may mean, so that nobody is taken for sure. */

/** "**The organiser** said A. It added B": whoever is called so may be a firm, where nobody has named one. */
export const mayBeFirm = ({ kind, name, sex }: Entity): boolean =>
  kind === "unnamed" &&
  sex === "unknown" &&
  name.startsWith("the ") &&
  !/ who /.test(name) &&
  FIRMS_OR_PEOPLE.has(describedHead(name));

/** How many paragraphs further up somebody has spoken; for "it **added**" without the headings between. */
export function paragraphsApart({ places, attribution }: Scene, { at: spoke }: Previous, phrase: Phrase): number {
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
export function spokeBeforeOne({ entities, places, previous, attribution: { cue } }: Scene, at: number): Entity | null {
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
export function isOwnBody({ outer, places }: Scene, entity: Entity, at: number): boolean {
  if (!outer?.entity || !places.quoted(at)) return false;
  return outer.onBehalfOf === entity || outer.entity.roles.some(({ of = "" }) => plain(of) === plain(entity.name));
}

/** "“We will ask the state to agree,” it read": of whom it is said, and not who says it. */
export const isAmongContent = (content: readonly Span[], [start, end]: Span): boolean =>
  content.some(([from, to]) => from <= start && end <= to);

/** "**The harbour office** is short of guards, it said": another body, with which the sentence begins. */
export function opensWithOther({ places }: Scene, only: Entity, at: number): boolean {
  const { segmented, sentence } = places;
  const [first, end] = segmented.sentences[sentence(at)]?.tokens ?? [0, 0];
  const opening = segmented.tokens.slice(first, Math.min(phraseEndAmong(segmented, segmented.tokens, first), end));
  const head = headAmong(opening);
  if (!head || head.end > at || ![BODIES, STATE_BODIES].some((nouns) => nouns.has(head.lower))) return false;
  return !only.mentions.some(({ span }) => span[0] <= head.start && head.end <= span[1]);
}

/** "**Hadar** has yet to comment, but Kolm issued a statement. It …": does the sentence go on to tell of another, the last before? */
export function turnsFrom({ entities, places }: Scene, { mentions }: Entity, at: number, turn: RegExp): boolean {
  const { text, sentences } = places.segmented;
  const [before] = mentions.filter(({ span }) => span[1] <= at).slice(-1);
  const sentence = before ? places.sentence(before.span[0]) : -1;
  if (!before || places.sentence(at) - sentence !== 1) return false;
  const [lastAt, end] = [before.span[1], sentences[sentence]?.span[1] ?? at];
  return turn.test(text.slice(lastAt, end)) && isNamedSince(entities, places, { lastAt }, end);
}

/** "Tarsia **has not commented**": what is said next may be another's. */
export const isSilent = ({ attribution: { cue } }: Previous, { segmented: { text } }: Places): boolean =>
  cue.some((span) => SILENT.test(text.slice(...span)));

/** "The ministry said A. It said B": has somebody spoken since of whom it cannot be told who they are, just before? */
export function hasOpenSpoken({ open, places, previous }: Scene, at: number): boolean {
  if (!open || open.at <= (previous?.at ?? -1) || places.paragraph(at) - places.paragraph(open.at) > 1) return false;
  const range = places.tokens(open.source);
  const words = range ? places.segmented.tokens.slice(...range) : [];
  return open.speaker.candidates.length > 0 ? !isOneOnly(words) : canSpeak(words);
}

/** "He": who is no body, and are not several. */
const isOneOnly = (words: readonly Token[]): boolean => words.length === 1 && SINGLE_PERSONS.has(words[0]?.lower ?? "");

export const openAmong = ({ open }: Scene, fits: (entity: Entity) => boolean): Speaker => ({
  ...NOBODY,
  candidates: open?.speaker.candidates.filter(({ entity }) => fits(entity)) ?? [],
});

/**
 * "**A spokesman** said it was late. They added": somebody of whom nothing tells the sex goes on, with no others spoken of
 * since.
 */
export function ofOneUnnamed(scene: Scene, phrase: Phrase): Entity | null {
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
export const hasTurnedTo = ({ segmented: { text } }: Places, { attribution: { cue } }: Previous): boolean =>
  cue.some((span) => TURNS_TO.test(text.slice(...span)));

/** "The board **discussed a report**. It said": the board, or the report. */
export function tellsOfDocument(
  { segmented: { text, sentences }, sentence }: Places,
  previous: Previous,
  at: number,
): boolean {
  const [from, end] = sentences[sentence(at) - 1]?.span ?? [at, at];
  const told = text.slice(Math.max(from, previous.at), end);
  return TELLS_OF_DOCUMENT.test(told) && !ISSUED_IN.test(told.toLowerCase());
}

/** "**The rebels** said A. The army said B. They said": one body, behind several who have spoken just before it. */
export const mayBeSeveral = ({ entities, places }: Scene, { entity, at: spoke }: Previous, at: number): boolean =>
  isOne(entity) &&
  entities
    .before(spoke, REACH_OF_IT)
    .some(
      ({ entity: other, mention: { span } }) => areMany(other) && places.sentence(at) - places.sentence(span[0]) <= 2,
    );

/** "**Dara Voss and Ilan Moro** left the room. They …": are two people named in the sentence before, who have not just spoken? */
export function namesTwo({ entities, places, previous }: Scene, at: number): boolean {
  const [from, end] = places.segmented.sentences[places.sentence(at) - 1]?.span ?? [at, at];
  if ((previous?.at ?? -1) >= from) return false;
  const named = entities.before(end, end - from + 1).filter(({ entity: { kind } }) => kind === "person");
  return new Set(named.map(({ entity }) => entity)).size > 1;
}

/** "The council is reviewing it, prompting **unions** to strike. They …": are several people spoken of behind one body, just before? */
export function namesPeople({ segmented, sentence }: Places, previous: Previous, at: number): boolean {
  const { span } = segmented.sentences[sentence(at) - 1] ?? {};
  const from = Math.max(previous.at, span?.[0] ?? at, ...previous.attribution.cue.map(([, end]) => end));
  return tellsOfPeople(segmented.text.slice(from, at));
}
