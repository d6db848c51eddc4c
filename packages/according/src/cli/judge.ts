import { userInfo } from "node:os";
import {
  EVENT_TYPES,
  type JudgedAt,
  type Reading,
  type Statement,
  unsureStatements,
  type Verdict,
} from "@according/reader";
import { type Taking, takingOf } from "@according/wording";
import { Command } from "commander";
import type { Desk, Linked } from "../desk.ts";
import { exportJudgements, importJudgements } from "./judgements/lines.ts";
import { entryNamed, wordsTyped } from "./judgements/named.ts";
import { Failure, Misuse, note, noteAllDamaged, print, printJson, style } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withDesk } from "./record.ts";
import { renderJudgement } from "./render/judgement.ts";
import { orNoStory } from "./story-named.ts";

const HELP = `
What is judged:
  same STORY ENTRY ENTRY          the two are one: people, statements, figures or happenings
  different STORY ENTRY ENTRY     the two are not one
  open STORY ENTRY ENTRY          it stays open whether they are one: it is not asked any more
  speaker STORY STATEMENT NAME    who says it
  not-a-statement STORY STATEMENT nobody says it
  a-statement STORY STATEMENT     what was not sure enough to be kept is said, as it was found
  said STORY REPORT WORDS NAME    these words of a report are a statement by NAME; - where it is open who says them
  content STORY STATEMENT WORDS   what is said are these words of its report
  counts STORY FIGURE KIND        what it counts: killed, injured, missing, ...
  whose STORY FIGURE NAME         whose figure it is; - for the report's own
  as-of STORY FIGURE DAY          the day, month or year it is as of: 2026-03-05
  kind STORY EVENT KIND           what happened: ASSAULT, or with its mode ASSAULT/aerial or INCIDENT/fire
  not-an-event STORY EVENT        nothing of the kind happened or is said to
  date STORY ENTRY TIME           when an event was, or what the words of a time mean: 2026-03-05T14:30, 2026-03-05
  list STORY                      all judgements, those without their entry and those taken back among them
  take-back ID                    a judgement no longer counts; it stays on record
  export STORY                    all judgements as JSON Lines
  import FILE                     judgements that were exported; - for standard input

An entry is named by its id, or the beginning of it, as "according story", "new" and "who" print it. A judgement says who, when
and why, and is never changed. It is found again by the words it is about: where they are gone after a new reading, it
stands without its entry and "list" says so.

Examples:
  $ according judge same "Harbour of Orlay" who-0ma94411gcvky3 who-1ohg1tn0ovihg9 --why "The same ministry."
  $ according judge speaker "Harbour of Orlay" st-0nnxjv10a8zd81 "Mara Velin" --judge "Hanne Okoro"
  $ according judge export "Harbour of Orlay" > judgements.jsonl`;

export const judgeCommand = (): Command =>
  new Command("judge")
    .summary("say what is the same, who says it, what is none: a person has the last word")
    .description("Judge entries of a story, and list, take back, export or import judgements.")
    .argument("<what>", Object.keys(TASKS).join(", "))
    .argument("[of...]", "what it is about, see below")
    .option("--why <words>", "why, in your words")
    .option("--judge <name>", "who judges (default: your name on this machine)")
    .option("--json", "print what came of it as JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((what: string, of: readonly string[], options: JudgeOptions) => {
      const task = TASKS[what];
      if (!task) throw new Misuse(`There is no "judge ${what}"; there are ${Object.keys(TASKS).join(", ")}.`);
      if (of.length !== task.takes) throw new Misuse(`"judge ${what}" takes ${task.named}.`);
      return withDesk(recordPlace(options), (desk) => task.run(desk, of, options));
    });

export interface JudgeOptions extends DataOption {
  readonly why?: string;
  readonly judge?: string;
  readonly json?: boolean;
}

interface Task {
  readonly takes: number;
  readonly named: string;
  run(desk: Desk, of: readonly string[], options: JudgeOptions): Promise<void>;
}

