import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validate } from "dockerfile-utils";
import { expect, test } from "vitest";

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
