import type { Span } from "@according/record";
import { TURNS_TO } from "../en/it-they.ts";
import { METONYMS } from "../en/metonyms.ts";
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from "../en/phrases.ts";
import { A_OR_ONE, ASKS_SOMEBODY, ASKS_WHETHER, HEARD_BETWEEN, TELLS, WHO_IS_ASKED } from "../en/references.ts";
import { plain } from "../names/naming.ts";
import type { Places } from "../text/places.ts";
import { mayBeAnothersTurn } from "./anothers-turn.ts";
import type { Entity } from "./entities.ts";
import { type Context, fittingFor, isSpeaking } from "./pronoun-people.ts";
import type { Doubt, Thought } from "./pronoun-thought.ts";

/* Doubts by who has spoken before a *he* or *she*, and to whom. */

/** "Voss asked why. **He replied**": hardly who has just asked. */
export const answersHimself: Doubt = ({ previous, places }, { at, first, telling }) =>
  telling.answers && isSpeaking(first, previous, at, places);

/**
 * "Kell Moran, **Voss's aide**, said that he …", "**Pia Lund's lawyer** said A. She said B": of whom no sex is known, with somebody
 * whose sex fits named beside him.
 */
export function mayBeWhoIsBeside({ outer, previous, places }: Context, { at, weighed, first }: Thought): boolean {
  if (first.sex !== "unknown") return false;
  const isOuter = outer?.entity === first;
  if (!isOuter && (previous?.entity !== first || first.kind !== "unnamed")) return false;
  const here = places.sentence(isOuter ? at : (previous?.at ?? at));
  const isBeside = ({ mentions }: Entity) =>
    mentions.some(({ span }) => span[0] < at && places.sentence(span[0]) === here);
  return weighed.some(({ entity }) => entity !== first && entity.sex !== "unknown" && isBeside(entity));
}

/** "**A soldier still there** tells us much. “It worked,” **he** says. He adds": somebody has just spoken of whom it cannot be told who it is. */
export function anotherHasSpoken({ open, previous, places }: Context, { at, first, sex }: Thought): boolean {
  if (!open || open.at <= (previous?.at ?? -1) || places.paragraph(at) - places.paragraph(open.at) > 1) return false;
  const range = places.tokens(open.source);
  const [word, ...others] = range ? places.segmented.tokens.slice(...range) : [];
  const isSame = (sex === "female" ? FEMALE_PRONOUNS : MALE_PRONOUNS).has(word?.lower ?? "");
  return first.lastAt < open.at && (others.length > 0 ? A_OR_ONE.has(word?.lower ?? "") : isSame);
}

/** "**Magen** says it is late. He said": whoever has just spoken by one word that nothing tells to be a body's name, and not another before. */
export function mayBeBareName({ previous, places }: Context, { at, first }: Thought): boolean {
  if (!previous || previous.entity === first || places.quoted(at)) return false;
  const { name, kind, calls } = previous.entity;
  const isBare =
    kind === "organisation" && calls.size === 0 && /^\p{Lu}\p{Ll}+$/u.test(name) && !METONYMS.has(plain(name));
  const isNear = places.sentence(at) - places.sentence(previous.at) <= 2;
  return isBare && isNear && first.lastAt < previous.at;
}

/** "Voss told **Omar Breck** that it was late. “I know,” he said": the next quotation may be his who was told. */
export function mayBeWhoWasTold({ previous, places, attribution }: Context, { at, weighed, first }: Thought): boolean {
  if (!previous || previous.entity !== first || attribution.form !== "direct") return false;
  if (places.sentence(at) - places.sentence(previous.at) > 1) return false;
  const cue = previous.attribution.cue.at(-1)?.[1] ?? at;
  return weighed.some(
    ({ entity }) => entity !== first && entity.mentions.some(({ span }) => isToldAt(places, cue, span)),
  );
}

/** "told **Omar Breck**", "told the mayor, **Omar Breck**, that": right behind a verb of telling. */
const isToldAt = ({ segmented: { text } }: Places, cue: number, [from]: Span): boolean =>
  from > cue &&
  from - cue < HEARER &&
  TELLS.test(text.slice(Math.max(0, cue - HEARER), cue)) &&
  HEARD_BETWEEN.test(text.slice(cue, from));

/* So many characters stand at most between the verb and whom it is told. */
const HEARER = 40;

/**
 * "“Is it late?” Voss asked **the mayor**. “I know,” she said": the next quotation may be hers who was asked, and whatever she says
 * where it is told what was asked: "asked the mayor **if** it was late. She said it was".
 */
export function mayBeWhoWasAsked({ previous, places, attribution }: Context, { at, first }: Thought): boolean {
  if (!previous || previous.entity !== first) return false;
  const { segmented, sentence } = places;
  const [from, end] = previous.attribution.cue.at(-1) ?? [0, 0];
  if (!ASKS_SOMEBODY.test(segmented.text.slice(from, end))) return false;
  const close = segmented.sentences[sentence(end)]?.span[1] ?? end;
  if (attribution.form !== "direct" && !ASKS_WHETHER.test(segmented.text.slice(end, close))) return false;
  const begins = attribution.content[0]?.[0] ?? at;
  return sentence(Math.min(begins, at)) - sentence(end) <= 1 && WHO_IS_ASKED.test(segmented.text.slice(end, close));
}

/** "Voss **was replaced by** Moro. He …", where whoever is thought of has not just spoken: another may as well go on. */
export const goesToAnother = (context: Context, { at, first, sex }: Thought): boolean =>
  !hasTheWord(context, first, at) && mayBeAnothersTurn(context.places, at, first, fittingFor(context, at, sex));

/** "Voss, who was replaced by Moro, **said** it was late. He said": whoever has just spoken, and not asked. */
const hasTheWord = ({ previous, places }: Context, entity: Entity, at: number): boolean =>
  isSpeaking(entity, previous, at, places) &&
  !previous?.attribution.cue.some((span) => TURNS_TO.test(places.segmented.text.slice(...span)));
