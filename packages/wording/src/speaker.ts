import type { Source, Statement } from "@according/reader";
import type { Referred } from "./referred.ts";

/** What stands behind a speaker's name, in brackets: "(for the government of Tesmar)", "(spokesman, for the Front)". */
export function asides(speaker: Source, { role, onBehalfOf }: Referred): string {
  const known = [speaker.standsFor && `for ${withArticle(speaker.standsFor)}`, roleBeside(speaker.name, role)];
  const behalf = onBehalfOf && !saysSo(role, onBehalfOf) ? `for ${onBehalfOf}` : undefined;
  const all = [...known, behalf].filter(Boolean);
  return all.length > 0 ? ` (${all.join(", ")})` : "";
}

/** Somebody with a name, or one who has none: "a Tesmar official", "another diplomat", not "officials" and not "a group of them". */
export const isOnePerson = ({ kind, name }: Pick<Source, "kind" | "name">): boolean =>
  kind === "person" || (kind === "unnamed" && ONE.test(name) && !SEVERAL.test(name));

const ONE = /^(?:an?|another|one) /i;
const SEVERAL =
  /^\S+ (?:\S+ )?(?:number|group|couple|handful|pair|majority|minority|team|crowd|family|dozen|hundred|few|lot|series) | and /i;

/** "a Tesmar official" needs no "official of Tesmar". */
const roleBeside = (name: string, role: string | undefined): string | undefined =>
  role && !saysSo(name, role.split(" of ")[0] ?? role) ? role : undefined;

/** Does the role name the body anyway? */
const saysSo = (words: string | undefined, part: string): boolean =>
  words !== undefined && bare(words).includes(bare(part));

const bare = (words: string): string => words.toLowerCase().replace(/^the /, "");

const withArticle = (body: string): string => (/^(\p{Ll}+) of /u.test(body) ? `the ${body}` : body);

/** "he (Mara Velin or Ivo Brand?)": as written, with those it may be. */
export function undecided(written: string, { candidates }: Pick<Referred, "candidates">): string {
  const names = candidates.length > 0 ? ` (${candidates.join(" or ")}?)` : written ? " (open)" : "";
  return `${written || "open"}${names}`;
}

/** Of statements less sure than this it is said. */
export const isUnsure = ({ confidence }: Statement): boolean => confidence < 0.6;
