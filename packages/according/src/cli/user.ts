import { Command } from "commander";
import { unfitPassword } from "../accounts/fitness.ts";
import type { Role } from "../roles.ts";
import type { Accounts } from "../store/accounts.ts";
import { Failure, note, print, printJson } from "./output.ts";
import { passwordTyped } from "./password-typed.ts";
import { type DataOption, dataOption } from "./record.ts";
import { accountRow, addingCommand, inAccounts, noAccount, roleArgument } from "./with-accounts.ts";

const HELP = `
A desk of one on its own machine needs no account: "according serve" asks for nothing as long as there is none. From the first
account on it asks everybody to sign in, and it serves other machines only then. The password is asked for, or is the first line of
standard input; it never stands on a command line.

Roles:
  reader   looks at everything, holds drafts against it, takes it out
  editor   also adds reports, judges and corrects, moves, renames and removes
  owner    also sees who did what

Examples:
  $ according user add "Hanne Okoro" --role owner
  $ according user add mara --role editor < password.txt
  $ according user role mara reader
  $ according user list`;

export function userCommand(): Command {
  const user = new Command("user")
    .summary("say who may use the record when it is served")
    .description("People who sign in to the served record.")
    .addHelpText("after", HELP);
  for (const command of [addUser, listUsers, roleOfUser, passwordOfUser, removeUser]) user.addCommand(command());
  return user;
}

const addUser = (): Command =>
  addingCommand(
    "Add a person; the password is asked for.",
    "under which they sign in, judge and are noted",
    async (name, role, accounts, now) => {
      if (await accounts.find(name)) throw nameTaken(name);
      const secret = await fitPassword(name);
      if (!(await accounts.add({ name, role, kind: "person", secret }, now()))) throw nameTaken(name);
      note(`${name} may sign in as ${role}.`);
    },
  );

const nameTaken = (name: string): Failure =>
  new Failure(`There is an account of this name already: "according user passwd" gives ${name} another password.`);

/** Typed, fit, and as it is kept. */
async function fitPassword(name: string): Promise<string> {
  const password = await passwordTyped();
  const wrong = await unfitPassword(password, name);
  if (wrong) throw new Failure(wrong);
  const { hashPassword } = await import("../accounts/password.ts");
  return hashPassword(password);
}

const listUsers = (): Command =>
  new Command("list")
    .description("List people and programs, and what they may do.")
    .option("--json", "print JSON")
    .addOption(dataOption())
    .action((options: DataOption & { readonly json?: boolean }) =>
      inAccounts(options, async (accounts) => {
        const all = await accounts.list();
        if (options.json) return printJson(all);
        for (const account of all) print(accountRow(account));
        if (all.length === 0) note('There is no account: "according user add NAME" adds one.');
      }),
    );

/** Somebody must be able to see who did what; where nobody else has an account the last may go. */
async function mustLeaveAnOwner(accounts: Accounts, name: string): Promise<void> {
  const gone = await accounts.find(name);
  const others = (await accounts.list()).filter((one) => one.name !== gone?.name);
  if (gone?.role !== "owner" || others.length === 0 || others.some(({ role }) => role === "owner")) return;
  throw new Failure(
    `${gone.name} is the only owner: make somebody else one first, with "according user role NAME owner".`,
  );
}

const roleOfUser = (): Command =>
  new Command("role")
    .description("Change what a person or program may do, from now on.")
    .argument("<name>")
    .addArgument(roleArgument())
    .addOption(dataOption())
    .action((name: string, role: Role, options: DataOption) =>
      inAccounts(options, async (accounts, now) => {
        if (role !== "owner") await mustLeaveAnOwner(accounts, name);
        if (!(await accounts.setRole(name, role, now()))) throw noAccount(name);
        note(`${name} is ${role} from now on.`);
      }),
    );

const passwordOfUser = (): Command =>
  new Command("passwd")
    .description("Give a person another password; wherever they are signed in they are signed out.")
    .argument("<name>")
    .addOption(dataOption())
    .action((name: string, options: DataOption) =>
      inAccounts(options, async (accounts, now) => {
        const account = await accounts.find(name);
        if (!account) throw noAccount(name);
        if (account.kind === "program")
          throw new Failure(
            `${name} is a program, and has a token: "according token remove" and "add" give it another.`,
          );
        await accounts.setPassword(name, await fitPassword(name), now());
        note(`${name} has another password, and is signed out everywhere.`);
      }),
    );

const removeUser = (): Command =>
  new Command("remove")
    .description("Remove a person; they are signed out, and what they did stays theirs.")
    .argument("<name>")
    .addOption(dataOption())
    .action((name: string, options: DataOption) =>
      inAccounts(options, async (accounts, now) => {
        await mustLeaveAnOwner(accounts, name);
        if (!(await accounts.remove(name, now()))) throw noAccount(name);
        note(`${name} can sign in no more. What ${name} did stays noted.`);
      }),
    );
