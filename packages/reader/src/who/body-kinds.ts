import { DETERMINERS } from "../en/function-words.ts";
import { BODIES, DOCUMENTS, STATE_BODIES } from "../en/people.ts";
import { AND, BETWEEN_TWO } from "../en/phrases.ts";
import { OF_BODY, ONE_SOMEBODY } from "../en/references.ts";
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

/** "Norvia and Talm", "the board and the union"; not "the Food and Drug Office", "the Ministry of Health and Welfare". */
export function isTwoBodies({ name }: Entity): boolean {
  const [first = "", second] = name.toLowerCase().split(BETWEEN_TWO);
  if (second === undefined || OF_BODY.test(first)) return false;
  const words = second.split(" ");
  return DETERMINERS.has(words[0] ?? "") || ![BODIES, STATE_BODIES].some((nouns) => nouns.has(words.at(-1) ?? ""));
}

export const hasAnd = ({ name }: Pick<Entity, "name">): boolean =>
  (name.match(/[\p{L}-]+/gu) ?? []).some((word) => AND.has(word));

/** "a spokesman", "the official"; not "anyone" */
export const isOneUnnamed = (entity: Entity): boolean =>
  entity.kind === "unnamed" && entity.sex === "unknown" && !areMany(entity) && ONE_SOMEBODY.test(entity.name);
