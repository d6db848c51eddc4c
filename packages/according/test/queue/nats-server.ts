import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** From its module of Go: https://github.com/nats-io/nats-server */
const MODULE = "github.com/nats-io/nats-server/v2@v2.15.2";
const KEPT = fileURLToPath(new URL("../../../../node_modules/.cache/according/nats-server", import.meta.url));

const run = promisify(execFile);

/**
 * The program of NATS: NATS_SERVER, else one that was built before, else one that is installed, else built here where Go is
 * there. null: it is not to be had on this machine, and whoever runs the tests is told; where CI runs it must be.
 */
export async function natsProgram(): Promise<string | null> {
  const found = await programFound();
  if (found === null && process.env.CI) throw new Error(`${MISSING} CI installs it (.ci/run).`);
  if (found === null) console.warn(MISSING);
  return found;
}

const MISSING =
  "The tests of queues are left out: they need nats-server; install it or Go, or name it with NATS_SERVER.";

async function programFound(): Promise<string | null> {
  if (process.env.NATS_SERVER) return process.env.NATS_SERVER;
  if (existsSync(KEPT)) return KEPT;
  for (const name of ["nats-server", "/usr/sbin/nats-server"]) if (await answers(name, "--version")) return name;
  for (const go of ["go", "/usr/local/go/bin/go"]) if (await answers(go, "version")) return build(go);
  return null;
}

const answers = (program: string, ...args: readonly string[]): Promise<boolean> =>
  run(program, args).then(
    () => true,
    () => false,
  );

async function build(go: string): Promise<string | null> {
  const folder = join(KEPT, "..");
  mkdirSync(folder, { recursive: true });
  return run(go, ["install", MODULE], { env: { ...process.env, GOBIN: folder } }).then(
    () => KEPT,
    () => null,
  );
}

export interface NatsServers {
  /** The address of all of them, with another name each time: a queue that nobody has used. */
  place(): string;
  /** Kills one (SIGKILL) with all that it was at, and starts it again; it is one of them again when it answers. */
  crash(which: number): Promise<void>;
  /** Which of them leads the stream, or may. */
  leaderOf(stream: string): Promise<number>;
  readonly number: number;
  stop(): Promise<void>;
}

interface Ports {
  readonly client: number;
  readonly route: number;
  readonly monitor: number;
}

/** One server of this machine, or several that belong together, with JetStream and nothing in it; gone when stopped. */
export async function startNats(program: string, number = 1): Promise<NatsServers> {
  const folder = mkdtempSync(join(tmpdir(), "according-nats-"));
  const ports: Ports[] = [];
  for (let at = 0; at < number; at++)
    ports.push({ client: await freePort(), route: await freePort(), monitor: await freePort() });
  const configs = ports.map((_, at) => writeConfig(folder, at, ports));
  const begin = (at: number) => start(program, configs[at] as string, join(folder, `${at}.log`));
  const running = ports.map((_, at) => begin(at));
  const ready = (at: number) => untilReady((ports[at] as Ports).monitor, join(folder, `${at}.log`));
  await Promise.all(ports.map((_, at) => ready(at)));
  let queues = 0;
  return {
    number,
    place: () => `nats://${ports.map(({ client }) => `127.0.0.1:${client}`).join()}/queue_${++queues}`,
    async crash(which) {
      await ended(running[which] as ChildProcess, "SIGKILL");
      running[which] = begin(which);
      await ready(which);
    },
    leaderOf: (stream) => leaderOf(stream, ports),
    async stop() {
      await Promise.all(running.map((server) => ended(server, "SIGKILL")));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeConfig(folder: string, at: number, ports: readonly Ports[]): string {
  const own = ports[at] as Ports;
  const file = join(folder, `${at}.conf`);
  const routes = ports.map(({ route }) => `nats://127.0.0.1:${route}`).join(", ");
  const cluster = `cluster { name: test, listen: "127.0.0.1:${own.route}", routes: [${routes}] }`;
  writeFileSync(
    file,
    [
      `server_name: server_${at}`,
      `listen: "127.0.0.1:${own.client}"`,
      `http: "127.0.0.1:${own.monitor}"`,
      `jetstream { store_dir: "${join(folder, String(at))}", max_file_store: 100GB, max_memory_store: 64MB }`,
      ...(ports.length > 1 ? [cluster] : []),
    ].join("\n"),
  );
  return file;
}

function start(program: string, config: string, log: string): ChildProcess {
  const file = openSync(log, "a");
  return spawn(program, ["--config", config], { stdio: ["ignore", file, file] });
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill(signal);
  await gone;
}

/** Until JetStream answers and, of several, has a leader that knows this one. */
async function untilReady(monitor: number, log: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const ready = await fetch(`http://127.0.0.1:${monitor}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await wait(100);
  }
  throw new Error(`nats-server did not become ready: ${readFileSync(log, "utf8").slice(-2000)}`);
}

async function leaderOf(stream: string, ports: readonly Ports[]): Promise<number> {
  for (const { monitor } of ports) {
    const answer = await fetch(`http://127.0.0.1:${monitor}/jsz?streams=1`)
      .then((response) => response.text())
      .catch(() => "");
    const leader = new RegExp(`"name": "${stream}",[\\s\\S]*?"leader": "server_(\\d+)"`).exec(answer)?.[1];
    if (leader !== undefined) return Number(leader);
  }
  return 0;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { readonly port: number };
      probe.close(() => resolve(port));
    });
  });
