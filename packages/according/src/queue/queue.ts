import { setTimeout as wait } from "node:timers/promises";
import {
  AckPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  type JetStreamManager,
  type JsMsg,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from "@nats-io/jetstream";
import { connect, type NatsConnection, nanos } from "@nats-io/transport-node";
import { QueueError, queueAt } from "./place.ts";

/**
 * A queue of reports in NATS JetStream: three streams. A message stays in one until it is acknowledged for good.
 *
 * | stream | a message is | until |
 * |---|---|---|
 * | `NAME` | a report to be read | it is kept, or set aside |
 * | `NAME-links` | a story to be linked, one at a time of each: whoever has it holds the story's lease | its links are made |
 * | `NAME-aside` | a report that cannot be read or kept, with its fault | somebody takes it away |
 */
export interface Queue {
  readonly connection: NatsConnection;
  readonly js: JetStreamClient;
  readonly manager: JetStreamManager;
  readonly names: QueueNames;
  /** The address without its password. */
  readonly shown: string;
  close(): Promise<void>;
}

export interface QueueNames {
  readonly reports: string;
  readonly links: string;
  readonly aside: string;
  /** The subject of reports. */
  readonly reportSubject: string;
  readonly asideSubject: string;
  /** The subject of the stories to be linked, before a story's own part. */
  readonly linkSubject: string;
  /** Where workers say how far they are when they are asked. */
  readonly workersSubject: string;
}

export const queueNames = (name: string): QueueNames => ({
  ...{ reports: name, links: `${name}-links`, aside: `${name}-aside` },
  ...{ reportSubject: `${name}.report`, asideSubject: `${name}.aside` },
  ...{ linkSubject: `${name}.link`, workersSubject: `${name}.workers` },
});

/** The durable consumer of a stream that all workers share. */
export const WORKERS = "workers";

/** A message that nobody has answered for so long is given to another, in milliseconds. */
export const ACK_WAIT = 30_000;
/** Whoever works on a message says so this often. */
const BEAT = 8_000;

/** Says of a message again and again that it is worked on. */
export function beating(message: JsMsg): NodeJS.Timeout {
  return setInterval(() => ifReachable(() => message.working()), BEAT).unref();
}

/** Where the way to the servers is gone, what is not answered is given out again. */
export function ifReachable(answer: () => void): void {
  try {
    answer();
  } catch {}
}

/** Not taken in twice within it; after it the record knows. */
const DUPLICATE_WINDOW = 120_000;
/** Where this much waits, whoever sends waits too. */
const MOST_BYTES = 1024 ** 3;
const MOST_ASIDE_BYTES = 256 * 1024 ** 2;
/** So many reports are in the hands of workers at once, of all together. */
const MOST_IN_HAND = 1000;
const REPLICAS = 3;
const PATIENCE = 10_000;
const LEADER_WITHIN = 60_000;

/** Opens the queue and makes it where there is none: with three replicas where there are three servers. Rejects with `QueueError`. */
export async function openQueue(place: string): Promise<Queue> {
  const { servers, name, user, password, tls, shown } = queueAt(place);
  try {
    const connection = await connect({
      ...{ servers: [...servers], name: "according", timeout: PATIENCE },
      ...{ maxReconnectAttempts: -1, reconnectTimeWait: 250, ignoreClusterUpdates: false },
      ...(user === undefined ? {} : { user }),
      ...(password === undefined ? {} : { pass: password }),
      ...(tls ? { tls: {} } : {}),
    });
    try {
      const manager = await withLeader(() => jetstreamManager(connection, { timeout: PATIENCE }));
      await withLeader(() => makeStreams(manager, queueNames(name)));
      return {
        ...{ connection, manager, js: jetstream(connection, { timeout: PATIENCE }), names: queueNames(name), shown },
        close: () => connection.close(),
      };
    } catch (error) {
      await connection.close();
      throw error;
    }
  } catch (error) {
    throw new QueueError(
      `The queue ${shown} cannot be used (${causeOf(error)}): check that NATS with JetStream answers there.`,
      {
        cause: error,
      },
    );
  }
}

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Servers that have just begun, or lost one of them, need a moment to choose their leader. */
async function withLeader<T>(ask: () => Promise<T>): Promise<T> {
  const until = performance.now() + LEADER_WITHIN;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const passes = error instanceof JetStreamApiError ? error.status === UNAVAILABLE : canPass(error);
      if (!passes || performance.now() > until) throw error;
      await wait(250);
    }
  }
}

const UNAVAILABLE = 503;
const canPass = (error: unknown): boolean =>
  error instanceof Error && ["TimeoutError", "NoRespondersError", "RequestError"].includes(error.name);

async function makeStreams(manager: JetStreamManager, names: QueueNames): Promise<void> {
  const work = { retention: RetentionPolicy.Workqueue, storage: StorageType.File, discard: DiscardPolicy.New };
  await makeStream(manager, {
    ...{ ...work, name: names.reports, subjects: [names.reportSubject] },
    ...{ max_bytes: MOST_BYTES, duplicate_window: nanos(DUPLICATE_WINDOW) },
  });
  await makeStream(manager, {
    ...{ ...work, name: names.links, subjects: [`${names.linkSubject}.*`] },
    ...{ max_msgs_per_subject: 1, discard_new_per_subject: true, max_bytes: MOST_ASIDE_BYTES },
  });
  await makeStream(manager, {
    ...{ name: names.aside, subjects: [names.asideSubject], storage: StorageType.File },
    ...{ retention: RetentionPolicy.Limits, discard: DiscardPolicy.New, max_bytes: MOST_ASIDE_BYTES },
  });
  for (const stream of [names.reports, names.links])
    await manager.consumers.add(stream, {
      ...{ durable_name: WORKERS, ack_policy: AckPolicy.Explicit, ack_wait: nanos(ACK_WAIT) },
      // How often one was given out is counted by whoever gets it: what NATS gives up on stays where nobody sees it.
      ...{ max_deliver: -1, max_ack_pending: MOST_IN_HAND },
    });
}

type Stream = Parameters<JetStreamManager["streams"]["add"]>[0];

/** As it is, where it is there: who runs the servers may have given it other limits. */
async function makeStream(manager: JetStreamManager, stream: Stream & { readonly name: string }): Promise<void> {
  if (await hasStream(manager, stream.name)) return;
  try {
    await manager.streams.add({ ...stream, num_replicas: REPLICAS });
  } catch (error) {
    if (await hasStream(manager, stream.name)) return;
    if (!(error instanceof JetStreamApiError)) throw error;
    await manager.streams.add({ ...stream, num_replicas: 1 });
  }
}

/** https://github.com/nats-io/nats-server/blob/main/server/errors.json */
const NO_SUCH_STREAM = 10059;

async function hasStream(manager: JetStreamManager, stream: string): Promise<boolean> {
  try {
    await manager.streams.info(stream);
    return true;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === NO_SUCH_STREAM) return false;
    throw error;
  }
}
