#!/usr/bin/env node
// Plain enough for a Node that is too old for the rest.
var version = process.versions.node.split(".").map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 13)) {
  fail(`According needs Node 22.13 or newer, and this is Node ${process.versions.node}: install a newer one.`);
} else {
  import("../dist/cli/main.js").catch((error) => {
    if (process.env.ACCORDING_DEBUG || error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    fail("According is not built or not whole: run npm run build in its repository, or install it again.");
  });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}
