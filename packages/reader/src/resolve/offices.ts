import type { Entities, Entity } from "./entities.ts";
import type { Phrase, Titled } from "./phrase.ts";
import { NOBODY, type Speaker, undecided } from "./speaker.ts";

/** "the mayor", "a Northern Front spokesman": the one who holds the office, or a source known by it alone. */
export function fromOffice(entities: Entities, phrase: Phrase): Speaker {
  const title = phrase.title as Titled;
  const holders = entities.titled(title.title).filter((entity) => sameOffice(entity, title) && entity.lastAt >= 0);
  const known = entities.named(phrase.words);
  if (known) return { ...NOBODY, entity: entities.mention(known, phrase) };
  if (phrase.definite && holders.length === 1)
    return { ...NOBODY, entity: entities.mention(holders[0] as Entity, phrase) };
  if (phrase.definite && holders.length > 1 && !title.of)
    return undecided(holders.map((entity) => ({ entity, weight: 1 })));
  const entity = entities.add(
    phrase.words.replace(/^The\b/, "the").replace(/^A(n?)\b/, "a$1"),
    "unnamed",
    phrase.span[0],
    phrase.sex,
  );
  return { ...NOBODY, entity: entities.mention(entity, phrase) };
}

const sameOffice = (entity: Entity, { title, of }: Titled): boolean =>
  entity.roles.some(
    (role) => role.title.toLowerCase().endsWith(title.toLowerCase()) && (!of || !role.of || role.of === of),
  );
