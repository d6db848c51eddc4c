import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "../bench/shared.ts";
import { startSite } from "../packages/according/test/intake/web-server.ts";
import { inFolder } from "./child.ts";
import { Runs } from "./disk-run.ts";
import { type Scene, scenesIn } from "./disk-scenes.ts";
import { allKept, mustBeWhole, saidIn } from "./kept.ts";
import { type Amounts, Found, type Part } from "./part.ts";

/** In memory, where there is such a place: that all is told to the disk each time is most of what it takes otherwise. */
const QUICK = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

export const disk: Part = {
  name: "disk",
  title: "A disk that is full: from each write on, and for each write alone",
  amounts: { writes: Number.POSITIVE_INFINITY },
  run: ({ writes, scene }: Amounts) => inFolder((folder) => fill(folder, writes, scene), QUICK),
};

/** Gives the preloaded library that makes a disk full. Throws where there is no C compiler. */
function library(folder: string): string {
  const made = join(folder, "full-disk.so");
  const source = new URL("full-disk.c", import.meta.url).pathname;
  execFileSync("cc", ["-O2", "-shared", "-fPIC", "-o", made, source, "-ldl"]);
  return made;
}

async function fill(folder: string, most: number, only: number): Promise<readonly Result[]> {
  const LD_PRELOAD = library(folder);
  const site = await startSite();
  const under = join(folder, "disk");
  const runs = new Runs({ LD_PRELOAD, FULL_UNDER: under, FULL_COUNT: join(folder, "count") });
  const results: Result[] = [];
  try {
    for (const scene of scenesIn(folder, site).filter((_, at) => only === 0 || only === at + 1))
      results.push(await fillAtEach(new Disk(scene, folder, under, runs), most));
  } finally {
    runs.close();
    await site.close();
  }
  return [
    ...results,
    { name: "records that were not whole afterwards, or lacked what was said to be kept", value: "0" },
  ];
}

/** How long it is full: for good, or for one write, as where another program frees what it took. */
const LASTING = [
  { what: "full from there on", says: /disk is full|no (?:space|room)/i, until: () => undefined },
  // Where there is room again when it is asked why a write failed, nobody can tell that there was none.
  {
    what: "full for that one alone",
    says: /disk is full|no (?:space|room)|disk failed|cannot be opened/i,
    until: (at: number) => at + 1,
  },
] as const;

async function fillAtEach(disk: Disk, most: number): Promise<Result> {
  await disk.prepare();
  const { code, err, writes } = await disk.run();
  if (code !== 0) throw new Found(`${disk.scene.name} ended with ${code} on an empty disk: ${err}`);
  const expected = await disk.state();
  const step = Math.max(1, Math.ceil(writes / most));
  let tried = 0;
  for (const { what, says, until } of LASTING)
    for (let at = 1; at <= writes; at += step, tried++)
      await fillAt(disk, `${disk.scene.name}, ${what}, write ${at}`, says, { at, until: until(at) }, expected);
  return { name: disk.scene.name, value: `${tried / LASTING.length} of ${writes} writes, each in both ways` };
}

/** Says that the disk is full, or has done it all; what it said to be kept is there, and the same again comes to the same. */
async function fillAt(disk: Disk, where: string, says: RegExp, when: When, expected: string): Promise<void> {
  disk.empty();
  const { code, err, lines: printed } = await disk.run(when);
  if (code !== 0 && (code !== 1 || !says.test(err))) throw new Found(`${where}: ended with ${code}: ${err}`);
  if (existsSync(disk.record)) await mustBeWhole(disk.record, new Set(saidIn(printed)), where);
  // Whoever follows a feed passes over what could not be kept, and says so: it comes again with the next look.
  const wasDone = code === 0 && !printed.some((line) => says.test(line));
  const again = wasDone ? null : await disk.run();
  if (again && again.code !== 0) throw new Found(`${where}; with room again it ended with ${again.code}: ${again.err}`);
  const lines = (await disk.state()).split("\n");
  const other = lines.find((line) => !expected.includes(line)) ?? `${lines.length} lines`;
  if (lines.join("\n") !== expected)
    throw new Found(
      `${where}${again ? "; with room again" : ""} it is not as it would have been: ${other.slice(0, 500)}`,
    );
}

interface When {
  readonly at: number;
  readonly until: number | undefined;
}

/** The disk of one scene: as it is before, after a run, and what is on it. */
class Disk {
  readonly scene: Scene;
  readonly record: string;
  readonly #made: string;
  readonly #under: string;
  readonly #before: string;
  readonly #runs: Runs;
  #report = "";

  constructor(scene: Scene, folder: string, under: string, runs: Runs) {
    this.scene = scene;
    this.#under = under;
    this.#before = join(folder, "before");
    this.record = join(under, "desk", "record.sqlite");
    this.#made = join(under, "made");
    this.#runs = runs;
  }

  async prepare(): Promise<void> {
    for (const path of [this.#under, this.#before]) rmSync(path, { recursive: true, force: true });
    mkdirSync(this.#under);
    if (this.scene.lay) mkdirSync(join(this.#under, "desk"));
    this.scene.lay?.(this.record);
    for (const args of this.scene.before ?? []) {
      const { code, err, lines } = await this.#run(args);
      if (code !== 0) throw new Found(`${args.join(" ")}: ${code}: ${err}`);
      this.#report = saidIn(lines)[0] ?? this.#report;
    }
    cpSync(this.#under, this.#before, { recursive: true });
  }

  empty(): void {
    rmSync(this.#under, { recursive: true, force: true });
    cpSync(this.#before, this.#under, { recursive: true });
  }

  run = (when?: When) => this.#run(this.scene.args, when);

  #run(args: readonly string[], when?: When) {
    const places: Readonly<Record<string, string>> = { RECORD: this.record, MADE: this.#made, REPORT: this.#report };
    return this.#runs.run({ args: args.map((arg) => places[arg] ?? arg), ...when });
  }

  /** All that counts of what is on it, as one text: no times of this day, and no ids of judgements made now. */
  async state(): Promise<string> {
    const { made, shows } = this.scene;
    const parts = existsSync(this.record) ? [await allKept(this.record)] : [];
    if (made === "record") parts.push(await allKept(this.#made));
    if (made === "file") parts.push(readFileSync(this.#made, "utf8"));
    if (shows) parts.push(...(await this.#run(shows)).lines);
    return parts.join("\n").replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|\bj-\w+/g, "then");
  }
}
