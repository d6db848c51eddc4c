import { BODIES, STATE_BODIES } from "../en/bodies.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { DOCUMENTS, PLACE_WORDS } from "../en/people.ts";
import { AND, BETWEEN_TWO } from "../en/phrases.ts";
import { STATE_ABBREVIATIONS } from "../en/places.ts";
import { OF_BODY, ONE_SOMEBODY } from "../en/references.ts";
import { isHandle } from "../names/handles.ts";
import { plain } from "../names/naming.ts";
import { areMany, describedHead } from "./descriptions.ts";
import type { Entity } from "./entities.ts";

/* Who may be *it* and *they*: bodies, several, and one of whom nothing tells the sex. */

/** "The council", and not "Millennials" or "Henry and others". */
export const isOne = ({ kind, name }: Entity): boolean =>
  kind !== "group" && !hasAnd({ name }) && (name.match(/[\p{L}-]+/gu) ?? []).every((word) => !/[^s]s$/.test(word));

export const isBodyEntity = ({ kind }: Pick<Entity, "kind">): boolean =>
  ["organisation", "government", "outlet", "document"].includes(kind);

export const isSeveral = (entity: Entity): boolean =>
  (areMany(entity) && !areThings(entity)) || entity.kind === "organisation" || entity.kind === "government";

/** "the testimonies of the survivors" */
function areThings({ name }: Entity): boolean {
  const noun = describedHead(name);
  return [noun, noun.replace(/ies$/, "y"), noun.replace(/s$/, "")].some((one) => DOCUMENTS.has(one));
}

/** "documents", "12 proposals": several things written. */
export const areWritings = ({ kind, name }: Entity): boolean =>
  kind === "document" && (/^\d/.test(name) || isPluralDocument(describedHead(name)));

/** "documents", "studies": several, and no *it*. */
const isPluralDocument = (noun: string): boolean =>
  [noun.replace(/s$/, ""), noun.replace(/ies$/, "y")].some((one) => one !== noun && DOCUMENTS.has(one));

/** "Norvia and Talm", "the board and the union"; not "the Food and Drug Office", "the Ministry of Health and Welfare". */
export function isTwoBodies({ name }: Entity): boolean {
  const [first = "", second] = name.toLowerCase().split(BETWEEN_TWO);
  if (second === undefined || OF_BODY.test(first)) return false;
  const words = second.split(" ");
  return DETERMINERS.has(words[0] ?? "") || ![BODIES, STATE_BODIES].some((nouns) => nouns.has(words.at(-1) ?? ""));
}

export const hasAnd = ({ name }: Pick<Entity, "name">): boolean =>
  (name.match(/[\p{L}-]+/gu) ?? []).some((word) => AND.has(word));

/** "a spokesman", "the official", "redhawk_77"; not "anyone" */
export const isOneUnnamed = (entity: Entity): boolean =>
  entity.kind === "unnamed" &&
  entity.sex === "unknown" &&
  (isHandle(entity.name) || (!areMany(entity) && ONE_SOMEBODY.test(entity.name)));

/** "Corvin Rescue Watch", "the ICRC": no state, no army and no house of a parliament. */
export const isOrganisation = ({ kind, name }: Entity): boolean =>
  kind === "organisation" &&
  isProperName(name) &&
  (/ /.test(plain(name)) ? !endsInState(plain(name)) : /^\p{Lu}{3,}$/u.test(name) && !STATE_ABBREVIATIONS.has(name));

const endsInState = (name: string): boolean =>
  [STATE_BODIES, PLACE_WORDS].some((words) =>
    name.split(OF_BODY).some((part) => words.has(part.split(" ").at(-1) ?? "")),
  );

/** "Palestine Relief Society", and not "assault group" */
export const isProperName = (name: string): boolean => /^\p{Lu}/u.test(name.split(OF_BODY)[0]?.split(" ").at(-1) ?? "");
