import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { JetStreamApiError } from "@nats-io/jetstream";
import { headers } from "@nats-io/transport-node";
import type { Intake } from "../intake/intake.ts";
import { inOrder } from "../reading/in-order.ts";
import { contentId, encodeSent, type Sent } from "./message.ts";
import { QueueError } from "./place.ts";
import type { Queue } from "./queue.ts";

/** What became of one input. "known": the same was sent a moment ago. */
export type SendOutcome =
  | { readonly input: string; readonly outcome: "sent" | "known"; readonly origin: string }
  | { readonly input: string; readonly problem: string };

export interface Sending {
  readonly queue: Queue;
  readonly story: string;
  /** Hears, once each time, that whoever sends is waiting, and why. */
  readonly tell: (sentence: string) => void;
}

/** Sent and not yet confirmed. */
const AHEAD = 64;
const CONFIRMED_WITHIN = 5_000;
/** Servers that do not answer for so long are given up. */
const PATIENCE = 120_000;
const PAUSE = 250;

/** Which message it is: a second try of sending has the same, whatever became of the first. */
export const DELIVERY = "According-Delivery";

/**
 * Puts each report into the queue: an outcome says "sent" only when the servers have it, a majority of them where there are
 * several. Waits while the queue is full. Rejects with `QueueError` when they do not answer for two minutes; what was said to
 * be sent is there.
 */
export const sendReports = (taken: AsyncIterable<Intake>, sending: Sending): AsyncGenerator<SendOutcome> =>
  inOrder(taken[Symbol.asyncIterator](), (one) => sendOne(one, sending), AHEAD);

async function sendOne(one: Intake, sending: Sending): Promise<SendOutcome> {
  if ("problem" in one) return one;
  const { notes: _, ...report } = one;
  const sent: Sent = { ...report, story: sending.story };
  const bytes = encodeSent(sent);
  const most = mostBytes(sending.queue);
  if (bytes.length > most)
    return {
      input: one.input,
      problem: `${one.input} is too large for the queue (${size(bytes.length)} of at most ${size(most)}): keep it with "according add --data", or raise max_payload of the servers.`,
    };
  return { input: one.input, origin: one.origin, outcome: await publish(sent, bytes, sending) };
}

const size = (bytes: number): string => `${Math.ceil(bytes / 1024).toLocaleString("en")} KB`;

/** What a server takes, less what the headers need. */
const mostBytes = ({ connection }: Queue): number => (connection.info?.max_payload ?? 1024 ** 2) - 1024;

async function publish(sent: Sent, bytes: Uint8Array, { queue, tell }: Sending): Promise<"sent" | "known"> {
  const own = headers();
  own.set(DELIVERY, randomUUID());
  const options = { msgID: contentId(sent), headers: own, timeout: CONFIRMED_WITHIN };
  const told = new Set<string>();
  const until = performance.now() + PATIENCE;
  for (;;) {
    try {
      const { duplicate } = await queue.js.publish(queue.names.reportSubject, bytes, options);
      return duplicate ? "known" : "sent";
    } catch (error) {
      const full = queueIsFull(error);
      if (!full && (performance.now() > until || queue.connection.isClosed())) throw gaveUp(queue, error);
      const sentence = full
        ? `The queue ${queue.shown} is full: waiting until workers have taken some of it.`
        : `The queue ${queue.shown} does not answer: trying again.`;
      if (!told.has(sentence)) tell(sentence);
      told.add(sentence);
      await wait(PAUSE);
    }
  }
}

/** A message was not stored: the limit of bytes or messages is reached. */
const NOT_STORED = 10077;

export const queueIsFull = (error: unknown): boolean =>
  error instanceof JetStreamApiError && error.code === NOT_STORED && /maximum/.test(error.message);

const gaveUp = ({ shown }: Queue, cause: unknown): QueueError =>
  new QueueError(
    `The queue ${shown} has not answered for ${PATIENCE / 1000} seconds: try again; what was said to be sent is there.`,
    { cause },
  );
