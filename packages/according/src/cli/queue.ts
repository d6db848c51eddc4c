import { InvalidArgumentError, Option } from "commander";
import { hash } from "../hash.ts";
import type { Intake } from "../intake/intake.ts";
import { isQueue, queueAt } from "../queue/place.ts";
import type { Queue } from "../queue/queue.ts";
import { fail, note, printJsonLine } from "./output.ts";
import { counter } from "./progress.ts";
import { ownPlace } from "./record.ts";
import { count, line } from "./render/text.ts";

/** `flags` with the place of an address: "--from <address>". */
export const queueOption = (flags: string): Option =>
  new Option(flags, "the queue: nats://host, or of several servers nats://a,b,c; a name may follow (/NAME)")
    .argParser(queueAddress)
    .makeOptionMandatory(flags.startsWith("--from"));

function queueAddress(written: string): string {
  if (isQueue(written)) return written;
  throw new InvalidArgumentError("Write the address of NATS servers: nats://host:4222.");
}

export interface ToOption {
  /** The queue that reports are sent to instead of being kept here. */
  readonly to?: string;
}

export const toOption = (): Option => queueOption("--to <address>").conflicts("data");

/** Opens the queue and closes it after `use`. */
export async function withQueue<T>(place: string, use: (queue: Queue) => Promise<T>): Promise<T> {
  const { openQueue } = await import("../queue/queue.ts");
  const queue = await openQueue(place);
  try {
    return await use(queue);
  } finally {
    await queue.close();
  }
}

/** What is known of a feed whose reports are sent there is kept beside it. */
export const besideQueue = (place: string): string => ownPlace(`queue-${hash([queueAt(place).shown]).slice(0, 16)}`);

/** Sends every report that was taken in, and says what became of those that could not be sent, or of each as JSON. */
export async function sendAll(queue: Queue, taken: AsyncIterable<Intake>, story: string, json: boolean): Promise<Done> {
  const { sendReports } = await import("../queue/send.ts");
  const bar = counter("reports", true);
  const done = { sent: 0, known: 0, failed: 0 };
  const tell = (sentence: string) => bar.interrupt(() => note(sentence));
  try {
    for await (const outcome of sendReports(taken, { queue, story, tell })) {
      bar.step();
      if ("problem" in outcome) {
        done.failed++;
        bar.interrupt(() => fail(outcome.problem));
      } else done[outcome.outcome]++;
      if (json) printJsonLine(outcome);
    }
  } finally {
    bar.stop();
  }
  return done;
}

export type Done = Readonly<Record<"sent" | "known" | "failed", number>>;

/** Says how many there were; some that could not be sent make the exit code 1. */
export function noteSent({ sent, known, failed }: Done, story: string, { shown }: Queue): void {
  if (failed > 0) process.exitCode = 1;
  const again = known === 0 ? "" : `, ${known.toLocaleString("en")} of which were there a moment ago`;
  const failures = failed === 0 ? "" : `; ${count(failed, "report")} could not be sent`;
  note(`${count(sent + known, "report")} of the story "${line(story)}" sent to ${shown}${again}${failures}.`);
}
