import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { program } from "../../src/cli/program.ts";
import { according } from "../program.ts";

const scriptOf = async (shell: string) => (await according(["completion", shell], { cwd: process.cwd() })).out;

/** What bash would offer for the last of some words. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const asked = `COMP_WORDS=(${["according", ...words].map((one) => `'${one}'`).join(" ")}); COMP_CWORD=${words.length}; _according; printf '%s\\n' "\${COMPREPLY[@]}"`;
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
});

describe.each([
  ["zsh", "-n"],
  ["fish", "--no-execute"],
])("completion in %s", (shell, check) => {
  it("names every command and is a script of the shell", async ({ skip }) => {
    const script = await scriptOf(shell);
    for (const command of (await program()).commands) expect(script).toContain(command.name());
    if (spawnSync(shell, ["--version"]).status !== 0) skip(`${shell} is not here`);
    expect(spawnSync(shell, [check], { input: script, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });
});
