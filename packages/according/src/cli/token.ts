import { Command } from "commander";
import { digestOfSecret, newToken } from "../accounts/secret.ts";
import { Failure, note, print } from "./output.ts";
import { type DataOption, dataOption } from "./record.ts";
import { accountRow, addingCommand, inAccounts, noAccount } from "./with-accounts.ts";

const HELP = `
A program shows its token in the header "Authorization: Bearer TOKEN", or as the password of HTTP's basic authentication, which
readers of feeds offer. The token is printed once and kept only as a digest: whoever loses it makes another. What the program does is
noted under its name, and "according user role" changes what it may do.

Examples:
  $ according token add wire-desk --role editor
  $ according token list
  $ according token remove wire-desk`;

export function tokenCommand(): Command {
  const token = new Command("token")
    .summary("let a program use the served record")
    .description("Programs that use the served record, each with a token of its own.")
    .addHelpText("after", HELP);
  for (const command of [addToken, listTokens, removeToken]) token.addCommand(command());
  return token;
}

const addToken = (): Command =>
  addingCommand(
    "Add a program, and print its token.",
    "under which what it does is noted",
    async (name, role, accounts, now) => {
      const token = newToken();
      if (!(await accounts.add({ name, role, kind: "program", secret: digestOfSecret(token) }, now())))
        throw new Failure("There is an account of this name already: a program has a name of its own.");
      print(token);
      note(`This is the only time that the token of ${name} is shown. It may act as ${role}.`);
    },
  );

const listTokens = (): Command =>
  new Command("list")
    .description("List the programs that have a token.")
    .addOption(dataOption())
    .action((options: DataOption) =>
      inAccounts(options, async (accounts) => {
        const all = (await accounts.list()).filter(({ kind }) => kind === "program");
        for (const account of all) print(accountRow(account));
        if (all.length === 0) note('No program has a token: "according token add NAME" makes one.');
      }),
    );

const removeToken = (): Command =>
  new Command("remove")
    .description("Remove a program; its token is good for nothing from now on.")
    .argument("<name>")
    .addOption(dataOption())
    .action((name: string, options: DataOption) =>
      inAccounts(options, async (accounts, now) => {
        const account = await accounts.find(name);
        if (account?.kind !== "program") throw noAccount(name);
        await accounts.remove(name, now());
        note(`The token of ${name} is good for nothing any more. What ${name} did stays noted.`);
      }),
    );
