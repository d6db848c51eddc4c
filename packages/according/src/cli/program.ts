import { readFileSync } from "node:fs";
import { Command } from "commander";
import { addCommand } from "./add.ts";
import { backupCommand } from "./backup.ts";
import { checkCommand } from "./check.ts";
import { datesCommand } from "./dates.ts";
import { diffCommand } from "./diff.ts";
import { extractCommand } from "./extract.ts";
import { figuresCommand } from "./figures.ts";
import { judgeCommand } from "./judge.ts";
import { listCommand } from "./list.ts";
import { moveCommand } from "./move.ts";
import { newCommand } from "./new.ts";
import { readCommand } from "./read.ts";
import { removeCommand } from "./remove.ts";
import { renameCommand } from "./rename.ts";
import { restoreCommand } from "./restore.ts";
import { searchCommand } from "./search.ts";
import { serveCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import { storyCommand } from "./story.ts";
import { verifyCommand } from "./verify.ts";
import { whoCommand } from "./who.ts";

const HELP = `
Examples:
  $ according read report.txt
  $ according add reports/*.md --story "Harbour of Orlay"
  $ according serve

The record is one file: --data FILE, else the environment variable ACCORDING_DATA, else a file in your data folder.
Exit codes: 0 done, 1 some input failed or nothing was found, 2 wrong usage, 70 a fault of the program's own.`;

/** The whole command line, not yet run. Rejects with `CommanderError` for wrong usage, after saying what is wrong. */
export function program(): Command {
  const all = new Command("according")
    .description("Keeps the record of a developing story: who said what, how many according to whom, and when.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", HELP)
    .enablePositionalOptions();
  const commands = [
    readCommand,
    extractCommand,
    addCommand,
    listCommand,
    showCommand,
    figuresCommand,
    datesCommand,
    searchCommand,
    storyCommand,
    newCommand,
    whoCommand,
    diffCommand,
    checkCommand,
    judgeCommand,
    renameCommand,
    moveCommand,
    removeCommand,
    restoreCommand,
    verifyCommand,
    backupCommand,
    serveCommand,
  ];
  for (const command of commands) all.addCommand(command());
  for (const command of [all, ...all.commands]) strict(command);
  return all;
}

function strict(command: Command): void {
  command.exitOverride().configureHelp({ helpWidth: 100 }).helpOption("-h, --help", "show help");
  command.showHelpAfterError("Try --help.").allowExcessArguments(false);
}

const version = (): string =>
  (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;
