import { BEFORE_PAIR, OPENS_PAIR, OTHERS_BESIDE_PAIR, PAIR_OF_PEOPLE, THE_PAIR, TWO_NAMES } from "../en/pairs.ts";
import { BETWEEN_TWO } from "../en/phrases.ts";
import type { Phrase } from "../names/types.ts";
import { isCapital } from "../text/capital.ts";
import { matchesOf } from "../text/matches.ts";
import { tellsOfNoun } from "../text/words.ts";
import type { Entities, Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/**
 * "**Ilan Marin and Nate Smit** met. **Both men** said": the two people with whom the sentence before opens, if it names no other
 * two and tells of no others who are called so. Null where the words are no such, or it is not told.
 */
export function fromPair({ entities, places, previous }: Scene, phrase: Phrase): Speaker | null {
  const [, noun = ""] = THE_PAIR.exec(phrase.head) ?? [];
  if (phrase.words !== phrase.head || !PAIR_OF_PEOPLE.has(noun)) return null;
  const at = phrase.span[0];
  const before = places.segmented.sentences[places.sentence(at) - 1];
  const opening = places.segmented.sentences[places.sentence(at)]?.span[0] ?? at;
  if (!before || places.paragraph(at) - before.paragraph > 1) return null;
  if (!BEFORE_PAIR.test(places.segmented.text.slice(opening, at))) return null;
  const told = places.segmented.text.slice(...before.span);
  const spoke = previous && places.sentence(at) - places.sentence(previous.at) === 1 ? pairOf(previous.entity) : null;
  const [only = spoke, ...others] = pairsIn(told);
  if (!only?.opens || others.length > 0 || (only !== spoke && tellsOfNoun(told, noun))) return null;
  if (OTHERS_BESIDE_PAIR.test(told.slice(only === spoke ? 0 : only.end))) return null;
  return only.names.every((name) => personOf(entities, name)) ? bothAs(entities, only.names, phrase) : null;
}

interface Pair {
  readonly names: readonly [string, string];
  /** Behind which characters of its sentence they stand. */
  readonly end: number;
  /** They are what the sentence opens with. */
  readonly opens: boolean;
}

/** Two who have spoken under one name. */
function pairOf({ kind, name }: Entity): Pair | null {
  const [one = "", other, ...more] = kind === "group" ? name.split(BETWEEN_TWO) : [];
  return other && more.length === 0 && [one, other].every(isCapital)
    ? { names: [one, other], end: 0, opens: true }
    : null;
}

/** "the Orlay Trust and the Harrow Fund", and not "the Food and Drug Office", one body. */
const pairsIn = (told: string): readonly Pair[] =>
  matchesOf(TWO_NAMES, told)
    .filter(([, , article, , second]) => !article || second)
    .map(({ index, 0: { length }, 3: one = "", 5: other = "" }) => ({
      end: index + length,
      names: [one, other],
      opens: OPENS_PAIR.test(told.slice(0, index)),
    }));

function personOf(entities: Entities, name: string): Entity | undefined {
  const [only] = entities.called(name.split(" "));
  const known = entities.named(name) ?? only;
  return known?.kind === "person" ? known : undefined;
}

/** Both under one name, as they are called together. */
function bothAs(entities: Entities, names: readonly string[], { span }: Phrase): Speaker {
  const full = names.map((name) => personOf(entities, name)?.name ?? name).join(BETWEEN_TWO);
  const entity = entities.named(full) ?? entities.add(full, "group", span[0]);
  return { ...NOBODY, entity: entities.mention(entity, { span, as: "role" }) };
}
