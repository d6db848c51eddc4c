import { sexOfGiven } from "../en/given-names.ts";
import { PEOPLES } from "../en/numbers.ts";
import { BODIES_BEHIND, ITSELF_FIRST, ONE_WORD_BODIES } from "../en/one-word-bodies.ts";
import { THE } from "../en/phrase-words.ts";
import { WHO_OR_WHOSE } from "../en/phrases.ts";
import { COURTESY } from "../en/strangers.ts";
import type { Token } from "../layers.ts";
import { nameWords } from "../names/naming.ts";
import { isCapital } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import type { Entity } from "./entities.ts";
import { type Asked, isPersonal, isRuledOut } from "./may-be-meant.ts";
import { LIKELY, type Weighed } from "./pronoun-people.ts";
import * as rivals from "./pronoun-rivals.ts";
import { hasAsked } from "./pronoun-speakers.ts";
import { sexAgrees } from "./sex.ts";
import type { Previous } from "./speaker.ts";

/* "Voss said A. **She said** B": the plainest way in which a report goes on. */

/**
 * Whoever has spoken in the sentence before one that opens with *he* or *she*, or with what they say: a person, or somebody of a name
 * that nothing tells to be a body's.
 */
export function onwardSpeaker(asked: Asked, likeliest?: Weighed): Entity | null {
  const { previous, open, places, outer, at, sex, attribution } = asked;
  if (!previous || outer || places.quoted(at) || (open && open.at > previous.at)) return null;
  const begins = Math.min(at, ...attribution.content.slice(0, 1).map(([from]) => from));
  if (!opensItsSentence(places, begins) || !endsRightBefore(previous, places, begins)) return null;
  const { entity } = previous;
  if (rivals.isOneWord(entity))
    return mayHandOver(asked, previous) || looksLikeBody(places, previous) ? null : bearer(entity, likeliest);
  const isSomebody = entity.kind === "person" && isPersonal(entity) && sexAgrees(entity, { sex });
  const isAnswer = attribution.form === "direct" && likeliest?.entity !== entity;
  if (!isSomebody || isAnswer || isRuledOut(asked, entity)) return null;
  return mayHandOver(asked, previous) || rivals.mayBeWhoIsBeside(asked, entity) ? null : entity;
}

/** A body known by one word, one that speaks of itself as *it*, or one of a report that has "the company": unless the report names somebody so. */
function looksLikeBody(places: Places, { entity: { name }, attribution }: Previous): boolean {
  const { text, tokens } = places.segmented;
  if (isNamedAsSomebody(places, name)) return false;
  const saysIt = attribution.content.some(([from, end]) => ITSELF_FIRST.test(text.slice(from, end)));
  const hasBody = tokens.some(({ lower }, i) => BODIES_BEHIND.has(lower) && THE.has(tokens[i - 1]?.lower ?? ""));
  return ONE_WORD_BODIES.has(name.toLowerCase()) || saysIt || hasBody;
}

/** "**Juliet** Simuka", "**Mr** Simuka", "Simuka, **who**": does the report name somebody so, and no body? */
function isNamedAsSomebody({ segmented: { tokens } }: Places, name: string): boolean {
  const isGiven = ({ text, lower }: Token): boolean => isCapital(text[0] ?? "") && sexOfGiven(lower) !== undefined;
  return tokens.some(({ text }, i) => {
    if (text !== name) return false;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const behind = next?.text === "," ? tokens[i + 2] : next;
    return (
      WHO_OR_WHOSE.has(behind?.lower ?? "") ||
      COURTESY.has(before?.lower ?? "") ||
      (before !== undefined && isGiven(before)) ||
      (next !== undefined && isGiven(next))
    );
  });
}

/** Somebody of a bare name, where nobody else is likely; whoever has it in his own name: "**Pornsak**" of Police General Pornsak Surasit. */
function bearer(bare: Entity, likeliest?: Weighed): Entity | null {
  if (PEOPLES.test(bare.name)) return null;
  if (!likeliest || likeliest.weight < LIKELY) return bare;
  return nameWords(likeliest.entity.name).includes(bare.name) ? likeliest.entity : null;
}

/** Has whoever spoke asked, or told somebody, who may speak now? */
const mayHandOver = (asked: Asked, previous: Previous): boolean =>
  hasAsked(previous, asked.places) ||
  [rivals.answersHimself, rivals.mayBeWhoWasAsked, rivals.mayBeWhoWasTold, rivals.isChargedForAnother].some((doubt) =>
    doubt(asked, previous.entity),
  );

const opensItsSentence = ({ segmented: { text, sentences }, sentence }: Places, begins: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(sentences[sentence(begins)]?.span[0] ?? begins, begins));

/** Does what was said before end in the sentence before? */
function endsRightBefore({ at, attribution }: Previous, places: Places, begins: number): boolean {
  const { source, cue, content } = attribution;
  const ends = [...source, ...cue, ...content].map(([, end]) => end - 1).filter((end) => end < begins);
  const latest = Math.max(at, ...ends);
  return (
    places.sentence(begins) - places.sentence(latest) <= 1 && places.paragraph(begins) - places.paragraph(latest) <= 1
  );
}
