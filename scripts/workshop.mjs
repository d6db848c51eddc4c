// What the scripts share. Runs on Node 20 without packages: it is what brings the packages.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");

/** The environment in which `node` is the Node of the packages, not the system's. */
const environment = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` };

/** Runs a command in the repository's root, its output to the terminal. Gives its exit code; 1 when it cannot start. */
export function run(command, args, env = {}) {
  const done = spawnSync(command, args, { cwd: root, env: { ...environment, ...env }, stdio: "inherit" });
  if (done.error) console.error(`${command} could not be started: ${done.error.message}`);
  return done.status ?? 1;
}

/** What a module prints, run by the Node of the packages; throws where it fails. */
export function printedBy(source) {
  const done = spawnSync("node", ["--input-type=module", "--eval", source], {
    ...{ cwd: root, env: environment, encoding: "utf8" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (done.status !== 0) throw done.error ?? new Error(`node ended with ${done.status}: see its message above.`);
  return done.stdout;
}

/** Runs a command until it ends by itself or this process is told to stop. Gives its exit code. */
export function runUntilStopped(command, args) {
  const child = spawn(command, args, { cwd: root, env: environment, stdio: "inherit" });
  // A terminal sends Ctrl-C to both: passed on as it came, the second would end the child in the middle of closing.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
  if (process.env.npm_lifecycle_event) whenOrphaned(() => child.kill("SIGTERM"));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code, signal) => resolve(signal === "SIGTERM" || signal === "SIGINT" ? 0 : (code ?? 1)));
  });
}

const HALF_A_SECOND = 500;

/** npm passes a signal on to the shell between it and this process, which ends and tells nobody. */
function whenOrphaned(act) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    act();
  }, HALF_A_SECOND);
  watch.unref();
}

/** Brings the packages when they are missing or older than package-lock.json. True when they are there. */
export function install() {
  const lock = join(root, "package-lock.json");
  if (changedAt(join(root, "node_modules", ".package-lock.json")) >= changedAt(lock)) return true;
  console.log("Installing the packages (once, and after package-lock.json has changed) ...");
  if (run("npm", ["ci", "--loglevel=error"]) === 0) return true;
  console.error("The packages could not be installed: see npm's message above, mend its cause and run this again.");
  return false;
}

/** When a file was last changed, in milliseconds; 0 when it is not there. */
export const changedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The latest change of any file or folder below these paths. Folders count, so that a removed file is a change. */
export function newest(paths) {
  let latest = 0;
  for (const path of paths) {
    if (!existsSync(path)) continue;
    const entry = statSync(path);
    latest = Math.max(latest, entry.mtimeMs);
    if (entry.isDirectory()) latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))));
  }
  return latest;
}

/** Remembers that something was done now, by the time of an empty file. */
export function stamp(path) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "");
}
