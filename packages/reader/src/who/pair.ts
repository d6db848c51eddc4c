import { METONYMS } from "../en/metonyms.ts";
import {
  BEFORE_PAIR,
  BEFORE_PLACES,
  OPENS_PAIR,
  PAIR_OF_BODIES,
  PAIR_OF_PEOPLE,
  PAIR_OF_STATES,
  THE_PAIR,
  TWO_NAMES,
} from "../en/pairs.ts";
import { BETWEEN_TWO } from "../en/phrases.ts";
import { plain } from "../names/naming.ts";
import type { Phrase } from "../names/types.ts";
import { isCapital } from "../text/capital.ts";
import { tellsOfNoun } from "../text/words.ts";
import type { Entities, Entity } from "./entities.ts";
import { twoBefore } from "./latter.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/**
 * "It would keep **Norsoft and Activa** from closing the deal. **Both companies** said", "**Sweden and Norvia** have told citizens.
 * **The Nordic neighbours** said": the two whom the sentence before names together, if they are of that kind; who are only
 * called by a plural have to be its subject. Null where the words are no such, or it is not told.
 */
export function fromPair({ entities, places, previous }: Scene, phrase: Phrase): Speaker | null {
  const found = THE_PAIR.exec(phrase.head);
  const [, two, noun = ""] = found ?? [];
  if (!found || phrase.words !== phrase.head || !(two || isPairNoun(noun))) return null;
  const at = phrase.span[0];
  const before = places.segmented.sentences[places.sentence(at) - 1];
  const opening = places.segmented.sentences[places.sentence(at)]?.span[0] ?? at;
  if (!before || places.paragraph(at) - before.paragraph > 1) return null;
  if (!BEFORE_PAIR.test(places.segmented.text.slice(opening, at))) return null;
  const told = places.segmented.text.slice(...before.span);
  const spoke = previous && places.sentence(at) - places.sentence(previous.at) === 1 ? pairOf(previous.entity) : null;
  const [only = spoke, ...others] = pairsIn(told);
  const isPlain = two || (only?.opens && !tellsOfNoun(told, noun));
  if (only && others.length === 0 && isPlain && areCalledSo(entities, only, noun))
    return bothAs(entities, only.names, phrase);
  const people = two && PAIR_OF_PEOPLE.has(noun) ? twoBefore(entities, places, at) : null;
  return people?.every(({ kind }) => kind === "person")
    ? bothAs(
        entities,
        people.map(({ name }) => name),
        phrase,
      )
    : null;
}

interface Pair {
  readonly names: readonly [string, string];
  /** The word before them. */
  readonly before: string;
  /** They are what the sentence opens with. */
  readonly opens: boolean;
}

/** Two who have spoken under one name. */
function pairOf({ kind, name }: Entity): Pair | null {
  const [one = "", other, ...more] = kind === "group" ? name.split(BETWEEN_TWO) : [];
  return other && more.length === 0 && [one, other].every(isCapital)
    ? { names: [one, other], before: "", opens: true }
    : null;
}

/** "the Orlay Trust and the Harrow Fund", and not "the Food and Drug Office", one body. */
const pairsIn = (told: string): readonly Pair[] =>
  [...told.matchAll(TWO_NAMES)]
    .filter(([, , article, , second]) => !article || second)
    .map(({ index, 1: before = "", 3: one = "", 5: other = "" }) => ({
      names: [one, other],
      before: before.toLowerCase(),
      opens: OPENS_PAIR.test(told.slice(0, index)),
    }));

const isPairNoun = (noun: string): boolean =>
  [PAIR_OF_PEOPLE, PAIR_OF_BODIES, PAIR_OF_STATES].some((nouns) => nouns.has(noun));

/** Two men are people, two companies are none, and two countries are states. */
function areCalledSo(entities: Entities, { names, before }: Pair, noun: string): boolean {
  const known = names.map((name) => personOf(entities, name));
  const arePlaces = BEFORE_PLACES.has(before) || names.some((name) => STATES.has(plain(name)));
  if (known.every((one) => one !== undefined)) return PAIR_OF_PEOPLE.has(noun);
  if (known.some((one) => one !== undefined)) return false;
  return PAIR_OF_BODIES.has(noun) ? !arePlaces : PAIR_OF_STATES.has(noun);
}

const STATES: ReadonlySet<string> = new Set(
  [...METONYMS].flatMap(([seat, state]) => [seat, plain(state.replace(/^government of /, ""))]),
);

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
