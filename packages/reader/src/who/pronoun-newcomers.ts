import { KIN } from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { POSSESSIVE_MARKS } from "../en/phrase-words.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { ONE_IN_ORDER } from "../en/references.ts";
import { headNoun } from "../grammar/heads.ts";
import type { Places } from "../text/places.ts";
import { describedHead } from "./descriptions.ts";
import type { Entity } from "./entities.ts";
import { type Asked, isPersonal } from "./may-be-meant.ts";
import { FOLLOWED, lastSubject } from "./topic.ts";

/* Doubts by who has come into a report in the sentence before a *he* or *she*, by no name of his own. */

/**
 * "Voss spoke. **Omar Breck's mother** came to court. She said": hardly who is not in the sentence.
 */
export function opensWithKin({ places, at, sex }: Asked, entity: Entity): boolean {
  const { tokens } = places.segmented;
  const subject = places.quoted(at)
    ? null
    : lastSubject(places, at, sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
  const head = subject ? tokens[headNoun(tokens, subject)] : undefined;
  if (!subject || !head || describedHead(entity.name) === head.lower) return false;
  const kin = KIN.get(head.lower) ?? (PERSON_NOUNS.has(head.lower) ? "unknown" : undefined);
  const own = tokens.slice(subject[0], headNoun(tokens, subject));
  if ((kin !== sex && kin !== "unknown") || !own.some(({ lower }) => POSSESSIVE_MARKS.has(lower))) return false;
  const opens = places.segmented.sentences[places.sentence(head.start)]?.span[0] ?? head.start;
  return !isCalledBetween(entity, [opens, at]);
}

/** "Voss spoke. **The next witness** – a nurse – wept. She said": hardly who is not in the sentence. */
export function opensWithNext({ places, at, sex }: Asked, entity: Entity): boolean {
  const { text } = places.segmented;
  const opening = places.quoted(at)
    ? null
    : notOfPronouns(places, at, sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
  const noun = opening && ONE_IN_ORDER.exec(text.slice(...opening))?.[1];
  if (!opening || !noun || (entity.kind === "unnamed" && describedHead(entity.name) === noun)) return false;
  return isPersonal(entity) && !isCalledBetween(entity, [opening[0], at]);
}

/** The last sentence before a place, over those that *she* opens, no further than a paragraph up. */
function notOfPronouns(places: Places, at: number, pronouns: ReadonlySet<string>): readonly [number, number] | null {
  const { sentences, text } = places.segmented;
  const here = places.sentence(at);
  for (let i = here - 1; i >= 0 && i >= here - FOLLOWED; i--) {
    const { span, paragraph } = sentences[i] as (typeof sentences)[number];
    if (places.paragraph(at) - paragraph > 1) return null;
    const [word = ""] = /^\p{L}+/u.exec(text.slice(...span)) ?? [];
    if (!pronouns.has(word.toLowerCase())) return span;
  }
  return null;
}

/** Is somebody called by name between two places? */
const isCalledBetween = ({ mentions }: Entity, [from, to]: readonly [number, number]): boolean =>
  mentions.some(({ span, as }) => as !== "pronoun" && span[0] >= from && span[0] < to);
