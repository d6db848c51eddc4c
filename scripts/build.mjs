// npm run build: builds the program and the page, each only when a source is newer than its last build.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { changedAt, install, newest, root, run, stamp } from "./workshop.mjs";

const at = (...parts) => join(root, ...parts);
const stamps = at("node_modules", ".cache", "according");

const parts = [
  {
    name: "program",
    built: at("packages", "according", "dist", "index.js"),
    sources: [
      "tsconfig.base.json",
      "packages/record/src",
      "packages/record/tsconfig.json",
      "packages/reader/src",
      "packages/reader/tsconfig.json",
      "packages/model-en/src",
      "packages/model-en/tsconfig.json",
      "packages/model-en-neural/src",
      "packages/model-en-neural/tsconfig.json",
      "packages/wording/src",
      "packages/wording/tsconfig.json",
      "packages/english/src",
      "packages/english/tsconfig.json",
      "packages/according/src",
      "packages/according/tsconfig.json",
    ],
    build: () => run("tsc", ["-b", "packages/according"]),
  },
  {
    name: "page",
    built: at("packages", "according", "dist", "web", "index.html"),
    sources: [
      "packages/web/src",
      "packages/web/public",
      "packages/web/index.html",
      "packages/web/vite.config.ts",
      "packages/web/tsconfig.json",
      "packages/web/package.json",
      "packages/record/src",
      "packages/record/tsconfig.json",
      "packages/reader/src",
      "packages/wording/src",
      "packages/model-en/english.bin",
      "packages/model-en-neural/src",
      "packages/according/src/server/api.ts",
    ],
    // The tests build it too, whose NODE_ENV would make it another page.
    build: () => run("npm", ["run", "--silent", "build", "--workspace", "@according/web"], { NODE_ENV: "production" }),
  },
];

/** Builds what is stale. True when everything is built. */
export function build() {
  return parts.every((part) => !isStale(part) || buildPart(part));
}

/** Builds the page when it is stale. Gives the folder it is in; null when it cannot be built. */
export function buildPage() {
  const page = parts.find(({ name }) => name === "page");
  return !isStale(page) || buildPart(page) ? dirname(page.built) : null;
}

function isStale({ name, built, sources }) {
  return !existsSync(built) || newest(sources.map((path) => at(path))) > changedAt(join(stamps, name));
}

function buildPart({ name, build: how }) {
  console.log(`Building the ${name} ...`);
  if (how() !== 0) {
    console.error(`The ${name} could not be built: see the messages above.`);
    return false;
  }
  stamp(join(stamps, name));
  return true;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = install() && build() ? 0 : 1;
}
