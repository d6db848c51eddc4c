import type { Figure, Span } from "@according/reader";
import { LEADING_ON } from "./en/happened.ts";
import { happeningIn } from "./happening-named.ts";
import { placesNamed } from "./places-named.ts";
import { remembering } from "./remembered.ts";
import type { Sheet } from "./sheet.ts";
import { firstFrom, type Word } from "./words.ts";

interface Anchor {
  readonly happening: ReadonlySet<number>;
  readonly places: ReadonlySet<string>;
  /** Where in the figure's sentence its happening is named, else the figure itself. */
  readonly near: number;
}

/** What happened and where: of the figure's sentence, else of the nearest one before that tells it, else of the headline. */
export function anchorOf(at: Sheet, sentences: readonly Span[], index: number, figure: Figure): Anchor {
  const found = happenedBefore(at, sentences, index, figure.span);
  if (found.near !== figure.span[0]) return found;
  const own = placesTold(at, sentences[index] ?? figure.span, figure);
  return own.size > 0 ? { ...found, places: own } : found;
}

/** "**In Sell** 12 died": where those are who are counted, and not where somebody is who tells it. */
function placesTold(at: Sheet, sentence: Span, { span, statement }: Figure): ReadonlySet<string> {
  const content = at.reading.statements.find(({ id }) => id === statement)?.content;
  const words = clauseAt(inside(at, sentence), span[0]);
  return placesNamed(
    at,
    content ? words.filter(({ start }) => content.some(([from, to]) => from <= start && start < to)) : words,
  );
}

function happenedBefore(at: Sheet, sentences: readonly Span[], index: number, span: Span): Anchor {
  for (let i = index; i >= 0 && i > index - BACK; i--) {
    const words = inside(at, sentences[i] as Span);
    const near = i === index ? span[0] : (sentences[i] as Span)[1];
    const clause = i === index ? clauseAt(words, near) : words;
    const own = happeningIn(clause, near);
    const named = own ?? happeningIn(words, near);
    const places = own ? placesNamed(at, clause) : NOWHERE;
    if (named)
      return {
        happening: named.lines,
        places: places.size > 0 ? places : placesNamed(at, words),
        near: i === index ? named.start : span[0],
      };
  }
  const title = happeningIn(inside(at, sentences[0] ?? span), 0);
  const places = placesNamed(at, inside(at, sentences[index] ?? span));
  return { happening: title?.lines ?? new Set(), places, near: span[0] };
}

/** The words around a place as far as one that leads to something else: "hours after", "while". */
export function clauseAt(words: readonly Word[], at: number): readonly Word[] {
  const here = words.findIndex(({ end }) => end > at);
  const from = words.findLastIndex(({ word }, i) => i < here && LEADING_ON.has(word)) + 1;
  const to = words.findIndex(({ word }, i) => i > here && LEADING_ON.has(word));
  return words.slice(from, to < 0 ? words.length : to);
}

const NOWHERE: ReadonlySet<string> = new Set();

/** So many sentences back a "they" or "the incident" still means the same. */
const BACK = 4;

/** Figures of one sentence look at the same words. */
export const inside = ({ words }: Sheet, span: Span): readonly Word[] =>
  wordsInside(span, [words], () => words.slice(firstFrom(words, span[0]), firstFrom(words, span[1])));
const wordsInside = remembering<Span, readonly Word[]>();
