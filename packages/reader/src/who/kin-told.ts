import { KIN } from "../en/people.ts";
import { POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { headAmong } from "../grammar/can-speak.ts";
import type { Phrase } from "../names/types.ts";
import type { Entity } from "./entities.ts";
import { asToldOf, type Read } from "./it-subjects.ts";
import { fittingFor, isPersonal } from "./may-be-meant.ts";
import type { Scene } from "./scene.ts";
import { lastSubject } from "./topic.ts";

/**
 * "**Omar Velin's mother** came to the market. She said": somebody's kin, of whom the sentence before tells, where nobody else of that sex
 * has been told of or has spoken since.
 */
export function kinToldOf(scene: Scene, { sex, span: [at] }: Phrase, read: Read): Entity | null {
  const { places, previous } = scene;
  if (places.quoted(at)) return null;
  const range = lastSubject(places, at, sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
  const told = range && asToldOf(places, range);
  const [from = at, end = at] = [told?.words[0]?.start, told?.words.at(-1)?.end];
  const noun = told ? (headAmong(told.words)?.lower ?? "") : "";
  const isOwned = told?.words.some(({ lower }) => POSSESSIVE_MARKS.has(lower)) ?? false;
  if (!told || !isOwned || KIN.get(noun) !== sex || places.paragraph(from) !== places.paragraph(at)) return null;
  if (previous && previous.at >= end && !isPronounOf(scene, sex, previous.at)) return null;
  const others = fittingFor(scene, at, sex).filter(
    ({ entity, mention }) => mention.span[0] >= end && entity.sex === sex,
  );
  const entity = others.every(({ mention: { as } }) => as === "pronoun") ? read(told.range).entity : null;
  return entity && isPersonal(entity) ? entity : null;
}

/** "**She** said A. She said B" */
function isPronounOf({ places: { segmented } }: Scene, sex: Phrase["sex"], at: number): boolean {
  const [word = ""] = /^\p{L}+/u.exec(segmented.text.slice(at)) ?? [];
  return (sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS).has(word.toLowerCase());
}