const TASKS: Readonly<Record<string, Task>> = {
  same: { takes: 3, named: "STORY ENTRY ENTRY", run: judging(entriesTyped(2), () => ({ by: "same" })) },
  different: { takes: 3, named: "STORY ENTRY ENTRY", run: judging(entriesTyped(2), () => ({ by: "different" })) },
  open: { takes: 3, named: "STORY ENTRY ENTRY", run: judging(entriesTyped(2), () => ({ by: "open" })) },
  speaker: {
    ...{ takes: 3, named: "STORY STATEMENT NAME" },
    run: judging(entriesTyped(1), ([, name = ""]) => ({ by: "speaker", name })),
  },
  "not-a-statement": {
    ...{ takes: 2, named: "STORY STATEMENT" },
    run: judging(entriesTyped(1), () => ({ by: "not-a-statement" })),
  },
  "a-statement": { takes: 2, named: "STORY STATEMENT", run: judgingAll(takenFor) },
  said: {
    ...{ takes: 4, named: "STORY REPORT WORDS NAME" },
    run: judging(
      async (desk, _, [report = "", words = ""]) => [await wordsTyped(desk, report, words)],
      ([, , name = ""]) => ({ by: "said", name: orNobody(name) }),
    ),
  },
  content: { takes: 3, named: "STORY STATEMENT WORDS", run: judging(withTypedWords, () => ({ by: "content" })) },
  counts: {
    ...{ takes: 3, named: "STORY FIGURE KIND" },
    run: judging(entriesTyped(1), ([, kind = ""]) => ({ by: "counts", kind })),
  },
  whose: {
    ...{ takes: 3, named: "STORY FIGURE NAME" },
    run: judging(entriesTyped(1), ([, name = ""]) => ({ by: "whose", name: orNobody(name) })),
  },
  "as-of": {
    ...{ takes: 3, named: "STORY FIGURE DAY" },
    run: judging(entriesTyped(1), ([, edtf = ""]) => ({ by: "as-of", edtf })),
  },
  kind: {
    ...{ takes: 3, named: "STORY EVENT KIND" },
    run: judging(entriesTyped(1), ([, kind = ""]) => kindTyped(kind)),
  },
  "not-an-event": {
    ...{ takes: 2, named: "STORY EVENT" },
    run: judging(entriesTyped(1), () => ({ by: "not-an-event" })),
  },
  date: {
    ...{ takes: 3, named: "STORY ENTRY TIME" },
    run: judging(entriesTyped(1), ([, edtf = ""]) => ({ by: "date", edtf })),
  },
  list: { takes: 1, named: "STORY", run: listAll },
  "take-back": { takes: 1, named: "the ID of a judgement", run: takeBack },
  export: { takes: 1, named: "STORY", run: (desk, [story = ""]) => exportJudgements(desk, story) },
  import: {
    takes: 1,
    named: "FILE",
    run: (desk, [file = ""], { json }) => importJudgements(desk, file, json ?? false),
  },
};

function kindTyped(kind: string): Verdict {
  const [typed = "", mode = ""] = kind.split("/");
  const type = EVENT_TYPES.find((one) => one === typed.toUpperCase());
  if (!type) throw new Misuse(`There is no kind of event "${typed}"; there are ${EVENT_TYPES.join(", ")}.`);
  return { by: "kind", type, ...(mode === "" ? {} : { mode: mode.toLowerCase() }) };
}

const orNobody = (name: string): string | null => (name === "-" ? null : name);

/** What is judged, of what was typed after the story. */
type About = (desk: Desk, linked: Linked, of: readonly string[]) => Promise<readonly JudgedAt[]>;

function entriesTyped(number: number): About {
  return async (_, linked, of) => of.slice(0, number).map((typed) => entryNamed(linked, typed));
}

async function withTypedWords(desk: Desk, linked: Linked, [typed = "", words = ""]: readonly string[]) {
  const at = entryNamed(linked, typed);
  return [at, await wordsTyped(desk, at.report, words)];
}

/** The verdict is made of what was typed after the story. */
function judging(aboutOf: About, verdictOf: (of: readonly string[]) => Verdict): Task["run"] {
  return judgingAll(async (desk, linked, of) => ({
    about: await aboutOf(desk, linked, of),
    verdict: verdictOf(of.map((one) => one.trim())),
  }));
}

/** A statement that was not sure enough, as it was found. */
function takenFor(_: Desk, linked: Linked, [typed = ""]: readonly string[]): Taking {
  const at = entryNamed(linked, typed);
  const reading = linked.readings.get(at.report);
  const one = reading && statementIn(reading, at);
  if (!one) throw new Misuse(`${typed} is no statement, and nothing that may be one.`);
  return takingOf(reading, one);
}

const statementIn = (reading: Reading, at: JudgedAt): Statement | undefined =>
  [...reading.statements, ...unsureStatements(reading)].find(({ id }) => at.by === "statement" && at.statement === id);

/** What is judged of what, of what was typed after the story. */
type ToJudge = (desk: Desk, linked: Linked, of: readonly string[]) => Taking | Promise<Taking>;

function judgingAll(ofTyped: ToJudge): Task["run"] {
  return async (desk, [story = "", ...of], { why, judge = userInfo().username, json }) => {
    const linked = orNoStory(await desk.link(story), story);
    const { about, verdict } = await ofTyped(desk, linked, of);
    const at = new Date().toISOString();
    const judgement = orNoStory(await desk.judge(story, { about, verdict, judge, at, ...(why ? { why } : {}) }), story);
    if ("problem" in judgement) throw new Misuse(judgement.problem);
    if (json) printJson(judgement);
    else note(`Judged: ${judgement.id}. "according judge take-back ${judgement.id}" takes it back.`);
  };
}

async function listAll(desk: Desk, [story = ""]: readonly string[], { json }: JudgeOptions): Promise<void> {
  const { items: rows, damaged } = orNoStory(await desk.judgements(story), story);
  noteAllDamaged({ damaged: [], damagedJudgements: damaged });
  if (rows.length === 0) process.exitCode = 1;
  if (json) return printJson(rows.map(({ judgement, orphaned }) => ({ ...judgement, orphaned })));
  for (const row of rows) print(renderJudgement(row, style()));
  if (rows.length === 0) note(`Nothing was judged in the story "${story}".`);
}

async function takeBack(desk: Desk, [id = ""]: readonly string[], { json }: JudgeOptions): Promise<void> {
  const judgement = await desk.takeBack(id, new Date().toISOString());
  if (!judgement) throw new Failure(`There is no judgement ${id}: "according judge list STORY" shows those there are.`);
  if (json) printJson(judgement);
  else note(`Taken back: ${id}.`);
}
