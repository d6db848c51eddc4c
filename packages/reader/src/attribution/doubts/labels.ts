import type { Span } from "@according/record";
import { BEHIND_TEASER, OPENS_TEASER, TEASER } from "../../en/credits.ts";
import { ADDRESSED, GREETED } from "../../en/doubts.ts";
import { isSomebody } from "../../grammar/people.ts";
import { transcript } from "../rules/transcripts.ts";
import type { ReadingDoubt } from "./doubtful.ts";

/** Who stands before a colon or a verb is what follows is about, or whom it is for. */
export const LABELS: readonly ReadingDoubt[] = [
  {
    name: "a label",
    shows: [
      ["The office moved.\n\nMara Voss: second floor, on the left.", "Mara Voss | : | second floor, on the left", true],
      ["The office moved.\n\nMara Voss: “It is far.”", "Mara Voss | : | “It is far.”", false],
    ],
    applies: ({ text, found: { source, cue, by }, plain }) =>
      plain &&
      by !== transcript.name &&
      isColon(text, cue) &&
      source[0] !== undefined &&
      text.slice(0, source[0][0]).endsWith("\n"),
  },
  {
    name: "the place where a report was written",
    shows: [
      ["ORLAY: Mara Voss said the office had moved.", "ORLAY | : | Mara Voss said the office had moved", true],
      ["Orlay: Mara Voss said the office had moved.", "Orlay | : | Mara Voss said the office had moved", false],
      ["VOSS: OFFICE MOVED", "VOSS | : | OFFICE MOVED", false],
      ["OPCW: The office has moved", "OPCW | : | The office has moved", false],
    ],
    applies: ({ text, found: { source, cue, content, by }, plain }) =>
      plain &&
      by !== transcript.name &&
      isColon(text, cue) &&
      source[0]?.[0] === 0 &&
      /^[\p{Lu} .,-]+$/u.test(text.slice(...source[0])) &&
      isOfReport(text, content[0] ?? [0, 0]),
  },
  {
    name: "whom a letter greets",
    shows: [
      ["Dear Mara: The letter came late.", "Dear Mara | : | The letter came late", true],
      ["Late on Monday, Mara: “The letter came late.”", "Mara | : | “The letter came late.”", false],
    ],
    applies: ({ text, found: { source, cue } }) =>
      isColon(text, cue) && source[0] !== undefined && GREETED.test(text.slice(...source[0])),
  },
  {
    name: "the headline of another report",
    shows: [
      ["Related article Brandt says the pier will close", "Brandt | says | the pier will close", true],
      ["A related article of Brandt says the pier will close", "Brandt | says | the pier will close", false],
    ],
    applies: ({ text, found: { source, cue, content } }) =>
      [source[0], content[0]].some((span) => span !== undefined && isTeaser(text, span)) ||
      (source[0] !== undefined && endsTeaser(text, source[0], cue[0], content[0])),
  },
  {
    name: "what a headline is about",
    shows: [
      ["Harbour fire chaos: Orlay sends in troops", "Harbour fire chaos | : | Orlay sends in troops", true],
      ["Harbour fire chief: Orlay sends in troops", "Harbour fire chief | : | Orlay sends in troops", false],
    ],
    applies: ({ text, found: { source, cue }, plain }) =>
      plain && isColon(text, cue) && source.length === 1 && isTopic(text.slice(...(source[0] as Span))),
  },
  {
    name: "addressed and not speaking",
    shows: [
      ["Polls open, voters told to bring proof.", "voters | told | to bring proof", true],
      ["As polls opened, the mayor told voters to bring proof.", "the mayor | told | voters to bring proof", false],
      ["Voters asked to see the proof.", "Voters | asked | to see the proof", false],
    ],
    applies: ({ text, found: { source, content: pieces }, cue, content: [first], plain }) =>
      plain &&
      pieces.length === 1 &&
      source.length === 1 &&
      cue.length === 1 &&
      ADDRESSED.has(cue[0] as string) &&
      first === "to" &&
      isBare(text, source[0] as Span),
  },
];

/** Behind its label, or with it; where such a headline ends nobody can tell. */
const isTeaser = (text: string, [from, to]: Span): boolean =>
  OPENS_TEASER.test(text.slice(from, to)) || BEHIND_TEASER.test(text.slice(Math.max(0, from - LABEL), from));

/* The longest label of a teaser, with the space behind it. */
const LABEL = 20;

/** "Harbour fire **chaos**": no noun for somebody, in small letters. */
function isTopic(words: string): boolean {
  const head = /(?:^| )(\p{Ll}+)$/u.exec(words)?.[1];
  return head !== undefined && !isSomebody(head);
}

/** No article or capital tells who it is: "Voters", and not "The mayor". */
const isBare = (text: string, span: Span): boolean => /^\p{L}+s$/u.test(text.slice(...span));

/** Words of a report, and not of a headline, in which a body has a colon behind its letters. */
const isOfReport = (text: string, [from, to]: Span): boolean =>
  /\p{Ll}/u.test(text.slice(from, to)) && /[.!?]/.test(text.slice(to - 1, to + 1));

const isColon = (text: string, cue: readonly Span[]): boolean =>
  cue.length === 1 && text.slice(...(cue[0] as Span)) === ":";

/* So many characters before who says it the headline of another report begins. */
const HEADLINE = 140;

/** "Related article Orlay army shot villagers, **ORW says The report** added": with the headline ends what is said. */
function endsTeaser(text: string, source: Span, cue: Span | undefined, content: Span | undefined): boolean {
  const before = text.slice(Math.max(0, source[0] - HEADLINE), source[0]);
  const teaser = before.search(TEASER);
  const isOpen = teaser >= 0 && !/[.!?]\s/.test(before.slice(teaser + 1)) && /,\s$/.test(before);
  return isOpen && cue?.[0] === source[1] + 1 && content?.[0] === cue[1] + 1 && /^\p{Lu}/u.test(text.slice(...content));
}
