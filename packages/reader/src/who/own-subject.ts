import { BY_THE_WAY } from "../en/pronouns.ts";
import { clausesOf } from "../grammar/clause.ts";
import { lastClauseBefore } from "../grammar/clauses.ts";
import type { Range } from "../layers.ts";
import { isOnePerson } from "../names/holder.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import type { Read } from "./it-subjects.ts";
import { isPersonal } from "./pronoun-people.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/**
 * "**Dana Bell** has begun what she called “the last talks”": of what *she* says by the way in a clause its subject says it, and
 * not whoever spoke before. null: that is nobody whom *she* can mean.
 */
export function ownSubjectOf(scene: Scene, phrase: Phrase, read: Read): Speaker | null {
  const subject = clauseSubject(scene, phrase.span[0]);
  if (!subject) return null;
  const { segmented } = scene.places;
  const { as, name } = readPhrase(segmented, subject);
  if (as === "pronoun") return null;
  const { entity } = read(subject);
  if (!entity) return isOnePerson(segmented.tokens[subject[1] - 1]?.lower ?? "") ? NOBODY : null;
  const mayBeSurname = entity.kind === "organisation" && name.length === 1 && as === "name";
  if (!isPersonal(entity)) return mayBeSurname ? NOBODY : null;
  const fits = entity.sex === phrase.sex || entity.sex === "unknown";
  return fits ? { ...NOBODY, entity: scene.entities.mention(entity, phrase) } : null;
}

/** The subject of the clause on which "what she called", "as he put it" hangs. */
function clauseSubject({ places }: Scene, at: number): Range | null {
  const { tokens } = places.segmented;
  const clause = clausesOf(places.segmented)[places.sentence(at)];
  const pronoun = places.tokens([at, at + 1])?.[0];
  if (!clause || !pronoun || places.quoted(at) || !BY_THE_WAY.has(tokens[pronoun - 1]?.lower ?? "")) return null;
  const subject = lastClauseBefore(clause, pronoun - 1)?.subject;
  return subject && !subject.outside && !subject.second ? subject.phrase : null;
}
