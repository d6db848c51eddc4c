import { ANY_OFFICE, CALLED_LEADERS, NO_LEADERS, RANKS } from "../en/offices.ts";
import { OTHER_OFFICE } from "../en/people.ts";
import { plain } from "../names/naming.ts";
import type { Titled } from "../names/types.ts";
import { type Entities, type Entity, titleHead } from "./entities.ts";
import type { Lately } from "./lately.ts";

/* How far back whoever is called so may stand, in characters. */
const REACH = 3000;

/**
 * "Harvest Secretary General **Tam Azel** said A. **The Harvest leader** said", "the police **official** also said": whoever of that
 * body has just spoken, where the report tells of no other of it. Who speaks for it is no leader.
 */
export function ofTheirBody(entities: Entities, titled: Titled, at: number, lately: Lately | null): Entity | undefined {
  const head = titleHead(titled.title);
  const words = modifiersOf(titled);
  if (!ANY_OFFICE.has(head) || words.length === 0 || lately?.entity.kind !== "person") return undefined;
  if (titled.title.split(" ").some((word) => OTHER_OFFICE.has(word.toLowerCase()))) return undefined;
  const near = new Set(entities.before(at, REACH).map(({ entity }) => entity.same ?? entity));
  const [only, ...others] = [...near].filter((one) => one.kind !== "group" && one.roles.some(saysAll(words)));
  if (only !== lately.entity || others.length > 0) return undefined;
  const mayLead = only.roles.every(({ title }) => !NO_LEADERS.has(titleHead(title)));
  return !CALLED_LEADERS.has(head) || mayLead ? only : undefined;
}

/** "defence" of "defence chief", "Harvest" of "Harvest leader". */
const modifiersOf = ({ title, of = "" }: Titled): readonly string[] =>
  plainWords(`${of} ${title}`)
    .slice(0, -1)
    .filter((word) => !RANKS.has(word));

const plainWords = (name: string): readonly string[] =>
  plain(name)
    .split(" ")
    .filter((word) => word.length > 1);

/** Is all that is said of the one told of the other: "police" of "inspector general of Lesk police", "LU" of the "Lakes Union Mission"? */
const saysAll =
  (words: readonly string[]) =>
  ({ title, of = "" }: Entity["roles"][number]): boolean => {
    const told = plainWords(`${of} ${title}`);
    const initials = told.map(([first = ""]) => first).join("");
    return words.every(
      (word) => told.includes(word) || (word.length > 1 && word.length < 4 && initials.startsWith(word)),
    );
  };
