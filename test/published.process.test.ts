import { spawnSync } from "node:child_process";
import {
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readBy } from "../packages/according/src/engine.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const NAMES = ["record", "reader", "model-en", "model-en-neural", "wording", "english", "according"];
const manifest = (name: string) => JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8"));
const PUBLISHED = NAMES.map((name) => ({ name, ...manifest(name) }) as { name: string; readonly version: string });

const folder = mkdtempSync(join(tmpdir(), "according-published-"));
const tarball = ({ name, version }: { name: string; version: string }): string =>
  join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
const env = {
  ...process.env,
  PATH: `${join(root, "node_modules", ".bin")}${delimiter}${process.env.PATH}`,
  npm_config_offline: "true",
  npm_config_loglevel: "error",
  NO_COLOR: "1",
};

function run(command: string, args: readonly string[], cwd = root) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: "utf8" });
  return { status, out: stdout, err: stderr };
}

beforeAll(() => {
  const spaces = NAMES.flatMap((name) => ["--workspace", `packages/${name}`]);
  const packed = run("npm", ["pack", "--pack-destination", folder, ...spaces]);
  if (packed.status !== 0) throw new Error(packed.err);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A project of its own with these packages installed from their tarballs, and whatever else is needed as it is here. */
function project(name: string, packages: readonly string[], others = false): string {
  const place = join(folder, name);
  const modules = join(place, "node_modules");
  mkdirSync(modules, { recursive: true });
  for (const one of PUBLISHED.filter(({ name: own }) => packages.includes(own))) {
    const target = join(modules, one.name);
    mkdirSync(target, { recursive: true });
    expect(run("tar", ["-xzf", tarball(one), "-C", target, "--strip-components=1"]).status).toBe(0);
  }
  if (others)
    for (const one of readdirSync(join(root, "node_modules")).filter(
      (own) => !packages.includes(own) && own !== "@according",
    ))
      symlinkSync(join(root, "node_modules", one), join(modules, one));
  writeFileSync(join(place, "package.json"), '{ "type": "module" }');
  return place;
}

describe.each(PUBLISHED)("$name", (one) => {
  test("has what a package needs, and nothing that leads nowhere", () => {
    const listed = run("tar", ["-tzf", tarball(one)]).out.split("\n");
    for (const file of ["package/README.md", "package/LICENSE", "package/package.json"]) expect(listed).toContain(file);
    expect(
      listed.filter((file) => /\/(?:test|train)\/|tsbuildinfo/.test(file) && !/\/(?:dist|src)\/train\//.test(file)),
    ).toEqual([]);
    expect(run("publint", ["run", "--strict", tarball(one)])).toMatchObject({ status: 0 });
    const types = run("attw", ["--profile", "esm-only", "--exclude-entrypoints", "english.bin", "--", tarball(one)]);
    expect(types, types.out).toMatchObject({ status: 0 });
  });
});

const TEXT =
  "“The harbour stays closed,” Mara Velin said on Friday. At least 12 people were hurt, the ministry said.\n";
const META = { publishedAt: "2026-03-06" };

test("@according/english reads in three lines, in an empty project, with types that hold without skipLibCheck", async () => {
  const place = project("library", [
    "@according/record",
    "@according/reader",
    "@according/model-en",
    "@according/english",
  ]);
  const lines = [
    'import { readReport } from "@according/english";',
    `const reading = readReport(${JSON.stringify(TEXT)}, ${JSON.stringify(META)});`,
    "console.log(JSON.stringify(reading));",
  ];
  writeFileSync(join(place, "read.mjs"), lines.join("\n"));
  const { status, out, err } = run(process.execPath, ["read.mjs"], place);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  const { made: _, ...ofProgram } = await readBy(TEXT, META, { engine: "linear" });
  expect(JSON.parse(out)).toEqual(ofProgram);
  const typed = `${lines.join("\n").replace("console.log", "declare const console: { log(text: string): void };\nconsole.log")}\nexport const first: string | undefined = reading.statements[0]?.id;\n`;
  writeFileSync(join(place, "read.ts"), `${typed}export { readerWith } from "@according/english/browser";\n`);
  for (const [kind, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])
    expect(
      run(
        "tsc",
        [
          "--strict",
          "--noEmit",
          "--module",
          kind as string,
          "--moduleResolution",
          resolution as string,
          "--target",
          "es2022",
          "--lib",
          "es2024",
          "--types",
          "",
          "read.ts",
        ],
        place,
      ),
    ).toEqual({ status: 0, out: "", err: "" });
});

test("the program runs where it is installed, and its library with it", async () => {
  const place = project(
    "program",
    PUBLISHED.map(({ name }) => name),
    true,
  );
  writeFileSync(join(place, "report.txt"), TEXT);
  const bin = join(place, "node_modules", "according", "bin", "according.js");
  const read = run(process.execPath, [bin, "read", "report.txt", "--published", "2026-03-06", "--json"], place);
  const reading = JSON.parse(read.out);
  const { id } = reading.report;
  expect(reading).toMatchObject(JSON.parse(JSON.stringify(await readBy(TEXT, { ...META, id, language: "en" }))));
  writeFileSync(
    join(place, "keep.mjs"),
    'import { openSqlite } from "according";\nconst record = await openSqlite("record.sqlite");\nconsole.log((await record.stories()).total);\nawait record.close();\n',
  );
  expect(run(process.execPath, ["keep.mjs"], place)).toMatchObject({ status: 0, out: "0\n" });
});

describe("the engine neural", () => {
  /** A project that lacks some packages, as where they cannot be installed. */
  const lacking = (name: string, ...missing: readonly string[]): string => {
    const place = project(
      name,
      PUBLISHED.map((one) => one.name),
      true,
    );
    for (const one of missing) rmSync(join(place, "node_modules", one), { recursive: true });
    writeFileSync(join(place, "report.txt"), TEXT);
    return place;
  };
  const read = (place: string, ...options: readonly string[]) => {
    const bin = join(place, "node_modules", "according", "bin", "according.js");
    return run(process.execPath, [bin, "read", "report.txt", "--json", ...options], place);
  };

  test.each([
    ["native", [], "onnxruntime-node"],
    ["wasm", ["onnxruntime-node"], "onnxruntime-web"],
  ])("runs %s", (name, missing, runTime) => {
    const { status, out, err } = read(lacking(name, ...missing), "--engine", "neural");
    expect({ status, err }).toEqual({ status: 0, err: expect.stringContaining("publication date") });
    const { made, statements } = JSON.parse(out);
    expect(made).toMatchObject({ engine: "neural", runTime: expect.stringContaining(runTime) });
    expect(statements.length).toBeGreaterThan(1);
  });

  test.each([
    ["no-run-time", ["onnxruntime-node", "onnxruntime-web"]],
    ["no-weights", ["@according/model-en-neural"]],
  ])("says once what it lacks, and all else reads without it: %s", (name, missing) => {
    const place = lacking(name, ...missing);
    const { status, err } = read(place, "--engine", "neural");
    expect({ status, err }).toEqual({
      status: 1,
      err: "according: The engine neural cannot run here: install @according/model-en-neural with onnxruntime-node or onnxruntime-web, or read with --engine linear.\n",
    });
    expect(JSON.parse(read(place).out).made.engine).toBe("linear");
  });
});

test("an old Node uses the newer one that comes as a package, and says what is needed where there is none", () => {
  const old = `data:text/javascript,${encodeURIComponent("if (!process.env.ACCORDING_NODE) Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })")}`;
  const version = (bin: string) => run(process.execPath, ["--import", old, bin, "--version"]);
  const here = join(root, "packages", "according", "bin", "according.js");
  if (globSync("node_modules/node/bin/node", { cwd: root }).length > 0)
    expect(version(here)).toMatchObject({ status: 0, out: "0.1.0\n" });
  const place = project("old", ["according"]);
  const alone = version(join(place, "node_modules", "according", "bin", "according.js"));
  expect(alone).toEqual({
    status: 1,
    out: "",
    err: "According needs Node 22.13 or newer, and this is Node 20.20.2. Install a newer one from nodejs.org, or put one beside it: npm install node@24\n",
  });

  const library = project("old-library", ["@according/record", "@according/reader", "@according/model-en"]);
  const lacking = `data:text/javascript,${encodeURIComponent("delete Map.groupBy")}`;
  for (const name of ["@according/model-en", "@according/reader/rules", "@according/record"]) {
    const { status, err } = run(process.execPath, ["--import", lacking, "--import", name, "-e", "0"], library);
    expect({ status, err }).toMatchObject({
      status: 1,
      err: expect.stringContaining("Error: According needs Node 22.13 or newer, and this is Node "),
    });
  }
});
