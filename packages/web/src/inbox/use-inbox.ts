import type { Taking } from "@according/wording";
import type { QuestionRow } from "according/api";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { queryClient } from "../api/queries.ts";
import { judgeOf, takeBackOf } from "../correct/judging.ts";

/** An answer that was given, and how it is taken back. */
interface Answer {
  readonly question: string;
  readonly judgements: readonly string[];
  /** What came after it, and how high it was where it was answered by pointing. */
  readonly next: string | undefined;
  readonly height: number;
}

export interface Inbox {
  /** What is not answered yet, as much as is shown at once. */
  readonly rows: readonly QuestionRow[];
  /** How much there is. */
  readonly total: number;
  /** Which question is looked at, from 0. */
  readonly at: number;
  readonly look: (at: number) => void;
  /** Was a key pressed last? Nothing is scrolled under who points. */
  readonly byKeys: RefObject<boolean>;
  /** How much room is kept before a question, so that its buttons do not slide under the pointer. */
  readonly roomBefore: (question: string) => number;
  readonly roomAfter: number;
  /** The choice is one of those who may be meant, from 0. */
  readonly accept: (row: QuestionRow, choice?: number) => Promise<void>;
  readonly reject: (row: QuestionRow) => Promise<void>;
  readonly leave: (row: QuestionRow) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly canUndo: boolean;
  /** What was done last, in words. */
  readonly said: string;
  /** A sentence for people. */
  readonly problem: string | null;
}

/** So many are shown; those behind them move up as they are answered. */
const AT_ONCE = 100;

/** Working through questions by keyboard: j next, k back, a or 1 to 5 accepted, r rejected, o left open, u undone. */
export function useInbox(
  story: string,
  judge: string,
  questions: readonly QuestionRow[],
  askName: () => void,
  from = 0,
): Inbox {
  const [place, setPlace] = useState(from);
  // What was taken back is gone on from, once it is asked again.
  const [again, setAgain] = useState<string>();
  const look = (at: number) => {
    setAgain(undefined);
    setPlace(at);
  };
  const [done, setDone] = useState<readonly Answer[]>([]);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const byKeys = useByKeys();
  const { open, rows, at } = leftOf(questions, done, { again, place });
  const keep = async ({ question }: QuestionRow, all: readonly Taking[], words: string) => {
    if (judge.trim() === "") {
      askName();
      return setProblem("Say who judges, and press again: a judgement has a name.");
    }
    const answer = { question: question.id, ...roomLeftBy(question.id, rows, byKeys.current) };
    try {
      const judgements = await judgedAll(story, judge.trim(), all);
      setProblem(null);
      setSaid(words);
      setDone([...(byKeys.current ? done.map(roomless) : done), { ...answer, judgements }]);
    } catch (error) {
      setProblem((error as Error).message);
    }
    void queryClient.invalidateQueries();
  };
  const inbox: Inbox = {
    ...{ rows, total: open.length, at, look, said, problem, byKeys, canUndo: done.length > 0 },
    ...roomsKept(done),
    accept: async (row, choice = 0) => {
      const all = accepted(row, choice);
      if (all.length > 0) await keep(row, all, `kept: ${row.taking ? "it is said" : row.about[choice + 1]?.words}`);
    },
    reject: async (row) => keep(row, rejected(row), REJECTED[row.question.kind] ?? "kept: not the same"),
    leave: async (row) => keep(row, leftOpen(row), "left open"),
    undo: async () => {
      const [last, before] = [done.at(-1), done.slice(0, -1)];
      for (const id of last?.judgements ?? []) await takeBackOf(story, id);
      setDone(before);
      setAgain(last?.question);
      setSaid("undone");
      void queryClient.invalidateQueries();
    },
  };
  useKeys(inbox);
  return inbox;
}

/** What is not answered yet, as much of it as is shown, and the place in it where one is. */
function leftOf(
  questions: readonly QuestionRow[],
  done: readonly Answer[],
  { again, place }: { readonly again: string | undefined; readonly place: number },
) {
  // The story is linked anew after each answer, which can take long: what is answered is gone meanwhile.
  const open = questions.filter(({ question }) => done.every((one) => one.question !== question.id));
  const rows = open.slice(0, AT_ONCE);
  const asked = rows.findIndex(({ question }) => question.id === again);
  return { open, rows, at: asked >= 0 ? asked : Math.max(0, Math.min(place, rows.length - 1)) };
}

