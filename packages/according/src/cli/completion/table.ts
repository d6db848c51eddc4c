import type { Command, Option } from "commander";

/** A command as a shell completes it. */
export interface CommandRow {
  readonly name: string;
  readonly about: string;
  readonly options: readonly OptionRow[];
  /** What its first argument may be; none: a file or anything else. */
  readonly choices: readonly string[];
  /** Is its first argument the name of a story? */
  readonly ofStory: boolean;
  readonly commands: readonly CommandRow[];
}

export interface OptionRow {
  readonly flag: string;
  readonly about: string;
  readonly takesValue: boolean;
  readonly choices: readonly string[];
  /** Is its value the name of a story? */
  readonly ofStory: boolean;
}

export const commandTable = (all: Command): readonly CommandRow[] => all.commands.map(commandRow);

const commandRow = (command: Command): CommandRow => ({
  name: command.name(),
  about: command.summary() || command.description(),
  options: [...command.options.filter(({ hidden }) => !hidden).map(optionRow), HELP],
  choices: command.registeredArguments[0]?.argChoices ?? [],
  ofStory: command.registeredArguments[0]?.name() === "story",
  commands: command.commands.map(commandRow),
});

const HELP: OptionRow = { flag: "--help", about: "show help", takesValue: false, choices: [], ofStory: false };

const optionRow = ({ long, short, description, required, optional, argChoices }: Option): OptionRow => ({
  flag: long ?? short ?? "",
  about: description,
  takesValue: required || optional,
  choices: argChoices ?? [],
  ofStory: long === "--story",
});
