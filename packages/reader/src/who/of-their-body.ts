import { ANY_OFFICE, RANKS } from "../en/offices.ts";
import { OTHER_OFFICE } from "../en/people.ts";
import { plain } from "../names/naming.ts";
import type { Phrase, Titled } from "../names/types.ts";
import type { Entity } from "./entities.ts";
import { titleHead } from "./entities.ts";
import type { Lately } from "./lately.ts";
import type { Scene } from "./scene.ts";
import { tellingOf } from "./telling.ts";

/* How far back whoever is called so may stand, in characters. */
const REACH = 3000;

/**
 * "Mohan Shahed, inspector general of Lesk police, said A. **The police official** also said": whoever of that body has just spoken,
 * where he goes on and the report tells of no other of it. Who only *said* may be another: an official of no name, a deputy, a chief;
 * so may one of whom more is said, "the police official accused of theft".
 */
export function ofTheirBody(scene: Scene, phrase: Phrase, titled: Titled, lately: Lately | null): Entity | undefined {
  const { entities, attribution, places } = scene;
  const words = modifiersOf(titled);
  if (!ANY_OFFICE.has(titleHead(titled.title)) || words.length === 0 || lately?.entity.kind !== "person")
    return undefined;
  if (titled.title.split(" ").some((word) => OTHER_OFFICE.has(word.toLowerCase()))) return undefined;
  if (!phrase.words.toLowerCase().endsWith(titleHead(titled.title)) || !tellingOf(attribution, places, phrase).on)
    return undefined;
  const near = new Set(entities.before(phrase.span[0], REACH).map(({ entity }) => entity.same ?? entity));
  const [only, ...others] = [...near].filter((one) => one.kind !== "group" && one.roles.some(saysAll(words)));
  return only === lately.entity && others.length === 0 ? only : undefined;
}

/** "defence" of "defence chief", "Harvest" of "Harvest leader". */
const modifiersOf = ({ title, of = "" }: Titled): readonly string[] =>
  plainWords(`${of} ${title}`)
    .slice(0, -1)
    .filter((word) => !RANKS.has(word));

const plainWords = (name: string): readonly string[] => plain(name).split(" ").filter(Boolean);

/** Is all that is said of the one told of the other: "police" of "inspector general of Lesk police"? */
const saysAll =
  (words: readonly string[]) =>
  ({ title, of = "" }: Entity["roles"][number]): boolean => {
    const told = plainWords(`${of} ${title}`);
    return words.every((word) => told.includes(word));
  };
