import type { Range } from "../../model/layers.ts";
import { fromWords } from "../bodies.ts";
import type { Entity } from "../entities.ts";
import { readPhrase } from "../phrase/phrase.ts";
import { referent } from "../referent.ts";
import type { Scene } from "../scene.ts";
import { headOf, mayAct } from "./fits.ts";
import { type Grammar, phraseBefore, spanOf, word } from "./grammar.ts";

const UNTOLD =
  /^(?:each|one|both|others|everyone|everybody|nobody|anyone|anybody|someone|somebody|something|no|all|we|us|you|me|my|our|your|those|these|many|some|most|ones?)$/;

/** Whom or what the words mean, or null: no "somebody", no relative without a name, no law or plan without an owner. */
export function who(scene: Scene, grammar: Grammar, range: Range, owned: boolean): Entity | null {
  if (UNTOLD.test(word(grammar, range[0]))) return null;
  const owner = owned && !mayAct(grammar, range) ? ownerIn(grammar, range) : range;
  if (!owner) return null;
  const span = spanOf(grammar, owner);
  const phrase = readPhrase(grammar.segmented, owner);
  if (phrase.as === "pronoun") return referent(scene, span).entity;
  const { entity, candidates } = referent(scene, span);
  if (entity || candidates.length > 0 || phrase.agent !== false) return entity;
  return /^(?:his|her|its|their)$/.test(word(grammar, owner[0])) ? null : fromWords(scene.entities, phrase).entity;
}

/** "**Kessony's** plan": null where nobody's. */
function ownerIn(grammar: Grammar, [first, end]: Range): Range | null {
  const head = headOf(grammar, [first, end]);
  for (let i = head; i > first; i--)
    if (/^['’]s$/.test(word(grammar, i)) || /^['’]$/.test(word(grammar, i))) return phraseBefore(grammar, i);
  return null;
}
