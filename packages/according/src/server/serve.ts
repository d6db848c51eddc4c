import type { Server } from "node:http";
import { availableParallelism } from "node:os";
import { createAdaptorServer } from "@hono/node-server";
import { HTTPException } from "hono/http-exception";
import { hashingThreads } from "../accounts/hashing.ts";
import { plainAddress } from "../addresses.ts";
import { askingThread } from "../asking/thread.ts";
import type { ReadingChoice } from "../engine.ts";
import type { EngineName, EngineWish } from "../engine-names.ts";
import { keepReports, type Outcome } from "../keep.ts";
import { readGiven, readInput, untilGone, type Web, whileWanted } from "../reading/inputs.ts";
import { Pool } from "../reading/pool.ts";
import { settledIn } from "../reading/settling.ts";
import type { Store } from "../store/store.ts";

import type { Adding } from "./adding-api.ts";
import { createApp, type Logged, type ReadText } from "./app.ts";
import { behindProxy, type Reach, THIS_MACHINE } from "./reach.ts";

/** How many ports are tried, counting from the one asked for. */
const TRIES = 20;

const loopbackNames = new Set(["127.0.0.1", "::1", "localhost"]);

export interface ServeOptions {
  readonly store: Store;
  /** Where the store's record is: its stories are linked in a thread of their own. None: in this one. */
  readonly record?: string;
  /** The next free port is taken if this one is in use; 0: any free port. Default 4317. */
  readonly port?: number;
  /** The address to listen on. Default 127.0.0.1, which this machine alone reaches. */
  readonly host?: string;
  /** The address of a proxy that speaks TLS, "https://desk.example": others come in through it. */
  readonly proxy?: string;
  /** From where the proxy connects, if not from this machine: addresses, or networks such as "10.1.0.0/16". */
  readonly proxyAt?: readonly string[];
  readonly webRoot?: string;
  /** What reads reports, those that are pasted into the page too. Default "auto". */
  readonly engine?: EngineWish;
  /** Addresses that the page is given are fetched so. None: they are not fetched. */
  readonly web?: Web;
  /** Hears of every answer. */
  readonly log?: (logged: Logged) => void;
}

export interface Served {
  readonly url: string;
  /** Why reports are not read by the engine that is preferred, a sentence. */
  readonly instead?: string;
  close(): Promise<void>;
}

/** Why the server cannot start; `message` says what to do. */
export class ServeError extends Error {
  override readonly name = "ServeError";
}

/* So many texts are read at once, however few cores there are. */
const AT_ONCE = 2;

/**
 * Serves the page and the API to this machine alone, or, where the record has accounts, to others through a proxy. Rejects with
 * `ServeError`.
 */
export async function serve({
  store,
  record,
  port = 4317,
  host = "127.0.0.1",
  proxy,
  proxyAt,
  webRoot,
  engine: wish,
  web,
  log,
}: ServeOptions): Promise<Served> {
  const reach = await reachOf(store, host, proxy, proxyAt);
  // One core is left to whoever only looks something up; nobody's long text holds up another's short one.
  const pool = new Pool(Math.max(AT_ONCE, availableParallelism() - 1));
  const settled = await settledIn(pool, wish, AT_ONCE);
  if ("problem" in settled) {
    await pool.close();
    throw new ServeError(settled.problem);
  }
  const { engine, instead } = settled;
  const read: ReadText = async (text, meta, signal, choice = {}) =>
    pool.run(
      "text",
      [text, meta, { ...choice, engine: choice.engine ? await ableIn(pool, choice.engine) : engine }],
      signal,
    );
  const asking = record === undefined ? undefined : askingThread(record, (story) => store.stamp(story));
  const hashing = hashingThreads();
  const adding = addingTo(store, pool, { engine }, web);
  const app = createApp({
    store,
    read,
    ...settled,
    adding,
    reach,
    hashing,
    ...(asking && { asking }),
    ...(webRoot === undefined ? {} : { webRoot }),
    ...(log && { log }),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  // A proxy knows one port: on the next one, somebody else's program would be given the passwords.
  const bound = await listenOnNext(server, port, host, proxy === undefined ? TRIES : 1);
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `http://${name}:${bound}`,
    ...(instead && { instead }),
    close: async () => void (await Promise.all([close(server), pool.close(), hashing.close(), asking?.close()])),
  };
}

/** An engine that was asked for of a running server. */
async function ableIn(pool: Pool, wish: EngineWish): Promise<EngineName> {
  const found = await settledIn(pool, wish, AT_ONCE);
  if ("problem" in found) throw new HTTPException(409, { message: found.problem });
  return found.engine;
}

/** Others than this machine are let in where everybody signs in, and where nobody can listen to it. */
async function reachOf(store: Store, host: string, proxy?: string, proxyAt: readonly string[] = []): Promise<Reach> {
  const isOwn = loopbackNames.has(plainAddress(host));
  if (isOwn && proxy === undefined) return THIS_MACHINE;
  if ((await store.accounts.list()).length === 0)
    throw new ServeError(
      'Without an account According serves this machine only: add one with "according user add NAME --role owner", or reach it from elsewhere through an SSH tunnel.',
    );
  if (proxy === undefined)
    throw new ServeError(
      `On ${host} passwords could be listened to: put a proxy that speaks TLS before it, and name it with --behind-proxy https://desk.example.`,
    );
  if (!isOwn && proxyAt.length === 0)
    throw new ServeError(
      `On ${host} anybody could pass for the proxy: say from where it connects with --proxy-at ADDRESS, or leave --host out where it is on this machine.`,
    );
  try {
    return behindProxy(proxy, proxyAt);
  } catch (error) {
    throw error instanceof RangeError ? new ServeError(error.message) : error;
  }
}

const addingTo = (store: Store, pool: Pool, choice: ReadingChoice, web: Web | undefined): Adding => ({
  file: (story, name, bytes, given, signal) => {
    const read = readGiven(name, bytes, given, untilGone(pool, signal), choice);
    return collected(keepReports(whileWanted(read, signal), store, story));
  },
  ...(web && {
    address: (story, address, signal) => {
      const read = readInput(address, {}, untilGone(pool, signal), choice, { ...web, signal });
      return collected(keepReports(whileWanted(read, signal), store, story));
    },
  }),
});

async function collected(outcomes: AsyncIterable<Outcome>): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  for await (const one of outcomes) all.push(one);
  return all;
}

async function listenOnNext(server: Server, first: number, host: string, tries: number): Promise<number> {
  const last = Math.min(first + tries - 1, 65535);
  for (let port = first; port <= last; port++) {
    const bound = await listen(server, port, host);
    if (bound !== null) return bound;
  }
  const ports = first === last ? `Port ${first} on ${host} is` : `Ports ${first} to ${last} on ${host} are all`;
  throw new ServeError(`${ports} in use; name a free one with --port, or stop a program that holds one.`);
}

/** The port listened on; null: it is in use. */
function listen(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off("listening", listening);
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(new ServeError(cannotListen(error, port, host)));
    };
    const listening = () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    };
    server.once("error", failed);
    server.once("listening", listening);
    server.listen(port, host);
  });
}

function cannotListen(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === "EACCES") return `This user may not open port ${port}; name one above 1023 with --port.`;
  return `According cannot listen on ${host}, port ${port}: ${error.message}.`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
