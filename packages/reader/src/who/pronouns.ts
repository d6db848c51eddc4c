import { DETERMINERS } from "../en/function-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { THIRD_POSSESSIVES } from "../en/pronouns.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";
import { isOnePerson } from "../names/holder.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { loweredIn } from "../text/words.ts";
import type { Entity } from "./entities.ts";
import { isDoubtful } from "./pronoun-doubts.ts";
import { isNearest } from "./pronoun-nearest.ts";
import { type Context, people, REACH, type Weighed } from "./pronoun-people.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";
import { tellingOf } from "./telling.ts";

/* How many times as heavy as the next the best must be to be chosen: more where the sex of neither says anything. */
const CLEAR = 1.7;

const CLEAR_UNKNOWN = 2.5;

/* And where somebody was named behind him, just before, whose sex is known to agree: "Alex Voss wrote to Martha Kohl. She …" */
const CLEAR_OVER_KNOWN = 6;

/* So many times clearer, where whoever is quoted says "he" and has not named him in the paragraph. */
const OUTSIDE = 2;

/** "I": whoever is quoted. */
export const fromOneself = ({ places, outer }: Context, { span }: Phrase): Speaker =>
  places.quoted(span[0]) ? onlyEntity(outer) : NOBODY;

/** "he", "she": who was last spoken of and can be meant. */
export function fromPersonal(context: Context, phrase: Phrase): Speaker {
  const meant = personMeant(context, phrase);
  return meant.entity ? { ...NOBODY, entity: context.entities.mention(meant.entity, phrase) } : meant;
}

/** The same, and nobody is mentioned so. */
export function personMeant(context: Context, phrase: Phrase): Speaker {
  const at = phrase.span[0];
  const telling = tellingOf(context.attribution, context.places, phrase);
  const weighed = people(context, at, phrase.sex, telling);
  const [first, ...others] = weighed;
  if (!first) return NOBODY;
  const thought = { at, sex: phrase.sex, first: first.entity, weighed, telling };
  if (isDoubtful(context, thought)) return undecided(weighed);
  const outside = context.places.quoted(at) && !isInQuotation(context, at, first.entity);
  const inside = outside ? onlyOfSentence(context, at, weighed) : null;
  if (inside) return { ...NOBODY, entity: inside };
  if (context.places.quoted(at) && hasToldOfOne(context.places, at, first.entity, outside)) return undecided(weighed);
  const nearest = isNearest(context, at, phrase.sex, first.entity);
  const isClear = (other: Weighed): boolean =>
    nearest ||
    first.weight >= clearOf(first.entity, other.entity, at, context.places) * (outside ? OUTSIDE : 1) * other.weight;
  if (!others.every(isClear)) return undecided(weighed);
  return { ...NOBODY, entity: first.entity };
}

function clearOf({ sex, lastAt }: Entity, other: Entity, at: number, { sentence }: Places): number {
  if (sex !== "unknown") return CLEAR;
  const behind = other.lastAt > lastAt && sentence(at) - sentence(other.lastAt) <= 1;
  return behind && other.sex !== "unknown" ? CLEAR_OVER_KNOWN : CLEAR_UNKNOWN;
}

/** Whoever is quoted says *he* of somebody whom he has named, as far as the report tells. */
const isInQuotation = ({ entities, places }: Context, at: number, entity: Entity): boolean =>
  entities
    .before(at, REACH)
    .some(
      ({ entity: other, mention: { span } }) =>
        (other.same ?? other) === entity &&
        places.quoted(span[0]) &&
        places.paragraph(span[0]) === places.paragraph(at),
    );

/**
 * "“**The minister** has assured me of it, and he has said”": the only one whom whoever is quoted has spoken of in the sentence, and who
 * opens it.
 */
function onlyOfSentence({ entities, places }: Context, at: number, weighed: readonly Weighed[]): Entity | null {
  const { text, sentences } = places.segmented;
  const opening = sentences[places.sentence(at)]?.span[0] ?? at;
  const named = entities
    .before(at, at - opening + 1)
    .filter(({ entity, mention: { span } }) => places.quoted(span[0]) && (entity.same ?? entity).kind === "person");
  const [only, ...others] = new Set(named.map(({ entity }) => entity.same ?? entity));
  const [first] = named.map(({ mention: { span } }) => span).toSorted((a, b) => a[0] - b[0]);
  if (!only || !first || others.length > 0 || !OPENS_QUOTED.test(text.slice(opening, first[0]))) return null;
  const isAlone = !loweredIn(text, [first[1], at]).some((word) => THIRD_PERSON.some((words) => words.has(word)));
  return isAlone && weighed.some(({ entity }) => entity === only) ? only : null;
}

const THIRD_PERSON = [MALE_PRONOUNS, FEMALE_PRONOUNS, THIRD_POSSESSIVES];

/** Nothing but marks, and an article. */
const OPENS_QUOTED = /^[\s"“‘]*(?:\p{L}{1,3} )?$/u;

/** "“**My brother** is afraid. He says”", "“**He** spoke of Voss and he says”": has whoever is quoted spoken of another before, in the same quotation? */
function hasToldOfOne(places: Places, at: number, { roles, mentions }: Entity, outside: boolean): boolean {
  const range = places.tokens([places.quotation(at)?.inner[0] ?? at, at]);
  const words = range ? places.segmented.tokens.slice(Math.max(range[0], range[1] - FAR_IN_QUOTATION), range[1]) : [];
  const isHis = ({ start }: Token): boolean =>
    mentions.some(({ span, as }) => as !== "pronoun" && span[0] <= start && start < span[1]);
  const named = words.findIndex(isHis);
  const before = outside ? words : words.slice(0, Math.max(named, 0));
  const isOther = (noun: string) => isOnePerson(noun) && !roles.some(({ title }) => title.toLowerCase().endsWith(noun));
  const isNoun = (i: number) => [1, 2].some((back) => DETERMINERS.has(words[i - back]?.lower ?? ""));
  const isCalled = ({ lower }: Token): boolean => !outside && THIRD_PERSON.some((pronouns) => pronouns.has(lower));
  return before.some(
    (word, i) =>
      isCalled(word) || (word.text === word.lower && !isClosed(word.lower) && isNoun(i) && isOther(word.lower)),
  );
}

/* Of whom whoever is quoted speaks stands at most so many words before "he". */
const FAR_IN_QUOTATION = 40;

const onlyEntity = (speaker: Speaker | null): Speaker =>
  speaker?.entity ? { ...NOBODY, entity: speaker.entity } : NOBODY;
