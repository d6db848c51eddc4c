import type { Desk } from "../desk.ts";
import { type Paper, paperOf } from "../export/paper.ts";
import { unzipped } from "../zipped.ts";

/** What is asked of a story as a whole: to answer it the story is linked, which can take long. */
export const QUESTIONS = [
  ...["overview", "news", "newsIn", "who", "check", "passages", "questions", "shared", "judgements"],
  ...[
    "glance",
    "now",
    "measures",
    "measure",
    "voices",
    "voice",
    "utterances",
    "timeline",
    "tellings",
    "whoElse",
    "newestMoves",
    "moves",
    "merged",
  ],
] as const satisfies readonly (keyof Desk)[];

/** Those of which the answer depends on nothing but the story: they are kept as the links are. */
export const KEPT: readonly Question[] = [
  ...(["now", "glance", "measures", "voices", "utterances", "timeline", "newestMoves", "moves"] as const),
  ...(["questions", "overview", "shared", "merged"] as const),
];

/** Those of which the answer depends on the story and what of it is asked. */
export const HELD: readonly Question[] = ["voice", "measure", "tellings", "who", "news", "newsIn"];

export type Question = (typeof QUESTIONS)[number];
export type Answer<Q extends Question> = Awaited<ReturnType<Desk[Q]>>;

/** How many reports of a story are linked. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Whoever answers what is asked of stories, as JSON: what is passed on need not be made again. */
export interface Asking {
  /** In UTF-8, packed or not, and not to be changed; null: there is no such thing. Rejects with `StoreError`, as the store does. */
  ask<Q extends Question>(question: Q, ...of: Parameters<Desk[Q]>): Promise<Uint8Array | null>;
  /** A story as a file; null: there is no such story. */
  save(story: string, paper: Paper): Promise<Uint8Array | null>;
  /** What was answered before the story changed, packed; null: that is not known. */
  before(question: Question, story: string): Uint8Array | null;
  /** null: it is not being linked. */
  progress(story: string): Progress | null;
  close(): Promise<void>;
}

/** Answers in this thread, which stands still while a story is linked. */
export const askingHere = (desk: Desk): Asking => ({
  ask: async (question, ...of) => encoded(await askDesk(desk, question, of)),
  save: (story, paper) => saved(desk, story, paper),
  before: () => null,
  progress: () => null,
  close: async () => undefined,
});

export async function saved(desk: Desk, story: string, paper: Paper): Promise<Uint8Array | null> {
  const linked = await desk.link(story);
  return linked && paperOf(linked, paper);
}

export const askDesk = (desk: Desk, question: Question, of: readonly unknown[]): Promise<unknown> =>
  (desk[question] as (...of: readonly unknown[]) => Promise<unknown>)(...of);

export const encoded = (value: unknown): Uint8Array | null =>
  value === null ? null : new TextEncoder().encode(JSON.stringify(value));

/** A desk of which what concerns a story as a whole is asked of somebody else. */
export function deskAsking(desk: Desk, { ask }: Asking): Desk {
  const asked = async (question: Question, of: readonly unknown[]) => {
    const json = await (ask as (question: Question, ...of: readonly unknown[]) => Promise<Uint8Array | null>)(
      question,
      ...of,
    );
    return json && JSON.parse(new TextDecoder().decode(await unzipped(json)));
  };
  const questions = QUESTIONS.map((question) => [question, (...of: readonly unknown[]) => asked(question, of)]);
  return { ...desk, ...(Object.fromEntries(questions) as Pick<Desk, Question>) };
}
