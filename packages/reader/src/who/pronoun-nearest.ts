import { FEMALE_PRONOUNS, MALE_PRONOUNS, SAYS_WE } from "../en/phrases.ts";
import { ASKS, TURNS_TO } from "../en/references.ts";
import type { Sex } from "../language-words.ts";
import { nameWords } from "../names/naming.ts";
import type { Places } from "../text/places.ts";
import type { Entity, Logged } from "./entities.ts";
import { tellsOfAnother } from "./named-later.ts";
import { type Context, fittingFor } from "./pronoun-people.ts";
import { isAside, isOpenedBy } from "./pronoun-weights.ts";

/* Who is so near to a *he* or *she* that nobody who was told of before may be meant. */

/** Is somebody the only one of whom the sentence before tells, and he has said that, or is told of for the first time there? */
export function isNearest(context: Context, at: number, sex: Sex, entity: Entity): boolean {
  const { attribution, places } = context;
  const begins = Math.min(at, ...attribution.content.slice(0, 1).map(([from]) => from));
  const before = places.sentence(begins) - 1;
  const [start] = places.segmented.sentences[before]?.span ?? [at];
  if (before < 0 || places.quoted(at)) return false;
  const near = fittingFor(context, at, sex).filter(({ mention: { span } }) => span[0] >= start);
  if (near.length === 0 || near.some(({ entity: other }) => other !== entity)) return false;
  const spans = near.map(({ mention: { span } }) => span);
  if (tellsOfAnother(places, before, spans, sex)) return false;
  return hasJustSaid(context, start, begins) === entity || isToldOfFirst(context, near, begins, sex);
}

/** "**Senad Moro, a doctor, said** A.\n\n“B,” he said": who said the sentence before, and asked nobody. */
function hasJustSaid({ previous, places }: Context, start: number, begins: number): Entity | null {
  if (!previous || previous.at < start || places.paragraph(begins) - places.paragraph(start) > 1) return null;
  const { text } = places.segmented;
  const asks = previous.attribution.cue
    .map((span) => text.slice(...span))
    .some((cue) => ASKS.test(cue) || TURNS_TO.test(cue));
  return asks ? null : previous.entity;
}

/** "**Yulia Venn** has come for six months. “We talk to each other,” she said": by both names, at the head, and of herself. */
function isToldOfFirst({ places, attribution }: Context, near: readonly Logged[], begins: number, sex: Sex): boolean {
  const [
    {
      entity,
      mention: { span },
    },
  ] = near as [Logged];
  if (entity.kind !== "person" || nameWords(entity.name).length < 2 || entity.firstAt < span[0]) return false;
  const isHead = isOpenedBy(places, span) && !isAside(places, span);
  if (!isHead || attribution.form !== "direct" || places.paragraph(begins) !== places.paragraph(span[0])) return false;
  return (
    attribution.content.some((content) => SAYS_WE.test(wordsOfSpan(places, content))) &&
    !speaksOfOne(
      attribution.content.map((content) => wordsOfSpan(places, content)),
      sex,
    )
  );
}

const wordsOfSpan = ({ segmented: { text } }: Places, span: readonly [number, number]): string => text.slice(...span);

/** "“**She** helps us,” she said": of one of that sex, who is hardly who says it. */
const speaksOfOne = (said: readonly string[], sex: Sex): boolean =>
  said
    .flatMap((words) => words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .some((word) => (sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS).has(word));
