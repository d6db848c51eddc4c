import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { according, type Ran } from "../packages/according/test/program.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", ...globSync("docs/**/*.md", { cwd: root }).sort()];

/** Lines of documented commands that are not run here, each with the reason. */
const notRun: Readonly<Record<string, string>> = {
  "npm start": "serves until it is stopped",
  "npm start -- report.txt": "serves until it is stopped",
  "npm test": "is running just now",
  "npm link --workspace according": "changes what this machine has as commands; the tests have one like it",
  "according serve --data orlay.sqlite": "serves until it is stopped; the server's own tests start it",
};

/** Commands, and the block of text before the next commands or heading. */
const FENCED = /^```(?:sh|bash|shell|console)\n([\s\S]*?)^```\n((?:(?!```|#)[^\n]*\n)*```text\n([\s\S]*?)^```$)?/gm;

let workshop: string;
beforeAll(() => {
  workshop = makeWorkshop();
});
afterAll(() => rmSync(workshop, { recursive: true }));

describe.each(documents.filter((file) => commandsOf(file).length > 0))("the commands of %s", (file) => {
  // In order and in one folder, as a reader would type them: a tutorial's later commands need its earlier ones.
  test.each(commandsOf(file))("$commands", async ({ commands, shown }) => {
    const { code, out, err } = await runHere(commands);
    expect(code, `${out}\n${err}`).toBe(0);
    if (shown) expect(flat(`${out}\n${err}`)).toMatch(patternOf(shown));
  });
});

test("every command that is not run is still in a document", () => {
  const lines = new Set(documents.flatMap(blocksOf).flatMap(({ commands }) => commands.split("\n")));
  expect(Object.keys(notRun).filter((line) => !lines.has(line))).toEqual([]);
});

test("the command-line reference is what --help says now (npm run docs writes it)", async () => {
  const docs = await import(pathToFileURL(join(root, "scripts", "docs.mjs")).href);
  expect(readFileSync(docs.reference, "utf8")).toBe(await docs.cliReference());
});

test("the rule reference is what the rules show now (npm run docs writes it)", async () => {
  const docs = await import(pathToFileURL(join(root, "scripts", "rules-docs.mjs")).href);
  expect(readFileSync(docs.rules, "utf8")).toBe(docs.rulesReference());
});

test("the table of events is the reader's own (npm run docs writes it)", async () => {
  const docs = await import(pathToFileURL(join(root, "scripts", "docs.mjs")).href);
  expect(readFileSync(docs.events, "utf8")).toBe(docs.eventsReference());
});

test("the tables of the record's and the story's fields and the schema are the description's own (npm run docs writes them)", async () => {
  const docs = await import(pathToFileURL(join(root, "scripts", "docs.mjs")).href);
  expect(readFileSync(docs.record, "utf8")).toBe(docs.recordReference());
  expect(readFileSync(docs.schema, "utf8")).toBe(docs.recordSchema());
  expect(readFileSync(docs.story, "utf8")).toBe(docs.storyReference());
});

test.each(documents)("every link of %s leads to a file", (file) => {
  const text = readFileSync(join(root, file), "utf8");
  const targets = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? "");
  const local = targets.filter((target) => !/^https?:/.test(target));
  expect(local.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
});

/** Runs documented commands in the clone: in this process where they are the program's alone, else in a shell. */
async function runHere(commands: string): Promise<Ran> {
  const cwd = join(workshop, "clone");
  const env = { ACCORDING_ENGINE: "", HOME: workshop, PATH: `${join(workshop, "bin")}${delimiter}${process.env.PATH}` };
  const plain = commands.split("\n").map((line) => programArguments(line, cwd));
  if (!plain.every((args) => args !== null)) return inShell(commands, cwd, env);
  let all: Ran = { code: 0, out: "", err: "" };
  for (const args of plain) {
    const { code, out, err } = await according(args, { cwd, env });
    all = { code, out: all.out + out, err: all.err + err };
    if (code !== 0) break;
  }
  return all;
}

function inShell(commands: string, cwd: string, env: NodeJS.ProcessEnv): Ran {
  const options = { cwd, encoding: "utf8", env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", commands], options);
  return { code: status ?? 1, out: stdout, err: stderr };
}

/** A word as it stands on a command line: in quotation marks, or without anything that a shell would take apart. */
const SHELL_WORD = /"[^"$`\\]*"|[\w./:=*-]+/g;

/** What a shell would hand to the program; null for a line that asks more of the shell than quoted words and "*". */
function programArguments(line: string, cwd: string): readonly string[] | null {
  const [, rest] = /^according (.+)$/.exec(line) ?? [];
  if (rest === undefined || !/^w(?: +w)*$/.test(rest.replace(SHELL_WORD, "w"))) return null;
  return (rest.match(SHELL_WORD) ?? []).flatMap((word) => {
    if (word.startsWith('"')) return [word.slice(1, -1)];
    return word.includes("*") ? globSync(word, { cwd }).sort() : [word];
  });
}

interface Block {
  readonly commands: string;
  /** What the document says they print: the block of text before the next commands or heading. */
  readonly shown?: string;
}

function blocksOf(file: string): readonly Block[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(FENCED)].map(([, commands = "", , shown]) => ({ commands, ...(shown && { shown }) }));
}

/** The blocks without the lines that are not run; none that is empty then. */
function commandsOf(file: string): readonly Block[] {
  const runnable = (commands: string) =>
    commands
      .split("\n")
      .filter((line) => !(line in notRun))
      .join("\n")
      .trim();
  return blocksOf(file)
    .map((block) => ({ ...block, commands: runnable(block.commands) }))
    .filter(({ commands }) => commands !== "");
}

/** Lines are wrapped as the width asks: white space counts as one space. */
const flat = (text: string): string => text.replace(/\s+/g, " ").trim();

/** "…" on a line of its own or in one stands for anything; a quotation's own ellipsis too. */
const patternOf = (shown: string): RegExp =>
  new RegExp(
    flat(shown)
      .split(/\s*…\s*/u)
      .map(RegExp.escape)
      .join("[\\s\\S]*"),
    "u",
  );

/** A folder that looks like a clone to the commands, and a command `according` that runs the source as it is now. */
function makeWorkshop(): string {
  const folder = mkdtempSync(join(tmpdir(), "according-docs-"));
  mkdirSync(join(folder, "bin"));
  cpSync(join(root, "examples"), join(folder, "clone", "examples"), { recursive: true });
  writeFileSync(join(folder, "clone", "report.txt"), 'Quiet day\n\n"All is well," Ana Pell said on Friday.\n');
  const program = join(root, "packages", "according", "src", "cli", "main.ts");
  const command = `#!/bin/sh
exec "${process.execPath}" --conditions=source "${program}" "$@"
`;
  writeFileSync(join(folder, "bin", "according"), command);
  chmodSync(join(folder, "bin", "according"), 0o755);
  return folder;
}
