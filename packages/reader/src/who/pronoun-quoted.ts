import { DETERMINERS } from "../en/function-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { THIRD_POSSESSIVES } from "../en/pronouns.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Token } from "../layers.ts";
import { isOnePerson } from "../names/holder.ts";
import type { Places } from "../text/places.ts";
import { loweredIn } from "../text/words.ts";
import type { Entity } from "./entities.ts";
import { type Context, REACH } from "./may-be-meant.ts";
import type { Weighed } from "./pronoun-people.ts";

/* Whom a *he* or *she* means that whoever is quoted says. */

/** Whoever is quoted says *he* of somebody whom he has named, as far as the report tells. */
export const isInQuotation = ({ entities, places }: Context, at: number, entity: Entity): boolean =>
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
export function onlyOfSentence({ entities, places }: Context, at: number, weighed: readonly Weighed[]): Entity | null {
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
export function hasToldOfOne(places: Places, at: number, { roles, mentions }: Entity, outside: boolean): boolean {
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
