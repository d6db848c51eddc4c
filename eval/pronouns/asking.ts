import { linearEngine } from "@according/model-en";
import { english, type Language, readReport, type Span } from "@according/reader";
import type { Entity, Scene } from "@according/reader/pronouns";
import type { Rows } from "./learn.ts";

/** A place where it is asked whom words mean, of a text that is read with others. */
export interface Question {
  readonly span: Span;
  /** Is it this one? */
  readonly is: (entity: Entity) => boolean;
}

/** What is known of an answer: what is measured of all who may be meant, who is right, and who is named as it is read now. */
export interface Example extends Omit<Rows, "worth"> {
  readonly corpus: string;
  readonly document: string;
  readonly now: Verdict;
}

export type Verdict = "right" | "wrong" | "open";

export interface Text {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
}

/** What is measured where a question is asked, and who is meant as it is read now; null where it is none. */
export type Asks = (
  scene: Scene,
  question: Question,
) => (Pick<Example, "known" | "nobody"> & { readonly meant: Entity | null }) | null;

const engine = linearEngine();

/** Reads a text and asks, in their turn, whom its words mean. */
export function examplesOf(
  { id, corpus, text, title, outlet }: Text,
  questions: readonly Question[],
  asks: Asks,
): readonly Example[] {
  const examples: Example[] = [];
  const answer = (scene: Scene, question: Question): null => {
    const asked = asks(scene, question);
    if (!asked) return null;
    const { meant, known, nobody } = asked;
    const now = meant === null ? "open" : question.is(meant) ? "right" : "wrong";
    examples.push({ corpus, document: id, known, nobody, now });
    return null;
  };
  readReport(
    text,
    { ...(title && { title }), ...(outlet && { outlet }) },
    { engine, language: asking(questions, answer) },
  );
  return examples;
}

/** English, in which it is asked along with whose the figures are. A source is asked about just before it is read. */
function asking(questions: readonly Question[], answer: (scene: Scene, question: Question) => null): Language {
  const { stages } = english;
  let attributions: ReturnType<typeof stages.attribute> = [];
  const asideOf = (question: Question) => {
    const { span } = question;
    const holds = ([from, to]: Span): boolean => from <= span[0] && span[0] < to;
    const own = attributions.find(({ source }) => source.some(holds));
    const lengths = attributions.map(({ content }) => content.filter(holds).map(([from, to]) => to - from)[0]);
    const shortest = Math.min(...lengths.map((length) => length ?? Number.POSITIVE_INFINITY));
    const within = own ? (own.within ?? -1) : lengths.indexOf(shortest);
    const read = (scene: Scene) => answer(own ? { ...scene, attribution: own } : scene, question);
    return { span: [span[0] - (own ? 1 : 0), span[1]] as const, within, read };
  };
  return {
    ...english,
    stages: {
      ...stages,
      attribute: (...input) => {
        attributions = stages.attribute(...input);
        return attributions;
      },
      ownersOf: (cited) => [...stages.ownersOf(cited), ...questions.map(asideOf)],
    },
  };
}
