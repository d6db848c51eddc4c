import type { Span } from "@according/record";
import {
  ANSWERS,
  ASKS_UNLABELLED,
  LIST_LABELS,
  MAYBE_LABEL,
  OF_THEMSELVES,
  QUESTIONS,
  SPEAKER_LABEL,
  STAGE_DIRECTION,
} from "../../en/attribution-turns.ts";
import { CALENDAR } from "../../en/calendar.ts";
import type { Paragraph, Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { answerer } from "./interviews.ts";

/*
 * Speech set out as in a play: a label, a colon, the words. Paragraph after paragraph of it is a transcript; one alone
 * is not. Where a text is mostly that, what stands between two labels without one goes on from the first.
 */

interface Turn {
  readonly paragraph: number;
  /** Who speaks, as the label has it, without "CNN HOST" or "(R-TX)". */
  readonly who: Span;
  readonly colon: Span;
  /** Nothing where the label stands alone in its line, or before a number. */
  readonly content: readonly Span[];
  readonly isAlone: boolean;
}

const LONGEST_LABEL = 100;

/* Words, not the number of a table. */
const WORDS = /\p{L}{2}/u;

/* How sure it is that labels with words behind them are speech: people speak to each other, or they may be lists. */
const SPOKEN = 0.9;
const LISTED = 0.5;

export const transcript: Rule = {
  name: "transcript",
  standing: "certain",
  shows: [
    [
      "Voss: The dam is safe enough.\n\nMoro: It is not safe at all.\n\nVoss: We shall see about that.",
      "Voss | : | The dam is safe enough.",
      "Moro | : | It is not safe at all.",
      "Voss | : | We shall see about that.",
    ],
    [
      "Q: Will you go, sir?\n\nA: No, I will not.\n\nQ: Did you know it?\n\nBRAND: I read of it later.",
      " | : | No, I will not.",
      "BRAND | : | I read of it later.",
    ],
    [
      "MS. VALE: The dam held.\n\nQ Did you see it?\n\nMS. VALE: I did.\n\nIt was dry.\n\n(Laughter.)\n\nQ And now?\n\nMS. VALE: We wait.",
      "MS. VALE | : | The dam held.",
      "MS. VALE | : | I did. … It was dry.",
      "MS. VALE | : | We wait.",
    ],
    ["Open days: Monday and Friday."],
  ],
  find: ({ segmented }) => findTurns(segmented),
};

/** What is said in transcripts: "Q: …", "A: …", "Voss: …". */
function findTurns(segmented: Segmented): readonly Found[] {
  const { text, paragraphs } = segmented;
  const found = paragraphs.flatMap((paragraph, i) => turnOf(text, paragraph, i));
  const labelled = found.filter((turn, i) => isNoHeading(paragraphs, turn, found[i + 1]));
  const turns = turnsWhole(segmented, labelled).filter(({ content }) => content.length > 0);
  const names = Map.groupBy(turns.length > 0 ? labelled : [], (turn) => nameOf(text, turn));
  const labels = new Set(labelled.map(({ who }) => text.slice(...who).toUpperCase()));
  const listed = labelled.filter((turn) => isListLabel(nameOf(text, turn)) || isBeforeNumber(turn));
  if (names.size === 0 || labels.size < 2 || listed.length * FEW_LISTED >= labelled.length) return [];
  const isInterview = [...names.keys()].some(isAnswer) && [...names.keys()].some(isQuestion);
  if (!isInterview && ![...names.values()].some(({ length }) => length > 1)) return [];
  const sure = isSpokenTo(text, turns) ? SPOKEN : LISTED;
  const asked = isInterview ? answerer(segmented, turns[0]?.who[0] ?? 0) : null;
  return turns
    .filter((turn) => !isQuestion(nameOf(text, turn)) && !isListLabel(nameOf(text, turn)))
    .map((turn) => toFound(turn, isAnswer(nameOf(text, turn)) ? (asked ? [asked] : []) : [turn.who], sure));
}

/** With what stands below them where the text is mostly that, or where labels stand alone in their lines; else those beside others. */
function turnsWhole(segmented: Segmented, labelled: readonly Turn[]): readonly Turn[] {
  const alone = labelled.filter(({ isAlone }) => isAlone);
  const isWhole = alone.length * 2 > labelled.length || isMostlyTurns(segmented, labelled);
  if (!isWhole || (alone.length === 0 && !isSpokenTo(segmented.text, labelled))) return inRuns(segmented, labelled);
  return labelled.map((turn, i) => {
    const below = turn.isAlone ? turn.paragraph + 2 : turn.paragraph;
    return withTheRest(segmented, turn, labelled[i + 1]?.paragraph ?? below);
  });
}

/** Its last word: "JON TEMPLE" is "TEMPLE" further on. */
const nameOf = (text: string, { who }: Turn): string =>
  text
    .slice(...who)
    .split(" ")
    .at(-1)
    ?.toUpperCase() ?? "";

/* One in so many labels may be a list's: "Location: the East Room". */
const FEW_LISTED = 4;

/** "**Halm: 1,547**": a table. */
const isBeforeNumber = ({ content, isAlone }: Turn): boolean => content.length === 0 && !isAlone;
const isListLabel = (name: string): boolean => LIST_LABELS.has(name.toLowerCase());
const isQuestion = (name: string): boolean => QUESTIONS.has(name.toLowerCase());
const isAnswer = (name: string): boolean => ANSWERS.has(name.toLowerCase());

/** The first turn of a text may look like its headline, and a label alone in its line like a heading. */
const isNoHeading = (paragraphs: readonly Paragraph[], { paragraph, isAlone }: Turn, next: Turn | undefined): boolean =>
  !paragraphs[paragraph]?.heading || isAlone || (paragraph === 0 && next?.paragraph === 1);

function turnOf(text: string, { span: [from, to] }: Paragraph, paragraph: number): Turn[] {
  const opening = text.slice(from, Math.min(to, from + LONGEST_LABEL));
  const labelled = SPEAKER_LABEL.exec(opening) ?? ASKS_UNLABELLED.exec(opening);
  const { who, colon } = labelled?.indices?.groups ?? {};
  if (!labelled || !who || !colon || isChronicle(opening.slice(...who))) return [];
  const words = from + labelled[0].length;
  const isAlone = words === to;
  const isSaid = WORDS.test(text.slice(words, Math.min(to, from + LONGEST_LABEL * 2)));
  const at = ([start, end]: Span): Span => [from + start, from + end];
  const cue = colon[1] > colon[0] ? at(colon) : at([who[1] - 1, who[1]]);
  return [{ paragraph, who: at(who), colon: cue, content: isSaid ? [[words, to]] : [], isAlone }];
}

/** "**May 15, 2016:** the girls are found": when, in a chronology. */
const isChronicle = (label: string): boolean => label.split(" ").some((word) => CALENDAR.has(word.toLowerCase()));

/** Turns beside another turn, but for "(Laughter.)". */
function inRuns({ text, paragraphs }: Segmented, turns: readonly Turn[]): readonly Turn[] {
  const isBeside = (one: Turn | undefined, next: Turn | undefined): boolean =>
    one !== undefined &&
    next !== undefined &&
    paragraphs.slice(one.paragraph + 1, next.paragraph).every(({ span }) => STAGE_DIRECTION.test(text.slice(...span)));
  return turns.filter((turn, i) => isBeside(turns[i - 1], turn) || isBeside(turn, turns[i + 1]));
}

/* So many turns, and so large a part of the paragraphs from the first on; more where no label is of whoever asks. */
const ASKED = { turns: 3, part: 1 / 2 };
const MANY = { turns: 8, part: 1 / 3 };

/* Above the first turn stand no more paragraphs of sentences: who is there. A report that quotes an exchange tells of it first. */
const HEAD = 4;
const SENTENCES = /[.!?]["”]?$/;

function isMostlyTurns({ text, paragraphs }: Segmented, turns: readonly Turn[]): boolean {
  const first = turns[0]?.paragraph ?? 0;
  const above = paragraphs.slice(0, first).filter(({ span }) => SENTENCES.test(text.slice(...span)));
  const spoken = paragraphs.slice(first).filter(({ span }) => !STAGE_DIRECTION.test(text.slice(...span)));
  const least = turns.some((turn) => isQuestion(nameOf(text, turn))) ? [ASKED, MANY] : [MANY];
  return (
    above.length < HEAD && least.some((few) => turns.length >= few.turns && turns.length >= spoken.length * few.part)
  );
}

/** With the paragraphs up to the next label, or what may be one, but "(Laughter.)" and headings. */
function withTheRest({ text, paragraphs }: Segmented, turn: Turn, next: number): Turn {
  const below = paragraphs.slice(turn.paragraph + 1, next);
  const end = below.findIndex(({ span }) => MAYBE_LABEL.test(text.slice(...span)));
  const said = (end < 0 ? below : below.slice(0, end)).filter(
    ({ span, heading }) => !heading && !STAGE_DIRECTION.test(text.slice(...span)),
  );
  return { ...turn, content: [...turn.content, ...said.map(({ span }) => span)] };
}

/** Does somebody say "I" or "we" in a third of the turns? Lists of directors and dates have labels too. */
const isSpokenTo = (text: string, turns: readonly Turn[]): boolean =>
  turns.filter(({ content }) => content.some((span) => OF_THEMSELVES.test(text.slice(...span)))).length * 3 >=
  turns.length;

const toFound = ({ colon, content, paragraph }: Turn, source: readonly Span[], confidence: number): Found => ({
  source,
  cue: [colon],
  content,
  act: "state",
  confidence,
  paragraph,
  verbatim: true,
});
