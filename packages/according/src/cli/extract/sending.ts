import type { FieldKeys, Intake } from "../../intake/intake.ts";
import { refused } from "../../intake/own-fault.ts";
import { inOrder } from "../../reading/in-order.ts";
import type { TakenLine } from "../../reading/line.ts";
import type { Pool } from "../../reading/pool.ts";
import { fail } from "../output.ts";
import { noteSent, sendAll, withQueue } from "../queue.ts";
import type { CorpusFile } from "./corpus.ts";
import { type Job, jobsIn } from "./jobs.ts";
import { KeysMissed } from "./keys-missed.ts";

export interface SendingCorpus {
  readonly to: string;
  readonly story: string;
  readonly pool: Pool;
  readonly stated: { readonly keys?: FieldKeys; readonly language?: string };
  /** So many are taken in before they are sent. */
  readonly ahead: number;
}

/** Sends every report of a corpus to a queue, unread. */
export const sendCorpus = (files: readonly CorpusFile[], { to, story, pool, stated, ahead }: SendingCorpus) =>
  withQueue(to, async (queue) => {
    const lines = inOrder(jobsIn(files), (job) => takeJob(job, pool, stated), ahead);
    const missed = new KeysMissed<Intake>(stated.keys, fail);
    const done = await sendAll(queue, passed(lines, missed), story, false);
    const sentences = missed.sentences();
    for (const sentence of sentences) fail(sentence);
    if (sentences.length > 0) process.exitCode = 1;
    noteSent({ ...done, failed: done.failed + missed.untold }, story, queue);
  });

async function takeJob(job: Job, pool: Pool, stated: SendingCorpus["stated"]): Promise<TakenLine> {
  const { place, where, of } = job;
  if ("problem" in of) return { taken: [{ input: where, problem: `${where} ${of.problem}`.trim() }] };
  try {
    if ("file" in of) return { taken: await pool.run("take", [place.file, of.file, stated]) };
    return await pool.run("takeLine", [where, of.line, stated]);
  } catch (error) {
    return { taken: [refused(where, error)] };
  }
}

async function* passed(lines: AsyncIterable<TakenLine>, missed: KeysMissed<Intake>): AsyncGenerator<Intake> {
  for await (const { taken, lacking } of lines)
    for (const one of taken) yield* missed.pass(one, "problem" in one, lacking);
}
