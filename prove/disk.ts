import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Result } from "../bench/shared.ts";
import { generate } from "../bench/story.ts";
import { MORE, SAID } from "../packages/according/test/intake/made.ts";
import { page, startSite } from "../packages/according/test/intake/web-server.ts";
import { inFolder, MAIN, runChild } from "./child.ts";
import { allKept, mustBeWhole, saidIn } from "./kept.ts";
import { type Amounts, Found, type Part } from "./part.ts";

/** What writes, each in a folder of its own that holds nothing else. */
interface Scene {
  readonly name: string;
  readonly args: readonly string[];
}

export const disk: Part = {
  name: "disk",
  title: "A disk that is full from any write on",
  run: ({ writes }: Amounts) => inFolder((folder) => fill(folder, writes)),
};

/** Gives the preloaded library that makes a disk full. Throws where there is no C compiler. */
function library(folder: string): string {
  const made = join(folder, "full-disk.so");
  const source = new URL("full-disk.c", import.meta.url).pathname;
  execFileSync("cc", ["-O2", "-shared", "-fPIC", "-o", made, source, "-ldl"]);
  return made;
}

async function fill(folder: string, most: number): Promise<readonly Result[]> {
  const LD_PRELOAD = library(folder);
  const files = [0, 1].map((number) => join(folder, `${number}.md`));
  for (const [number, file] of files.entries()) writeFileSync(file, generate(number));
  const site = await startSite();
  site.pages.set("/1", (_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(page("Ferry", SAID, MORE)),
  );
  const add = [MAIN, "add", "--story", "Orlay", "--json", "--data", "DISK/record.sqlite"];
  const rss = `<rss version="2.0"><channel><title>Post</title><item><title>Ferry</title><link>${site.url}/1</link></item></channel></rss>`;
  site.pages.set("/rss", (_, response) => response.writeHead(200, { "content-type": "application/rss+xml" }).end(rss));
  const follow = [MAIN, "follow", `${site.url}/rss`, "--allow-private", ...add.slice(2)];
  const scenes: readonly Scene[] = [
    { name: "according add, two files", args: [...add, ...files] },
    { name: "according add, an address", args: [...add, `${site.url}/1`, "--allow-private"] },
    { name: "according follow", args: follow },
  ];
  const results: Result[] = [];
  for (const scene of scenes) results.push(await fillAtEach(scene, folder, LD_PRELOAD, most));
  await site.close();
  return [
    ...results,
    { name: "records that were not whole afterwards, or lacked what was said to be kept", value: "0" },
  ];
}

async function fillAtEach({ name, args }: Scene, folder: string, LD_PRELOAD: string, most: number): Promise<Result> {
  const under = join(folder, "disk");
  const own = args.map((arg) => arg.replace("DISK", under));
  const [counts, record] = [join(folder, "count"), join(under, "record.sqlite")];
  const env = { LD_PRELOAD, FULL_UNDER: under };
  for (const path of [counts, under]) rmSync(path, { recursive: true, force: true });
  const { code, err } = await runChild({ args: own, env: { ...env, FULL_COUNT: counts } });
  if (code !== 0) throw new Found(`${name} ended with ${code} on an empty disk: ${err}`);
  const [all, expected] = [readFileSync(counts).length, await allKept(record)];
  const step = Math.max(1, Math.ceil(all / most));
  let tried = 0;
  for (let at = 1; at <= all; at += step, tried++) {
    rmSync(under, { recursive: true, force: true });
    await fillAt(`${name}, full from write ${at} of ${all}`, own, { ...env, FULL_AT: String(at) }, record);
    const again = await runChild({ args: own });
    if (again.code !== 0 || (await allKept(record)) !== expected)
      throw new Found(`${name}, with room again after write ${at}: ended with ${again.code}: ${again.err}`);
  }
  return { name: `${name}: writes of ${all} at which the disk became full`, value: String(tried) };
}

/** Says that the disk is full, or has kept all; what it said to be kept is there. */
async function fillAt(what: string, args: readonly string[], env: NodeJS.ProcessEnv, record: string): Promise<void> {
  const { code, err, lines } = await runChild({ args, env });
  if (code === 70 || code === null) throw new Found(`${what}: ended with ${code}: ${err}`);
  if (code !== 0 && !/disk is full|no (?:space|room)/i.test(err)) throw new Found(`${what}: does not say so: ${err}`);
  if (existsSync(record)) await mustBeWhole(record, new Set(saidIn(lines)), what);
}
