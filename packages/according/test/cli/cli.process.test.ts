import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAIN, type Ran } from "../program.ts";
import { REPORT } from "./report.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content);

describe("according serve", () => {
  const started: ChildProcess[] = [];
  afterAll(() => {
    for (const child of started) child.kill("SIGKILL");
  });

  async function serve(...args: string[]): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    mkdirSync(join(folder, "served"), { recursive: true });
    const all = ["--conditions=source", MAIN, "serve", "--data", "served/record.sqlite", ...args];
    const child = spawn(process.execPath, all, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    started.push(child);
    const failed = once(child, "exit").then(([code]) => Promise.reject(new Error(`serve ended with ${code}`)));
    failed.catch(() => {});
    const [line] = (await Promise.race([once(createInterface({ input: child.stdout }), "line"), failed])) as [string];
    return { child, url: line.replace("According is at ", "") };
  }

  it("serves until it is stopped, on the next port when one is in use", async () => {
    const first = await serve("--port", "0");
    const port = new URL(first.url).port;
    const second = await serve("--port", port);
    expect(new URL(second.url).port).not.toBe(port);
    expect(await (await fetch(new URL("/api/stories", second.url))).json()).toEqual(expect.anything());
    const pasted = fetch(new URL("/api/read", first.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: REPORT.repeat(5000) }),
    });
    pasted.catch(() => {});
    await fetch(new URL("/api/stories", first.url));
    for (const { child } of [first, second]) {
      child.kill("SIGTERM");
      expect(await once(child, "exit")).toEqual([0, null]);
    }
  }, 60_000);
});

describe("the command line", () => {
  it("writes nothing into a home and leaves nothing there that could be sent", async () => {
    const home = join(folder, "home");
    mkdirSync(home);
    put("home.txt", "Dara Voss said on Friday that the bridge was shut.\n");
    const env = { PATH: process.env.PATH, HOME: home, ACCORDING_DATA: join(folder, "home.sqlite") };
    const args = ["--conditions=source", MAIN, "add", join(folder, "home.txt"), "--story", "Bridge"];
    const child = spawn(process.execPath, args, { env, stdio: "ignore" });
    expect((await once(child, "exit"))[0]).toBe(0);
    expect(readdirSync(home, { recursive: true })).toEqual([]);
  }, 60_000);

  it.each([[["--version"]], [["extract", "--help"]], [["add", "--help"]], [["status", "--help"]]])(
    "loads for %j nothing that reads or links reports",
    async (args) => {
      put(
        "loaded.mjs",
        `import { registerHooks } from "node:module";
      const loaded = [];
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
      process.on("exit", () => console.error(loaded.join("\\n")));`,
      );
      const hooks = ["--conditions=source", "--import", pathToFileURL(join(folder, "loaded.mjs")).href, MAIN];
      const child = spawn(process.execPath, [...hooks, ...args], {
        cwd: folder,
      });
      const [err] = await Promise.all([text(child.stderr), text(child.stdout), once(child, "exit")]);
      const loaded = err.split("\n");
      expect(loaded).toContainEqual(expect.stringContaining("/src/cli/run."));
      expect(loaded.filter((url) => /\/packages\/reader\/|\/according\/src\/(?:link|views)\//.test(url))).toEqual([]);
    },
  );

  it("goes quietly when the pipe is closed early", async () => {
    // Of more than a pipe holds.
    put("long.txt", `Published: 6 March 2026\n\n${"Mara Velin said it was so.\n\n".repeat(2_000)}`);
    const args = ["--conditions=source", MAIN, "read", "long.txt", "--json", "--engine", "linear"];
    const child = spawn(process.execPath, args, { cwd: folder });
    let err = "";
    child.stderr.on("data", (chunk) => {
      err += chunk;
    });
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(err).toBe("");
  });

  it("reads again until it is stopped, and what is done is done", async () => {
    const data = ["--data", "again.sqlite"];
    for (let i = 0; i < 40; i++) put(`again-${i}.md`, REPORT.replaceAll("Harbour", `Harbour ${i}`).repeat(20));
    const files = Array.from({ length: 40 }, (_, i) => `again-${i}.md`);
    const run = (...args: string[]): ChildProcess =>
      spawn(process.execPath, ["--conditions=source", MAIN, ...args, ...data], { cwd: folder });
    await once(run("add", ...files, "--story", "Orlay", "--engine", "linear"), "exit");
    const child = run("reread", "Orlay", "--engine", "rules");
    let [out, err] = ["", ""];
    child.stderr?.on("data", (piece) => {
      err += piece;
    });
    child.stdout?.on("data", (piece) => {
      if (out === "") child.kill("SIGINT");
      out += piece;
    });
    expect(await once(child, "exit")).toEqual([130, null]);
    const [, left] = /Stopped: (\d+) of 40 are as they were\.\n$/.exec(err) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    expect(out.match(/read again/g)).toHaveLength(40 - Number(left));
    expect(await once(run("verify"), "exit")).toEqual([0, null]);
  }, 120_000);

  it("reports a fault of its own in one sentence, with details when asked", async () => {
    const broken = "if (value.report) throw new RangeError('broken'); return write(value, ...rest);";
    const script = `const write = JSON.stringify; JSON.stringify = (value, ...rest) => { ${broken} }`;
    const hook = `data:text/javascript,${encodeURIComponent(script)}`;
    put("harbour.md", REPORT);
    const run = (env: NodeJS.ProcessEnv) =>
      new Promise<Ran>((resolve) => {
        const args = ["--conditions=source", "--import", hook, MAIN, "read", "harbour.md", "--json"];
        execFile(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } }, (error, out, err) =>
          resolve({ code: Number(error?.code), out, err }),
        );
      });
    const short = await run({});
    expect(short.code).toBe(70);
    expect(short.err).toBe(
      "according: Something went wrong that should not have (broken). Set ACCORDING_DEBUG=1 for details.\n",
    );
    expect((await run({ ACCORDING_DEBUG: "1" })).err).toMatch(/RangeError: broken\n\s+at /);
  });
});
