import { NOBODY_THERE } from "../en/assertion.ts";
import { PLURAL_HEAD } from "../en/event-frames.ts";
import { DECIDED_ON } from "../en/event-parties.ts";
import { NOBODY_TOLD, SOME_OF, THIRD_POSSESSIVES } from "../en/pronouns.ts";
import { headOf, headWord, isAddressed, mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import { type Grammar, is, spanOf, word } from "../grammar/event-grammar.ts";
import { isCount, phraseBefore, phraseFrom } from "../grammar/noun-phrases.ts";
import type { Range } from "../layers.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import { fromWords } from "../who/bodies.ts";
import type { Entity } from "../who/entities.ts";
import { referent } from "../who/referent.ts";
import type { Scene } from "../who/scene.ts";
import { stateOfAdjective } from "./adjectives.ts";

/**
 * Whom or what the words mean, or null: no "somebody", no relative without a name, no law or plan. Of "12 rebels" killed it
 * is only told: "the rebels" who answer are others.
 */
export function who(scene: Scene, grammar: Grammar, range: Range): Entity | null {
  const opening = word(grammar, range[0]);
  const people = isSomeOfPeople(grammar, range);
  if (NOBODY_THERE.has(opening) || (NOBODY_TOLD.has(opening) && range[1] - range[0] < 3 && !people)) return null;
  const state = stateOfAdjective(grammar, range);
  if (state !== null) return stateAt(scene, grammar, state);
  const named = withoutOwner(grammar, range);
  const kin = withOwnHead(grammar, named);
  if (kin) return fromWords(scene.entities, kin, scene.places, null).entity;
  const phrase = readPhrase(grammar.segmented, named);
  const counted = isCount(grammar, named[0]) && phrase.kind === "group";
  if (people || counted || isAddressed(grammar, headOf(grammar, named)))
    return scene.entities.inPassing(phrase.words, phrase);
  const { entity, candidates } = referent(scene, spanOf(grammar, named));
  if (entity || candidates.length > 0 || phrase.as === "pronoun" || phrase.agent !== false) return entity;
  return thingOf(scene, grammar, THIRD_POSSESSIVES.has(word(grammar, named[0])) ? [named[0] + 1, named[1]] : named);
}

/** "**all parents**", "**many mayors**": told of in passing, like those who are counted. */
const isSomeOfPeople = (grammar: Grammar, [first, end]: Range): boolean =>
  end - first === 2 &&
  SOME_OF.has(word(grammar, first)) &&
  PLURAL_HEAD.test(word(grammar, first + 1)) &&
  mayAct(grammar, [first + 1, end]);

/** A state whose name stands at `at`, by the adjective of which it is told. */
function stateAt(scene: Scene, grammar: Grammar, at: number): Entity {
  const phrase = readPhrase(grammar.segmented, [at, at + 1]);
  return scene.entities.inPassing(phrase.words, phrase);
}

/** The words as a thing that something is done to: a bridge, a bill. */
export const thingOf = (scene: Scene, grammar: Grammar, range: Range): Entity | null =>
  fromWords(scene.entities, { ...readPhrase(grammar.segmented, range), kind: "thing" }, scene.places, null).entity;

/**
 * "the **heirs** of Otto Brandau" and "an **envoy** of President Selm" are not he or she: the phrase as it stands, with what
 * its own head says.
 */
function withOwnHead(grammar: Grammar, range: Range): Phrase | null {
  const head = headOf(grammar, range);
  const whole = readPhrase(grammar.segmented, range);
  if (head + 1 >= range[1] || whole.kind !== "person" || is(grammar, head, Class.capital)) return null;
  if (!is(grammar, head + 1, Class.preposition) || hasComma(grammar, range)) return null;
  const { words, span } = whole;
  return { ...readPhrase(grammar.segmented, [range[0], head + 1]), words, span, head: words };
}

const hasComma = (grammar: Grammar, [first, end]: Range): boolean =>
  Array.from({ length: end - first }, (_, i) => word(grammar, first + i)).includes(",");

/** Of "her Hask counterpart, **Aud Lindqvist**" the name. */
function withoutOwner(grammar: Grammar, [first, end]: Range): Range {
  if (!THIRD_POSSESSIVES.has(word(grammar, first))) return [first, end];
  for (let i = first + 1; i < end - 1; i++)
    if (word(grammar, i) === "," && is(grammar, i + 1, Class.capital)) return [i + 1, end];
  return [first, end];
}

/** Whose plan, speech or deed it is: "**Kessony's** plan", "**its** servers", "the raid by **the rebels**"; null where nobody's. */
export const ownerByWords = (grammar: Grammar, range: Range): Range | null =>
  mayAct(grammar, range) && !DECIDED_ON.has(headWord(grammar, range))
    ? range
    : (possessorOf(grammar, range) ?? doerBehind(grammar, range[1]));

/** "by **the rebels**", right behind what they did; no day and no way. */
function doerBehind(grammar: Grammar, end: number): Range | null {
  const doer = word(grammar, end) === "by" ? phraseFrom(grammar, end + 1) : null;
  return doer && mayAct(grammar, doer) ? doer : null;
}

/** Whose it is by its own words: "**its** drones", "**Kessony's** plan"; null where they do not say. */
export function possessorOf(grammar: Grammar, [first, end]: Range): Range | null {
  if (THIRD_POSSESSIVES.has(word(grammar, first))) return [first, first + 1];
  for (let i = headOf(grammar, [first, end]); i > first; i--)
    if (/^['’]s?$/.test(word(grammar, i))) return phraseBefore(grammar, i);
  return null;
}
