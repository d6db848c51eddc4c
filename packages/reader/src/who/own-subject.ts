import { BY_THE_WAY, BY_WHOM, UNDERGONE } from "../en/pronouns.ts";
import { lastClauseBefore } from "../grammar/clauses.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { isOnePerson } from "../names/holder.ts";
import { readPhrase } from "../names/phrase.ts";
import type { Phrase } from "../names/types.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Entity } from "./entities.ts";
import type { Read } from "./it-subjects.ts";
import { fittingFor, isPersonal } from "./may-be-meant.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/**
 * "**Dana Bell** has begun what she called “the last talks”": of what *she* says by the way in a clause whoever does what it tells says
 * it, and not whoever spoke before. Of whom something is done or told by another, and where either may be meant, it is open. null: it
 * is no such clause.
 */
export function ownSubjectOf(scene: Scene, phrase: Phrase, read: Read): Speaker | null {
  const subject = clauseSubject(scene, phrase.span[0]);
  if (!subject) return null;
  if (subject.by) return NOBODY;
  const { segmented } = scene.places;
  const { as, name } = readPhrase(segmented, subject.phrase);
  if (as === "pronoun") return null;
  const { entity } = read(subject.phrase);
  if (!entity) return isOnePerson(segmented.tokens[subject.phrase[1] - 1]?.lower ?? "") ? NOBODY : null;
  const mayBeSurname = entity.kind === "organisation" && name.length === 1 && as === "name";
  if (!isPersonal(entity)) return mayBeSurname ? NOBODY : null;
  if (entity.sex !== phrase.sex && entity.sex !== "unknown") return null;
  return subject.acts && !mayBePrevious(scene, phrase, entity, as === "role")
    ? { ...NOBODY, entity: scene.entities.mention(entity, phrase) }
    : NOBODY;
}

/** May another say this as well, since the subject only has an office or nothing tells its sex: who spoke before, or is told of right before? */
function mayBePrevious(scene: Scene, { sex, span: [at] }: Phrase, subject: Entity, isRole: boolean): boolean {
  const { places, previous } = scene;
  const near = fittingFor(scene, at, sex)
    .filter(({ mention: { span } }) => places.sentence(at) - places.sentence(span[0]) <= 1)
    .map(({ entity }) => entity);
  const others = [...near, ...(previous && isPersonal(previous.entity) ? [previous.entity] : [])];
  return others
    .filter((one) => one !== subject)
    .some((one) => (one.sex === sex ? isRole || subject.sex === "unknown" : isRole && one.sex === "unknown"));
}

interface ClauseSubject {
  readonly phrase: Range;
  /** It does what its verb tells. */
  readonly acts: boolean;
  /** Somebody is told of behind it who did it, or of whom it comes. */
  readonly by: boolean;
}

/** The subject of the clause on which "what she called" hangs. */
function clauseSubject({ places }: Scene, at: number): ClauseSubject | null {
  const { tokens } = places.segmented;
  const grammar = grammarsOf(places.segmented)[places.sentence(at)];
  const pronoun = places.tokens([at, at + 1])?.[0];
  if (!grammar || !pronoun || places.quoted(at) || !BY_THE_WAY.has(tokens[pronoun - 1]?.lower ?? "")) return null;
  const found = lastClauseBefore(grammar, pronoun - 1);
  const subject = found?.subject;
  if (!found || !subject || subject.outside || subject.second) return null;
  const between = tokens.slice(found.start, pronoun - 1);
  const by = between.some(({ lower }, k) => BY_WHOM.has(lower) && isCapitalised(between[k + 1]));
  const isDone = between.some(({ lower }) => UNDERGONE.has(lower));
  return { phrase: subject.phrase, acts: verbGroupAt(grammar, found.verb).voice === "active" && !isDone, by };
}
