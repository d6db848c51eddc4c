import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string): string => readFileSync(join(root, "deploy", file), "utf8");

/* Where there is a builder the container can be built; what can be told without one is told here. */

test("the container starts what is there, as somebody who is not root, with the Node that is asked for", () => {
  const lines = read("Containerfile").split("\n");
  const [entry = ""] = lines.filter((line) => line.startsWith("ENTRYPOINT"));
  const started = /"\/according\/([^"]+)"/.exec(entry)?.[1] ?? "nothing";
  expect(existsSync(join(root, started))).toBe(true);
  const last = lines.findLastIndex((line) => line.startsWith("FROM"));
  expect(lines.slice(last).some((line) => /^USER (?!root)/.test(line))).toBe(true);
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const major = /\d+/.exec(devDependencies.node)?.[0];
  for (const line of lines.filter((one) => one.startsWith("FROM"))) expect(line).toContain(`node:${major}-`);
});

test("a linter finds nothing wrong with the container file, and finds what is wrong with another", () => {
  expect(validate(read("Containerfile"))).toEqual([]);
  expect(validate(read("Containerfile").replace("ENTRYPOINT", "ENTRYPONT")).length).toBeGreaterThan(0);
});

describe("the container is built where something can build it", () => {
  const build = (builder: string): { readonly code: number | null; readonly said: string } => {
    const folder = mkdtempSync(join(tmpdir(), "according-builder-"));
    writeFileSync(join(folder, "podman"), `#!/bin/sh\n${builder}\n`, { mode: 0o755 });
    writeFileSync(join(folder, "docker"), "#!/bin/sh\nexit 1\n", { mode: 0o755 });
    const { status, stdout } = spawnSync("bash", [join(root, ".ci/container")], {
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    return { code: status, said: stdout };
  };

  test.each([
    ["nothing works here", "exit 1", 0, "neither podman nor docker works here"],
    [
      "what it is made of cannot be fetched",
      '[ "$1" != pull ]',
      0,
      "podman cannot fetch docker.io/library/node:24-slim",
    ],
    ["it cannot be built", '[ "$1" != build ]', 1, ""],
    ["what was built does not start", '[ "$1" != run ]', 1, ""],
    ["all is well", 'echo "$1"', 0, "run"],
  ])("%s", (_, builder, code, said) => {
    expect(build(builder)).toEqual({ code, said: expect.stringContaining(said) });
  });
});

test("nothing that is built or installed here goes into the container", () => {
  const left = readFileSync(join(root, ".dockerignore"), "utf8").split("\n");
  expect(left).toEqual(expect.arrayContaining([".git", "**/node_modules", "**/dist"]));
});

test("the service runs the command with options that it has, and keeps what it writes in its own folder", () => {
  const unit = read("according.service");
  expect(/^ExecStart=\S+\/according serve --log$/m.test(unit)).toBe(true);
  const folder = /^StateDirectory=(\S+)$/m.exec(unit)?.[1];
  expect(unit).toContain(`ACCORDING_DATA=/var/lib/${folder}/`);
  const help = readFileSync(join(root, "docs/reference/cli.md"), "utf8");
  expect(/## according serve[\s\S]*?--log/.test(help)).toBe(true);
});

test("the proxies pass on who asks and under which name, speak no old TLS, and let through what According takes", () => {
  const nginx = read("nginx.conf");
  for (const header of ["Host $host", "X-Forwarded-For $proxy_add_x_forwarded_for", "X-Forwarded-Proto $scheme"])
    expect(nginx).toContain(`proxy_set_header ${header};`);
  expect(/ssl_protocols (.+);/.exec(nginx)?.[1]).toBe("TLSv1.2 TLSv1.3");
  // Caddy does these by itself: https://caddyserver.com/docs/caddyfile/directives/reverse_proxy#defaults
  for (const proxy of [nginx, read("Caddyfile")]) {
    expect(proxy).toContain("127.0.0.1:4317");
    expect(Number(/max_(?:body_)?size (\d+)/.exec(proxy)?.[1])).toBeGreaterThan(32);
  }
});
