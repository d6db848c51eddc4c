import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import type { Result } from "../bench/shared.ts";
import { keepOne } from "../packages/according/src/keep.ts";
import { linksInRecord } from "../packages/according/src/kept-links.ts";
import { everyJudgement, LINKS } from "../packages/according/src/linked.ts";
import { openQueue, type Queue } from "../packages/according/src/queue/queue.ts";
import { sendReports } from "../packages/according/src/queue/send.ts";
import { type QueueState, queueState } from "../packages/according/src/queue/state.ts";
import { readIncoming } from "../packages/according/src/reading/inputs.ts";
import { Pool } from "../packages/according/src/reading/pool.ts";
import { type NatsServers, natsProgram, startNats } from "../packages/according/test/queue/nats-server.ts";
import { startPostgres } from "../packages/according/test/store/postgres-server.ts";
import { bulletinFor } from "./bulletins.ts";
import { COMPILED, inFolder, MAIN, runChild } from "./child.ts";
import { allKept, inRecord, mustBeWhole } from "./kept.ts";
import { type Amounts, Found, type Part } from "./part.ts";
import { type Random, random } from "./random.ts";

const SERVERS = 3;
const WORKERS = 4;
const STORIES = 20;
/** Workers are told of it too: whether all read alike is asked, not how well. */
const ENGINE = "linear";

export const workers: Part = {
  name: "workers",
  title: "Three servers of NATS and four workers, killed at any moment (SIGKILL)",
  amounts: { kills: 200, reports: 20_000 },
  async run({ kills, reports, minutes, seed }: Amounts): Promise<readonly Result[]> {
    const program = await natsProgram();
    if (program === null) return [{ name: "left out", value: "there is no nats-server here" }];
    const [nats, postgres] = [await startNats(program, SERVERS), await startPostgres()];
    try {
      const tried = { nats, queue: nats.place(), record: postgres.place(), kills, reports, minutes };
      return await killSomeOf(tried, random(seed));
    } finally {
      await Promise.all([nats.stop(), postgres.stop()]);
    }
  },
};

interface Tried {
  readonly nats: NatsServers;
  readonly queue: string;
  readonly record: string;
  readonly kills: number;
  readonly reports: number;
  /** After so many nothing more is sent, nobody is killed any more, and what was sent is looked at. */
  readonly minutes: number;
}

async function killSomeOf(tried: Tried, chance: Random): Promise<readonly Result[]> {
  const { nats, queue: place, record, kills, reports, minutes } = tried;
  const queue = await openQueue(place);
  await workOnce(place, record);
  const begun = performance.now();
  const passed = () => (performance.now() - begun) / 60_000;
  const crew = new Crew(place, record);
  try {
    const killed = { workers: 0, leaders: 0, followers: 0 };
    let [sent, sending] = [0, Promise.resolve()];
    for (let at = 0; at < kills && passed() < minutes; at++) {
      const [from, before] = [sent, Math.min(reports, Math.ceil(((at + AHEAD) * reports) / kills))];
      sending = sending.then(() => send(queue, from, before));
      // It is waited for at the end; until then it must not count as unhandled.
      sending.catch(() => undefined);
      sent = before;
      await untilDone(queue, crew, Math.ceil(((at + chance.next()) * reports) / kills));
      killed[await killOne(nats, crew, queue, chance)]++;
    }
    await sending;
    const state = await untilEmpty(queue, crew);
    const took = passed();
    await crew.stop();
    await mustBeAll(record, sent, state);
    return [
      { name: "reports sent, a tenth of them twice", value: sent.toLocaleString("en") },
      { name: "workers killed", value: String(killed.workers) },
      { name: "servers killed that led the stream", value: String(killed.leaders) },
      { name: "other servers killed", value: String(killed.followers) },
      { name: "reports that came again after they were kept", value: String(crew.again) },
      { name: "reports lost, kept twice, set aside, or not as one machine keeps them", value: "0" },
      { name: "stories whose links were not those of all their reports", value: "0" },
      { name: "reports kept in a second, kills and all", value: (sent / took / 60).toFixed(1) },
    ];
  } finally {
    await crew.end();
    await queue.close();
  }
}

