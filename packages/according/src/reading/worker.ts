// A thread of the pool: does each job that it is sent.
import { parentPort } from "node:worker_threads";
import { JOBS, type JobName, type Reply } from "./jobs.ts";

interface Job {
  readonly name: JobName;
  readonly request: readonly unknown[];
}

parentPort?.on("message", async (job: Job) => parentPort?.postMessage(await reply(job)));

async function reply({ name, request }: Job): Promise<Reply> {
  try {
    return { answer: await (JOBS[name] as (...request: readonly unknown[]) => unknown)(...request) };
  } catch (error) {
    return {
      fault: error instanceof Error ? (process.env.ACCORDING_DEBUG && error.stack) || error.message : String(error),
    };
  }
}
