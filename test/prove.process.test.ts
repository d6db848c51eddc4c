import { expect, test } from "vitest";
import { disk } from "../prove/disk.ts";
import { kills } from "../prove/kills.ts";
import type { Amounts } from "../prove/part.ts";
import { servers } from "../prove/servers.ts";
import { writers } from "../prove/writers.ts";

/* The short form of `npm run prove`; each rejects at the first thing that is lost, kept twice or not whole. */
const FEW: Amounts = {
  kills: 12,
  reports: 30,
  writes: 4,
  texts: 0,
  files: 0,
  invented: 0,
  kept: 0,
  crashes: 6,
  seed: 7,
};

test.each([kills, servers, writers, disk])("$title: nothing is lost", async (part) => {
  expect((await part.run(FEW)).length).toBeGreaterThan(2);
});
