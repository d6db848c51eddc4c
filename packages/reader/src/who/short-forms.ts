import { ARTICLES, OF } from "../en/phrase-words.ts";
import { ON_WHAT, THE_LAST_WORDS } from "../en/references.ts";
import { plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { tellsOfNoun } from "../text/words.ts";
import { hasAnd, isProperName } from "./body-kinds.ts";
import type { Entities, Entity } from "./entities.ts";
import { bodyHead, byOneMore } from "./overtaken.ts";

/* One body under two forms of its name. */

/** Without "Defense Ministry" beside "Norland's Defense Ministry", "an Orlay court" beside "Orlay District Court", if only one is called so in full. */
export const withoutShortForms = (bodies: readonly Entity[]): readonly Entity[] =>
  bodies.filter((one, i) => {
    const longer = bodies.filter((other) => isShortNameOf(one, other));
    const longest = longer.filter((other) => !longer.some((still) => isShortNameOf(other, still)));
    return longest.length !== 1 && !bodies.slice(0, i).some((other) => isTurnedRound(one, other));
  });

/** "Orlay University", "the House committee": are all words of a name, in their order, those of a longer one with the same noun? */
function isShortNameOf(one: Entity, other: Entity): boolean {
  const [short, long] = [nameInWords(one), nameInWords(other)];
  const [whole, ending] = [plain(other.name), plain(one.name)];
  if (whole.endsWith(` ${ending}`) || long.join(" ").endsWith(` ${short.join(" ")}`)) return true;
  if (short.length < 2 || short.length >= long.length || bodyHead(one) !== bodyHead(other)) return false;
  if (long.filter((word) => word === bodyHead(other)).length > 1) return false;
  let from = 0;
  return short.every((word) => {
    const at = long.indexOf(word, from);
    from = at + 1;
    return at >= 0;
  });
}

/** "Department of Justice" for "Justice Department" */
const isTurnedRound = (one: Entity, other: Entity): boolean =>
  OF.has(plain(one.name).split(" ")[1] ?? "") !== OF.has(plain(other.name).split(" ")[1] ?? "") &&
  nameInWords(one).filter(isNoOf).sort().join() === nameInWords(other).filter(isNoOf).sort().join();

const isNoOf = (word: string): boolean => !OF.has(word);

const nameInWords = ({ name }: Entity): readonly string[] => {
  const words = plain(name)
    .replace(/['’]s(?= )/g, "")
    .split(" ");
  return ARTICLES.has(words[0] ?? "") ? words.slice(1) : words;
};

/** "Harbour Citizens' **Forum**", then "the forum"; "Orlay **Metropolitan Council**", then "the metropolitan council": the only body whose name ends so, where no other forum is told of since. */
export function endingSo(entities: Entities, { head, span: [at] }: Phrase, places: Places): Entity | undefined {
  const words = THE_LAST_WORDS.exec(head)?.[1]?.toLowerCase();
  if (!words) return undefined;
  const ending = entities
    .recentBodies()
    .filter((one) => one.kind !== "document" && isProperName(one.name) && !hasAnd(one) && nameEndsIn(one, words));
  const [only, ...others] = withoutShortForms(ending);
  const noun = words.split(" ").at(-1) ?? words;
  if (!only || others.length > 0 || byOneMore(places, only, noun, at)) return undefined;
  return tellsOfNoun(places.segmented.text.slice(only.lastAt + 1, at), noun) ? undefined : only;
}

const nameEndsIn = ({ name }: Entity, words: string): boolean =>
  ` ${plain(name).split(ON_WHAT)[0]}`.endsWith(` ${words}`);
