import type { Span } from "@according/record";
import { BODIES, COMPANY_NOUNS, STATE_BODIES } from "../en/bodies.ts";
import { CALENDAR } from "../en/calendar.ts";
import { OF_THEIRS } from "../en/it-they.ts";
import { GROUPS } from "../en/people.ts";
import { BEFORE_NAME, FORMER_OR_LATTER } from "../en/references.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { hasAnd, isBodyEntity } from "./body-kinds.ts";
import type { Entities, Entity, Logged } from "./entities.ts";
import { tellsOfPeople } from "./it-subjects.ts";
import { isPersonal } from "./may-be-meant.ts";
import { tellsOfAnother } from "./named-later.ts";
import { NOBODY, type Speaker } from "./speaker.ts";

/**
 * "Ilan Moro was answering **Dara Voss**. **The latter** had asked": the second of the two people whom the sentence before names, or of two
 * bodies; *the former* is the first. Nobody where it names more, or others besides; null where the words are no such.
 */
export function fromLatter(entities: Entities, phrase: Phrase, places: Places): Speaker | null {
  const which = FORMER_OR_LATTER.exec(phrase.words)?.[1]?.toLowerCase();
  if (!which) return null;
  const two = twoBefore(entities, places, phrase.span[0]);
  const meant = which === "latter" ? two?.[1] : two?.[0];
  return meant ? { ...NOBODY, entity: entities.mention(meant, { span: phrase.span, as: "role" }) } : null;
}

/** The only two of whom the sentence before a place tells, in the order in which they are named. */
function twoBefore(entities: Entities, places: Places, at: number): readonly [Entity, Entity] | null {
  const here = places.sentence(at);
  const { span } = places.segmented.sentences[here - 1] ?? {};
  if (!span || places.paragraph(at) - places.paragraph(span[0]) > 1) return null;
  const told = entities
    .before(span[1], span[1] - span[0] + 1)
    .map(({ entity, mention }) => ({ entity: entity.same ?? entity, mention }))
    .toSorted((a, b) => a.mention.span[0] - b.mention.span[0]);
  const people = told.filter(({ entity }) => isPersonal(entity));
  const bodies = told.filter(
    ({ entity }) => isBodyEntity(entity) && !people.some((one) => onlyTellsWho(places, entity, one)),
  );
  const named = people.length > 0 ? people : bodies;
  const [first, second, ...others] = new Set(named.map(({ entity }) => entity));
  if (!first || !second || others.length > 0 || (people.length > 0 && bodies.length > 0)) return null;
  const spans: readonly Span[] = told.map(({ mention }) => mention.span);
  if (tellsOfAnother(places, here - 1, spans) || [first, second].some(hasAnd)) return null;
  return namesMoreThanTwo(places, span, told) ? null : [first, second];
}

/** "Norvia and Tarsia signed a pact **with the rebels**", "met Voss after **his party** beat hers": does the sentence tell of more than two by name? */
function namesMoreThanTwo({ segmented: { text } }: Places, [start, end]: Span, told: readonly Logged[]): boolean {
  const spans = told.map(({ mention }) => mention.span);
  const last = Math.max(...spans.map(([, behind]) => behind));
  const firstEnd = Math.min(...spans.map(([, behind]) => behind));
  const lastStart = Math.max(...spans.map(([from]) => from));
  const between = text.slice(firstEnd, lastStart).replace(BEFORE_NAME, "");
  return OF_THEIRS.test(text.slice(start, end)) || [between, text.slice(last, end)].some(tellsOfSpeaker);
}

/** Is there anything in words that can speak, or has a name? */
function tellsOfSpeaker(words: string): boolean {
  const names = words.match(/\p{Lu}[\p{L}’'-]*/gu) ?? [];
  const nouns = words.match(/(?<![\p{L}-])\p{Ll}+(?!\p{L})/gu) ?? [];
  return (
    names.some((name) => !CALENDAR.has(name.toLowerCase())) ||
    tellsOfPeople(words) ||
    nouns.some((noun) => [BODIES, STATE_BODIES, COMPANY_NOUNS, GROUPS].some((kinds) => kinds.has(noun)))
  );
}

/** "**Innovation Party** leader Dara Voss": does the name of a body only tell who somebody is? */
function onlyTellsWho({ segmented: { text } }: Places, { mentions }: Entity, { mention }: Logged): boolean {
  const [start, end] = mention.span;
  return mentions.some(
    ({ span }) =>
      (span[0] >= start && span[1] <= end) ||
      (span[1] <= start && /^(?:['’]s)? (?:\p{Ll}+ ){0,3}$/u.test(text.slice(span[1], start))),
  );
}
