import { Command, type Option } from "commander";
import { version } from "../version.ts";
import { didYouMean } from "./nearest.ts";
import { print } from "./output.ts";

const HELP = `
Examples:
  $ according read report.txt
  $ according add reports/*.md --story "Harbour of Orlay"
  $ according serve

The record is one file: --data FILE, else the environment variable ACCORDING_DATA, else a file in your data folder. Where
several people or machines share one, it is a PostgreSQL database: --data postgres://user@host/database.
Exit codes: 0 done, 1 some input failed or nothing was found, 2 wrong usage, 70 a fault of the program's own.`;

/** Every command, in the order in which they are listed. What one is made of is loaded when it is wanted. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import("./read.ts")).readCommand(),
  extract: async () => (await import("./extract.ts")).extractCommand(),
  add: async () => (await import("./add.ts")).addCommand(),
  follow: async () => (await import("./follow.ts")).followCommand(),
  list: async () => (await import("./list.ts")).listCommand(),
  stories: async () => (await import("./stories.ts")).storiesCommand(),
  show: async () => (await import("./show.ts")).showCommand(),
  statements: async () => (await import("./statements.ts")).statementsCommand(),
  sources: async () => (await import("./sources.ts")).sourcesCommand(),
  figures: async () => (await import("./figures.ts")).figuresCommand(),
  dates: async () => (await import("./dates.ts")).datesCommand(),
  search: async () => (await import("./search.ts")).searchCommand(),
  story: async () => (await import("./story.ts")).storyCommand(),
  new: async () => (await import("./new.ts")).newCommand(),
  who: async () => (await import("./who.ts")).whoCommand(),
  diff: async () => (await import("./diff.ts")).diffCommand(),
  check: async () => (await import("./check.ts")).checkCommand(),
  judge: async () => (await import("./judge.ts")).judgeCommand(),
  export: async () => (await import("./export.ts")).exportCommand(),
  brief: async () => (await import("./brief.ts")).briefCommand(),
  rename: async () => (await import("./rename.ts")).renameCommand(),
  move: async () => (await import("./move.ts")).moveCommand(),
  remove: async () => (await import("./remove.ts")).removeCommand(),
  restore: async () => (await import("./restore.ts")).restoreCommand(),
  reread: async () => (await import("./reread.ts")).rereadCommand(),
  verify: async () => (await import("./verify.ts")).verifyCommand(),
  backup: async () => (await import("./backup.ts")).backupCommand(),
  transfer: async () => (await import("./transfer.ts")).transferCommand(),
  work: async () => (await import("./work.ts")).workCommand(),
  status: async () => (await import("./status.ts")).statusCommand(),
  serve: async () => (await import("./serve.ts")).serveCommand(),
  user: async () => (await import("./user.ts")).userCommand(),
  token: async () => (await import("./token.ts")).tokenCommand(),
  audit: async () => (await import("./audit.ts")).auditCommand(),
  mcp: async () => (await import("./mcp.ts")).mcpCommand(version()),
  completion: async () => (await import("./completion.ts")).completionCommand(() => program()),
};

/**
 * The command line, not yet run: of the command that is asked for, else of all. Rejects with `CommanderError` for wrong usage,
 * after saying what is wrong.
 */
export async function program(asked = ""): Promise<Command> {
  const all = new Command("according")
    .description("Keeps the record of a developing story: who said what, how many according to whom, and when.")
    .version(version(), "-v, --version", "print the version")
    .helpOption("-h, --help", "show help")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", HELP)
    .enablePositionalOptions();
  for (const command of await Promise.all(wanted(asked).map((make) => make()))) all.addCommand(command);
  for (const command of [all, ...all.commands, ...all.commands.flatMap(({ commands }) => commands)]) strict(command);
  return all;
}

function wanted(asked: string) {
  if (/^(?:-v|--version)$/.test(asked)) return [];
  const one = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  return one ? [one] : Object.values(COMMANDS);
}

/** Longer lines are hard to read. */
const HELP_WIDTH = 100;

function strict(command: Command): void {
  command.exitOverride().helpOption("-h, --help", "show help");
  command.showHelpAfterError("Try --help.").allowExcessArguments(false);
  command.configureOutput({
    getOutHelpWidth: () => Math.min(process.stdout.columns || HELP_WIDTH, HELP_WIDTH),
    writeOut: print,
    outputError: (message, write) => write(message.replace(/\n?$/, (end) => likeChoice(message) + end)),
  });
  unknownBeforeMissing(command as unknown as Asking);
}

/** ` Did you mean "figures"?`, where a choice is misspelt; commander has listed them all. */
function likeChoice(message: string): string {
  const [, typed, choices = ""] = /argument '(.*)' is invalid\. Allowed choices are (.*)\./.exec(message) ?? [];
  return didYouMean(typed, choices.split(", "));
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
