#!/usr/bin/env node
// Plain enough for a Node that is too old for the rest.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 13)) start();
else runWith(packagedNode());

function start() {
  import("../dist/cli/main.js").catch((error) => {
    if (process.env.ACCORDING_DEBUG || error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    fail("According is not built or not whole: run npm run build in its repository, or install it again.");
  });
}

/** The Node that comes as a package, in a clone or where somebody has installed it beside the program. */
function packagedNode() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const found = join(folder, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
    if (existsSync(found)) return found;
    folder = dirname(folder);
  }
  return null;
}

function runWith(node) {
  if (node === null || process.env.ACCORDING_NODE === node) {
    fail(
      `According needs Node 22.13 or newer, and this is Node ${process.versions.node}. Install a newer one from nodejs.org, or put one beside it: npm install node@24`,
    );
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: "inherit", env: { ...process.env, ACCORDING_NODE: node } });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGTERM"));
  child.on("error", (error) => fail(`${node} could not be started: ${error.message}`));
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
