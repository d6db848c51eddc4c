import { BODIES } from "../en/bodies.ts";
import { ANGRY_ONE, ONE_FROM_THERE, TEARFUL_ONE, THEIR_ONE } from "../en/references.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Phrase } from "../names/types.ts";
import type { Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";

/** "an angry **Voss**", "the union's **Moro**", "**Moro** from the union": the only one of that surname, who is named in full elsewhere; null where the words are others. */
export function bySurnameBehind({ entities }: Scene, { head, kind }: Phrase): Entity | null {
  if (kind !== "organisation") return null;
  const [, told = "", surname] = [ANGRY_ONE, TEARFUL_ONE, THEIR_ONE, ONE_FROM_THERE].flatMap(
    (form) => form.exec(head) ?? [],
  );
  const [only, ...others] = surname ? entities.called([surname]) : [];
  if (only?.kind !== "person" || only.name === surname || others.length > 0) return null;
  return told.split(" ").some(isSomeNoun) ? null : only;
}

/** "a **delegate** backing Voss", "a **Union** Voss": somebody or some body is told of. */
const isSomeNoun = (word: string): boolean => isSomebody(word) || BODIES.has(word);
