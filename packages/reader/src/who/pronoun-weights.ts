import type { Mention, Span } from "@according/record";
import { UNDER_PICTURE } from "../en/credits.ts";
import { PREPOSITIONS } from "../en/function-words.ts";
import { HANGING, HAS_SAID, WORD_BEFORE } from "../en/references.ts";
import type { Places } from "../text/places.ts";

/* Weights of a mention, set by hand on reports that are no test set. */
export const WEIGHT = {
  sentenceBack: 0.55,
  opening: 1.6,
  possessive: 0.5,
  /* "support for Voss" */
  oblique: 0.7,
  crossHeading: 0.1,
  quoted: 0.5,
  unknownSex: 0.6,
  unnamed: 0.5,
  previousSpeaker: 2.5,
  /* "X said A. He said B." */
  speakerJustBefore: 5,
  /* "X said A.\n\nHe added B." */
  goesOn: 3,
  /* "X said A. He blamed B": it is less plain that X goes on. */
  otherwise: 0.5,
  /* "Voss asked why. He replied": somebody else. */
  answered: 0.1,
  /* "“I cannot think that **Ilse** would mind,” she said": hardly Ilse. */
  namedInSpeech: 0.1,
  /* "**Voss** met Sara Lind. “It is late,” he said" */
  subjectBefore: 2.5,
  /* "Voss made a video in which he …" */
  subjectHere: 2,
  outerSpeaker: 3,
  /* "**Brandt**'s remarks, in which he …" */
  ownWords: 8,
} as const;

/** How heavy a mention is for a pronoun behind it. */
export function weightOf({ span }: Mention, at: number, places: Places): number {
  const { text, sentences } = places.segmented;
  const sentence = places.sentence(span[0]);
  const back = places.sentence(at) - sentence;
  const opening = span[0] - (sentences[sentence]?.span[0] ?? 0) < 40;
  return (
    WEIGHT.sentenceBack ** back *
    (opening ? WEIGHT.opening : 1) *
    (opening && back === 0 && isSubjectOver(places, span, at) ? WEIGHT.subjectHere : 1) *
    (places.crossHeading(span[0]) || isUnderPicture(places, span) ? WEIGHT.crossHeading : 1) *
    (isOwner(text, span) ? (HAS_SAID.test(text.slice(span[1], at)) ? WEIGHT.ownWords : WEIGHT.possessive) : 1) *
    (back > 0 && isOblique(text, span) ? WEIGHT.oblique : 1) *
    (places.quoted(span[0]) && !places.quoted(at) ? WEIGHT.quoted : 1)
  );
}

/** "**Moro** in May. Mara Venn/AFP Related article": is somebody named in words under a picture, which its credit ends? */
export function isUnderPicture({ segmented: { text, sentences }, sentence }: Places, [start, end]: Span): boolean {
  const close = sentences[sentence(start)]?.span[1] ?? end;
  return UNDER_PICTURE.test(text.slice(end, Math.min(close, end + CAPTION) + CREDIT));
}

/* A caption and its credit have no more characters. */
const CAPTION = 300;
const CREDIT = 80;

/** "**Voss**'s letter", "a letter to **Voss**": named beside what is spoken of. */
export const isAside = ({ segmented: { text } }: Places, span: Span): boolean =>
  isOwner(text, span) || isOblique(text, span);

const isOwner = (text: string, [, end]: Span): boolean => /^['’]s/.test(text.slice(end, end + 2));

/** "a letter to **Voss**": behind a preposition, and not "a word from Voss: …". */
const isOblique = (text: string, [start, end]: Span): boolean =>
  text[end] !== ":" &&
  PREPOSITIONS.has(WORD_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]?.toLowerCase() ?? "");

/* "to Foreign Minister " */
const NEAR = 48;

/** Does a mention stand in the sentence before a place, in its paragraph? */
export const isSentenceBefore = ({ sentence, paragraph }: Places, [start]: Span, at: number): boolean =>
  sentence(at) - sentence(start) === 1 && paragraph(start) === paragraph(at);

/** "**Voss** met Sara Lind on Monday. “It is late,” he said": does a sentence begin with a mention? */
export const isOpenedBy = ({ segmented: { text, sentences }, sentence }: Places, [start]: Span): boolean =>
  /^(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(text.slice(sentences[sentence(start)]?.span[0] ?? start, start));

/** "**Voss** made a video in which he …": does a clause that hangs on theirs begin between the two? */
function isSubjectOver(
  { segmented: { text, sentences }, sentence, quoted }: Places,
  [start, end]: Span,
  at: number,
): boolean {
  const opening = text.slice(sentences[sentence(at)]?.span[0] ?? at, start);
  return !quoted(start) && !quoted(at) && !hangs(opening) && hangs(text.slice(end, at));
}

/** Does a clause that hangs on another begin in these words? */
export const hangs = (words: string): boolean =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => HANGING.has(word));
