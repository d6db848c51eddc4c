import type { StoredMsg } from "@nats-io/jetstream";
import type { QueuedIterator, Subscription } from "@nats-io/transport-node";
import type { Queue } from "./queue.ts";
import { WORKERS } from "./queue.ts";
import type { Tally, WorkerState } from "./tally.ts";
import { ASIDE } from "./work.ts";

/** How far a queue is, and who works on it. */
export interface QueueState {
  /** Reports that nobody has begun. */
  readonly waiting: number;
  /** Seconds since the oldest of them was sent; null: none waits. */
  readonly lag: number | null;
  /** Reports that are given to workers, and those among them that were given before. */
  readonly inHand: number;
  readonly givenAgain: number;
  readonly bytes: number;
  readonly mostBytes: number;
  readonly setAside: number;
  /** The last of them, the newest first. */
  readonly lastAside: readonly Aside[];
  /** Stories that are to be linked. */
  readonly toLink: number;
  readonly replicas: number;
  readonly workers: readonly WorkerState[];
}

/** A report that could not be read or kept, and why. */
export interface Aside {
  readonly number: number;
  readonly input: string;
  readonly fault: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Workers that do not answer within it are not counted, in milliseconds. */
const ANSWERED_WITHIN = 700;
const SHOWN_ASIDE = 10;

export async function queueState(queue: Queue, now: number): Promise<QueueState> {
  const { manager, names } = queue;
  const [reports, links, aside, consumer, workers] = await Promise.all([
    manager.streams.info(names.reports),
    manager.streams.info(names.links),
    manager.streams.info(names.aside),
    manager.consumers.info(names.reports, WORKERS),
    liveWorkers(queue),
  ]);
  const waiting = consumer.num_pending;
  return {
    ...{ waiting, lag: waiting === 0 ? null : await lagOf(queue, consumer.delivered.stream_seq + 1, now) },
    ...{ inHand: consumer.num_ack_pending, givenAgain: consumer.num_redelivered },
    ...{ bytes: reports.state.bytes, mostBytes: reports.config.max_bytes },
    ...{ setAside: aside.state.messages, lastAside: await lastAside(queue, aside.state) },
    ...{ toLink: links.state.messages, replicas: reports.config.num_replicas, workers },
  };
}

async function lagOf({ manager, names }: Queue, next: number, now: number): Promise<number | null> {
  const found = await manager.streams.getMessage(names.reports, { seq: next }).catch(() => null);
  return found ? Math.max(0, (now - found.time.getTime()) / 1000) : null;
}

async function lastAside({ manager, names }: Queue, state: { readonly first_seq: number; readonly last_seq: number }) {
  const last: Aside[] = [];
  for (let seq = state.last_seq; seq >= state.first_seq && last.length < SHOWN_ASIDE; seq--) {
    const found = await manager.streams.getMessage(names.aside, { seq }).catch(() => null);
    if (found) last.push(asideIn(found));
  }
  return last;
}

const asideIn = ({ seq, header, time }: StoredMsg): Aside => ({
  ...{ number: seq, at: time.toISOString() },
  input: decodeURI(header.get(ASIDE.input)),
  fault: decodeURI(header.get(ASIDE.fault)),
});

async function liveWorkers({ connection, names }: Queue): Promise<readonly WorkerState[]> {
  const states: WorkerState[] = [];
  const options = { strategy: "timer", maxWait: ANSWERED_WITHIN } as const;
  try {
    const answers = (await connection.requestMany(names.workersSubject, "", options)) as QueuedIterator<{
      json<T>(): T;
    }>;
    for await (const answer of answers) states.push(answer.json<WorkerState>());
  } catch {
    // Nobody is there to answer.
  }
  return states.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Lets a worker be asked how far it is. */
export const tellHowFar = ({ connection, names }: Queue, tally: Tally): Subscription =>
  connection.subscribe(names.workersSubject, {
    callback: (error, asked) => {
      if (!error) asked.respond(JSON.stringify(tally.state()));
    },
  });
