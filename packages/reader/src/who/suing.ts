import { HAS_SUED, OF_MORE_PLAINTIFFS, PLAINTIFF } from "../en/suits.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { isBodyEntity } from "./body-kinds.ts";
import type { Entities, Entity } from "./entities.ts";
import { isPersonal } from "./pronoun-people.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/* So many characters behind a name tell that whoever bears it has sued. */
const BEHIND = 160;

/* How far back a suit may have been told of, in characters. */
const REACH = 10_000;

/** "Dara Voss has sued the board. **The plaintiff** noted": the only one told to have sued; null where the words are others, or more have. */
export function fromPlaintiff(entities: Entities, phrase: Phrase, places: Places): Speaker | null {
  const [at] = phrase.span;
  const { text } = places.segmented;
  if (!PLAINTIFF.test(phrase.head) || OF_MORE_PLAINTIFFS.test(text.slice(Math.max(0, at - REACH), at))) return null;
  const suing = entities
    .before(at, REACH)
    .filter(({ mention: { span } }) => HAS_SUED.test(text.slice(span[1], span[1] + BEHIND)))
    .map(({ entity }) => entity.same ?? entity);
  const [only, ...others] = new Set(suing);
  return only && others.length === 0 && maySue(only)
    ? { ...NOBODY, entity: entities.mention(only, { span: phrase.span, as: "role" }) }
    : null;
}

const maySue = (entity: Entity): boolean => isPersonal(entity) || isBodyEntity(entity);
