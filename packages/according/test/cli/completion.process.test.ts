import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { program } from "../../src/cli/program.ts";
import { according } from "../program.ts";

const scriptOf = async (shell: string) => (await according(["completion", shell], { cwd: process.cwd() })).out;

/** Runs a script from a file: not every shell reads one from a socket. */
function inShell(shell: string, options: readonly string[], script: string) {
  const folder = mkdtempSync(join(tmpdir(), "according-completion-"));
  writeFileSync(join(folder, "script"), script);
  const ran = spawnSync(shell, [...options, join(folder, "script")], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return ran;
}

/** Stands for the program, which is not on the path here. */
const PROGRAM = `according() { [[ "$*" == "stories --names" ]] && printf '%s\\n' "Harbour of Orlay" "Harbour's end" Lesk; }`;

/** What bash would offer for the last of some words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const asked = `${PROGRAM}; COMP_WORDS=(${["according", ...words].map((one) => `'${one.replaceAll("'", "'\\''")}'`).join(" ")}); COMP_CWORD=${words.length}; _according; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["-c", `${await scriptOf("bash")}\n${asked}`], { encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

describe("completion in bash", () => {
  it("offers commands, their options, and the choices of an option", async () => {
    expect(await offered("ex")).toEqual(["extract", "export"]);
    expect(await offered("")).toEqual([
      ...(await program()).commands.map((one) => one.name()),
      "help",
      "--help",
      "--version",
    ]);
    expect(await offered("export", "--f")).toEqual(["--format"]);
    expect(await offered("export", "--format", "p")).toEqual(["parquet", "prov-o", "prov-turtle"]);
    expect(await offered("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });

  it("offers what a command within a command takes, and not what its name takes alone", async () => {
    expect(await offered("user", "")).toEqual(["add", "list", "role", "passwd", "remove"]);
    expect(await offered("user", "add", "--role", "")).toEqual(["reader", "editor", "owner"]);
    expect(await offered("user", "add", "--")).toEqual(["--role", "--data", "--help"]);
    expect(await offered("user", "add", "mara", "--role", "e")).toEqual(["editor"]);
  });

  it("offers the stories that are kept where a story is named", async () => {
    expect(await offered("statements", "")).toEqual(["Harbour of Orlay", "Harbour's end", "Lesk"]);
    expect(await offered("brief", "Harbour\\ o")).toEqual(["Harbour of Orlay"]);
    expect(await offered("export", '"Harb')).toEqual(["Harbour of Orlay", "Harbour's end"]);
    expect(await offered("add", "report.md", "--story", "L")).toEqual(["Lesk"]);
    expect(await offered("who", "Lesk", "no such file")).toEqual([]);
    expect(await offered("read", "Les")).toEqual([]);
  });
});

it("the names of stories are one a line, whatever they are made of", async () => {
  const folder = mkdtempSync(join(tmpdir(), "according-names-"));
  writeFileSync(join(folder, "a.txt"), "The gate stays shut, Mara Velin said.\n");
  const run = (...args: readonly string[]) =>
    according(args, { cwd: folder, env: { ACCORDING_DATA: "record.sqlite" } });
  await run("add", "a.txt", "--story", "Harbour's end");
  await run("add", "a.txt", "--story", "Gate");
  const { out } = await run("stories", "--names");
  rmSync(folder, { recursive: true });
  expect(out.split("\n").sort()).toEqual(["", "Gate", "Harbour's end"]);
});

describe.each([
  ["zsh", "-n"],
  ["fish", "--no-execute"],
])("completion in %s", (shell, check) => {
  it("names every command and is a script of the shell", async ({ skip }) => {
    const script = await scriptOf(shell);
    for (const command of (await program()).commands) expect(script).toContain(command.name());
    if (spawnSync(shell, ["--version"]).status !== 0) skip(`${shell} is not here`);
    expect(inShell(shell, [check], script)).toMatchObject({ status: 0, stderr: "" });
  });
});

it("completion in zsh offers something at the first tab, when its file is loaded", async ({ skip }) => {
  if (spawnSync("zsh", ["--version"]).status !== 0) skip("zsh is not here");
  const heard = '_describe() { print "$1s" }\n_arguments() { print "arguments" }\ncompdef() { print "only named" }\n';
  const folder = mkdtempSync(join(tmpdir(), "according-zsh-"));
  writeFileSync(join(folder, "_according"), await scriptOf("zsh"));
  const asked = `${heard}fpath=(${folder})\nautoload -U _according\nwords=(according ex)\nCURRENT=2\n_according\n_according\n`;
  const { stdout, stderr } = inShell("zsh", ["-f"], asked);
  rmSync(folder, { recursive: true });
  expect({ stdout, stderr }).toEqual({ stdout: "commands\ncommands\n", stderr: "" });
});

it("completion in fish offers the same where fish is", async ({ skip }) => {
  if (spawnSync("fish", ["--version"]).status !== 0) skip("fish is not here");
  const asked = `${await scriptOf("fish")}\ncomplete -C "according user add --role "\ncomplete -C "according add --ro"\n`;
  const { stdout } = inShell("fish", ["--no-config"], asked);
  expect(stdout.split("\n").map((line) => line.split("\t")[0])).toEqual(["editor", "owner", "reader", ""]);
});

it("completion in fish and in zsh offers the stories that are kept", async ({ skip }) => {
  const isHere = (shell: string) => spawnSync(shell, ["--version"]).status === 0;
  if (!isHere("fish") || !isHere("zsh")) skip("fish or zsh is not here");
  const names = `printf '%s\\n' "Harbour of Orlay" "Harbour's end" Lesk`;
  const fish = `function according; ${names}; end\n${await scriptOf("fish")}\ncomplete -C "according statements Harb"\ncomplete -C "according add --story L"\n`;
  expect(inShell("fish", ["--no-config"], fish).stdout.replace(/\t.*/g, "").split("\n")).toEqual([
    ...["Harbour of Orlay", "Harbour's end", "Lesk", ""],
  ]);
  const zsh = `according() { ${names} }\ncompdef() { : }\ncompadd() { print -l -- $names }\n${await scriptOf("zsh")}\n_according_stories\n`;
  expect(inShell("zsh", ["-f"], zsh).stdout.split("\n")).toEqual(["Harbour of Orlay", "Harbour's end", "Lesk", ""]);
});
