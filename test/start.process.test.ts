import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const script = (name: string): string => fileURLToPath(new URL(`../scripts/${name}`, import.meta.url));

test("npm start -- --help explains itself and starts nothing", () => {
  const { status, stdout } = spawnSync(process.execPath, [script("start.mjs"), "--help"], { encoding: "utf8" });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^Usage: npm start \[-- FILE\.\.\.\]/),
  });
});

test("npm start takes no option for a file", () => {
  const { status, stderr } = spawnSync(process.execPath, [script("start.mjs"), "--port", "1"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^npm start knows no option --port/) });
});

test("the scripts that bring the packages use none themselves: the system's Node, which is older, runs them", () => {
  const scripts = ["start.mjs", "test.mjs", "build.mjs", "workshop.mjs"];
  const imported = scripts.flatMap((name) =>
    [...readFileSync(script(name), "utf8").matchAll(/^\s*import [^;]*? from "([^"]+)";|import\("([^"]+)"\)/gm)].map(
      ([, named, later]) => `${name}: ${named ?? later}`,
    ),
  );
  expect(imported.length).toBeGreaterThan(5);
  expect(imported.filter((one) => !/: (?:node:|\.\/[\w-]+\.mjs$)/.test(one))).toEqual([]);
});

test("npm start keeps the example in the record of the commands, and serves it until it is stopped", async () => {
  const folder = mkdtempSync(join(tmpdir(), "according-start-"));
  const started = spawn(process.execPath, [script("start.mjs")], {
    env: { ...process.env, ACCORDING_ENGINE: "", ACCORDING_DATA: join(folder, "record.sqlite") },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for await (const some of started.stdout) {
    said += some;
    if (said.includes("According is at")) break;
  }
  const address = /According is at (\S+)/.exec(said)?.[1];
  expect(await (await fetch(`${address}/api/stories`)).json()).toMatchObject({
    items: [{ name: "The Orlay crossing", reports: 12 }],
  });
  started.kill("SIGTERM");
  expect(await once(started, "exit")).toEqual([0, null]);
  rmSync(folder, { recursive: true });
}, 180_000);

test("what npm start runs ends when the shell between npm and it does", async () => {
  const served = "console.log('up'); setInterval(() => {}, 1000)";
  const started = `import(${JSON.stringify(script("workshop.mjs"))}).then((w) => w.runUntilStopped("node", ["-e", ${JSON.stringify(served)}]))`;
  const shell = spawn("sh", ["-c", '"$NODE" -e "$STARTED"; true'], {
    env: { ...process.env, NODE: process.execPath, STARTED: started, npm_lifecycle_event: "start" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [up] = await once(shell.stdout, "data");
  expect(String(up)).toBe("up\n");
  shell.kill("SIGKILL");
  // Every process that may write there has ended.
  await once(shell.stdout, "end");
});
