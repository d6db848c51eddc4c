import type { Span } from "@according/record";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import {
  HAS_SUED,
  OF_MORE_PLAINTIFFS,
  OTHERWISE_SUED,
  PLAINTIFF,
  SECOND_OF_TWO,
  SUITS,
  TELLS_OF_SUIT,
} from "../en/suits.ts";
import type { Phrase } from "../names/types.ts";
import { isBodyEntity } from "./body-kinds.ts";
import type { Entity } from "./entities.ts";
import { isPersonal } from "./may-be-meant.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/* So many characters behind a name tell that whoever bears it has sued. */
const BEHIND = 160;

/* How far back a suit may have been told of, in characters. */
const REACH = 10_000;

/**
 * "Dara Voss has sued the board. **The plaintiff** noted": the only one told to have sued, in a sentence of its paragraph or of the one
 * before, where the report tells of no other suit; null where the words are others, or it may be another.
 */
export function fromPlaintiff({ entities, places, attribution }: Scene, phrase: Phrase): Speaker | null {
  const [at] = phrase.span;
  const { text, sentences } = places.segmented;
  const report = text.slice(Math.max(0, at - REACH), at);
  if (!PLAINTIFF.test(phrase.head) || OF_MORE_PLAINTIFFS.test(report)) return null;
  const suing = entities
    .before(at, REACH)
    .filter(({ mention: { span } }) => HAS_SUED.test(text.slice(span[1], span[1] + BEHIND)))
    .map(({ entity, mention }) => ({ entity: entity.same ?? entity, at: mention.span[1] }));
  if (entities.before(at, REACH).some(({ mention: { span } }) => isSecond(text, span))) return null;
  const [only, ...others] = new Set(suing.map(({ entity }) => entity));
  const told = sentences[places.sentence(suing.at(-1)?.at ?? at)]?.span ?? [at, at];
  const isNear = told[1] <= at && places.paragraph(at) - places.paragraph(told[0]) <= 1;
  if (!only || others.length > 0 || !isNear || OTHERWISE_SUED.test(text.slice(...told))) return null;
  const besides = text.slice(Math.max(0, at - REACH), told[0]) + text.slice(told[1], at);
  if (TELLS_OF_SUIT.test(besides) || (text.slice(...told).match(SUITS) ?? []).length > 1) return null;
  const content = attribution.content.map((span) => text.slice(...span)).join(" ");
  return maySue(only) && !speaksOfOther(only, content)
    ? { ...NOBODY, entity: entities.mention(only, { span: phrase.span, as: "role" }) }
    : null;
}

/** "Dara Voss and **Ivo Rell** have sued": one of two. */
const isSecond = (text: string, [start, end]: Span): boolean =>
  SECOND_OF_TWO.test(text.slice(Math.max(0, start - 5), start)) && HAS_SUED.test(text.slice(end, end + BEHIND));

const maySue = (entity: Entity): boolean => isPersonal(entity) || isBodyEntity(entity);

/** "The plaintiff said **she** had been beaten": of whoever has sued, if not of that sex or no person? */
function speaksOfOther(entity: Entity, content: string): boolean {
  const words = content.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isOf = (pronouns: { has(word: string): boolean }): boolean => words.some((word) => pronouns.has(word));
  const maybe = isPersonal(entity) ? entity.sex : "none";
  if (maybe === "unknown") return false;
  return (maybe !== "male" && isOf(MALE_PRONOUNS)) || (maybe !== "female" && isOf(FEMALE_PRONOUNS));
}
