import { Command, InvalidArgumentError, Option } from "commander";
import type { Done } from "../store/accounts.ts";
import { note, print, printJsonLine } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withExistingRecord } from "./record.ts";
import { line } from "./render/text.ts";

const HELP = `
What people and programs did who signed in to the served record, and what was done to accounts on the command line. Lines are only
added; "according verify" tells when one was changed or taken out. A line begins with the time at which something was done and ends
with how long before it was asked of the server. Of a desk without accounts nothing is noted.

Examples:
  $ according audit
  $ according audit --limit 1000 --json > done.jsonl`;

export const auditCommand = (): Command =>
  new Command("audit")
    .summary("list who did what, when and from where")
    .description("List what was done to the record and its accounts, the last first.")
    .addOption(new Option("--limit <number>", "how many at most").default(50).argParser(limitOf))
    .option("--json", "print each as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((options: AuditOptions) =>
      withExistingRecord(recordPlace(options), async ({ accounts }) => {
        const { total, items } = await accounts.audit({ limit: options.limit });
        for (const done of items) options.json ? printJsonLine(done) : print(renderDone(done));
        for (const { number } of items.filter(({ damaged }) => damaged)) noteDamagedLine(number);
        if (total === 0) note("Nothing is noted: it is of those who sign in, and of accounts.");
        else if (total > items.length) note(`These are the last ${items.length} of ${total}; --limit shows more.`);
      }),
    );

interface AuditOptions extends DataOption {
  readonly limit: number;
  readonly json?: boolean;
}

function limitOf(written: string): number {
  if (/^\d{1,4}$/.test(written) && Number(written) >= 1 && Number(written) <= 1000) return Number(written);
  throw new InvalidArgumentError("Write a number from 1 to 1000.");
}

function noteDamagedLine(number: number): void {
  process.exitCode = 1;
  note(`Line ${number} is damaged, so what was done to what is not shown: "according verify" says more.`);
}

function renderDone({ at, milliseconds, who, from, what, of }: Done): string {
  const details = Object.entries(of).map(([key, value]) => `${key} ${value ?? "-"}`);
  const took = milliseconds === undefined ? [] : [`${milliseconds.toLocaleString("en")} ms`];
  return line([at, who, what, ...details, `from ${from}`, ...took].join(" · "));
}
