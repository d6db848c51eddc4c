import { SAYS_BEHIND } from "../en/it-they.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { ASKS } from "../en/references.ts";
import type { Attribution } from "../layers.ts";
import { nameWords, plain, surnameOf } from "../names/naming.ts";
import type { Places } from "../text/places.ts";
import { loweredIn } from "../text/words.ts";
import { areMany } from "./descriptions.ts";
import type { Entity } from "./entities.ts";
import { type Asked, type Context, isNamedIn, isPersonal, wordsAndMarks } from "./may-be-meant.ts";
import { sexAgrees } from "./sex.ts";
import type { Previous } from "./speaker.ts";

/* Who has spoken before a *he* or *she*, and of whom. */

/* So many paragraphs on, whoever spoke last may go on. */
const FAR = 2;

/** Was it this one who spoke last, not far above? */
export const spokeBefore = ({ previous, places, at }: Asked, entity: Entity): boolean =>
  previous?.entity === entity && places.paragraph(at) - places.paragraph(previous.at) <= FAR;

/** Has this one spoken, or begun, in the sentence of the pronoun or the one before? */
export const isSpeaking = ({ previous, places, at }: Asked, entity: Entity): boolean =>
  previous?.entity === entity && places.sentence(at) - places.sentence(previous.at) <= 1;

/** "He **added**", "he **also** said": does whoever spoke last go on? */
export const hasMoreToSay = (asked: Asked, entity: Entity): boolean =>
  asked.telling.on && spokeBefore(asked, entity) && asked.previous !== null && !tellsOtherSex(asked.previous, asked);

/** "Ona Bek said the mayor had promised **her** a park. **He** also said": may she of whom somebody of no known sex tells be herself? */
function tellsOtherSex({ entity, attribution }: Previous, { places: { segmented }, at }: Asked): boolean {
  const pronoun = (/^\p{L}+/u.exec(segmented.text.slice(at))?.[0] ?? "").toLowerCase();
  const others = MALE_PRONOUNS.has(pronoun) ? FEMALE_PRONOUNS : MALE_PRONOUNS;
  const told = attribution.content.flatMap((span) => loweredIn(segmented.text, span));
  return entity.sex === "unknown" && told.some((word) => others.has(word));
}

/** "**The head of the mill** wrote to the council. He said": somebody of no name who has spoken last, and not asked. */
export const isUnnamedSpeaker = ({ previous, places }: Context, entity: Entity): boolean =>
  entity.kind === "unnamed" && !areMany(entity) && previous?.entity === entity && !hasAsked(previous, places);

/** "**A reporter** asked whether it was so. He said": hardly the reporter. */
export const hasAsked = ({ entity, attribution: { cue } }: Previous, { segmented: { text } }: Places): boolean =>
  entity.kind === "unnamed" && cue.some((span) => ASKS.test(text.slice(...span)));

/** Is somebody named in what the pronoun says in quotation marks, by surname or by given name? */
export function isNamedInSpeech({ places, attribution }: Context, { kind, name }: Entity): boolean {
  if (kind !== "person") return false;
  const { text } = places.segmented;
  const own = nameWords(name);
  const given = own.length > 1 ? plain(own[0] as string) : undefined;
  return attribution.content
    .filter(([from]) => places.quoted(from + 1))
    .some((span) => {
      const words = wordsAndMarks(text.slice(...span));
      return (
        isNamedIn(words, { name }) ||
        words.some((word, i) => plain(word) === given && !/^\p{Lu}/u.test(words[i + 1] ?? ""))
      );
    });
}

/**
 * "Voss spoke. **Moro** lied, he said", "**Moro**, he said, had lied": hardly who is named in what *he* says in the sentence, where another
 * has just spoken; not "**Sara Voss** lied, she said", behind a Voss.
 */
export function isToldOfByHim(asked: Asked, entity: Entity): boolean {
  const { places, attribution, previous, at, sex } = asked;
  const { text, sentences } = places.segmented;
  const another = previous?.entity;
  if (places.quoted(at) || !another || another === entity || !isPersonal(another) || !sexAgrees(another, { sex }))
    return false;
  if (places.paragraph(at) - places.paragraph(previous.at) > 1 || isNamesake(another, entity)) return false;
  const opening = sentences[places.sentence(at)]?.span[0] ?? at;
  if (isToldOfSince(asked, entity, opening)) return false;
  const before = attribution.content.filter(
    ([from, to]) => from >= opening && to <= at && !HAS_WORD.test(text.slice(to, at)),
  );
  const said = isInserted(attribution, text, at) ? [...before, [opening, at] as const] : before;
  return entity.mentions.some(
    ({ span: [start, end], as }) =>
      as !== "pronoun" &&
      said.some(([from, to]) => from <= start && end <= to) &&
      !SAYS_BEHIND.test(text.slice(end, end + VERB)),
  );
}

/** "Voss spoke. **Moro** waited nine hours. Moro was given no water, he said": of him it is told behind the sentence in which another has spoken. */
const isToldOfSince = ({ places: { sentence }, previous }: Asked, { mentions }: Entity, opening: number): boolean =>
  previous !== null && mentions.some(({ span: [start] }) => start < opening && sentence(start) > sentence(previous.at));

/** "Voss's brother**, he said,** has left" */
const isInserted = ({ cue, content }: Attribution, text: string, at: number): boolean =>
  text.slice(0, at).endsWith(", ") &&
  content.some(([from]) => cue.some(([, end]) => at < end && end <= from && text.slice(end, from) === ", "));

const isNamesake = (one: Entity, other: Entity): boolean =>
  surnameOf(nameWords(one.name)) === surnameOf(nameWords(other.name));

const HAS_WORD = /[\p{L}\p{N}]/u;

/* A verb has no more characters than these. */
const VERB = 16;
