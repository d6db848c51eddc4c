import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../bench/shared.ts";
import { generate } from "../bench/story.ts";
import { MORE, SAID } from "../packages/according/test/intake/made.ts";
import { page, startSite } from "../packages/according/test/intake/web-server.ts";
import { inFolder, MAIN, type Run, runChild } from "./child.ts";
import { allKept, mustBeWhole, saidIn } from "./kept.ts";
import { writeOldRecord } from "./old-record.ts";
import { type Amounts, Found, type Part } from "./part.ts";
import { type Random, random } from "./random.ts";

/** Something that writes a record and is killed again and again, then let go on to its end. */
interface Scene {
  readonly name: string;
  /** Of all kills the part that is this one's. */
  readonly part: number;
  /** How often at most before it is let go on; what has come to its end has nothing more to lose. */
  readonly times: number;
  /** Makes what it needs in a folder, and gives the run that writes `record` there, and what ends it all. */
  prepare(folder: string): Promise<{ readonly run: Run; readonly end?: () => Promise<void> }>;
}

const here = (name: string): string => new URL(name, import.meta.url).pathname;
const recordIn = (folder: string): string => join(folder, "record.sqlite");

const keeping: Scene = {
  ...{ name: "while reports are kept", part: 0.5, times: 10 },
  prepare: async (folder) => ({ run: { args: [here("keeps.ts"), recordIn(folder), "0", "60"] } }),
};

const adding: Scene = {
  ...{ name: "in `according add`", part: 0.25, times: 10 },
  async prepare(folder) {
    const files = Array.from({ length: 12 }, (_, number) => join(folder, `${number}.md`));
    for (const [number, file] of files.entries()) writeFileSync(file, generate(number));
    return { run: { args: [MAIN, "add", ...files, "--story", "Orlay", "--json", "--data", recordIn(folder)] } };
  },
};

const following: Scene = {
  ...{ name: "in `according follow`", part: 0.15, times: 10 },
  async prepare(folder) {
    const site = await startSite();
    const serve = (path: string, type: string, body: string) =>
      site.pages.set(path, (_, response) =>
        response.writeHead(200, { "content-type": type, etag: `"${path}"` }).end(body),
      );
    const numbers = Array.from({ length: 12 }, (_, number) => number);
    const items = numbers.map(
      (number) =>
        `<item><title>Ferry ${number}</title><link>${site.url}/${number}</link><description>${MORE}</description></item>`,
    );
    serve(
      "/rss",
      "application/rss+xml",
      `<rss version="2.0"><channel><title>Post</title>${items.join("")}</channel></rss>`,
    );
    for (const number of numbers) serve(`/${number}`, "text/html", page(`Ferry ${number}`, SAID, MORE));
    const asked = ["follow", `${site.url}/rss`, "--story", "Orlay", "--allow-private", "--pause", "0", "--json"];
    return { run: { args: [MAIN, ...asked, "--data", recordIn(folder)] }, end: () => site.close() };
  },
};

/** As many copies as make it take a while. */
const COPIES = 60;

const migrating: Scene = {
  ...{ name: "while an old record is brought up to date", part: 0.1, times: 1 },
  async prepare(folder) {
    const old = join(folder, "old.sqlite");
    writeOldRecord(old, COPIES);
    copyFileSync(old, recordIn(folder));
    return { run: { args: [here("opens.ts"), recordIn(folder)] } };
  },
};

const SCENES = [keeping, adding, following, migrating];

export const kills: Part = {
  name: "kills",
  title: "Killed at any moment (SIGKILL)",
  async run({ kills: number, scene: only, seed }: Amounts): Promise<readonly Result[]> {
    const results: Result[] = [];
    for (const scene of SCENES.filter((_, at) => only === 0 || only === at + 1)) {
      const killed = await killIn(scene, Math.round(number * scene.part), random(seed));
      results.push({ name: `${scene.name}: killed, and ended before it could be`, value: killed.join(", ") });
    }
    return [...results, { name: "reports said to be kept that were not there afterwards, or not whole", value: "0" }];
  },
};

interface Undisturbed {
  readonly expected: string;
  readonly takes: number;
  readonly says: number;
}

/* A run that says nothing for so many milliseconds has begun. */
const PATIENCE = 10_000;

/** How many were killed, and how many runs had ended before. */
async function killIn(scene: Scene, number: number, chance: Random): Promise<readonly [number, number]> {
  const { expected, takes, says } = await undisturbed(scene);
  let [killed, ended] = [0, 0];
  while (killed < number)
    await inFolder(async (folder) => {
      const { run, end } = await scene.prepare(folder);
      const said = new Set<string>();
      let whole = false;
      for (let time = 0; !whole && time < scene.times && killed < number; time++) {
        const killAfter = chance.next() * takes * stillToSay(said.size, says);
        const { code, lines } = await runChild({ ...run, killAfter, patience: PATIENCE });
        whole = code !== null;
        if (whole) ended++;
        else killed++;
        for (const id of saidIn(lines)) said.add(id);
        await mustBeWhole(recordIn(folder), said, `${scene.name}, killed after ${killAfter.toFixed(0)} ms`);
      }
      await goesOn(scene, run, folder, said, expected);
      await end?.();
    });
  return [killed, ended];
}

/** The same again ends well, and the record is that of one that nobody killed. */
async function goesOn(
  { name }: Scene,
  run: Run,
  folder: string,
  said: ReadonlySet<string>,
  expected: string,
): Promise<void> {
  const { code, err } = await runChild(run);
  if (code !== 0) throw new Found(`${name}: after the kills the same command ended with ${code}: ${err}`);
  await mustBeWhole(recordIn(folder), said, `${name}, gone on after the kills`);
  if (unaddressed(await allKept(recordIn(folder))) !== expected)
    throw new Found(`${name}: after the kills the record is not that of an undisturbed run.`);
}

/** How much of a run is left, 0 to 1, by how many of all it has said to be kept; a little where that is all. */
const stillToSay = (said: number, all: number): number => (all === 0 ? 1 : Math.max(LEAST, 1 - said / all));

const LEAST = 0.1;

/** What nobody killed: its record, how long it takes from the first it says, in milliseconds, and how many it says are kept. */
const undisturbed = (scene: Scene): Promise<Undisturbed> =>
  inFolder(async (folder) => {
    const { run, end } = await scene.prepare(folder);
    let begun = performance.now();
    const { code, err, lines } = await runChild({
      ...run,
      begun: () => (begun = performance.now()),
      patience: PATIENCE,
    });
    const takes = performance.now() - begun;
    if (code !== 0 || lines.length === 0) throw new Found(`${scene.name}: ended with ${code}: ${err}`);
    const expected = unaddressed(await allKept(recordIn(folder)));
    await end?.();
    return { expected, takes, says: new Set(saidIn(lines)).size };
  });

/** Without what is another in every folder and at every port: addresses, and the ids and orders made of them. */
const unaddressed = (kept: string): string =>
  kept
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, "")
    .replace(/"(?:[0-9a-f]{20}|(?:src|st|f|time|ev)-[0-9a-z]{14})"/g, '""')
    .split("\n")
    .toSorted()
    .join("\n");
