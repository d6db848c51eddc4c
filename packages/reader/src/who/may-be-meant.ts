import { SUBORDINATORS } from "../en/function-words.ts";
import { METONYMS } from "../en/metonyms.ts";
import { ENDS_BODY_NAME, STATES_TOO } from "../en/own-names.ts";
import { COURTESY } from "../en/strangers.ts";
import type { Sex } from "../language-words.ts";
import { nameWords, plain, surnameOf } from "../names/naming.ts";
import { onceFor } from "../text/once-for.ts";
import { areMany } from "./descriptions.ts";
import type { Entity, Logged } from "./entities.ts";
import type { Scene } from "./scene.ts";
import type { Telling } from "./telling.ts";

/* Who may be meant by *he* and *she* at all. */

/** Where a pronoun stands among what is said. */
export type Context = Pick<Scene, "entities" | "places" | "previous" | "open" | "outer" | "attribution">;

/** A pronoun of which it is asked whom it means. */
export interface Asked extends Context {
  readonly at: number;
  readonly sex: Sex;
  readonly telling: Telling;
}

/** How far back a pronoun may reach, in characters. */
export const REACH = 1200;

/** The mentions within reach before a place of people who may be of a sex; of anybody, where it is not known. */
export const fittingFor = ({ entities }: Context, at: number, sex: Sex, reach = REACH): readonly Logged[] =>
  entities
    .before(at, reach)
    .map(({ entity, mention }) => ({ entity: entity.same ?? entity, mention }))
    .filter(
      ({ entity }) => isPersonal(entity) && (sex === "unknown" || entity.sex === sex || entity.sex === "unknown"),
    );

/** Somebody, and neither several nor a place or a club that is taken for a name. */
export const isPersonal = (entity: Entity): boolean =>
  entity.kind === "person" ? !isTakenForName(entity) : entity.kind === "unnamed" && !areMany(entity);

const isTakenForName = ({ name, sex }: Entity): boolean =>
  (METONYMS.has(plain(name)) && (sex === "unknown" || STATES_TOO.has(plain(name)))) ||
  (sex === "unknown" && ENDS_BODY_NAME.has(plain(name)));

/** Whoever is quoted does not call himself "he", and nobody is named again behind it in its clause. */
export const isRuledOut = (asked: Asked, entity: Entity): boolean =>
  (asked.outer?.entity === entity && asked.places.quoted(asked.at)) ||
  (entity.kind === "person" && isNamedIn(restBehind(asked), entity));

/** The words behind a place in its sentence; of its clause alone in "**As he vowed to stay,** Voss thanked the crew". */
const restBehind = onceFor(({ places, at }: Asked): readonly string[] => {
  const { text, sentences } = places.segmented;
  const [start, end] = sentences[places.sentence(at)]?.span ?? [at, at];
  const words = wordsAndMarks(text.slice(at, end));
  const comma = opensHanging(text.slice(start, at)) ? words.indexOf(",") : -1;
  return comma < 0 ? words : words.slice(0, comma);
});

/** "**As** he vowed to stay, Voss …": are the words of a sentence before its *he* one that makes its clause hang on another? */
export const opensHanging = (before: string): boolean => SUBORDINATORS.has(before.trim().toLowerCase());

/** Words and the marks that part them. */
export const wordsAndMarks = (text: string): readonly string[] => text.match(/[\p{L}-]+|[.,;:?!]/gu) ?? [];

/** In "he said Voss would go" he is not Voss; in "he said that his daughter Mara Voss would go" he may be. */
export function isNamedIn(words: readonly string[], { name }: Pick<Entity, "name">): boolean {
  const own = nameWords(name);
  const surname = surnameOf(own);
  return words.some((word, i) => plain(word) === surname && !isAnothers(words[i - 1], own));
}

const isAnothers = (before: string | undefined, own: readonly string[]): boolean =>
  before !== undefined && /^\p{Lu}\p{Ll}/u.test(before) && !COURTESY.has(before.toLowerCase()) && !own.includes(before);
