import { BODIES } from "../en/bodies.ts";
import { KIN } from "../en/people.ts";
import { TOLD_SURNAMES } from "../en/references.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Phrase } from "../names/types.ts";
import { loweredIn } from "../text/words.ts";
import type { Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";

/** "an angry **Voss**", "the union's **Moro**", "**Moro** from the union": the only one of that surname, who is named in full elsewhere; null where the words are others. */
export function bySurnameBehind({ entities, places }: Scene, { head, kind, span: [at] }: Phrase): Entity | null {
  if (kind !== "organisation") return null;
  const form = TOLD_SURNAMES.find((one) => one.test(head));
  const { surname, told = "" } = form?.exec(head)?.groups ?? {};
  const [only, ...others] = surname ? entities.called([surname]) : [];
  if (only?.kind !== "person" || only.name === surname || others.length > 0) return null;
  const last = only.mentions.findLast(({ span: [, end] }) => end <= at)?.span[1] ?? 0;
  const since = loweredIn(places.segmented.text, [Math.max(last, at - NEAR), at]);
  return told.split(" ").some(isSomeNoun) || since.some((word) => KIN.has(word)) ? null : only;
}

/* So many characters before it his kin may be told of, who bear the name, too: "Petra Voss drowned. Her father … An angry Voss". */
const NEAR = 400;

/** "a **delegate** backing Voss", "a **Union** Voss": somebody or some body is told of. */
const isSomeNoun = (word: string): boolean => isSomebody(word) || BODIES.has(word);
