import type { Span } from "@according/record";
import { SPEAKER_LABEL } from "../../en/attribution-turns.ts";
import { sexOfGiven } from "../../en/given-names.ts";
import {
  AND_BEFORE,
  AND_BESIDE,
  ANOTHER_ANSWERS,
  INTERVIEWING,
  OF_MYSELF,
  TO_YOU,
  WHO_ANSWERS,
} from "../../en/interviews.ts";
import type { Paragraph, Segmented } from "../../layers.ts";
import { tagNames } from "../../names/names.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

/*
 * Questions and answers without labels: paragraphs that end in a question mark, each with paragraphs below it in which somebody
 * speaks of himself. Only where the words above the first question tell that it is an interview: columns ask
 * themselves questions too.
 */

const FEWEST = 3;
const LONGEST_QUESTION = 500;

/* A label, "Q:", is looked for in so many characters: with labels it is a transcript. */
const LABEL = 60;

interface Question {
  readonly mark: Span;
  /** Indices of the paragraphs of its answer. */
  readonly answer: readonly number[];
}

export const interviewAnswer: Rule = {
  name: "answer of an interview",
  standing: "certain",
  shows: [
    [
      "We spoke with the poet Ilan Moro.\n\nWhen did you begin?\n\nI was ten, and my mother sang.\n\nWhat came next?\n\nI left for Lisk.\n\nWill you stay?\n\nI think I will.",
      "Ilan Moro | ? | I was ten, and my mother sang.",
      "Ilan Moro | ? | I left for Lisk.",
      "Ilan Moro | ? | I think I will.",
    ],
    [
      "The town asks itself questions.\n\nWho shut the pier?\n\nI was not there.\n\nWho paid for it?\n\nI did not.\n\nWill it open?\n\nI doubt it.",
    ],
  ],
  find: ({ segmented }) => {
    const all = questionsOf(segmented);
    const isPlain = ({ mark }: Question): boolean => segmented.text[mark[0]] === "?";
    const questions = all.slice(Math.max(0, all.findIndex(isPlain)));
    const [first] = questions;
    if (!first || questions.filter(isPlain).length < FEWEST) return [];
    const above = segmented.text.slice(0, first.mark[0]);
    if (segmented.paragraphs.some(({ span }) => SPEAKER_LABEL.test(segmented.text.slice(...span).slice(0, LABEL))))
      return [];
    if (tellsInQuotations(segmented, first.mark[1])) return [];
    if (!INTERVIEWING.test(above) || !mostlyOfMyself(segmented, questions)) return [];
    const who = answerer(segmented, first.mark[0]);
    // Below the last answer the author may speak of himself again.
    const whole = (i: number, answer: readonly number[]) => (i < questions.length - 1 ? answer : answer.slice(0, 1));
    return questions.map(({ mark, answer }, i) => answerAt(segmented, mark, whole(i, answer), who));
  },
};

/* In so many paragraphs words are quoted where somebody tells of an interview, and does not set it out. */
const QUOTING = 2;

const tellsInQuotations = ({ text, paragraphs }: Segmented, from: number): boolean =>
  paragraphs.filter(({ span }) => span[0] >= from && /[“"][^“”"]{12,}/u.test(text.slice(...span))).length >= QUOTING;

/** The answer to one question; what of it stands in further paragraphs goes on from the first. */
const answerAt = ({ paragraphs }: Segmented, mark: Span, answer: readonly number[], who: Span | null): Found => ({
  ...{ source: who ? [who] : [], cue: [mark], act: "state", confidence: 0.8, verbatim: true },
  content: answer.map((at) => (paragraphs[at] as Paragraph).span),
  paragraph: answer[0] as number,
});

/** Questions, and what is said to whoever answers, with the paragraph below each and those after it in which he speaks of himself. */
function questionsOf({ text, paragraphs }: Segmented): readonly Question[] {
  const said = (i: number): string => text.slice(...(paragraphs[i] as Paragraph).span);
  const below = (at: number): readonly number[] => {
    const answer: number[] = [];
    for (let i = at + 1; i < paragraphs.length && !paragraphs[i]?.heading && !isPutToHim(said(i)); i++) {
      if (answer.length > 0 && !OF_MYSELF.test(said(i))) break;
      answer.push(i);
    }
    return answer;
  };
  return paragraphs.flatMap(({ span: [, end] }, at) => {
    const answer = isPutToHim(said(at)) ? below(at) : [];
    return answer.length > 0 ? [{ mark: [end - 1, end] as const, answer }] : [];
  });
}

const isPutToHim = (words: string): boolean =>
  words.length <= LONGEST_QUESTION &&
  !/["“”]/.test(words) &&
  (words.endsWith("?") || (TO_YOU.test(words) && !OF_MYSELF.test(words)));

/** Does somebody speak of himself in most of the answers? */
function mostlyOfMyself({ text, paragraphs }: Segmented, questions: readonly Question[]): boolean {
  const own = questions.filter(({ answer }) =>
    answer.some((at) => OF_MYSELF.test(text.slice(...(paragraphs[at] as Paragraph).span))),
  );
  return own.length * 3 >= questions.length * 2;
}

/** Who is named above the first question as the one who answers, or as the only one there; null where that may be another, or two. */
export function answerer(segmented: Segmented, end: number): Span | null {
  const above = segmented.text.slice(0, end);
  for (const pattern of WHO_ANSWERS) {
    const span = pattern.exec(above)?.indices?.groups?.who;
    if (span) return isNamedWithAnother(above, span) ? null : span;
  }
  if (ANOTHER_ANSWERS.test(above)) return null;
  const named = tagNames(segmented).filter(
    ({ short, tokens: [from, to] }) => !short && to - from > 1 && startAt(segmented, from) < end,
  );
  const names = new Set(
    named.map(({ tokens: [from, to] }) => above.slice(startAt(segmented, from), endAt(segmented, to))),
  );
  const [only] = named;
  if (!only || names.size !== 1) return null;
  const span: Span = [startAt(segmented, only.tokens[0]), endAt(segmented, only.tokens[1])];
  const isPerson = sexOfGiven(segmented.tokens[only.tokens[0]]?.lower ?? "") !== undefined;
  return isPerson && !isNamedWithAnother(above, span) ? span : null;
}

/* So many characters before a name tell whether it is one of two. */
const BESIDE = 20;

const isNamedWithAnother = (above: string, [from, to]: Span): boolean =>
  AND_BESIDE.test(above.slice(to, to + BESIDE)) || AND_BEFORE.test(above.slice(Math.max(0, from - BESIDE), from));

const startAt = ({ tokens }: Segmented, at: number): number => tokens[at]?.start ?? 0;
const endAt = ({ tokens }: Segmented, at: number): number => tokens[at - 1]?.end ?? 0;
