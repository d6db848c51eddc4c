import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importsOf, sourceFiles } from "./imports.ts";

/** What may be used and passed on by whoever keeps its notice. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "(MIT OR CC0-1.0)",
  "MIT-0",
  "Unlicense",
]);

/** Every package that is there when the program runs, the page's included, with its licence. */
const AUDITED: Readonly<Record<string, string>> = {
  "@according/model-en": "Apache-2.0",
  "@according/model-en-neural": "Apache-2.0",
  "@according/reader": "Apache-2.0",
  "@according/record": "Apache-2.0",
  "@according/wording": "Apache-2.0",
  "@asteasolutions/zod-to-openapi": "MIT",
  "@hono/node-server": "MIT",
  "@hono/zod-openapi": "MIT",
  "@hono/zod-validator": "MIT",
  "@modelcontextprotocol/core": "Apache-2.0",
  "@modelcontextprotocol/server": "Apache-2.0",
  "@mozilla/readability": "Apache-2.0",
  "@nats-io/jetstream": "Apache-2.0",
  "@nats-io/nats-core": "Apache-2.0",
  "@nats-io/nkeys": "Apache-2.0",
  "@nats-io/nuid": "Apache-2.0",
  "@nats-io/transport-node": "Apache-2.0",
  "@zxcvbn-ts/dictionary-compression": "MIT",
  "@zxcvbn-ts/language-common": "MIT",
  "@protobufjs/aspromise": "BSD-3-Clause",
  "@protobufjs/base64": "BSD-3-Clause",
  "@protobufjs/codegen": "BSD-3-Clause",
  "@protobufjs/eventemitter": "BSD-3-Clause",
  "@protobufjs/fetch": "BSD-3-Clause",
  "@protobufjs/float": "BSD-3-Clause",
  "@protobufjs/path": "BSD-3-Clause",
  "@protobufjs/pool": "BSD-3-Clause",
  "@protobufjs/utf8": "BSD-3-Clause",
  "@tanstack/history": "MIT",
  "@tanstack/query-core": "MIT",
  "@tanstack/react-query": "MIT",
  "@tanstack/react-router": "MIT",
  "@tanstack/react-store": "MIT",
  "@tanstack/react-virtual": "MIT",
  "@tanstack/router-core": "MIT",
  "@tanstack/store": "MIT",
  "@tanstack/virtual-core": "MIT",
  "@types/node": "MIT",
  according: "Apache-2.0",
  "adm-zip": "MIT",
  "ansi-regex": "MIT",
  boolbase: "ISC",
  "cli-progress": "MIT",
  commander: "MIT",
  "cookie-es": "MIT",
  "css-select": "BSD-2-Clause",
  "css-what": "BSD-2-Clause",
  cssomnom: "Apache-2.0",
  "define-data-property": "MIT",
  "define-properties": "MIT",
  "dom-serializer": "MIT",
  domelementtype: "BSD-2-Clause",
  domhandler: "BSD-2-Clause",
  domutils: "BSD-2-Clause",
  eld: "Apache-2.0",
  "emoji-regex": "MIT",
  entities: "BSD-2-Clause",
  "es-define-property": "MIT",
  "es-errors": "MIT",
  "escape-string-regexp": "MIT",
  flatbuffers: "Apache-2.0",
  "global-agent": "BSD-3-Clause",
  globalthis: "MIT",
  gopd: "MIT",
  "guid-typescript": "ISC",
  "has-property-descriptors": "MIT",
  hono: "MIT",
  "hash-wasm": "MIT",
  "html-escaper": "MIT",
  htmlparser2: "MIT",
  hyparquet: "MIT",
  "hyparquet-writer": "MIT",
  "is-fullwidth-code-point": "MIT",
  isbot: "Unlicense",
  kysely: "MIT",
  linkedom: "ISC",
  long: "Apache-2.0",
  matcher: "MIT",
  "nth-check": "BSD-2-Clause",
  "object-keys": "MIT",
  "onnxruntime-common": "MIT",
  "onnxruntime-node": "MIT",
  "onnxruntime-web": "MIT",
  "openapi3-ts": "MIT",
  pg: "MIT",
  "pg-cloudflare": "MIT",
  "pg-connection-string": "MIT",
  "pg-int8": "ISC",
  "pg-pool": "MIT",
  "pg-protocol": "MIT",
  "pg-types": "MIT",
  pgpass: "MIT",
  picocolors: "ISC",
  platform: "MIT",
  "postal-mime": "MIT-0",
  "postgres-array": "MIT",
  "postgres-bytea": "MIT",
  "postgres-date": "MIT",
  "postgres-interval": "MIT",
  protobufjs: "BSD-3-Clause",
  react: "MIT",
  "react-dom": "MIT",
  scheduler: "MIT",
  semver: "ISC",
  "serialize-error": "MIT",
  seroval: "MIT",
  "seroval-plugins": "MIT",
  split2: "ISC",
  "string-width": "MIT",
  "strip-ansi": "MIT",
  tweetnacl: "Unlicense",
  "type-fest": "(MIT OR CC0-1.0)",
  uhyphen: "ISC",
  "undici-types": "MIT",
  unpdf: "MIT",
  "use-sync-external-store": "MIT",
  xtend: "MIT",
  yaml: "ISC",
  zod: "MIT",
};

interface Package {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (folder: string): Package => JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

/** Where a package lies that another needs: Node looks beside it and in every folder above. */
function folderOf(name: string, from: string): string | undefined {
  const places = createRequire(join(from, "package.json")).resolve.paths(name) ?? [];
  return places.map((place) => join(place, name)).find((folder) => existsSync(join(folder, "package.json")));
}

/** The folders of packages and of all that they need. An optional package may be missing. */
function needed(start: readonly string[]): ReadonlySet<string> {
  const seen = new Set(start);
  for (const folder of seen) {
    const { dependencies, optionalDependencies } = read(folder);
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = folderOf(name, folder);
      if (found) seen.add(found);
      else if (!(name in { ...optionalDependencies })) throw new Error(`${name} is not installed: run npm ci.`);
    }
  }
  return seen;
}

/** The folders of what the page imports, which travels with it. */
function ofPage(): readonly string[] {
  const imports = sourceFiles(root, "packages/web/src").flatMap((file) => importsOf(root, file));
  const packages = imports.filter(({ to, typeOnly }) => !typeOnly && !to.startsWith("packages/"));
  const names = packages.map(({ to }) => /^(?:@[^/]+\/)?[^/]+/.exec(to)?.[0] ?? to);
  return [...new Set(names)].map((name) => folderOf(name, join(root, "packages/web")) ?? name);
}

test("the packages that the program runs with are those that were looked at, with the licences they had", () => {
  const folders = [...needed([join(root, "packages/according"), ...ofPage()])];
  const found = folders.map(read).map(({ name, license = "none" }) => [name, license] as const);
  const unlike = found.filter(([name, license]) => AUDITED[name] !== license);
  const gone = Object.keys(AUDITED).filter((name) => !found.some(([one]) => one === name));
  expect(unlike, "look at their licences, then record them in AUDITED").toEqual([]);
  expect(gone, "no longer needed: take them out of AUDITED").toEqual([]);
});

test("every licence is permissive", () => {
  expect(Object.entries(AUDITED).filter(([, license]) => !PERMISSIVE.has(license))).toEqual([]);
});
