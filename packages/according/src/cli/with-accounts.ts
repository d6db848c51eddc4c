import { userInfo } from "node:os";
import { Argument, Command, Option } from "commander";
import { unfitName } from "../accounts/fitness.ts";
import { acting } from "../acting.ts";
import { ROLES, type Role } from "../roles.ts";
import type { Account, Accounts } from "../store/accounts.ts";
import { Failure, Misuse } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withRecord } from "./record.ts";
import { line } from "./render/text.ts";

const ABOUT = "what they may do";

const roleOption = (): Option => new Option("--role <role>", ABOUT).choices(ROLES).default("reader");

export const roleArgument = (): Argument => new Argument("<role>", ABOUT).choices(ROLES);

/** The time at which something is done, which may be long after it was asked for: passwords are typed. */
export type Now = () => string;

/** Works on the accounts of a record, which is made where there is none; what is changed is noted with this user of this machine. */
export const inAccounts = (options: DataOption, work: (accounts: Accounts, now: Now) => Promise<void>): Promise<void> =>
  withRecord(recordPlace(options), ({ accounts }) =>
    acting.run({ name: userInfo().username, role: "owner", from: "the command line" }, () =>
      work(accounts, () => new Date().toISOString()),
    ),
  );

/** Who is to be added, and as what; nobody under a name that cannot be told from another. */
export const addingCommand = (
  about: string,
  named: string,
  add: (name: string, role: Role, accounts: Accounts, now: Now) => Promise<void>,
): Command =>
  new Command("add")
    .description(about)
    .argument("<name>", named)
    .addOption(roleOption())
    .addOption(dataOption())
    .action(async (name: string, { role, ...options }: DataOption & { readonly role: Role }) => {
      const wrong = unfitName(name);
      if (wrong) throw new Misuse(wrong);
      await inAccounts(options, (accounts, now) => add(name, role, accounts, now));
    });

export const noAccount = (name: string): Failure =>
  new Failure(`There is no account ${name}: "according user list" shows those there are.`);

export const accountRow = ({ name, role, kind, since }: Account): string =>
  line(`${name} · ${role}${kind === "program" ? " · program" : ""} · since ${since.slice(0, 10)}`);
