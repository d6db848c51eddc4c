import { expect, test } from "vitest";
import { natsProgram } from "../packages/according/test/queue/nats-server.ts";
import { disk } from "../prove/disk.ts";
import { kills } from "../prove/kills.ts";
import type { Amounts } from "../prove/part.ts";
import { servers } from "../prove/servers.ts";
import { workers } from "../prove/workers.ts";
import { writers } from "../prove/writers.ts";

/* The short form of `npm run prove`; each rejects at the first thing that is lost, kept twice or not whole. */
const FEW: Amounts = {
  ...{ kills: 8, reports: 30, writes: 2, crashes: 4, minutes: 60, scene: 0, seed: 7 },
  ...{ texts: 0, files: 0, invented: 0, kept: 0 },
};

test.each([kills, servers, writers, disk])(
  "$title: nothing is lost",
  async (part) => {
    expect((await part.run(FEW)).length).toBeGreaterThan(2);
  },
  600_000,
);

const nats = await natsProgram();

test.skipIf(nats === null)(
  `${workers.title}: nothing is lost, and nothing kept twice`,
  async () => {
    expect((await workers.run({ ...FEW, kills: 4, reports: 80 })).length).toBeGreaterThan(2);
  },
  600_000,
);
