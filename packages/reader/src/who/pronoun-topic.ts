import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { INVERTED } from "../en/references.ts";
import type { Places } from "../text/places.ts";
import type { Entity, Logged } from "./entities.ts";
import { type Asked, REACH } from "./may-be-meant.ts";
import { isAside, isOpenedBy, isSentenceBefore } from "./mention-places.ts";
import { isUnnamedSpeaker } from "./pronoun-speakers.ts";
import { sexAgrees } from "./sex.ts";
import type { Previous } from "./speaker.ts";
import { FOLLOWED, lastSubject, namedIn } from "./topic.ts";

/**
 * "**Voss** met Sara Lind on Monday. “It is late,” he said": of whom the sentence before tells, where somebody else does not
 * say it, and nobody is named in this one before its *he*; in the paragraph, or of what is quoted right below.
 */
export function topicOf(asked: Asked, fitting: readonly Logged[]): Logged | undefined {
  const { places, previous, attribution, at, sex } = asked;
  const here = places.sentence(at);
  const isNew = ({ mention: { span } }: Logged) => places.sentence(span[0]) === here && !isAside(places, span);
  if (fitting.some(isNew)) return undefined;
  const subject = lastSubject(places, at, sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS);
  const from = subject ? places.segmented.tokens[subject[0]]?.start : undefined;
  const isFar = from !== undefined && attribution.form !== "direct" && places.paragraph(from) !== places.paragraph(at);
  const said = previous && from !== undefined && hasSaid(previous, from, places);
  const topic = (subject && !isFar && !said && namedIn(places, subject, fitting)) || onlyOpening(places, at, fitting);
  if (!topic || (places.quoted(at) && previous?.entity === topic.entity)) return undefined;
  return topic.entity.sex === sex || isUnnamedSpeaker(asked, topic.entity) ? topic : undefined;
}

/** Does somebody say the sentence of a place, behind it: "The pier is lost, **Voss said**"? */
const hasSaid = ({ at, attribution: { content } }: Previous, from: number, places: Places): boolean =>
  places.sentence(at) === places.sentence(from) && content.some(([start, end]) => start <= from && from < end);

/** Who opens the sentence before, where nobody else is in it but beside somebody. */
function onlyOpening(places: Places, at: number, fitting: readonly Logged[]): Logged | undefined {
  const before = fitting.filter(
    ({ mention: { span } }) => isSentenceBefore(places, span, at) && !isAside(places, span),
  );
  const alone = new Set(before.map(({ entity }) => entity)).size === 1;
  return alone ? before.find(({ mention }) => isOpenedBy(places, mention.span)) : undefined;
}

/**
 * "Falk said so. **Omar Breck** met Anna Pryce. He …": does the sentence before open with another who can be meant, and leave this one
 * out? Of one who is only called "he" there the sentence before that.
 */
export function opensWithAnother({ places, entities, at, sex }: Asked, entity: Entity): boolean {
  const { segmented, sentence, paragraph } = places;
  const pronouns = sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS;
  const opens = (index: number): string => segmented.tokens[segmented.sentences[index]?.tokens[0] ?? 0]?.lower ?? "";
  let told = sentence(at) - 1;
  while (told > 0 && sentence(at) - told < FOLLOWED && pronouns.has(opens(told))) told--;
  const before = segmented.sentences[told]?.span;
  if (!before || places.quoted(at) || paragraph(before[0]) !== paragraph(at)) return false;
  const there = entities.before(at, REACH).filter(({ mention: { span } }) => span[0] >= before[0]);
  return (
    !there.some(({ entity: other }) => (other.same ?? other) === entity) &&
    there.some(
      ({ entity: other, mention: { span } }) =>
        (span[0] === before[0] || INVERTED.test(segmented.text.slice(before[0], span[0]))) &&
        other.kind === "person" &&
        sexAgrees(other, { sex }),
    )
  );
}
