import type { FieldKeys, Intake } from "../../intake/intake.ts";
import { refused } from "../../intake/own-fault.ts";
import { inOrder } from "../../reading/in-order.ts";
import type { Pool } from "../../reading/pool.ts";
import { noteSent, sendAll, withQueue } from "../queue.ts";
import type { CorpusFile } from "./corpus.ts";
import { type Job, jobsIn } from "./jobs.ts";

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
    const taken = inOrder(jobsIn(files), (job) => takeJob(job, pool, stated), ahead);
    noteSent(await sendAll(queue, flattened(taken), story, false), story, queue);
  });

async function takeJob(job: Job, pool: Pool, stated: SendingCorpus["stated"]): Promise<readonly Intake[]> {
  const { place, where, of } = job;
  if ("problem" in of) return [{ input: where, problem: `${where} ${of.problem}`.trim() }];
  try {
    if ("file" in of) return await pool.run("take", [place.file, of.file, stated]);
    return await pool.run("takeLine", [where, of.line, stated]);
  } catch (error) {
    return [refused(where, error)];
  }
}

async function* flattened<T>(lists: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const list of lists) yield* list;
}
