import type { Span } from "@according/record";
import { METONYMS } from "../en/metonyms.ts";
import { RUNNING } from "../en/offices.ts";
import { FEMALE_NOUNS, MALE_NOUNS, PEOPLE_AS_SPEAKERS, PEOPLE_NOUNS, TITLES, UNNAMED } from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { THE } from "../en/phrase-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import {
  ANYBODY,
  ASKS_SOMEBODY,
  HEARD_BETWEEN,
  IS_ASKED,
  ONE,
  ONE_MORE_OPENS,
  TELLS,
  TURNS_TO,
} from "../en/references.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { headAmong } from "../grammar/can-speak.ts";
import { clausesOf } from "../grammar/clause.ts";
import { headNoun } from "../grammar/heads.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import type { Sex } from "../language-words.ts";
import { plain } from "../names/naming.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Places } from "../text/places.ts";
import { mayBeAnothersTurn } from "./anothers-turn.ts";
import { describedHead } from "./descriptions.ts";
import { type Entities, type Entity, titleHead } from "./entities.ts";
import {
  type Context,
  fittingFor,
  hasAsked,
  isNamedInSpeech,
  isPersonal,
  isSpeaking,
  opensHanging,
  quotesSomebody,
  REACH,
  type Weighed,
} from "./pronoun-people.ts";
import { isUnderPicture } from "./pronoun-weights.ts";
import { sexAgrees } from "./sex.ts";
import type { Telling } from "./telling.ts";
import { lastSubject } from "./topic.ts";

/** Who is thought to be meant by the *he* or *she* at a place, before all others who may be. */
export interface Thought {
  readonly at: number;
  readonly sex: Sex;
  readonly first: Entity;
  /** With the others, heaviest first. */
  readonly weighed: readonly Weighed[];
  readonly telling: Telling;
}

/** Where *he* is left open although somebody is thought to be meant: another may as well be. */
export const isDoubtful = (context: Context, thought: Thought): boolean =>
  DOUBTS.some((doubt) => doubt(context, thought));

type Doubt = (context: Context, thought: Thought) => boolean;

/** "Voss asked why. **He replied**": hardly who has just asked. */
const answersHimself: Doubt = ({ previous, places }, { at, first, telling }) =>
  telling.answers && isSpeaking(first, previous, at, places);

/**
 * "**The prime minister** toured the country. He …": does the sentence before open with somebody by an office, and whoever is thought
 * to be meant has another, and is not in it?
 */
