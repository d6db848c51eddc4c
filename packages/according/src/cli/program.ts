import { Command, type Option } from "commander";
import { version } from "../version.ts";
import { addCommand } from "./add.ts";
import { auditCommand } from "./audit.ts";
import { backupCommand } from "./backup.ts";
import { briefCommand } from "./brief.ts";
import { checkCommand } from "./check.ts";
import { completionCommand } from "./completion.ts";
import { datesCommand } from "./dates.ts";
import { diffCommand } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { figuresCommand } from "./figures.ts";
import { followCommand } from "./follow.ts";
import { judgeCommand } from "./judge.ts";
import { listCommand } from "./list.ts";
import { mcpCommand } from "./mcp.ts";
import { moveCommand } from "./move.ts";
import { newCommand } from "./new.ts";
import { readCommand } from "./read.ts";
import { removeCommand } from "./remove.ts";
import { renameCommand } from "./rename.ts";
import { rereadCommand } from "./reread.ts";
import { restoreCommand } from "./restore.ts";
import { searchCommand } from "./search.ts";
import { serveCommand } from "./serve.ts";
import { showCommand } from "./show.ts";
import { sourcesCommand } from "./sources.ts";
import { statementsCommand } from "./statements.ts";
import { statusCommand } from "./status.ts";
import { storiesCommand } from "./stories.ts";
import { storyCommand } from "./story.ts";
import { tokenCommand } from "./token.ts";
import { transferCommand } from "./transfer.ts";
import { userCommand } from "./user.ts";
import { verifyCommand } from "./verify.ts";
import { whoCommand } from "./who.ts";
import { workCommand } from "./work.ts";

const HELP = `
Examples:
  $ according read report.txt
  $ according add reports/*.md --story "Harbour of Orlay"
  $ according serve

The record is one file: --data FILE, else the environment variable ACCORDING_DATA, else a file in your data folder. Where
several people or machines share one, it is a PostgreSQL database: --data postgres://user@host/database.
Exit codes: 0 done, 1 some input failed or nothing was found, 2 wrong usage, 70 a fault of the program's own.`;

/** The whole command line, not yet run. Rejects with `CommanderError` for wrong usage, after saying what is wrong. */
export function program(): Command {
  const all = new Command("according")
    .description("Keeps the record of a developing story: who said what, how many according to whom, and when.")
    .version(version(), "-v, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", HELP)
    .enablePositionalOptions();
  const commands = [
    readCommand,
    extractCommand,
    addCommand,
    followCommand,
    listCommand,
    storiesCommand,
    showCommand,
    statementsCommand,
    sourcesCommand,
    figuresCommand,
    datesCommand,
    searchCommand,
    storyCommand,
    newCommand,
    whoCommand,
    diffCommand,
    checkCommand,
    judgeCommand,
    exportCommand,
    briefCommand,
    renameCommand,
    moveCommand,
    removeCommand,
    restoreCommand,
    rereadCommand,
    verifyCommand,
    backupCommand,
    transferCommand,
    workCommand,
    statusCommand,
    serveCommand,
    userCommand,
    tokenCommand,
    auditCommand,
    () => mcpCommand(version()),
    () => completionCommand(all),
  ];
  for (const command of commands) all.addCommand(command());
  for (const command of [all, ...all.commands, ...all.commands.flatMap(({ commands }) => commands)]) strict(command);
  return all;
}

function strict(command: Command): void {
  command.exitOverride().configureHelp({ helpWidth: 100 }).helpOption("-h, --help", "show help");
  command.showHelpAfterError("Try --help.").allowExcessArguments(false);
  unknownBeforeMissing(command as unknown as Asking);
}

/** What commander calls when an option that is needed was not given, and when one is given that it does not know. */
interface Asking {
  readonly options: readonly Option[];
  readonly parent: { readonly rawArgs: readonly string[] } | null;
  missingMandatoryOptionValue(option: Option): void;
  unknownOption(flag: string): void;
}

/** Commander looks first for what is missing; where an option has a name it does not know, that is the mistake. */
function unknownBeforeMissing(command: Asking): void {
  const missing = command.missingMandatoryOptionValue.bind(command);
  command.missingMandatoryOptionValue = (option) => {
    const typed = (command.parent?.rawArgs ?? [])
      .filter((arg) => /^--?[a-z]/i.test(arg))
      .map((arg) => arg.split("=")[0]);
    const unknown = typed.find((flag) => !command.options.some(({ long, short }) => flag === long || flag === short));
    if (unknown) command.unknownOption(unknown);
    missing(option);
  };
}