/** The ids of what was kept: all of it, or, where something goes wrong, nothing. */
async function judgedAll(story: string, judge: string, all: readonly Taking[]): Promise<readonly string[]> {
  const ids: string[] = [];
  try {
    for (const { about, verdict } of all) ids.push((await judgeOf(story, judge, about, verdict)).id);
  } catch (error) {
    for (const id of ids) await takeBackOf(story, id);
    throw error;
  }
  return ids;
}

/** Whether a key was pressed last, or something pointed at. */
function useByKeys(): RefObject<boolean> {
  const byKeys = useRef(false);
  useEffect(() => {
    const { signal, abort } = listeningUntil();
    const on = (type: string, is: boolean) =>
      document.addEventListener(type, () => (byKeys.current = is), { signal, capture: true });
    on("keydown", true);
    on("pointerdown", false);
    return abort;
  }, []);
  return byKeys;
}

function listeningUntil() {
  const listening = new AbortController();
  return { signal: listening.signal, abort: () => listening.abort() };
}

const roomless = (answer: Answer): Answer => ({ ...answer, height: 0 });

/** Before which question its room is kept, and how much. */
function roomLeftBy(question: string, rows: readonly QuestionRow[], byKeys: boolean): Pick<Answer, "next" | "height"> {
  const next = rows[rows.findIndex((row) => row.question.id === question) + 1]?.question.id;
  const shown = document.querySelector(`[data-question="${CSS.escape(question)}"]`);
  return { next, height: byKeys ? 0 : (shown?.getBoundingClientRect().height ?? 0) };
}

/** The rooms of those that were answered right before it, one after the other. */
const roomKeptBefore = (done: readonly Answer[], question: string | undefined): number =>
  done
    .filter(({ next }) => next === question)
    .reduce((room, { question: before, height }) => room + height + roomKeptBefore(done, before), 0);

const roomsKept = (done: readonly Answer[]): Pick<Inbox, "roomAfter" | "roomBefore"> => ({
  roomAfter: roomKeptBefore(done, undefined),
  roomBefore: (question) => roomKeptBefore(done, question),
});

/** What was done by rejecting, in words. */
const REJECTED: Partial<Record<QuestionRow["question"]["kind"], string>> = {
  speaker: "left open",
  "a-statement": "kept: not a statement",
};

function accepted({ question, about: [asked, ...others], taking }: QuestionRow, choice: number): readonly Taking[] {
  if (taking) return choice === 0 ? [taking] : [];
  const other = others[choice];
  if (!asked || !other) return [];
  return question.kind === "speaker"
    ? [{ about: [asked.entry], verdict: { by: "speaker", name: other.words } }]
    : [{ about: [asked.entry, other.entry], verdict: { by: "same" } }];
}

function rejected(row: QuestionRow): readonly Taking[] {
  const [asked, ...others] = row.about;
  if (!asked || row.question.kind === "speaker") return leftOpen(row);
  if (row.taking) return [{ about: [asked.entry], verdict: { by: "not-a-statement" } }];
  return others.map((other) => ({ about: [asked.entry, other.entry], verdict: { by: "different" } }));
}

function leftOpen({ question, about: [asked, ...others] }: QuestionRow): readonly Taking[] {
  if (!asked) return [];
  if (others.length === 0 || question.kind === "speaker") return [{ about: [asked.entry], verdict: { by: "open" } }];
  return others.map((other) => ({ about: [asked.entry, other.entry], verdict: { by: "open" } }));
}

function useKeys(inbox: Inbox): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const row = inbox.rows[inbox.at];
    if (event.key === "j") inbox.look(Math.min(inbox.at + 1, inbox.rows.length - 1));
    else if (event.key === "k") inbox.look(Math.max(inbox.at - 1, 0));
    else if (event.key === "u" && inbox.canUndo) void inbox.undo();
    else if (row && event.key === "a") void inbox.accept(row);
    else if (row && event.key === "r") void inbox.reject(row);
    else if (row && event.key === "o") void inbox.leave(row);
    else if (row && /^[1-5]$/.test(event.key)) void inbox.accept(row, Number(event.key) - 1);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listening = new AbortController();
    document.addEventListener("keydown", press, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