/** So many times as many reports as are kept between two kills are under way. */
const AHEAD = 20;

/** What is compiled to begin a worker is kept when it ends by itself, which it does here, and not when it is killed. */
async function workOnce(queue: string, record: string): Promise<void> {
  const { code, err } = await runChild({ args: [MAIN, ...workOn(queue, record), "--until-empty"] });
  if (code !== 0) throw new Found(`A worker without work ended with ${code}: ${err}`);
}

const workOn = (queue: string, record: string): readonly string[] => [
  ...["work", "--from", queue, "--data", record, "--workers", "1", "--json", "--engine", ENGINE],
];

/** Those of these numbers, and one in ten once more. */
async function send(queue: Queue, from: number, before: number): Promise<void> {
  const numbers = Array.from({ length: before - from }, (_, i) => from + i);
  const twice = [...numbers, ...numbers.filter((number) => Math.floor(number / STORIES) % 10 === 0)];
  await Promise.all(
    Array.from({ length: STORIES }, async (_, story) => {
      const sending = { queue, story: `Story ${story}`, tell: () => undefined };
      for await (const outcome of sendReports(
        bulletinsOf(twice.filter((number) => number % STORIES === story)),
        sending,
      ))
        if ("problem" in outcome) throw new Found(`A report could not be sent: ${outcome.problem}`);
    }),
  );
}

async function* bulletinsOf(numbers: readonly number[]) {
  for (const number of numbers) yield bulletinFor(number);
}

/** Kills a worker two times of three, else a server, the leader of the stream two times of three. */
async function killOne(nats: NatsServers, crew: Crew, queue: Queue, chance: Random) {
  if (chance.next() < 2 / 3) {
    await crew.killOne(Math.floor(chance.next() * WORKERS));
    return "workers";
  }
  const leader = await nats.leaderOf(queue.names.reports);
  const other = chance.next() > 2 / 3;
  await nats.crash(other ? (leader + 1) % SERVERS : leader);
  return other ? "followers" : "leaders";
}

/** Four workers, each of which is begun again when it is killed. */
class Crew {
  /** How many were kept, as was said. */
  kept = 0;
  again = 0;
  readonly #said: string[] = [];
  readonly #begin: () => ChildProcess;
  readonly #workers: ChildProcess[];

  constructor(queue: string, record: string) {
    const args = workOn(queue, record);
    this.#begin = () =>
      this.#listen(spawn(process.execPath, ["--conditions=source", MAIN, ...args], { env: COMPILED }));
    this.#workers = Array.from({ length: WORKERS }, this.#begin);
  }

  #listen(worker: ChildProcess): ChildProcess {
    createInterface({ input: worker.stdout as NonNullable<ChildProcess["stdout"]> }).on("line", (line) => {
      if (line.includes('"outcome":"new"')) this.kept++;
      else if (line.includes('"outcome":"same"')) this.again++;
      else if (line.includes('"outcome"')) this.#said.push(line);
    });
    createInterface({ input: worker.stderr as NonNullable<ChildProcess["stderr"]> }).on("line", (line) =>
      this.#said.push(line),
    );
    return worker;
  }

  async killOne(which: number): Promise<void> {
    const worker = this.#workers[which] as ChildProcess;
    const gone = once(worker, "exit");
    worker.kill("SIGKILL");
    await gone;
    this.#workers[which] = this.#begin();
  }

  /** A worker that ended by itself is a fault. */
  mustLive(): void {
    const ended = this.#workers.find(({ exitCode }) => exitCode !== null);
    if (ended) throw new Found(`A worker ended with ${ended.exitCode}: ${this.#said.slice(-20).join("\n")}`);
  }

  /** Asks all to stop, as whoever runs them does. */
  async stop(): Promise<void> {
    for (const worker of this.#workers) {
      const gone = once(worker, "exit");
      worker.kill("SIGTERM");
      const [code] = await gone;
      if (code !== 0)
        throw new Found(`A worker that was asked to stop ended with ${code}: ${this.#said.slice(-20).join("\n")}`);
    }
  }

  async end(): Promise<void> {
    for (const worker of this.#workers) worker.kill("SIGKILL");
  }
}

