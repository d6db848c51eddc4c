import type { SourceKind } from "@according/record";
import { OF_A_STATE } from "../en/offices.ts";
import type { Sex } from "../language-words.ts";
import { isBodyEntity, isOrganisation } from "./body-kinds.ts";
import type { Entities, Entity } from "./entities.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/** What speaks and belongs to somebody: "his **office**", "its **foreign minister**", "whose **widow**". */
interface Belonging {
  readonly thing: string;
  readonly kind: SourceKind;
  readonly sex?: Sex;
}

/** "Moro's office", "Norvia's foreign minister": one, however often it is told of. */
export function belongingTo(
  { entities }: Scene,
  owner: Entity,
  { thing, kind, sex }: Belonging,
  phrase: Parameters<Entities["mention"]>[1],
): Speaker {
  const name = `${owner.name}'s ${thing}`;
  const own = entities.named(name) ?? entities.add(name, kind, phrase.span[0], sex);
  return { ...NOBODY, entity: entities.mention(own, phrase) };
}

/** May a body have it: a company no foreign minister? */
export const mayHave = (owner: Entity, thing: string): boolean =>
  isBodyEntity(owner) && !(OF_A_STATE.test(thing) && isOrganisation(owner));
