import type { Result } from "../bench/shared.ts";
import { type Server, startPostgres } from "../packages/according/test/store/postgres-server.ts";
import { runChild } from "./child.ts";
import { allKept, mustBeWhole, saidIn } from "./kept.ts";
import { type Amounts, Found, type Part } from "./part.ts";
import { type Random, random } from "./random.ts";

/** How often a record is written by one that is killed, before it is let go on. */
const TIMES = 10;
const REPORTS = 60;

export const servers: Part = {
  name: "servers",
  title: "PostgreSQL and whoever writes into it, killed at any moment (SIGKILL)",
  async run({ crashes, seed }: Amounts): Promise<readonly Result[]> {
    const server = await startPostgres();
    try {
      return await killEither(server, crashes, random(seed));
    } finally {
      await server.stop();
    }
  },
};

const keeping = (place: string): readonly string[] => [
  new URL("keeps.ts", import.meta.url).pathname,
  ...[place, "0", String(REPORTS)],
];

async function killEither(server: Server, number: number, chance: Random): Promise<readonly Result[]> {
  const first = server.place();
  const begun = performance.now();
  const whole = await runChild({ args: keeping(first) });
  const takes = performance.now() - begun;
  if (whole.code !== 0) throw new Found(`Keeping ${REPORTS} reports ended with ${whole.code}: ${whole.err}`);
  const expected = await allKept(first);
  const killed = { writers: 0, servers: 0 };
  while (killed.writers + killed.servers < number) {
    const [place, said] = [server.place(), new Set<string>()];
    for (let time = 0; time < TIMES; time++) {
      const which = time % 2 === 0 ? "writers" : "servers";
      const lines = await (which === "writers" ? killWriter : killServer)(server, place, chance.next() * takes);
      killed[which]++;
      for (const id of saidIn(lines)) said.add(id);
      await mustBeWhole(place, said, `${which} killed, the ${time + 1}th time`);
    }
    const { code, err } = await runChild({ args: keeping(place) });
    if (code !== 0) throw new Found(`After the kills the same ended with ${code}: ${err}`);
    if ((await allKept(place)) !== expected)
      throw new Found("After the kills the record is not that of an undisturbed run.");
  }
  return [
    { name: `writers of ${REPORTS} reports that were killed`, value: String(killed.writers) },
    { name: "servers that were killed with all they were at", value: String(killed.servers) },
    { name: "reports said to be kept that were not there afterwards, or not whole", value: "0" },
  ];
}

const killWriter = async (_: Server, place: string, killAfter: number): Promise<readonly string[]> =>
  (await runChild({ args: keeping(place), killAfter })).lines;

/** The writer is told that the server is gone, and says so. */
async function killServer(server: Server, place: string, after: number): Promise<readonly string[]> {
  let crashed: Promise<void> = Promise.resolve();
  const begun = () => {
    crashed = new Promise((resolve, reject) => setTimeout(() => server.crash().then(resolve, reject), after));
  };
  const { code, err, lines } = await runChild({ args: keeping(place), begun });
  await crashed;
  if (code !== 0 && !err.includes("StoreError"))
    throw new Found(`A writer whose server was killed ended with ${code}: ${err}`);
  return lines;
}
