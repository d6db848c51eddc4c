import { AGE_BEHIND, BY_AGE, BY_WHAT_HE_WAS, OFFICES_OF_POLITICIANS, POLITICIANS } from "../en/ages.ts";
import { BESIDE_NAME } from "../en/strangers.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { type Entities, type Entity, type Logged, titleHead } from "./entities.ts";
import { fittingFor } from "./may-be-meant.ts";
import { isOpenedBy, isSentenceBefore } from "./mention-places.ts";
import { tellsOfAnother } from "./named-later.ts";
import { isNamedSince } from "./overtaken.ts";
import { fromPersonal } from "./pronouns.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/**
 * "**the 36-year-old**": who was said to be so old ("Dara Voss, 36,"), else the grown man or woman whom *he* or *she* would
 * mean, where no other age and nobody else is told of. Null where the words tell no age, or no one of whom.
 */
export function fromAge(scene: Scene, phrase: Phrase): Speaker | null {
  const { entities, places } = scene;
  if (BY_WHAT_HE_WAS.test(phrase.head)) return onlyOneNear(scene, phrase);
  const years = BY_AGE.exec(phrase.head)?.[1];
  if (!years) return null;
  const near = fittingFor(scene, phrase.span[0], phrase.sex);
  const ages = [...new Set(near.map(({ entity }) => entity))].map((entity) => ({ entity, age: ageOf(places, entity) }));
  const so = ages.filter(({ age }) => age === years);
  const [only, ...others] = so;
  if (only) return others.length > 0 ? null : { ...NOBODY, entity: entities.mention(only.entity, phrase) };
  const mayBeAnother =
    Number(years) < GROWN || ages.some(({ age }) => age) || tellsOfOthers(places, entities, phrase, near);
  const meant = mayBeAnother ? NOBODY : fromPersonal(scene, phrase);
  return meant.entity ? meant : null;
}

/** "**Voss**'s election raised hopes. **The comedian-turned-politician** said": with whom the sentence before begins, and nobody else is told of there. */
function onlyOneNear(scene: Scene, phrase: Phrase): Speaker | null {
  const { entities, places } = scene;
  const [at] = phrase.span;
  const near = fittingFor(scene, at, phrase.sex);
  const head = near.find(({ mention: { span } }) => isSentenceBefore(places, span, at) && isOpenedBy(places, span));
  if (!head || !wasToldToBe(places, head.entity, phrase) || tellsOfOthers(places, entities, phrase, near)) return null;
  return { ...NOBODY, entity: entities.mention(head.entity, phrase) };
}

/** "Voss, a **comedian**, won", "**President** Voss": was somebody told to be one of the two by which he is called, "the comedian-turned-politician"? */
function wasToldToBe(
  { segmented: { text } }: Places,
  { roles, calls, mentions }: Entity,
  { head, span: [at] }: Phrase,
): boolean {
  const [, was = "", is = ""] = BY_WHAT_HE_WAS.exec(head.toLowerCase()) ?? [];
  const held = roles.map(({ title }) => titleHead(title));
  if (POLITICIANS.has(is) && held.some((title) => OFFICES_OF_POLITICIANS.has(title))) return true;
  const told = mentions
    .filter(({ span }) => span[1] <= at)
    .map(({ span }) =>
      (BESIDE_NAME.exec(text.slice(span[1], at))?.[0] ?? "").split(" ").map((word) => word.toLowerCase()),
    );
  return [was, is].some((noun) => calls.has(noun) || held.includes(noun) || told.some((words) => words.includes(noun)));
}

/* Of a child somebody else mostly speaks first. */
const GROWN = 18;

/** "Breck said **his daughter** had been hurt. “I fell,” the 19-year-old said", "Moro named **Ivo Venn** as his deputy": whoever else the sentence before tells of. */
function tellsOfOthers(places: Places, entities: Entities, { span: [at] }: Phrase, near: readonly Logged[]): boolean {
  const here = places.sentence(at) - 1;
  const before = near.filter(({ mention: { span } }) => places.sentence(span[0]) >= here);
  const [last, ...others] = new Set(before.map(({ entity }) => entity));
  const spans = near.map(({ mention: { span } }) => span);
  return !last || others.length > 0 || isNamedSince(entities, places, last, at) || tellsOfAnother(places, here, spans);
}

/** The age told right behind somebody's name, or by which they were called: "Dara Voss, **36**, said". */
function ageOf({ segmented: { text } }: Places, { mentions }: Entity): string | undefined {
  for (const { span } of mentions) {
    const age = (AGE_BEHIND.exec(text.slice(span[0], span[1] + NEAR)) ?? BY_AGE.exec(text.slice(...span)))?.[1];
    if (age) return age;
  }
  return undefined;
}

/* ", who is 36," */
const NEAR = 16;