/** So long nothing may be kept, with everybody at work, in milliseconds. */
const STUCK = 300_000;

/** Without news for so long, in milliseconds, the queue is asked whether anything is left. */
const SILENT = 15_000;

/** Until so many are done, or there is nothing left: some were kept by workers that could not say so any more. */
async function untilDone(queue: Queue, crew: Crew, number: number): Promise<void> {
  let [before, since] = [-1, performance.now()];
  while (crew.kept + crew.again < number) {
    crew.mustLive();
    const done = crew.kept + crew.again;
    if (done !== before) [before, since] = [done, performance.now()];
    const silent = performance.now() - since;
    if (silent > STUCK) throw new Found(`Nothing was kept for ${STUCK / 1000} seconds.`);
    if (silent > SILENT && (await isDone(queue))) return;
    await wait(50);
  }
}

async function isDone(queue: Queue): Promise<boolean> {
  const state = await queueState(queue, Date.now()).catch(() => null);
  return state !== null && state.waiting + state.inHand === 0;
}

async function untilEmpty(queue: Queue, crew: Crew): Promise<QueueState> {
  let [left, since] = ["", performance.now()];
  for (;;) {
    crew.mustLive();
    const state = await queueState(queue, Date.now()).catch(() => null);
    if (state && state.waiting + state.inHand + state.toLink === 0) return state;
    const now = JSON.stringify([state?.waiting, state?.inHand, state?.toLink]);
    if (now !== left) [left, since] = [now, performance.now()];
    if (performance.now() - since > STUCK) throw new Found(`The queue is stuck: waiting, in hand, to link ${left}.`);
    await wait(500);
  }
}

/** Each report once, all that is kept as one machine keeps it, and the links of each story. */
async function mustBeAll(record: string, reports: number, { setAside, lastAside }: QueueState): Promise<void> {
  if (setAside > 0)
    throw new Found(`Set aside: ${lastAside.map(({ input, fault }) => `${input} ${fault}`).join("\n")}`);
  const ids = new Set(Array.from({ length: reports }, (_, number) => bulletinFor(number).meta.id));
  await mustBeWhole(record, ids, "After the kills");
  await mustBeLinked(record);
  const alone = await inFolder(async (folder) => {
    const file = join(folder, "alone.sqlite");
    await keepAlone(file, reports);
    return allKept(file);
  });
  if ((await allKept(record)) !== alone) throw new Found("The record is not that of one machine.");
}

const mustBeLinked = (record: string): Promise<void> =>
  inRecord(record, async (store) => {
    const { print, get } = linksInRecord(store);
    for (const { name } of (await store.stories({ limit: 1000 })).items) {
      const kept = await get(name, print(name, await store.seals(name), await everyJudgement(store, name)), LINKS);
      if (kept === null) throw new Found(`The links of ${name} are not there, or not those of all its reports.`);
    }
  });

/** What one process makes of the same reports. */
async function keepAlone(file: string, reports: number): Promise<void> {
  const pool = new Pool(1);
  await inRecord(file, async (store) => {
    for (let number = 0; number < reports; number++) {
      const read = await readIncoming(bulletinFor(number), pool, { engine: ENGINE });
      if ("problem" in read) throw new Found(read.problem);
      await keepOne(read, store, `Story ${number % STORIES}`);
    }
  });
  await pool.close();
}
