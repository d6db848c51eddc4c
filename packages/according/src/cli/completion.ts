import { Argument, Command } from "commander";
import { SHELLS, scriptFor } from "./completion/scripts.ts";
import { commandTable } from "./completion/table.ts";
import { print } from "./output.ts";

const HELP = `
Examples:
  $ according completion bash > ~/.local/share/bash-completion/completions/according
  $ according completion zsh > "\${fpath[1]}/_according"
  $ according completion fish > ~/.config/fish/completions/according.fish`;

/** Made of the commands, options and choices there are. */
export const completionCommand = (all: () => Promise<Command>): Command =>
  new Command("completion")
    .summary("print what makes a shell complete commands and options")
    .description("Print a script with which a shell completes commands, options and their values.")
    .addArgument(new Argument("<shell>", "which").choices(SHELLS))
    .addHelpText("after", HELP)
    .action(async (shell: string) => print(scriptFor(shell, commandTable(await all()))));
