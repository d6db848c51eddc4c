import { STANDING, TERMS } from "../en/offices.ts";
import { OTHER_OFFICE, SHORT_TITLES } from "../en/people.ts";
import { samePlace } from "../names/same-place.ts";
import type { Titled } from "../names/types.ts";
import type { Entity } from "./entities.ts";

/* Whether an office is the one that somebody holds. */

/** Does somebody hold an office? Where it is said whose it is, only if the report has said that they are of there. */
export const sameOffice = ({ roles, homes }: Entity, { title, of }: Titled): boolean => {
  const isOf = (place: string | undefined): boolean =>
    !of || (place !== undefined && (samePlace(place, of) || isShortFor(of, place)));
  const isOfThere = [...homes, ...roles.map((role) => role.of)].some(isOf);
  return roles.some((role) => isSameOffice(role.title, title) && (role.of ? isOf(role.of) : !of || isOfThere));
};

/** "State Department" for "Norvian State Department": only names stand before it, and it is of two words or more. */
const isShortFor = (short: string, full: string): boolean =>
  short.includes(" ") && full.endsWith(` ${short}`) && /^(?:\p{Lu}\S* )+$/u.test(full.slice(0, -short.length));

/** Is who is called by the first title meant by the second: a "transport minister" by "minister", no "deputy mayor" by "mayor"? */
export function isSameOffice(held: string, meant: string): boolean {
  const [long, short] = [held, meant].map((title) =>
    title
      .toLowerCase()
      .split(" ")
      .filter(
        (word, i, words) => i + 1 === words.length || !(STANDING.has(word) || (title === meant && TERMS.test(word))),
      )
      .flatMap((word) => (SHORT_TITLES.get(word.replace(/^co-/, "")) ?? word.replace(/^co-/, "")).split(" ")),
  );
  const rest = (long as string[]).slice(0, -(short as string[]).length || undefined);
  if (long?.length === short?.length) return long?.join() === short?.join();
  return long?.join(" ").endsWith(` ${short?.join(" ")}`) === true && !rest.some((word) => OTHER_OFFICE.has(word));
}
