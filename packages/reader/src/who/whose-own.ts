import { STATE_BODIES } from "../en/bodies.ts";
import { ITS } from "../en/references.ts";
import { headAmong } from "../grammar/can-speak.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Range } from "../layers.ts";
import type { Places } from "../text/places.ts";
import type { Entities, Entity } from "./entities.ts";
import { bodyHead, capitalName, mayBeBody } from "./overtaken.ts";

/** "Bread First has closed **its** kitchens. The group": the body that the sentence before tells of by a name, and of what is its own. */
export function ofWhoseOwn(entities: Entities, places: Places, at: number): Entity | undefined {
  const { sentence, paragraph, segmented } = places;
  const grammar = grammarsOf(segmented)[sentence(at) - 1];
  const subject = grammar && paragraph(at) - grammar.sentence.paragraph <= 1 ? mainSubject(grammar) : null;
  if (!grammar || !subject) return undefined;
  const owner = ownerAlone(entities, places, subject);
  if (owner) return owner;
  const name = capitalName(places, subject);
  if (!name || !mayBeBody(entities, places, name)) return undefined;
  const behind = segmented.tokens.slice(name.range[1], grammar.sentence.tokens[1]);
  const words = name.words.join(" ");
  const isIts = behind.some(({ lower }) => ITS.has(lower));
  return isIts ? (entities.named(words) ?? entities.add(words, "organisation", at)) : undefined;
}

/** "**Bread First**'s figures", and not "Bread First's rival": an organisation that was named before, of a thing. */
function ownerAlone(entities: Entities, { segmented: { tokens } }: Places, [first, end]: Range): Entity | undefined {
  if (isSomebody(headAmong(tokens.slice(first, end))?.lower ?? "")) return undefined;
  const owns = tokens.slice(first, end).findIndex(({ text }) => /^['’]s$/.test(text));
  const words = tokens.slice(first, first + Math.max(owns, 0));
  const known = words.length > 0 ? entities.named(words.map(({ text }) => text).join(" ")) : undefined;
  return known?.kind === "organisation" && !STATE_BODIES.has(bodyHead(known)) ? known : undefined;
}
