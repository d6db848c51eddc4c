import type { Span } from "@according/record";
import { SPEAKER_LABEL } from "../../en/attribution-turns.ts";
import type { Paragraph, Segmented } from "../../layers.ts";
import { tagNames } from "../../names/names.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

/*
 * Speech set out as in a play: a label, a colon, the words. Paragraph after paragraph of it is a transcript; one alone
 * is not.
 */

interface Turn {
  readonly paragraph: number;
  readonly label: Span;
  readonly content: Span;
}

const LONGEST_LABEL = 60;

/* Words, not the number of a table. */
const WORDS = /\p{L}+[\s’',]+\p{L}+/u;

export const transcript: Rule = {
  name: "transcript",
  standing: "beside",
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
    ["Open days: Monday and Friday."],
  ],
  find: ({ segmented }) => findTurns(segmented),
};

/** What is said in transcripts: "Q: …", "A: …", "Voss: …". */
function findTurns(segmented: Segmented): readonly Found[] {
  const turns = segmented.paragraphs.flatMap((paragraph, i) => turnOf(segmented.text, paragraph, i));
  const runs = inRuns(turns);
  if (runs.length === 0) return [];
  const names = new Map<string, number>();
  for (const turn of runs) names.set(nameOf(segmented.text, turn), (names.get(nameOf(segmented.text, turn)) ?? 0) + 1);
  if (names.size < 2) return [];
  if (names.has("A") && (names.has("Q") || names.has("QUESTION"))) return interview(segmented, runs);
  const repeated = [...names.values()].some((times) => times > 1);
  return repeated ? runs.map((turn) => toFound(turn, [turn.label])) : [];
}

const nameOf = (text: string, { label }: Turn): string => text.slice(...label).toUpperCase();

function turnOf(text: string, { span: [from, to], heading }: Paragraph, paragraph: number): Turn[] {
  if (heading) return [];
  const [written, name] = SPEAKER_LABEL.exec(text.slice(from, Math.min(to, from + LONGEST_LABEL))) ?? [];
  if (!written || !name || !WORDS.test(text.slice(from + written.length, Math.min(to, from + LONGEST_LABEL * 2))))
    return [];
  return [{ paragraph, label: [from, from + name.length], content: [from + written.length, to] }];
}

/** Turns beside another turn. */
const inRuns = (turns: readonly Turn[]): readonly Turn[] =>
  turns.filter(
    ({ paragraph }, i) => turns[i - 1]?.paragraph === paragraph - 1 || turns[i + 1]?.paragraph === paragraph + 1,
  );

/** Answers are of the one person whom the words before the first question name; with two of them, nobody's for certain. */
function interview(segmented: Segmented, turns: readonly Turn[]): readonly Found[] {
  const first = turns[0]?.label[0] ?? 0;
  const named = tagNames(segmented).filter(({ tokens: [from, to], short }) => {
    const start = segmented.tokens[from]?.start ?? 0;
    return !short && to - from > 1 && start < first;
  });
  const spans = named.map(
    ({ tokens: [from, to] }): Span => [segmented.tokens[from]?.start ?? 0, segmented.tokens[to - 1]?.end ?? 0],
  );
  const people = new Set(spans.map((span) => segmented.text.slice(...span)));
  const only = people.size === 1 ? spans.slice(0, 1) : [];
  return turns.flatMap((turn) => {
    const label = nameOf(segmented.text, turn);
    if (/^Q(?:UESTION)?$/.test(label)) return [];
    return [toFound(turn, /^A(?:NSWER)?$/.test(label) ? only : [turn.label])];
  });
}

const toFound = ({ label, content, paragraph }: Turn, source: readonly Span[]): Found => ({
  source,
  cue: [[label[1], label[1] + 1]],
  content: [content],
  act: "state",
  confidence: 0.7,
  paragraph,
});
