import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
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