function isOfficesSentence({ places, entities }: Context, { at, first: entity }: Thought): boolean {
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

/**
 * "Kell Moran, **Voss's aide**, said that he …", "**Pia Lund's lawyer** said A. She said B": of whom no sex is known, with somebody
 * whose sex fits named beside him.
 */
function mayBeWhoIsBeside({ outer, previous, places }: Context, { at, weighed, first }: Thought): boolean {
  if (first.sex !== "unknown") return false;
  const isOuter = outer?.entity === first;
  if (!isOuter && (previous?.entity !== first || first.kind !== "unnamed")) return false;
  const here = places.sentence(isOuter ? at : (previous?.at ?? at));
  const isBeside = ({ mentions }: Entity) =>
    mentions.some(({ span }) => span[0] < at && places.sentence(span[0]) === here);
  return weighed.some(({ entity }) => entity !== first && entity.sex !== "unknown" && isBeside(entity));
}

/** "Voss left. **A farmer** near the border lost his barn. “It went up,” he said": somebody of no name, who is hardly Voss. */
function opensWithOneMore({ places, previous }: Context, { at, first: entity, sex }: Thought): boolean {
  if (places.quoted(at) || (previous && hasAsked(previous, places))) return false;
  const { segmented, paragraph } = places;
  const subject = lastSubject(places, at, sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
  const first = subject && segmented.tokens[subject[0]];
  const head = subject && segmented.tokens[headNoun(segmented.tokens, subject)];
  if (!first || !head || !ONE.has(first.lower) || paragraph(at) - paragraph(first.start) > 1) return false;
  const others = sex === "female" ? MALE_NOUNS : FEMALE_NOUNS;
  const isHimself = entity.mentions.some(({ span }) => span[0] >= first.start && span[0] <= head.start);
  return PERSONS_ALONE.some((nouns) => nouns.has(head.lower)) && !others.has(head.lower) && !isHimself;
}

/* One of them, and no body. */
const PERSONS_ALONE = [PERSON_NOUNS, TITLES, PEOPLE_NOUNS, PEOPLE_AS_SPEAKERS, UNNAMED];

/** "**A soldier still there** tells us much. “It worked,” **he** says. He adds": somebody has just spoken of whom it cannot be told who it is. */
function anotherHasSpoken({ open, previous, places }: Context, { at, first, sex }: Thought): boolean {
  if (!open || open.at <= (previous?.at ?? -1) || places.paragraph(at) - places.paragraph(open.at) > 1) return false;
  const range = places.tokens(open.source);
  const [word, ...others] = range ? places.segmented.tokens.slice(...range) : [];
  const isSame = (sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS).has(word?.lower ?? "");
  return first.lastAt < open.at && (others.length > 0 ? ONE.has(word?.lower ?? "") : isSame);
}

/** "A nurse came. Suddenly, **the patient** woke. “Help,” he said": another of no name, of whom the sentence before tells. */
function opensWithSomebody({ places }: Context, { at, first: entity, sex }: Thought): boolean {
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

/** "Captain Moro in May. **Related article** Orlay votes “It is late,” he said": hardly who is only named under a picture, just before. */
function isOfCaption({ places, previous }: Context, { at, first: entity }: Thought): boolean {
  const before = entity.mentions.filter(({ span }) => span[1] <= at);
  return previous?.entity !== entity && before.length > 0 && before.every(({ span }) => isUnderPicture(places, span));
}

/** "Voss told **Omar Breck** that it was late. “I know,” he said": the next quotation may be his who was told. */
function mayBeWhoWasTold({ previous, places, attribution }: Context, { at, weighed, first }: Thought): boolean {
  if (!previous || previous.entity !== first || attribution.form !== "direct") return false;
  if (places.sentence(at) - places.sentence(previous.at) > 1) return false;
  const cue = previous.attribution.cue.at(-1)?.[1] ?? at;
  return weighed.some(
    ({ entity }) => entity !== first && entity.mentions.some(({ span }) => isToldAt(places, cue, span)),
  );
}

/** "**Magen** says it is late. He said": whoever has just spoken by one word that nothing tells to be a body's name, and not another before. */
function mayBeBareName({ previous, places }: Context, { at, first }: Thought): boolean {
  if (!previous || previous.entity === first || places.quoted(at)) return false;
  const { name, kind, calls } = previous.entity;
  const isBare =
    kind === "organisation" && calls.size === 0 && /^\p{Lu}\p{Ll}+$/u.test(name) && !METONYMS.has(plain(name));
  const isNear = places.sentence(at) - places.sentence(previous.at) <= 2;
  return isBare && isNear && first.lastAt < previous.at;
}

/** "“Is it late?” Voss asked **the mayor**. “I know,” she said": the next quotation may be hers who was asked. */
function mayBeWhoWasAsked({ previous, places, attribution }: Context, { at, first }: Thought): boolean {
  if (!previous || previous.entity !== first || attribution.form !== "direct") return false;
  const { segmented, sentence } = places;
  const [from, end] = previous.attribution.cue.at(-1) ?? [0, 0];
  if (!ASKS_SOMEBODY.test(segmented.text.slice(from, end))) return false;
  const close = segmented.sentences[sentence(end)]?.span[1] ?? end;
  const begins = attribution.content[0]?.[0] ?? at;
  return sentence(Math.min(begins, at)) - sentence(end) <= 1 && IS_ASKED.test(segmented.text.slice(end, close));
}

/** "told **Omar Breck**", "told the mayor, **Omar Breck**, that": right behind a verb of telling. */
const isToldAt = ({ segmented: { text } }: Places, cue: number, [from]: Span): boolean =>
  from > cue &&
  from - cue < HEARER &&
  TELLS.test(text.slice(Math.max(0, cue - HEARER), cue)) &&
  HEARD_BETWEEN.test(text.slice(cue, from));

/* So many characters stand at most between the verb and whom it is told. */
const HEARER = 40;

/** "Falk said so. **Omar Breck** met Anna Pryce. He …": does the sentence before open with another who can be meant, and leave this one out? */
function opensWithAnother({ places, entities }: Context, { at, first: entity, sex }: Thought): boolean {
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

/** "Voss spoke on Monday. While he denied it, **Omar Breck** said": may he be whose sentence it is, named behind him? */
function mayBeNamedBehind({ places, entities }: Context, { at, first, sex }: Thought): boolean {
  const { segmented, sentence } = places;
  const clause = clausesOf(segmented)[sentence(at)];
  if (!clause || !opensHanging(segmented.text.slice(clause.sentence.span[0], at))) return false;
  const subject = mainSubject(clause);
  if (!subject || (segmented.tokens[subject[0]]?.start ?? 0) < at) return false;
  const named = readPhrase(segmented, subject);
  const called = entities.called(named.name);
  const isPerson = named.kind === "person" || called.some(({ kind }) => kind === "person");
  return isPerson && named.as !== "pronoun" && sexAgrees(named, { sex }) && !called.includes(first);
}

/** "**Another** posted a picture. “…,” he wrote": is the sentence before told of one more, who has no name? */
function isOfOneMore({ places }: Context, { at }: Thought): boolean {
  const {
    segmented: { text, sentences },
    sentence,
    paragraph,
    quoted,
  } = places;
  const before = sentences[sentence(at) - 1]?.span;
  const isNear = before !== undefined && !quoted(at) && paragraph(before[0]) === paragraph(at);
  return isNear && ONE_MORE_OPENS.test(text.slice(...before));
}

/** "Voss **was replaced by** Moro. He …", where whoever is thought of has not just spoken: another may as well go on. */
const goesToAnother = (context: Context, { at, first, sex }: Thought): boolean =>
  !hasTheWord(context, first, at) && mayBeAnothersTurn(context.places, at, first, fittingFor(context, at, sex));

/** "Voss, who was replaced by Moro, **said** it was late. He said": whoever has just spoken, and not asked. */
const hasTheWord = ({ previous, places }: Context, entity: Entity, at: number): boolean =>
  isSpeaking(entity, previous, at, places) &&
  !previous?.attribution.cue.some((span) => TURNS_TO.test(places.segmented.text.slice(...span)));

const DOUBTS: readonly Doubt[] = [
  answersHimself,
  (context, { first }) => isNamedInSpeech(context, first),
  (context, { at, first }) => quotesSomebody(context, first, at),
  isOfficesSentence,
  mayBeWhoIsBeside,
  opensWithSomebody,
  opensWithOneMore,
  anotherHasSpoken,
  isOfCaption,
  mayBeWhoWasTold,
  mayBeWhoWasAsked,
  mayBeBareName,
  opensWithAnother,
  isOfOneMore,
  mayBeNamedBehind,
  goesToAnother,
];
