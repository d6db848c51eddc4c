import { linearEngine } from "@according/model-en";
import { english, type Language, readReport, type Span } from "@according/reader";
import { answerTo, type Entity, type Measured, type Scene } from "@according/reader/pronouns";

/** A place where it is asked whom *he* or *she* means, of a text that is read with others. */
export interface Question {
  readonly span: Span;
  /** Is it this one? */
  readonly is: (entity: Entity) => boolean;
}

/** What is known of an answer: of all who may be meant what is measured, who is right, and who is named as it is read now. */
export interface Example {
  readonly corpus: string;
  readonly document: string;
  readonly known: readonly (Measured & { readonly right: boolean })[];
  readonly now: Verdict;
}

export type Verdict = "right" | "wrong" | "open";

interface Text {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
}

const engine = linearEngine();

/** Reads a text and asks, in their turn, whom its pronouns mean. */
export function examplesOf(
  { id, corpus, text, title, outlet }: Text,
  questions: readonly Question[],
): readonly Example[] {
  const examples: Example[] = [];
  const answer = (scene: Scene, { span, is }: Question): null => {
    const asked = answerTo(scene, span);
    if (!asked) return null;
    const { meant } = asked;
    const known = asked.known.map((one) => ({ ...one, right: is(one.entity) }));
    examples.push({ corpus, document: id, known, now: meant === null ? "open" : is(meant) ? "right" : "wrong" });
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
